import type { Conversation, PersonId } from './conversation.ts';
import type { Whisper } from './effect.ts';
import type { Event } from './event.ts';
import type { Policy } from './policy.ts';
import type { Step } from './step.ts';
import { claimBy, escalationOf, hold, refreshed, step, stopWaiting, unchanged, waitAgain } from './step.ts';

type On<T extends Event['type']> = Extract<Event, { type: T }>;

function whisperTo(c: Conversation, to: PersonId, say: Whisper): Step {
  return step(c, { type: 'whisper', to, side: 'agents', say });
}

/** One winner; the loser is told who. A colleague who only answered in the customer's thread has not claimed. */
export function agentClaims(c: Conversation, { agent, at }: On<'agent.claim'>): Step {
  if (c.status === 'resolved') return whisperTo(c, agent, { whisper: 'already-resolved' });
  // Without an agents' thread there is no button to press and nowhere to relay from.
  if (!c.agentsPlace) return unchanged(c);
  if (c.status === 'claimed' && c.via === 'button')
    return whisperTo(
      c,
      agent,
      c.agent === agent ? { whisper: 'already-yours' } : { whisper: 'claimed-by', agent: c.agent },
    );
  return step(claimBy(c, agent, 'button', at), ...stopWaiting, ...refreshed(c), {
    type: 'tell-customer',
    say: { notice: 'agent-joined', agent },
  });
}

export function agentReleases(c: Conversation, { agent, at }: On<'agent.release'>, policy: Policy): Step {
  if (c.status !== 'claimed' || c.agent !== agent || c.via === 'thread')
    return whisperTo(c, agent, { whisper: 'not-claimed-by-you', agent: c.status === 'claimed' ? c.agent : null });
  const escalation = c.escalation ?? { reason: handedBack, at };
  const { conversation, effects } = waitAgain(c, escalation, at, policy);
  return step(conversation, ...effects, { type: 'tell-customer', say: { notice: 'agent-left', agent } });
}

const handedBack = { trigger: 'released', because: 'an agent handed it back', evidence: [], score: 1 };

/** Whoever has claimed it ends it; what nobody has claimed any agent may end. */
export function agentResolves(c: Conversation, { agent, at }: On<'agent.resolve'>): Step {
  if (c.status === 'resolved') return whisperTo(c, agent, { whisper: 'already-resolved' });
  if (c.status === 'claimed' && c.via === 'button' && c.agent !== agent)
    return whisperTo(c, agent, { whisper: 'not-claimed-by-you', agent: c.agent });
  return step(
    hold(
      c,
      { status: 'resolved', escalation: escalationOf(c), resolvedAt: at, resolvedBy: agent },
      { lastAgent: agent },
    ),
    ...stopWaiting,
    ...refreshed(c),
    { type: 'tell-customer', say: { notice: 'resolved', agent } },
  );
}

/**
 * Fail closed (P7): only what the claimer writes after the claim leaves the agents' thread. `at` and `claimedAt` are
 * both the platform's times, so a message written before the claim stays inside even when it arrives after it.
 */
export function agentWrites(before: Conversation, { agent, seq, at }: On<'agent.message'>): Step {
  const c: Conversation = { ...before, lastSeq: seq };
  if (c.status !== 'claimed' || c.via !== 'button' || c.agent !== agent) return tellHowToJoin(c, agent);
  if (at < c.claimedAt) return step(c);
  return step(
    { ...c, lastAgentAt: Math.max(c.lastAgentAt, at) },
    { type: 'relay-to-customer', seq, late: at < c.lastAgentAt },
  );
}

/** Once per person until it changes hands. */
function tellHowToJoin(c: Conversation, agent: PersonId): Step {
  if (c.toldHowToJoin.includes(agent)) return step(c);
  const told: Conversation = { ...c, toldHowToJoin: [...c.toldHowToJoin, agent] };
  return whisperTo(told, agent, howToJoin(c));
}

function howToJoin(c: Conversation): Whisper {
  if (c.status === 'resolved') return { whisper: 'already-resolved' };
  if (c.status === 'claimed' && c.via === 'button') return { whisper: 'claim-to-join', agent: c.agent };
  return { whisper: 'claim-first' };
}
