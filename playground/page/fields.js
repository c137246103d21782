/** What a person can fill in: the inputs of a modal, and the selects of a message. */
import { button, h, on } from './dom.js';

/**
 * One input on the page. `read` gives its value in the platform's shape of a view's state.
 * @typedef {{ node: HTMLElement, read: () => Value }} Field
 */
/** @typedef {{ type: string, [held: string]: any }} Value */
/** @typedef {{ text: { text: string }, value: string, description?: { text: string } }} Option */
/**
 * @typedef {object} FieldContext
 * @property {string} label what a screen reader calls it
 * @property {Value | undefined} before what stood there before the view was redrawn
 * @property {{ id: string, name: string }[]} people
 * @property {{ id: string, name: string }[]} channels
 * @property {(value: string | string[]) => void} changed what is chosen now; several where several can be
 */

/**
 * Null: not an element that holds a value.
 * @param {any} element
 * @param {FieldContext} context
 * @returns {Field | null}
 */
export function makeField(element, context) {
  switch (element.type) {
    case 'plain_text_input':
      return element.multiline ? textArea(element, context) : textInput(element, 'text', context);
    case 'number_input':
      return textInput(element, 'number', context);
    case 'email_text_input':
      return textInput(element, 'email', context);
    case 'url_text_input':
      return textInput(element, 'url', context);
    case 'datepicker':
      return pickedInput(element, 'date', 'selected_date', context);
    case 'timepicker':
      return pickedInput(element, 'time', 'selected_time', context);
    case 'static_select':
    case 'overflow':
      return optionSelect(element, context);
    case 'multi_static_select':
    case 'checkboxes':
      return optionBoxes(element, 'checkbox', context);
    case 'radio_buttons':
      return optionBoxes(element, 'radio', context);
    case 'users_select':
      return thingSelect(element, 'selected_user', 'initial_user', context.people, context);
    case 'channels_select':
      return thingSelect(element, 'selected_channel', 'initial_channel', context.channels, context);
    case 'conversations_select':
      return thingSelect(element, 'selected_conversation', 'initial_conversation', context.channels, context);
    case 'multi_users_select':
      return thingBoxes(element, 'selected_users', 'initial_users', context.people, context);
    case 'multi_channels_select':
      return thingBoxes(element, 'selected_channels', 'initial_channels', context.channels, context);
    case 'multi_conversations_select':
      return thingBoxes(element, 'selected_conversations', 'initial_conversations', context.channels, context);
    case 'file_input':
      return fileInput(element, context);
    default:
      return null;
  }
}

/**
 * Holds the browser's files; what they contain is read when the form is sent.
 * @param {any} element
 * @param {FieldContext} context
 * @returns {Field}
 */
function fileInput(element, { label, before }) {
  const node = h('input', {
    type: 'file',
    'aria-label': label,
    'data-focus': element.action_id,
    multiple: element.max_files !== 1,
    accept: (element.filetypes ?? []).map((/** @type {string} */ type) => `.${type}`).join(',') || null,
  });
  const held = new DataTransfer();
  for (const file of before?.['files'] ?? []) held.items.add(file);
  node.files = held.files;
  return { node, read: () => ({ type: element.type, files: [...(node.files ?? [])] }) };
}

/**
 * @param {any} element
 * @param {FieldContext} context
 * @returns {Field}
 */
function textArea(element, { label, before }) {
  const node = h('textarea', { rows: 4, ...textAttributes(element, label) });
  node.value = before?.['value'] ?? element.initial_value ?? '';
  return { node, read: () => ({ type: element.type, value: node.value || null }) };
}

/**
 * @param {any} element
 * @param {string} type
 * @param {FieldContext} context
 * @returns {Field}
 */
function textInput(element, type, { label, before }) {
  const node = h('input', { type, ...textAttributes(element, label), ...numberAttributes(element) });
  node.value = before?.['value'] ?? element.initial_value ?? '';
  return { node, read: () => ({ type: element.type, value: node.value || null }) };
}

/**
 * @param {any} element
 * @param {string} label
 */
function textAttributes(element, label) {
  return {
    'aria-label': label,
    'data-focus': element.action_id,
    placeholder: element.placeholder?.text,
    minlength: element.min_length,
    maxlength: element.max_length,
  };
}

/** @param {any} element */
function numberAttributes(element) {
  if (element.type !== 'number_input') return {};
  return { min: element.min_value, max: element.max_value, step: element.is_decimal_allowed ? 'any' : 1 };
}

/**
 * @param {any} element
 * @param {'date' | 'time'} type
 * @param {'selected_date' | 'selected_time'} holds
 * @param {FieldContext} context
 * @returns {Field}
 */
function pickedInput(element, type, holds, { label, before, changed }) {
  const node = h('input', { type, 'aria-label': label, 'data-focus': element.action_id });
  node.value = before?.[holds] ?? element[`initial_${type}`] ?? '';
  on(node, { change: () => changed(node.value) });
  return { node, read: () => ({ type: element.type, [holds]: node.value || null }) };
}

/**
 * @param {any} element
 * @param {FieldContext} context
 * @returns {Field}
 */
