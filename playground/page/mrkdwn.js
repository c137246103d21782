/**
 * Reads the platform's text markup into data. Drawing is elsewhere, so nothing here can make an element.
 */
import { emojiCharacter } from './emoji.js';

/**
 * @typedef {{ kind: 'text' | 'code', text: string }
 *   | { kind: 'bold' | 'italic' | 'strike' | 'mono', of: Inline[] }
 *   | { kind: 'link', url: string, of: Inline[] }
 *   | { kind: 'person', id: string, label: string | null }
 *   | { kind: 'channel', id: string, label: string | null }
 *   | { kind: 'group', id: string, label: string | null }
 *   | { kind: 'broadcast', range: string }
 *   | { kind: 'date', at: number, format: string, fallback: string }
 *   | { kind: 'emoji', name: string, character?: string | null }} Inline
 */
/** @typedef {{ kind: 'paragraph' | 'quote', of: Inline[] } | { kind: 'preformatted', text: string }} Passage */
/** @typedef {{ inline: Inline, length: number }} Match */
/** @typedef {(source: string, at: number, options: Options) => Match | null} Rule */
/** @typedef {{ verbatim?: boolean }} Options `verbatim`: bare links and mentions stay text. */

/**
 * @param {string} source
 * @param {Options} [options]
 * @returns {Passage[]}
 */
export function parseMrkdwn(source, options = {}) {
  return source.split(/```(?:\n)?([\s\S]+?)```/g).flatMap((piece, index) => {
    return index % 2 === 1 ? [preformatted(piece)] : parseLines(piece.replace(/^\n|\n$/g, ''), options);
  });
}

/**
 * @param {string} source
 * @param {Options} [options]
 * @returns {Inline[]}
 */
export function parseInlines(source, options = {}) {
  /** @type {Inline[]} */
  const found = [];
  let plain = '';
  const flush = () => {
    if (plain) found.push({ kind: 'text', text: decodeEntities(plain) });
    plain = '';
  };
  for (let at = 0; at < source.length; ) {
    const match = matchAt(source, at, options);
    if (match) {
      flush();
      found.push(match.inline);
    } else plain += source[at];
    at += match?.length ?? 1;
  }
  flush();
  return found;
}

/** @param {string} source @returns {Passage} */
function preformatted(source) {
  return { kind: 'preformatted', text: decodeEntities(source.trimEnd()) };
}

/**
 * Neighbouring lines of the same kind make one passage.
 * @param {string} source
 * @param {Options} options
 * @returns {Passage[]}
 */
function parseLines(source, options) {
  /** @type {{ kind: 'paragraph' | 'quote', lines: string[] }[]} */
  const groups = [];
  for (const line of source === '' ? [] : source.split('\n')) {
    const quoted = /^(?:>|&gt;) ?(.*)$/.exec(line);
    const kind = quoted ? 'quote' : 'paragraph';
    const last = groups.at(-1);
    if (last?.kind === kind) last.lines.push(quoted?.[1] ?? line);
    else groups.push({ kind, lines: [quoted?.[1] ?? line] });
  }
  return groups.map(({ kind, lines }) => ({ kind, of: parseInlines(lines.join('\n'), options) }));
}

/** @type {Rule} */
function matchAt(source, at, options) {
  for (const rule of RULES) {
    const match = rule(source, at, options);
    if (match) return match;
  }
  return null;
}

