/** A phrase that stands at a certain word of a text. */
export interface PhraseHere<Value> {
  /** Words. */
  readonly length: number;
  readonly value: Value;
}

/** Phrases to look for in rows of words; longest first at each word. */
export interface PhraseBook<Value> {
  at(words: readonly string[], index: number): readonly PhraseHere<Value>[];
}

/**
 * A book of phrases, each with what it stands for. `it/that works/worked` are four phrases, and a dash is a word that may
 * be missing: `it works now/-`.
 */
export function phraseBook<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseBook<Value> {
  const byFirst = new Map<string, { readonly places: Places; readonly value: Value }[]>();
  for (const [phrase, value] of entries) {
    const places = phrase.split(/\s+/).map((word) => word.split('/'));
    for (const first of firstWords(places)) {
      const known = byFirst.get(first);
      if (known) known.push({ places, value });
      else byFirst.set(first, [{ places, value }]);
    }
  }
  return {
    at: (words, index) =>
      (byFirst.get(words[index] ?? '') ?? [])
        .flatMap(({ places, value }) => lengthsAt(places, words, index).map((length) => ({ length, value })))
        .sort((one, other) => other.length - one.length),
  };
}

/** For each place of a phrase, the words that may stand there. */
type Places = readonly (readonly string[])[];

/** A word that may be missing. */
const MISSING = '-';

function firstWords(places: Places): ReadonlySet<string> {
  const required = places.findIndex((choices) => !choices.includes(MISSING));
  const possible = required < 0 ? places : places.slice(0, required + 1);
  return new Set(possible.flat().filter((word) => word !== MISSING));
}

/** How many words the phrase may take from there on, each number once. Phrases have a handful of places. */
function lengthsAt(places: Places, words: readonly string[], index: number): number[] {
  let ends = new Set([index]);
  for (const choices of places) {
    const next = new Set<number>();
    for (const end of ends) {
      if (choices.includes(MISSING)) next.add(end);
      if (end < words.length && choices.includes(words[end] ?? '')) next.add(end + 1);
    }
    ends = next;
  }
  return [...ends].map((end) => end - index).filter((length) => length > 0);
}

/** The phrases of lists that are written for reading: separated by commas or new lines. */
export function phrasesIn(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
