/** Block Kit's rules, as far as Slack documents and enforces them. Each finding says what and where. */
import { isObject, type Json, objects, text } from './json.ts';

export type Surface = 'message' | 'modal' | 'home';

type Findings = string[];
type Check = (thing: Json, at: string, found: Findings, surface: Surface) => void;

/** What is wrong with these blocks; empty: nothing. */
export function blockFindings(blocks: readonly Json[], surface: Surface): Findings {
  const found: Findings = [];
  const most = surface === 'message' ? 50 : 100;
  if (blocks.length > most) found.push(`no more than ${most} items allowed [json-pointer:/blocks]`);
  for (const [index, block] of blocks.entries()) checkBlock(block, `/blocks/${index}`, found, surface);
  findRepeats(
    blocks.map((block) => block['block_id']),
    'block_id',
    found,
  );
  findRepeats(actionIds(blocks), 'action_id', found);
  return found;
}

/** How much of Slack's undocumented sum over all blocks of a message they use. */
export function blocksLength(blocks: readonly Json[]): number {
  let sum = 0;
  const walk = (value: unknown) => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (isObject(value)) {
      if (typeof value['text'] === 'string') sum += value['text'].length;
      for (const each of Object.values(value)) if (typeof each === 'object') walk(each);
    }
  };
  walk(blocks);
  return sum;
}

/** Everything in these blocks that one can press or fill in. */
export function interactiveElements(blocks: readonly Json[]): { readonly block: Json; readonly element: Json }[] {
  return blocks.flatMap((block) => {
    const inside = [block['accessory'], block['element'], ...objects(block['elements'])].filter(isObject);
    return inside.filter((element) => 'action_id' in element).map((element) => ({ block, element }));
  });
}

function actionIds(blocks: readonly Json[]): unknown[] {
  return interactiveElements(blocks).map(({ element }) => element['action_id']);
}

function findRepeats(ids: readonly unknown[], name: string, found: Findings) {
  const seen = new Set<unknown>();
  for (const id of ids) {
    if (id === undefined) continue;
    if (seen.has(id)) found.push(`${name} \`${String(id)}\` already exists [json-pointer:/blocks]`);
    seen.add(id);
  }
}

const blockChecks: Readonly<Record<string, Check>> = {
  divider: () => {},
  section: (block, at, found) => {
    const fields = block['fields'];
    if (block['text'] === undefined && fields === undefined) found.push(missing(at, 'text or fields'));
    if (block['text'] !== undefined) textObject(block['text'], `${at}/text`, found, { most: 3000 });
    if (fields !== undefined)
      listOf(fields, `${at}/fields`, found, 10, (field, where) => textObject(field, where, found, { most: 2000 }));
    if (block['accessory'] !== undefined) element(block['accessory'], `${at}/accessory`, found);
  },
  header: (block, at, found) => textObject(block['text'], `${at}/text`, found, { most: 150, plain: true }),
  context: (block, at, found) =>
    listOf(block['elements'], `${at}/elements`, found, 10, (each, where) => {
      if (isObject(each) && each['type'] === 'image') image(each, where, found);
      else textObject(each, where, found, { most: 3000 });
    }),
  actions: (block, at, found) =>
    listOf(block['elements'], `${at}/elements`, found, 25, (each, where) => element(each, where, found)),
  context_actions: (block, at, found) =>
    listOf(block['elements'], `${at}/elements`, found, 5, (each, where) => feedback(each, where, found)),
  image: (block, at, found) => image(block, at, found),
  input: (block, at, found) => {
    textObject(block['label'], `${at}/label`, found, { most: 2000, plain: true });
    if (block['hint'] !== undefined) textObject(block['hint'], `${at}/hint`, found, { most: 2000, plain: true });
    element(block['element'], `${at}/element`, found);
  },
  rich_text: (block, at, found) =>
    listOf(block['elements'], `${at}/elements`, found, Number.POSITIVE_INFINITY, (each, where) =>
      richTextElement(each, where, found),
    ),
  markdown: (block, at, found) => {
    if (typeof block['text'] !== 'string') found.push(missing(at, 'text'));
    else if (block['text'].length > 12_000) found.push(tooLong(`${at}/text`, 12_000));
  },
};

function checkBlock(block: Json, at: string, found: Findings, surface: Surface) {
  const check = blockChecks[text(block['type'])];
  if (!check) return found.push(`unsupported type: ${text(block['type'])} [json-pointer:${at}/type]`);
  if (surface === 'message' && block['type'] === 'input')
    found.push(`unsupported type: input [json-pointer:${at}/type]`);
  shortEnough(block, 'block_id', 255, at, found);
  return check(block, at, found, surface);
}

function missing(at: string, what: string): string {
  return `missing required field: ${what} [json-pointer:${at}]`;
}

