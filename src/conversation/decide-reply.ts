/** What people of ours write and react: what of it goes out. Fail closed (P7). */
import type { Conversation, Instant, PersonId } from './conversation.ts';
import { inHandOf, isStep, taken } from './decide-agent.ts';
import type { Whisper } from './effect.ts';
import type { Event } from './event.ts';
import type { Step } from './step.ts';
import { claimBy, refreshed, refreshedAfterWords, step, stopWaiting, unchanged, whisperedInside } from './step.ts';

type On<T extends Event['type']> = Extract<Event, { type: T }>;

const toAgent = (c: Conversation, to: PersonId, say: Whisper): Step => step(c, whisperedInside(to, say));

/**
 * Since when this person's words go out; null: they stay inside. The claimer, and whoever joined them. All are the platform's times, so
 * that what was written before stays inside even when it arrives after.
 */
export function speaksSince(c: Conversation, agent: PersonId): Instant | null {
  if (c.status !== 'claimed' || c.via !== 'button') return null;
  if (c.agent === agent) return c.claimedAt;
  return c.joined.find(({ person }) => person === agent)?.since ?? null;
}

/** Only what the claimer and those who joined write, after that, leaves the agents' thread; and of that no note, and no word to a colleague. */
export function agentWrites(before: Conversation, event: On<'agent.message'>): Step {
  const { agent, seq, at, inside, calls = [] } = event;
  const since = speaksSince(before, agent);
  const c: Conversation = {
    ...before,
    lastSeq: seq,
    invited: since === null ? before.invited : invitedBy(before, calls),
  };
  if (since === null) return c.invited.includes(agent) ? step(c) : tellHowToJoin(c, agent);
  if (inside === 'note') return step(c);
  if (at < since) return toAgent(c, agent, { whisper: 'written-before' });
  if (inside === 'colleague') return tellOnce(c, agent, { whisper: 'spoke-to-colleague' });
  if (inside === 'forward') return toAgent(c, agent, { whisper: 'forwarded-inside' });
  return step(
    { ...c, lastAgentAt: Math.max(c.lastAgentAt, at) },
    { type: 'relay-to-customer', seq, late: at < c.lastAgentAt },
    ...refreshedAfterWords(c),
  );
}

const invitedBy = ({ invited }: Conversation, calls: readonly PersonId[]): readonly PersonId[] => [
  ...new Set([...invited, ...calls]),
];

/** Once per person until it changes hands. */
function tellOnce(c: Conversation, agent: PersonId, say: Whisper): Step {
  if (c.toldHowToJoin.includes(agent)) return step(c);
  return toAgent({ ...c, toldHowToJoin: [...c.toldHowToJoin, agent] }, agent, say);
}

const tellHowToJoin = (c: Conversation, agent: PersonId): Step => tellOnce(c, agent, howToJoin(c));

function howToJoin(c: Conversation): Whisper {
  if (c.status === 'resolved') return { whisper: 'already-resolved' };
  if (c.status === 'claimed' && c.via === 'button') return { whisper: 'join-or-stay', agent: c.agent };
  return { whisper: 'claim-first' };
}

export function agentJoins(c: Conversation, { agent, at }: On<'agent.join'>): Step {
  if (c.status !== 'claimed' || c.via !== 'button') return toAgent(c, agent, howToJoin(c));
  if (c.agent === agent) return toAgent(c, agent, { whisper: 'already-yours' });
  const others = c.joined.filter(({ person }) => person !== agent);
  return step(
    {
      ...c,
      joined: [...others, { person: agent, since: at }],
      toldHowToJoin: [...new Set([...c.toldHowToJoin, agent])],
    },
    ...refreshed(c),
    whisperedInside(agent, { whisper: 'joined' }),
  );
}

export function agentStays(c: Conversation, { agent }: On<'agent.stay'>): Step {
  const said = whisperedInside(agent, { whisper: 'stays-inside' });
  if (c.status !== 'claimed' || !c.joined.some(({ person }) => person === agent)) return step(c, said);
  return step({ ...c, joined: c.joined.filter(({ person }) => person !== agent) }, ...refreshed(c), said);
}

/** A reply that was not typed in the thread. What nobody has claimed is theirs with it. */
export function agentReplies(before: Conversation, { agent, seq, at }: On<'agent.reply'>): Step {
  const c: Conversation = { ...before, lastSeq: seq };
  if (c.status === 'resolved') return toAgent(c, agent, { whisper: 'already-resolved' });
  if (speaksSince(c, agent) !== null) return sends(unchanged(c), { agent, seq, at });
  if (c.status === 'claimed' && c.via === 'button')
    return toAgent(c, agent, { whisper: 'not-claimed-by-you', agent: c.agent });
  if (c.agentsPlace) return sends(taken(c, agent, at), { agent, seq, at });
  return sends(step(claimBy(c, agent, 'thread', at), ...stopWaiting), { agent, seq, at });
}

function sends({ conversation, effects }: Step, reply: Pick<On<'agent.reply'>, 'agent' | 'seq' | 'at'>): Step {
  const { agent, seq, at } = reply;
  return step(
    { ...conversation, lastAgentAt: Math.max(conversation.lastAgentAt, at) },
    ...effects,
    { type: 'relay-to-customer', seq, late: false },
    ...(conversation.agentsPlace
      ? [{ type: 'tell-agents', say: { notice: 'reply-sent', agent, seq } } as const, ...refreshed(conversation)]
      : []),
  );
}

/** Once more, by the one who has it: it is known, or was looked up, that it is not there. */
export function agentResends(before: Conversation, { agent, seq }: On<'agent.resend'>): Step {
  const c = settledOf(before, agent, seq);
  if ('effects' in c) return c;
  return step(
    c,
    { type: 'relay-to-customer', seq, late: false, again: true },
    whisperedInside(agent, { whisper: 'resent' }),
    ...refreshed(c),
  );
}

export function agentSaysArrived(before: Conversation, { agent, seq }: On<'agent.arrived'>): Step {
  const c = settledOf(before, agent, seq);
  if ('effects' in c) return c;
  return step(c, { type: 'mark-receipt', seq, receipt: 'delivered' }, ...refreshed(c));
}

/** The case without that doubt; otherwise the word for whoever pressed too late, or is not in charge. */
function settledOf(before: Conversation, agent: PersonId, seq: number): Conversation | Step {
  if (speaksSince(before, agent) === null) {
    const c = inHandOf(before, agent);
    return isStep(c) ? c : unchanged(c);
  }
  const undelivered = before.undelivered.filter((one) => one.seq !== seq);
  if (undelivered.length === before.undelivered.length) return toAgent(before, agent, { whisper: 'button-out-of-use' });
  return { ...before, undelivered };
}

/** Customers' emojis cross; of agents' those of whoever speaks to the customer. */
export function reactionAdded(c: Conversation, { person, seq, emoji, side }: On<'reaction.added'>): Step {
  const crosses = side === 'customer' ? c.agentsPlace !== null : speaksSince(c, person) !== null;
  return crosses ? step(c, { type: 'sync-reaction', seq, emoji, side }) : unchanged(c);
}
