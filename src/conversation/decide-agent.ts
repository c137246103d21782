/** What agents do with a case: take it, leave it, end it. */
import type { Conversation, PersonId } from './conversation.ts';
import type { Effect, Whisper } from './effect.ts';
import type { Event } from './event.ts';
import type { Policy } from './policy.ts';
import type { Step } from './step.ts';
import {
  claimBy,
  escalate,
  refreshed,
  resolve,
  step,
  stopWaiting,
  toldResolved,
  unchanged,
  waitAgain,
  whisperedInside,
  withBot,
} from './step.ts';

type On<T extends Event['type']> = Extract<Event, { type: T }>;

/** A case that an agent has claimed in the agents' thread. */
export type InHand = Extract<Conversation, { status: 'claimed' }>;

const toAgent = (c: Conversation, to: PersonId, say: Whisper): Step => step(c, whisperedInside(to, say));

/** The case, where it is this agent's; otherwise the polite word for whoever pressed what only its owner may. */
export function inHandOf(c: Conversation, agent: PersonId): InHand | Step {
  if (c.status === 'claimed' && c.via === 'button' && c.agent === agent) return c;
  if (c.status === 'resolved') return toAgent(c, agent, { whisper: 'already-resolved' });
  return toAgent(c, agent, { whisper: 'not-claimed-by-you', agent: c.status === 'claimed' ? c.agent : null });
}

export const isStep = (found: InHand | Step): found is Step => 'effects' in found;

/** One winner; the loser is told who. A colleague who only answered in the customer's thread has not claimed. */
export function agentClaims(c: Conversation, { agent, at }: On<'agent.claim'>): Step {
  if (c.status === 'resolved') return toAgent(c, agent, { whisper: 'already-resolved' });
  // Without an agents' thread there is no button to press and nowhere to relay from.
  if (!c.agentsPlace) return unchanged(c);
  if (c.status === 'claimed' && c.via === 'button' && !mayTakeOver(c, agent))
    return toAgent(
      c,
      agent,
      c.agent === agent ? { whisper: 'already-yours' } : { whisper: 'claimed-by', agent: c.agent },
    );
  return taken(c, agent, at);
}

/** Whom it was offered to; of a group, whoever comes first. */
const mayTakeOver = ({ agent, offered }: InHand, by: PersonId): boolean =>
  offered !== null && by !== agent && ('group' in offered.to || offered.to.person === by);

/** It is theirs from here on, and the customer hears who helps. */
export function taken(c: Conversation, agent: PersonId, at: number): Step {
  return step(claimBy(c, agent, 'button', at), ...stopWaiting, ...unsnoozed(c), ...refreshed(c), {
    type: 'tell-customer',
    say: { notice: 'agent-joined', agent },
  });
}

/** A case that changes hands is awake. */
export const unsnoozed = (c: Conversation): readonly Effect[] =>
  c.status === 'claimed' && c.snoozed ? [{ type: 'stop-timer', name: 'snooze-over' }] : [];

export function agentReleases(before: Conversation, { agent, at }: On<'agent.release'>, policy: Policy): Step {
  const c = inHandOf(before, agent);
  if (isStep(c)) return c;
  return backToWaiting(c, at, policy);
}

function backToWaiting(c: InHand, at: number, policy: Policy): Step {
  const escalation = c.escalation ?? { reason: handedBack, at };
  const { conversation, effects } = waitAgain(c, escalation, at, policy);
  return step(conversation, ...unsnoozed(c), ...effects, {
    type: 'tell-customer',
    say: { notice: 'agent-left', agent: c.agent },
  });
}

const handedBack = { trigger: 'released', because: 'an agent handed it back', evidence: [], score: 1 };

/** Nobody may be left with somebody who can't answer any more. */
export function agentGone(c: Conversation, { agent, at }: On<'agent.gone'>, policy: Policy): Step {
  if (c.status !== 'claimed') return unchanged(c);
  if (c.agent !== agent) return unchanged({ ...c, joined: c.joined.filter(({ person }) => person !== agent) });
  const alone: Conversation = { ...c, lastAgent: null };
  if (c.via === 'thread') return escalate(alone, left, at, policy);
  const { conversation, effects } = backToWaiting(c, at, policy);
  return step({ ...conversation, lastAgent: null }, ...effects, {
    type: 'tell-agents',
    say: { notice: 'agent-gone', agent },
  });
}

