import type { Assessment } from './assessment.ts';
import type { Candidate } from './clarifying.ts';
import type { Callee, CaseOutcome, Instant, PersonId, Place, RightCall } from './conversation.ts';
import type { Source } from './message.ts';
import type { Interruption, Outcome, Undertaking } from './undertaking.ts';

/** An answer that the bot could give, with how sure it is (0…1, calibrated by the answerer). */
export interface Answer {
  readonly text: string;
  readonly source: Source;
  readonly confidence: number;
  /** Lines of `text` that are headings; absent: none. */
  readonly headings?: readonly string[];
  /** The article that it quotes; null: it comes from somewhere else (an action). */
  readonly article: string | null;
  /** What a model may word it from while it is posted; null: it is said as it is. */
  readonly wording: Wording | null;
}

/** The question, and the passages that an answer to it may rest on: nothing else may be said. */
export interface Wording {
  readonly question: string;
  readonly passages: readonly { readonly title: string; readonly url: string | null; readonly text: string }[];
}

/** What the bot has to say to a customer's message. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** It could be about one of several things: which? */
  | { readonly kind: 'clarify'; readonly candidates: readonly Candidate[] }
  /** Nothing was asked: a greeting, a thank-you. */
  | { readonly kind: 'small-talk'; readonly talk: 'greeting' | 'thanks' }
  /** An action needs to know something. `again`: what was said could not be read, and why not; null: asked for the first time. */
  | {
      readonly kind: 'ask-slot';
      readonly undertaking: Undertaking;
      readonly question: string;
      readonly again: string | null;
    }
  /** Everything is known: shall it be done? */
  | { readonly kind: 'confirm-action'; readonly undertaking: Undertaking; readonly question: string }
  /** It can be done now. */
  | { readonly kind: 'perform-action'; readonly undertaking: Undertaking }
  /** The customer does not want it any more, and asks for nothing else. */
  | { readonly kind: 'leave-action' }
  /** What an action needs could not be learnt: a human is needed. */
  | { readonly kind: 'give-up-action'; readonly undertaking: Undertaking; readonly because: string }
  /** Nothing fits. Counts as a failed reply. */
  | { readonly kind: 'none' };

