/** A dialog inside a pane: whoever works in the other pane is not disturbed by it. */
import { button, fill, h, on } from './dom.js';

/**
 * @typedef {object} Dialog
 * @property {(title: string, content: HTMLElement) => void} open shows it, or replaces what it shows
 * @property {() => void} close
 * @property {() => boolean} isOpen
 */

/**
 * @param {HTMLElement} pane the dialog lies over it; the pane's other content is out of reach while it is open
 * @param {() => void} dismissed Esc, or the cross
 * @returns {Dialog}
 */
export function makeDialog(pane, dismissed) {
  const box = h('div', { class: 'dialog', role: 'dialog', 'aria-modal': 'true', tabindex: '-1' });
  const veil = h('div', { class: 'veil', hidden: true }, box);
  let cameFrom = /** @type {Element | null} */ (null);
  pane.append(veil);
  on(veil, {
    keydown: (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      dismissed();
    },
  });

  return {
    open(title, content) {
      const wasOpen = !veil.hidden;
      if (!wasOpen) cameFrom = document.activeElement;
      const focused = document.activeElement?.getAttribute('data-focus');
      fill(box, drawHead(title, dismissed), content);
      box.setAttribute('aria-label', title);
      veil.hidden = false;
      setInert(pane, veil, true);
      focusInside(box, wasOpen ? focused : null);
    },
    close() {
      if (veil.hidden) return;
      veil.hidden = true;
      setInert(pane, veil, false);
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    },
    isOpen: () => !veil.hidden,
  };
}

/**
 * A question with two answers.
 * @param {HTMLElement} pane
 * @param {{ title?: { text: string }, text?: { text: string }, confirm?: { text: string }, deny?: { text: string }, style?: string }} question
 * @returns {Promise<boolean>}
 */
export function ask(pane, question) {
  return new Promise((resolve) => {
    const answer = (/** @type {boolean} */ yes) => () => {
      dialog.close();
      dialog.remove();
      resolve(yes);
    };
    const dialog = makeTransientDialog(pane, answer(false));
    const no = button({ class: 'block-button' }, answer(false), question.deny?.text ?? 'Cancel');
    const yes = button(
      { class: `block-button ${question.style ?? 'primary'}` },
      answer(true),
      question.confirm?.text ?? 'Yes',
    );
    const words = h('p', {}, question.text?.text ?? '');
    dialog.open(
      question.title?.text ?? 'Are you sure?',
      h('div', { class: 'dialog-body' }, words, h('div', { class: 'dialog-foot' }, no, yes)),
    );
  });
}

/**
 * @param {HTMLElement} pane
 * @param {() => void} dismissed
 */
function makeTransientDialog(pane, dismissed) {
  const dialog = makeDialog(pane, dismissed);
  const veil = pane.lastElementChild;
  return { ...dialog, remove: () => veil?.remove() };
}

/**
 * @param {string} title
 * @param {() => void} dismissed
 */
function drawHead(title, dismissed) {
  return h(
    'div',
    { class: 'dialog-head' },
    h('h3', {}, title),
    button({ class: 'quiet icon', 'aria-label': 'Close' }, dismissed, '✕'),
  );
}

/**
 * @param {HTMLElement} pane
 * @param {HTMLElement} veil
 * @param {boolean} inert
 */
function setInert(pane, veil, inert) {
  for (const sibling of pane.children) if (sibling !== veil) /** @type {HTMLElement} */ (sibling).inert = inert;
}

/**
 * @param {HTMLElement} box
 * @param {string | null | undefined} name
 */
function focusInside(box, name) {
  const same = name ? box.querySelector(`[data-focus="${CSS.escape(name)}"]`) : null;
  const first = box.querySelector('.dialog-body :is(input, select, textarea, button)');
  const target = same ?? first ?? box;
  if (target instanceof HTMLElement) target.focus();
}
