import type { Direction, LaneLease, Lanes, Log } from './ports.ts';

/** Asks again at least this often, should a wake-up get lost. */
const POLL_MS = 1_000;
/** After a failed claim (the database is away): not at once again. */
const REST_MS = 500;

/**
 * `count` loops that take due lanes of one direction and work on them. A loop with nothing to do sleeps until a lane
 * falls due, somebody wakes it, or the poll. `stop()` takes no new work and returns when the work in hand is done.
 */
export function laneWorkers(given: {
  readonly lanes: Lanes;
  readonly direction: Direction;
  readonly count: number;
  readonly work: (lease: LaneLease) => Promise<void>;
  readonly log: Log;
}): { readonly stop: () => Promise<void> } {
  const { lanes, direction, count, work, log } = given;
  const sleepers = new Set<() => void>();
  let stopped = false;
  const wake = (): void => {
    for (const rise of sleepers) rise();
  };
  const stopListening = lanes.onWake(direction, wake);

  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const rise = (): void => {
        clearTimeout(timer);
        sleepers.delete(rise);
        resolve();
      };
      const timer = setTimeout(rise, ms);
      sleepers.add(rise);
    });

  /** True: there was work. */
  const turn = async (): Promise<boolean> => {
    const lease = await lanes.claim(direction);
    if (!lease) return false;
    await work(lease);
    return true;
  };

  const loop = async (): Promise<void> => {
    while (!stopped) {
      try {
        if (await turn()) continue;
        if (!stopped) await sleep(Math.min((await lanes.nextDueIn(direction)) ?? POLL_MS, POLL_MS));
      } catch (error) {
        log.warn({ err: error, direction }, 'lanes can’t be reached: trying again');
        if (!stopped) await sleep(REST_MS);
      }
    }
  };

  const loops = Array.from({ length: count }, loop);
  return {
    async stop() {
      stopped = true;
      wake();
      await Promise.all(loops);
      stopListening();
    },
  };
}