/** `<@U1>`, `<#C1|name>`, `<!here>`, `<https://…|words>`. @type {Rule} */
const angled = (source, at) => {
  const match = matchSticky(/<([@#!]?)([^<>|\n]+)(?:\|([^<>\n]*))?>/y, source, at);
  if (!match) return null;
  const [whole, mark, target = '', label] = match;
  const inline = reference(mark ?? '', target, label);
  return inline && { inline, length: whole.length };
};

/** @type {Rule} */
const code = (source, at) => {
  const match = matchSticky(/`([^`\n]+)`/y, source, at);
  return match && { inline: { kind: 'code', text: decodeEntities(match[1] ?? '') }, length: match[0].length };
};

/**
 * A pair of marks around words; within a word (`snake_case_name`) they are only characters.
 * @param {'bold' | 'italic' | 'strike'} kind
 * @param {RegExp} pattern
 * @returns {Rule}
 */
function styled(kind, pattern) {
  return (source, at, options) => {
    if (/[\p{L}\p{N}]/u.test(source[at - 1] ?? '')) return null;
    const match = matchSticky(pattern, source, at);
    return match && { inline: { kind, of: parseInlines(match[1] ?? '', options) }, length: match[0].length };
  };
}

/** @type {Rule} */
const emoji = (source, at) => {
  const match = matchSticky(/:([a-z0-9_+-]+):/y, source, at);
  const name = match?.[1];
  if (!match || !name || !emojiCharacter(name)) return null;
  return { inline: { kind: 'emoji', name }, length: match[0].length };
};

/** @type {Rule} */
const bareLink = (source, at, { verbatim }) => {
  const match = verbatim ? null : matchSticky(/https?:\/\/[^\s<>|*]*[^\s<>|*.,;:!?)'"]/y, source, at);
  if (!match) return null;
  const url = decodeEntities(match[0]);
  return { inline: { kind: 'link', url, of: [{ kind: 'text', text: url }] }, length: match[0].length };
};

/** @type {Rule} */
const bareBroadcast = (source, at, { verbatim }) => {
  const match = verbatim ? null : matchSticky(/@(here|channel|everyone)\b/y, source, at);
  return match && { inline: { kind: 'broadcast', range: match[1] ?? '' }, length: match[0].length };
};

/** In this order: a mark inside a link's address is not a style. */
const RULES = [
  angled,
  code,
  styled('bold', /\*(?=\S)([^*\n]*[^*\s])\*(?![\p{L}\p{N}])/uy),
  styled('italic', /_(?=\S)([^_\n]*[^_\s])_(?![\p{L}\p{N}])/uy),
  styled('strike', /~(?=\S)([^~\n]*[^~\s])~(?![\p{L}\p{N}])/uy),
  emoji,
  bareLink,
  bareBroadcast,
];

/**
 * @param {string} mark
 * @param {string} target
 * @param {string | undefined} label
 * @returns {Inline | null}
 */
function reference(mark, target, label) {
  const shown = label === undefined ? null : decodeEntities(label);
  switch (mark) {
    case '@':
      return { kind: 'person', id: target, label: shown };
    case '#':
      return { kind: 'channel', id: target, label: shown };
    case '!':
      if (target.startsWith('date^')) return dateReference(target, shown);
      if (target.startsWith('subteam^')) return { kind: 'group', id: target.slice('subteam^'.length), label: shown };
      return /^(here|channel|everyone)$/.test(target)
        ? { kind: 'broadcast', range: target }
        : { kind: 'text', text: shown ?? decodeEntities(target) };
    default:
      return linkReference(decodeEntities(target), label);
  }
}

/**
 * `date^1392734382^{date} at {time}`; its link, where it has one, is left out.
 * @param {string} target
 * @param {string | null} fallback
 * @returns {Inline}
 */
function dateReference(target, fallback) {
  const [, seconds = '', format = ''] = target.split('^');
  return { kind: 'date', at: Number(seconds) * 1000, format: decodeEntities(format), fallback: fallback ?? '' };
}

/**
 * @param {string} url
 * @param {string | undefined} label
 * @returns {Inline | null}
 */
function linkReference(url, label) {
  if (!/^(https?|mailto|tel):/.test(url)) return null;
  return { kind: 'link', url, of: label ? parseInlines(label, { verbatim: true }) : [{ kind: 'text', text: url }] };
}

/**
 * @param {RegExp} pattern sticky
 * @param {string} source
 * @param {number} at
 */
function matchSticky(pattern, source, at) {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** @param {string} text */
function decodeEntities(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
