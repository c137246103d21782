/** What a Slack client sends when a person types: escaped text with references and marks, and the same as a rich_text block. */
import { emojiCode } from './emoji-codes.ts';
import type { Json } from './json.ts';
import { type TypedBlock, typedBlocks } from './typed-lines.ts';
import { styledPieces } from './typed-marks.ts';
import { type Channel, channelNamed, isForeign, personOf, type World } from './world.ts';

export interface Typed {
  readonly text: string;
  readonly blocks: Json[];
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'broadcast'; readonly range: string }
  | { readonly kind: 'channel'; readonly id: string; readonly name: string }
  | { readonly kind: 'link'; readonly url: string; readonly shown: string | null }
  | { readonly kind: 'emoji'; readonly name: string };

/** Finds the references in words. */
type Find = (raw: string) => Piece[];

export function typed(world: World, author: string, channel: Channel, raw: string, blockId: string): Typed {
  const find: Find = (words) => piecesOf(world, author, channel, words);
  const blocks = typedBlocks(raw);
  const elements = blocks.map((block, index) => richElement(block, index < blocks.length - 1, find));
  return {
    text: blocks.map((block) => blockText(block, find)).join('\n'),
    blocks: [
      {
        type: 'rich_text',
        block_id: blockId,
        elements: elements.length > 0 ? elements : [{ type: 'rich_text_section', elements: [] }],
      },
    ],
  };
}

function richElement(block: TypedBlock, isFollowed: boolean, find: Find): Json {
  switch (block.kind) {
    case 'paragraph': {
      const words = `${block.lines.join('\n')}${isFollowed ? '\n' : ''}`;
      return { type: 'rich_text_section', elements: leaves(words, find) };
    }
    case 'quote':
      return { type: 'rich_text_quote', elements: leaves(block.lines.join('\n'), find) };
    case 'code':
      return { type: 'rich_text_preformatted', elements: [{ type: 'text', text: block.code }], border: 0 };
    case 'list':
      return {
        type: 'rich_text_list',
        style: block.ordered ? 'ordered' : 'bullet',
        indent: block.indent,
        border: 0,
        ...(block.ordered && block.start > 1 ? { offset: block.start - 1 } : {}),
        elements: block.items.map((item) => ({ type: 'rich_text_section', elements: leaves(item, find) })),
      };
    default:
      return block satisfies never;
  }
}

const leaves = (words: string, find: Find): Json[] =>
  styledPieces(words, find).map(({ piece, style }) => ({ ...asElement(piece), ...(style ? { style } : {}) }));

/** The marks stand in the text as they were typed. */
function blockText(block: TypedBlock, find: Find): string {
  const written = (words: string): string => textPieces(words, find);
  switch (block.kind) {
    case 'paragraph':
      return written(block.lines.join('\n'));
    case 'quote':
      return block.lines.map((line) => `&gt; ${written(line)}`).join('\n');
    case 'code':
      return escaped(block.written);
    case 'list':
      return block.items.map((item, index) => `${listMark(block, index)} ${written(item)}`).join('\n');
    default:
      return block satisfies never;
  }
}

/** References in code are none. */
const textPieces = (words: string, find: Find): string =>
  words
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? escaped(part) : find(part).map(asText).join('')))
    .join('');

function listMark({ ordered, indent, start }: Extract<TypedBlock, { kind: 'list' }>, index: number): string {
  return `${'    '.repeat(indent)}${ordered ? `${start + index}.` : '•'}`;
}

/** The text of a slash command with `should_escape`: people and channels become references, nothing else changes. */
export function escapedCommand(world: World, author: string, channel: Channel, raw: string): string {
  return piecesOf(world, author, channel, raw)
    .map((piece) => (piece.kind === 'user' ? `<@${piece.id}|${personOf(world, piece.id).name}>` : asText(piece)))
    .join('');
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const broadcasts = ['here', 'channel', 'everyone'];
const special =
  /(?<url>https?:\/\/[^\s<>"'`|]*[^\s<>"'`|.,;:!?)\]])|(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|@(?<at>[\p{L}\p{N}][\p{L}\p{N} ._-]*)|#(?<channel>[\p{L}\p{N}][\p{L}\p{N}_-]*)|(?<![\w:]):(?<emoji>[a-z0-9_+-]+):|\b(?<domain>(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|example)(?:\/[^\s<>"'`|]*[^\s<>"'`|.,;:!?)\]])?)/giu;

