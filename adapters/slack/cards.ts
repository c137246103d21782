/**
 * Our cards as Slack's blocks. Whatever a person wrote goes into `rich_text` or `plain_text`, where Slack looks for no
 * mentions, links or marks; only the typed inlines of a card come alive.
 */
import type {
  ActionsBlock,
  ContextActionsBlock,
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  Overflow,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextList,
} from '@slack/web-api';
import { DeliveryRefused } from '../../src/channel/channel.ts';
import type { Author, Button, Content, Inline, Line, Part } from '../../src/channel/content.ts';
import type { Look, LookBlock, Span } from '../../src/channel/look.ts';
import { parseChannel, parseGroup, parsePerson } from './addresses.ts';
import { openable } from './link-span.ts';

/** Slack's limits, and our own one for the sum: its cap is undocumented, and lies between 11,300 and 13,200. */
export const LIMITS = {
  blocks: 50,
  header: 150,
  buttonLabel: 75,
  buttonsPerRow: 25,
  contextElements: 10,
  plainText: 3000,
  url: 3000,
  actionId: 255,
  menuOptions: 5,
  optionValue: 150,
  indent: 8,
  /** Beside blocks, `text` is only what notifications say; escaped it grows fivefold, and updates take 4,000. */
  notification: 700,
  total: 9000,
} as const;

/** The action id of Slack's own pair of thumbs; the value says which of them. */
export const FEEDBACK_ACTION = 'baton.feedback';

/** The action id of a menu of further buttons, each of its options as a button's id would go on; `baton.more.2` is the second menu. */
export const MORE_ACTION = 'baton.more';

/** 👍 and 👎 as Slack's own pair, or as two plain buttons where Slack refuses that. */
export type Thumbs = 'pair' | 'buttons';

export interface Rendered {
  /** For notifications and screen readers; escaped. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/**
 * Whose words a post carries, and how its readers see that. `above`: Slack shows name and picture over the words, as a
 * person's. `signed`: that too, and a signature below them. `headline`: the name is their first line, and nothing else.
 */
export interface Byline {
  readonly author: Author;
  readonly shown: 'above' | 'signed' | 'headline';
}

/**
 * Throws DeliveryRefused `content_too_long` for what Slack would refuse or cut. There are always blocks, because without
 * them Slack reads marks and mentions in `text`.
 */
export function render(content: Content, byline: Byline | null = null, thumbs: Thumbs = 'buttons'): Rendered {
  const parts: readonly Part[] = content.parts.length > 0 ? content.parts : [{ part: 'text', line: content.summary }];
  const shown = thumbs === 'pair' ? parts : withPlainThumbs(parts);
  const words = withMenusNumbered(shown.flatMap((part) => toBlocks(part, thumbs)));
  if (words.length === 0) throw new DeliveryRefused('no_text');
  const blocks = withName(words, byline);
  if (blocks.length > LIMITS.blocks || charactersIn(blocks) > LIMITS.total) {
    throw new DeliveryRefused('content_too_long');
  }
  return { text: escaped(shortened(spoken(content, byline), LIMITS.notification)) || ' ', blocks };
}

function withName(words: KnownBlock[], byline: Byline | null): KnownBlock[] {
  switch (byline?.shown) {
    case 'headline':
      return [...headline(byline.author), ...words];
    case 'signed':
      return [...words, signature(byline.author)];
    default:
      return words;
  }
}

const headline = ({ name }: Author): RichTextBlock[] => whole(section([{ bold: name }]));

/** As under a letter: read after the words, it does not look like the name above them said twice. */
const signature = ({ name }: Author): ContextBlock => ({ type: 'context', elements: [plain(`– ${literal(name)}`)] });

/** What a notification says. Where Slack may not name the author, the words have to. */
const spoken = ({ summary }: Content, byline: Byline | null): string =>
  byline === null || byline.shown === 'above' ? summary : `${byline.author.name}: ${summary}`;

export function toBlocks(part: Part, thumbs: Thumbs): KnownBlock[] {
  switch (part.part) {
    case 'heading':
      return heading(part.text);
    case 'text':
      return whole(section(part.line));
    case 'quote':
      return whole({ type: 'rich_text_quote', elements: elements(part.text) });
    case 'list':
      return list(part.items);
    case 'facts':
      return facts(part.rows);
    case 'note':
      return note(part.line);
    case 'divider':
      return [{ type: 'divider' }];
    case 'feedback':
      return thumbs === 'pair' ? [thumbsPair()] : rows(THUMBS);
    case 'look':
      return looked(part.look);
    case 'buttons':
      return rows(part.buttons, part.more);
    default:
      return part satisfies never;
  }
}

function heading(text: string): HeaderBlock[] {
  const words = shortened(literal(text), LIMITS.header);
  return words.trim() === '' ? [] : [{ type: 'header', text: plain(words) }];
}

function list(items: readonly Line[]): RichTextBlock[] {
  const sections = items.map(section).filter(hasContent);
  return sections.length === 0 ? [] : [richText({ type: 'rich_text_list', style: 'bullet', elements: sections })];
}

function facts(rows: readonly (readonly [label: string, value: Line])[]): RichTextBlock[] {
  const lines = rows.flatMap(([label, value], index): Inline[] => [
    ...(index > 0 ? ['\n'] : []),
    { bold: `${label}: ` },
    ...inlines(value),
  ]);
  return whole(section(lines));
}

// ── somebody's words ─────────────────────────────────────────────────────────────────────────────────────────────

/** One block: Slack sets its passages as close to each other as a client does. */
function looked(look: Look): RichTextBlock[] {
  const passages = look.flatMap((block, index) => passage(block, index < look.length - 1));
  return passages.length === 0 ? [] : [{ type: 'rich_text', elements: passages }];
}

/** Clients end a paragraph with a line break where another block follows; Slack does not show that one. */
function passage(block: LookBlock, isFollowed: boolean): RichTextBlockElement[] {
  switch (block.block) {
    case 'paragraph': {
      const spans = isFollowed ? [...block.spans, { text: '\n' }] : block.spans;
      return block.spans.length === 0 ? [] : [{ type: 'rich_text_section', elements: spans.flatMap(spanElement) }];
    }
    case 'quote':
      return block.spans.length === 0 ? [] : [{ type: 'rich_text_quote', elements: block.spans.flatMap(spanElement) }];
    case 'code': {
      const text = literal(block.text);
      return text === '' ? [] : [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }];
    }
    case 'list':
      return listPassage(block);
    default:
      return block satisfies never;
  }
}

