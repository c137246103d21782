/**
 * Slack's mrkdwn as a look. Clients send the look beside the text; only what comes without it (other programs, `/me`) is read here, and
 * where it is not sure that a mark is one, it stays a character.
 */
import type { LookBlock, SaidSpan, Styles } from '../../src/channel/look.ts';
import { linkSpan } from './link-span.ts';
import { readToken, unescaped } from './said.ts';

const FENCE = '```';

/** Blocks in order; not yet tidied. */
export function readMrkdwn(text: string, installation: string): readonly LookBlock<SaidSpan>[] {
  const blocks: LookBlock<SaidSpan>[] = [];
  let end = 0;
  for (;;) {
    const open = text.indexOf(FENCE, end);
    const close = open < 0 ? -1 : text.indexOf(FENCE, open + FENCE.length);
    if (close < 0) return [...blocks, ...readLines(text.slice(end).replace(/^\n/, ''), installation)];
    const code = text.slice(open + FENCE.length, close);
    blocks.push(...readLines(text.slice(end, open).replace(/^\n|\n$/g, ''), installation));
    if (code.trim() !== '') blocks.push(codeBlock(code, installation));
    end = close + FENCE.length;
  }
}

function codeBlock(written: string, installation: string): LookBlock<SaidSpan> {
  const spans = readTokens(written.replace(/^\n|\n$/g, ''), installation, { code: true });
  const isLiteral = spans.every((span) => 'text' in span);
  if (!isLiteral) return { block: 'paragraph', spans };
  return { block: 'code', text: spans.map((span) => ('text' in span ? span.text : '')).join('') };
}

/** Neighbouring lines of one kind are one block. */
function readLines(text: string, installation: string): LookBlock<SaidSpan>[] {
  const groups: { block: 'paragraph' | 'quote'; lines: string[] }[] = [];
  for (const line of text === '' ? [] : text.split('\n')) {
    const quoted = /^(?:&gt;|>) ?(.*)$/su.exec(line)?.[1];
    const block = quoted === undefined ? 'paragraph' : 'quote';
    const last = groups.at(-1);
    if (last?.block === block) last.lines.push(quoted ?? line);
    else groups.push({ block, lines: [quoted ?? line] });
  }
  return groups.map(({ block, lines }) => ({ block, spans: readSpans(lines.join('\n'), installation) }));
}

/** A token of Slack's, code, a mark, or words. */
const PIECE = /<[^<>\n]*>|`[^`\n]+`|[*_~]|\n|[^<`*_~\n]+|[<`]/g;

type Style = 'bold' | 'italic' | 'strike';
const STYLES: ReadonlyMap<string, Style> = new Map([
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strike'],
]);

function readSpans(text: string, installation: string): readonly SaidSpan[] {
  const pieces = [...text.matchAll(PIECE)];
  const marks = pairedMarks(pieces.map(([piece]) => piece));
  let styles: Styles = {};
  return pieces.flatMap(([piece], index) => {
    if (marks.has(index)) {
      styles = marks.get(index) ?? styles;
      return [];
    }
    if (piece.length > 2 && piece.startsWith('`') && piece.endsWith('`')) {
      return readTokens(piece.slice(1, -1), installation, { ...styles, code: true });
    }
    return readTokens(piece, installation, styles);
  });
}

/** Which of these pieces are marks that come in pairs, and the styles that hold after each. */
function pairedMarks(pieces: readonly string[]): ReadonlyMap<number, Styles> {
  const pairs = new Set<number>();
  let open: { readonly mark: string; readonly index: number }[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece === '\n') open = [];
    if (!STYLES.has(piece)) continue;
    const before = pieces[index - 1]?.at(-1) ?? ' ';
    const after = pieces[index + 1]?.at(0) ?? ' ';
    const opener = open.findLastIndex(({ mark }) => mark === piece);
    const opened = open[opener];
    if (opened && closes(before, after) && opened.index < index - 1) {
      pairs.add(opened.index).add(index);
      open = open.slice(0, opener);
    } else if (!opened && opens(before, after, piece)) open.push({ mark: piece, index });
  }
  return stylesAfter(pieces, pairs);
}

const isOfWords = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const opens = (before: string, after: string, mark: string): boolean =>
  !isOfWords(before) && !/\s/.test(after) && after !== mark;
const closes = (before: string, after: string): boolean => !/\s/.test(before) && !isOfWords(after);

function stylesAfter(pieces: readonly string[], pairs: ReadonlySet<number>): ReadonlyMap<number, Styles> {
  const active = new Set<Style>();
  const after = new Map<number, Styles>();
  for (const index of [...pairs].sort((a, b) => a - b)) {
    const style = STYLES.get(pieces[index] ?? '');
    if (!style) continue;
    if (!active.delete(style)) active.add(style);
    after.set(index, Object.fromEntries([...active].map((each) => [each, true])));
  }
  return after;
}

/** Words with Slack's tokens in them, all in one style. */
function readTokens(text: string, installation: string, styles: Styles): SaidSpan[] {
  const spans: SaidSpan[] = [];
  let end = 0;
  for (const token of text.matchAll(/<([^<>]*)>/g)) {
    spans.push({ text: unescaped(text.slice(end, token.index)), ...styles });
    spans.push(tokenSpan(token[1] ?? '', installation, styles));
    end = token.index + token[0].length;
  }
  spans.push({ text: unescaped(text.slice(end)), ...styles });
  return spans.filter((span) => !('text' in span) || span.text !== '');
}

function tokenSpan(token: string, installation: string, styles: Styles): SaidSpan {
  const read = readToken(token, installation);
  if (typeof read === 'string') return { text: read, ...styles };
  return 'url' in read ? linkSpan(read.url, read.label, styles) : { ...read, ...styles };
}
