import type { Conversation, Escalation, Instant, Reason } from './conversation.ts';
import { awakened, unsnoozed } from './decide-agent.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import type { Policy } from './policy.ts';
import type { Step } from './step.ts';
import {
  claimBy,
  escalate,
  escalationOf,
  refreshed,
  refreshedAfterWords,
  resolve,
  step,
  stopWaiting,
  toldResolved,
  unchanged,
  waitAgain,
  withBot,
} from './step.ts';

type On<T extends Event['type']> = Extract<Event, { type: T }>;

export function customerWrites(before: Conversation, event: On<'customer.message'>, policy: Policy): Step {
  const late = event.at < before.lastCustomerAt;
  const heard: Conversation = {
    ...before,
    customer: before.customer ?? event.person,
    lastSeq: event.seq,
    lastCustomerAt: Math.max(before.lastCustomerAt, event.at),
  };
  switch (heard.status) {
    case 'bot':
      if (isSolved(heard, event, policy))
        return withMore(customerSaysSolved(heard, event), relayed(heard, event.seq, late));
      // An agents' thread can stand from an earlier time: it stays complete.
      return withMore(writesToBot(heard, event, policy), relayed(heard, event.seq, late));
    case 'waiting':
      if (policy.judgement.closeWhenSettled && event.assessment.settled === 'solved')
        return withMore(customerSaysSolved(heard, event), relayed(heard, event.seq, late));
      return withMore(writesWhileWaiting(heard, event, policy), relayed(heard, event.seq, late));
    case 'claimed':
      return writesToHuman(heard, event, late, policy);
    case 'resolved':
      // A thank-you is heard; it asks for nothing.
      if (event.assessment.settled) return step(heard, ...relayed(heard, event.seq, late));
      // So long after its end it is another matter, and the bot may try.
      if (event.at - heard.resolvedAt > policy.reopenWindowMs)
        return withMore(writesToBot(anew(heard, event.at), event, policy), relayed(heard, event.seq, late));
      return reopen(heard, event.at, policy, relayed(heard, event.seq, late), event.seq);
    default:
      return heard satisfies never;
  }
}

const anew = (c: Conversation, at: Instant): Conversation => ({
  ...withBot(c, at),
  rating: null,
  recommendation: null,
});

/** "Thanks, solved", said to the bot about something that it dealt with. In the middle of an action such words are about that. */
function isSolved(c: Conversation, { assessment }: On<'customer.message'>, policy: Policy): boolean {
  const isAbout = c.engagement.turns > 0 && c.undertaking === null;
  return policy.judgement.closeWhenSettled && assessment.settled === 'solved' && isAbout;
}

function writesToBot(c: Conversation, { assessment, seq, at }: On<'customer.message'>, policy: Policy): Step {
  const engagement = { ...c.engagement, turns: c.engagement.turns + 1 };
  const { verdict, reason } = assessment;
  if (verdict === 'escalate' && reason) return escalate({ ...c, engagement }, reason, at, policy);
  if (verdict === 'offer' && !engagement.offered)
    return step(
      { ...c, engagement: { ...engagement, offered: true } },
      { type: 'tell-customer', say: { notice: 'human-offered' } },
      { type: 'find-answer', seq, article: null },
    );
  return step({ ...c, engagement }, { type: 'find-answer', seq, article: null });
}

function writesWhileWaiting(
  c: Extract<Conversation, { status: 'waiting' }>,
  event: On<'customer.message'>,
  policy: Policy,
): Step {
  if (c.handoff === 'failed') return openAgain(c, event.at, policy);
  if (c.handoff === 'posted' && asksForHuman(event))
    return step(c, { type: 'tell-customer', say: { notice: 'already-asked', agent: null } });
  return unchanged(c);
}

function writesToHuman(
  c: Extract<Conversation, { status: 'claimed' }>,
  event: On<'customer.message'>,
  late: boolean,
  policy: Policy,
): Step {
  const { reason } = event.assessment;
  // A colleague who answered in passing may be gone by now: who asks for a human gets one.
  const called = c.via === 'thread' && reason && asksForHuman(event) ? escalate(c, reason, event.at, policy) : null;
  return withMore(called ?? awakened(c, 'customer'), relayed(c, event.seq, late));
}

const asksForHuman = (event: On<'customer.message'>): boolean =>
  event.assessment.verdict === 'escalate' && event.assessment.reason?.trigger === 'human-request';

