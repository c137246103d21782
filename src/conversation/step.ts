import type {
  CaseOutcome,
  Common,
  Conversation,
  Escalation,
  Held,
  Instant,
  PersonId,
  Reason,
  RightCall,
} from './conversation.ts';
import { freshEngagement } from './conversation.ts';
import type { CustomerNotice, Effect, Whisper } from './effect.ts';
import type { Answer } from './event.ts';
import { afterOpenTime } from './office-hours.ts';
import type { Policy } from './policy.ts';

/** What an event leads to: the conversation as it is from here on, and what is to be done about it, in order. */
export interface Step {
  readonly conversation: Conversation;
  readonly effects: readonly Effect[];
}

export const step = (conversation: Conversation, ...effects: readonly Effect[]): Step => ({ conversation, effects });

/** A word of ours that this person of the customer's side alone sees. */
export const whispered = (to: PersonId, say: Whisper): Effect => ({ type: 'whisper', to, side: 'customer', say });

/** The same for an agent, in the agents' thread. */
export const whisperedInside = (to: PersonId, say: Whisper): Effect => ({ type: 'whisper', to, side: 'agents', say });

/** Nothing changes and nothing is done. */
export const unchanged = (conversation: Conversation): Step => step(conversation);

/** The same conversation in another hand: what belonged to the old status goes, what is common stays. */
export function hold(conversation: Conversation, held: Held, changes: Partial<Common> = {}): Conversation {
  return { ...common(conversation), ...changes, ...held } as Conversation;
}

function common(c: Conversation): Common {
  const { id, tenant, customerPlace, agentsPlace, agentsRoot, customer, lastSeq, lastCustomerAt, lastAgentAt } = c;
  const { engagement, clarifying, undertaking, deeds, lastAgent, toldHowToJoin } = c;
  const { invited, undelivered, clock, rating, recommendation, drill } = c;
  return {
    id,
    tenant,
    customerPlace,
    agentsPlace,
    agentsRoot,
    customer,
    lastSeq,
    lastCustomerAt,
    lastAgentAt,
    engagement,
    clarifying,
    undertaking,
    deeds,
    lastAgent,
    toldHowToJoin,
    invited,
    undelivered,
    clock,
    rating,
    recommendation,
    drill,
  };
}

/** With the bot again: budgets start fresh. */
export function withBot(conversation: Conversation, at: Instant): Conversation {
  return hold(
    conversation,
    { status: 'bot' },
    { engagement: freshEngagement(at), toldHowToJoin: [], invited: [], undelivered: [] },
  );
}

/** Calls a human. The customer hears of it only when the agents' thread stands (P5). */
export function escalate(conversation: Conversation, reason: Reason, at: Instant, policy: Policy): Step {
  const escalation: Escalation = { reason, at };
  if (conversation.agentsPlace) return askAgain(conversation, escalation, at, policy);
  return step(
    hold(conversation, { ...NEWLY_WAITING, escalation, since: at, handoff: 'opening' }),
    { type: 'open-handoff', reason, calls: policy.calls },
    { type: 'start-timer', name: 'handoff-slow', at: at + policy.handoffSlowMs },
  );
}

const NEWLY_WAITING = { status: 'waiting', reminded: false, leftMessage: false } as const;

/** The agents' thread stands from an earlier time: it asks once more. The customer hears so when that stands there (P5, `followUps`). */
function askAgain(conversation: Conversation, escalation: Escalation, at: Instant, policy: Policy): Step {
  const { conversation: waiting, effects } = waitAgain(conversation, escalation, at, policy);
  return step(waiting, ...effects, {
    type: 'tell-agents',
    say: { notice: 'asked-again', agent: conversation.lastAgent, asks: true },
  });
}

