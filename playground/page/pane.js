/** One side of the conversation: a person, their channels, and where they read and write. */
import { act } from './api.js';
import { drawBlocks } from './blocks.js';
import { makeChannelList } from './channel-list.js';
import { makeComposer } from './composer.js';
import { ask } from './dialog.js';
import { button, fill, h, on } from './dom.js';
import { makeFeed } from './feed.js';
import { makeModal } from './modal.js';
import { permalinkTo } from './permalink.js';
import { makePersonPicker } from './person-picker.js';
import { asSent } from './shared-files.js';
import { allSeen, isReply, markSeen, threadMessages, topLevel, unseen } from './unread.js';
import { arrivals, authorOf, channelLabel, choices, readable, readersOf } from './view.js';

/** @typedef {import('./api.js').View} View */
/** @typedef {import('./api.js').Message} Message */
/** @typedef {import('./api.js').Channel} Channel */
/** @typedef {import('./api.js').CastMember} CastMember */
/** @typedef {{ do: string, [more: string]: unknown }} Deed */
/**
 * @typedef {object} PaneSetup
 * @property {string} side
 * @property {string} title
 * @property {readonly CastMember[]} cast
 * @property {(channels: readonly Channel[]) => Channel | undefined} startIn
 * @property {boolean} ownsBot the app is installed on this side: its commands and its Home are here
 * @property {readonly string[]} openers what one could say first
 * @property {(id: string) => void} sat somebody else sits here now
 * @property {(deed: Deed) => void} did
 * @property {(channel: string, ts: string) => void} explain
 */

const HOME = 'home';

/** @type {import('./composer.js').Draft} */
const nothingYet = { text: '', files: [] };

/**
 * @param {HTMLElement} root
 * @param {PaneSetup} setup
 */
