import type { Finding } from '../conversation/assessment.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Reply } from '../conversation/event.ts';
import type { Message } from '../conversation/message.ts';
import type { Policy } from '../conversation/policy.ts';

/** All that a trigger may look at. */
export interface TriggerInput {
  /** As it stood before this message, or before this reply was counted. */
  readonly conversation: Conversation;
  /** The customer's message that is judged. */
  readonly text: string;
  /** What was said before it. */
  readonly earlier: readonly Message[];
  /** What the bot has to say to it; null: it has not been asked yet. */
  readonly reply: Reply | null;
}

/**
 * A rule that says when a human is needed, and why. Always has a finding, tripped or not, because an admin may ask
 * why nobody was called.
 */
export type Trigger = (input: TriggerInput, policy: Policy) => Finding;

/** How often the bot has failed the customer in a row, this reply included. */
export function failedReplies({ conversation, reply }: TriggerInput): number {
  return conversation.engagement.failedReplies + (reply?.kind === 'none' ? 1 : 0);
}
