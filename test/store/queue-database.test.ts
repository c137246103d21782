import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { TimerRef } from '../../src/bridge/ports.ts';
import { type OpenWakeups, openWakeups } from '../../src/queue/wakeups.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

const SOON_MS = 100;
/** Not a limit of ours: how long a busy machine may take before the test gives up. */
const PATIENCE = { timeout: 15_000 };

let fresh: FreshDatabase;
const toClose: OpenWakeups[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterEach(closeWakeups);
afterAll(() => fresh.close());

async function closeWakeups(): Promise<void> {
  await Promise.all(toClose.splice(0).map((wakeups) => wakeups.close()));
}

async function open(onDue: (timer: TimerRef) => Promise<void>): Promise<OpenWakeups> {
  const wakeups = await openWakeups({ redisUrl: null, pool: fresh.database.bullPool, onDue, log: { warn() {} } });
  toClose.push(wakeups);
  return wakeups;
}

const timerAt = (at: number): TimerRef => ({ tenant: 'lumen', conversation: 'c-1', name: 'claim-reminder', at });

it('wakes us when the time has come, to the fraction of a millisecond that Slack counts in', async () => {
  const due: { timer: TimerRef; at: number }[] = [];
  const wakeups = await open(async (timer) => void due.push({ timer, at: Date.now() }));
  const timer = timerAt(Date.now() + SOON_MS + 0.625);
  await wakeups.schedule(timer);
  await vi.waitFor(() => expect(due).toHaveLength(1), PATIENCE);
  expect(due[0]?.timer).toEqual(timer);
  expect(due[0]?.at).toBeGreaterThanOrEqual(timer.at);
});

it('wakes us once for a timer that was scheduled twice', async () => {
  const due: TimerRef[] = [];
  const wakeups = await open(async (timer) => void due.push(timer));
  const twice = timerAt(Date.now() + SOON_MS);
  const later = timerAt(Date.now() + 2 * SOON_MS);
  for (const timer of [twice, twice, later]) await wakeups.schedule(timer);
  await vi.waitFor(() => expect(due).toContainEqual(later), PATIENCE);
  expect(due).toEqual([twice, later]);
});

it('keeps a timer over a restart', async () => {
  const due: TimerRef[] = [];
  const timer = timerAt(Date.now() + 3 * SOON_MS);
  await (await open(async () => {})).schedule(timer);
  await closeWakeups();
  await open(async (found) => void due.push(found));
  await vi.waitFor(() => expect(due).toEqual([timer]), PATIENCE);
});

it('hears of a timer at once, not when it next looks, every five seconds', async () => {
  const lateness: number[] = [];
  const wakeups = await open(async ({ at }) => void lateness.push(Date.now() - at));
  // The first one waits for the worker to be at rest, the second finds it so.
  for (const count of [1, 2]) {
    await wakeups.schedule(timerAt(Date.now() + SOON_MS));
    await vi.waitFor(() => expect(lateness).toHaveLength(count), PATIENCE);
  }
  expect(lateness[1]).toBeLessThan(2_500);
});

it('can be asked whether it works', async () => {
  await expect((await open(async () => {})).ready()).resolves.toBeUndefined();
});
