/** Draws parsed text. */
import { writeMoment } from './dates.js';
import { button, h, isWebAddress, link } from './dom.js';
import { emojiCharacter } from './emoji.js';
import { readPermalink } from './permalink.js';

/** @typedef {import('./mrkdwn.js').Inline} Inline */
/** @typedef {import('./rich-text.js').RichPassage} RichPassage */
/**
 * How references are named, for whoever looks. `visit` opens a place of this pretend Slack.
 * @typedef {{
 *   me: string,
 *   personName: (id: string) => string | null,
 *   channelName: (id: string) => string | null,
 *   groupName?: (id: string) => string | null,
 *   timeZone?: string | undefined,
 *   visit: (channel: string, ts: string | null, thread: string | null) => void,
 * }} Names
 */

/**
 * @param {readonly RichPassage[]} passages
 * @param {Names} names
 */
export function drawPassages(passages, names) {
  return passages.map((passage) => drawPassage(passage, names));
}

/**
 * @param {readonly Inline[]} inlines
 * @param {Names} names
 * @returns {Node[]}
 */
export function drawInlines(inlines, names) {
  return inlines.map((inline) => drawInline(inline, names));
}

/**
 * @param {RichPassage} passage
 * @param {Names} names
 */
function drawPassage(passage, names) {
  switch (passage.kind) {
    case 'preformatted':
      return h('pre', {}, passage.text);
    case 'quote':
      return h('blockquote', {}, ...drawInlines(passage.of, names));
    case 'list':
      return drawList(passage, names);
    case 'paragraph':
      return h('p', {}, ...drawInlines(passage.of, names));
  }
}

/**
 * @param {Extract<RichPassage, { kind: 'list' }>} list
 * @param {Names} names
 */
function drawList(list, names) {
  const items = list.items.map((item) => h('li', {}, ...drawInlines(item, names)));
  const attributes = { class: `depth-${list.indent % 3} indent-${Math.min(list.indent, 8)}` };
  return list.ordered ? h('ol', { ...attributes, start: list.start }, ...items) : h('ul', attributes, ...items);
}

/**
 * @param {Inline} inline
 * @param {Names} names
 * @returns {Node}
 */
function drawInline(inline, names) {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'code':
      return h('code', {}, inline.text);
    case 'bold':
      return h('strong', {}, ...drawInlines(inline.of, names));
    case 'italic':
      return h('em', {}, ...drawInlines(inline.of, names));
    case 'strike':
      return h('s', {}, ...drawInlines(inline.of, names));
    case 'mono':
      return h('code', {}, ...drawInlines(inline.of, names));
    case 'link':
      return drawLink(inline.url, drawInlines(inline.of, names), names);
    case 'person':
      return drawMention(`@${names.personName(inline.id) ?? inline.label ?? inline.id}`, inline.id === names.me);
    case 'channel':
      return drawMention(`#${names.channelName(inline.id) ?? inline.label ?? inline.id}`, false);
    case 'group':
      return drawMention(`@${(names.groupName?.(inline.id) ?? inline.label ?? inline.id).replace(/^@/, '')}`, false);
    case 'broadcast':
      return drawMention(`@${inline.range}`, true);
    case 'date':
      return drawMoment(inline, names);
    case 'emoji':
      return drawEmoji(inline.name, inline.character);
  }
}

/**
 * A link to a message opens it here: the real Slack knows nothing of it.
 * @param {string} url
 * @param {Node[]} words
 * @param {Names} names
 */
function drawLink(url, words, names) {
  const place = readPermalink(url);
  if (!place) return link(url, { title: isWebAddress(url) ? url : null }, ...words);
  return button({ class: 'permalink' }, () => names.visit(place.channel, place.ts, place.thread), ...words);
}

/**
 * @param {Extract<Inline, { kind: 'date' }>} moment
 * @param {Names} names
 */
function drawMoment({ at, format, fallback }, { timeZone }) {
  const written = writeMoment(at, format, { timeZone, now: Date.now() });
  if (written === null) return document.createTextNode(fallback);
  return h('time', { datetime: new Date(at).toISOString(), title: fallback }, written);
}

/**
 * @param {string} text
 * @param {boolean} calls it notifies whoever looks
 */
function drawMention(text, calls) {
  return h('span', { class: calls ? 'mention calls' : 'mention' }, text);
}

/**
 * @param {string} name
 * @param {string | null} [known] its character, where whoever sent it says so
 */
export function drawEmoji(name, known = null) {
  const character = known ?? emojiCharacter(name);
  if (!character) return document.createTextNode(`:${name}:`);
  return h('span', { class: 'emoji', role: 'img', 'aria-label': name.replaceAll('_', ' ') }, character);
}
