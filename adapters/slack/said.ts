import type { Said } from '../../src/channel/inbound.ts';
import { formatChannel, formatPerson } from './addresses.ts';

type Piece = Said[number];

/** `<…>`: Slack escapes every `<` and `>` that somebody typed, so whatever stands in brackets is Slack's own. */
const TOKEN = /<([^<>]*)>/g;

/** Slack's text as ours: mentions become references, everything else literal text as its author saw it. */
export function decodeText(text: string, installation: string): Said {
  const pieces: Piece[] = [];
  let end = 0;
  for (const token of text.matchAll(TOKEN)) {
    pieces.push(unescaped(text.slice(end, token.index)), decodeToken(token[1] ?? '', installation));
    end = token.index + token[0].length;
  }
  pieces.push(unescaped(text.slice(end)));
  return joined(pieces);
}

/** Drops `@bot` at the start: it is how one calls us, not part of what is said. */
export function withoutLeading(person: string, said: Said): Said {
  const [first, second, ...rest] = joined(said);
  if (typeof first === 'string' && first.trim() === '' && second !== undefined) {
    return withoutLeading(person, [second, ...rest]);
  }
  if (typeof first !== 'object' || !('person' in first) || first.person !== person) return said;
  return joined([typeof second === 'string' ? second.replace(/^[\s,:]+/, '') : (second ?? ''), ...rest]);
}

/** Neighbouring strings become one; empty ones go. */
export function joined(pieces: readonly Piece[]): Said {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') out[out.length - 1] = last + piece;
    else if (piece !== '') out.push(piece);
  }
  return out;
}

/** What stands in brackets: a reference, words, or a link with the label that Slack shows for it (null: none). */
export function readToken(
  token: string,
  installation: string,
): Piece | { readonly url: string; readonly label: string | null } {
  const bar = token.indexOf('|');
  const target = bar < 0 ? token : token.slice(0, bar);
  const label = bar < 0 ? null : unescaped(token.slice(bar + 1));
  if (/^@[UW][A-Z0-9]*$/.test(target)) return { person: formatPerson(target.slice(1)) };
  if (/^#[CGD][A-Z0-9]*$/.test(target)) {
    const channel = formatChannel({ installation, channel: target.slice(1) });
    return label ? { channel, name: label } : { channel };
  }
  if (target.startsWith('!')) return special(target.slice(1), label);
  return { url: unescaped(target), label };
}

function decodeToken(token: string, installation: string): Piece {
  const read = readToken(token, installation);
  return typeof read === 'object' && 'url' in read ? linkWords(read.url, read.label) : read;
}

/** Words for what only Slack can bring to life: whole audiences, groups, dates. */
function special(what: string, label: string | null): string {
  if (what === 'here' || what === 'channel' || what === 'everyone') return `@${what}`;
  if (label !== null) return label;
  return what.startsWith('subteam^') ? '@group' : '';
}

/** A label may not lie about where its link goes: unless both say the same, both are shown. */
export function linkWords(url: string, label: string | null): string {
  if (label === null) return url;
  return saysTheSame(label, url) ? label : `${label} (${url})`;
}

/** The label is the address, as far as people write addresses out. */
export const saysTheSame = (label: string, url: string): boolean => bare(label) === bare(url);

const bare = (url: string): string => url.replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** One pass, so that a typed `&amp;lt;` stays what its author typed. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * `:wave:` as 👋, for the emoji that the message's own blocks declare with their code points. A custom emoji has none and
 * keeps its name; so does what merely looks like an emoji (`10:30:15`).
 */
export function withEmoji(text: string, blocks: unknown): string {
  const emoji = [...emojiIn(blocks)].sort(([a], [b]) => b.length - a.length);
  return emoji.reduce((sofar, [code, character]) => sofar.replaceAll(code, character), text);
}

/** What Slack sends is five deep. */
const DEEPEST = 20;

function emojiIn(node: unknown, found = new Map<string, string>(), depth = 0): Map<string, string> {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return found;
  const { type, name, unicode, skin_tone: tone } = node as Record<string, unknown>;
  if (type === 'emoji' && typeof name === 'string' && isCodePoints(unicode)) {
    const suffix = typeof tone === 'number' ? `:skin-tone-${tone}:` : '';
    found.set(`:${name}:${suffix}`, characterOf(unicode));
  }
  for (const child of Object.values(node)) emojiIn(child, found, depth + 1);
  return found;
}

/** `1f44b-1f3fc`, as Slack writes a character. */
export const isCodePoints = (unicode: unknown): unicode is string =>
  typeof unicode === 'string' && unicode.length <= 100 && CODE_POINTS.test(unicode);

export const characterOf = (codePoints: string): string =>
  String.fromCodePoint(...codePoints.split('-').map((hex) => Number.parseInt(hex, 16)));

/** Not beyond U+10FFFF, where `fromCodePoint` throws. */
const CODE_POINTS = /^(?:0?[0-9a-f]{2,5}|10[0-9a-f]{4})(?:-(?:0?[0-9a-f]{2,5}|10[0-9a-f]{4}))*$/i;
