import type { Log, Store } from './ports.ts';

/** How often; short, because a lost wake-up means a late word to a customer. */
export const SWEEP_EVERY_MS = 5_000;
const AT_MOST = 200;

/** Fires the timers whose wake-up got lost: the rows are the truth, the queue only wakes us sooner. */
export async function sweepTimers({ store, now, log }: { store: Store; now: () => number; log: Log }): Promise<void> {
  const overdue = await store.overdueTimers(now(), AT_MOST);
  for (const timer of overdue) await store.fireTimer(timer);
  if (overdue.length > 0) log.debug({ fired: overdue.length }, 'swept overdue timers');
}

/** Calls `work` again and again, each time `everyMs` after the last one ended. What fails is logged and tried next time. */
export function repeatedly(
  work: () => Promise<void>,
  everyMs: number,
  log: Log,
): { readonly stop: () => Promise<void> } {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const next = (): void => {
    timer = setTimeout(() => {
      running = work()
        .catch((error: unknown) => log.warn({ err: error }, 'sweeping failed: trying again'))
        .finally(() => {
          if (!stopped) next();
        });
    }, everyMs);
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
