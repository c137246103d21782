/** A scrolling list of messages that keeps its reader's place. */
import { button, fill, h, on } from './dom.js';
import { drawMessage } from './message.js';
import { reconcile } from './reconcile.js';

/** How near to its end, in pixels, somebody counts as reading along. */
const NEAR_END = 80;

export function makeFeed() {
  const list = h('div', { class: 'messages', role: 'log', 'aria-live': 'off', tabindex: '0' });
  const below = button({ class: 'below', hidden: true }, () => toEnd(), '↓ New messages');
  const empty = h('div', { class: 'empty' });
  const element = h('div', { class: 'feed' }, empty, list, below);
  on(list, {
    scroll: () => {
      if (atEnd()) below.hidden = true;
    },
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
    else if (newestTs() > newestBefore) follow(readingAlong || messages.at(-1)?.user === context.me);
    // What grows keeps its end in sight.
    else if (readingAlong) toEnd();
  }

  /** @param {'start' | 'end'} where */
  function jump(where) {
    if (where === 'end') return toEnd();
    list.scrollTop = 0;
    below.hidden = atEnd();
  }

  /** @param {boolean} along */
  function follow(along) {
    if (along) toEnd();
    else below.hidden = false;
  }

  function newestTs() {
    return Number.parseFloat(list.lastElementChild?.getAttribute('data-key') ?? '0');
  }

  return { element, show };
}