function tooLong(at: string, most: number): string {
  return `must be less than ${most + 1} characters [json-pointer:${at}]`;
}

function shortEnough(thing: Json, name: string, most: number, at: string, found: Findings) {
  const value = thing[name];
  if (value === undefined) return;
  if (typeof value !== 'string') found.push(`must be a string [json-pointer:${at}/${name}]`);
  else if (value.length > most) found.push(tooLong(`${at}/${name}`, most));
}

function listOf(value: unknown, at: string, found: Findings, most: number, each: (item: unknown, at: string) => void) {
  if (!Array.isArray(value)) return found.push(missing(at, 'a list'));
  if (value.length === 0) found.push(`must have at least 1 item [json-pointer:${at}]`);
  if (value.length > most) found.push(`no more than ${most} items allowed [json-pointer:${at}]`);
  for (const [index, item] of value.entries()) each(item, `${at}/${index}`);
  return undefined;
}

function textObject(
  value: unknown,
  at: string,
  found: Findings,
  { most, plain = false }: { readonly most: number; readonly plain?: boolean },
) {
  if (!isObject(value)) return found.push(missing(at, 'a text object'));
  const { type } = value;
  if (type !== 'plain_text' && (plain || type !== 'mrkdwn'))
    found.push(`unsupported type: ${text(type)} [json-pointer:${at}/type]`);
  if (type === 'plain_text' && 'verbatim' in value) found.push(`no such field: verbatim [json-pointer:${at}]`);
  if (type === 'mrkdwn' && 'emoji' in value) found.push(`no such field: emoji [json-pointer:${at}]`);
  if (typeof value['text'] !== 'string' || value['text'] === '')
    return found.push(`must be more than 0 characters [json-pointer:${at}/text]`);
  if (value['text'].length > most) found.push(tooLong(`${at}/text`, most));
  return undefined;
}

function image(value: Json, at: string, found: Findings) {
  if (typeof value['image_url'] !== 'string' && !isObject(value['slack_file'])) found.push(missing(at, 'image_url'));
  shortEnough(value, 'image_url', 3000, at, found);
  if (typeof value['alt_text'] !== 'string') found.push(missing(at, 'alt_text'));
  shortEnough(value, 'alt_text', 2000, at, found);
}

function feedback(value: unknown, at: string, found: Findings) {
  if (!isObject(value) || (value['type'] !== 'feedback_buttons' && value['type'] !== 'icon_button')) {
    return found.push(`unsupported type [json-pointer:${at}]`);
  }
  shortEnough(value, 'action_id', 255, at, found);
  if (value['type'] === 'icon_button') return textObject(value['text'], `${at}/text`, found, { most: 75, plain: true });
  for (const side of ['positive_button', 'negative_button']) {
    const button = value[side];
    if (!isObject(button)) found.push(missing(at, side));
    else {
      textObject(button['text'], `${at}/${side}/text`, found, { most: 75, plain: true });
      shortEnough(button, 'value', 2000, `${at}/${side}`, found);
    }
  }
  return undefined;
}

const selects = ['static', 'external', 'users', 'conversations', 'channels'];
const elementChecks: Readonly<Record<string, Check>> = {
  button: (button, at, found) => {
    textObject(button['text'], `${at}/text`, found, { most: 75, plain: true });
    shortEnough(button, 'value', 2000, at, found);
    shortEnough(button, 'url', 3000, at, found);
    if (button['style'] !== undefined && !['primary', 'danger'].includes(text(button['style']))) {
      found.push(`unsupported value for style [json-pointer:${at}/style]`);
    }
    if (button['confirm'] !== undefined && !isObject(button['confirm'])) found.push(missing(at, 'confirm'));
  },
  overflow: (menu, at, found) => options(menu, at, found, 5),
  radio_buttons: (group, at, found) => options(group, at, found, 10),
  checkboxes: (group, at, found) => options(group, at, found, 10),
  plain_text_input: (input, at, found) => placeholder(input, at, found),
  number_input: (input, at, found) => placeholder(input, at, found),
  email_text_input: (input, at, found) => placeholder(input, at, found),
  url_text_input: (input, at, found) => placeholder(input, at, found),
  rich_text_input: (input, at, found) => placeholder(input, at, found),
  datepicker: (input, at, found) => placeholder(input, at, found),
  timepicker: (input, at, found) => placeholder(input, at, found),
  datetimepicker: () => {},
  file_input: () => {},
  image: (value, at, found) => image(value, at, found),
  ...Object.fromEntries(
    selects
      .flatMap((kind) => [`${kind}_select`, `multi_${kind}_select`])
      .map((type) => [
        type,
        (menu: Json, at: string, found: Findings) => {
          placeholder(menu, at, found);
          if (type.includes('static') && menu['option_groups'] === undefined) options(menu, at, found, 100);
        },
      ]),
  ),
};

