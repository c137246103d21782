import { foldText } from './fold-text.ts';
import { stem } from './natural.ts';

/** A stretch of the customer's own characters: from `start` up to, not including, `end` (UTF-16 units of the original). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One word, number or emoji as it is measured: folded to lower case, and where it stands in the original. */
export interface Word extends Span {
  readonly text: string;
}

/** A message made ready for measuring, once, for all that measure it. */
export interface Reading {
  /** As the customer wrote it. */
  readonly original: string;
  /** What is measured: folded (see `foldText`), of a long paste only its two ends. */
  readonly folded: string;
  readonly words: readonly Word[];
  /** The words of each sentence or line, as ranges [from, to) of `words`. Empty ones are left out. */
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  /** Stems of the words, one each. Computed when first asked for. */
  stems(): readonly string[];
}

/** A message longer than two windows is a paste: what its author wants stands before it or after it. UTF-16 units. */
const WINDOW = 3_000;

/** Numbers keep their dots ("1.50"), words their inner apostrophes; an emoji or a row of marks is a word. */
const WORD =
  /[\p{L}\p{M}\p{N}_]{1,64}(?:[.@'&+-][\p{L}\p{M}\p{N}_]{1,64}){0,16}|\p{Extended_Pictographic}|[!?]{1,16}|\.{3,16}/gu;

/** What ends a sentence: its marks, or a new line. A dot inside a number or an address is part of the word. */
const ENDS_SENTENCE = /[.!?;\n…。؟।]/;

/** Reads a message. Any string will do: empty, of any length, in any script. */
export function read(original: string): Reading {
  const { folded, origin } = foldText(windowed(original));
  const cut = original.length > 2 * WINDOW ? original.length - 2 * WINDOW : 0;
  // What stands after the first window moved forward by what was left out.
  const whereIs = (at: number): number => {
    const place = origin[at] ?? 0;
    return cut > 0 && place > WINDOW ? place + cut - 1 : place;
  };
  const words: Word[] = [];
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  let last = 0;
  for (const { 0: text, index } of folded.matchAll(WORD)) {
    if (words.length > from && ENDS_SENTENCE.test(folded.slice(last, index))) {
      sentences.push({ from, to: words.length });
      from = words.length;
    }
    const end = index + text.length;
    words.push({ text, start: whereIs(index), end: endOfCharacter(original, whereIs(end - 1)) });
    last = end;
    if (/^[!?.]/.test(text)) {
      sentences.push({ from, to: words.length });
      from = words.length;
    }
  }
  if (words.length > from) sentences.push({ from, to: words.length });
  let stems: readonly string[] | null = null;
  return {
    original,
    folded,
    words,
    sentences,
    stems: () => {
      stems ??= words.map((word) => stem(word.text));
      return stems;
    },
  };
}

/** A character of the original with all its accents: where the next one starts. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/suy;

function endOfCharacter(text: string, start: number): number {
  // A plain letter before another one, as nearly all are.
  if (text.charCodeAt(start) < 0xd800 && !(text.charCodeAt(start + 1) >= 0x300)) return start + 1;
  CHARACTER.lastIndex = start;
  return start + (CHARACTER.exec(text)?.[0].length ?? 1);
}

/** The two ends of a paste, a new line between them. */
function windowed(text: string): string {
  return text.length <= 2 * WINDOW ? text : `${text.slice(0, WINDOW)}\n${text.slice(-WINDOW)}`;
}

/** The customer's own words of a range of words [from, to), as one span; null for an empty range. */
export function spanOf({ words }: Reading, from: number, to: number): Span | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}

/** The text that a span stands for. */
export function wordsIn({ original }: Pick<Reading, 'original'>, { start, end }: Span): string {
  return original.slice(start, end);
}

/** Fewer words are picked out, and nobody takes them for a sentence. */
const READS_AS_A_SENTENCE = 6;

/** The same for a reader: marked where it breaks off in the middle of a sentence. */
export function wordsQuoted(reading: Pick<Reading, 'original'>, span: Span): string {
  const text = wordsIn(reading, span).trim();
  if (text.split(/\s/, READS_AS_A_SENTENCE).length < READS_AS_A_SENTENCE) return text;
  const before = reading.original.slice(Math.max(0, span.start - 12), span.start);
  const after = reading.original.slice(span.end, span.end + 12);
  const begins = /(?:^|[.!?…:;,\n])\s{0,9}["“(]?$/u.test(before);
  const ends = /[.!?…]$/u.test(text) || /^["”)]?\s{0,9}(?:$|[.!?…:;,\n])/u.test(after);
  return `${begins ? '' : '… '}${text}${ends ? '' : ' …'}`;
}
