import type { Features } from './features.ts';
import { addProducts, type Owned, ownersOf, postingsOf } from './intents-postings.ts';

/** How likely each label's examples would use these features (multinomial naive Bayes), per feature: about -6 … 0. */
export type Frequencies = (features: Features) => Float64Array;

/** What a feature counts for that a label's examples do not have. */
const UNSEEN = 0.005;

/** Counts what each label's examples are made of. */
export function openFrequencies(
  features: readonly Features[],
  classes: readonly number[],
  labels: number,
): Frequencies {
  const sums = Array.from({ length: labels }, () => new Map<number, number>());
  const totals = new Float64Array(labels);
  for (const [example, { ids, values }] of features.entries()) {
    const label = classes[example] ?? 0;
    for (let index = 0; index < ids.length; index++) {
      const [id, value] = [ids[index] ?? 0, values[index] ?? 0];
      sums[label]?.set(id, (sums[label]?.get(id) ?? 0) + value);
      totals[label] = (totals[label] ?? 0) + value;
    }
  }
  const postings = postingsOf(sums.map(lifts));
  const different = postings.starts.length - 2;
  const bases = totals.map((total) => Math.log(UNSEEN) - Math.log(total + UNSEEN * different));
  return (asked) => {
    const logs = new Float64Array(labels);
    addProducts(logs, postings, asked);
    const length = asked.ids.reduce(
      (sum, id, index) => sum + (ownersOf(postings, id) > 0 ? (asked.values[index] ?? 0) : 0),
      0,
    );
    return length > 0 ? logs.map((log, label) => log / length + (bases[label] ?? 0)) : bases;
  };
}

/** By how much a feature is likelier than one never seen. */
function lifts(sums: ReadonlyMap<number, number>): Owned {
  return {
    ids: Uint32Array.from(sums.keys()),
    values: Float32Array.from(sums.values(), (sum) => Math.log(1 + sum / UNSEEN)),
  };
}
