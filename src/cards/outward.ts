/**
 * What of an agent's words goes out to the customer. Lines that begin with `//` are notes among agents. Where it is not certain that a line
 * is none, it stays inside: a line too few can be written again, one too many can't be taken back.
 */
import { type LookBlock, type SaidSpan, tidied } from '../channel/look.ts';

export interface Outward<S extends SaidSpan> {
  readonly text: string;
  readonly look: readonly LookBlock<S>[] | null;
}

/**
 * Words and look without the notes in them; null: nothing is left. Words that begin with `//` are a note from the first line to the last.
 * Code is content, whatever its lines begin with: what stands in a block of code, or in plain words between two ``` of which the look, if
 * there is one, knows too.
 */
export function outward<S extends SaidSpan>(text: string, look: readonly LookBlock<S>[] | null): Outward<S> | null {
  if (beginsAsNote(text)) return null;
  if (look === null) return left(text, { text: linesOutward(text, fences(text)), look: null });
  const first = look[0];
  if (first?.block === 'paragraph' && beginsAsNote(wordsOf(first.spans))) return null;
  const words = linesOutward(text, fencesKnownTo(look, text));
  const kept = tidied(look.flatMap((block) => blockOutward(block)));
  return kept.length === 0 ? null : { text: words, look: kept };
}

/** Words that were empty before have lost nothing: files come without words. */
const left = <S extends SaidSpan>(before: string, now: Outward<S>): Outward<S> | null =>
  before.trim() !== '' && now.text.trim() === '' ? null : now;

/** Spaces, what can't be seen, and the marks of lists, quotes and styles may stand before the two strokes. Strokes of full width count. */
const NOTE = /^(?:[\s\p{Cf}*_~`>•◦▪‣·+-]|\d{1,4}[.)]){0,40}[/\uFF0F][\u200B-\u200D\u2060\uFEFF]{0,4}[/\uFF0F]/u;

const isNote = (line: string): boolean => NOTE.test(line.trimStart().slice(0, 200));

/** The very first characters, of whatever style. */
const BEGINNING = /^[\s\p{Cf}*_~]{0,40}[/\uFF0F][\u200B-\u200D\u2060\uFEFF]{0,4}[/\uFF0F]/u;

const beginsAsNote = (text: string): boolean => BEGINNING.test(text.trimStart().slice(0, 200));

// ── plain words ──────────────────────────────────────────────────────────────────────────────────────────────────

type Range = readonly [from: number, to: number];

/** From the opening ``` to its closing one; what is never closed is no code. */
function fences(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (let end = 0; ; ) {
    const open = text.indexOf('```', end);
    const close = open < 0 ? -1 : text.indexOf('```', open + 3);
    if (close < 0) return ranges;
    end = close + 3;
    ranges.push([open, end]);
  }
}

/** Those that hold a block of code of the look. Somebody's single ``` in between could make code of any line. */
function fencesKnownTo<S>(look: readonly LookBlock<S>[], text: string): readonly Range[] {
  const codes = new Set(look.flatMap((block) => (block.block === 'code' ? [unspaced(block.text)] : [])));
  return fences(text).filter(([from, to]) => codes.has(unspaced(text.slice(from + 3, to - 3))));
}

const unspaced = (text: string): string => text.replaceAll(/\s/g, '');

const LINE = /[^\n\r\u2028\u2029\u0085\v\f]*(?:\r\n|[\n\r\u2028\u2029\u0085\v\f]|$)/g;

function linesOutward(text: string, code: readonly Range[]): string {
  const lines = [...text.matchAll(LINE)].filter(([line]) => line !== '');
  const kept = lines.filter(({ 0: line, index }) => isInside(code, index) || !isNote(line));
  return kept.length === lines.length ? text : withoutEmptyEnds(kept.map(([line]) => line).join(''));
}

const isInside = (ranges: readonly Range[], at: number): boolean => ranges.some(([from, to]) => at >= from && at < to);

const withoutEmptyEnds = (text: string): string => text.replace(/^[\r\n]{1,1000}/, '').trimEnd();

// ── words with a look ────────────────────────────────────────────────────────────────────────────────────────────

function blockOutward<S extends SaidSpan>(block: LookBlock<S>): LookBlock<S>[] {
  switch (block.block) {
    case 'code':
      return [block];
    case 'list': {
      const items = block.items.map((item) => spansOutward(item)).filter((item) => item !== null);
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'paragraph':
    case 'quote': {
      const spans = spansOutward(block.spans);
      return spans === null ? [] : [{ ...block, spans }];
    }
    default:
      return block satisfies never;
  }
}

/** Null: every line was a note. */
function spansOutward<S extends SaidSpan>(spans: readonly S[]): readonly S[] | null {
  const lines = linesOf(spans);
  const kept = lines.filter((line) => !isNote(wordsOf(line)));
  if (kept.length === lines.length) return spans;
  if (kept.every((line) => wordsOf(line).trim() === '')) return null;
  return withoutLastBreak(kept.flat());
}

/** A mention is some word. */
const wordsOf = (spans: readonly SaidSpan[]): string =>
  spans.map((span) => ('text' in span ? span.text : '@')).join('');

/** Each with its line break. */
function linesOf<S extends SaidSpan>(spans: readonly S[]): readonly (readonly S[])[] {
  const lines: S[][] = [[]];
  for (const span of spans) {
    if (!('text' in span)) {
      lines.at(-1)?.push(span);
      continue;
    }
    for (const [text] of span.text.matchAll(LINE)) {
      if (text !== '') lines.at(-1)?.push({ ...span, text });
      if (/[\n\r\u2028\u2029\u0085\v\f]$/.test(text)) lines.push([]);
    }
  }
  return lines.filter((line) => line.length > 0);
}

function withoutLastBreak<S extends SaidSpan>(spans: readonly S[]): readonly S[] {
  const last = spans.at(-1);
  if (!last || !('text' in last)) return spans;
  return [...spans.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