export type TimerName =
  | 'handoff-slow'
  | 'handoff-retry'
  | 'claim-reminder'
  | 'claim-overdue'
  | 'claim-give-up'
  | 'snooze-over'
  | 'first-reply-soon'
  | 'first-reply-missed'
  | 'resolution-soon'
  | 'resolution-missed';

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
  /** 👍 on the answer that is message `seq`. */
  | { readonly type: 'customer.likes'; readonly person: PersonId; readonly seq: number }
  /** 👎 on it: a failed answer to message `to`. The assessment counts it as one. */
  | {
      readonly type: 'customer.dislikes';
      readonly person: PersonId;
      readonly seq: number;
      readonly to: number;
      readonly assessment: Assessment;
    }
  /** This of the candidates is meant, counted from 0. `of`: the question that they were offered for. */
  | { readonly type: 'customer.picks'; readonly person: PersonId; readonly of: number; readonly choice: number }
  /** None of them: no answer to message `of`. The assessment counts it so. */
  | {
      readonly type: 'customer.picks-none';
      readonly person: PersonId;
      readonly of: number;
      readonly assessment: Assessment;
    }
  /** Yes or no to "shall I do it?"; `undertaking`: its id, as the button has it. */
  | {
      readonly type: 'customer.confirms';
      readonly person: PersonId;
      readonly undertaking: string;
      readonly confirmed: boolean;
    }
  /** What doing an action led to. */
  | { readonly type: 'action.ended'; readonly undertaking: string; readonly outcome: Outcome | Interruption }
  | { readonly type: 'customer.rates'; readonly person: PersonId; readonly score: 1 | 2 | 3 | 4 | 5 }
  /** A word beside the rating. */
  | { readonly type: 'customer.comments'; readonly person: PersonId; readonly text: string }
  /** How likely they are to recommend us, 0 … 10. */
  | { readonly type: 'customer.recommends'; readonly person: PersonId; readonly score: number }
  /** They left the channel. */
  | { readonly type: 'customer.left'; readonly person: PersonId }
  /** Somebody of the company hands it to the agents, from the customer's thread. */
  | { readonly type: 'colleague.hands-over'; readonly person: PersonId }
  /** Somebody of the company answered straight in the customer's thread. */
  | { readonly type: 'colleague.message'; readonly person: PersonId; readonly seq: number }
  | { readonly type: 'agent.claim'; readonly agent: PersonId }
  | { readonly type: 'agent.release'; readonly agent: PersonId }
  | {
      readonly type: 'agent.resolve';
      readonly agent: PersonId;
      readonly outcome?: CaseOutcome;
      readonly rightCall?: RightCall;
    }
  | { readonly type: 'agent.reopen'; readonly agent: PersonId }
  /** The bot has it again. */
  | { readonly type: 'agent.return'; readonly agent: PersonId }
  | { readonly type: 'agent.transfer'; readonly agent: PersonId; readonly to: Callee; readonly note: string }
  /** Until then, or (null) until the customer writes. */
  | { readonly type: 'agent.snooze'; readonly agent: PersonId; readonly until: Instant | null }
  | { readonly type: 'agent.wake'; readonly agent: PersonId }
  /** What they write in the thread goes out too. */
  | { readonly type: 'agent.join'; readonly agent: PersonId }
  | { readonly type: 'agent.stay'; readonly agent: PersonId }
  | { readonly type: 'agent.right-call'; readonly agent: PersonId; readonly rightCall: RightCall }
  /** Sends message `seq` once more, or says that it did arrive. */
  | { readonly type: 'agent.resend'; readonly agent: PersonId; readonly seq: number }
  | { readonly type: 'agent.arrived'; readonly agent: PersonId; readonly seq: number }
  /** They can work no more: the account was switched off. */
  | { readonly type: 'agent.gone'; readonly agent: PersonId }
  /** A reply that was not typed in the thread: a suggestion sent, a form filled in. Whoever may send it takes the case, if nobody has. */
  | { readonly type: 'agent.reply'; readonly agent: PersonId; readonly seq: number }
  | { readonly type: 'agent.rejects-suggestion'; readonly agent: PersonId }
  /**
   * Somebody wrote in the agents' thread. `inside`: it is marked as a note of their own (`//`), speaks to a colleague, or passes on what somebody else wrote.
   * `calls`: whom it names of the company.
   */
  | {
      readonly type: 'agent.message';
      readonly agent: PersonId;
      readonly seq: number;
      readonly inside?: 'note' | 'colleague' | 'forward';
      readonly calls?: readonly PersonId[];
    }
  /** An emoji was put on message `seq`. */
  | {
      readonly type: 'reaction.added';
      readonly person: PersonId;
      readonly seq: number;
      readonly emoji: string;
      readonly side: 'customer' | 'agents';
    }
  /**
   * What `find-answer` found for message `to`. The assessment counts this reply. `basis`: what it rests on (`basisOf`), as it was when
   * it was looked for; not given: it rests on nothing that could change.
   */
  | {
      readonly type: 'bot.answered';
      readonly to: number;
      readonly reply: Reply;
      readonly assessment: Assessment;
      readonly basis?: string;
    }
  /** The agents' thread stands. */
  | { readonly type: 'handoff.opened'; readonly place: Place; readonly root: string }
  /** Its first message, `root`, was deleted. Null: nobody said which; absent: an older program wrote it. */
  | { readonly type: 'handoff.root-gone'; readonly root?: string | null }
  /** It can't be posted, for good. */
  | { readonly type: 'handoff.failed'; readonly why: string }
  /** Message `seq` (or, null, a word of ours) did not reach the other side, or may not have. */
  | {
      readonly type: 'delivery.failed';
      readonly towards: 'customer' | 'agents';
      readonly seq: number | null;
      readonly certain: boolean;
      readonly why: string;
      /** Who said it; absent: not known. */
      readonly by?: PersonId | null;
    }
  /** The bot can no longer read or write the customer's channel. */
  | { readonly type: 'customer-channel.lost'; readonly why: string }
  | { readonly type: 'timer.due'; readonly name: TimerName }
  | { readonly type: 'message.edited'; readonly seq: number }
  | { readonly type: 'message.deleted'; readonly seq: number }
);