const left = { trigger: 'agent-gone', because: 'the colleague who had it is gone', evidence: [], score: 1 };

/** Whoever has claimed it ends it; what nobody has claimed any agent may end. */
export function agentResolves(c: Conversation, event: On<'agent.resolve'>): Step {
  const { agent, at, outcome = 'solved', rightCall = null } = event;
  if (c.status === 'resolved') return toAgent(c, agent, { whisper: 'already-resolved' });
  if (c.status === 'claimed' && c.via === 'button' && c.agent !== agent)
    return toAgent(c, agent, { whisper: 'not-claimed-by-you', agent: c.agent });
  return step(
    { ...resolve(c, at, agent, { outcome, rightCall }), lastAgent: agent },
    ...stopWaiting,
    ...unsnoozed(c),
    ...refreshed(c),
    toldResolved(agent, outcome),
  );
}

/** Any agent may say it, also another one later: the latest word counts. */
export function agentJudgesCall(c: Conversation, { agent, rightCall }: On<'agent.right-call'>): Step {
  if (c.status !== 'resolved') return toAgent(c, agent, { whisper: 'button-out-of-use' });
  return step({ ...c, rightCall }, ...refreshed(c), whisperedInside(agent, { whisper: 'done', what: 'right-call' }));
}

export function agentReopens(c: Conversation, { agent, at }: On<'agent.reopen'>): Step {
  if (c.status !== 'resolved' || !c.agentsPlace) return toAgent(c, agent, { whisper: 'button-out-of-use' });
  return taken({ ...c, rating: null }, agent, at);
}

/** The bot has it again, with fresh budgets. The same matter comes back to the same agent. */
export function agentReturns(c: Conversation, { agent, at }: On<'agent.return'>): Step {
  // What nobody has claimed any agent may give back.
  const before = c.status === 'waiting' ? c : inHandOf(c, agent);
  if ('effects' in before) return before;
  const { agentsPlace } = c;
  if (!agentsPlace) return unchanged(c);
  return step(
    withBot(c, at),
    ...stopWaiting,
    ...unsnoozed(c),
    ...refreshed(c),
    whisperedInside(agent, { whisper: 'done', what: 'returned' }),
    { type: 'tell-customer', say: { notice: 'returned-to-bot', agent } },
  );
}

/** It stays with them until the other one takes it: nobody is left without a human. */
export function agentTransfers(before: Conversation, { agent, at, to, note }: On<'agent.transfer'>): Step {
  const c = inHandOf(before, agent);
  if (isStep(c)) return c;
  if ('person' in to && to.person === agent) return toAgent(c, agent, { whisper: 'already-yours' });
  return step(
    { ...c, offered: { to, at } },
    { type: 'tell-agents', say: { notice: 'transfer-offered', to, from: agent, note } },
    ...refreshed(c),
    whisperedInside(agent, { whisper: 'done', what: 'transferred' }),
  );
}

export function agentSnoozes(before: Conversation, { agent, until }: On<'agent.snooze'>): Step {
  const c = inHandOf(before, agent);
  if (isStep(c)) return c;
  return step(
    { ...c, snoozed: { until } },
    until === null
      ? { type: 'stop-timer', name: 'snooze-over' }
      : { type: 'start-timer', name: 'snooze-over', at: until },
    ...refreshed(c),
    whisperedInside(agent, { whisper: 'done', what: 'snoozed' }),
  );
}

export function agentWakes(before: Conversation, { agent }: On<'agent.wake'>): Step {
  const c = inHandOf(before, agent);
  if (isStep(c)) return c;
  if (!c.snoozed) return toAgent(c, agent, { whisper: 'button-out-of-use' });
  return step({ ...c, snoozed: null }, ...unsnoozed(c), ...refreshed(c));
}

/** The time has come, or the customer has written: whoever has it hears so. */
export function awakened(c: InHand, why: 'time' | 'customer'): Step {
  if (!c.snoozed) return unchanged(c);
  return step(
    { ...c, snoozed: null },
    ...(why === 'customer' ? unsnoozed(c) : []),
    { type: 'tell-agents', say: { notice: 'awake', agent: c.agent, why } },
    ...refreshed(c),
  );
}
