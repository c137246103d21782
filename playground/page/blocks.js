/** Draws Block Kit. A block we don't know is named, never guessed. */
import { button, h, isWebAddress, link, on } from './dom.js';
import { drawPassages } from './draw-text.js';
import { makeFeedbackButtons, makeField } from './fields.js';
import { makeMenu } from './menu.js';
import { parseMrkdwn } from './mrkdwn.js';
import { readPermalink } from './permalink.js';
import { readRichText } from './rich-text.js';

/** @typedef {{ action_id: string, block_id: string, value?: string | string[] }} Press */
/**
 * @typedef {object} BlockContext
 * @property {import('./draw-text.js').Names} names
 * @property {{ id: string, name: string }[]} people for selects
 * @property {{ id: string, name: string }[]} channels for selects
 * @property {(press: Press) => Promise<void>} press
 * @property {(question: any) => Promise<boolean>} confirm
 * @property {(actionId: string) => string | undefined} [pressed] what this person chose there before
 * @property {((blockId: string, actionId: string) => import('./fields.js').Value | undefined)} [before] values of a redrawn view
 * @property {((blockId: string, actionId: string, field: import('./fields.js').Field) => void)} [hold] keeps a field for reading it later
 * @property {Record<string, string>} [errors] by block id
 */

/**
 * @param {readonly any[]} blocks
 * @param {BlockContext} context
 * @returns {HTMLElement[]}
 */
export function drawBlocks(blocks, context) {
  return blocks.map((block) => {
    const element = drawBlock(block, context);
    // A type is what the app says it is, and not every string is a class name.
    element.classList.add('block', `block-${String(block.type).replace(/[^a-z]+/g, '-')}`);
    return element;
  });
}

/**
 * @param {any} block
 * @param {BlockContext} context
 * @returns {HTMLElement}
 */
function drawBlock(block, context) {
  switch (block.type) {
    case 'rich_text':
      return h('div', {}, ...drawPassages(readRichText(block), context.names));
    case 'section':
      return drawSection(block, context);
    case 'header':
      return h('h4', {}, block.text?.text ?? '');
    case 'context':
      return h('div', {}, ...block.elements.map((/** @type {any} */ element) => drawContextElement(element, context)));
    case 'divider':
      return h('hr');
    case 'actions':
    case 'context_actions':
      return h('div', {}, ...block.elements.map((/** @type {any} */ element) => drawElement(element, block, context)));
    case 'image':
      return drawImage(block);
    case 'input':
      return drawInput(block, context);
    case 'markdown':
      return h('div', {}, h('p', {}, block.text ?? ''));
    case 'table':
      return drawTable(block, context);
    default:
      return h('p', {}, `[${block.type}]`);
  }
}

/**
 * @param {any} block
 * @param {BlockContext} context
 */
function drawSection(block, context) {
  const fields = (block.fields ?? []).map((/** @type {any} */ field) => h('div', {}, ...drawText(field, context)));
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'section-words' },
      ...drawText(block.text, context),
      fields.length > 0 && h('div', { class: 'fields' }, ...fields),
    ),
    block.accessory && drawElement(block.accessory, block, context),
  );
}

/**
 * A text object, `plain_text` or `mrkdwn`.
 * @param {any} text
 * @param {BlockContext} context
 * @returns {HTMLElement[]}
 */
function drawText(text, context) {
  if (!text) return [];
  if (text.type === 'mrkdwn') {
    return drawPassages(parseMrkdwn(text.text, { verbatim: text.verbatim === true }), context.names);
  }
  return [h('p', {}, text.text)];
}

/**
 * @param {any} element
 * @param {BlockContext} context
 */
function drawContextElement(element, context) {
  if (element.type === 'image') return drawPicture(element);
  return h('span', { class: 'context-words' }, ...drawText(element, context));
}

/**
 * @param {any} element
 * @param {any} block
 * @param {BlockContext} context
 * @returns {Node | null}
 */
function drawElement(element, block, context) {
  const press = (/** @type {any} */ pressed) =>
    pressElement(pressed, block, context).catch((error) => console.error(error));
  switch (element.type) {
    case 'button':
      return drawButton(element, press, context);
    case 'icon_button':
      return drawButton({ ...element, text: element.text ?? { text: element.icon ?? '' } }, press, context);
    case 'feedback_buttons':
      return makeFeedbackButtons(element, context.pressed?.(element.action_id), press);
    case 'image':
      return drawPicture(element);
    case 'overflow':
      return drawMenu(element, press);
    default:
      return drawField(element, block, press, context);
  }
}

