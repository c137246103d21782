/** Draws one message. */
import { drawBlocks } from './blocks.js';
import { button, fill, h, on } from './dom.js';
import { drawEmoji, drawPassages } from './draw-text.js';
import { QUICK_REACTIONS } from './emoji.js';
import { clockTime, drawFace } from './faces.js';
import { parseMrkdwn } from './mrkdwn.js';
import { decodeForEditing } from './typed-text.js';

/** @typedef {import('./api.js').Message} Message */
/**
 * @typedef {object} MessageContext
 * @property {string} me
 * @property {import('./draw-text.js').Names} names
 * @property {(message: Message) => { id: string, name: string, teamName: string, picture: string | null, bot: boolean, foreign: boolean }} author
 * @property {(message: Message) => import('./blocks.js').BlockContext} blocks
 * @property {((message: Message) => void) | null} openThread null inside a thread
 * @property {(message: Message, name: string, remove: boolean) => void} react
 * @property {(message: Message, text: string) => void} edit
 * @property {(message: Message) => void} remove
 * @property {((message: Message) => void) | null} explain
 * @property {(message: Message) => void} copyLink
 * @property {(message: Message) => number} news unseen replies
 */

/**
 * @param {Message} message
 * @param {MessageContext} context
 * @returns {HTMLElement}
 */
export function drawMessage(message, context) {
  if (message.deleted) return h('article', { class: 'message gone' }, h('p', {}, 'This message was deleted.'));
  const author = context.author(message);
  const body = h('div', { class: message.streaming ? 'body growing' : 'body' }, ...drawBody(message, context));
  const menu = h('div', { class: 'menu', hidden: true });
  const toggle = () => toggleMenu(menu, more, () => drawMenu(message, context, { body, close: toggle }));
  const more = button(
    { class: 'quiet icon more', 'aria-label': 'More actions', 'aria-expanded': 'false', 'data-focus': 'more' },
    toggle,
    '⋯',
  );
  const article = h(
    'article',
    {
      class: `message${message.ephemeral ? ' ephemeral' : ''}`,
      'aria-label': `${author.name}, ${clockTime(message.ts)}`,
    },
    drawFace(author.id, author.name, author.picture),
    h(
      'div',
      { class: 'words' },
      message.ephemeral && h('p', { class: 'only-you' }, 'Only visible to you'),
      drawByline(message, author),
      body,
      drawFiles(message),
      drawReactions(message, context),
      drawReplies(message, context),
      menu,
    ),
    !message.ephemeral && h('div', { class: 'tools' }, drawReplyTool(message, context), more),
  );
  return on(article, {
    keydown: (event) => {
      if (event.key !== 'Escape' || menu.hidden) return;
      event.stopPropagation();
      toggle();
      more.focus();
    },
  });
}

/**
 * @param {Message} message
 * @param {ReturnType<MessageContext['author']>} author
 */
function drawByline(message, author) {
  return h(
    'p',
    { class: 'byline' },
    h('strong', {}, author.name),
    author.bot && h('span', { class: 'tag' }, 'app'),
    author.foreign && h('span', { class: 'tag' }, author.teamName),
    h('time', { datetime: new Date(Number(message.ts) * 1000).toISOString() }, clockTime(message.ts)),
    message.edited && h('span', { class: 'hint' }, '(edited)'),
  );
}

/**
 * @param {Message} message
 * @param {MessageContext} context
 * @returns {HTMLElement[]}
 */
function drawBody(message, context) {
  if (message.streaming && message.text === '') return [h('p', { class: 'hint growing' }, 'Writing')];
  if (message.blocks && message.blocks.length > 0) return drawBlocks(message.blocks, context.blocks(message));
  return drawPassages(parseMrkdwn(message.text), context.names);
}

/** @param {Message} message */
function drawFiles(message) {
  if (message.files.length === 0) return null;
  const chips = message.files.map((file) =>
    h('li', {}, file.name, file.size ? h('span', { class: 'hint' }, ` ${fileSize(file.size)}`) : null),
  );
  return h('ul', { class: 'files', 'aria-label': 'Files' }, ...chips);
}

