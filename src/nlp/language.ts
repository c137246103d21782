import { KNOWN, type Known, PARTS, WORDS } from './language-words.ts';
import type { Reading, Word } from './reading.ts';

export type LanguageCode = Exclude<Known, 'other'> | 'unknown';

export interface Language {
  /** `unknown`: another language, several, or too little to tell. */
  readonly language: LanguageCode;
  /** How clearly it is that one: 0…1. */
  readonly score: number;
}

/** So many words tell; more cost time. */
const MOST_WORDS = 80;
/** What one known word counts, beside what a part of an unknown one does. */
const WORD = 1;
const PART = 0.25;
/** A word that nobody knows, in plain letters: most are English names of things, or misspelt. */
const PLAIN = 0.2;
/** What a language needs of all that speaks for any. */
const SHARE = 0.4;
/** English wins from this share of what the best one has. */
const TIE = 0.9;
/** How much has to speak for a language that is not English. */
const ENOUGH = 0.6;

const UNKNOWN: Language = { language: 'unknown', score: 0 };

/**
 * Tells the language of a message by its small words and, where those are not known, by parts of words. English
 * wins where nothing speaks for another language: terse and misspelt messages are mostly that. Letters other than
 * Latin are `unknown`. About 6 µs.
 */
export function languageOf({ words }: Pick<Reading, 'words'>): Language {
  const sums = new Float64Array(KNOWN.length);
  let foreign = 0;
  let latin = 0;
  for (let index = 0; index < words.length && index < MOST_WORDS; index++) {
    const text = (words[index] as Word).text;
    if (IS_LATIN.test(text)) {
      latin++;
      addWord(sums, text);
    } else if (HAS_LETTER.test(text)) foreign++;
  }
  return latin > foreign ? decided(sums) : UNKNOWN;
}

const IS_LATIN = /^[a-zß-ɏḀ-ỿ]/;
const HAS_LETTER = /\p{L}/u;

function decided(sums: Float64Array): Language {
  const all = sums.reduce((sum, value) => sum + value, 0);
  const best = sums.reduce((top, value, index) => (value > (sums[top] ?? 0) ? index : top), 0);
  const language = (sums[0] ?? 0) > 0 && (sums[0] ?? 0) >= TIE * (sums[best] ?? 0) ? 'en' : (KNOWN[best] ?? 'other');
  const own = sums[KNOWN.indexOf(language)] ?? 0;
  if (own === 0) return UNKNOWN;
  const score = own / all;
  if (language === 'en') return { language, score };
  return language === 'other' || score < SHARE || own < ENOUGH ? UNKNOWN : { language, score };
}

type Weight = readonly [language: number, weight: number];

/** A word joined by hyphens that is not known counts by its pieces: "parlez-vous". */
function addWord(sums: Float64Array, word: string): void {
  const weights = WEIGHTS.get(word) ?? elided(word);
  if (weights) add(sums, weights);
  else if (word.includes('-')) for (const piece of word.split('-')) addPiece(sums, piece);
  else addPiece(sums, word);
}

function addPiece(sums: Float64Array, word: string): void {
  const weights = WEIGHTS.get(word);
  if (weights) add(sums, weights);
  else if (LETTERS.test(word)) addParts(sums, `_${word}_`);
}

const LETTERS = /^[a-zß-ɏḀ-ỿ']{2,30}$/;
const PLAIN_LETTERS = /^_[a-z']{2,30}_$/;

function addParts(sums: Float64Array, word: string): void {
  if (PLAIN_LETTERS.test(word)) sums[0] = (sums[0] ?? 0) + PLAIN;
  for (let start = 0; start < word.length; start++)
    for (let length = 1; length <= LONGEST_PART && start + length <= word.length; length++) {
      const weights = PART_WEIGHTS.get(word.slice(start, start + length));
      if (weights) add(sums, weights);
    }
}

function add(sums: Float64Array, weights: readonly Weight[]): void {
  for (const [language, weight] of weights) sums[language] = (sums[language] ?? 0) + weight;
}

const FRENCH_START: readonly Weight[] = [[KNOWN.indexOf('fr'), WORD]];
const ENGLISH_END: readonly Weight[] = [[KNOWN.indexOf('en'), WORD]];

/** "j'aimerais", "l'adresse"; "company's", "they'd". */
function elided(word: string): readonly Weight[] | null {
  const mark = word.indexOf("'");
  if (mark < 1) return null;
  if (/^(?:[cdjlmnst]|qu|jusqu|lorsqu)$/.test(word.slice(0, mark))) return FRENCH_START;
  return /^(?:s|t|m|d|re|ve|ll)$/.test(word.slice(mark + 1)) ? ENGLISH_END : null;
}

/** What is said in several languages counts for each of them less. */
function weightsFrom(
  lists: Readonly<Record<Known, string>>,
  unit: number,
  spellings: (entry: string) => string[],
): Map<string, readonly Weight[]> {
  const owners = new Map<string, Set<number>>();
  for (const [index, language] of KNOWN.entries())
    for (const entry of lists[language].split(/\s+/))
      for (const spelling of spellings(entry)) owners.set(spelling, (owners.get(spelling) ?? new Set()).add(index));
  return new Map(
    [...owners].map(([entry, languages]) => [
      entry,
      [...languages].map((index) => [index, unit / languages.size] as const),
    ]),
  );
}

/** Customers leave accents out; a word of three letters and more is known without them too. */
function withAndWithoutAccents(entry: string): string[] {
  const bare = entry.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length > 2 && /^[a-z']+$/.test(bare) ? [entry, bare] : [entry];
}

const WEIGHTS = weightsFrom(WORDS, WORD, withAndWithoutAccents);
const PART_WEIGHTS = weightsFrom(PARTS, PART, (part) => [part]);
const LONGEST_PART = 6;
