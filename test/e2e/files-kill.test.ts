/** Files while everything goes wrong at once. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../playground/slack/chance.ts';
import { startPretendSlack } from '../../playground/slack/server.ts';
import { calm, storm } from '../../playground/slack/weather.ts';
import type { Message } from '../../playground/slack/world.ts';
import { environmentFor, lumen } from '../support/lumen.ts';
import { freePort, startProcess } from '../support/process.ts';

const { ANA, BATON, CARLA, GRACE } = lumen;

const blocks = (message: Message): string => JSON.stringify(message.blocks ?? []);
const file = (name: string) => ({ name, content: `what ${name} says` });

describe('files both ways, in a storm, while the process is killed again and again', () => {
  const FILES = 6;
  const KILLS = 5;
  const SEED = Number(process.env['SEED'] ?? 11);

  it(`each is shown once, and none at the wrong place (seed ${SEED})`, async () => {
    const dir = await mkdtemp(join(tmpdir(), 'baton-files-'));
    const slack = await startPretendSlack({
      seed: SEED,
      rateLimit: null,
      retryDelaysMs: [200, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000],
    });
    const port = await freePort();
    const env = {
      ...environmentFor(slack, 'http'),
      PORT: String(port),
      DATA_DIR: join(dir, 'data'),
      LOG_LEVEL: 'warn',
      BATON_POST_INTERVAL_MS: '5',
      BATON_SEND_TIMEOUT_MS: '1000',
      BATON_GRACE_MS: '2000',
    };
    slack.connectApp({ requestUrl: `http://127.0.0.1:${port}/slack/events` });
    let baton = startProcess(env);
    await baton.ready();
    const until = <T>(look: () => T) =>
      slack.until(look, 60_000).catch((error: unknown) => {
        throw new Error(`${error}\n${baton.output()}`);
      });
    try {
      await slack.as(lumen.OLIVIA).command('support-agents', '/baton agents #support-agents');
      const sides = [
        ['ext-acme', CARLA],
        ['ext-globex', GRACE],
      ] as const;
      for (const [channel] of sides) await slack.as(lumen.OLIVIA).command(channel, '/baton connect');
      const cases: { channel: string; customer: string; thread: string; root: string }[] = [];
      for (const [channel, customer] of sides) {
        const known = cases.map(({ root }) => root);
        const thread = slack.as(customer).post(channel, 'I want to talk to a human');
        const { ts: root } = await until(() =>
          slack.history('support-agents').find((m) => !known.includes(m.ts) && blocks(m).includes('baton.claim')),
        );
        await slack.as(ANA).press('support-agents', root, 'baton.claim');
        await until(() => slack.thread(channel, thread).find((m) => blocks(m).includes('is helping you now')));
        cases.push({ channel, customer, thread, root });
      }
      slack.setWeather(storm);
      let talking = true;
      const talk = async () => {
        for (let n = 0; n < FILES; n += 1)
          for (const { channel, customer, thread, root } of cases) {
            const to = file(`to-${channel}-${n}.txt`);
            slack.as(ANA).post('support-agents', '', { thread_ts: root, files: [to] });
            slack.as(customer).post(channel, 'See', { thread_ts: thread, files: [file(`from-${channel}-${n}.txt`)] });
            await pause(150);
          }
        talking = false;
      };
      const chance = seededChance(SEED);
      const kill = async () => {
        for (let kills = 0; talking || kills < KILLS; kills += 1) {
          await pause(300 + chance.next() * 1_500);
          await baton.kill();
          baton = startProcess(env);
          await baton.ready();
        }
      };
      await Promise.all([talk(), kill()]);
      slack.setWeather(calm);
      const shown = (channel: string, root: string) =>
        slack
          .thread(channel, root)
          .flatMap((m) => (m.user === BATON ? (m.files ?? []) : []).map((f) => `${f['name']}`));
      const wanted = (way: string, channel: string) =>
        Array.from({ length: FILES }, (_, n) => `${way}-${channel}-${n}.txt`).sort();
      await until(() => cases.every((c) => shown(c.channel, c.thread).length >= FILES));
      await until(() => cases.every((c) => shown('support-agents', c.root).length >= FILES));
      // Whatever would be shown a second time has time to be.
      await pause(4_000);
      for (const { channel, thread, root } of cases) {
        expect(shown(channel, thread).sort()).toEqual(wanted('to', channel));
        expect(shown('support-agents', root).sort()).toEqual(wanted('from', channel));
      }
    } finally {
      await baton.kill();
      await slack.close();
      await rm(dir, { recursive: true, force: true });
    }
  });
});
