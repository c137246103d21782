import type { Slot, Undertaking } from '../conversation/undertaking.ts';
import type { Definition, SlotDefinition } from './definition.ts';
import { type Heard, momentOf, saidBefore } from './heard.ts';
import { findValues, showsItself, theOne, understand } from './slots/slot-types.ts';
import type { SlotValue, Understood } from './slots/slot-value.ts';

/** What is known, with what this message says of it: of a slot that is not known yet, or is said to be another. `which`: of these slots. */
export function filledFrom(
  definition: Definition,
  known: readonly Slot[],
  heard: Heard,
  which: (slot: SlotDefinition) => boolean = () => true,
): readonly Slot[] {
  return definition.slots.filter(which).reduce((slots, slot) => {
    const value = saidIn(heard.text, slot, definition, heard);
    return value && !isTaken(value, slot, slots) ? withSlot(slots, slot, value) : slots;
  }, known);
}

/** The same with what the customer said before, of what can be told from anything else. */
export function recalled(definition: Definition, known: readonly Slot[], heard: Heard): readonly Slot[] {
  if (ANOTHER.test(heard.text)) return known;
  const before = saidBefore(heard, definition.name);
  return definition.slots.reduce((slots, slot) => {
    if (!showsItself(slot) || slots.some(({ name }) => name === slot.name)) return slots;
    const last = before.findLast(({ text }) => findValues(text, slot, momentOf(heard, definition)).length > 0);
    const value = last ? saidIn(last.text, slot, definition, heard) : null;
    return value ? withSlot(slots, slot, value) : slots;
  }, known);
}

/** "Where is my other order?" is not about the one that was named. */
const ANOTHER = /\b(?:other|another|different|second|someone|somebody) /i;

function saidIn(text: string, slot: SlotDefinition, definition: Definition, heard: Heard): SlotValue | null {
  const found = findValues(text, slot, momentOf(heard, definition));
  if (found.length === 0) return null;
  const meant = theOne(found, text, slot);
  return 'why' in meant ? null : meant;
}

/** An address that was given for one thing is not taken for the next as well. */
const isTaken = ({ value }: SlotValue, slot: SlotDefinition, slots: readonly Slot[]): boolean =>
  slots.some((one) => one.name !== slot.name && one.value === value);

/** What the customer's answer to the question for a slot comes to. */
export function answered(
  definition: Definition,
  slot: SlotDefinition,
  { since }: Undertaking,
  heard: Heard,
): Understood {
  const before = heard.earlier
    .filter(
      ({ role, internal, deletedAt, seq }) => role === 'customer' && !internal && deletedAt === null && seq >= since,
    )
    .map(({ text, sentAt }) => ({ text, at: sentAt }));
  return understand(heard.text, slot, { before, moment: momentOf(heard, definition) });
}

export function withSlot(slots: readonly Slot[], { name, label }: SlotDefinition, { value, shown }: SlotValue): Slot[] {
  return [...slots.filter((slot) => slot.name !== name), { name, label, value, shown }];
}

/** The message without the values of slots that stand in it. */
export function withoutValues(definition: Definition, heard: Heard): string {
  const moment = momentOf(heard, definition);
  return definition.slots
    .filter(showsItself)
    .flatMap((slot) => findValues(heard.text, slot, moment))
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, heard.text);
}

/** What is still to be asked for; null: everything is known. */
export function missingIn({ slots }: Definition, known: readonly Slot[]): SlotDefinition | null {
  const has = (wanted: string): boolean => known.some(({ name }) => name === wanted);
  return (
    slots.find(({ name, optional, unless }) => !has(name) && !optional && !(unless !== null && has(unless))) ?? null
  );
}
