/** What the bot has to say, and what the customer makes of it. */

import { basisOf } from './basis.ts';
import type { Clarifying } from './clarifying.ts';
import type { Conversation } from './conversation.ts';
import { beginsConfirming, gaveUp, leftFor, performs } from './decide-action.ts';
import type { Effect } from './effect.ts';
import type { Answer, Event, Reply } from './event.ts';
import type { Policy } from './policy.ts';
import { trusted } from './reply.ts';
import type { Step } from './step.ts';
import { asks, escalate, gives, step, unchanged, whispered } from './step.ts';

type On<T extends Event['type']> = Extract<Event, { type: T }>;
type Judged = Pick<On<'bot.answered'>, 'assessment' | 'at'>;

/** An answer that was being prepared when a human took over is dropped here (P6). */
export function botAnswered(before: Conversation, event: On<'bot.answered'>, policy: Policy): Step {
  if (before.status !== 'bot') return unchanged(before);
  const reply = trusted(event.reply, policy.judgement);
  if (isUnderWay(before, reply)) return unchanged(before);
  if (isOvertaken(before, event)) return step(before, { type: 'find-answer', seq: event.to, article: null });
  return says({ ...leftFor(before, reply, event.at), clarifying: stillOpen(before, reply) }, event, reply, policy);
}

/**
 * The words were read before the reply to earlier ones, or a button, counted: read as things are now, they may say something else
 * ("LU-10023" right behind "where is my order"). They are read again then, and this reply is not said.
 */
export const isOvertaken = (c: Conversation, { basis }: On<'bot.answered'>): boolean =>
  c.status === 'bot' && basis !== undefined && basis !== basisOf(c);

/** Two words of yes are one order. */
const isUnderWay = ({ undertaking }: Conversation, reply: Reply): boolean =>
  reply.kind === 'perform-action' && undertaking?.stage === 'performing' && undertaking.id === reply.undertaking.id;

/** A thank-you chooses nothing. */
const stillOpen = ({ clarifying }: Conversation, { kind }: Reply): Clarifying | null =>
  kind === 'small-talk' ? clarifying : null;

function says(c: Conversation, event: On<'bot.answered'>, reply: Reply, policy: Policy): Step {
  switch (reply.kind) {
    case 'answer':
      return answers(c, event, reply.answer, policy);
    case 'clarify':
      return clarifies(c, event, reply, policy);
    case 'small-talk':
      return step(c, {
        type: 'tell-customer',
        say: { notice: reply.talk === 'thanks' ? 'you-are-welcome' : 'greeting' },
      });
    case 'ask-slot':
      return unlessCalled({ ...c, undertaking: reply.undertaking }, event, policy, (undertaking) =>
        asks(undertaking, { notice: 'slot-asked', question: reply.question, again: reply.again }),
      );
    case 'confirm-action':
      return unlessCalled({ ...c, undertaking: reply.undertaking }, event, policy, (undertaking) =>
        beginsConfirming(undertaking, reply),
      );
    case 'perform-action':
      return performs(c, reply.undertaking);
    case 'leave-action':
      return step(c, { type: 'tell-customer', say: { notice: 'action-left' } });
    case 'give-up-action':
      return gaveUp(c, reply, event.at, policy);
    case 'none':
      return failedToAnswer(c, event, policy, 'no-answer');
    default:
      return reply satisfies never;
  }
}

/** Where the judgement says that one more word of the bot would not help, a human is called instead; an offer is made beside it. */
function unlessCalled(
  c: Conversation,
  { assessment, at }: Judged,
  policy: Policy,
  otherwise: (c: Conversation) => Step,
): Step {
  if (assessment.verdict === 'escalate' && assessment.reason) return escalate(c, assessment.reason, at, policy);
  const { conversation, effects } = otherwise(c);
  if (assessment.verdict !== 'offer' || c.engagement.offered) return { conversation, effects };
  const offered: Conversation = { ...conversation, engagement: { ...conversation.engagement, offered: true } };
  return step(offered, ...effects, { type: 'tell-customer', say: { notice: 'human-offered' } });
}

