/** How a message looks, from the blocks that clients send beside its text. Everything in them is checked: anybody may send anything. */
import { type LookBlock, type SaidLook, type SaidSpan, type Styles, tidied } from '../../src/channel/look.ts';
import { formatChannel, formatPerson } from './addresses.ts';
import { linkSpan } from './link-span.ts';
import { readMrkdwn } from './mrkdwn.ts';
import { characterOf, isCodePoints } from './said.ts';

/** What we read of a message. */
export interface Spoken {
  readonly text?: string | null | undefined;
  readonly blocks?: unknown;
  readonly subtype?: string | null | undefined;
  readonly attachments?:
    | readonly {
        readonly is_share?: boolean | null | undefined;
        readonly text?: string | null | undefined;
        readonly fallback?: string | null | undefined;
      }[]
    | null
    | undefined;
}

/** More than anybody types; what exceeds it goes without its look. */
const MOST = { blocks: 50, nodes: 4_000, characters: 60_000, indent: 8 } as const;

/**
 * How these words look; null: they are plain, or it can't be told. The leading mention of the bot (`botUser`) is how one calls it, and no
 * part of the words; what was forwarded stands below them as a quote.
 */
export function lookIn(words: Spoken, installation: string, botUser: string): SaidLook | null {
  const own = ownLook(words, installation);
  if (own === null) return null;
  const spoken = withoutLeading(formatPerson(botUser), trimmed(tidied(own)));
  const look = tidied([
    ...(words.subtype === 'me_message' ? spoken.map(inItalics) : spoken),
    ...forwarded(words, installation),
  ]);
  return isPlain(look) || isTooMuch(look) ? null : look;
}

function ownLook({ text, blocks }: Spoken, installation: string): SaidLook | null {
  const written = text ?? '';
  if (written.length > MOST.characters) return null;
  if (blocks === undefined || blocks === null) return readMrkdwn(written, installation);
  if (!Array.isArray(blocks) || blocks.length > MOST.blocks) return null;
  const isRich = blocks.length > 0 && blocks.every((block) => isNode(block) && block['type'] === 'rich_text');
  if (!isRich) return readMrkdwn(written, installation);
  return readBlocks(blocks, { installation, labels: labelsIn(written) });
}

// ── rich text ────────────────────────────────────────────────────────────────────────────────────────────────────

type Node = Readonly<Record<string, unknown>>;

