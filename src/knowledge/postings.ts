/** Which places hold a sign, and how much it weighs in each: made for adding up over the few signs of a question. */
export interface Postings {
  /** How many places there are. */
  readonly places: number;
  /** Adds `factor` times the sign's weight to the sum of each place that holds it. */
  addTo(sums: Float32Array, sign: string, factor: number): void;
  /** What the sign weighs in one place; 0: the place does not hold it. */
  weightIn(place: number, sign: string): number;
}

/** Turns places that list their signs into signs that list their places. */
export function postingsOf(places: readonly ReadonlyMap<string, number>[]): Postings {
  const numbers = numbersOf(places);
  const starts = startsOf(places, numbers);
  const holders = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Float32Array(holders.length);
  fill(places, numbers, starts.slice(), holders, weights);
  return {
    places: places.length,
    addTo(sums, sign, factor) {
      const number = numbers.get(sign);
      if (number === undefined) return;
      const end = starts[number + 1] ?? 0;
      for (let at = starts[number] ?? 0; at < end; at++) {
        const place = holders[at] ?? 0;
        sums[place] = (sums[place] ?? 0) + factor * (weights[at] ?? 0);
      }
    },
    weightIn(place, sign) {
      const number = numbers.get(sign);
      if (number === undefined) return 0;
      const at = holders.subarray(0, starts[number + 1]).indexOf(place, starts[number]);
      return at === -1 ? 0 : (weights[at] ?? 0);
    },
  };
}

type Places = readonly ReadonlyMap<string, number>[];

function numbersOf(places: Places): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const signs of places) for (const sign of signs.keys()) if (!numbers.has(sign)) numbers.set(sign, numbers.size);
  return numbers;
}

/** Where the holders of each sign begin in the long list; one entry more for where the last ones end. */
function startsOf(places: Places, numbers: ReadonlyMap<string, number>): Uint32Array {
  const starts = new Uint32Array(numbers.size + 1);
  for (const signs of places)
    for (const sign of signs.keys()) {
      const following = (numbers.get(sign) ?? 0) + 1;
      starts[following] = (starts[following] ?? 0) + 1;
    }
  for (let number = 1; number < starts.length; number++)
    starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  return starts;
}

/** `next`: where the next holder of each sign goes. */
function fill(
  places: Places,
  numbers: ReadonlyMap<string, number>,
  next: Uint32Array,
  holders: Uint32Array,
  weights: Float32Array,
): void {
  for (const [place, signs] of places.entries())
    for (const [sign, weight] of signs) {
      const number = numbers.get(sign) ?? 0;
      const at = next[number] ?? 0;
      holders[at] = place;
      weights[at] = weight;
      next[number] = at + 1;
    }
}
