import type { Conversation, Reason } from './conversation.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import type { Policy } from './policy.ts';
import type { Step } from './step.ts';
import { claimBy, escalate, refreshed, step, stopWaiting, whispered } from './step.ts';

type On<T extends Event['type']> = Extract<Event, { type: T }>;

/** A colleague who answers straight in the customer's thread is a human in charge: the bot falls silent there. */
export function colleagueWrites(before: Conversation, { person, seq, at }: On<'colleague.message'>): Step {
  const c: Conversation = { ...before, lastSeq: seq };
  const shown: readonly Effect[] = c.agentsPlace ? [{ type: 'relay-to-agents', seq, late: false }] : [];
  if (c.status === 'claimed' || c.status === 'resolved') return step(c, ...shown);
  return step(claimBy(c, person, 'thread', at), ...stopWaiting, ...refreshed(c), ...shown);
}

/** Where the message was passed on, its copy follows; and the root message, which sums it up. What was taken back need not arrive. */
export function messageChanged(before: Conversation, { type, seq }: On<'message.edited' | 'message.deleted'>): Step {
  const isDoubtful = before.undelivered.some((one) => one.seq === seq);
  const c: Conversation =
    type === 'message.deleted' && isDoubtful
      ? { ...before, undelivered: before.undelivered.filter((one) => one.seq !== seq) }
      : before;
  return step(c, { type: 'sync-edit', seq }, ...refreshed(c));
}

/** The shortcut on a customer's message: somebody of ours says that a human shall have it. */
export function colleagueHandsOver(c: Conversation, { person, at }: On<'colleague.hands-over'>, policy: Policy): Step {
  if (c.status === 'waiting') return step(c, whispered(person, { whisper: 'handed-over-already', agent: null }));
  if (c.status === 'claimed' && c.via === 'button')
    return step(c, whispered(person, { whisper: 'handed-over-already', agent: c.agent }));
  const { conversation, effects } = escalate(c, handedOver, at, policy);
  return step({ ...conversation, rating: null }, ...effects, whispered(person, { whisper: 'handed-over' }));
}

const handedOver: Reason = { trigger: 'colleague', because: 'handed over by a colleague', evidence: [], score: 1 };
