import { FEATURES, type Features, passingFeatures } from './features.ts';
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
 * Time: examples × features × labels × epochs. Throws where there are no examples.
 */
export function trainLinear(examples: readonly Example[], training: Training = {}): LinearModel {
  const labels = examples.map(({ label }) => label);
  return trainOnFeatures(featuresOfEach(examples), labels, training);
}

/** One after the other: all at once they would take tens of megabytes. */
function* featuresOfEach(examples: readonly Example[]): Iterable<Pick<Features, 'ids' | 'values'>> {
  for (const { text } of examples) yield passingFeatures(read(text));
}

/** Like `trainLinear`, on features that the caller made: `labelOf[i]` is the label of the i-th features. */
export function trainOnFeatures(
  features: Iterable<Pick<Features, 'ids' | 'values'>>,
  labelOf: readonly string[],
  training: Training = {},
): LinearModel {
  const labels = [...new Set(labelOf)];
  if (labels.length === 0) throw new Error('There are no examples to learn from.');
  const corpus = corpusOf(features, labelOf.length);
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const classes = Uint16Array.from(labelOf, (label) => numbers.get(label) ?? 0);
  // A problem of two labels is one separator and its mirror.
  const separators = labels.length === 2 ? 1 : labels.length;
  const weights = { of: new Float32Array((corpus.rowCount + 1) * separators), width: separators };
  for (let label = 0; label < separators; label++)
    interleave(weights, label, separator(corpus, classes, label, training));
  return linearModel(labels, corpus.rowOf, weights);
}

/** Examples as training sees them, one after the other in two long lists: example `i` is [starts[i], starts[i + 1]). */
interface Corpus {
  readonly starts: readonly number[];
  /** The features by the rows of their weights, counted from 0. */
  readonly rows: Uint32Array;
  readonly values: Float32Array;
  /** The features that occur, numbered from 1; 0: never seen. Weights are kept for these only. */
  readonly rowOf: Uint32Array;
  readonly rowCount: number;
}

function corpusOf(features: Iterable<Pick<Features, 'ids' | 'values'>>, examples: number): Corpus {
  const rowOf = new Uint32Array(FEATURES);
  const starts = [0];
  let rowCount = 0;
  let rows = new Uint32Array(examples * SHORT_MESSAGE);
  let values = new Float32Array(rows.length);
  for (const example of features) {
    const start = starts.at(-1) ?? 0;
    const end = start + example.ids.length;
    if (end > rows.length) {
      rows = withRoom(new Uint32Array(Math.max(end, Math.ceil(rows.length * 1.25))), rows);
      values = withRoom(new Float32Array(rows.length), values);
    }
    for (let k = 0; k < example.ids.length; k++) {
      const id = example.ids[k] ?? 0;
      if (rowOf[id] === 0) rowOf[id] = ++rowCount;
      rows[start + k] = (rowOf[id] ?? 0) - 1;
    }
    values.set(example.values, start);
    starts.push(end);
  }
  return { starts, rows, values, rowOf, rowCount };
}

/** About how many features a short message has. */
const SHORT_MESSAGE = 128;

function withRoom<List extends Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer>>(room: List, full: List): List {
  room.set(full);
  return room;
}

/** The weights of all separators: those of a row side by side, the intercepts in row 0. */
interface Weights {
  readonly of: Float32Array;
  readonly width: number;
}

function linearModel(labels: readonly string[], rowOf: Uint32Array, weights: Weights): LinearModel {
  const margins = (features: Features): Float64Array => {
    const sums = new Float64Array(labels.length);
    addMargins(sums, features, rowOf, weights);
    if (weights.width < labels.length) sums[1] = -(sums[0] ?? 0);
    return sums;
  };
  const evidence = (reading: Reading, features: Features, label: string): Span | null => {
    const number = labels.indexOf(label);
    if (number < 0) return null;
    const [column, sign] = number < weights.width ? [number, 1] : [0, -1];
    const weightOf = (id: number): number => {
      const row = rowOf[id] ?? 0;
      return row === 0 ? 0 : sign * (weights.of[row * weights.width + column] ?? 0);
    };
    const [from, to] = bestRun(gainsOf(features, weightOf, reading.words.length));
    return spanOf(reading, from, to);
  };
  return { labels, margins, evidence };
}

function addMargins(sums: Float64Array, { ids, values }: Features, rowOf: Uint32Array, { of, width }: Weights): void {
  for (let label = 0; label < width; label++) sums[label] = of[label] ?? 0;
  for (let index = 0; index < ids.length; index++) {
    const row = (rowOf[ids[index] ?? 0] ?? 0) * width;
    if (row === 0) continue;
    const value = values[index] ?? 0;
    for (let label = 0; label < width; label++) sums[label] = (sums[label] ?? 0) + value * (of[row + label] ?? 0);
  }
}