interface Reading {
  readonly installation: string;
  /** What the text calls the channels and groups of which the blocks tell the ids only. */
  readonly labels: ReadonlyMap<string, string>;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function labelsIn(text: string): ReadonlyMap<string, string> {
  const labelled = text.matchAll(/<(?:#|!subteam\^)([A-Z0-9]{1,40})\|([^<>|]{1,200})>/g);
  return new Map([...labelled].map(([, id = '', label = '']) => [id, label]));
}

/** Null: not of the shape that Slack documents. */
function readBlocks(blocks: readonly Node[], reading: Reading): SaidLook | null {
  const elements = blocks.map((block) => block['elements']);
  if (!elements.every((each) => Array.isArray(each)) || countNodes(elements) > MOST.nodes) return null;
  const passages = elements.flat().map((element) => readPassage(element, reading));
  const read = passages.flatMap((passage) => passage ?? []);
  return passages.includes(null) ? null : withoutLineEnds(read);
}

/** Stops counting where it is too much anyway. */
function countNodes(value: unknown, sofar = 0, depth = 0): number {
  if (typeof value !== 'object' || value === null) return sofar;
  if (depth > 12) return MOST.nodes + 1;
  let count = Array.isArray(value) ? sofar : sofar + 1;
  for (const child of Object.values(value)) {
    if (count > MOST.nodes) return count;
    count = countNodes(child, count, depth + 1);
  }
  return count;
}

function readPassage(element: unknown, reading: Reading): LookBlock<SaidSpan>[] | null {
  if (!isNode(element) || !Array.isArray(element['elements'])) return null;
  switch (element['type']) {
    case 'rich_text_list':
      return readList(element, element['elements'], reading);
    case 'rich_text_preformatted':
      return readCode(element['elements'], reading);
    default: {
      const spans = readSpans(element['elements'], reading);
      return spans && [{ block: element['type'] === 'rich_text_quote' ? 'quote' : 'paragraph', spans }];
    }
  }
}

function readList(list: Node, elements: readonly unknown[], reading: Reading): LookBlock<SaidSpan>[] | null {
  const items = elements.map((item) => (isNode(item) ? readSpans(item['elements'], reading) : null));
  const whole = items.filter((item) => item !== null);
  if (whole.length < items.length) return null;
  return [
    {
      block: 'list',
      ordered: list['style'] === 'ordered',
      indent: count(list['indent'], MOST.indent),
      start: count(list['offset'], 100_000) + 1,
      items: whole,
    },
  ];
}

/** A number that is one, from 0. */
const count = (value: unknown, most: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? Math.min(value, most) : 0;

/** Whom code names must still be looked up; so it is words in the letters of code then. */
function readCode(elements: readonly unknown[], reading: Reading): LookBlock<SaidSpan>[] | null {
  const spans = readSpans(elements, reading);
  if (spans === null) return null;
  const isLiteral = spans.every((span) => 'text' in span);
  if (!isLiteral) return [{ block: 'paragraph', spans: spans.map((span) => ({ ...span, code: true as const })) }];
  return [{ block: 'code', text: spans.map((span) => ('text' in span ? span.text : '')).join('') }];
}

function readSpans(elements: unknown, reading: Reading): SaidSpan[] | null {
  if (!Array.isArray(elements)) return null;
  const spans = elements.map((element) => (isNode(element) ? readSpan(element, reading) : null));
  const whole = spans.filter((span) => span !== null);
  return whole.length < spans.length ? null : whole;
}

function readSpan(element: Node, { installation, labels }: Reading): SaidSpan | null {
  const styles = stylesOf(element['style']);
  switch (element['type']) {
    case 'text':
      return typeof element['text'] === 'string' ? { text: element['text'], ...styles } : null;
    case 'link':
      return typeof element['url'] === 'string' ? linkSpan(element['url'], words(element['text']), styles) : null;
    case 'user':
      return isId(element['user_id']) ? { person: formatPerson(element['user_id']), ...styles } : null;
    case 'channel':
      return isId(element['channel_id']) ? channelSpan(element['channel_id'], installation, labels, styles) : null;
    case 'usergroup':
      return { text: labels.get(words(element['usergroup_id']) ?? '') ?? '@group', ...styles };
    case 'broadcast':
      return { text: `@${words(element['range']) ?? 'channel'}`, ...styles };
    case 'emoji':
      return { text: emojiIn(element), ...styles };
    case 'date':
      return { text: words(element['fallback']) ?? dateIn(element['timestamp']), ...styles };
    case 'color':
      return { text: words(element['value']) ?? '', ...styles, code: true };
    default:
      return { text: wordsIn(element), ...styles };
  }
}

const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const isId = (value: unknown): value is string => typeof value === 'string' && /^[A-Z0-9]{1,40}$/.test(value);

function channelSpan(id: string, installation: string, labels: Reading['labels'], styles: Styles): SaidSpan {
  const name = labels.get(id);
  return { channel: formatChannel({ installation, channel: id }), ...(name === undefined ? {} : { name }), ...styles };
}

function stylesOf(style: unknown): Styles {
  if (!isNode(style)) return {};
  const { bold, italic, strike, code } = style;
  return {
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(strike === true && { strike }),
    ...(code === true && { code }),
  };
}

/** A custom emoji has no character, and keeps its name. */
function emojiIn({ name, unicode, skin_tone: tone }: Node): string {
  if (isCodePoints(unicode)) return characterOf(unicode);
  return `:${words(name) ?? 'emoji'}:${typeof tone === 'number' ? `:skin-tone-${tone}:` : ''}`;
}

const dateIn = (timestamp: unknown): string =>
  typeof timestamp === 'number' && Math.abs(timestamp) < 8.64e12 ? new Date(timestamp * 1000).toISOString() : '';

/** What Slack has invented since: whatever it says is not lost. */
function wordsIn(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsIn).join('');
  if (!isNode(node)) return '';
  const own = words(node['text']) ?? words(node['fallback']) ?? words(node['name']) ?? words(node['value']);
  return own ?? wordsIn(node['elements'] ?? node['text']);
}

// ── the whole ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Clients end a paragraph with a line break where another block follows. */
function withoutLineEnds(look: SaidLook): SaidLook {
  return look.map((block, index) => {
    const last = block.block === 'paragraph' ? block.spans.at(-1) : undefined;
    if (block.block !== 'paragraph' || index === look.length - 1 || !last || !('text' in last)) return block;
    return { ...block, spans: [...block.spans.slice(0, -1), { ...last, text: last.text.replace(/\n$/, '') }] };
  });
}

/** Empty lines before and after the words are none of them. */
function trimmed(look: SaidLook): SaidLook {
  const [first, ...others] = look;
  if (!first) return look;
  const started = first.block === 'paragraph' ? [edged(first, 'start'), ...others] : look;
  const last = started.at(-1);
  return last?.block === 'paragraph' ? [...started.slice(0, -1), edged(last, 'end')] : started;
}

type Paragraph<B = LookBlock<SaidSpan>> = Extract<B, { block: 'paragraph' }>;

function edged(paragraph: Paragraph, edge: 'start' | 'end'): Paragraph {
  const spans = [...paragraph.spans];
  const span = edge === 'start' ? spans.shift() : spans.pop();
  if (!span) return paragraph;
  const cut = 'text' in span ? { ...span, text: edge === 'start' ? span.text.trimStart() : span.text.trimEnd() } : span;
  return { ...paragraph, spans: edge === 'start' ? [cut, ...spans] : [...spans, cut] };
}

function withoutLeading(person: string, look: SaidLook): SaidLook {
  const [first, ...others] = look;
  if (first?.block !== 'paragraph') return look;
  const [mention, next, ...rest] = first.spans.filter((span) => !('text' in span) || span.text !== '');
  if (!mention || !('person' in mention) || mention.person !== person) return look;
  const begun = next && 'text' in next ? { ...next, text: next.text.replace(/^[\s,:]+/, '') } : next;
  return withoutLeading(person, [{ ...first, spans: [...(begun ? [begun] : []), ...rest] }, ...others]);
}

/** Slack shows "/me waves" in italics. */
function inItalics(block: LookBlock<SaidSpan>): LookBlock<SaidSpan> {
  return 'spans' in block ? { ...block, spans: block.spans.map((span) => ({ ...span, italic: true })) } : block;
}

/** "See what they wrote us": a forwarded message lies beside the text. */
function forwarded({ attachments }: Spoken, installation: string): SaidLook {
  const shared = (attachments ?? []).filter(({ is_share }) => is_share).slice(0, MOST.blocks);
  return shared.flatMap(({ text, fallback }): SaidLook => {
    const said = (text || fallback || '').slice(0, MOST.characters);
    return [{ block: 'quote', spans: flat(tidied(readMrkdwn(said, installation))) }];
  });
}

/** Blocks as the lines of one. */
const flat = (look: SaidLook): SaidSpan[] =>
  look.flatMap((block, index): SaidSpan[] => [...(index > 0 ? [{ text: '\n' }] : []), ...spansOf(block)]);

function spansOf(block: LookBlock<SaidSpan>): readonly SaidSpan[] {
  if ('spans' in block) return block.spans;
  return block.block === 'code' ? [{ text: block.text, code: true }] : block.items.flat();
}

/** Nothing but words, and whom they name: that much the text says itself. */
const isPlain = (look: SaidLook): boolean =>
  look.every((block) => block.block === 'paragraph' && block.spans.every(isPlainSpan));

const isPlainSpan = (span: SaidSpan): boolean =>
  !span.bold && !span.italic && !span.strike && !span.code && !('link' in span);

function isTooMuch(look: SaidLook): boolean {
  const spans = look.flatMap(spansOf);
  const characters = spans.reduce((sum, span) => sum + ('text' in span ? span.text.length : 0), 0);
  return spans.length > MOST.nodes || characters > MOST.characters;
}
