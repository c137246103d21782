import { WebAPIPlatformError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import type { Thumbs } from '../../adapters/slack/cards.ts';
import { createThumbsChoice } from '../../adapters/slack/thumbs.ts';
import type { Content } from '../../src/channel/content.ts';

const refusal = (error: string) => new WebAPIPlatformError({ ok: false, error });
const rated: Content = { summary: 'Five days', parts: [{ part: 'text', line: 'Five days.' }, { part: 'feedback' }] };
const plain: Content = { summary: 'Five days', parts: [] };

/** A Slack that refuses each of `refused`, and what was tried on it. */
function slackRefusing(...refused: Thumbs[]) {
  const tried: Thumbs[] = [];
  const call = async (thumbs: Thumbs) => {
    tried.push(thumbs);
    if (refused.includes(thumbs)) throw refusal('invalid_blocks');
    return thumbs;
  };
  return { tried, call };
}

describe('the choice of thumbs', () => {
  it('is not made for a post without any', async () => {
    const { tried, call } = slackRefusing('pair');
    await createThumbsChoice(() => 0).trying('post', plain, call);
    expect(tried).toEqual(['buttons']);
  });

  it('is made anew for changed posts', async () => {
    const choice = createThumbsChoice(() => 0);
    const { tried, call } = slackRefusing('pair');
    for (const surface of ['post', 'post', 'update', 'update'] as const) await choice.trying(surface, rated, call);
    expect(tried).toEqual(['pair', 'buttons', 'buttons', 'pair', 'buttons', 'buttons']);
  });

  it('learns nothing from a post that is refused with plain buttons too', async () => {
    const choice = createThumbsChoice(() => 0);
    const bad = slackRefusing('pair', 'buttons');
    await expect(choice.trying('post', rated, bad.call)).rejects.toMatchObject({ data: { error: 'invalid_blocks' } });
    const good = slackRefusing();
    await choice.trying('post', rated, good.call);
    expect(good.tried).toEqual(['pair']);
  });

  it.each(['channel_not_found', 'internal_error', 'msg_blocks_too_long'])('does not follow from %s', async (code) => {
    const tried: Thumbs[] = [];
    const trying = createThumbsChoice(() => 0).trying('post', rated, async (thumbs) => {
      tried.push(thumbs);
      throw refusal(code);
    });
    await expect(trying).rejects.toMatchObject({ data: { error: code } });
    expect(tried).toEqual(['pair']);
  });

  it('is put off when Slack took long to refuse: whoever sends has time for one call', async () => {
    let now = 0;
    const { tried, call } = slackRefusing('pair');
    const trying = createThumbsChoice(() => now).trying('post', rated, (thumbs) => {
      now += 3_000;
      return call(thumbs);
    });
    await expect(trying).rejects.toMatchObject({ name: 'DeliveryDelayed' });
    expect(tried).toEqual(['pair']);
  });
});
