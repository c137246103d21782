/** The channels of a pane, with what is new in them. */
import { button, h } from './dom.js';
import { reconcile } from './reconcile.js';

/** @typedef {{ id: string, label: string, shared: boolean, news: number, current: boolean }} Tab */

/** @param {(id: string) => void} choose */
export function makeChannelList(choose) {
  const element = h('nav', { class: 'channels', 'aria-label': 'Channels' });

  /** @param {readonly Tab[]} tabs */
  function show(tabs) {
    reconcile(element, tabs, { key: (tab) => tab.id, shows: (tab) => tab, draw });
  }

  /** @param {Tab} tab */
  function draw({ id, label, shared, news, current }) {
    return button(
      {
        class: 'channel-tab',
        'aria-current': current ? 'true' : null,
        'data-focus': `channel/${id}`,
        title: shared ? 'Shared with another company' : null,
      },
      () => choose(id),
      label,
      shared && h('span', { class: 'shared-mark', role: 'img', 'aria-label': 'shared' }, '⇄'),
      news > 0 && h('span', { class: 'badge', 'aria-label': `${news} new` }, news > 99 ? '99+' : String(news)),
    );
  }

  return { element, show };
}
