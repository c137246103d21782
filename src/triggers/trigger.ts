import type { Finding } from '../conversation/assessment.ts';
import type { Conversation, Instant } from '../conversation/conversation.ts';
import type { Reply } from '../conversation/event.ts';
import type { JudgementPolicy } from '../conversation/judgement-policy.ts';
import type { Message } from '../conversation/message.ts';
import type { ChannelAttributes } from '../conversation/policy.ts';
import type { Heard } from '../nlp/measures.ts';
import type { Span } from '../nlp/reading.ts';

/** What is judged: a customer's message, or the bot's reply to it. */
export interface TriggerInput {
  /** As it stood before this message, or before this reply was counted. */
  readonly conversation: Conversation;
  /** The customer's message that is judged. */
  readonly text: string;
  /** What was said before it. */
  readonly earlier: readonly Message[];
  /** What the bot has to say to it; null: it has not been asked yet. */
  readonly reply: Reply | null;
  /** When that happened, by the platform's clock. */
  readonly at: Instant;
  /** What an admin said about the channel. */
  readonly attributes: ChannelAttributes;
}

/** All that a trigger may look at. */
export interface Circumstances extends TriggerInput {
  readonly heard: Heard;
  /** What the customer said before in this engagement, the latest few, oldest first. */
  readonly saidBefore: readonly Heard[];
  /** What was said since the bot was last put in charge, oldest first. */
  readonly engagement: readonly Message[];
  readonly policy: JudgementPolicy;
  /** The score at which the trigger at hand trips. */
  readonly threshold: number;
}

/** What a trigger found, before it is held against its threshold. */
export interface Found extends Pick<Finding, 'score' | 'asks' | 'parts'> {
  /** Said when it trips: "asked for a human". */
  readonly because: string;
  /** Said when it does not: "did not ask for a human". */
  readonly otherwise: string;
  /** Places in the message that is judged. */
  readonly evidence: readonly Span[];
}

/**
 * A rule that says when a human is needed, and why. Always finds something, tripped or not, because an admin may ask
 * why nobody was called.
 */
export type Trigger = (circumstances: Circumstances) => Found;

/** How often the bot has failed the customer in a row, this reply included. */
export function failedReplies({ conversation, reply }: Pick<TriggerInput, 'conversation' | 'reply'>): number {
  return conversation.engagement.failedReplies + (reply?.kind === 'none' ? 1 : 0);
}

/**
 * How much what was measured of the message alone counts: a few words that lean on the bot's answer are about that, and
 * sound like anything when they stand alone.
 */
export function standing({ heard, engagement }: Pick<Circumstances, 'heard' | 'engagement'>): number {
  return heard.followUp && engagement.some(isAnswer) ? LEANING : 1;
}

/** The bot's say on something; its questions for an action are none. */
export const isAnswer = ({ role, source, deletedAt }: Message): boolean =>
  role === 'bot' && source !== null && deletedAt === null;

const LEANING = 0.5;

/** Either of two independent signs is enough, and together they are surer. Scores 0…1. */
export function either(...scores: readonly number[]): number {
  return 1 - scores.reduce((product, score) => product * (1 - Math.min(1, Math.max(0, score))), 1);
}