/** An empty item is shown all the same, for the numbers of the others. */
function listPassage({ ordered, indent, start, items }: Extract<LookBlock, { block: 'list' }>): RichTextList[] {
  if (items.length === 0) return [];
  const sections = items
    .map((item) => item.flatMap(spanElement))
    .map((elements) => ({
      type: 'rich_text_section' as const,
      elements: elements.length > 0 ? elements : words(' '),
    }));
  return [
    {
      type: 'rich_text_list',
      style: ordered ? 'ordered' : 'bullet',
      elements: sections,
      indent: Math.min(Math.max(indent, 0), LIMITS.indent),
      // Slack documents it and its types forget it.
      ...(ordered && start > 1 ? { offset: start - 1 } : {}),
    },
  ];
}

function spanElement({ text, link, ...style }: Span): RichTextElement[] {
  const url = link === undefined ? null : openable(link);
  if (url === null) return words(text, style);
  return [{ type: 'link', url, text: literal(text) || url, ...styled(style) }];
}

type Style = { readonly bold?: true; readonly italic?: true; readonly strike?: true; readonly code?: true };

const styled = (style: Style): { style?: Style } => (Object.keys(style).length > 0 ? { style } : {});

// ── lines ────────────────────────────────────────────────────────────────────────────────────────────────────────

type Section = ReturnType<typeof section>;

const section = (line: Line) => ({ type: 'rich_text_section' as const, elements: elements(line) });

/** Slack refuses empty elements. */
const hasContent = ({ elements }: { readonly elements: readonly RichTextElement[] }): boolean => elements.length > 0;

const whole = (element: Section | { type: 'rich_text_quote'; elements: RichTextElement[] }): RichTextBlock[] =>
  hasContent(element) ? [richText(element)] : [];

const richText = (element: RichTextBlockElement): RichTextBlock => ({ type: 'rich_text', elements: [element] });

const inlines = (line: Line): readonly Inline[] => (typeof line === 'string' ? [line] : line);

const elements = (line: Line): RichTextElement[] => inlines(line).flatMap(toElement);

