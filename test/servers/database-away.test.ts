import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PretendSlack, startPretendSlack } from '../../playground/slack/server.ts';
import { environmentFor, lumen } from '../support/lumen.ts';
import { makePostgres, type PostgresServer, postgresIsHere } from '../support/postgres.ts';
import { type BatonProcess, freePort, startProcess } from '../support/process.ts';

const why = postgresIsHere ? '' : ' (skipped: no Postgres on this machine)';

describe.skipIf(!postgresIsHere)(`a database that is away${why}`, () => {
  let slack: PretendSlack;
  let postgres: PostgresServer;
  let baton: BatonProcess;
  let origin: string;

  beforeAll(async () => {
    slack = await startPretendSlack({ rateLimit: null, retryDelaysMs: Array.from({ length: 40 }, () => 500) });
    const databasePort = await freePort();
    postgres = await makePostgres(databasePort);
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    slack.connectApp({ requestUrl: `${origin}/slack/events` });
    baton = startProcess({
      ...environmentFor(slack, 'http'),
      PORT: String(port),
      DATABASE_URL: `postgres://postgres@127.0.0.1:${databasePort}/postgres`,
      LOG_LEVEL: 'info',
    });
  });
  afterAll(async () => {
    await baton.kill();
    await postgres.remove();
    await slack.close();
  });

  const health = async (path: string): Promise<number> =>
    fetch(`${origin}${path}`).then(
      ({ status }) => status,
      () => 0,
    );
  const becomes = (path: string, status: number) =>
    expect.poll(() => health(path), { timeout: 30_000, interval: 100 }).toBe(status);
  const answerTo = (ts: string) =>
    slack
      .until(() => slack.thread('ext-acme', ts).find((m) => m.bot_id), 30_000)
      .catch((error: unknown) => {
        throw new Error(`${error}\n${baton.output()}`);
      });

  it('at the start is waited for, and that is said', async () => {
    await becomes('/livez', 200);
    expect(await health('/readyz')).toBe(503);
    await expect.poll(() => baton.output(), { timeout: 20_000 }).toContain('the database is not reachable');
    postgres.start();
    await baton.ready();
    await slack.as(lumen.OLIVIA).command('ext-acme', '/baton connect');
    await answerTo(slack.as(lumen.CARLA).post('ext-acme', 'How do I reset my password?'));
  });

  it('while we run costs readiness, not our life, and what customers said meanwhile is answered', async () => {
    await postgres.stop();
    await becomes('/readyz', 503);
    expect(await health('/livez')).toBe(200);
    const ts = slack.as(lumen.CARLA).post('ext-acme', 'How do I download an invoice?');
    await slack.until(() => slack.log.deliveries.some(({ result }) => result === 'http 500'), 20_000);
    postgres.start();
    await becomes('/readyz', 200);
    await answerTo(ts);
    expect(slack.thread('ext-acme', ts).filter((m) => m.bot_id)).toHaveLength(1);
  });
});