/**
 * @param {any} element
 * @param {(element: any) => Promise<void>} press
 * @param {BlockContext} context
 */
function drawButton(element, press, { names }) {
  const attributes = {
    class: `block-button ${element.style ?? ''}`,
    'aria-label': element.accessibility_label,
    'data-focus': `${element.action_id}/${element.value ?? ''}`,
  };
  const label = element.text?.text ?? '';
  const place = readPermalink(element.url ?? '');
  // A link is pressed too: the app hears of it, as on the platform.
  if (!place && isWebAddress(element.url ?? '')) {
    return on(link(element.url, attributes, label), { click: () => void press(element) });
  }
  const follow = () => place && names.visit(place.channel, place.ts, place.thread);
  const node = button(attributes, () => void pressOnce(node, () => press(element)).then(follow), label);
  return node;
}

/**
 * Further things to press, behind three dots.
 * @param {any} element
 * @param {(element: any) => Promise<void>} press
 */
function drawMenu(element, press) {
  const attributes = { class: 'block-button menu', 'aria-label': 'More', 'data-focus': element.action_id };
  const opener = button(attributes, () => {}, '•••');
  const items = (element.options ?? []).map((/** @type {any} */ option) => ({
    label: option.text?.text ?? '',
    choose: () => void pressOnce(opener, () => press({ ...element, value: option.value })),
  }));
  return makeMenu(opener, { label: 'More', items: () => items });
}

/**
 * A second press while the first is under way does nothing.
 * @param {HTMLElement} node
 * @param {() => Promise<void>} press
 */
async function pressOnce(node, press) {
  if (node.getAttribute('aria-busy') === 'true') return;
  node.setAttribute('aria-busy', 'true');
  try {
    await press();
  } finally {
    node.removeAttribute('aria-busy');
  }
}

/**
 * @param {any} element
 * @param {any} block
 * @param {BlockContext} context
 */
async function pressElement(element, block, context) {
  if (element.confirm && !(await context.confirm(element.confirm))) return;
  const { action_id, value } = element;
  await context.press({ action_id, block_id: block.block_id ?? '', ...(value === undefined ? {} : { value }) });
}

/**
 * @param {any} element
 * @param {any} block
 * @param {(element: any) => Promise<void>} press
 * @param {BlockContext} context
 * @returns {HTMLElement | null}
 */
function drawField(element, block, press, context) {
  const acts = block.type !== 'input' || block.dispatch_action === true;
  const field = makeField(element, {
    label: block.label?.text ?? element.placeholder?.text ?? element.action_id,
    before: context.before?.(block.block_id ?? '', element.action_id),
    people: context.people,
    channels: context.channels,
    changed: (value) => {
      if (acts) void press({ ...element, value });
    },
  });
  if (!field) return h('span', { class: 'hint' }, `[${element.type}]`);
  context.hold?.(block.block_id ?? '', element.action_id, field);
  return field.node;
}

/**
 * @param {any} block
 * @param {BlockContext} context
 */
function drawInput(block, context) {
  const error = context.errors?.[block.block_id];
  const field = drawElement(block.element, block, context);
  if (error && field instanceof HTMLElement) field.setAttribute('aria-invalid', 'true');
  return h(
    'div',
    { class: error ? 'wrong' : '' },
    h(
      'div',
      { class: 'label' },
      block.label?.text ?? '',
      block.optional && h('span', { class: 'hint' }, ' (optional)'),
    ),
    field,
    error && h('p', { class: 'error', role: 'alert' }, error),
    block.hint && h('p', { class: 'hint' }, block.hint.text),
  );
}

/** @param {any} block */
function drawImage(block) {
  return h('figure', {}, drawPicture(block), block.title && h('figcaption', {}, block.title.text));
}

/**
 * The page loads nothing from elsewhere: a foreign picture is its description and a link.
 * @param {any} image
 */
function drawPicture(image) {
  const url = String(image.image_url ?? '');
  if (url.startsWith('/') && !url.startsWith('//')) return h('img', { src: url, alt: image.alt_text ?? '' });
  return link(url, { class: 'picture' }, image.alt_text || 'image');
}

/**
 * @param {any} block
 * @param {BlockContext} context
 */
function drawTable(block, context) {
  const cell = (/** @type {any} */ it) =>
    it.type === 'rich_text' ? drawPassages(readRichText(it), context.names) : [String(it.text ?? it.value ?? '')];
  const rows = (block.rows ?? []).map((/** @type {any[]} */ row) =>
    h('tr', {}, ...row.map((it) => h('td', {}, ...cell(it)))),
  );
  return h('div', {}, h('table', {}, h('tbody', {}, ...rows)));
}
