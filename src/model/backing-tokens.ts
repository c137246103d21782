import { stem } from '../nlp/natural.ts';
import { wordsOf } from '../nlp/words.ts';
import { CRITICAL, canonical, FRAMES, FREE, LEADS, withPhrases } from './backing-words.ts';

/** A word that says something, as it is compared. */
export interface Token {
  readonly word: string;
  /** Equal for words that may stand for each other: a stem, with what its ending changes of the meaning. */
  readonly key: string;
  /** Which clause of the text it stands in, 0-based: clauses end at marks (and, as a passage decides, at `and`). */
  readonly clause: number;
  /** Numbers: the preposition or bound right before it; null: none. */
  readonly frame: string | null;
  readonly isNumber: boolean;
  readonly isCritical: boolean;
  /** How it is joined to the word before it: a clause begins here, a preposition leads to it, or neither. */
  readonly joint: 'clause' | 'led' | 'none';
}

export interface Clause {
  /** All of its words, in lower case. */
  readonly words: readonly string[];
  /** The marks, or words, that it begins with ("," · ")and"); empty: none. */
  readonly after: string;
}

/** Not inside numbers ("1,000", "02:00") and addresses. Arrows are no marks: a path stays one. */
const MARKS = /([,;:()!?](?=\s|$|["'”’)])|\(|\s[-–—]\s|—|\n|\s\band\b\s|\s\bbut\b\s)/i;

/** The clauses of a sentence. A parenthesis is one of its own. */
export function clausesOf(sentence: string): readonly Clause[] {
  const parts = withPhrases(plain(sentence)).split(MARKS);
  const clauses: Clause[] = [];
  let marks = '';
  for (let index = 0; index < parts.length; index += 2) {
    marks += (parts[index - 1] ?? '').trim();
    const words = wordsOf(parts[index] ?? '').map(unquoted);
    if (words.length === 0) continue;
    clauses.push({ words: marks.endsWith('but') ? ['but', ...words] : words, after: marks });
    marks = '';
  }
  return clauses;
}

/** `§` and `%` are words of their own; currency signs too: a number without its unit is another number. */
function plain(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase()
    .replace(/%/g, ' percent ')
    .replace(/([€$£¥₹])\s?(\d[\d.,]{0,20})/g, '$2 $1')
    .replace(/[€$£¥₹]/g, (sign) => ` ${CURRENCIES.get(sign) ?? sign} `);
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['€', 'currencyeuro'],
  ['$', 'currencydollar'],
  ['£', 'currencypound'],
  ['¥', 'currencyyen'],
  ['₹', 'currencyrupee'],
]);

const unquoted = (word: string): string => word.replace(/'s?$/, '').replace(/^'/, '');

/** The words of clauses that say something. `isFree`: which say nothing. */
export function tokensOf(clauses: readonly Clause[], isFree: (word: string) => boolean = isFreeWord): readonly Token[] {
  let latest = -1;
  return clauses.flatMap(({ words, after }, clause) =>
    words.flatMap((word, index) => {
      const known = canonical(word);
      if (isFree(known)) return [];
      const isNumber = /\p{N}/u.test(known);
      const startsClause = latest !== clause && after !== ':';
      latest = clause;
      return [
        {
          word,
          key: isNumber ? known : keyOf(known),
          clause,
          frame: isNumber ? frameBefore(words, index) : null,
          isNumber,
          isCritical: CRITICAL.has(known),
          joint: startsClause ? 'clause' : isLed(words, index) ? 'led' : 'none',
        },
      ];
    }),
  );
}

const isFreeWord = (word: string): boolean => FREE.has(word);

/** "issued" is not "issue", "refundable" not "refund": such endings change what is claimed. */
function keyOf(word: string): string {
  if (word === 'goes') return 'go';
  const ending = /(?:ed|able|ible|less|ful)$/.exec(word);
  return ending === null || word.length < 6 ? stem(word) : `${stem(word)}+${ending[0]}`;
}

function frameBefore(words: readonly string[], index: number): string | null {
  const before = words.slice(Math.max(0, index - 3), index).filter((word) => !ARTICLES.has(word));
  const last = before.at(-1);
  return last !== undefined && FRAMES.has(last) ? canonical(last) : null;
}

/** Only words that say nothing stand between the preposition and it. */
function isLed(words: readonly string[], index: number): boolean {
  const before = words.slice(Math.max(0, index - 3), index).findLast((word) => !ARTICLES.has(word));
  return LEADS.has(words[index] ?? '') || (before !== undefined && LEADS.has(before));
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'your', 'its', 'their']);