export function makePane(root, setup) {
  let me = setup.cast[0]?.id ?? '';
  let view = /** @type {View | null} */ (null);
  let channelId = '';
  let thread = /** @type {string | null} */ (null);
  /** @type {Map<string, import('./unread.js').Seen>} */
  const seenBy = new Map();
  /** Threads a person has read before: they open at their end. @type {Set<string>} */
  const visited = new Set();
  /** @type {Map<string, import('./composer.js').Draft>} */
  const drafts = new Map();
  /** Which thumb was pressed, by person, message and element: the platform shows that to whoever did. @type {Map<string, string>} */
  const pressed = new Map();
  /** What was shown to one person alone, and they put away. @type {Set<string>} */
  const dismissed = new Set();
  let homeDrawn = '';

  const picker = makePersonPicker(setup.side, setup.cast, (id) => sit(id));
  const channels = makeChannelList((id) => go(id, null));
  const bar = h('div', { class: 'channel-bar' });
  const feed = makeFeed();
  const home = h('div', { class: 'home', hidden: true, tabindex: '0', 'aria-label': 'Baton’s Home' });
  const composer = makeComposer({ send, leave: leaveThread });
  const notice = h('p', { class: 'notice', role: 'alert', hidden: true });
  const announcer = h('p', { class: 'sr-only', 'aria-live': 'polite' });
  const workspace = h('span', { class: 'workspace' });
  root.append(
    h('header', { class: 'pane-head' }, h('h2', {}, setup.title, workspace), picker.element),
    channels.element,
    bar,
    feed.element,
    home,
    notice,
    composer.form,
    announcer,
  );
  const modal = makeModal(root, {
    submit: (viewId, state) => act(me, { do: 'submit', view_id: viewId, state }),
    close: (viewId) => void perform({ do: 'close', view_id: viewId }),
    context: (viewId) => blockContext((press) => ({ do: 'press', view_id: viewId, ...press })),
  });
  on(root, { keydown: (event) => event.key === 'Escape' && leaveThread() });

  // ── what has come ────────────────────────────────────────────────────────────────────────────────────────────────

  /** @param {View} fresh */
  function show(fresh) {
    if (fresh.me.id !== me) return;
    const before = view?.me.id === me ? view : fresh;
    view = withoutDismissed(fresh);
    if (!seenBy.has(me)) seenBy.set(me, allSeen(fresh.channels));
    if (!here() && channelId !== HOME) setPlace(startingPlace(fresh.channels), null);
    followNews(arrivals(before, fresh));
    announce(readable(before, fresh));
    draw();
  }

  /** @param {readonly Channel[]} channels */
  function startingPlace(channels) {
    return setup.startIn(channels)?.id ?? channels[0]?.id ?? '';
  }

  /**
   * @param {View} fresh
   * @returns {View}
   */
  function withoutDismissed(fresh) {
    const isKept = (/** @type {Message} */ message) => !message.ephemeral || !dismissed.has(`${me}/${message.ts}`);
    const channels = fresh.channels.map((channel) => ({ ...channel, messages: channel.messages.filter(isKept) }));
    return { ...fresh, channels };
  }

  /**
   * A thread opens by itself when it has news, but is never taken away from somebody who is in it.
   * @param {readonly { channel: Channel, message: Message }[]} arrived
   */
  function followNews(arrived) {
    const reply = arrived.findLast(({ channel, message }) => channel.id === channelId && isReply(message))?.message;
    if (!reply || reply.thread_ts === thread) return;
    const busy = !composer.isEmpty() || (thread !== null && root.contains(document.activeElement));
    if (!busy) setPlace(channelId, reply.thread_ts);
  }

  /**
   * Says aloud what is new in the open channel. The other side often has the same news.
   * @param {readonly { channel: Channel, message: Message }[]} arrived
   */
  function announce(arrived) {
    const near = arrived.filter(({ channel }) => channel.id === channelId);
    if (near.length === 0) return;
    const lines = near.slice(-3).map(({ channel, message }) => {
      return `${authorOf(current(), message).name} in ${channelLabel(channel)}: ${message.text.slice(0, 200)}`;
    });
    announcer.textContent = lines.join('. ');
  }

  // ── where we are ─────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * @param {string} id
   * @param {string | null} threadTs
   */
  function go(id, threadTs) {
    setPlace(id, threadTs);
    if (id === HOME) void perform({ do: 'home' });
    draw();
    if (id !== HOME) composer.focus();
  }

  /**
   * @param {string} id
   * @param {string | null} ts
   * @param {string | null} threadTs
   */
  function visit(id, ts, threadTs) {
    const channel = view?.channels.find((each) => each.id === id);
    if (!channel) return tell('this person is not in that channel.');
    go(id, threadTs ?? channel.messages.find((message) => message.ts === ts)?.thread_ts ?? null);
  }

  /**
   * @param {string} id
   * @param {string | null} threadTs
   */
  function setPlace(id, threadTs) {
    drafts.set(placeKey(), composer.draft());
    channelId = id;
    thread = threadTs;
    composer.write(drafts.get(placeKey()) ?? nothingYet);
  }

  function leaveThread() {
    if (thread !== null) go(channelId, null);
  }

  /**
   * @param {string} id
   * @param {{ channel: string, thread: string | null }} [place] where they look; not given: where the one before them looked
   */
  function sit(id, place) {
    drafts.set(placeKey(), composer.draft());
    const isNew = id !== me;
    me = id;
    channelId = place?.channel ?? channelId;
    thread = place ? place.thread : thread;
    // Whoever sits down in the middle of something reads on where it stands.
    if (thread !== null) visited.add(placeKey());
    composer.write(drafts.get(placeKey()) ?? nothingYet);
    if (!isNew) return draw();
    view = null;
    notice.hidden = true;
    setup.sat(id);
    if (channelId === HOME) void perform({ do: 'home' });
  }

  function placeKey() {
    return `${me}/${channelId}/${thread ?? ''}`;
  }

  function current() {
    if (!view) throw new Error('Nothing is drawn before the first view has come');
    return view;
  }

  /** @returns {Channel | undefined} */
  function here() {
    return view?.channels.find(({ id }) => id === channelId);
  }

  // ── what is done ─────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * @param {Deed} deed
   * @returns {Promise<string | null>} what is wrong, or null
   */
  async function perform(deed) {
    notice.hidden = true;
    const outcome = await act(me, deed);
    if (outcome.ok) {
      setup.did(deed);
      return null;
    }
    const wrong = outcome.error ?? 'That did not work.';
    // Next to what was typed, the composer says it itself.
    if (deed.do !== 'post' && deed.do !== 'command') tell(wrong);
    return wrong;
  }

  /** @param {string} link */
  async function copy(link) {
    // A page that is not opened on this machine has no clipboard, or was not allowed to use it.
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    if (!copied) composer.offer(link);
  }

  /** @param {string} wrong */
  function tell(wrong) {
    notice.textContent = `That did not work: ${wrong}`;
    notice.hidden = false;
  }

  /**
   * @param {import('./composer.js').Draft} draft
   * @param {boolean} broadcast
   * @returns {Promise<string | null>}
   */
  async function send({ text, files }, broadcast) {
    const channel = channelId;
    if (/^\/\w/.test(text)) return command(text, channel);
    const inThread = thread === null ? {} : { thread_ts: thread, broadcast };
    const withFiles = files.length === 0 ? {} : { files: await Promise.all(files.map(asSent)) };
    return perform({ do: 'post', channel, text, ...inThread, ...withFiles });
  }

  /**
   * @param {string} text
   * @param {string} channel
   */
  async function command(text, channel) {
    const [name = '', ...rest] = text.split(/\s+/);
    if (name === '/me' && thread === null) return perform({ do: 'me', channel, text: rest.join(' ') });
    if (thread !== null) return 'Commands do not work inside threads, as in Slack. Go back to the channel first.';
    if (name === '/invite') return perform({ do: 'invite-bot', channel });
    if (name === '/remove') return perform({ do: 'remove-bot', channel });
    if (!setup.ownsBot) return `${name} belongs to Lumen’s workspace: customers have no commands.`;
    return perform({ do: 'command', channel, command: name, text: rest.join(' ') });
  }

  // ── what is drawn ────────────────────────────────────────────────────────────────────────────────────────────────

  function draw() {
    picker.show(me);
    if (!view) return;
    workspace.textContent = `${view.me.teamName}’s workspace`;
    const channel = here();
    if (channel) markRead(channel);
    channels.show(tabs(view));
    drawBar(channel);
    drawHome(view.home);
    feed.element.hidden = channelId === HOME;
    composer.form.hidden = channelId === HOME || channel?.archived === true;
    if (channel) drawChannel(channel);
    modal.show(view.modal);
  }

  /** @param {Channel} channel */
  function drawChannel(channel) {
    const messages = thread === null ? topLevel(channel) : threadMessages(channel, thread);
    const place = placeKey();
    feed.show({
      place,
      label: thread === null ? `Messages in ${channelLabel(channel)}` : 'Messages in the thread',
      messages,
      openAt: thread === null || visited.has(place) ? 'end' : 'start',
      context: messageContext(channel),
      drawEmpty: () => drawEmpty(channel),
    });
    visited.add(place);
    composer.show({
      placeholder: thread === null ? `Message ${channelLabel(channel)}` : 'Reply in the thread',
      inThread: thread !== null,
      commands: setup.ownsBot && thread === null,
    });
  }

  /** @param {Channel | undefined} channel */
  function drawBar(channel) {
    if (!channel) return fill(bar, h('h3', {}, 'Baton’s Home'));
    const away = unseen(seen(), channel, me).length;
    const back = button(
      { class: 'back', 'data-focus': 'back' },
      leaveThread,
      `← ${channelLabel(channel)}`,
      away > 0 && h('span', { class: 'badge' }, `${away} new`),
    );
    fill(
      bar,
      thread !== null && h('h3', {}, back),
      h('span', { class: 'hint' }, thread === null ? readersOf(current(), channel) : 'Thread'),
      channel.archived && h('span', { class: 'tag' }, 'archived'),
    );
  }

  /**
   * Drawn anew only when it says something new: whoever goes through it by keyboard keeps their place.
   * @param {any} content
   */
  function drawHome(content) {
    home.hidden = channelId !== HOME;
    const shows = JSON.stringify([me, content]);
    if (home.hidden || shows === homeDrawn) return;
    homeDrawn = shows;
    const focused = home.contains(document.activeElement) ? document.activeElement?.getAttribute('data-focus') : null;
    const blocks = content?.blocks ?? [];
    fill(
      home,
      ...drawBlocks(
        blocks,
        blockContext((press) => ({ do: 'press', view_id: content?.id, ...press })),
      ),
      blocks.length === 0 && h('p', { class: 'hint' }, 'Baton has put nothing here yet.'),
    );
    const same = focused ? home.querySelector(`[data-focus="${CSS.escape(focused)}"]`) : null;
    if (same instanceof HTMLElement) same.focus();
  }

  /** @param {Channel} channel */
  function drawEmpty(channel) {
    const openers = channel.shared ? setup.openers : [];
    const offers = openers.map((text) => button({ class: 'opener' }, () => composer.offer(text), text));
    return h('div', {}, h('p', {}, emptyWords(channel, openers.length > 0)), ...offers);
  }

  /** @param {View} shown */
  function tabs(shown) {
    const list = shown.channels.map((channel) => ({
      id: channel.id,
      label: channelLabel(channel),
      shared: channel.shared,
      news: unseen(seen(), channel, me).length,
      current: channel.id === channelId,
    }));
    const homeTab = { id: HOME, label: '⌂ Home', shared: false, news: 0, current: channelId === HOME };
    return setup.ownsBot ? [...list, homeTab] : list;
  }

  /** @param {Channel} channel */
  function markRead(channel) {
    const visible = thread === null ? topLevel(channel) : threadMessages(channel, thread);
    for (const message of visible) markSeen(seen(), { channel: channel.id, thread }, Number(message.ts));
  }

  function seen() {
    return seenBy.get(me) ?? new Map();
  }

  /**
   * @param {Channel} channel
   * @returns {import('./message.js').MessageContext}
   */
  function messageContext(channel) {
    const at = (/** @type {Message} */ { ts }) => ({ channel: channel.id, ts });
    return {
      me,
      names: names(),
      author: (message) => authorOf(current(), message),
      blocks: (message) => ({
        ...blockContext((press) => {
          if (typeof press.value === 'string') pressed.set(pressKey(message, press.action_id), press.value);
          return { do: 'press', ...at(message), ...press, ...(message.ephemeral ? { ephemeral: true } : {}) };
        }),
        pressed: (actionId) => pressed.get(pressKey(message, actionId)),
      }),
      openThread: thread === null ? (message) => go(channel.id, message.thread_ts ?? message.ts) : null,
      react: (message, name, remove) => void perform({ do: 'react', ...at(message), name, remove }),
      edit: (message, text) => void perform({ do: 'edit', ...at(message), text }),
      remove: (message) => void perform({ do: 'delete', ...at(message) }),
      explain: channel.shared ? (message) => setup.explain(channel.id, message.ts) : null,
      copyLink: (message) => void copy(permalinkTo(channel.id, message)),
      shortcuts: current().shortcuts ?? [],
      shortcut: (message, id) => void perform({ do: 'shortcut', ...at(message), callback_id: id }),
      dismiss: ({ ts }) => {
        dismissed.add(`${me}/${ts}`);
        view = withoutDismissed(current());
        draw();
      },
      news: (message) =>
        unseen(seen(), channel, me).filter((reply) => isReply(reply) && reply.thread_ts === message.ts).length,
    };
  }

  /**
   * @param {Message} message
   * @param {string} actionId
   */
  const pressKey = ({ ts }, actionId) => `${me}/${ts}/${actionId}`;

  /** @param {(press: import('./blocks.js').Press) => Deed} deed */
  function blockContext(deed) {
    return {
      names: names(),
      ...choices(current()),
      press: async (/** @type {import('./blocks.js').Press} */ press) => void (await perform(deed(press))),
      confirm: (/** @type {any} */ question) => ask(root, question),
    };
  }

  /** @returns {import('./draw-text.js').Names} */
  function names() {
    return {
      me,
      personName: (id) => current().people[id]?.name ?? null,
      channelName: (id) => current().channels.find((channel) => channel.id === id)?.name ?? null,
      timeZone: current().me.timeZone,
      groupName: (id) => current().groups?.[id] ?? null,
      visit,
    };
  }

  return {
    show,
    sit,
    person: () => me,
    focus: () => composer.focus(),
    offer: composer.offer,
    /** @param {-1 | 1} step to the person before or after */
    sitBeside(step) {
      const ids = setup.cast.map(({ id }) => id);
      const next = ids[(ids.indexOf(me) + step + ids.length) % ids.length];
      if (next) sit(next);
    },
    /** @param {-1 | 1} step to the channel before or after */
    step(step) {
      const ids = view ? tabs(view).map(({ id }) => id) : [];
      const next = ids[(ids.indexOf(channelId) + step + ids.length) % ids.length];
      if (next) go(next, null);
    },
  };
}

/**
 * @param {Channel} channel
 * @param {boolean} hasOpeners
 */
function emptyWords(channel, hasOpeners) {
  if (hasOpeners) return 'Nothing has been said here. Ask something, for example:';
  if (channel.shared)
    return 'Nothing has been said here. Customers ask in this channel, and Baton answers in a thread.';
  return /agent|support/.test(channel.name)
    ? 'All quiet. When a customer needs a human, a thread opens here.'
    : 'Nothing has been said here.';
}
