import { stem } from '../nlp/natural.ts';
import { termsOf } from '../nlp/words.ts';

/** What two texts say otherwise, in the words of each. */
export interface Contradiction {
  readonly one: string;
  readonly other: string;
}

/**
 * Where two answers to one question contradict each other, as far as that shows in facts: yes and no; amounts, shares, times and counts of
 * the same unit with no value in common; a sentence and its negation. Null: nowhere. A sign for whoever imports them, not a proof.
 */
export function contradictionBetween(one: string, other: string): Contradiction | null {
  const [a, b] = [one.slice(0, LONGEST), other.slice(0, LONGEST)];
  return inVerdict(a, b) ?? inFigures(a, b) ?? inNegation(a, b);
}

const LONGEST = 4_000;

/** No "si": without its accent it is "if", in three languages. */
const YES = /^(?:yes|yep|ja|oui|sí|sì|sim|tak)(?!\p{L})/iu;
const NO = /^(?:no|nope|nein|nee|non|não|nie)(?!\p{L})/iu;

function inVerdict(one: string, other: string): Contradiction | null {
  if (YES.test(one) && NO.test(other)) return { one: 'yes', other: 'no' };
  return NO.test(one) && YES.test(other) ? { one: 'no', other: 'yes' } : null;
}

/** A number with its unit. */
interface Figure {
  readonly unit: string;
  /** In the smallest unit of its sort. */
  readonly value: number;
  readonly text: string;
}

/** More values of one unit than this are a list, and lists differ for good reasons. */
const MOST_VALUES = 3;

function inFigures(one: string, other: string): Contradiction | null {
  const [figures, others] = [figuresIn(one), figuresIn(other)];
  for (const [unit, mine] of figures) {
    const theirs = others.get(unit) ?? [];
    const [first] = mine;
    const [second] = theirs;
    if (!first || !second || mine.length > MOST_VALUES || theirs.length > MOST_VALUES) continue;
    if (!mine.some((figure) => theirs.some((their) => isSame(figure, their))))
      return { one: first.text, other: second.text };
  }
  return null;
}

/** Twelve months are a year, though they are not 365 days. */
function isSame(a: Figure, b: Figure): boolean {
  const isLong = a.unit === 'time' && Math.min(a.value, b.value) >= LONG_SECONDS;
  return isLong ? Math.abs(a.value - b.value) <= LONG_TOLERANCE * a.value : a.value === b.value;
}

const LONG_SECONDS = 300 * 24 * 3_600;
const LONG_TOLERANCE = 0.015;

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index + 1)] as const),
);

const HOURS: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 3_600],
  ['minut', 1 / 60],
  ['min', 1 / 60],
  ['hour', 1],
  ['stunden', 1],
  ['day', 24],
  ['tag', 24],
  ['tagen', 24],
  ['week', 168],
  ['wochen', 168],
  ['month', 720],
  ['year', 8_760],
]);

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'usd'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['euro', 'eur'],
  ['euros', 'eur'],
  ['dollar', 'usd'],
  ['dollars', 'usd'],
]);

const FIGURE =
  /(?<![\p{L}\p{N}.,])([$€£])?[ ]?(\d{1,9}(?:[.,]\d{1,3}){0,4})(?:[ -]?(?:working|business|calendar))?[ -]?(%|[$€£]|\p{L}{1,30})?/gu;

function figuresIn(text: string): ReadonlyMap<string, readonly Figure[]> {
  const digits = text.replace(/\b[a-z]{3,6}\b/gi, (word) => NUMBER_WORDS.get(word.toLowerCase()) ?? word);
  const byUnit = new Map<string, Figure[]>();
  for (const [whole, currency, number = '', word] of digits.matchAll(FIGURE)) {
    const figure = figureOf(whole.trim(), number, (currency ?? word ?? '').toLowerCase());
    if (figure) byUnit.set(figure.unit, [...(byUnit.get(figure.unit) ?? []), figure]);
  }
  return byUnit;
}

/** Null: a number without a unit, which may count anything. */
function figureOf(text: string, number: string, word: string): Figure | null {
  const value = valueIn(number);
  if (word === '' || termsOf(word).length === 0)
    return word === '%' ? { unit: '%', value, text } : currencyOf(text, value, word);
  const stemmed = stem(word);
  const hours = HOURS.get(word) ?? HOURS.get(stemmed);
  if (hours !== undefined) return { unit: 'time', value: Math.round(value * hours * 3_600), text };
  return currencyOf(text, value, word) ?? { unit: stemmed, value, text };
}

function currencyOf(text: string, value: number, word: string): Figure | null {
  const unit = CURRENCIES.get(word);
  return unit ? { unit, value, text } : null;
}

/** "1,000.50" and "1.000,50" are the same; three digits behind a lone mark are thousands. */
function valueIn(number: string): number {
  const mark = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  if (mark === -1) return Number(number);
  const [whole, rest] = [number.slice(0, mark).replace(/[.,]/g, ''), number.slice(mark + 1)];
  const marks = new Set(number.match(/[.,]/g)).size;
  return rest.length === 3 && marks === 1 ? Number(whole + rest) : Number(`${whole}.${rest}`);
}

const NEGATION =
  /\b(?:not|never|no longer|cannot|can['’]t|don['’]t|doesn['’]t|isn['’]t|aren['’]t|won['’]t|unable|impossible|nicht|keine?[mnrs]?|niemals|pas|jamais|nunca|não)\b/i;
const MOST_SENTENCES = 12;
/** How much of two sentences must be the same for "not" to be what is between them. */
const SAME_SENTENCE = 0.75;
const FEWEST_TERMS = 3;

function inNegation(one: string, other: string): Contradiction | null {
  const [mine, theirs] = [sentencesOf(one), sentencesOf(other)];
  for (const a of mine)
    for (const b of theirs)
      if (a.negated !== b.negated && shareInCommon(a.terms, b.terms) >= SAME_SENTENCE)
        return { one: a.text.slice(0, 120), other: b.text.slice(0, 120) };
  return null;
}

function sentencesOf(text: string) {
  return text
    .split(/(?<=[.!?])\s|\n/)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => ({
      text: sentence.trim(),
      negated: NEGATION.test(sentence),
      terms: new Set(termsOf(sentence.replace(NEGATION, ' '))),
    }))
    .filter(({ terms }) => terms.size >= FEWEST_TERMS);
}

/** 0…1: Jaccard's measure. */
export function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((term) => other.has(term)).length;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}
