/** Draws one message. */
import { drawBlocks } from './blocks.js';
import { button, fill, h, on } from './dom.js';
import { drawEmoji, drawPassages } from './draw-text.js';
import { QUICK_REACTIONS } from './emoji.js';
import { clockTime, drawFace } from './faces.js';
import { makeMenu } from './menu.js';
import { parseMrkdwn } from './mrkdwn.js';
import { drawFiles } from './shared-files.js';
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
 * @property {readonly { id: string, name: string }[]} shortcuts of the app, for whoever has it installed
 * @property {(message: Message, id: string) => void} shortcut
 * @property {(message: Message) => void} dismiss takes a message away that only this person sees
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
  const article = h(
    'article',
    {
      class: `message${message.ephemeral ? ' ephemeral' : ''}${message.subtype === 'me_message' ? ' me' : ''}`,
      'aria-label': `${author.name}, ${clockTime(message.ts, context.names.timeZone)}`,
      'data-focus': 'message',
      tabindex: '-1',
    },
    drawFace(author.id, author.name, author.picture),
    h(
      'div',
      { class: 'words' },
      message.ephemeral && drawOnlyYou(message, context),
      drawByline(message, author, context.names),
      body,
      drawFiles(message.files),
      drawReactions(message, context),
      drawReplies(message, context),
    ),
    !message.ephemeral && drawTools(message, context, body),
  );
  return on(article, { keydown: (event) => pressKey(event, article) });
}

/**
 * What the platform's own client does by one key, on the message that has the keyboard.
 * @param {KeyboardEvent} event
 * @param {HTMLElement} article
 */
function pressKey(event, article) {
  if (event.target !== article || event.ctrlKey || event.metaKey || event.altKey) return;
  const tool = article.querySelector(`[data-key-name="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!(tool instanceof HTMLElement)) return;
  event.preventDefault();
  tool.click();
}

/**
 * @param {Message} message
 * @param {MessageContext} context
 */
function drawOnlyYou(message, { dismiss }) {
  return h(
    'p',
    { class: 'only-you' },
    'Only visible to you',
    button({ class: 'quiet', 'data-focus': 'dismiss' }, () => dismiss(message), 'Dismiss'),
  );
}

/**
 * @param {Message} message
 * @param {MessageContext} context
 * @param {HTMLElement} body
 */
function drawTools(message, context, body) {
  const tool = (/** @type {string} */ label, /** @type {string} */ key, /** @type {string} */ sign) =>
    button(
      {
        class: 'quiet icon',
        'aria-label': label,
        title: `${label} (${key})`,
        'data-focus': label,
        'data-key-name': key,
      },
      () => {},
      sign,
    );
  return h(
    'div',
    { class: 'tools' },
    makeMenu(tool('Add a reaction', 'r', '☺'), {
      label: 'Reactions',
      across: true,
      items: () =>
        QUICK_REACTIONS.map((name) => ({
          label: `React with ${name}`,
          draw: [drawEmoji(name)],
          choose: () => context.react(message, name, false),
        })),
    }),
    drawReplyTool(message, context),
    makeMenu(tool('More actions', 'm', '⋯'), { label: 'Actions', items: () => actionsOn(message, context, body) }),
  );
}

/**
 * @param {Message} message
 * @param {ReturnType<MessageContext['author']>} author
 * @param {import('./draw-text.js').Names} names
 */
function drawByline(message, author, { timeZone }) {
  return h(
    'p',
    { class: 'byline' },
    h('strong', {}, author.name),
    author.bot && h('span', { class: 'tag' }, 'app'),
    author.foreign && h('span', { class: 'tag' }, author.teamName),
    h('time', { datetime: new Date(Number(message.ts) * 1000).toISOString() }, clockTime(message.ts, timeZone)),
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
    title: 'Reply in thread (t)',
    'data-focus': 'reply',
    'data-key-name': 't',
  };
  return button(attributes, () => openThread(message), 'Reply');
}

/**
 * @param {Message} message
 * @param {MessageContext} context
 * @param {HTMLElement} body
 * @returns {import('./menu.js').MenuItem[]}
 */
function actionsOn(message, context, body) {
  const { me, remove, explain, copyLink, shortcuts, shortcut } = context;
  const mine = message.user === me && message.bot_id === null;
  return [
    ...shortcuts.map(({ id, name }) => ({ label: name, choose: () => shortcut(message, id) })),
    ...(explain ? [{ label: 'What happened', choose: () => explain(message) }] : []),
    { label: 'Copy link', choose: () => copyLink(message) },
    ...(mine ? [{ label: 'Edit', choose: () => startEditing(message, context, body) }] : []),
    ...(mine ? [{ label: 'Delete', danger: true, choose: () => remove(message) }] : []),
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
