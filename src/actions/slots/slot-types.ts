import type { SlotDefinition } from '../definition.ts';
import { understandChoice } from './choice.ts';
import { type Earlier, findDates, understandDate } from './date.ts';
import { findEMails } from './e-mail.ts';
import { understandText } from './free-text.ts';
import { understandNumber } from './number.ts';
import { exampleOf, findOrderNumbers } from './order-number.ts';
import { findPhones } from './phone.ts';
import type { Found, Moment, Understood } from './slot-value.ts';
import { understandYesNo } from './yes-no.ts';

/** Can be told from anything else that people say, also when nobody asked for it? */
export function showsItself({ type }: SlotDefinition): boolean {
  return type === 'order-number' || type === 'e-mail' || type === 'phone';
}

/** Values of that slot that stand in a text by themselves, in order. */
export function findValues(text: string, slot: SlotDefinition, moment: Moment): readonly Found[] {
  switch (slot.type) {
    case 'order-number':
      return findOrderNumbers(text, slot.template ?? '');
    case 'e-mail':
      return findEMails(text);
    case 'phone':
      return findPhones(text);
    case 'date':
      return findDates(text, slot, moment);
    case 'text':
    case 'number':
    case 'choice':
    case 'yes-no':
      return [];
    default:
      return slot.type satisfies never;
  }
}

/** What the answer to its question comes to. `before`: what the customer said of the matter until then, oldest first. */
export function understand(
  text: string,
  slot: SlotDefinition,
  { before, moment }: { readonly before: readonly Earlier[]; readonly moment: Moment },
): Understood {
  switch (slot.type) {
    case 'order-number':
    case 'e-mail':
    case 'phone':
      return theOne(findValues(text, slot, moment), text, slot);
    case 'date':
      return understandDays(text, slot, { before, moment });
    case 'text':
      return understandText(text);
    case 'number':
      return understandNumber(text, slot);
    case 'choice':
      return understandChoice(text, slot.choices);
    case 'yes-no':
      return understandYesNo(text);
    default:
      return slot.type satisfies never;
  }
}

/** Of several whole dates one may be said to be the right one; else what is missing was said before. */
function understandDays(
  text: string,
  slot: SlotDefinition,
  { before, moment }: { readonly before: readonly Earlier[]; readonly moment: Moment },
): Understood {
  const found = findDates(text, slot, moment);
  const several = new Set(found.map(({ value }) => value)).size > 1;
  return several ? theOne(found, text, slot) : understandDate(text, before, slot, moment);
}

/** The value that is meant: the only one, or the one that is said to be right rather than another. */
export function theOne(found: readonly Found[], text: string, slot: SlotDefinition): Understood {
  const meant = found.filter(({ start }) => !DENIED.test(text.slice(Math.max(0, start - 30), start)));
  const values = new Map(meant.map((one) => [one.value, one]));
  const last = meant.at(-1);
  const corrected = last && MEANT.test(text.slice(Math.max(0, last.start - 30), last.start)) ? last : null;
  const [first] = values.values();
  if (corrected) return { value: corrected.value, shown: corrected.shown };
  if (first && values.size === 1) return { value: first.value, shown: first.shown };
  if (first)
    return {
      why: `I see more than one there: ${[...values.values()]
        .slice(0, 4)
        .map(({ shown }) => shown)
        .join(slot.type === 'date' ? '; ' : ', ')}. Which one is it?`,
    };
  return { why: whyNone(slot) };
}

/** "Not LU-10022", "instead of LU-10022". */
const DENIED =
  /\b(?:not|isn'?t|wasn'?t|instead of|rather than|forget(?: about)?|wrong(?: one)?(?: is)?)[\s:,"“'(]{1,4}$/i;
/** "I mean LU-10023", "correct is LU-10023". */
const MEANT =
  /\b(?:i mean|i meant|meant|it'?s|it is|should be|should say|make that|rather|correct is|correctly|actually)[\s:,"“'(]{1,4}$/i;

function whyNone({ type, label, template }: SlotDefinition): string {
  switch (type) {
    case 'order-number':
      return `I could not find one there: it looks like ${exampleOf(template ?? '')}.`;
    case 'e-mail':
      return 'I could not find an e-mail address there.';
    case 'phone':
      return 'I could not find a telephone number there.';
    default:
      return `I could not read “${label}” there.`;
  }
}
