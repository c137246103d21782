import type { Reply } from './event.ts';
import type { JudgementPolicy } from './judgement-policy.ts';

const NONE: Reply = { kind: 'none' };

/** What the bot may say: an answer that it is less sure of than the policy asks for is none. */
export function trusted(reply: Reply, { confidence }: JudgementPolicy): Reply {
  return reply.kind === 'answer' && reply.answer.confidence < confidence ? NONE : reply;
}
