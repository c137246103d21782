/** Sent text, as it was typed. */

/**
 * What stands in the box when somebody edits: references read as names again.
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
