import { afterEach, describe, expect, it } from 'vitest';
import { defaultScopes } from '../../playground/slack/scopes.ts';
import { calm, type Weather } from '../../playground/slack/weather.ts';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, type StageOptions, setUp } from '../support/lumen.ts';

const { ANA, CARLA } = lumen;
const shown = (message: Message): string => JSON.stringify(message.blocks ?? []);

let stage: Stage;
afterEach(() => stage.close());

/** A conversation that Ana has claimed; gives the customer's thread and the agents' root. */
async function claimed(options: StageOptions = {}): Promise<{ readonly thread: string; readonly root: string }> {
  stage = await raise({ ...options, env: { BATON_GRACE_MS: '600', BATON_SEND_TIMEOUT_MS: '500', ...options.env } });
  const { slack } = stage;
  await setUp(stage);
  const thread = slack.as(CARLA).post('ext-acme', 'I want to talk to a human');
  const root = await slack.until(() => slack.history('support-agents').find((m) => shown(m).includes('baton.claim')));
  await slack.as(ANA).press('support-agents', root.ts, 'baton.claim');
  await slack.until(() => slack.thread('ext-acme', thread).find((m) => shown(m).includes('is helping you now')));
  await stage.settled();
  return { thread, root: root.ts };
}

/** Ana replies while the weather lasts: until her words have been tried once. */
async function replyIn(weather: Partial<Weather>, root: string): Promise<string> {
  const { slack } = stage;
  const tries = () =>
    slack.log.calls.filter((call) => call.method === 'chat.postMessage' && call.channel === lumen.EXT_ACME).length;
  const before = tries();
  slack.setWeather(weather);
  const ts = slack.as(ANA).post('support-agents', 'Your refund is on its way.', { thread_ts: root });
  await slack.until(() => tries() > before);
  slack.setWeather(calm);
  return ts;
}

const copies = (thread: string): number =>
  stage.slack.thread('ext-acme', thread).filter((m) => shown(m).includes('refund is on its way')).length;

describe('a reply whose sending ends without an answer', () => {
  it.each<[string, Partial<Weather>]>([
    ['the connection breaks after Slack took it', { resetAfter: 1 }],
    ['Slack took it and answers 500', { errorAfter: 1 }],
    ['Slack took it and answers internal_error', { internalErrorAfter: 1 }],
    ['Slack took it and never answers', { hangAfter: 1 }],
    ['Slack takes it only after the connection broke', { late: 1, lateMs: [200, 200] }],
    ['Slack did not take it and answers 503', { errorBefore: 1 }],
  ])('is shown once: %s', async (_, weather) => {
    const { thread, root } = await claimed();
    const ts = await replyIn(weather, root);
    await stage.slack.until(() =>
      stage.slack.reactions('support-agents', ts).some((r) => r.name === 'white_check_mark'),
    );
    await stage.settled();
    expect(copies(thread)).toBe(1);
  });

  it('is never sent again blindly: what can’t be looked up is said to the agent', async () => {
    const scopes = defaultScopes.filter((scope) => scope !== 'channels:history' && scope !== 'groups:history');
    const { thread, root } = await claimed({ slack: { scopes } });
    const ts = await replyIn({ late: 1, lateMs: [3_000, 3_000] }, root);
    await stage.slack.until(() => stage.slack.reactions('support-agents', ts).some((r) => r.name === 'grey_question'));
    const asked = await stage.slack.until(() =>
      stage.slack.ephemerals(ANA).find(({ text }) => text.includes('may not have reached the customer')),
    );
    await stage.slack.until(() =>
      stage.slack.thread('support-agents', root).find((m) => shown(m).includes('1 reply may not have arrived')),
    );
    // Slack takes it in the end; had it been sent again, it would stand there twice.
    await stage.slack.until(() => copies(thread) > 0);
    await stage.settled();
    expect(copies(thread)).toBe(1);
    // She has looked: one press settles it.
    await stage.slack.as(ANA).press('support-agents', asked.ts, `baton.arrived.${seqIn(asked.blocks)}`);
    await stage.slack.until(() =>
      stage.slack.reactions('support-agents', ts).some((r) => r.name === 'white_check_mark'),
    );
    await stage.slack.until(
      () => !stage.slack.thread('support-agents', root).some((m) => shown(m).includes('may not have arrived')),
    );
    await stage.settled();
    expect(copies(thread)).toBe(1);
  });
});

/** The number of the message that the buttons are about. */
const seqIn = (blocks: unknown): string => /baton\.arrived\.(\d+)/.exec(JSON.stringify(blocks))?.[1] ?? '';
