import type { Direction, LaneLease, Lanes, Log } from './ports.ts';

/** Asks again at least this often, should a wake-up get lost. */
const POLL_MS = 1_000;
/** After a failed claim (the database is away): not at once again. */
const REST_MS = 500;

/**
 * Takes due lanes of one direction and works on up to `count` of them at once. However many could work, only one asks for
 * the next lane: a wake-up costs one question, not one per worker. With nothing to do it sleeps until a lane falls due,
 * somebody wakes it, or the poll. `work` rejects when it could neither end its item nor put it back. `stop()` takes no new work and returns when the work in hand is done.
 */
export function laneWorkers(given: {
  readonly lanes: Lanes;
  readonly direction: Direction;
  readonly count: number;
  readonly work: (lease: LaneLease) => Promise<void>;
  readonly log: Log;
}): { readonly stop: () => Promise<void> } {
  const { lanes, direction, count, work, log } = given;
  const atWork = new Set<Promise<void>>();
  let stopped = false;
  /** Since the latest claim was sent: it may have come too early for what we were woken for. */
  let woken = false;
  let rise = (): void => {};
  const wake = (): void => {
    woken = true;
    rise();
  };
  const stopListening = lanes.onWake(direction, wake);

  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      rise = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken) rise();
    });

  const failed = (error: unknown): void => log.warn({ err: error, direction }, 'lanes can’t be reached: trying again');

  /** Work that broke off holds its lane still; when the database is back, nobody shall have to wait for the lease to run out. */
  const giveBack = (lease: LaneLease): void => {
    const timer = setTimeout(() => {
      lanes.release(lease).then(wake, () => {
        if (!stopped) giveBack(lease);
      });
    }, REST_MS);
    timer.unref();
  };

  /** When it ends, its lane may hold more. */
  const begin = (lease: LaneLease): void => {
    const working: Promise<void> = work(lease)
      .catch((error: unknown) => {
        failed(error);
        giveBack(lease);
      })
      .finally(() => {
        atWork.delete(working);
        wake();
      });
    atWork.add(working);
  };

  /** How long to sleep, unless woken before; 0: there was work. */
  const turn = async (): Promise<number> => {
    woken = false;
    const lease = await lanes.claim(direction);
    if (lease) begin(lease);
    if (lease || woken) return 0;
    const dueInMs = (await lanes.nextDueIn(direction)) ?? POLL_MS;
    // A lane that is due and could not be claimed is locked by somebody who is about to let go.
    return Math.min(Math.max(dueInMs, 1), POLL_MS);
  };

  /** Waits until somebody could take work; false: there is to be no more. */
  const roomForWork = async (): Promise<boolean> => {
    if (atWork.size >= count) await Promise.race(atWork);
    return !stopped;
  };

  const loop = async (): Promise<void> => {
    while (await roomForWork()) {
      const restMs = await turn().catch((error: unknown) => {
        failed(error);
        return REST_MS;
      });
      if (restMs > 0 && !stopped) await sleep(restMs);
    }
  };

  const looping = loop();
  return {
    async stop() {
      stopped = true;
      wake();
      await looping;
      await Promise.all(atWork);
      stopListening();
    },
  };
}