/** @param {number} bytes */
function fileSize(bytes) {
  return bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 ** 2
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

/**
 * @param {Message} message
 * @param {MessageContext} context
 */
function drawReactions(message, { me, names, react }) {
  if (message.reactions.length === 0) return null;
  const chips = message.reactions.map(({ name, count, users }) => {
    const mine = users.includes(me);
    const who = users.map((id) => names.personName(id) ?? id).join(', ');
    const attributes = {
      class: 'reaction',
      'aria-pressed': String(mine),
      title: who,
      'aria-label': `${name}, ${count}: ${who}`,
      'data-focus': `reaction/${name}`,
    };
    return button(attributes, () => react(message, name, mine), drawEmoji(name), ` ${count}`);
  });
  return h('div', { class: 'reactions' }, ...chips);
}

/**
 * @param {Message} message
 * @param {MessageContext} context
 */
function drawReplies(message, { openThread, news }) {
  if (!openThread || message.reply_count === 0) return null;
  const fresh = news(message);
  return button(
    { class: 'replies', 'data-focus': 'replies' },
    () => openThread(message),
    message.reply_count === 1 ? '1 reply' : `${message.reply_count} replies`,
    fresh > 0 && h('span', { class: 'badge' }, `${fresh} new`),
  );
}

/**
 * @param {Message} message
 * @param {MessageContext} context
 */
function drawReplyTool(message, { openThread }) {
  if (!openThread) return null;
  const attributes = {
    class: 'quiet',
    'aria-label': 'Reply in thread',
    title: 'Reply in thread',
    'data-focus': 'reply',
  };
  return button(attributes, () => openThread(message), 'Reply');
}

/**
 * @param {HTMLElement} menu
 * @param {HTMLElement} more
 * @param {() => Node[]} draw
 */
function toggleMenu(menu, more, draw) {
  menu.hidden = !menu.hidden;
  more.setAttribute('aria-expanded', String(!menu.hidden));
  if (menu.hidden) return;
  fill(menu, ...draw());
  const first = menu.querySelector('button');
  first?.focus();
}

/**
 * @param {Message} message
 * @param {MessageContext} context
 * @param {{ body: HTMLElement, close: () => void }} where
 */
function drawMenu(message, context, { body, close }) {
  const { me, react, remove, explain, copyLink } = context;
  const choose = (/** @type {() => void} */ deed) => () => {
    close();
    deed();
  };
  const reactions = QUICK_REACTIONS.map((name) =>
    button(
      { class: 'quiet icon', 'aria-label': `React with ${name}` },
      choose(() => react(message, name, false)),
      drawEmoji(name),
    ),
  );
  const mine = message.user === me && message.bot_id === null;
  return [
    ...reactions,
    ...(explain
      ? [
          button(
            { class: 'quiet' },
            choose(() => explain(message)),
            'What happened',
          ),
        ]
      : []),
    button(
      { class: 'quiet' },
      choose(() => copyLink(message)),
      'Copy link',
    ),
    ...(mine
      ? [
          button(
            { class: 'quiet' },
            choose(() => startEditing(message, context, body)),
            'Edit',
          ),
        ]
      : []),
    ...(mine
      ? [
          button(
            { class: 'quiet danger' },
            choose(() => remove(message)),
            'Delete',
          ),
        ]
      : []),
  ];
}

/**
 * @param {Message} message
 * @param {MessageContext} context
 * @param {HTMLElement} body
 */
function startEditing(message, context, body) {
  const box = h('textarea', { rows: 2, 'aria-label': 'Edit the message' });
  box.value = decodeForEditing(message.text, context.names);
  const stop = () => fill(body, ...drawBody(message, context));
  const save = () => {
    stop();
    if (box.value.trim()) context.edit(message, box.value.trim());
  };
  on(box, {
    keydown: (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        save();
      }
      if (event.key === 'Escape') {
        event.stopPropagation();
        stop();
      }
    },
  });
  fill(
    body,
    box,
    h(
      'div',
      { class: 'edit-foot' },
      button({ class: 'block-button small' }, stop, 'Cancel'),
      button({ class: 'block-button small primary' }, save, 'Save'),
    ),
  );
  box.focus();
}
