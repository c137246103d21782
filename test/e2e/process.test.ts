/** Baton as whoever runs it sees it: what it says when it cannot start, and how it ends. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PretendSlack, startPretendSlack } from '../../playground/slack/server.ts';
import type { Message } from '../../playground/slack/world.ts';
import { environmentFor, lumen } from '../support/lumen.ts';
import { type BatonProcess, freePort, startProcess } from '../support/process.ts';

describe('a configuration that is no use', () => {
  it('ends it with 2, and every mistake is named at once, without the secrets in it', () => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      SLACK_BOT_TOKEN: 'sesame-opens',
      PORT: '99999',
      DATABASE_URL: 'mysql://root:hush-hush@db/x',
      REDIS_URL: 'nowhere',
      BATON_ROLE: 'king',
      BATON_CLAIM_OVERDUE_S: '-1',
      LOG_LEVEL: 'loud',
    };
    const { status, stderr, stdout } = spawnSync(process.execPath, ['dist/src/main.js'], { env, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    for (const name of Object.keys(env)) if (name !== 'PATH') expect(stderr).toContain(name);
    expect(stderr).toContain('SLACK_SIGNING_SECRET is missing');
    expect(stderr).not.toMatch(/sesame|hush/);
  });
});

describe('a polite stop in the middle of everything', () => {
  let slack: PretendSlack;
  let baton: BatonProcess;
  let dir: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'baton-stop-'));
    slack = await startPretendSlack({
      rateLimit: null,
      retryDelaysMs: [200, 500, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000],
      ackTimeoutMs: 3_000,
    });
    const port = await freePort();
    env = {
      ...environmentFor(slack, 'http'),
      PORT: String(port),
      DATA_DIR: join(dir, 'data'),
      LOG_LEVEL: 'info',
      BATON_HOLD_MS: '100',
      BATON_GRACE_MS: '3000',
      BATON_SEND_TIMEOUT_MS: '2000',
    };
    slack.connectApp({ requestUrl: `http://127.0.0.1:${port}/slack/events` });
    baton = startProcess(env);
    await baton.ready();
  });
  afterAll(async () => {
    await baton.kill();
    await slack.close();
    await rm(dir, { recursive: true, force: true });
  });

  const shown = (message: Message): string => JSON.stringify(message.blocks ?? message.text);
  const until = <T>(look: () => T) =>
    slack.until(look, 30_000).catch((error: unknown) => {
      throw new Error(`${error}\n${baton.output()}`);
    });
  const arrived = (channel: string, ts: string, word: string): number =>
    slack.thread(channel, ts).filter((m) => m.bot_id && m.ts !== ts && shown(m).includes(word)).length;

  it('ends with 0 in time, and whatever was said then arrives once after the next start', async () => {
    const { ANA, CARLA, OLIVIA } = lumen;
    await slack.as(OLIVIA).command('support-agents', '/baton agents #support-agents');
    await slack.as(OLIVIA).command('ext-acme', '/baton connect');
    const ts = slack.as(CARLA).post('ext-acme', 'Can I talk to a human?');
    const root = (await until(() => slack.history('support-agents').find((m) => shown(m).includes('baton.claim')))).ts;
    await slack.as(ANA).press('support-agents', root, 'baton.claim');
    await until(() => arrived('ext-acme', ts, 'Ana Ruiz is helping'));

    // Slow posts, so that the stop finds some of them under way and others waiting.
    slack.setWeather({ latencyMs: [200, 600] });
    const words = Array.from({ length: 12 }, (_, n) => [`customer-${n}.`, `agent-${n}.`] as const);
    const say = ([ours, theirs]: (typeof words)[number]): void => {
      slack.as(CARLA).post('ext-acme', ours, { thread_ts: ts });
      slack.as(ANA).post('support-agents', theirs, { thread_ts: root });
    };
    for (const pair of words.slice(0, 8)) say(pair);
    await until(() => arrived('support-agents', root, 'customer-0.'));
    const began = performance.now();
    const stopped = baton.stop();
    for (const pair of words.slice(8)) say(pair);
    expect(await stopped, baton.output()).toBe(0);
    expect(performance.now() - began).toBeLessThan(25_000);
    expect(words.some(([ours]) => arrived('support-agents', root, ours) === 0)).toBe(true);

    slack.setWeather({ latencyMs: [0, 0] });
    baton = startProcess(env);
    await baton.ready();
    await until(() => words.every(([ours]) => arrived('support-agents', root, ours) > 0));
    await until(() => words.every(([, theirs]) => arrived('ext-acme', ts, theirs) > 0));
    await until(() => slack.pendingDeliveries() === 0);
    for (const [ours, theirs] of words)
      expect([ours, arrived('support-agents', root, ours), arrived('ext-acme', ts, theirs)]).toEqual([ours, 1, 1]);
    expect(slack.log.givenUp).toEqual([]);
  });
});
