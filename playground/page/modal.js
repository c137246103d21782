/** The modal an app has opened for the person of a pane. */
import { drawBlocks } from './blocks.js';
import { makeDialog } from './dialog.js';
import { button, h, on } from './dom.js';
import { asSent } from './shared-files.js';

/** @typedef {import('./api.js').Outcome} Outcome */
/** @typedef {import('./fields.js').Field} Field */
/** @typedef {Record<string, Record<string, import('./fields.js').Value>>} Values by block id and action id */

/**
 * @param {HTMLElement} pane
 * @param {{
 *   submit: (viewId: string, state: { values: Values }) => Promise<Outcome>,
 *   close: (viewId: string) => void,
 *   context: (viewId: string) => import('./blocks.js').BlockContext,
 * }} app
 */
export function makeModal(pane, app) {
  const dialog = makeDialog(pane, () => dismiss());
  /** @type {Map<string, { blockId: string, actionId: string, field: Field }>} */
  let fields = new Map();
  let shown = '';
  let viewId = '';

  /** @param {{ id: string, view: any } | null} modal */
  function show(modal) {
    const now = modal ? JSON.stringify(modal) : '';
    if (now === shown) return;
    if (!modal) {
      shown = now;
      return dialog.close();
    }
    draw(modal, modal.id === viewId ? readAll() : {}, {});
    shown = now;
    viewId = modal.id;
  }

  /**
   * @param {{ id: string, view: any }} modal
   * @param {Values} before
   * @param {Record<string, string>} errors
   */
  function draw({ id, view }, before, errors) {
    fields = new Map();
    const blocks = drawBlocks(view.blocks ?? [], {
      ...app.context(id),
      errors,
      before: (blockId, actionId) => before[blockId]?.[actionId],
      hold: (blockId, actionId, field) => fields.set(`${blockId}/${actionId}`, { blockId, actionId, field }),
    });
    const form = h('form', { class: 'dialog-body', novalidate: true }, ...blocks, drawFoot(view));
    on(form, {
      submit: (event) => {
        event.preventDefault();
        void submit({ id, view });
      },
    });
    dialog.open(view.title?.text ?? '', form);
  }

  /** @param {{ id: string, view: any }} modal */
  async function submit(modal) {
    const values = readAll();
    const missing = missingInputs(modal.view, values);
    const outcome =
      Object.keys(missing).length > 0 ? null : await app.submit(modal.id, { values: await withContents(values) });
    const errors = outcome ? (outcome.errors ?? refusal(modal.view, outcome)) : missing;
    if (Object.keys(errors).length > 0 && dialog.isOpen()) draw(modal, values, errors);
  }

  /** @param {any} view */
  function drawFoot(view) {
    return h(
      'div',
      { class: 'dialog-foot' },
      button({ class: 'block-button' }, dismiss, view.close?.text ?? 'Close'),
      view.submit && h('button', { type: 'submit', class: 'block-button primary' }, view.submit.text),
    );
  }

  function dismiss() {
    dialog.close();
    app.close(viewId);
  }

  /** @returns {Values} */
  function readAll() {
    /** @type {Values} */
    const values = {};
    for (const { blockId, actionId, field } of fields.values()) {
      values[blockId] = { ...values[blockId], [actionId]: field.read() };
    }
    return values;
  }

  return { show };
}

/**
 * The same values, chosen files with what is in them.
 * @param {Values} values
 * @returns {Promise<Values>}
 */
async function withContents(values) {
  /** @type {Values} */
  const read = {};
  for (const [blockId, elements] of Object.entries(values)) {
    for (const [actionId, value] of Object.entries(elements)) {
      const { files } = value;
      const sent = files ? { ...value, files: await Promise.all(files.map(asSent)) } : value;
      read[blockId] = { ...read[blockId], [actionId]: sent };
    }
  }
  return read;
}

/**
 * What the platform itself would not accept: inputs left empty that are not optional.
 * @param {any} view
 * @param {Values} values
 * @returns {Record<string, string>}
 */
function missingInputs(view, values) {
  const inputs = (view.blocks ?? []).filter((/** @type {any} */ block) => block.type === 'input' && !block.optional);
  const empty = inputs.filter((/** @type {any} */ { block_id, element }) =>
    isEmpty(values[block_id]?.[element.action_id]),
  );
  return Object.fromEntries(
    empty.map((/** @type {any} */ { block_id }) => [block_id, 'Please complete this required field.']),
  );
}

/** @param {import('./fields.js').Value | undefined} value */
function isEmpty(value) {
  if (!value) return false;
  const { type: _, ...held } = value;
  return Object.values(held).every((it) => it === null || it === '' || (Array.isArray(it) && it.length === 0));
}

/**
 * A refusal that names no input is shown at the first one.
 * @param {any} view
 * @param {Outcome} outcome
 * @returns {Record<string, string>}
 */
function refusal(view, outcome) {
  if (outcome.ok) return {};
  const first = (view.blocks ?? []).find((/** @type {any} */ block) => block.type === 'input');
  return first ? { [first.block_id]: outcome.error ?? 'That did not work.' } : {};
}
