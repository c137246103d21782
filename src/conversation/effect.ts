import type { CaseRecord } from './case-record.ts';
import type { Callee, CaseOutcome, Instant, PersonId, Reason } from './conversation.ts';
import type { Answer, TimerName } from './event.ts';
import type { FileNotCarried } from './file-trouble.ts';
import type { ImportFrom, ImportReport } from './import-report.ts';
import type { Deed, Undertaking } from './undertaking.ts';

/** Words of ours to the customer. The card for each is made in `src/cards`. */
export type CustomerNotice =
  | { readonly notice: 'greeting' }
  | { readonly notice: 'you-are-welcome' }
  /** The bot does not know; a human is one press away. */
  | { readonly notice: 'no-answer' }
  /** The bot asks which of these is meant. `of`: the message that asked. */
  | { readonly notice: 'clarify'; readonly of: number; readonly titles: readonly string[] }
  /** An action asks for something. `again`: what was said could not be read, and why not; null: asked for the first time. */
  | { readonly notice: 'slot-asked'; readonly question: string; readonly again: string | null }
  /** Shall it be done? */
  | {
      readonly notice: 'confirm-action';
      readonly undertaking: string;
      readonly question: string;
      readonly rows: readonly (readonly [label: string, value: string])[];
    }
  /** They changed their mind. */
  | { readonly notice: 'action-left' }
  /** It could not be done, and a human is being called. */
  | { readonly notice: 'action-broke' }
  /** It could not be done; a human is one press away. */
  | { readonly notice: 'action-failed'; readonly title: string }
  /** They said that an answer did not help. */
  | { readonly notice: 'not-helpful' }
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
  /** People are not at work now; when they are again. They may leave a message. */
  | { readonly notice: 'leave-message' }
  /** An agent gave it back to the bot. */
  | { readonly notice: 'returned-to-bot'; readonly agent: PersonId }
  /** The closing line. `ask`: with which question; the shell settles it when it writes this down. */
  | {
      readonly notice: 'resolved';
      readonly agent: PersonId | null;
      readonly outcome: CaseOutcome;
      readonly ask: 'rating' | 'recommendation' | null;
    }
  | { readonly notice: 'rating-thanks'; readonly score: number }
  | { readonly notice: 'recommendation-thanks' }
  | { readonly notice: 'comment-thanks' }
  | { readonly notice: 'reopened'; readonly agent: PersonId | null }
  | FileNotCarried;

/** Words of ours in the agents' thread. */
export type AgentsNotice =
  | { readonly notice: 'claim-reminder'; readonly waitedMs: number }
  /** Whoever is on call is called; null: nobody is set. */
  | { readonly notice: 'customer-told-of-wait'; readonly calls: Callee | null }
  | { readonly notice: 'customer-left-message' }
  /** Will they take it? The button is theirs. */
  | { readonly notice: 'transfer-offered'; readonly to: Callee; readonly from: PersonId; readonly note: string }
  | { readonly notice: 'agent-gone'; readonly agent: PersonId }
  | { readonly notice: 'awake'; readonly agent: PersonId; readonly why: 'time' | 'customer' }
  /** What an agent sent without typing it here. */
  | { readonly notice: 'reply-sent'; readonly agent: PersonId; readonly seq: number }
  | { readonly notice: 'comment'; readonly person: PersonId; readonly text: string }
  | { readonly notice: 'customer-left'; readonly person: PersonId }
  | {
      readonly notice: 'target-soon' | 'target-missed';
      readonly target: 'first-reply' | 'resolution';
      readonly agent: PersonId | null;
      readonly calls: Callee | null;
    }
  | { readonly notice: 'reopened'; readonly agent: PersonId | null }
  /** `agent`: who had it before, and is called; null: nobody, or they know. */
  /** `asks`: a human is called with it, and the customer hears whether that went well; absent: somebody has been called already. */
  | { readonly notice: 'asked-again'; readonly agent: PersonId | null; readonly asks?: true }
  /** An edit or a deletion of message `seq` could not be repeated on the customer's side. */
  | { readonly notice: 'copy-unchanged'; readonly seq: number; readonly why: string }
  | { readonly notice: 'undelivered'; readonly seq: number | null; readonly certain: boolean; readonly why: string }
  | { readonly notice: 'customer-channel-lost'; readonly why: string }
  /** An action of the bot came to its end after a human had taken over. */
  | { readonly notice: 'action-ended'; readonly deed: Deed }
  | FileNotCarried;

