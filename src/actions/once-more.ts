/** Messages that name hardly more than a number: "LU-10023?", "and LU-10024?", "sorry, it's LU-10024". */
import { read } from '../nlp/reading.ts';
import type { Definition, SlotDefinition } from './definition.ts';
import { withoutValues } from './fill-slots.ts';
import { type Actions, type Heard, momentOf } from './heard.ts';
import { findValues, showsItself } from './slots/slot-types.ts';

/** The action that was last done here, when the message brings another value for what it asked for. */
export function againFor({ definitions }: Actions, heard: Heard): Definition | null {
  const last = heard.conversation.deeds.at(-1);
  const definition = last && definitions.get(last.action);
  if (!last || !definition || heard.at - last.at > SOON_MS || isFromBefore(heard, last.at)) return null;
  const slot = definition.slots.find(
    (one) =>
      showsItself(one) &&
      valuesOf(one, definition, heard).some((value) => !last.slots.some((had) => had.value === value)),
  );
  return slot && saysLittleElse(slot, definition, heard) ? definition : null;
}

/** The only action that this kind of number belongs to, when the message is nothing but the number. An action that changes something is not begun so. */
export function namedAlone({ definitions }: Actions, heard: Heard): Definition | null {
  const fitting = [...definitions.values()].filter((definition) =>
    definition.slots.some(
      (slot) =>
        slot.type === 'order-number' &&
        valuesOf(slot, definition, heard).length === 1 &&
        saysLittleElse(slot, definition, heard),
    ),
  );
  const [only] = fitting;
  return only && fitting.length === 1 && (only.request.method === 'GET' || only.confirm) ? only : null;
}

const SOON_MS = 30 * 60_000;

const isFromBefore = ({ conversation }: Heard, at: number): boolean => at < conversation.engagement.startedAt;

const valuesOf = (slot: SlotDefinition, definition: Definition, heard: Heard): string[] =>
  findValues(heard.text, slot, momentOf(heard, definition)).map(({ value }) => value);

const LONGEST = 120;
const LITTLE: ReadonlySet<string> = new Set(
  `hi hello hey please thanks and or what about how sorry oops no not i meant mean actually it it's its is the that this my our your one other
  number no nr order code address for also then same with check`.split(/\s+/),
);

function saysLittleElse(slot: SlotDefinition, definition: Definition, heard: Heard): boolean {
  if (heard.text.length > LONGEST) return false;
  const own = new Set(read(slot.label).words.map(({ text }) => text));
  const rest = read(withoutValues(definition, heard)).words;
  return rest.every(({ text }) => LITTLE.has(text) || own.has(text) || !/[\p{L}\p{N}]/u.test(text));
}
