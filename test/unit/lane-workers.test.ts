import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { laneWorkers } from '../../src/bridge/lane-workers.ts';
import type { LaneLease, Lanes } from '../../src/bridge/ports.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Lanes as far as workers see them: whatever is in `due` can be claimed. */
function someLanes(due: string[]) {
  const asked = { claims: 0, released: [] as string[] };
  let listener = (): void => {};
  const lanes: Pick<Lanes, 'claim' | 'nextDueIn' | 'onWake' | 'release'> = {
    async release({ lane }) {
      asked.released.push(lane);
    },
    async claim(direction) {
      asked.claims += 1;
      const lane = due.shift();
      return lane === undefined
        ? null
        : { direction, lane, tenant: 't', lease: asked.claims, deadline: Number.POSITIVE_INFINITY, attempts: 0 };
    },
    nextDueIn: async () => null,
    onWake(_direction, wake) {
      listener = wake;
      return () => {
        listener = () => {};
      };
    },
  };
  return { lanes: lanes as Lanes, asked, wake: () => listener() };
}

/** Work that goes on until it is told to end. */
function someWork() {
  const ends = new Map<string, () => void>();
  return {
    work: ({ lane }: LaneLease) => new Promise<void>((resolve) => ends.set(lane, resolve)),
    inHand: () => [...ends.keys()],
    end(lane: string) {
      ends.get(lane)?.();
      ends.delete(lane);
    },
  };
}

async function settle(): Promise<void> {
  for (let n = 0; n < 20; n += 1) await turn();
}

it('works on as many lanes at once as there are workers, and takes the next when one is done', async () => {
  const { lanes } = someLanes(['a', 'b', 'c']);
  const { work, inHand, end } = someWork();
  const workers = laneWorkers({ lanes, direction: 'in', count: 2, work, log: silent });
  await settle();
  expect(inHand()).toEqual(['a', 'b']);
  end('a');
  await settle();
  expect(inHand()).toEqual(['b', 'c']);
  end('b');
  end('c');
  await workers.stop();
});

it('asks once when it is woken, however many workers are idle', async () => {
  const { lanes, asked, wake } = someLanes([]);
  const workers = laneWorkers({ lanes, direction: 'in', count: 32, work: async () => {}, log: silent });
  await settle();
  const before = asked.claims;
  wake();
  await settle();
  expect(asked.claims - before).toBe(1);
  await workers.stop();
});

it('asks again when it was woken while it asked', async () => {
  const due: string[] = [];
  const { lanes, wake } = someLanes(due);
  const { work, inHand, end } = someWork();
  const claim = lanes.claim;
  let whileAsking = (): void => {
    due.push('a');
    wake();
  };
  const overtaken: Lanes = {
    ...lanes,
    async claim(direction) {
      const lease = await claim(direction);
      whileAsking();
      whileAsking = () => {};
      return lease;
    },
  };
  const workers = laneWorkers({ lanes: overtaken, direction: 'in', count: 2, work, log: silent });
  await settle();
  expect(inHand()).toEqual(['a']);
  end('a');
  await workers.stop();
});

it('stops when the work in hand is done, and takes no more', async () => {
  const { lanes } = someLanes(['a', 'b']);
  const { work, inHand, end } = someWork();
  const workers = laneWorkers({ lanes, direction: 'in', count: 1, work, log: silent });
  await settle();
  let stopped = false;
  const stopping = workers.stop().then(() => {
    stopped = true;
  });
  await settle();
  expect(stopped).toBe(false);
  end('a');
  await stopping;
  expect(inHand()).toEqual([]);
});

it('gives a lane back that its work broke off in, so that nobody waits for the lease to run out', async () => {
  const { lanes, asked } = someLanes(['a']);
  const work = () => Promise.reject(new Error('the database is away'));
  const workers = laneWorkers({ lanes, direction: 'out', count: 1, work, log: silent });
  await expect.poll(() => asked.released).toEqual(['a']);
  await workers.stop();
});
