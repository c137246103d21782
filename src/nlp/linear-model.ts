import { FEATURES, type Features, featuresOf } from './features.ts';
import { type Reading, read, type Span, spanOf } from './reading.ts';

export interface Example {
  readonly text: string;
  readonly label: string;
}

/** One linear separator per label against all others, over hashed n-grams. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** Signed distances from the separators, one per label, in the order of `labels`; about -2 … 2, above 0: rather yes. */
  margins(features: Features): Float64Array;
  /**
   * The stretch of words that speaks most for `label`: the run of words with the greatest sum of weights
   * (Kadane). Null: nothing speaks for it.
   */
  evidence(reading: Reading, features: Features, label: string): Span | null;
}

export interface Training {
  /** How much an error costs beside simplicity (C of the SVM). */
  readonly cost?: number;
  /** Passes over the examples. */
  readonly epochs?: number;
  /** How many times an example of the label itself counts beside the others; by default the root of how rare it is. */
  readonly balance?: number;
}

const DEFAULTS = { cost: 1, epochs: 12 };
const MOST_BALANCE = 4;

/**
 * Trains by dual coordinate descent on the L2-loss SVM (Hsieh et al. 2008, the algorithm of LIBLINEAR), one label
 * against the rest. The order of the examples is shuffled by a fixed generator: the same examples give the same model.
 * Time: examples × features × labels × epochs.
 */
export function trainLinear(examples: readonly Example[], training: Training = {}): LinearModel {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const features = examples.map(({ text }) => featuresOf(read(text)));
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const classes = examples.map(({ label }) => numbers.get(label) ?? -1);
  // A problem of two labels is one separator and its mirror.
  const separators = labels.length === 2 ? 1 : labels.length;
  const weights = Array.from({ length: separators }, (_, label) => separator(features, classes, label, training));
  return linearModel(labels, interleaved(weights), separators);
}

function linearModel(labels: readonly string[], weights: Float32Array, separators: number): LinearModel {
  const margins = ({ ids, values }: Features): Float64Array => {
    const sums = new Float64Array(labels.length);
    for (let label = 0; label < separators; label++) sums[label] = weights[FEATURES * separators + label] ?? 0;
    for (let index = 0; index < ids.length; index++) {
      const row = (ids[index] ?? 0) * separators;
      const value = values[index] ?? 0;
      for (let label = 0; label < separators; label++)
        sums[label] = (sums[label] ?? 0) + value * (weights[row + label] ?? 0);
    }
    if (separators === 1 && labels.length === 2) sums[1] = -(sums[0] ?? 0);
    return sums;
  };
  const evidence = (reading: Reading, { ids, values, first, last }: Features, label: string): Span | null => {
    const number = labels.indexOf(label);
    if (number < 0) return null;
    const [column, sign] = number < separators ? [number, 1] : [0, -1];
    const gains = new Float64Array(reading.words.length);
    for (let index = 0; index < ids.length; index++) {
      const gain = sign * (values[index] ?? 0) * (weights[(ids[index] ?? 0) * separators + column] ?? 0);
      const [from, to] = [first[index] ?? 0, last[index] ?? 0];
      for (let word = from; word <= to && word < gains.length; word++)
        gains[word] = (gains[word] ?? 0) + gain / (to - from + 1);
    }
    const [from, to] = bestRun(gains);
    return spanOf(reading, from, to);
  };
  return { labels, margins, evidence };
}

/** The run [from, to) with the greatest sum; empty where nothing is above zero. */
function bestRun(gains: Float64Array): readonly [number, number] {
  let best = { sum: 0, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  for (let index = 0; index < gains.length; index++) {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += gains[index] ?? 0;
    if (sum > best.sum) best = { sum, from, to: index + 1 };
  }
  return [best.from, best.to];
}

/** All weights of a feature side by side, the intercepts at the end. */
function interleaved(weights: readonly Float32Array[]): Float32Array {
  const width = weights.length;
  const all = new Float32Array((FEATURES + 1) * width);
  for (const [label, own] of weights.entries())
    for (let id = 0; id <= FEATURES; id++) all[id * width + label] = own[id] ?? 0;
  return all;
}

/** The weights that separate `label` from the rest; the last one is the intercept. */
function separator(
  features: readonly Features[],
  classes: readonly number[],
  label: number,
  { cost = DEFAULTS.cost, epochs = DEFAULTS.epochs, balance }: Training,
): Float32Array {
  const weights = new Float32Array(FEATURES + 1);
  const own = classes.reduce((sum, number) => sum + (number === label ? 1 : 0), 0);
  const rarity = balance ?? Math.min(MOST_BALANCE, Math.sqrt((classes.length - own) / Math.max(1, own)));
  const duals = new Float64Array(features.length);
  const order = Uint32Array.from(features, (_, index) => index);
  const random = generator(label + 1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let largest = 0;
    for (const index of order) {
      const { ids, values } = features[index] ?? NOTHING;
      const side = classes[index] === label ? 1 : -1;
      const slack = 0.5 / (cost * (side === 1 ? rarity : 1));
      const dual = duals[index] ?? 0;
      let margin = weights[FEATURES] ?? 0;
      let norm = 1 + slack;
      for (let k = 0; k < ids.length; k++) {
        const value = values[k] ?? 0;
        margin += value * (weights[ids[k] ?? 0] ?? 0);
        norm += value * value;
      }
      const gradient = side * margin - 1 + slack * dual;
      if (dual === 0 && gradient >= 0) continue;
      const next = Math.max(0, dual - gradient / norm);
      const step = (next - dual) * side;
      largest = Math.max(largest, Math.abs(step));
      if (step === 0) continue;
      duals[index] = next;
      weights[FEATURES] = (weights[FEATURES] ?? 0) + step;
      for (let k = 0; k < ids.length; k++) {
        const id = ids[k] ?? 0;
        weights[id] = (weights[id] ?? 0) + step * (values[k] ?? 0);
      }
    }
    if (largest < CONVERGED) break;
  }
  return weights;
}

const CONVERGED = 0.01;
const NOTHING: Pick<Features, 'ids' | 'values'> = { ids: new Uint32Array(), values: new Float32Array() };

/** A small generator of numbers in [0, 1) (mulberry32): shuffling wants variety, not secrecy. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
}