function answers(c: Conversation, event: On<'bot.answered'>, answer: Answer, policy: Policy): Step {
  return unlessCalled(c, event, policy, () => gives(c, event.to, answer));
}

/** Asked too often already, it is no answer. */
function clarifies(
  c: Conversation,
  event: On<'bot.answered'>,
  reply: Extract<Reply, { kind: 'clarify' }>,
  policy: Policy,
): Step {
  const { clarified } = c.engagement;
  const candidates = reply.candidates.filter(
    ({ title }, at, all) => at === all.findIndex((one) => one.title === title),
  );
  const [only] = candidates;
  // Nobody can choose between two of the same name: the likelier one it is.
  if (only && candidates.length === 1) return step(c, { type: 'find-answer', seq: event.to, article: only.article });
  if (clarified >= policy.clarifications) return failedToAnswer(c, event, policy, 'no-answer');
  return unlessCalled(c, event, policy, () =>
    asks(
      {
        ...c,
        clarifying: { to: event.to, candidates },
        engagement: { ...c.engagement, clarified: clarified + 1 },
      },
      { notice: 'clarify', of: event.to, titles: candidates.map(({ title }) => title) },
    ),
  );
}

/** One more answer that was none; a human is offered, or called when the policy says so. */
function failedToAnswer(
  c: Conversation,
  { assessment, at }: Judged,
  policy: Policy,
  notice: 'no-answer' | 'not-helpful',
): Step {
  const engagement = { ...c.engagement, failedReplies: c.engagement.failedReplies + 1 };
  if (assessment.verdict === 'escalate' && assessment.reason)
    return escalate({ ...c, engagement }, assessment.reason, at, policy);
  return step({ ...c, engagement: { ...engagement, offered: true } }, { type: 'tell-customer', say: { notice } });
}

export function customerLikes(c: Conversation, { person, seq }: On<'customer.likes'>): Step {
  return step(c, { type: 'save-feedback', person, seq, helpful: true }, thanked(person, true));
}

/** A 👎 on the latest answer makes it a failed one. Of an earlier one it is written down: the talk has gone on. */
export function customerDislikes(c: Conversation, event: On<'customer.dislikes'>, policy: Policy): Step {
  const { person, seq } = event;
  const saved: Effect = { type: 'save-feedback', person, seq, helpful: false };
  if (c.engagement.answered !== seq || !isBots(c)) return step(c, saved, thanked(person, false));
  const engagement = { ...c.engagement, answered: null, failedReplies: c.engagement.failedBefore };
  const { conversation, effects } = counted({ ...c, engagement }, event, policy);
  return step(conversation, saved, ...effects);
}

/** The bot has it, or had it to the end. */
const isBots = (c: Conversation): boolean => c.status === 'bot' || (c.status === 'resolved' && c.lastAgent === null);

function counted(c: Conversation, event: On<'customer.dislikes'>, policy: Policy): Step {
  if (c.status === 'bot') return failedToAnswer(c, event, policy, 'not-helpful');
  return step(c, { type: 'tell-customer', say: { notice: 'not-helpful' } });
}

const thanked = (person: string, helpful: boolean): Effect =>
  whispered(person, { whisper: 'feedback-thanks', helpful });

/** The article that they mean is found as the answer to what they asked. Once: pressed twice, it would be said twice. */
export function customerPicks(c: Conversation, { person, of, choice }: On<'customer.picks'>): Step {
  const picked = isAskedAbout(c, of) ? c.clarifying?.candidates[choice] : undefined;
  if (!picked) return step(c, whispered(person, { whisper: 'button-out-of-use' }));
  return step({ ...c, clarifying: null }, { type: 'find-answer', seq: of, article: picked.article });
}

export function customerPicksNone(c: Conversation, event: On<'customer.picks-none'>, policy: Policy): Step {
  if (!isAskedAbout(c, event.of)) return step(c, whispered(event.person, { whisper: 'button-out-of-use' }));
  return failedToAnswer({ ...c, clarifying: null }, event, policy, 'no-answer');
}

const isAskedAbout = (c: Conversation, of: number): boolean => c.status === 'bot' && c.clarifying?.to === of;
