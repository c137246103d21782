/** Our forms as Slack's modals, what comes of one that was filled in, and the bot's own page. */
import type { HomeView, InputBlock, KnownBlock, ModalView } from '@slack/web-api';
import { DeliveryRefused } from '../../src/channel/channel.ts';
import type { Content, Field, Form, Part } from '../../src/channel/content.ts';
import { literal, plain, shortened, toBlocks, withMenusNumbered } from './cards.ts';

/** Slack's limits on views. `bytes`, of all blocks as JSON, is ours: Slack's 250 KB count the rest of the view too. */
export const MODAL_LIMITS = {
  title: 24,
  label: 2000,
  hint: 2000,
  input: 3000,
  files: 10,
  options: 100,
  optionLabel: 75,
  optionValue: 75,
  id: 255,
  blocks: 100,
  memo: 3000,
  bytes: 200_000,
} as const;

const FIELD_PREFIX = 'field.';

/** Slack keys what was entered by block, and in it by element, which here share one name; with a prefix no field of ours gets the name of one that Slack made up. */
export const blockOfField = (field: string): string => `${FIELD_PREFIX}${field}`;

/** Null: no field of ours. */
export const fieldOfBlock = (block: string): string | null =>
  block.startsWith(FIELD_PREFIX) ? block.slice(FIELD_PREFIX.length) : null;

/** Throws DeliveryRefused for a form that Slack would refuse. */
export function toModal(form: Form): ModalView {
  const ids = [form.id, ...form.fields.map(({ name }) => blockOfField(name))];
  const isTooLong = ids.some((id) => id.length > MODAL_LIMITS.id) || form.memo.length > MODAL_LIMITS.memo;
  if (isTooLong || form.fields.length >= MODAL_LIMITS.blocks) throw new DeliveryRefused('form_too_long');
  const intro: KnownBlock[] = form.intro === null ? [] : toBlocks({ part: 'text', line: form.intro }, 'buttons');
  return {
    type: 'modal',
    callback_id: form.id,
    private_metadata: form.memo,
    title: titled(form.title),
    submit: titled(form.submit),
    close: plain('Cancel'),
    blocks: [...intro, ...form.fields.map(input)],
  };
}

const titled = (words: string) => plain(shortened(literal(words), MODAL_LIMITS.title) || ' ');

function input(field: Field): InputBlock {
  const { name, label, hint, optional } = field;
  const below = hint === null ? '' : shortened(literal(hint), MODAL_LIMITS.hint);
  return {
    type: 'input',
    block_id: blockOfField(name),
    label: plain(shortened(literal(label), MODAL_LIMITS.label) || name),
    ...(below === '' ? {} : { hint: plain(below) }),
    optional,
    element: inputElement(blockOfField(name), field.kind),
  };
}

/** What Slack takes as a date; anything else would have it refuse the form. */
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function inputElement(actionId: string, kind: Field['kind']): InputBlock['element'] {
  switch (kind.kind) {
    case 'line':
    case 'text': {
      const most = Math.max(1, Math.min(kind.most, MODAL_LIMITS.input));
      const initial = shortened(literal(kind.initial), most);
      return {
        type: 'plain_text_input',
        action_id: actionId,
        multiline: kind.kind === 'text',
        max_length: most,
        ...(initial === '' ? {} : { initial_value: initial }),
      };
    }
    case 'date':
      return {
        type: 'datepicker',
        action_id: actionId,
        ...(DAY.test(kind.initial) ? { initial_date: kind.initial } : {}),
      };
    case 'choice':
      return choice(actionId, kind);
    case 'person':
      return { type: 'users_select', action_id: actionId };
    case 'files':
      return {
        type: 'file_input',
        action_id: actionId,
        max_files: Math.max(1, Math.min(kind.most, MODAL_LIMITS.files)),
        ...(kind.types.length > 0 ? { filetypes: [...kind.types] } : {}),
      };
    default:
      return kind satisfies never;
  }
}

type Choice = Extract<Field['kind'], { kind: 'choice' }>;

