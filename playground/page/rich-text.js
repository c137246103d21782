/** Reads `rich_text` blocks into the same data as mrkdwn. Their text is literal. */

/** @typedef {import('./mrkdwn.js').Inline} Inline */
/**
 * @typedef {import('./mrkdwn.js').Passage
 *   | { kind: 'list', ordered: boolean, indent: number, start: number, items: Inline[][] }} RichPassage
 */

/**
 * @param {any} block
 * @returns {RichPassage[]}
 */
export function readRichText(block) {
  const elements = block.elements ?? [];
  return elements.map((/** @type {any} */ element, /** @type {number} */ index) =>
    readPassage(element, index < elements.length - 1),
  );
}

/**
 * @param {any} element
 * @param {boolean} isFollowed
 * @returns {RichPassage}
 */
function readPassage(element, isFollowed) {
  switch (element.type) {
    case 'rich_text_list':
      return {
        kind: 'list',
        ordered: element.style === 'ordered',
        indent: element.indent ?? 0,
        start: (element.offset ?? 0) + 1,
        items: (element.elements ?? []).map(readInlines),
      };
    case 'rich_text_quote':
      return { kind: 'quote', of: readInlines(element) };
    case 'rich_text_preformatted':
      return { kind: 'preformatted', text: plainText(readInlines(element)) };
    default:
      return { kind: 'paragraph', of: withoutLineEnd(readInlines(element), isFollowed) };
  }
}

/**
 * A paragraph ends with a line break where another passage follows: that one is not shown.
 * @param {Inline[]} inlines
 * @param {boolean} isFollowed
 * @returns {Inline[]}
 */
function withoutLineEnd(inlines, isFollowed) {
  const last = inlines.at(-1);
  if (!isFollowed || last?.kind !== 'text') return inlines;
  return [...inlines.slice(0, -1), { kind: 'text', text: last.text.replace(/\n$/, '') }];
}

/**
 * @param {any} element
 * @returns {Inline[]}
 */
function readInlines(element) {
  return (element.elements ?? []).map((/** @type {any} */ inline) => styled(readInline(inline), inline.style));
}

/**
 * @param {any} inline
 * @returns {Inline}
 */
function readInline(inline) {
  switch (inline.type) {
    case 'link':
      return { kind: 'link', url: inline.url, of: [{ kind: 'text', text: inline.text ?? inline.url }] };
    case 'user':
      return { kind: 'person', id: inline.user_id, label: null };
    case 'channel':
      return { kind: 'channel', id: inline.channel_id, label: null };
    case 'broadcast':
      return { kind: 'broadcast', range: inline.range };
    case 'emoji':
      return { kind: 'emoji', name: inline.name, character: readCharacter(inline.unicode) };
    case 'usergroup':
      return { kind: 'group', id: inline.usergroup_id, label: null };
    case 'date':
      return {
        kind: 'date',
        at: Number(inline.timestamp) * 1000,
        format: String(inline.format ?? ''),
        fallback: String(inline.fallback ?? ''),
      };
    case 'color':
      return { kind: 'code', text: inline.value };
    default:
      return { kind: 'text', text: inline.text ?? '' };
  }
}

/**
 * `1f44b-1f3fc` as 👋🏼; null: it is none.
 * @param {unknown} codes
 * @returns {string | null}
 */
function readCharacter(codes) {
  if (typeof codes !== 'string' || !/^(?:[0-9a-f]{2,5})(?:-[0-9a-f]{2,5}){0,9}$/i.test(codes)) return null;
  return String.fromCodePoint(...codes.split('-').map((code) => Number.parseInt(code, 16)));
}

/**
 * Words in the letters of code; a link or a mention in them stays what it is.
 * @param {Inline} inline
 * @returns {Inline}
 */
function inCode(inline) {
  if (inline.kind === 'text') return { kind: 'code', text: inline.text };
  return { kind: 'mono', of: [inline] };
}

/**
 * @param {Inline} inline
 * @param {{ bold?: boolean, italic?: boolean, strike?: boolean, code?: boolean } | undefined} style
 * @returns {Inline}
 */
function styled(inline, style = {}) {
  let result = inline;
  if (style.code) result = inCode(inline);
  if (style.strike) result = { kind: 'strike', of: [result] };
  if (style.italic) result = { kind: 'italic', of: [result] };
  if (style.bold) result = { kind: 'bold', of: [result] };
  return result;
}

/** @param {readonly Inline[]} inlines @returns {string} */
function plainText(inlines) {
  return inlines
    .map((inline) => ('of' in inline ? plainText(inline.of) : 'text' in inline ? inline.text : ''))
    .join('');
}