/** Words of ours that one person alone sees. */
export type Whisper =
  | { readonly whisper: 'claimed-by'; readonly agent: PersonId }
  | { readonly whisper: 'claim-first' }
  /** It stayed inside; shall their words go out too? */
  | { readonly whisper: 'join-or-stay'; readonly agent: PersonId }
  | { readonly whisper: 'joined' }
  | { readonly whisper: 'stays-inside' }
  /** It stayed inside, because it begins with the name of a colleague. */
  | { readonly whisper: 'spoke-to-colleague' }
  /** It stayed inside, because it was written before its author had claimed or joined, though it came after that. */
  | { readonly whisper: 'written-before' }
  /** It stayed inside, because words of somebody else are forwarded in it. */
  | { readonly whisper: 'forwarded-inside' }
  /** A reply did not arrive, or may not have. `seq` null: one of our own words. */
  | { readonly whisper: 'undelivered'; readonly seq: number; readonly certain: boolean; readonly why: string }
  /** Another draft than the one that was read stands there now: it was not sent. */
  | { readonly whisper: 'suggestion-changed' }
  | { readonly whisper: 'resent' }
  /** To a colleague who used the shortcut in a customer's thread; `agent` null: nobody has claimed it yet. */
  | { readonly whisper: 'handed-over' }
  | { readonly whisper: 'handed-over-already'; readonly agent: PersonId | null }
  | {
      readonly whisper: 'done';
      readonly what: 'returned' | 'snoozed' | 'right-call' | 'suggestion-noted' | 'transferred';
    }
  | { readonly whisper: 'not-claimed-by-you'; readonly agent: PersonId | null }
  | { readonly whisper: 'already-resolved' }
  | { readonly whisper: 'already-yours' }
  | { readonly whisper: 'rate-only-own' }
  | { readonly whisper: 'already-rated' }
  | { readonly whisper: 'feedback-thanks'; readonly helpful: boolean }
  /** An import that this admin asked for has ended. */
  | { readonly whisper: 'import-ended'; readonly report: ImportReport }
  /** As the agents' notice, to a colleague who answers where there is no thread of agents. */
  | { readonly whisper: 'action-ended'; readonly deed: Deed }
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
  /** `article`: the customer picked it; null: it is searched for. */
  | { readonly type: 'find-answer'; readonly seq: number; readonly article: string | null }
  /** Let a model word the answer that stands as message `seq`, where its post grows. */
  | { readonly type: 'word-answer'; readonly seq: number; readonly answer: Answer }
  /** Call the outside. */
  | { readonly type: 'perform-action'; readonly undertaking: Undertaking }
  /** Let a model write the summary and the suggested reply of the handoff that stands. */
  | { readonly type: 'enrich-handoff' }
  | { readonly type: 'save-feedback'; readonly person: PersonId; readonly seq: number; readonly helpful: boolean }
  /** Take articles in, for an admin. No conversation is concerned. */
  | { readonly type: 'import-articles'; readonly id: string; readonly by: PersonId; readonly from: ImportFrom }
  | {
      readonly type: 'post-answer';
      readonly seq: number;
      readonly to: number;
      /** Who asked: an answer can grow before their eyes. Null: nobody knows. */
      readonly reader: PersonId | null;
      readonly answer: Answer;
    }
  /** `seq`: its place in the transcript, where an agent has to know that it was asked; absent: it is no part of that. */
  | { readonly type: 'tell-customer'; readonly seq?: number; readonly say: CustomerNotice }
  | {
      readonly type: 'relay-to-customer';
      readonly seq: number;
      /** It arrived after words that were said later. */
      readonly late: boolean;
      /** What of it stands there already is left out. */
      readonly again?: true;
    }
  | {
      readonly type: 'relay-to-agents';
      readonly seq: number;
      /** As above. */
      readonly late: boolean;
    }
  /** Carries file `n` (from 0) of message `seq` over. */
  | { readonly type: 'relay-file'; readonly seq: number; readonly n: number; readonly towards: 'customer' | 'agents' }
  /** Puts the emoji on the other side's copy of message `seq`, or takes it off, as it is by then. `side`: where the people stand. */
  | {
      readonly type: 'sync-reaction';
      readonly seq: number;
      readonly emoji: string;
      readonly side: 'customer' | 'agents';
    }
  | { readonly type: 'save-comment'; readonly person: PersonId; readonly text: string }
  | { readonly type: 'save-recommendation'; readonly person: PersonId; readonly score: number }
  | { readonly type: 'record'; readonly record: CaseRecord }
  /** The suggested reply is not helpful, or has been sent: it stands there no more. */
  | { readonly type: 'drop-suggestion' }
  /** Its first message is gone: a new one in the same thread. */
  | { readonly type: 'restore-root' }
  /** `calls`: whom its first message calls. */
  | { readonly type: 'open-handoff'; readonly reason: Reason; readonly calls: readonly Callee[] }
  /** Show the present state on the root message of the agents' thread. */
  | {
      readonly type: 'refresh-handoff';
      /** Only what was said is new: it may rest a moment, for more may be said. */
      readonly afterWords?: true;
    }
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
