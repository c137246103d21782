import type { Reply } from '../conversation/event.ts';
import type { Slot, Undertaking } from '../conversation/undertaking.ts';
import { asksAbout, isAnotherMatter, lacksIt } from './aside.ts';
import { isFor } from './available.ts';
import { answersNo, answersYes, beginsWithNo, leavesOff, putsRight } from './consent.ts';
import type { Definition, SlotDefinition } from './definition.ts';
import { answered, filledFrom, missingIn, recalled, withoutValues, withSlot } from './fill-slots.ts';
import type { Actions, Heard } from './heard.ts';
import { againFor, namedAlone } from './once-more.ts';
import { showsItself } from './slots/slot-types.ts';
import { filled } from './template.ts';

/** How often an answer may miss before a human is asked. */
const MOST_MISSES = 3;

/**
 * What an action has to say to a customer's message: the next thing to ask, "shall I?", that it can be done, or that a human is
 * needed. Null: no action is concerned. Whatever was being prepared and is not in the reply is left; `decide` sees to it.
 */
export function nextReply(actions: Actions, heard: Heard): Reply | null {
  const { undertaking } = heard.conversation;
  if (undertaking?.stage === 'performing') return null;
  const definition = undertaking && available(actions, undertaking.action, heard);
  return definition ? goOn(actions, definition, undertaking, heard) : begun(actions, heard);
}

/** The action of that name, where it may be offered here. */
function available({ definitions }: Actions, name: string, { reader }: Heard): Definition | null {
  const definition = definitions.get(name);
  return definition && isFor(definition, reader) ? definition : null;
}

// ── the beginning ────────────────────────────────────────────────────────────────────────────────────────────────

function begun(actions: Actions, heard: Heard): Reply | null {
  const wanted = actions.wanted(heard.text)?.definition ?? null;
  if (wanted) return isFor(wanted, heard.reader) ? beginning(wanted, heard) : null;
  const again = againFor(actions, heard) ?? namedAlone(actions, heard);
  return again && isFor(again, heard.reader) ? beginning(again, heard) : null;
}

function beginning(definition: Definition, heard: Heard): Reply {
  const said = filledFrom(definition, [], heard);
  return advanced(definition, {
    id: heard.newId,
    action: definition.name,
    title: definition.title,
    slots: recalled(definition, said, heard),
    stage: 'asking',
    asked: null,
    misses: 0,
    since: heard.seq,
  });
}

/** What is missing is asked for; when nothing is, it is done, or asked whether to. */
function advanced(definition: Definition, before: Undertaking): Reply {
  const slot = missingIn(definition, before.slots);
  if (slot) {
    const undertaking: Undertaking = { ...before, stage: 'asking', asked: slot.name, misses: 0 };
    return { kind: 'ask-slot', undertaking, question: slot.ask, again: null };
  }
  const undertaking: Undertaking = { ...before, asked: null, misses: 0 };
  if (!definition.confirm) return { kind: 'perform-action', undertaking };
  return confirming(definition, undertaking);
}

function confirming(definition: Definition, before: Undertaking): Reply {
  const undertaking: Undertaking = { ...before, stage: 'confirming', asked: null };
  const shown = (name: string | undefined) => undertaking.slots.find((slot) => slot.name === name)?.shown ?? null;
  // What was never said would leave a gap.
  const question = filled(definition.confirm ?? [], ({ path }) => shown(path[0]));
  return { kind: 'confirm-action', undertaking, question: question ?? `Shall I do that: ${definition.title}?` };
}

// ── under way ────────────────────────────────────────────────────────────────────────────────────────────────────

function goOn(actions: Actions, definition: Definition, undertaking: Undertaking, heard: Heard): Reply | null {
  const leaving = isMeantHere(definition, undertaking, heard) ? null : leavesOff(heard.text);
  if (leaving === 'alone') return { kind: 'leave-action' };
  if (leaving === 'for-another') return begun(actions, heard);
  return undertaking.stage === 'confirming'
    ? consented(actions, definition, undertaking, heard)
    : told(actions, definition, undertaking, heard);
}

/** "Found it: LU-10023" leaves nothing, nor does "cancel" where that is one of the choices. */
function isMeantHere(definition: Definition, undertaking: Undertaking, heard: Heard): boolean {
  const asked = definition.slots.find(({ name }) => name === undertaking.asked);
  if (asked?.type === 'choice' && !('why' in answered(definition, asked, undertaking, heard))) return true;
  const now = filledFrom(definition, undertaking.slots, heard);
  return isChanged(now, undertaking.slots) && putsRight(withoutValues(definition, heard));
}

