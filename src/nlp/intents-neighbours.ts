import type { Features } from './features.ts';
import { addProducts, type Owned, ownersOf, type Postings, postingsOf } from './intents-postings.ts';

/** How near a text is to the examples of each label: cosines, 0…1. */
export interface Nearness {
  /** To the nearest one, one per label. */
  readonly nearest: Float64Array;
  /** To the three nearest, their mean; of fewer where there are fewer. */
  readonly near: Float64Array;
  /** How much of the text occurs in any example, what is rare counting for more: 0…1. */
  readonly known: number;
}

export type Neighbours = (features: Features) => Nearness;

const NEIGHBOURS = 3;

/** Keeps the examples for comparing. `classes[i]`, 0 … `labels` - 1, is the label of `features[i]`. */
export function openNeighbours(features: readonly Features[], classes: readonly number[], labels: number): Neighbours {
  const counted = postingsOf(features);
  const examples = postingsOf(features.map((one) => rarest(one, counted, features.length).vector));
  const sizes = new Uint32Array(labels);
  for (const label of classes) sizes[label] = (sizes[label] ?? 0) + 1;
  return (asked) => {
    const { vector, known } = rarest(asked, examples, features.length);
    const cosines = new Float64Array(features.length);
    addProducts(cosines, examples, vector);
    return { ...bestOf(cosines, classes, sizes), known };
  };
}

/** Weighs features by how rare they are among the examples (inverse document frequency), to a length of 1. */
function rarest({ ids, values }: Features, counts: Pick<Postings, 'starts' | 'rowOf'>, examples: number) {
  const weighed = values.slice();
  let all = 0;
  let known = 0;
  for (let index = 0; index < ids.length; index++) {
    const owners = ownersOf(counts, ids[index] ?? 0);
    const weight = (values[index] ?? 0) * Math.log((examples + 1) / (owners + 0.5));
    weighed[index] = weight;
    all += weight * weight;
    if (owners > 0) known += weight * weight;
  }
  const factor = all > 0 ? 1 / Math.sqrt(all) : 0;
  const vector: Owned = { ids, values: weighed.map((weight) => weight * factor) };
  return { vector, known: all > 0 ? known / all : 0 };
}

function bestOf(cosines: Float64Array, classes: readonly number[], sizes: Uint32Array): Omit<Nearness, 'known'> {
  const best = new Float64Array(sizes.length * NEIGHBOURS);
  for (let example = 0; example < cosines.length; example++)
    insert(best, (classes[example] ?? 0) * NEIGHBOURS, cosines[example] ?? 0);
  const nearest = new Float64Array(sizes.length);
  const near = new Float64Array(sizes.length);
  for (let label = 0; label < sizes.length; label++) {
    const at = label * NEIGHBOURS;
    const sum = best.subarray(at, at + NEIGHBOURS).reduce((total, cosine) => total + cosine, 0);
    nearest[label] = best[at] ?? 0;
    near[label] = sum / Math.max(1, Math.min(NEIGHBOURS, sizes[label] ?? 0));
  }
  return { nearest, near };
}

/** Keeps the greatest ones, greatest first, in the places from `at` on. */
function insert(best: Float64Array, at: number, value: number): void {
  let rising = value;
  for (let place = at; place < at + NEIGHBOURS; place++) {
    const held = best[place] ?? 0;
    if (rising <= held) continue;
    best[place] = rising;
    rising = held;
  }
}