function toElement(inline: Inline): RichTextElement[] {
  if (typeof inline === 'string') return words(inline);
  if ('bold' in inline) return words(inline.bold, { bold: true });
  if ('italic' in inline) return words(inline.italic, { italic: true });
  if ('code' in inline) return words(inline.code, { code: true });
  const alive = aliveIn(inline);
  return alive ? [alive.element] : words(deadWords(inline));
}

function words(text: string, style: Style = {}): RichTextElement[] {
  const said = literal(text);
  return said === '' ? [] : [{ type: 'text', text: said, ...styled(style) }];
}

type LiveInline = Extract<
  Inline,
  { link: string } | { time: number } | { person: string } | { group: string } | { channel: string }
>;

/** The inline as Slack brings it to life, in `rich_text` and in `mrkdwn`; null: it must stay text. */
function aliveIn(inline: LiveInline): { readonly element: RichTextElement; readonly token: string } | null {
  if ('link' in inline) {
    const url = safeUrl(inline.link);
    const text = literal(inline.text).trim() || url || '';
    if (url === null) return null;
    const label = escaped(text).replaceAll('|', '¦').replaceAll(/\s+/g, ' ');
    return { element: { type: 'link', url, text }, token: `<${url}|${label}>` };
  }
  if ('time' in inline) return dated(inline);
  if ('person' in inline) {
    const user = parsePerson(inline.person);
    return user === null ? null : { element: { type: 'user', user_id: user }, token: `<@${user}>` };
  }
  if ('group' in inline) {
    const group = parseGroup(inline.group);
    if (group === null) return null;
    return { element: { type: 'usergroup', usergroup_id: group }, token: `<!subteam^${group}>` };
  }
  const channel = parseChannel(inline.channel)?.channel;
  return channel ? { element: { type: 'channel', channel_id: channel }, token: `<#${channel}>` } : null;
}

/** Slack takes whole seconds, and writes them in the reader's own zone and language. */
function dated({ time, day, text }: Extract<Inline, { time: number }>) {
  const timestamp = Math.floor(time / 1_000);
  if (!Number.isSafeInteger(timestamp) || timestamp < 0) return null;
  const format = day ? '{date_short_pretty}, {time}' : '{time}';
  const fallback = literal(text).trim() || '–';
  const shown = escaped(fallback).replaceAll('|', '¦').replaceAll('^', '');
  return {
    element: { type: 'date', timestamp, format, fallback } as const,
    token: `<!date^${timestamp}^${format}|${shown}>`,
  };
}

function deadWords(inline: LiveInline): string {
  if ('time' in inline) return inline.text;
  if ('link' in inline) return inline.text === inline.link ? inline.link : `${inline.text} (${inline.link})`;
  if ('person' in inline) return 'somebody';
  return 'group' in inline ? 'a group' : 'a channel';
}

/** Only what opens a web page. Parsed and printed anew, so that nothing in it can end a token early. */
function safeUrl(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  const safe = (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= LIMITS.url;
  return safe ? url.href.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E') : null;
}

/**
 * Small print. Only `context` is set small, and it takes no `rich_text`: literal words go in as `plain_text`, and only
 * what is alive as `mrkdwn`. What needs more elements than fit is shown at normal size.
 */
function note(line: Line): KnownBlock[] {
  const small: ContextBlock['elements'] = [];
  for (const inline of inlines(line)) {
    const token = tokenOf(inline);
    const last = small.at(-1);
    if (token !== null) small.push({ type: 'mrkdwn', text: token, verbatim: true });
    else if (last?.type === 'plain_text') last.text += literal(wordsOf(inline));
    else small.push(plain(literal(wordsOf(inline))));
  }
  const shown = small.filter((element) => textOf(element).trim() !== '');
  if (shown.length === 0) return [];
  const fits =
    shown.length <= LIMITS.contextElements && shown.every((element) => textOf(element).length <= LIMITS.plainText);
  return fits ? [{ type: 'context', elements: shown }] : whole(section(line));
}

function tokenOf(inline: Inline): string | null {
  if (typeof inline === 'string' || 'bold' in inline || 'italic' in inline || 'code' in inline) return null;
  return aliveIn(inline)?.token ?? null;
}

const textOf = (element: ContextBlock['elements'][number]): string => ('text' in element ? element.text : '');

function wordsOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('bold' in inline) return inline.bold;
  if ('code' in inline) return inline.code;
  return 'italic' in inline ? inline.italic : deadWords(inline);
}

