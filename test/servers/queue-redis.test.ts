import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TimerRef } from '../../src/bridge/ports.ts';
import { type OpenWakeups, openWakeups, type WakeupSettings } from '../../src/queue/wakeups.ts';

const redisIsHere = spawnSync('redis-server', ['--version']).status === 0;
const why = redisIsHere ? '' : ' (skipped: no redis-server on this machine)';

const SOON_MS = 100;
const noDatabase: WakeupSettings['pool'] = {
  connect: () => Promise.reject(new Error('there is no database here')),
  query: () => Promise.reject(new Error('there is no database here')),
};

const timerAt = (at: number): TimerRef => ({ tenant: 'lumen', conversation: 'c-1', name: 'claim-overdue', at });

describe.skipIf(!redisIsHere)(`wake-ups on Redis${why}`, () => {
  let redis: RedisServer;
  const toClose: OpenWakeups[] = [];
  const warnings: string[] = [];

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    await Promise.all(toClose.splice(0).map((wakeups) => wakeups.close()));
    warnings.length = 0;
  });
  afterAll(() => redis.stop());

  async function open(onDue: (timer: TimerRef) => Promise<void>, redisUrl = redis.url): Promise<OpenWakeups> {
    const log = { warn: (_: object, message: string) => warnings.push(message) };
    const wakeups = await openWakeups({ redisUrl, pool: noDatabase, onDue, log });
    toClose.push(wakeups);
    return wakeups;
  }

  it('wakes us when the time has come, and not before', async () => {
    const due: { timer: TimerRef; at: number }[] = [];
    const wakeups = await open(async (timer) => void due.push({ timer, at: Date.now() }));
    const timer = timerAt(Date.now() + SOON_MS + 0.25);
    await wakeups.schedule(timer);
    await vi.waitFor(() => expect(due).toHaveLength(1), { timeout: 5_000 });
    expect(due[0]?.timer).toEqual(timer);
    expect(due[0]?.at).toBeGreaterThanOrEqual(timer.at);
  });

  it('wakes us once for a timer that was scheduled twice', async () => {
    const due: TimerRef[] = [];
    const wakeups = await open(async (timer) => void due.push(timer));
    const twice = timerAt(Date.now() + SOON_MS);
    const later = timerAt(Date.now() + 2 * SOON_MS);
    for (const timer of [twice, twice, later]) await wakeups.schedule(timer);
    await vi.waitFor(() => expect(due).toContainEqual(later), { timeout: 5_000 });
    expect(due).toEqual([twice, later]);
  });

  it('tries again when the timer could not be handled', async () => {
    let tries = 0;
    const wakeups = await open(async () => {
      tries += 1;
      if (tries === 1) throw new Error('the database is away');
    });
    await wakeups.schedule(timerAt(Date.now()));
    await vi.waitFor(() => expect(tries).toBe(2), { timeout: 10_000 });
    expect(warnings).toContain('A due timer was not handled');
  });

  it('keeps a timer while no process is there', async () => {
    const due: TimerRef[] = [];
    const first = await open(async () => {});
    const timer = timerAt(Date.now() + 3 * SOON_MS);
    await first.schedule(timer);
    await Promise.all(toClose.splice(0).map((wakeups) => wakeups.close()));
    await open(async (found) => void due.push(found));
    await vi.waitFor(() => expect(due).toEqual([timer]), { timeout: 10_000 });
  });

  it('refuses a Redis that may drop timers, and says what to change', async () => {
    const forgetful = await startRedis('--maxmemory-policy', 'allkeys-lru');
    await expect(open(async () => {}, forgetful.url)).rejects.toThrow(/maxmemory-policy allkeys-lru.*to noeviction/s);
    await forgetful.stop();
  });

  it('goes on without Redis: scheduling neither fails nor waits, but says so, and readiness tells', async () => {
    const mortal = await startRedis();
    const wakeups = await open(async () => {}, mortal.url);
    await expect(wakeups.ready()).resolves.toBeUndefined();
    await mortal.stop();
    const start = performance.now();
    await wakeups.schedule(timerAt(Date.now()));
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(warnings).toContain('A wake-up was not scheduled; the sweep will find the timer');
    await expect(wakeups.ready()).rejects.toThrow();
  });
});

interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

async function startRedis(...options: string[]): Promise<RedisServer> {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), 'baton-redis-'));
  const server = spawn('redis-server', [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--save',
    '',
    ...options,
  ]);
  await untilItAccepts(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const gone = once(server, 'exit');
      server.kill('SIGKILL');
      await gone;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function untilItAccepts(server: ChildProcess): Promise<void> {
  let said = '';
  for await (const chunk of server.stdout ?? []) {
    said += String(chunk);
    if (said.includes('Ready to accept connections')) break;
  }
  if (!said.includes('Ready to accept connections')) throw new Error(`redis-server did not start: ${said}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
