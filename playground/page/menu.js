/** A button that opens a list of things to do. */
import { button, fill, h, on } from './dom.js';

/** @typedef {import('./dom.js').Child} Child */
/** @typedef {{ label: string, choose: () => void, draw?: Child[], danger?: boolean }} MenuItem `draw`: what is shown in place of the label */

/** Pixels between the list and its button, and the edge of the window. */
const GAP = 4;

/**
 * Drawn above everything, so that nothing moves when it opens. The keyboard goes through it with the arrows.
 * @param {HTMLButtonElement} opener
 * @param {{ label: string, items: () => MenuItem[], across?: boolean }} list `items` is asked each time it opens
 * @returns {HTMLElement} the button with its list
 */
export function makeMenu(opener, { label, items, across = false }) {
  const list = h('div', {
    class: across ? 'popup across' : 'popup',
    role: 'menu',
    popover: 'auto',
    'aria-label': label,
  });
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  opener.popoverTargetElement = list;
  const stand = () => placeBeside(list, opener);
  on(list, {
    beforetoggle: (event) => {
      if (isOpening(event)) fill(list, ...items().map((item, index) => drawItem(item, list, index === 0)));
    },
    toggle: (event) => {
      const open = isOpening(event);
      opener.setAttribute('aria-expanded', String(open));
      const listen = open ? document.addEventListener : document.removeEventListener;
      listen.call(document, 'scroll', stand, true);
      if (open) stand();
    },
    keydown: (event) => walk(event, list),
  });
  return h('span', { class: 'menu-place' }, opener, list);
}

/** @param {Event} event */
function isOpening(event) {
  return /** @type {ToggleEvent} */ (event).newState === 'open';
}

/**
 * @param {MenuItem} item
 * @param {HTMLElement} list
 * @param {boolean} isFirst it gets the keyboard
 */
function drawItem({ label, choose, draw, danger = false }, list, isFirst) {
  const attributes = {
    class: danger ? 'popup-item danger' : 'popup-item',
    role: 'menuitem',
    autofocus: isFirst,
    'aria-label': draw ? label : null,
    title: draw ? label : null,
  };
  const press = () => {
    list.hidePopover();
    choose();
  };
  return button(attributes, press, ...(draw ?? [label]));
}

/**
 * Below its button where there is room, else above; never past the edge of the window.
 * @param {HTMLElement} list
 * @param {HTMLElement} opener
 */
function placeBeside(list, opener) {
  const near = opener.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const fits = near.bottom + GAP + height <= window.innerHeight;
  list.style.top = `${Math.max(GAP, fits ? near.bottom + GAP : near.top - GAP - height)}px`;
  list.style.left = `${Math.max(GAP, Math.min(near.left, window.innerWidth - width - GAP))}px`;
}

/** Which way each key goes. */
const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);

/**
 * @param {KeyboardEvent} event
 * @param {HTMLElement} list
 */
function walk(event, list) {
  // Escape closes the list, and not also the thread behind it.
  if (event.key === 'Escape') event.stopPropagation();
  const step = STEPS.get(event.key);
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const items = [...list.querySelectorAll('button')];
  const at = items.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
  items.at((at + step + items.length) % items.length)?.focus();
}
