import type { Conversation } from './conversation.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import type { Policy } from './policy.ts';
import type { Step } from './step.ts';
import { claimBy, escalate, refreshed, step, stopWaiting, unchanged } from './step.ts';

type On<T extends Event['type']> = Extract<Event, { type: T }>;

/** An answer that was being prepared when a human took over is dropped here (P6). */
export function botAnswered(c: Conversation, event: On<'bot.answered'>, policy: Policy): Step {
  if (c.status !== 'bot') return unchanged(c);
  const { reply, to } = event;
  switch (reply.kind) {
    case 'answer': {
      const seq = c.lastSeq + 1;
      const engagement = { ...c.engagement, failedReplies: 0 };
      return step({ ...c, lastSeq: seq, engagement }, { type: 'post-answer', seq, to, answer: reply.answer });
    }
    case 'small-talk':
      return step(c, {
        type: 'tell-customer',
        say: { notice: reply.talk === 'thanks' ? 'you-are-welcome' : 'greeting' },
      });
    case 'none':
      return failedToAnswer(c, event, policy);
    default:
      return reply satisfies never;
  }
}

function failedToAnswer(c: Conversation, { assessment, at }: On<'bot.answered'>, policy: Policy): Step {
  const engagement = { ...c.engagement, failedReplies: c.engagement.failedReplies + 1 };
  if (assessment.verdict === 'escalate' && assessment.reason)
    return escalate({ ...c, engagement }, assessment.reason, at, policy);
  return step(
    { ...c, engagement: { ...engagement, offered: true } },
    { type: 'tell-customer', say: { notice: 'no-answer' } },
  );
}

/** A colleague who answers straight in the customer's thread is a human in charge: the bot falls silent there. */
export function colleagueWrites(before: Conversation, { person, seq, at }: On<'colleague.message'>): Step {
  const c: Conversation = { ...before, lastSeq: seq };
  const shown: readonly Effect[] = c.agentsPlace ? [{ type: 'relay-to-agents', seq, late: false }] : [];
  if (c.status === 'claimed' || c.status === 'resolved') return step(c, ...shown);
  return step(claimBy(c, person, 'thread', at), ...stopWaiting, ...refreshed(c), ...shown);
}

/** Where the message was passed on, its copy follows; and the root message, which sums it up. */
export function messageChanged(c: Conversation, { seq }: On<'message.edited' | 'message.deleted'>): Step {
  return step(c, { type: 'sync-edit', seq }, ...refreshed(c));
}