function rows(buttons: readonly Button[], more: readonly Button[] = []): ActionsBlock[] {
  const elements = [...buttons.map(button), ...menus(more)];
  const blocks: ActionsBlock[] = [];
  for (let at = 0; at < elements.length; at += LIMITS.buttonsPerRow) {
    blocks.push({ type: 'actions', elements: elements.slice(at, at + LIMITS.buttonsPerRow) });
  }
  return blocks;
}

/** Menus of about the same length. One thing alone needs no menu: Slack has refused menus of one. */
function menus(more: readonly Button[]): ActionsBlock['elements'] {
  if (more.length < 2) return more.map(button);
  const count = Math.ceil(more.length / LIMITS.menuOptions);
  const start = (menu: number): number => Math.floor((menu * more.length) / count);
  return Array.from({ length: count }, (_, menu) => ({
    type: 'overflow',
    action_id: MORE_ACTION,
    options: more.slice(start(menu), start(menu + 1)).map(option),
  }));
}

function option({ verb, value, label }: Button): Overflow['options'][number] {
  const chosen = value === undefined ? verb : `${verb}.${value}`;
  if (chosen.length > LIMITS.optionValue) throw new DeliveryRefused('option_value_too_long');
  return { text: plain(shortened(literal(label), LIMITS.buttonLabel) || verb), value: chosen };
}

/** Action ids are unique within a message. */
export function withMenusNumbered(blocks: KnownBlock[]): KnownBlock[] {
  let menus = 0;
  const numbered = (element: ActionsBlock['elements'][number]) => {
    if (element.type !== 'overflow') return element;
    menus += 1;
    return menus === 1 ? element : { ...element, action_id: `${MORE_ACTION}.${menus}` };
  };
  return blocks.map((block) =>
    block.type === 'actions' ? { ...block, elements: block.elements.map(numbered) } : block,
  );
}

function button({ verb, value, label, style }: Button): ActionsBlock['elements'][number] {
  const actionId = value === undefined ? `baton.${verb}` : `baton.${verb}.${value}`;
  if (actionId.length > LIMITS.actionId) throw new DeliveryRefused('action_id_too_long');
  return {
    type: 'button',
    action_id: actionId,
    text: plain(shortened(literal(label), LIMITS.buttonLabel) || verb),
    ...(style ? { style } : {}),
  };
}

const THUMBS: readonly Button[] = [
  { verb: 'helpful', label: '👍' },
  { verb: 'unhelpful', label: '👎' },
];

/** Plain thumbs share a row with the buttons that follow them. */
function withPlainThumbs(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part, index): Part[] => {
    const { [index - 1]: before, [index + 1]: after } = parts;
    if (part.part === 'feedback') return after?.part === 'buttons' ? [] : [{ part: 'buttons', buttons: THUMBS }];
    if (part.part !== 'buttons' || before?.part !== 'feedback') return [part];
    return [{ ...part, buttons: [...THUMBS, ...part.buttons] }];
  });
}

const thumbsPair = (): ContextActionsBlock => ({
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      action_id: FEEDBACK_ACTION,
      positive_button: { text: plain('Helpful'), accessibility_label: 'This helped', value: 'helpful' },
      negative_button: { text: plain('Not helpful'), accessibility_label: 'This did not help', value: 'unhelpful' },
    },
  ],
});

export const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: false });

// ── characters ───────────────────────────────────────────────────────────────────────────────────────────────────

/** What can't travel as text: NUL goes, half a surrogate pair becomes the replacement character. */
export const literal = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');

/** Slack's own three escapes, after which no `<…>` token is left. Bare `@here` is left to `parse: 'none'`. */
export const escaped = (text: string): string =>
  literal(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** At most `limit` UTF-16 units, never through the middle of a character. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Every word that a card shows, wherever it stands in the blocks. */
function charactersIn(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, child) => sum + charactersIn(child), 0);
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node).reduce(
    (sum, [key, value]) =>
      sum + (typeof value === 'string' ? (key === 'text' || key === 'url' ? value.length : 0) : charactersIn(value)),
    0,
  );
}
