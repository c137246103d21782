/** A scrolling list of messages that keeps its reader's place. */
import { button, fill, h, on } from './dom.js';
import { drawMessage } from './message.js';
import { reconcile } from './reconcile.js';

/**
 * What one has just said, or been told alone: the answer to one's command.
 * @param {import('./api.js').Message | undefined} message
 * @param {string} me
 */
const isOwn = (message, me) => message?.user === me || message?.ephemeral === true;

/** How near to its end, in pixels, somebody counts as reading along. */
const NEAR_END = 80;

export function makeFeed() {
  const list = h('div', { class: 'messages', role: 'log', 'aria-live': 'off', tabindex: '0' });
  const below = button({ class: 'below', hidden: true }, () => toEnd());
  const empty = h('div', { class: 'empty' });
  const element = h('div', { class: 'feed' }, empty, list, below);
  on(list, {
    scroll: () => {
      if (atEnd()) below.hidden = true;
    },
    keydown: (event) => walk(event, list),
  });
  let place = '';

  function atEnd() {
    return list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;
  }

  function toEnd() {
    list.scrollTop = list.scrollHeight;
    below.hidden = true;
  }

  /**
   * @param {{
   *   place: string,
   *   label: string,
   *   messages: readonly import('./api.js').Message[],
   *   openAt: 'start' | 'end',
   *   context: import('./message.js').MessageContext,
   *   drawEmpty: () => HTMLElement | null,
   * }} what
   */
  function show({ place: shownPlace, label, messages, openAt, context, drawEmpty }) {
    const moved = shownPlace !== place;
    const readingAlong = atEnd();
    const newestBefore = newestTs();
    place = shownPlace;
    list.setAttribute('aria-label', label);
    reconcile(list, messages, {
      key: ({ ts, ephemeral }) => (ephemeral ? `${ts}/ephemeral` : ts),
      shows: (message) => [shownPlace, message, context.author(message), context.news(message), context.me],
      draw: (message) => drawMessage(message, context),
    });
    list.hidden = messages.length === 0;
    fill(empty, list.hidden && drawEmpty());
    if (moved) jump(openAt);
    else if (newestTs() > newestBefore) follow(readingAlong || isOwn(messages.at(-1), context.me));
    // What grows keeps its end in sight.
    else if (readingAlong) toEnd();
  }

  /** @param {'start' | 'end'} where */
  function jump(where) {
    if (where === 'end') return toEnd();
    list.scrollTop = 0;
    below.textContent = '↓ More';
    below.hidden = atEnd();
  }

  /** @param {boolean} along */
  function follow(along) {
    if (!along) offerNews();
    else if (outgrows(list.lastElementChild)) toStartOf(list.lastElementChild);
    else toEnd();
  }

  function offerNews() {
    below.textContent = '↓ New messages';
    below.hidden = false;
  }

  /** What does not fit is read from its beginning. @param {Element | null} message */
  function outgrows(message) {
    return message !== null && message.getBoundingClientRect().height > list.clientHeight;
  }

  /** @param {Element | null} message */
  function toStartOf(message) {
    if (message === null) return;
    list.scrollTop += message.getBoundingClientRect().top - list.getBoundingClientRect().top;
    below.hidden = true;
  }

  function newestTs() {
    return Number.parseFloat(list.lastElementChild?.getAttribute('data-key') ?? '0');
  }

  return { element, show };
}

/**
 * From message to message by the arrows, once one of them, or the list, has the keyboard.
 * @param {KeyboardEvent} event
 * @param {HTMLElement} list
 */
function walk(event, list) {
  if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  const messages = /** @type {HTMLElement[]} */ ([...list.children]);
  const at = messages.indexOf(/** @type {HTMLElement} */ (event.target));
  if (at < 0 && event.target !== list) return;
  event.preventDefault();
  const next = at < 0 ? messages.length - 1 : at + (event.key === 'ArrowDown' ? 1 : -1);
  messages[next]?.focus();
}
