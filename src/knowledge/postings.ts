import type { Places } from './shelves.ts';
import { raise, type Sums } from './sums.ts';

/** Which places hold a sign, and how much it weighs in each: made for adding up over the few signs of a question. */
export interface Postings {
  /** The holders of sign `number` among `places`, as stretches of postings. */
  among(number: number, places: readonly Places[]): readonly Places[];
  /** Adds `factor` times its weight to the sum of each place of a stretch. */
  addTo(sums: Sums, stretch: Places, factor: number): void;
  /** Where in a stretch (ascending by place) the first posting of `place`, or of the next one that there is, stands. */
  seek(stretch: Places, place: number): number;
  placeAt(posting: number): number;
  weightAt(posting: number): number;
}

/** Calls `add` for each sign of a place, each sign once. Asked twice for each place: it must say the same again. */
export type Signs = (place: number, add: (number: number, weight: number) => void) => void;

/** Turns places that list their signs into signs that list their places. Yields now and then; counts first, then fills. */
export function* postingsOf(places: number, vocabulary: number, signs: Signs): Generator<void, Postings> {
  const starts = new Uint32Array(vocabulary + 1);
  const count = (number: number): void => {
    starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  };
  for (let place = 0; place < places; place++) {
    signs(place, count);
    yield;
  }
  for (let number = 1; number <= vocabulary; number++)
    starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  const holders = new Uint32Array(starts[vocabulary] ?? 0);
  const weights = new Float32Array(holders.length);
  const next = starts.slice();
  for (let place = 0; place < places; place++) {
    signs(place, (number, weight) => {
      const at = next[number] ?? 0;
      holders[at] = place;
      weights[at] = weight;
      next[number] = at + 1;
    });
    yield;
  }
  return reading(places, starts, holders, weights);
}

function reading(places: number, starts: Uint32Array, holders: Uint32Array, weights: Float32Array): Postings {
  const seek = ({ from, to }: Places, place: number): number => {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((holders[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    among(number, asked) {
      const all = { from: starts[number] ?? 0, to: starts[number + 1] ?? 0 };
      const stretches: Places[] = [];
      for (const { from, to } of asked) {
        const stretch = {
          from: from === 0 ? all.from : seek(all, from),
          to: to >= places ? all.to : seek(all, to),
        };
        if (stretch.from < stretch.to) stretches.push(stretch);
      }
      return stretches;
    },
    addTo(sums, { from, to }, factor) {
      for (let at = from; at < to; at++) raise(sums, holders[at] ?? 0, factor * (weights[at] ?? 0));
    },
    seek,
    placeAt: (posting) => holders[posting] ?? 0,
    weightAt: (posting) => weights[posting] ?? 0,
  };
}
