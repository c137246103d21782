/** Who somebody is, in a picture and a name. */
import { h } from './dom.js';

/**
 * Only pictures of our own server: the page loads nothing from elsewhere.
 * @param {string} id
 * @param {string} name
 * @param {string | null | undefined} picture
 */
export function drawFace(id, name, picture) {
  if (picture?.startsWith('/') && !picture.startsWith('//')) {
    return h('img', { class: 'face', src: picture, alt: '' });
  }
  return h('span', { class: `face tint-${tint(id)}`, 'aria-hidden': 'true' }, initials(name));
}

/** @param {string} name */
export function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0] ?? '?'];
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase()).join('');
}

/** The same person always gets the same of the eight tints. @param {string} id */
function tint(id) {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % 8;
}

/**
 * @param {string} ts
 * @param {string | undefined} timeZone of whoever reads
 */
export function clockTime(ts, timeZone) {
  return new Date(Number(ts) * 1000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', timeZone });
}
