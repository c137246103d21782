/** The page by keyboard. */
import { button, fill, h, on } from './dom.js';

const KEYS = [
  ['Ctrl K  or  ⌘ K', 'Go to the other side'],
  ['Alt ↑  /  Alt ↓', 'Channel before / after'],
  ['Alt ←  /  Alt →', 'Person before / after'],
  ['↑  /  ↓', 'From message to message, once the list has the keyboard'],
  ['R, T, M', 'On a message: react, reply in its thread, more'],
  ['Enter', 'Send'],
  ['Shift Enter', 'New line'],
  ['/', 'Commands, in a channel of Lumen’s side'],
  ['Esc', 'Close the dialog, or leave the thread'],
];

/** @typedef {{ focus: () => void, step: (step: -1 | 1) => void, sitBeside: (step: -1 | 1) => void }} Reachable */

/**
 * @param {{ left: { element: HTMLElement, pane: Reachable }, right: { element: HTMLElement, pane: Reachable } }} sides
 */
export function listenToKeys({ left, right }) {
  document.addEventListener('keydown', (event) => {
    const inLeft = left.element.contains(document.activeElement);
    const here = right.element.contains(document.activeElement) ? right : inLeft ? left : null;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      (here === left ? right : left).pane.focus();
    }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && here) {
      event.preventDefault();
      here.pane.step(event.key === 'ArrowUp' ? -1 : 1);
    }
    if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight') && here) {
      event.preventDefault();
      here.pane.sitBeside(event.key === 'ArrowLeft' ? -1 : 1);
    }
  });
}

/** @param {HTMLElement} opener */
export function makeKeysHelp(opener) {
  const rows = KEYS.flatMap(([keys, what]) => [h('dt', {}, h('kbd', {}, keys)), h('dd', {}, what)]);
  const dialog = h('dialog', { class: 'keys', 'aria-label': 'Keys' });
  fill(
    dialog,
    h('h2', {}, 'Keys'),
    h('dl', {}, ...rows),
    button({ class: 'block-button' }, () => dialog.close(), 'Close'),
  );
  document.body.append(dialog);
  on(opener, { click: () => dialog.showModal() });
}