/** What each word adds: a feature of several words gives each its share. */
function gainsOf(
  { ids, values, first, last }: Features,
  weightOf: (id: number) => number,
  words: number,
): Float64Array {
  const gains = new Float64Array(words);
  for (let index = 0; index < ids.length; index++) {
    const gain = (values[index] ?? 0) * weightOf(ids[index] ?? 0);
    const [from, to] = [first[index] ?? 0, last[index] ?? 0];
    for (let word = from; word <= to && word < words; word++) gains[word] = (gains[word] ?? 0) + gain / (to - from + 1);
  }
  return gains;
}

/** What a word has to add to belong to a run, beside the one that adds most: else greetings come along. */
const TOLL = 0.1;

/** The run [from, to) with the greatest sum; empty where nothing is above zero. */
function bestRun(gains: Float64Array): readonly [number, number] {
  const toll = TOLL * gains.reduce((most, gain) => Math.max(most, gain), 0);
  let best = { sum: 0, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  for (let index = 0; index < gains.length; index++) {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += (gains[index] ?? 0) - toll;
    if (sum > best.sum) best = { sum, from, to: index + 1 };
  }
  return [best.from, best.to];
}

/** Puts the weights of one label, their intercept last, among those of all. */
function interleave({ of, width }: Weights, label: number, own: Float32Array): void {
  const rows = own.length - 1;
  of[label] = own[rows] ?? 0;
  for (let row = 0; row < rows; row++) of[(row + 1) * width + label] = own[row] ?? 0;
}

/** The weights that separate `label` from the rest, one a row; the last one is the intercept. */
function separator(
  corpus: Corpus,
  classes: Uint16Array,
  label: number,
  { cost = DEFAULTS.cost, epochs = DEFAULTS.epochs, balance }: Training,
): Float32Array {
  const weights = new Float32Array(corpus.rowCount + 1);
  const own = classes.reduce((sum, number) => sum + (number === label ? 1 : 0), 0);
  const others = Math.max(1, classes.length - own);
  const rarity = balance ?? Math.min(MOST_BALANCE, Math.sqrt(others / Math.max(1, own)));
  const duals = new Float64Array(classes.length);
  const restsUntil = new Uint16Array(classes.length);
  const order = Uint32Array.from(classes, (_, index) => index);
  const random = generator(label + 1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let largest = 0;
    for (const index of order) {
      if ((restsUntil[index] ?? 0) > epoch) continue;
      const side = classes[index] === label ? 1 : -1;
      const slack = 0.5 / (cost * (side === 1 ? rarity : 1));
      const dual = duals[index] ?? 0;
      const next = dual + ascent(weights, corpus, index, { side, slack, dual });
      if (next === 0) restsUntil[index] = epoch + 1 + REST;
      if (next === dual) continue;
      largest = Math.max(largest, Math.abs(next - dual));
      duals[index] = next;
      addTo(weights, corpus, index, (next - dual) * side);
    }
    if (largest < CONVERGED) break;
  }
  return weights;
}

const CONVERGED = 0.01;
/** Passes that an example sits out when it stands clear of the separator, as most do. */
const REST = 2;

/** By how much the example's dual variable changes to reach the best value while the others stand still. */
function ascent(
  weights: Float32Array,
  { starts, rows, values }: Corpus,
  index: number,
  { side, slack, dual }: { readonly side: number; readonly slack: number; readonly dual: number },
): number {
  const end = starts[index + 1] ?? 0;
  let margin = weights[weights.length - 1] ?? 0;
  let norm = 1 + slack;
  for (let k = starts[index] ?? 0; k < end; k++) {
    const value = values[k] ?? 0;
    margin += value * (weights[rows[k] ?? 0] ?? 0);
    norm += value * value;
  }
  const gradient = side * margin - 1 + slack * dual;
  return Math.max(-dual, -gradient / norm);
}

function addTo(weights: Float32Array, { starts, rows, values }: Corpus, index: number, step: number): void {
  const intercept = weights.length - 1;
  const end = starts[index + 1] ?? 0;
  weights[intercept] = (weights[intercept] ?? 0) + step;
  for (let k = starts[index] ?? 0; k < end; k++) {
    const row = rows[k] ?? 0;
    weights[row] = (weights[row] ?? 0) + step * (values[k] ?? 0);
  }
}

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