function consented(actions: Actions, definition: Definition, undertaking: Undertaking, heard: Heard): Reply | null {
  const slots = filledFrom(definition, undertaking.slots, heard);
  if (isChanged(slots, undertaking.slots)) return advanced(definition, { ...undertaking, slots });
  // "Yes, carla@acme.example" is a yes.
  const words = withoutValues(definition, heard);
  if (answersYes(words)) return { kind: 'perform-action', undertaking };
  if (answersNo(words)) return { kind: 'leave-action' };
  const other = elsewhere(actions, undertaking, heard);
  if (other !== undefined) return other;
  // "No, not that one": something is wrong with it, and they did not say what.
  if (beginsWithNo(heard.text)) return { kind: 'leave-action' };
  return missed(undertaking, `could not tell whether “${definition.title}” shall be done`, (counted) =>
    confirming(definition, counted),
  );
}

function told(actions: Actions, definition: Definition, undertaking: Undertaking, heard: Heard): Reply | null {
  const slot =
    definition.slots.find(({ name }) => name === undertaking.asked) ?? missingIn(definition, undertaking.slots);
  if (!slot) return advanced(definition, undertaking);
  // "It arrived on Friday" says why it comes back, not when.
  const others = filledFrom(definition, undertaking.slots, heard, slot.type === 'text' ? showsItself : undefined);
  const answer = isMoreThanAnswer(actions, slot, undertaking, heard)
    ? null
    : answered(definition, slot, undertaking, heard);
  if (answer && !('why' in answer))
    return advanced(definition, { ...undertaking, slots: withSlot(others, slot, answer) });
  if (isChanged(others, undertaking.slots)) return advanced(definition, { ...undertaking, slots: others });
  if (asksAbout(heard.text, slot)) return askedAgain(definition, slot, undertaking, slot.hint ?? '');
  if (lacksIt(heard.text)) return lacking(definition, slot, undertaking);
  const other = elsewhere(actions, undertaking, heard);
  if (other !== undefined) return other;
  const why = answer && 'why' in answer ? answer.why : `I could not read “${slot.label}” there.`;
  return askedAgain(definition, slot, undertaking, [why, slot.hint].filter(Boolean).join(' '));
}

/** A free text could be anything: a question in its place, or a wish for something else, is none. */
function isMoreThanAnswer(actions: Actions, slot: SlotDefinition, { action }: Undertaking, heard: Heard): boolean {
  if (slot.type !== 'text') return false;
  const wanted = actions.wanted(heard.text);
  return (wanted !== null && wanted.definition.name !== action) || isAnotherMatter(heard.text);
}

/** Another action that is wished for, or (null) another matter. Undefined: neither. */
function elsewhere(actions: Actions, { action }: Undertaking, heard: Heard): Reply | null | undefined {
  const wanted = actions.wanted(heard.text);
  if (wanted && wanted.definition.name !== action && isFor(wanted.definition, heard.reader))
    return beginning(wanted.definition, heard);
  if (wanted?.definition.name === action) return undefined;
  return isAnotherMatter(heard.text) ? null : undefined;
}

const isChanged = (now: readonly Slot[], before: readonly Slot[]): boolean =>
  now.some(({ name, value }) => before.find((slot) => slot.name === name)?.value !== value);

// ── misses ───────────────────────────────────────────────────────────────────────────────────────────────────────

function askedAgain(definition: Definition, slot: SlotDefinition, undertaking: Undertaking, why: string): Reply {
  return missed(
    undertaking,
    `${definition.title}: “${slot.label}” could not be read ${MOST_MISSES} times`,
    (counted) => ({
      kind: 'ask-slot',
      undertaking: { ...counted, asked: slot.name },
      question: slot.ask,
      again: why === '' ? null : why,
    }),
  );
}

/** They do not have it. Told once where it is to be found; after that only a human can help. */
function lacking(definition: Definition, slot: SlotDefinition, undertaking: Undertaking): Reply {
  if (slot.hint && undertaking.misses === 0) return askedAgain(definition, slot, undertaking, slot.hint);
  return {
    kind: 'give-up-action',
    undertaking,
    because: `${definition.title}: the customer does not have “${slot.label}”`,
  };
}

function missed(before: Undertaking, because: string, again: (counted: Undertaking) => Reply): Reply {
  const undertaking: Undertaking = { ...before, misses: before.misses + 1 };
  return undertaking.misses >= MOST_MISSES ? { kind: 'give-up-action', undertaking, because } : again(undertaking);
}
