/** Actions: how one is prepared, done, left, and what is kept of it. */
import type { Conversation, Escalation, Instant, Reason } from './conversation.ts';
import type { Effect } from './effect.ts';
import type { Event, Reply } from './event.ts';
import type { Policy } from './policy.ts';
import type { Step } from './step.ts';
import { asks, escalate, gives, refreshed, step, unchanged, whispered } from './step.ts';
import type { Deed, Ended, Interruption, Outcome, Undertaking } from './undertaking.ts';

type On<T extends Event['type']> = Extract<Event, { type: T }>;

/** How many an agent reads about. */
const KEPT = 10;

/** The action has come to an end: what it collected is kept. */
export function ended(c: Conversation, how: Ended, outcome: string | null, at: Instant): Conversation {
  if (!c.undertaking) return c;
  const deed = deedOf(c.undertaking, how, outcome, at);
  return { ...c, undertaking: null, deeds: [...c.deeds, deed].slice(-KEPT) };
}

const deedOf = ({ action, title, slots }: Undertaking, how: Ended, outcome: string | null, at: Instant): Deed => ({
  action,
  title,
  slots,
  ended: how,
  outcome,
  at,
});

/** Whoever asks for something else leaves an action that has not begun; one that is being done goes on. */
export function leftFor(c: Conversation, reply: Reply, at: Instant): Conversation {
  const preparing = c.undertaking?.stage === 'performing' ? null : c.undertaking;
  return preparing && leaves(reply, preparing) ? ended(c, 'left', null, at) : c;
}

function leaves(reply: Reply, { id }: Undertaking): boolean {
  if ('undertaking' in reply) return reply.undertaking.id !== id;
  return reply.kind !== 'small-talk';
}

/** The bot no longer has it: what was only being prepared ends, left by who said that it is solved, else broken off by a human. */
export function brokenOff(c: Conversation, at: Instant): Conversation {
  if (!c.undertaking || c.undertaking.stage === 'performing') return c;
  return ended(c, c.status === 'resolved' ? 'left' : 'broken-off', null, at);
}

export function beginsConfirming(
  c: Conversation,
  { undertaking, question }: Extract<Reply, { kind: 'confirm-action' }>,
): Step {
  return asks(
    { ...c, undertaking: { ...undertaking, stage: 'confirming' } },
    {
      notice: 'confirm-action',
      undertaking: undertaking.id,
      question,
      rows: undertaking.slots.map(({ label, shown }) => [label, shown] as const),
    },
  );
}

export function performs(c: Conversation, undertaking: Undertaking): Step {
  // One at a time.
  if (c.undertaking?.stage === 'performing') return unchanged(c);
  const doing: Undertaking = { ...undertaking, stage: 'performing', asked: null };
  return step({ ...c, undertaking: doing }, { type: 'perform-action', undertaking: doing });
}

export function gaveUp(
  c: Conversation,
  { undertaking, because }: Extract<Reply, { kind: 'give-up-action' }>,
  at: Instant,
  policy: Policy,
): Step {
  return escalate(
    ended({ ...c, undertaking }, 'gave-up', because, at),
    reasonFor('action-unclear', because),
    at,
    policy,
  );
}

const reasonFor = (trigger: string, because: string): Reason => ({ trigger, because, evidence: [], score: 1 });

export function customerConfirms(c: Conversation, event: On<'customer.confirms'>): Step {
  const { undertaking } = c;
  if (c.status !== 'bot' || undertaking?.id !== event.undertaking || undertaking.stage !== 'confirming')
    return step(c, whispered(event.person, { whisper: 'button-out-of-use' }));
  if (event.confirmed) return performs(c, undertaking);
  return step(ended(c, 'left', null, event.at), { type: 'tell-customer', say: { notice: 'action-left' } });
}

/** What it led to is said by whoever has the conversation by then: the bot, or, to the agents, what they need to know. */
export function actionEnded(before: Conversation, event: On<'action.ended'>, policy: Policy): Step {
  const { undertaking } = before;
  if (undertaking?.id !== event.undertaking || undertaking.stage !== 'performing') return unchanged(before);
  const { outcome, at } = event;
  const c = ended(before, outcome.ended, toldOf(outcome), at);
  if (c.status !== 'bot') return toldToAgents(c);
  switch (outcome.ended) {
    case 'done':
      return answered(c, undertaking, outcome);
    case 'failed':
      return failed(c, undertaking, { outcome, at, policy });
    case 'interrupted':
      return escalate(c, reasonFor('action-failed', `“${undertaking.title}” was interrupted`), at, policy);
    default:
      return outcome satisfies never;
  }
}

function toldOf(outcome: Outcome | Interruption): string | null {
  if (outcome.ended === 'interrupted') return null;
  return outcome.ended === 'done' ? outcome.text : outcome.why;
}

function toldToAgents(c: Conversation): Step {
  const deed = c.deeds.at(-1);
  if (!deed) return step(c);
  if (c.agentsPlace) return step(c, ...refreshed(c), { type: 'tell-agents', say: { notice: 'action-ended', deed } });
  // Somebody must know what was done: a colleague who answers in the customer's thread hears it there, alone.
  return c.status === 'claimed' ? step(c, whispered(c.agent, { whisper: 'action-ended', deed })) : step(c);
}

/** What came to an end after the human was called, and before there was a thread to tell it in. */
export function endedUntold({ deeds }: Conversation, { at: called }: Escalation): readonly Effect[] {
  return deeds
    .filter(({ at }) => at > called)
    .map((deed) => ({ type: 'tell-agents', say: { notice: 'action-ended', deed } }));
}

function answered(
  c: Conversation,
  { since }: Undertaking,
  { text, source }: Extract<Outcome, { ended: 'done' }>,
): Step {
  return gives(c, since, { text, source, confidence: 1, article: null, wording: null });
}

function failed(
  c: Conversation,
  { title }: Undertaking,
  {
    outcome,
    at,
    policy,
  }: { readonly outcome: Extract<Outcome, { ended: 'failed' }>; readonly at: Instant; readonly policy: Policy },
): Step {
  const engagement = { ...c.engagement, failedReplies: c.engagement.failedReplies + 1 };
  if (outcome.next === 'escalate') {
    const reason = reasonFor('action-failed', `“${title}” failed: ${outcome.why}`);
    const { conversation, effects } = escalate({ ...c, engagement }, reason, at, policy);
    return step(conversation, { type: 'tell-customer', say: { notice: 'action-broke' } }, ...effects);
  }
  return step(
    { ...c, engagement: { ...engagement, offered: true } },
    { type: 'tell-customer', say: { notice: 'action-failed', title } },
  );
}
