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
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly value: Value }[]>();
  for (const [phrase, value] of entries)
    for (const words of spelledOut(phrase)) {
      const [first = ''] = words;
      const known = byFirst.get(first);
      if (known) known.push({ words, value });
      else byFirst.set(first, [{ words, value }]);
    }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  return {
    at: (words, index) =>
      (byFirst.get(words[index] ?? '') ?? [])
        .filter((phrase) => phrase.words.every((word, offset) => words[index + offset] === word))
        .map((phrase) => ({ length: phrase.words.length, value: phrase.value })),
  };
}

/** The phrases of lists that are written for reading: separated by commas or new lines. */
export function phrasesIn(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function spelledOut(phrase: string): string[][] {
  return phrase
    .split(/\s+/)
    .map((word) => word.split('/'))
    .reduce<string[][]>(
      (rows, choices) => rows.flatMap((row) => choices.map((word) => (word === '-' ? row : [...row, word]))),
      [[]],
    )
    .filter((words) => words.length > 0);
}
