/** A sum for each place. Most stay 0, and those that do cost nothing to clear. */
export interface Sums {
  readonly of: Float32Array;
  /** The first `count` are the places whose sum is not 0, and perhaps more, each once. */
  readonly touched: Uint32Array;
  count: number;
}

export const openSums = (places: number): Sums => ({
  of: new Float32Array(places),
  touched: new Uint32Array(places),
  count: 0,
});

/** Adds to the sum of a place; `by` is above 0. */
export function raise(sums: Sums, place: number, by: number): void {
  const sum = sums.of[place] ?? 0;
  if (sum === 0) touch(sums, place);
  sums.of[place] = sum + by;
}

/** The caller sees to it that a place is put there once. */
export function touch(sums: Sums, place: number): void {
  sums.touched[sums.count] = place;
  sums.count += 1;
}

export const touchedIn = ({ touched, count }: Sums): Uint32Array => touched.subarray(0, count);

export function clear(sums: Sums): void {
  for (let at = 0; at < sums.count; at++) sums.of[sums.touched[at] ?? 0] = 0;
  sums.count = 0;
}