/** Back to waiting in the agents' thread that already stands. */
export function waitAgain(conversation: Conversation, escalation: Escalation, at: Instant, policy: Policy): Step {
  return step(
    hold(
      conversation,
      { ...NEWLY_WAITING, escalation, since: at, handoff: 'posted' },
      { toldHowToJoin: [], invited: [] },
    ),
    { type: 'refresh-handoff' },
    ...claimTimers(at, policy),
  );
}

/** `since` is when the wait began. Nobody can be reminded, nor is late, while nobody is at work: only that time counts. */
export function claimTimers(since: Instant, policy: Policy): readonly Effect[] {
  const { hours } = policy.judgement;
  const after = (ms: number): Instant => afterOpenTime(hours, since, ms) ?? since + ms;
  return [
    { type: 'start-timer', name: 'claim-reminder', at: after(policy.claimReminderMs) },
    { type: 'start-timer', name: 'claim-overdue', at: after(policy.claimOverdueMs) },
    { type: 'start-timer', name: 'claim-give-up', at: after(policy.claimGiveUpMs) },
  ];
}

/** Nobody waits any more. */
export const stopWaiting: readonly Effect[] = [
  { type: 'stop-timer', name: 'handoff-slow' },
  { type: 'stop-timer', name: 'handoff-retry' },
  { type: 'stop-timer', name: 'claim-reminder' },
  { type: 'stop-timer', name: 'claim-overdue' },
  { type: 'stop-timer', name: 'claim-give-up' },
];

/** Puts a human in charge. */
export function claimBy(
  conversation: Conversation,
  agent: PersonId,
  via: 'button' | 'thread',
  at: Instant,
): Conversation {
  return hold(
    conversation,
    {
      status: 'claimed',
      escalation: escalationOf(conversation),
      agent,
      claimedAt: at,
      via,
      joined: [],
      snoozed: null,
      offered: null,
    },
    { lastAgent: agent, toldHowToJoin: [], invited: [] },
  );
}

export function escalationOf(conversation: Conversation): Escalation | null {
  return conversation.status === 'bot' ? null : conversation.escalation;
}

/** Shows the present state to the agents, where they have a thread. */
export function refreshed(conversation: Conversation): readonly Effect[] {
  return conversation.agentsPlace ? [{ type: 'refresh-handoff' }] : [];
}

/** The same, in its own time: words between people go first. */
export function refreshedAfterWords(conversation: Conversation): readonly Effect[] {
  return conversation.agentsPlace ? [{ type: 'refresh-handoff', afterWords: true }] : [];
}

/** Says it, as the next message of the transcript. */
export function gives(c: Conversation, to: number, answer: Answer): Step {
  const seq = c.lastSeq + 1;
  const { failedReplies } = c.engagement;
  const engagement = { ...c.engagement, failedReplies: 0, failedBefore: failedReplies, answered: seq };
  return step({ ...c, lastSeq: seq, engagement }, { type: 'post-answer', seq, to, reader: c.customer, answer });
}

/** Asks the customer something, as the next message of the transcript: their answer would follow nothing otherwise. */
export function asks(c: Conversation, say: CustomerNotice): Step {
  const seq = c.lastSeq + 1;
  return step({ ...c, lastSeq: seq }, { type: 'tell-customer', seq, say });
}

/** It is over. Only an agent can say how; otherwise it is solved. */
export function resolve(
  c: Conversation,
  at: Instant,
  by: PersonId | null,
  how: { readonly outcome: CaseOutcome; readonly rightCall: RightCall | null } = SOLVED,
): Conversation {
  const end = { status: 'resolved', escalation: escalationOf(c), resolvedAt: at, resolvedBy: by, ...how } as const;
  // Whoever writes on is told that it is over, also who was told something else before.
  return hold(c, end, { toldHowToJoin: [] });
}

const SOLVED = { outcome: 'solved', rightCall: null } as const;

/** What the customer is told when it is over. */
export const toldResolved = (agent: PersonId | null, outcome: CaseOutcome = 'solved'): Effect => ({
  type: 'tell-customer',
  say: { notice: 'resolved', agent, outcome, ask: null },
});
