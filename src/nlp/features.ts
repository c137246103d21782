import type { Reading } from './reading.ts';

/**
 * A text as hashed n-grams of words and of characters within words, as linear text classifiers see it
 * ("hashing trick", Weinberger et al. 2009). Counts are damped (1 + ln n), and each of the two groups is scaled to a
 * length of its own, so that neither drowns the other.
 */
export interface Features {
  /** Which features, 0 … FEATURES-1, each at most once. */
  readonly ids: Uint32Array;
  readonly values: Float32Array;
  /** The words that each was first seen in, [first, last]: for telling whose words weighed. */
  readonly first: Uint16Array;
  readonly last: Uint16Array;
}

/** Size of the feature space: words in the lower half, characters in the upper one. */
export const FEATURES = 1 << 17;
const HALF = FEATURES >> 1;

const LONGEST_WORD_GRAM = 2;
const SHORTEST_CHARACTER_GRAM = 3;
const LONGEST_CHARACTER_GRAM = 5;
/** How long each group is. */
const WORD_LENGTH = 1;
const CHARACTER_LENGTH = 1;
/** Of more words than two ends, those between are not looked at: a paste says what it is in its ends. */
const END = 750;

/**
 * Features of the words [from, to) of a reading; of all of them by default. Detectors ask for the same sentences, so what
 * was computed for a reading is kept as long as the reading is.
 */
export function featuresOf(reading: Reading, from = 0, to = reading.words.length): Features {
  const known = ofStretches.get(reading) ?? new Map<number, Features>();
  if (known.size === 0) ofStretches.set(reading, known);
  const stretch = from * MOST_STRETCHES + to;
  const features = known.get(stretch) ?? collected(reading, from, to).kept();
  known.set(stretch, features);
  return features;
}

/** Features of a whole reading for passing on at once: they are overwritten by the next ones. Training has no use for places. */
export function passingFeatures(reading: Reading): Pick<Features, 'ids' | 'values'> {
  return collected(reading, 0, reading.words.length).passing();
}

const ofStretches = new WeakMap<Reading, Map<number, Features>>();
/** More words than a reading has. */
const MOST_STRETCHES = 65_536;

function collected({ words }: Reading, from: number, to: number): Collected {
  const found = new Collected();
  const ends =
    to - from <= 2 * END
      ? [{ from, to }]
      : [
          { from, to: from + END },
          { from: to - END, to },
        ];
  const texts = ends.map((end) => words.slice(end.from, end.to).map(({ text }) => withoutDigits(text)));
  for (const [index, text] of texts.entries()) collectWordGrams(text, ends[index]?.from ?? 0, found);
  const wordGrams = found.size;
  for (const [index, text] of texts.entries()) collectCharacterGrams(text, ends[index]?.from ?? 0, found);
  found.scale(wordGrams);
  return found;
}

/** The feature of something that is told by more than the words that stand there, under a name that no text has. */
export function namedFeature(name: string): number {
  return spread(hashed(WORD_SEED, name));
}

/** Numbers are alike: how many digits they have says enough. */
function withoutDigits(word: string): string {
  return /\d/.test(word) ? word.replace(/\d/g, '0').replace(/0{5,}/g, '00000') : word;
}

/** N-grams of words, with the text's beginning and end as words of their own. */
function collectWordGrams(words: readonly string[], offset: number, found: Collected): void {
  if (words.length === 0) return;
  const padded = ['<', ...words, '>'];
  const lastWord = words.length - 1;
  for (let start = 0; start < padded.length; start++) {
    let hash = WORD_SEED;
    for (let length = 1; length <= LONGEST_WORD_GRAM && start + length <= padded.length; length++) {
      hash = hashed(hashed(hash, padded[start + length - 1] ?? ''), ' ');
      const onlyAnEdge = length === 1 && (start === 0 || start > lastWord + 1);
      if (onlyAnEdge) continue;
      const first = Math.max(0, start - 1);
      const last = Math.max(first, Math.min(lastWord, start + length - 2));
      found.add(spread(hash), offset + first, offset + last);
    }
  }
}

