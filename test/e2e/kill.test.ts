import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededChance } from '../../playground/slack/chance.ts';
import { type PretendSlack, startPretendSlack } from '../../playground/slack/server.ts';
import { calm, storm } from '../../playground/slack/weather.ts';
import type { Message } from '../../playground/slack/world.ts';
import { environmentFor, lumen } from '../support/lumen.ts';
import { type BatonProcess, freePort, startProcess } from '../support/process.ts';

const CONVERSATIONS = 20;
const ROUNDS = 5;
const KILLS = 10;
const SEED = Number(process.env['SEED'] ?? 7);

interface Case {
  readonly n: number;
  readonly channel: string;
  readonly thread: string;
  readonly root: string;
}

/** Every word said in the test, unlike any other. */
const token = (n: number, side: 'c' | 'a', round: number): string => `token-${n}-${side}-${round}.`;
const shown = (message: Message): string => JSON.stringify(message.blocks ?? message.text ?? '');

describe(`200 messages over ${CONVERSATIONS} conversations in bad weather, with ${KILLS} kills (seed ${SEED})`, () => {
  let slack: PretendSlack;
  let baton: BatonProcess;
  let dir: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'baton-kill-'));
    slack = await startPretendSlack({
      seed: SEED,
      rateLimit: null,
      // Slack tries again after 0, 1 and 5 minutes, much longer than a restart takes. Here time is short, so it tries more often.
      retryDelaysMs: [200, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000, 9_000, 10_000],
      ackTimeoutMs: 3_000,
    });
    const port = await freePort();
    env = {
      ...environmentFor(slack, 'http'),
      PORT: String(port),
      DATA_DIR: join(dir, 'data'),
      LOG_LEVEL: 'warn',
      BATON_POST_INTERVAL_MS: '5',
      BATON_SEND_TIMEOUT_MS: '1000',
      BATON_GRACE_MS: '2000',
      BATON_CLAIM_REMINDER_S: '600',
      BATON_CLAIM_OVERDUE_S: '900',
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

  const until = <T>(look: () => T): Promise<Exclude<T, false | null | undefined>> =>
    slack.until(look, 90_000).catch((error: unknown) => {
      throw new Error(`${error}\n${baton.output()}`);
    });

  async function openCase(n: number): Promise<Case> {
    const channel = n % 2 === 0 ? 'ext-acme' : 'ext-globex';
    const customer = slack.as(n % 2 === 0 ? lumen.CARLA : lumen.GRACE);
    const thread = customer.post(channel, `I want to talk to a human about case-${n}.`);
    const root = await until(() =>
      slack.history('support-agents').find((m) => m.thread_ts === m.ts && shown(m).includes(`case-${n}.`)),
    );
    await slack.as(lumen.ANA).press('support-agents', root.ts, 'baton.claim');
    await until(() => slack.thread(channel, thread).find((m) => shown(m).includes('is helping you now')));
    return { n, channel, thread, root: root.ts };
  }

  it('loses nothing, shows nothing twice, and keeps the order', async () => {
    const olivia = slack.as(lumen.OLIVIA);
    await olivia.command('support-agents', '/baton agents #support-agents');
    for (const channel of ['ext-acme', 'ext-globex']) await olivia.command(channel, '/baton connect');
    const cases: Case[] = [];
    for (let n = 0; n < CONVERSATIONS; n++) cases.push(await openCase(n));

    // Everybody talks, the weather turns, and the process is killed again and again, wherever it happens to be.
    const chance = seededChance(SEED);
    slack.setWeather(storm);
    let talking = true;
    const talk = async (): Promise<void> => {
      for (let round = 0; round < ROUNDS; round++)
        for (const { n, channel, thread, root } of cases) {
          const customer = slack.as(n % 2 === 0 ? lumen.CARLA : lumen.GRACE);
          customer.post(channel, `Customer says ${token(n, 'c', round)}`, { thread_ts: thread });
          slack.as(lumen.ANA).post('support-agents', `Agent says ${token(n, 'a', round)}`, { thread_ts: root });
          await pause(60);
        }
      talking = false;
    };
    let kills = 0;
    const kill = async (): Promise<void> => {
      while (talking || kills < KILLS) {
        await pause(300 + chance.next() * 1_200);
        await baton.kill();
        kills += 1;
        baton = startProcess(env);
        await baton.ready();
      }
    };
    await Promise.all([talk(), kill()]);
    slack.setWeather(calm);

    const arrived = (place: readonly Message[], words: string): readonly Message[] =>
      place.filter((m) => m.bot_id && m.thread_ts !== m.ts && shown(m).includes(words));
    const places = () =>
      cases.map((c) => ({
        ...c,
        agents: slack.thread('support-agents', c.root),
        customer: slack.thread(c.channel, c.thread),
      }));
    const all = <T>(look: (place: ReturnType<typeof places>[number], round: number) => T): readonly T[] =>
      places().flatMap((place) => Array.from({ length: ROUNDS }, (_, round) => look(place, round)));

    // Lost: nothing.
    await until(() =>
      all(({ agents, n }, round) => arrived(agents, token(n, 'c', round)).length).every((count) => count > 0),
    );
    await until(() =>
      all(({ customer, n }, round) => arrived(customer, token(n, 'a', round)).length).every((count) => count > 0),
    );
    expect(slack.log.givenUp, 'events that the pretend Slack gave up on: the test asked too much').toEqual([]);

    // Twice: nothing.
    const counts = [
      ...all(({ agents, n }, round) => [token(n, 'c', round), arrived(agents, token(n, 'c', round)).length] as const),
      ...all(
        ({ customer, n }, round) => [token(n, 'a', round), arrived(customer, token(n, 'a', round)).length] as const,
      ),
    ];
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);

    // In order, but for what Slack itself brought late: and that says so. (The root message quotes the latest words.)
    for (const { n, agents, customer } of places())
      for (const [side, place] of [['c', agents] as const, ['a', customer] as const]) {
        const rounds = place
          .filter((m) => m.bot_id && m.thread_ts !== m.ts && !shown(m).includes('Arrived late'))
          .flatMap((m) =>
            [...shown(m).matchAll(new RegExp(`token-${n}-${side}-(\\d+)\\.`, 'g'))].map((found) => found[1]),
          )
          .map(Number);
        expect(rounds, `case ${n}, side ${side}`).toEqual(rounds.toSorted((a, b) => a - b));
      }
    expect(kills).toBeGreaterThanOrEqual(KILLS);
  }, 280_000);
});
