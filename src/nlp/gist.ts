import { stem } from './natural.ts';
import { familiesOf } from './word-families.ts';
import { termsOf, wordsOf } from './words.ts';

/** A text taken apart for comparing: three sorts of signs, each with how often it occurs (families: how surely). No sign is of two sorts. */
export interface Gist {
  /** Stems of what it is about (see `termsOf`). */
  readonly terms: Counts;
  /** Families of its words, which meet where the words do not: "delete" and "get rid of". */
  readonly families: Counts;
  /** Runs of three letters, which survive a typing error and other forms of a word. */
  readonly trigrams: Counts;
}

export type Counts = ReadonlyMap<string, number>;

/** How much a sign says: rare ones more, unknown ones the most. */
export type Rarity = (sign: string) => number;

/** A text as signs with weights, together of length 1 (0 for a text without words). */
export type Sketch = ReadonlyMap<string, number>;

/** Takes a text apart. `stemOf` is for who has remembered stems, the dearest part of it. */
export function gistOf(text: string, stemOf: (word: string) => string = stem): Gist {
  const words = wordsOf(text);
  return {
    terms: counted(termsOf(text, stemOf)),
    families: familiesOf(words, stemOf),
    trigrams: counted(words.flatMap(trigramsOf)),
  };
}

export const signsOf = ({ terms, families, trigrams }: Gist): string[] => [
  ...terms.keys(),
  ...families.keys(),
  ...trigrams.keys(),
];

/** Rarity in a collection, given the signs of each of its texts (a text may name one twice): the usual idf of BM25. */
export function rarityOf(texts: readonly Iterable<string>[]): Rarity {
  const holders = new Map<string, number>();
  for (const signs of texts) for (const sign of new Set(signs)) holders.set(sign, (holders.get(sign) ?? 0) + 1);
  const weights = new Map([...holders].map(([sign, count]) => [sign, inverseFrequency(count, texts.length)]));
  const unknown = inverseFrequency(0, texts.length);
  return (sign) => weights.get(sign) ?? unknown;
}

/** The usual idf of BM25, of a sign that `holders` of `total` texts have. */
export const inverseFrequency = (holders: number, total: number): number =>
  Math.log(1 + (total - holders + 0.5) / (holders + 0.5));

/** How much each sort counts in a comparison (squares of lengths, their sum 1), as tried out on questions about software. */
export const SHARES = { terms: 0.1, families: 0.3, trigrams: 0.6 };
/** Below 1: common signs keep some say, because a question has few others. */
export const RARITY_POWER = 0.7;
export const MOST_REPEATS = 2;

/** Weighs a gist. A sort that the text has none of leaves its share to the others. */
export function sketchOf(gist: Gist, rarity: Rarity): Sketch {
  const sorts = [
    [gist.terms, SHARES.terms],
    [gist.families, SHARES.families],
    [gist.trigrams, SHARES.trigrams],
  ] as const;
  const total = sorts.reduce((sum, [counts, share]) => sum + (counts.size > 0 ? share : 0), 0);
  return new Map(sorts.flatMap(([counts, share]) => [...weighed(counts, Math.sqrt(share / total), rarity)]));
}

/** Signs of one sort with their weights, together of that length. */
export function weighed(counts: Counts, length: number, rarity: Rarity): Sketch {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [sign, count] of counts) {
    const weight = Math.min(MOST_REPEATS, count) * rarity(sign) ** RARITY_POWER;
    squares += weight * weight;
    weights.set(sign, weight);
  }
  const factor = squares > 0 ? length / Math.sqrt(squares) : 0;
  for (const [sign, weight] of weights) weights.set(sign, weight * factor);
  return weights;
}

/** 0…1: how much two texts say the same; 1 for the same signs. The cosine of their sketches. */
export function likeness(a: Sketch, b: Sketch): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [sign, weight] of small) sum += weight * (large.get(sign) ?? 0);
  return Math.min(1, sum);
}

export function counted(signs: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/** Of the word with its edges; the blank before each keeps it apart from words of three letters. */
function trigramsOf(word: string): string[] {
  const edged = `_${word}_`;
  const trigrams: string[] = [];
  for (let start = 0; start + 3 <= edged.length; start++) trigrams.push(` ${edged.slice(start, start + 3)}`);
  return trigrams;
}
