import type { Assessment } from './assessment.ts';
import type { Instant, PersonId, Place } from './conversation.ts';
import type { Source } from './message.ts';

/** An answer that the bot could give, with how sure it is (0…1, calibrated by the answerer). */
export interface Answer {
  readonly text: string;
  readonly source: Source;
  readonly confidence: number;
}

/** What the bot has to say to a customer's message. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** Nothing was asked: a greeting, a thank-you. */
  | { readonly kind: 'small-talk'; readonly talk: 'greeting' | 'thanks' }
  /** Nothing fits. Counts as a failed reply. */
  | { readonly kind: 'none' };

export type TimerName = 'handoff-slow' | 'handoff-retry' | 'claim-reminder' | 'claim-overdue';

/**
 * Everything that can happen to a conversation, as `<who>.<what>`.
 * `at` is the platform's time of it. `seq` is the transcript number that the shell gave the message: always `lastSeq + 1`.
 */
export type Event = { readonly at: Instant } & (
  | {
      readonly type: 'customer.message';
      readonly person: PersonId;
      readonly seq: number;
      readonly assessment: Assessment;
    }
  /** The button "Talk to a human". */
  | { readonly type: 'customer.asks-human'; readonly person: PersonId }
  /** The button "Solved, thanks". */
  | { readonly type: 'customer.solved'; readonly person: PersonId }
  | { readonly type: 'customer.rates'; readonly person: PersonId; readonly score: 1 | 2 | 3 | 4 | 5 }
  /** Somebody of the company answered straight in the customer's thread. */
  | { readonly type: 'colleague.message'; readonly person: PersonId; readonly seq: number }
  | { readonly type: 'agent.claim'; readonly agent: PersonId }
  | { readonly type: 'agent.release'; readonly agent: PersonId }
  | { readonly type: 'agent.resolve'; readonly agent: PersonId }
  /** Somebody wrote in the agents' thread. */
  | { readonly type: 'agent.message'; readonly agent: PersonId; readonly seq: number }
  /** What `find-answer` found for message `to`. The assessment counts this reply. */
  | { readonly type: 'bot.answered'; readonly to: number; readonly reply: Reply; readonly assessment: Assessment }
  /** The agents' thread stands. */
  | { readonly type: 'handoff.opened'; readonly place: Place; readonly root: string }
  /** It can't be posted, for good. */
  | { readonly type: 'handoff.failed'; readonly why: string }
  /** Message `seq` (or, null, a word of ours) did not reach the other side, or may not have. */
  | {
      readonly type: 'delivery.failed';
      readonly towards: 'customer' | 'agents';
      readonly seq: number | null;
      readonly certain: boolean;
      readonly why: string;
    }
  /** The bot can no longer read or write the customer's channel. */
  | { readonly type: 'customer-channel.lost'; readonly why: string }
  | { readonly type: 'timer.due'; readonly name: TimerName }
  | { readonly type: 'message.edited'; readonly seq: number }
  | { readonly type: 'message.deleted'; readonly seq: number }
);
