/** What an element holds once somebody used it. */
import { isObject, type Json, objects, text } from './json.ts';

/** Under which name the state holds the value of an element of this type. */
export function fieldOf(type: string): string {
  const multi = type.startsWith('multi_');
  if (type === 'checkboxes' || (multi && /static|external/.test(type))) return 'selected_options';
  if (multi) return `selected_${type.replace(/^multi_|_select$/g, '')}`;
  if (type === 'radio_buttons' || type === 'overflow' || /(?:static|external)_select$/.test(type))
    return 'selected_option';
  if (type === 'datepicker') return 'selected_date';
  if (type === 'timepicker') return 'selected_time';
  if (type === 'datetimepicker') return 'selected_date_time';
  if (type === 'file_input') return 'files';
  if (type.endsWith('_select')) return `selected_${type.replace(/s?_select$/, '')}`;
  return 'value';
}

/** The value as Slack's state has it: options become the whole option. */
export function valueFor(element: Json, chosen: unknown): unknown {
  const field = fieldOf(text(element['type']));
  if (field === 'selected_option') return optionOf(element, chosen);
  if (field === 'selected_options')
    return (Array.isArray(chosen) ? chosen : [chosen]).map((each) => optionOf(element, each));
  return chosen;
}

function optionOf(element: Json, chosen: unknown): unknown {
  if (isObject(chosen) || chosen === null) return chosen;
  const groups = objects(element['option_groups']).flatMap((group) => objects(group['options']));
  const found = [...objects(element['options']), ...groups].find((option) => option['value'] === chosen);
  if (!found) throw new Error(`There is no option ${String(chosen)}`);
  return found;
}

/** The entry in a payload's `actions`. `chosen`: what was picked, where there is a choice. */
export function actionOf(
  { block, element }: { readonly block: Json; readonly element: Json },
  chosen: unknown,
  action_ts: string,
): Json {
  const type = text(element['type']);
  const common = { type, action_id: element['action_id'], block_id: block['block_id'], action_ts };
  if (type === 'button') {
    const { text: label, value, style } = element;
    return {
      ...common,
      text: label,
      ...(value === undefined ? {} : { value }),
      ...(style === undefined ? {} : { style }),
    };
  }
  if (type === 'feedback_buttons') return { ...common, value: chosen };
  return { ...common, [fieldOf(type)]: valueFor(element, chosen) };
}
