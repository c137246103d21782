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
  return (block.elements ?? []).map(readPassage);
}

/**
 * @param {any} element
 * @returns {RichPassage}
 */
function readPassage(element) {
  switch (element.type) {
    case 'rich_text_list':
      return {
        kind: 'list',
        ordered: element.style === 'ordered',
        indent: element.indent ?? 0,
        start: (element.offset ?? 0) + 1,
        items: element.elements.map(readInlines),
      };
    case 'rich_text_quote':
      return { kind: 'quote', of: readInlines(element) };
    case 'rich_text_preformatted':
      return { kind: 'preformatted', text: plainText(readInlines(element)) };
    default:
      return { kind: 'paragraph', of: readInlines(element) };
  }
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
      return { kind: 'emoji', name: inline.name };
    case 'usergroup':
      return { kind: 'text', text: `@${inline.usergroup_id}` };
    case 'date':
      return { kind: 'text', text: inline.fallback ?? new Date(inline.timestamp * 1000).toLocaleString() };
    case 'color':
      return { kind: 'code', text: inline.value };
    default:
      return { kind: 'text', text: inline.text ?? '' };
  }
}

/**
 * @param {Inline} inline
 * @param {{ bold?: boolean, italic?: boolean, strike?: boolean, code?: boolean } | undefined} style
 * @returns {Inline}
 */
function styled(inline, style = {}) {
  let result = inline;
  if (style.code && inline.kind === 'text') result = { kind: 'code', text: inline.text };
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