/** N-grams of the characters of each word, its edges marked. */
function collectCharacterGrams(words: readonly string[], offset: number, found: Collected): void {
  for (let index = 0; index < words.length; index++) {
    const text = `_${words[index] ?? ''}_`;
    for (let start = 0; start + SHORTEST_CHARACTER_GRAM <= text.length; start++) {
      let hash = CHARACTER_SEED;
      for (let length = 1; length <= LONGEST_CHARACTER_GRAM && start + length <= text.length; length++) {
        hash = Math.imul(hash ^ text.charCodeAt(start + length - 1), FNV_PRIME);
        if (length >= SHORTEST_CHARACTER_GRAM) found.add(HALF + spread(hash), offset + index, offset + index);
      }
    }
  }
}

const WORD_SEED = 0x811c9dc5 | 0;
const CHARACTER_SEED = 0x2c1b3c6d | 0;
const FNV_PRIME = 0x01000193;

/** FNV-1a. */
function hashed(seed: number, text: string): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return hash;
}

/** Spreads a hash over half of the space (the finalizer of MurmurHash3). */
function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) & (HALF - 1);
}

/** Where each feature of the text at hand stands in the lists below, plus one; 0: not seen. Cleared after each text. */
const placeOf = new Uint32Array(FEATURES);

/** The lists that every text is collected in. They grow to what the longest text needed. */
let lists = emptyLists(4_096);

function emptyLists(length: number) {
  return {
    ids: new Uint32Array(length),
    values: new Float32Array(length),
    first: new Uint16Array(length),
    last: new Uint16Array(length),
  };
}

function grown(full: typeof lists): typeof lists {
  const more = emptyLists(full.ids.length * 2);
  more.ids.set(full.ids);
  more.values.set(full.values);
  more.first.set(full.first);
  more.last.set(full.last);
  return more;
}

/** What was found in one text. Filled and read in one go: the lists are shared by all. */
class Collected {
  size = 0;

  add(id: number, first: number, last: number): void {
    const place = placeOf[id] ?? 0;
    if (place > 0) {
      lists.values[place - 1] = (lists.values[place - 1] ?? 0) + 1;
      return;
    }
    if (this.size === lists.ids.length) lists = grown(lists);
    lists.ids[this.size] = id;
    lists.values[this.size] = 1;
    lists.first[this.size] = first;
    lists.last[this.size] = last;
    this.size += 1;
    placeOf[id] = this.size;
  }

  /** Makes values of the counts: the first `wordGrams` of them are one group and the rest another. Nothing is added afterwards. */
  scale(wordGrams: number): void {
    for (let index = 0; index < this.size; index++) {
      placeOf[lists.ids[index] ?? 0] = 0;
      const count = lists.values[index] ?? 1;
      if (count > 1) lists.values[index] = 1 + Math.log(count);
    }
    scaleTo(WORD_LENGTH, lists.values.subarray(0, wordGrams));
    scaleTo(CHARACTER_LENGTH, lists.values.subarray(wordGrams, this.size));
  }

  kept(): Features {
    const [ids, values] = [lists.ids.slice(0, this.size), lists.values.slice(0, this.size)];
    return { ids, values, first: lists.first.slice(0, this.size), last: lists.last.slice(0, this.size) };
  }

  passing(): Pick<Features, 'ids' | 'values'> {
    return { ids: lists.ids.subarray(0, this.size), values: lists.values.subarray(0, this.size) };
  }
}

function scaleTo(length: number, values: Float32Array): void {
  let squares = 0;
  for (let index = 0; index < values.length; index++) squares += (values[index] ?? 0) ** 2;
  const factor = squares > 0 ? length / Math.sqrt(squares) : 0;
  for (let index = 0; index < values.length; index++) values[index] = (values[index] ?? 0) * factor;
}
