import type { Conversation } from './conversation.ts';
import type { Effect } from './effect.ts';
import type { Answer, Event } from './event.ts';
import type { Policy } from './policy.ts';
import { trusted } from './reply.ts';
import type { Step } from './step.ts';
import { claimBy, escalate, refreshed, step, stopWaiting, unchanged } from './step.ts';

type On<T extends Event['type']> = Extract<Event, { type: T }>;

/** An answer that was being prepared when a human took over is dropped here (P6). */
export function botAnswered(c: Conversation, event: On<'bot.answered'>, policy: Policy): Step {
  if (c.status !== 'bot') return unchanged(c);
  const reply = trusted(event.reply, policy.judgement);
  switch (reply.kind) {
    case 'answer':
      return answers(c, event, reply.answer, policy);
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

/** Where the judgement says that one more answer would not help (the same article again), it is not given. */
function answers(c: Conversation, { assessment, at, to }: On<'bot.answered'>, answer: Answer, policy: Policy): Step {
  if (assessment.verdict === 'escalate' && assessment.reason) return escalate(c, assessment.reason, at, policy);
  const seq = c.lastSeq + 1;
  const offers = assessment.verdict === 'offer' && !c.engagement.offered;
  const engagement = { ...c.engagement, failedReplies: 0, offered: c.engagement.offered || offers };
  return step(
    { ...c, lastSeq: seq, engagement },
    { type: 'post-answer', seq, to, answer },
    ...(offers ? [{ type: 'tell-customer', say: { notice: 'human-offered' } } as const] : []),
  );
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