/** Without an agents' thread there is nothing to relay to: the transcript will carry it when the thread is posted. */
function relayed(c: Conversation, seq: number, late: boolean): readonly Effect[] {
  if (!c.agentsPlace) return [];
  // Its first message follows the talk, as long as anybody works by it.
  const followed: readonly Effect[] = c.status === 'resolved' ? [] : refreshedAfterWords(c);
  return [{ type: 'relay-to-agents', seq, late }, ...followed];
}

function withMore({ conversation, effects }: Step, more: readonly Effect[]): Step {
  return { conversation, effects: [...effects, ...more] };
}

/** The customer comes back: to the human who helped them, else to waiting, else (nobody ever helped) to the bot. */
function reopen(c: Conversation, at: Instant, policy: Policy, relay: readonly Effect[], seq: number | null): Step {
  const open: Conversation = { ...c, rating: null };
  if (c.lastAgent && c.agentsPlace)
    return step(
      claimBy(open, c.lastAgent, 'button', at),
      { type: 'refresh-handoff' },
      { type: 'tell-agents', say: { notice: 'reopened', agent: c.lastAgent } },
      ...relay,
    );
  if (c.lastAgent) return step(claimBy(open, c.lastAgent, 'thread', at));
  if (c.agentsPlace) {
    const waiting = waitAgain(open, escalationOf(c) ?? returned(at), at, policy);
    return withMore(waiting, [{ type: 'tell-agents', say: { notice: 'reopened', agent: null } }, ...relay]);
  }
  return step(withBot(open, at), ...(seq === null ? [] : [{ type: 'find-answer', seq, article: null } as const]));
}

const returned = (at: Instant): Escalation => ({
  reason: { trigger: 'returned', because: 'came back after it was resolved', evidence: [], score: 1 },
  at,
});

const pressed: Reason = { trigger: 'button', because: 'pressed “Talk to a human”', evidence: [], score: 1 };

export function customerAsksForHuman(c: Conversation, { at }: On<'customer.asks-human'>, policy: Policy): Step {
  switch (c.status) {
    case 'bot':
      return escalate(c, pressed, at, policy);
    case 'waiting':
      if (c.handoff === 'failed') return openAgain(c, at, policy);
      if (c.handoff === 'opening') return unchanged(c);
      return step(
        c,
        { type: 'tell-customer', say: { notice: 'already-asked', agent: null } },
        { type: 'tell-agents', say: { notice: 'asked-again', agent: null } },
      );
    case 'claimed':
      if (c.via === 'thread') return escalate(c, pressed, at, policy);
      return withMore(awakened(c, 'customer'), [
        { type: 'tell-customer', say: { notice: 'already-asked', agent: c.agent } },
        { type: 'tell-agents', say: { notice: 'asked-again', agent: null } },
      ]);
    case 'resolved':
      return c.agentsPlace
        ? reopen(c, at, policy, [{ type: 'tell-agents', say: { notice: 'asked-again', agent: null } }], null)
        : escalate({ ...c, rating: null }, pressed, at, policy);
    default:
      return c satisfies never;
  }
}

/** The customer has heard that it failed; this try they hear about again. */
function openAgain(c: Extract<Conversation, { status: 'waiting' }>, at: Instant, policy: Policy): Step {
  return step(
    { ...c, handoff: 'opening' },
    { type: 'stop-timer', name: 'handoff-retry' },
    { type: 'open-handoff', reason: c.escalation.reason, calls: policy.calls },
    { type: 'start-timer', name: 'handoff-slow', at: at + policy.handoffSlowMs },
  );
}

export function customerSaysSolved(c: Conversation, { at }: { readonly at: Instant }): Step {
  if (c.status === 'resolved') return unchanged(c);
  const agent = c.status === 'claimed' ? c.agent : null;
  return step(resolve(c, at, agent), ...stopWaiting, ...unsnoozed(c), ...refreshed(c), toldResolved(agent));
}

/** Agents hear it: whom they answer is not there. The thread goes on; others of that company may read it. */
export function customerLeft(c: Conversation, { person }: On<'customer.left'>): Step {
  if (c.status === 'resolved' || !c.agentsPlace || person !== c.customer) return unchanged(c);
  return step(c, { type: 'tell-agents', say: { notice: 'customer-left', person } });
}

/** Where nobody can be answered any more: what only the bot had ends here, agents are told. */
export function customerChannelLost(c: Conversation, { at, why }: On<'customer-channel.lost'>): Step {
  if (c.status === 'resolved') return unchanged(c);
  if (c.agentsPlace) return step(c, { type: 'tell-agents', say: { notice: 'customer-channel-lost', why } });
  return step(resolve(c, at, null), ...stopWaiting);
}
