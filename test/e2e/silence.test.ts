import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calm } from '../../playground/slack/weather.ts';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { CARLA, SAM } = lumen;
const shown = (message: Message): string => JSON.stringify(message.blocks ?? []);

describe('an answer that had to wait while a human took over', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raise();
    await setUp(stage);
  });
  afterAll(() => stage.close());

  it('is never said, and no agent reads that it was', async () => {
    const { slack } = stage;
    const refusals = () =>
      slack.log.calls.filter((c) => c.method === 'chat.postMessage' && c.channel === lumen.EXT_ACME && !c.accepted);
    // Who they are is known from before: what has to wait is the answer alone.
    const earlier = slack.as(CARLA).post('ext-acme', 'Hello');
    slack.as(SAM).post('ext-acme', 'Hello Carla', { thread_ts: earlier });
    await stage.settled();
    slack.setWeather({ rateLimited: 1, retryAfterSec: [1, 1] });
    const thread = slack.as(CARLA).post('ext-acme', 'How do I reset my password?');
    await slack.until(() => refusals().length > 0);
    slack.as(SAM).post('ext-acme', 'I am on it, Carla.', { thread_ts: thread });
    await slack.until(() => slack.pendingDeliveries() === 0);
    slack.setWeather(calm);
    await stage.settled();
    expect(slack.thread('ext-acme', thread).filter((m) => m.bot_id)).toEqual([]);

    slack.as(CARLA).post('ext-acme', 'Can I talk to a human please?', { thread_ts: thread });
    const root = await slack.until(() => slack.history('support-agents').find((m) => shown(m).includes('baton.claim')));
    await stage.settled();
    expect(slack.thread('support-agents', root.ts).slice(1).map(shown).join()).not.toContain('Forgot password');
    // It may be suggested to the agent; it was not said.
    expect(shown(root)).toContain('(not tried yet)');
    expect(shown(root)).not.toContain('The bot answered');
  });
});