function piecesOf(world: World, author: string, channel: Channel, raw: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of raw.matchAll(special)) {
    if (match.index < from) continue;
    const found = pieceOf(world, author, channel, match);
    if (!found) continue;
    if (match.index > from) pieces.push({ kind: 'text', text: raw.slice(from, match.index) });
    pieces.push(found.piece);
    from = match.index + found.length;
  }
  if (from < raw.length) pieces.push({ kind: 'text', text: raw.slice(from) });
  return pieces;
}

function pieceOf(world: World, author: string, channel: Channel, match: RegExpExecArray) {
  const { url, mail, at, channel: name, emoji, domain } = match.groups ?? {};
  const { length } = match[0];
  if (url) return { piece: { kind: 'link', url, shown: null } as Piece, length };
  if (mail) return { piece: { kind: 'link', url: `mailto:${mail}`, shown: mail } as Piece, length };
  if (domain) return { piece: { kind: 'link', url: `http://${domain}`, shown: domain } as Piece, length };
  if (emoji) return { piece: { kind: 'emoji', name: emoji } as Piece, length };
  if (name) return channelPiece(world, author, name, length);
  return at ? mentionPiece(world, channel, at) : null;
}

/** Clients of another company know only the channels that their company is in. */
function channelPiece(world: World, author: string, name: string, length: number) {
  const found = channelNamed(world, name);
  if (!found?.teams.includes(personOf(world, author).team)) return null;
  return { piece: { kind: 'channel', id: found.id, name } as Piece, length };
}

/** Names have spaces, so the longest known beginning of what follows the `@` counts. */
function mentionPiece(world: World, channel: Channel, written: string) {
  const words = written.split(' ');
  for (let count = words.length; count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[._-]+$/, '');
    const lower = name.toLowerCase();
    const length = name.length + 1;
    if (broadcasts.includes(lower)) return { piece: { kind: 'broadcast', range: lower } as Piece, length };
    const id = personNamed(world, channel, lower);
    if (id) return { piece: { kind: 'user', id } as Piece, length };
  }
  return null;
}

function personNamed(world: World, channel: Channel, lower: string): string | undefined {
  const named = (id: string) => {
    const { displayName, realName, name } = personOf(world, id);
    return [displayName, realName, name].some((each) => each.toLowerCase() === lower);
  };
  for (const id of channel.members) if (named(id)) return id;
  for (const person of world.people.values()) if (!isForeign(world, person) && named(person.id)) return person.id;
  return undefined;
}

function asText(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return escaped(piece.text);
    case 'user':
      return `<@${piece.id}>`;
    case 'broadcast':
      return `<!${piece.range}>`;
    case 'channel':
      return `<#${piece.id}|${piece.name}>`;
    case 'link':
      return piece.shown === null ? `<${escaped(piece.url)}>` : `<${escaped(piece.url)}|${escaped(piece.shown)}>`;
    case 'emoji':
      return `:${piece.name}:`;
    default:
      return piece satisfies never;
  }
}

function asElement(piece: Piece): Json {
  switch (piece.kind) {
    case 'text':
      return { type: 'text', text: piece.text };
    case 'user':
      return { type: 'user', user_id: piece.id };
    case 'broadcast':
      return { type: 'broadcast', range: piece.range };
    case 'channel':
      return { type: 'channel', channel_id: piece.id };
    case 'link':
      return { type: 'link', url: piece.url, ...(piece.shown === null ? {} : { text: piece.shown }) };
    case 'emoji':
      return emojiElement(piece.name);
    default:
      return piece satisfies never;
  }
}

function emojiElement(name: string): Json {
  const unicode = emojiCode(name);
  return { type: 'emoji', name, ...(unicode === null ? {} : { unicode }) };
}
