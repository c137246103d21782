import type { Conversation, Instant } from './conversation.ts';
import { endedUntold } from './decide-action.ts';
import { awakened } from './decide-agent.ts';
import { speaksSince } from './decide-reply.ts';
import type { Event, TimerName } from './event.ts';
import type { Policy } from './policy.ts';
import { clockTimerDue } from './run-clock.ts';
import type { Step } from './step.ts';
import { claimTimers, escalationOf, refreshed, step, unchanged, whisperedInside } from './step.ts';

type On<T extends Event['type']> = Extract<Event, { type: T }>;

/** The agents' thread stands: now, and not before, the customer may hear that a human has been asked (P5). */
export function handoffOpened(before: Conversation, event: On<'handoff.opened'>, policy: Policy): Step {
  // A new first message, where the old one was deleted.
  if (before.agentsPlace)
    return isThere(before, event) ? shownAnew({ ...before, agentsRoot: event.root }) : unchanged(before);
  const c: Conversation = { ...before, agentsPlace: event.place, agentsRoot: event.root };
  const transcript = { type: 'post-transcript', upTo: c.lastSeq } as const;
  const escalation = escalationOf(c);
  const untold = escalation ? endedUntold(c, escalation) : [];
  // Claimed or resolved meanwhile: the thread must not ask for what is no longer needed.
  if (c.status !== 'waiting') return step(c, { type: 'refresh-handoff' }, transcript, ...untold);
  return step(
    { ...c, handoff: 'posted', since: event.at },
    { type: 'stop-timer', name: 'handoff-slow' },
    { type: 'stop-timer', name: 'handoff-retry' },
    { type: 'refresh-handoff' },
    transcript,
    ...untold,
    { type: 'tell-customer', say: { notice: 'human-asked' } },
    ...(policy.usesModel ? [{ type: 'enrich-handoff' } as const] : []),
    ...claimTimers(event.at, policy),
  );
}

/** What changed between its drawing and this moment could not be shown on it. */
const shownAnew = (c: Conversation): Step => step(c, { type: 'refresh-handoff' });

const isThere = ({ agentsPlace }: Conversation, { place }: On<'handoff.opened'>): boolean =>
  agentsPlace?.channel === place.channel && agentsPlace.thread === place.thread;

/** Somebody deleted the first message of the thread: the case must stay workable. We may hear of it twice, also when there is a new one. */
export function rootGone(c: Conversation, { root }: On<'handoff.root-gone'>): Step {
  const isKnown = c.agentsRoot === null || (root != null && root !== c.agentsRoot);
  return c.agentsPlace && !isKnown ? step({ ...c, agentsRoot: null }, { type: 'restore-root' }) : unchanged(c);
}

/** It is tried again later, quietly: the customer hears of the failure once, and of the success when there is one. */
export function handoffFailed(c: Conversation, { at }: On<'handoff.failed'>, policy: Policy): Step {
  if (c.status !== 'waiting' || c.agentsPlace) return unchanged(c);
  const retry = { type: 'start-timer', name: 'handoff-retry', at: at + policy.handoffRetryMs } as const;
  if (c.handoff === 'failed') return step(c, retry);
  return step(
    { ...c, handoff: 'failed' },
    { type: 'stop-timer', name: 'handoff-slow' },
    { type: 'tell-customer', say: { notice: 'handoff-failed' } },
    retry,
  );
}

/** The side that spoke hears that its words did not arrive, or may not have. */
export function deliveryFailed(c: Conversation, { towards, seq, certain, why, by }: On<'delivery.failed'>): Step {
  if (towards === 'agents') return step(c, { type: 'tell-customer', say: { notice: 'not-passed-on' } });
  if (!c.agentsPlace) return unchanged(c);
  const inCharge = c.status === 'claimed' ? c.agent : c.lastAgent;
  const spoke = by != null && speaksSince(c, by) !== null ? by : inCharge;
  if (seq === null || !spoke)
    return step(c, { type: 'tell-agents', say: { notice: 'undelivered', seq, certain, why } });
  const others = c.undelivered.filter((one) => one.seq !== seq);
  // A private word may get lost: the first message of the thread says it too.
  return step(
    { ...c, undelivered: [...others, { seq, certain }] },
    whisperedInside(spoke, { whisper: 'undelivered', seq, certain, why }),
    ...refreshed(c),
  );
}

/** A timer may lose the race with somebody's press; then it has nothing left to say. */
export function timerDue(c: Conversation, { name, at }: On<'timer.due'>, policy: Policy): Step {
  switch (name) {
    case 'snooze-over':
      return c.status === 'claimed' && isOver(c.snoozed, at) ? awakened(c, 'time') : unchanged(c);
    case 'first-reply-soon':
    case 'first-reply-missed':
    case 'resolution-soon':
    case 'resolution-missed':
      return clockTimerDue(c, name, at, policy);
    default:
      return c.status === 'waiting' ? waitTimerDue(c, name, at, policy) : unchanged(c);
  }
}

/** The timer may be that of an earlier snooze. */
const isOver = (snoozed: { readonly until: Instant | null } | null, at: Instant): boolean =>
  snoozed?.until != null && at >= snoozed.until;

type WaitTimer = Extract<TimerName, `handoff-${string}` | `claim-${string}`>;

function waitTimerDue(
  c: Extract<Conversation, { status: 'waiting' }>,
  name: WaitTimer,
  at: Instant,
  policy: Policy,
): Step {
  // It is that of an earlier wait.
  if (at < c.since) return unchanged(c);
  switch (name) {
    case 'handoff-slow':
      if (c.handoff !== 'opening') return unchanged(c);
      return step(c, { type: 'tell-customer', say: { notice: 'handoff-slow' } });
    case 'handoff-retry':
      if (c.handoff !== 'failed') return unchanged(c);
      return step(c, { type: 'open-handoff', reason: c.escalation.reason, calls: policy.calls });
    case 'claim-reminder':
      if (c.handoff !== 'posted' || c.reminded) return unchanged(c);
      return step(
        { ...c, reminded: true },
        { type: 'tell-agents', say: { notice: 'claim-reminder', waitedMs: at - c.since } },
      );
    case 'claim-overdue':
      if (c.handoff !== 'posted') return unchanged(c);
      return step(
        c,
        { type: 'tell-customer', say: { notice: 'still-waiting' } },
        { type: 'tell-agents', say: { notice: 'customer-told-of-wait', calls: policy.onCall } },
      );
    case 'claim-give-up':
      if (c.handoff !== 'posted' || c.leftMessage) return unchanged(c);
      return step(
        { ...c, leftMessage: true },
        { type: 'tell-customer', say: { notice: 'leave-message' } },
        { type: 'tell-agents', say: { notice: 'customer-left-message' } },
        ...refreshed(c),
      );
    default:
      return name satisfies never;
  }
}