function optionSelect(element, context) {
  const options = optionsOf(element);
  const chosen = context.before?.['selected_option'] ?? element.initial_option;
  const choices = options.map((option) => ({ id: option.value, name: option.text.text }));
  const select = drawSelect(element, choices, chosen?.value ?? '', context);
  const read = () => ({
    type: element.type,
    selected_option: options.find((option) => option.value === select.value) ?? null,
  });
  return { node: select, read };
}

/**
 * @param {any} element
 * @param {string} holds
 * @param {string} initial
 * @param {{ id: string, name: string }[]} things
 * @param {FieldContext} context
 * @returns {Field}
 */
function thingSelect(element, holds, initial, things, context) {
  const select = drawSelect(element, things, context.before?.[holds] ?? element[initial] ?? '', context);
  return { node: select, read: () => ({ type: element.type, [holds]: select.value || null }) };
}

/**
 * @param {any} element
 * @param {{ id: string, name: string }[]} choices
 * @param {string} chosen
 * @param {FieldContext} context
 */
function drawSelect(element, choices, chosen, { label, changed }) {
  const nothing = h('option', { value: '' }, element.placeholder?.text ?? 'Choose…');
  const options = choices.map(({ id, name }) => h('option', { value: id }, name));
  const select = h('select', { 'aria-label': label, 'data-focus': element.action_id }, nothing, ...options);
  select.value = chosen;
  return on(select, { change: () => select.value && changed(select.value) });
}

/**
 * @param {any} element
 * @param {'checkbox' | 'radio'} type
 * @param {FieldContext} context
 * @returns {Field}
 */
function optionBoxes(element, type, context) {
  const options = optionsOf(element);
  const chosen =
    type === 'radio'
      ? [context.before?.['selected_option'] ?? element.initial_option]
      : (context.before?.['selected_options'] ?? element.initial_options ?? []);
  const isChosen = (/** @type {Option} */ { value }) => chosen.some((/** @type {any} */ it) => it?.value === value);
  const boxes = drawBoxes(
    element,
    type,
    options.map((option) => ({
      id: option.value,
      name: option.text.text,
      more: option.description?.text,
      on: isChosen(option),
    })),
    context,
  );
  const read = () => {
    const ticked = options.filter(({ value }) => boxes.ticked().includes(value));
    return type === 'radio'
      ? { type: element.type, selected_option: ticked[0] ?? null }
      : { type: element.type, selected_options: ticked };
  };
  return { node: boxes.node, read };
}

/**
 * @param {any} element
 * @param {string} holds
 * @param {string} initial
 * @param {{ id: string, name: string }[]} things
 * @param {FieldContext} context
 * @returns {Field}
 */
function thingBoxes(element, holds, initial, things, context) {
  const chosen = context.before?.[holds] ?? element[initial] ?? [];
  const choices = things.map(({ id, name }) => ({ id, name, more: undefined, on: chosen.includes(id) }));
  const boxes = drawBoxes(element, 'checkbox', choices, context);
  return { node: boxes.node, read: () => ({ type: element.type, [holds]: boxes.ticked() }) };
}

/**
 * @param {any} element
 * @param {'checkbox' | 'radio'} type
 * @param {{ id: string, name: string, more: string | undefined, on: boolean }[]} choices
 * @param {FieldContext} context
 */
function drawBoxes(element, type, choices, { label, changed }) {
  const group = `${element.action_id}-${type}`;
  const inputs = choices.map(({ id, on: checked }) => {
    const input = h('input', { type, name: group, value: id, 'data-focus': `${element.action_id}/${id}` });
    input.checked = checked;
    return on(input, { change: () => changed(type === 'radio' ? id : ticked()) });
  });
  const ticked = () => inputs.filter((input) => input.checked).map((input) => input.value);
  const rows = choices.map(({ name, more }, index) =>
    h('label', { class: 'choice' }, inputs[index], h('span', {}, name, more && h('small', {}, more))),
  );
  const node = h(
    'div',
    { role: type === 'radio' ? 'radiogroup' : 'group', 'aria-label': label, class: 'choices' },
    ...rows,
  );
  return { node, ticked };
}

/**
 * @param {any} element
 * @returns {Option[]}
 */
function optionsOf(element) {
  return (
    element.options ?? (element.option_groups ?? []).flatMap((/** @type {any} */ group) => group.options ?? []) ?? []
  );
}

/**
 * @param {any} element
 * @param {string | undefined} chosen the value that this person pressed before
 * @param {(element: any) => void} press
 */
export function makeFeedbackButtons(element, chosen, press) {
  const choices = [element.positive_button, element.negative_button].filter(Boolean);
  const buttons = choices.map((choice, index) =>
    button(
      {
        class: 'block-button small',
        'aria-pressed': String(choice.value === chosen),
        'aria-label': choice.accessibility_label,
        'data-focus': `${element.action_id}/${choice.value}`,
      },
      () => {
        for (const [other, node] of buttons.entries()) node.setAttribute('aria-pressed', String(other === index));
        press({ ...element, value: choice.value });
      },
      index === 0 ? '👍 ' : '👎 ',
      choice.text?.text ?? '',
    ),
  );
  return h('div', { class: 'feedback', role: 'group' }, ...buttons);
}
