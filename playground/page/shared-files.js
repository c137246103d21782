/** Files on their way: what is in those that somebody chose, and how those of a message are drawn. */
import { h } from './dom.js';

/** @typedef {import('./api.js').NamedFile} NamedFile */

/** Of one message, together. */
export const MOST_BYTES = 20 * 1024 ** 2;

/**
 * @param {File} file
 * @returns {Promise<{ name: string, base64: string }>}
 */
export function asSent(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve({ name: file.name, base64: String(reader.result).split(',')[1] ?? '' }),
    );
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}

/** @param {readonly NamedFile[]} files */
export function drawFiles(files) {
  if (files.length === 0) return null;
  return h('ul', { class: 'files', 'aria-label': 'Files' }, ...files.map(drawFile));
}

/** @param {NamedFile} file */
function drawFile({ name, size, url, image }) {
  if (url === null) return h('li', { class: 'hint' }, 'This file was deleted.');
  const about = [
    h('span', { class: 'file-name' }, name),
    size ? h('span', { class: 'hint' }, ` ${fileSize(size)}`) : null,
  ];
  // Only files of our own server are opened: the page goes nowhere else.
  if (!url?.startsWith('/play/files/')) return h('li', {}, ...about);
  const opens = { href: url, target: '_blank', rel: 'noopener noreferrer', title: `Open ${name}` };
  return h('li', {}, h('a', opens, image && h('img', { src: url, alt: '', class: 'shared-picture' }), ...about));
}

/** @param {number} bytes */
export function fileSize(bytes) {
  return bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 ** 2
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
