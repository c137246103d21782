/** What a chat client does to typed words before it sends them. */

/**
 * Escapes them, and turns `@Ana Ruiz`, `#general`, `@here` and addresses into references.
 * @param {string} typed
 * @param {{ people: readonly { id: string, name: string }[], channels: readonly { id: string, name: string }[] }} known
 */
export function encodeTyped(typed, { people, channels }) {
  const names = [...people].sort((one, other) => other.name.length - one.name.length);
  const mentioned = names.reduce(
    (text, { id, name }) => replaceName(text, `@${escapeMarkup(name)}`, `<@${id}>`),
    escapeMarkup(typed),
  );
  return channels
    .reduce((text, { id, name }) => replaceName(text, `#${name}`, `<#${id}|${name}>`), mentioned)
    .replace(/(^|\s)@(here|channel|everyone)\b/g, '$1<!$2>')
    .replace(/(^|\s)(https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)])/g, '$1<$2>');
}

/** @param {string} text */
function escapeMarkup(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Where the name stands as a word of its own.
 * @param {string} text
 * @param {string} name
 * @param {string} reference
 */
function replaceName(text, name, reference) {
  const pattern = new RegExp(`(^|\\s)${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`, 'giu');
  return text.replace(pattern, (_, before) => `${before}${reference}`);
}

/**
 * What stands in the box when somebody edits: the references read as names again.
 * @param {string} text
 * @param {{ personName: (id: string) => string | null }} names
 */
export function decodeForEditing(text, { personName }) {
  return text
    .replace(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id) => `@${personName(id) ?? id}`)
    .replace(/<#[A-Z0-9]+\|([^>]*)>/g, '#$1')
    .replace(/<!(here|channel|everyone)>/g, '@$1')
    .replace(/<(https?:[^>|]+)(?:\|[^>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