/** Cutting a list would take choices away, and cutting a value make it another: such a form is refused. */
function choice(actionId: string, { options, initial }: Choice): InputBlock['element'] {
  const values = new Set(options.map(({ value }) => value));
  const isTooLong =
    options.length > MODAL_LIMITS.options || options.some(({ value }) => value.length > MODAL_LIMITS.optionValue);
  if (isTooLong) throw new DeliveryRefused('form_too_long');
  if (values.size === 0 || values.size < options.length || values.has('')) throw new DeliveryRefused('invalid_options');
  const shown = options.map(({ value, label }) => ({
    text: plain(shortened(literal(label), MODAL_LIMITS.optionLabel) || value),
    value,
  }));
  const chosen = shown.find(({ value }) => value === initial);
  return {
    type: 'static_select',
    action_id: actionId,
    options: shown,
    ...(chosen ? { initial_option: chosen } : {}),
  };
}

// ── what comes of it ─────────────────────────────────────────────────────────────────────────────────────────────

/** What stands in the form's place afterwards. Buttons have no message there to belong to, so they are left out. */
export function toClosingView(title: string, content: Content): ModalView {
  const words: readonly Part[] = content.parts.length > 0 ? content.parts : [{ part: 'text', line: content.summary }];
  const shown = words.filter(({ part }) => part !== 'buttons' && part !== 'feedback');
  const blocks = fitting(shown.map((part) => toBlocks(part, 'buttons')));
  return {
    type: 'modal',
    title: titled(title),
    close: plain('Done'),
    blocks: blocks.length > 0 ? blocks : toBlocks({ part: 'text', line: content.summary || 'Done.' }, 'buttons'),
  };
}

/** The bot's own page. `content`: at most a hundred blocks; what is more is left out, and that is said. */
export function toHomeView(content: Content): HomeView {
  const words: readonly Part[] = content.parts.length > 0 ? content.parts : [{ part: 'text', line: content.summary }];
  const blocks = fitting(words.filter(({ part }) => part !== 'feedback').map((part) => toBlocks(part, 'buttons')));
  return {
    type: 'home',
    blocks: blocks.length > 0 ? withMenusNumbered(blocks) : toBlocks({ part: 'text', line: ' ' }, 'buttons'),
  };
}

/** As many whole parts as a view takes; that there is more is said. */
function fitting(parts: readonly (readonly KnownBlock[])[]): KnownBlock[] {
  const blocks: KnownBlock[] = [];
  for (const part of parts) {
    const together = [...blocks, ...part];
    const isTooMuch =
      together.length >= MODAL_LIMITS.blocks || Buffer.byteLength(JSON.stringify(together)) > MODAL_LIMITS.bytes;
    if (isTooMuch) return [...blocks, ...toBlocks({ part: 'note', line: 'There is more than fits here.' }, 'buttons')];
    blocks.push(...part);
  }
  return blocks;
}

/** What Slack is answered to a submission. */
export type SubmissionAnswer =
  | { readonly response_action: 'update'; readonly view: ModalView }
  | { readonly response_action: 'errors'; readonly errors: Readonly<Record<string, string>> };

/**
 * Slack shows a problem at its field, and wants one at a field that is there: what belongs to none goes to the first.
 * `fields`: those of the form, in order; there must be one.
 */
export function toErrors(problems: ReadonlyMap<string, string>, fields: readonly string[]): SubmissionAnswer {
  const [first = ''] = fields;
  const byField = new Map<string, string>();
  for (const [field, problem] of problems) {
    const at = fields.includes(field) ? field : first;
    byField.set(at, [byField.get(at), problem].filter((words) => words !== undefined).join(' '));
  }
  const errors = [...byField].map(([field, words]) => [blockOfField(field), shortened(literal(words), 2000)] as const);
  return { response_action: 'errors', errors: Object.fromEntries(errors) };
}

/** Problems where there is no form any more to show them at. */
export const problemsAsWords = (problems: ReadonlyMap<string, string>): Content => ({
  summary: 'Something is not right yet',
  parts: [{ part: 'list', items: [...problems.values()] }],
});
