/** Words with their look, cut into posts. */
import { joinedSpans, type Look, type LookBlock, type Span, tidied } from '../channel/look.ts';
import type { Message } from '../conversation/message.ts';
import { plainOf } from './look-words.ts';
import { POST_CHARACTERS, splitText } from './split-text.ts';

/** What one post holds of a message. */
export type LookPiece = { readonly text: string } | { readonly look: Look };

/** A piece as plain words; none: nothing. */
export function textOf(piece: LookPiece | undefined): string {
  if (piece === undefined) return '';
  return 'look' in piece ? plainOf(piece.look) : piece.text;
}

/**
 * A message in pieces of at most `POST_CHARACTERS` each, addresses of links counted; at least one. The same message gives the same pieces.
 * A long block of code goes on as a block of code, a numbered list with its numbers.
 */
export function piecesOf({ text, look }: Pick<Message, 'text' | 'look'>): readonly LookPiece[] {
  const whole = look === null ? [] : tidied(look);
  if (whole.length === 0) return splitText(text).map((piece) => ({ text: piece }));
  return packed(whole.flatMap(grains)).map((piece) => ({ look: piece }));
}

/** Part of a block that fits into a post; parts of one block (`of`) become one again where they share a post. */
interface Grain {
  readonly of: number;
  readonly part: LookBlock;
}

function grains(block: LookBlock, of: number): Grain[] {
  switch (block.block) {
    case 'paragraph':
    case 'quote':
      return portions(block.spans).map((spans) => ({ of, part: { ...block, spans } }));
    case 'code':
      return splitText(block.text, LONGEST).map((text) => ({ of, part: { block: 'code', text } }));
    case 'list':
      return block.items.flatMap((item, index) => itemGrains(block, item, index, of));
    default:
      return block satisfies never;
  }
}

type List = Extract<LookBlock, { block: 'list' }>;

/** An item that is longer than a post goes on as a paragraph: a further item would get a number of its own. */
function itemGrains(list: List, item: readonly Span[], index: number, of: number): Grain[] {
  const start = list.ordered ? list.start + index : 1;
  return portions(item).map((spans, portion) => ({
    of,
    part: portion === 0 ? { ...list, start, items: [spans] } : { block: 'paragraph', spans },
  }));
}

function packed(grains: readonly Grain[]): readonly Look[] {
  const posts: Grain[][] = [[]];
  let used = 0;
  for (const grain of grains) {
    const cost = costOf(grain.part);
    if (used > 0 && used + cost > LONGEST) {
      posts.push([]);
      used = 0;
    }
    posts.at(-1)?.push(grain);
    used += cost;
  }
  return posts.map(reunited);
}

function reunited(grains: readonly Grain[]): Look {
  const blocks: Grain[] = [];
  for (const grain of grains) {
    const last = blocks.at(-1);
    const whole = last?.of === grain.of ? together(last.part, grain.part) : null;
    if (whole) blocks[blocks.length - 1] = { of: grain.of, part: whole };
    else blocks.push(grain);
  }
  return blocks.map(({ part }) => part);
}

function together(a: LookBlock, b: LookBlock): LookBlock | null {
  if (a.block === 'list' && b.block === 'list') return { ...a, items: [...a.items, ...b.items] };
  if (a.block === 'code' && b.block === 'code') return { ...a, text: a.text + b.text };
  if (a.block === b.block && 'spans' in a && 'spans' in b) {
    return { ...a, spans: joinedSpans([...a.spans, ...b.spans]) };
  }
  return null;
}

// ── spans ────────────────────────────────────────────────────────────────────────────────────────────────────────

const LONGEST = POST_CHARACTERS;
/** What a span costs though it says little: its frame is sent, too. */
const FRAME = 8;

const spanCost = ({ text, link }: Span): number => Math.max(text.length, FRAME) + (link?.length ?? 0);
const spansCost = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + spanCost(span), 0);

/** How much of a post a block takes up. Never more than a post has room for, for what is cut as fine as it can be. */
function costOf(block: LookBlock): number {
  if (block.block === 'code') return block.text.length;
  return block.block === 'list' ? spansCost(block.items.flat()) : spansCost(block.spans);
}

/** Spans in portions that fit; cut between paragraphs, lines, sentences or words where that is possible. */
function portions(spans: readonly Span[]): readonly (readonly Span[])[] {
  if (spansCost(spans) <= LONGEST) return [spans];
  const lengths = splitText(spans.map(({ text }) => text).join(''), LONGEST).map(({ length }) => length);
  if (lengths.length > 1) return cutAt(spans, lengths).flatMap(portions);
  const [only, ...others] = spans;
  if (only && others.length === 0) return portionsOfOne(only);
  const half = Math.ceil(spans.length / 2);
  return [...portions(spans.slice(0, half)), ...portions(spans.slice(half))];
}

/** The address comes along with every portion; one that leaves no room for words goes. */
function portionsOfOne(span: Span): readonly (readonly Span[])[] {
  const { link = '', ...unlinked } = span;
  const room = LONGEST - link.length;
  if (room < LONGEST / 4) return portions([unlinked]);
  return splitText(span.text, room).map((text) => [{ ...span, text }]);
}

function cutAt(spans: readonly Span[], lengths: readonly number[]): readonly (readonly Span[])[] {
  const rest = [...spans].reverse();
  return lengths.map((length) => taken(rest, length));
}

/** Takes `length` characters from the end of `rest`, where the next span stands. */
function taken(rest: Span[], length: number): readonly Span[] {
  const spans: Span[] = [];
  for (let missing = length; missing > 0; ) {
    const span = rest.pop();
    if (!span) return spans;
    const text = span.text.slice(0, missing);
    spans.push({ ...span, text });
    if (text.length < span.text.length) rest.push({ ...span, text: span.text.slice(text.length) });
    missing -= text.length;
  }
  return spans;
}