function element(value: unknown, at: string, found: Findings) {
  const check = isObject(value) ? elementChecks[text(value['type'])] : undefined;
  if (!isObject(value) || !check) return found.push(`unsupported type [json-pointer:${at}/type]`);
  shortEnough(value, 'action_id', 255, at, found);
  return check(value, at, found, 'message');
}

function placeholder(input: Json, at: string, found: Findings) {
  if (input['placeholder'] === undefined) return;
  textObject(input['placeholder'], `${at}/placeholder`, found, { most: 150, plain: true });
}

function options(menu: Json, at: string, found: Findings, most: number) {
  listOf(menu['options'], `${at}/options`, found, most, (option, where) => {
    if (!isObject(option)) return found.push(missing(where, 'an option'));
    textObject(option['text'], `${where}/text`, found, { most: 75 });
    if (typeof option['value'] !== 'string') found.push(missing(where, 'value'));
    shortEnough(option, 'value', 150, where, found);
    return undefined;
  });
}

const richTextContainers = ['rich_text_section', 'rich_text_preformatted', 'rich_text_quote', 'rich_text_list'];
const richTextLeaves: Readonly<Record<string, readonly [field: string, type: 'string' | 'number']>> = {
  text: ['text', 'string'],
  user: ['user_id', 'string'],
  usergroup: ['usergroup_id', 'string'],
  team: ['team_id', 'string'],
  broadcast: ['range', 'string'],
  channel: ['channel_id', 'string'],
  link: ['url', 'string'],
  emoji: ['name', 'string'],
  date: ['timestamp', 'number'],
  color: ['value', 'string'],
};

function richTextElement(value: unknown, at: string, found: Findings) {
  const type = isObject(value) ? text(value['type']) : '';
  if (!isObject(value) || !richTextContainers.includes(type))
    return found.push(`unsupported type: ${type} [json-pointer:${at}]`);
  if (type === 'rich_text_list') return richTextList(value, at, found);
  if (!Array.isArray(value['elements'])) return found.push(missing(at, 'elements'));
  for (const [index, leaf] of value['elements'].entries()) {
    const where = `${at}/elements/${index}`;
    const isCode = type === 'rich_text_preformatted';
    if (isCode && isObject(leaf) && leaf['type'] !== 'text' && leaf['type'] !== 'link') {
      found.push(`unsupported type: ${text(leaf['type'])} [json-pointer:${where}]`);
    }
    richTextLeaf(leaf, where, found);
  }
  return undefined;
}

function richTextList(list: Json, at: string, found: Findings) {
  if (!['bullet', 'ordered'].includes(text(list['style']))) found.push(missing(at, 'style'));
  wholeNumber(list, 'indent', 8, at, found);
  wholeNumber(list, 'offset', Number.POSITIVE_INFINITY, at, found);
  listOf(list['elements'], `${at}/elements`, found, Number.POSITIVE_INFINITY, (item, where) => {
    if (isObject(item) && item['type'] !== 'rich_text_section') {
      found.push(`unsupported type: ${text(item['type'])} [json-pointer:${where}]`);
    }
    richTextElement(item, where, found);
  });
}

function wholeNumber(thing: Json, name: string, most: number, at: string, found: Findings) {
  const value = thing[name];
  if (value === undefined) return;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > most)
    found.push(`must be a whole number from 0 to ${most} [json-pointer:${at}/${name}]`);
}

function richTextLeaf(value: unknown, at: string, found: Findings) {
  const type = isObject(value) ? text(value['type']) : '';
  const needed = Object.hasOwn(richTextLeaves, type) ? richTextLeaves[type] : undefined;
  if (!isObject(value) || !needed) return found.push(`unsupported type: ${type} [json-pointer:${at}]`);
  const [field, kind] = needed;
  if (typeof value[field] !== kind) found.push(missing(at, field));
  if (type === 'text' && value['text'] === '') found.push(`must be more than 0 characters [json-pointer:${at}/text]`);
  if (type === 'link') shortEnough(value, 'url', 3000, at, found);
  if (type === 'broadcast' && !['here', 'channel', 'everyone'].includes(text(value['range'])))
    found.push(`unsupported value for range [json-pointer:${at}/range]`);
  richTextStyle(value['style'], `${at}/style`, found);
  return undefined;
}

function richTextStyle(style: unknown, at: string, found: Findings) {
  if (style === undefined) return;
  if (!isObject(style)) {
    found.push(`must be an object [json-pointer:${at}]`);
    return;
  }
  for (const [name, on] of Object.entries(style)) {
    const isKnown = ['bold', 'italic', 'strike', 'code', 'underline', 'unlink', 'highlight'].includes(name);
    if (!isKnown || typeof on !== 'boolean') found.push(`unsupported value for style [json-pointer:${at}/${name}]`);
  }
}
