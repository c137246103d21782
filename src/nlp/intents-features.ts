import { FEATURES, type Features, namedFeature } from './features.ts';
import type { Reading } from './reading.ts';
import { familiesOf } from './word-families.ts';

/** Lengths of the groups beside that of the words, which is 1; found on public sets of intents, none of which is shipped. */
const CHARACTERS = 1.3;
const PAIRS = 0.5;
const FAMILIES = 0.5;
/** Of a longer text, families and pairs are looked for in its first words only. */
const MOST_WORDS = 400;

/**
 * Features for telling intents apart, of which there may be a dozen examples each: those of the text, characters
 * counting for more; pairs of words with one between them; and families of words, so that "shipped" knows
 * "delivery". Those of the text come first, in their order.
 */
export function intentFeatures(reading: Reading, features: Features): Features {
  const words = reading.words.slice(0, MOST_WORDS).map(({ text }) => text);
  const pairs = pairsOf(words);
  const families = [...familiesOf(words)].map(([family, share]) => [namedFeature(family), share] as const);
  const text = features.values.map((value, index) =>
    (features.ids[index] ?? 0) < FEATURES / 2 ? value : value * CHARACTERS,
  );
  const more = [...scaled(pairs, PAIRS), ...scaled(families, FAMILIES)];
  const everywhere = Math.max(0, words.length - 1);
  return {
    ids: joined(
      Uint32Array,
      features.ids,
      more.map(([id]) => id),
    ),
    values: joined(
      Float32Array,
      text,
      more.map(([, value]) => value),
    ),
    first: joined(
      Uint16Array,
      features.first,
      more.map(() => 0),
    ),
    last: joined(
      Uint16Array,
      features.last,
      more.map(() => everywhere),
    ),
  };
}

/** Pairs of words with one between them, each once. */
function pairsOf(words: readonly string[]): (readonly [number, number])[] {
  const padded = ['<', ...words, '>'];
  const names = padded.slice(2).map((word, index) => namedFeature(`${padded[index]} … ${word}`));
  return [...new Set(names)].map((id) => [id, 1]);
}

/** A group of features, as long as `length`. */
function scaled(group: readonly (readonly [number, number])[], length: number): (readonly [number, number])[] {
  const norm = Math.sqrt(group.reduce((sum, [, value]) => sum + value * value, 0));
  return group.map(([id, value]) => [id, (value * length) / norm] as const);
}

/** Both lists as one typed array. A feature may be in both; it then counts as if twice in the text. */
function joined<T extends Uint32Array | Float32Array | Uint16Array>(
  Kind: new (length: number) => T,
  one: T,
  other: readonly number[],
): T {
  const all = new Kind(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
