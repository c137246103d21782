/** A way of saying something, and how surely it means that: 0…1. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly score: number;
}

/** Where a text says it. */
export interface Match {
  /** The text's own characters, unchanged. */
  readonly span: string;
  readonly score: number;
  /** What stands before it in the same clause. */
  readonly before: string;
}

/**
 * Phrases from patterns written as they are read: a blank is any white space, an apostrophe may be curly or missing,
 * and both ends are ends of words. Nothing else is changed, so whoever writes one bounds every repetition: the time
 * taken by an unbounded one grows with the square of the text, or worse. (White space is the exception: bounded, it
 * makes all patterns together five times as slow to compile, and a window holds only so much of it.)
 */
export function phrases(score: number, ...sources: readonly string[]): Phrase[] {
  return sources.map((source) => ({ score, pattern: compiled(source) }));
}

function compiled(source: string): RegExp {
  const loose = source.replaceAll(' ', '\\s+').replaceAll("'", "['’]?");
  return new RegExp(`(?<![\\w-])(?:${loose})(?!\\w)`, 'gi');
}

/** Every place where the text says one of them. */
export function findPhrases(text: string, known: readonly Phrase[]): Match[] {
  return windowsOf(text).flatMap((part) => known.flatMap((phrase) => matchesIn(part, phrase)));
}

const MOST_MATCHES = 20;
const CLAUSE_REACH = 80;

function matchesIn(text: string, { pattern, score }: Phrase): Match[] {
  return [...text.matchAll(pattern)]
    .slice(0, MOST_MATCHES)
    .filter(({ 0: span, index }) => !isInsideWord(text, index, index + span.length))
    .map(({ 0: span, index }) => ({
      span,
      score,
      before: lastClause(text.slice(Math.max(0, index - CLAUSE_REACH), index)),
    }));
}

/** Accented letters are no word characters to a pattern; asking for them there makes each one slow to compile. */
function isInsideWord(text: string, start: number, end: number): boolean {
  return /\p{L}$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\p{L}/u.test(text.slice(end, end + 2));
}

function lastClause(text: string): string {
  return text.split(/[.,;:!?()\n]/).at(-1) ?? '';
}

const WINDOW = 3_000;

/** A message longer than two windows is a paste: what its author wants stands before it or after it. */
function windowsOf(text: string): string[] {
  return text.length <= 2 * WINDOW ? [text] : [text.slice(0, WINDOW), text.slice(-WINDOW)];
}
