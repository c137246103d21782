/**
 * What stands in the database as JSON may have been written by an older program, before some of its fields existed. Whatever reads
 * such a record reads it through here, and finds it whole.
 */
import type { InboxPayload, Job } from '../bridge/ports.ts';
import { type Conversation, freshEngagement, newConversation } from '../conversation/conversation.ts';
import type { Answer } from '../conversation/event.ts';

/** A conversation's state. What is missing is as it was when the conversation began. */
export function wholeConversation(state: Conversation): Conversation {
  const { id, tenant, customerPlace, customer, engagement } = state;
  const at = engagement.startedAt;
  return {
    ...newConversation({ id, tenant, customerPlace, customer, at }),
    ...state,
    engagement: { ...freshEngagement(at), ...engagement },
  } as Conversation;
}

/** What an outbox item does. */
export function wholeJob(job: Job): Job {
  const { effect } = job;
  if (effect.type === 'find-answer') return { ...job, effect: { ...effect, article: effect.article ?? null } };
  if (effect.type !== 'post-answer') return job;
  const { reader, answer } = effect;
  return { ...job, effect: { ...effect, reader: reader ?? null, answer: wholeAnswer(answer) } };
}

/** What an inbox item says. */
export function wholePayload(payload: InboxPayload): InboxPayload {
  if (payload.from !== 'self' || payload.event.type !== 'bot.answered') return payload;
  const { reply } = payload.event;
  if (reply.kind !== 'answer') return payload;
  return { ...payload, event: { ...payload.event, reply: { ...reply, answer: wholeAnswer(reply.answer) } } };
}

const wholeAnswer = (answer: Answer): Answer => ({
  ...answer,
  article: answer.article ?? null,
  wording: answer.wording ?? null,
});
