import { FEATURES, type Features } from './features.ts';

/** For each feature, who has it and how much: an inverted index, as search engines keep them. */
export interface Postings {
  /** Where the feature's owners begin in the lists below, by row; those of row r end where those of r + 1 begin. Row 0 is empty. */
  readonly starts: Uint32Array;
  readonly owners: Uint32Array;
  readonly weights: Float32Array;
  /** The row of each feature; 0: nobody has it. */
  readonly rowOf: Uint32Array;
}

/** Something that has features: an example, or all examples of a label together. */
export type Owned = Pick<Features, 'ids' | 'values'>;

/** Owners are numbered as they come. */
export function postingsOf(all: readonly Owned[]): Postings {
  const counts = new Uint32Array(FEATURES);
  for (const { ids } of all) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  const { rowOf, starts } = rowsFor(counts);
  const size = starts.at(-1) ?? 0;
  const postings = { starts, rowOf, owners: new Uint32Array(size), weights: new Float32Array(size) };
  const next = starts.slice();
  for (const [owner, { ids, values }] of all.entries())
    for (let index = 0; index < ids.length; index++) {
      const row = rowOf[ids[index] ?? 0] ?? 0;
      const place = next[row] ?? 0;
      postings.owners[place] = owner;
      postings.weights[place] = values[index] ?? 0;
      next[row] = place + 1;
    }
  return postings;
}

function rowsFor(counts: Uint32Array): Pick<Postings, 'rowOf' | 'starts'> {
  const rowOf = new Uint32Array(FEATURES);
  const starts = [0, 0];
  for (let id = 0; id < FEATURES; id++) {
    const count = counts[id] ?? 0;
    if (count === 0) continue;
    rowOf[id] = starts.length - 1;
    starts.push((starts.at(-1) ?? 0) + count);
  }
  return { rowOf, starts: Uint32Array.from(starts) };
}

/** Adds, for every owner, the sum of the products of its weights and the values of what is asked for. */
export function addProducts(sums: Float64Array, postings: Postings, { ids, values }: Owned): void {
  const { starts, owners, weights, rowOf } = postings;
  for (let index = 0; index < ids.length; index++) {
    const row = rowOf[ids[index] ?? 0] ?? 0;
    const value = values[index] ?? 0;
    const end = row === 0 ? 0 : (starts[row + 1] ?? 0);
    for (let place = starts[row] ?? 0; place < end; place++) {
      const owner = owners[place] ?? 0;
      sums[owner] = (sums[owner] ?? 0) + value * (weights[place] ?? 0);
    }
  }
}

/** How many owners a feature has. */
export function ownersOf({ starts, rowOf }: Pick<Postings, 'starts' | 'rowOf'>, id: number): number {
  const row = rowOf[id] ?? 0;
  return row === 0 ? 0 : (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}
