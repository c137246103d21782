import type { Instant, PersonId, Reason } from './conversation.ts';
import type { Answer, TimerName } from './event.ts';

/** Words of ours to the customer. The card for each is made in `src/cards`. */
export type CustomerNotice =
  | { readonly notice: 'greeting' }
  | { readonly notice: 'you-are-welcome' }
  /** The bot does not know; a human is one press away. */
  | { readonly notice: 'no-answer' }
  /** A human is offered. */
  | { readonly notice: 'human-offered' }
  /** True only once the agents' thread stands. */
  | { readonly notice: 'human-asked' }
  /** They asked again; `agent` null: nobody has claimed yet. */
  | { readonly notice: 'already-asked'; readonly agent: PersonId | null }
  /** Their latest message did not reach the agents. */
  | { readonly notice: 'not-passed-on' }
  /** The agents' thread is not up yet; we keep trying. */
  | { readonly notice: 'handoff-slow' }
  /** The agents' thread could not be posted. */
  | { readonly notice: 'handoff-failed' }
  /** Nobody has claimed within the set time. */
  | { readonly notice: 'still-waiting' }
  | { readonly notice: 'agent-joined'; readonly agent: PersonId }
  | { readonly notice: 'agent-left'; readonly agent: PersonId }
  /** The closing line with the five rating buttons. */
  | { readonly notice: 'resolved'; readonly agent: PersonId | null }
  | { readonly notice: 'rating-thanks'; readonly score: number }
  | { readonly notice: 'reopened'; readonly agent: PersonId | null };

/** Words of ours in the agents' thread. */
export type AgentsNotice =
  | { readonly notice: 'claim-reminder'; readonly waitedMs: number }
  | { readonly notice: 'customer-told-of-wait' }
  | { readonly notice: 'reopened'; readonly agent: PersonId | null }
  | { readonly notice: 'asked-again' }
  | { readonly notice: 'undelivered'; readonly seq: number | null; readonly certain: boolean; readonly why: string }
  | { readonly notice: 'customer-channel-lost'; readonly why: string };

/** Words of ours that one person alone sees. */
export type Whisper =
  | { readonly whisper: 'claimed-by'; readonly agent: PersonId }
  | { readonly whisper: 'claim-first' }
  | { readonly whisper: 'claim-to-join'; readonly agent: PersonId }
  | { readonly whisper: 'not-claimed-by-you'; readonly agent: PersonId | null }
  | { readonly whisper: 'already-resolved' }
  | { readonly whisper: 'already-yours' }
  | { readonly whisper: 'rate-only-own' }
  | { readonly whisper: 'already-rated' }
  /** A button that belongs to nothing (any more). */
  | { readonly whisper: 'button-out-of-use' }
  | { readonly whisper: 'not-allowed' }
  /** To whoever invited the bot: shall it answer here? */
  | { readonly whisper: 'offer-connect' }
  | { readonly whisper: 'connected' };

/**
 * What is to be done, as verbs. The shell writes each into the outbox in the same transaction as the new state
 * (timers into their table) and does it afterwards.
 */
export type Effect =
  | { readonly type: 'find-answer'; readonly seq: number }
  | {
      readonly type: 'post-answer';
      readonly seq: number;
      readonly to: number;
      readonly answer: Answer;
    }
  | { readonly type: 'tell-customer'; readonly say: CustomerNotice }
  | {
      readonly type: 'relay-to-customer';
      readonly seq: number;
      /** It arrived after words that were said later. */
      readonly late: boolean;
    }
  | {
      readonly type: 'relay-to-agents';
      readonly seq: number /** It arrived after words that were said later. */;
      readonly late: boolean;
    }
  | { readonly type: 'open-handoff'; readonly reason: Reason }
  /** Show the present state on the root message of the agents' thread. */
  | { readonly type: 'refresh-handoff' }
  | { readonly type: 'post-transcript'; readonly upTo: number }
  | { readonly type: 'tell-agents'; readonly say: AgentsNotice }
  | { readonly type: 'whisper'; readonly to: PersonId; readonly side: 'customer' | 'agents'; readonly say: Whisper }
  /** Repeat an edit or a deletion of message `seq` where it was relayed to. */
  | { readonly type: 'sync-edit'; readonly seq: number }
  | { readonly type: 'save-rating'; readonly person: PersonId; readonly score: number }
  /** A receipt on the agent's message `seq`: has the customer's side got it? */
  | { readonly type: 'mark-receipt'; readonly seq: number; readonly receipt: 'delivered' | 'failed' | 'unclear' }
  | { readonly type: 'start-timer'; readonly name: TimerName; readonly at: Instant }
  | { readonly type: 'stop-timer'; readonly name: TimerName };

export type EffectType = Effect['type'];
