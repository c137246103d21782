import type { Clarifying } from './clarifying.ts';
import type { ServiceClock } from './service-clock.ts';
import type { Deed, Undertaking } from './undertaking.ts';

/** Opaque strings: made and parsed by whoever owns them (addresses and person ids by the adapter, the others by the store). */
export type TenantId = string;
export type ConversationId = string;
export type PersonId = string;
export type Address = string;

/** Milliseconds since 1970 (UTC). A number, so that a state goes to JSON and back unchanged. Fractions are kept: Slack orders by microseconds. */
export type Instant = number;

/** Somewhere messages go: a channel, and the thread in it (null: the channel itself). */
export interface Place {
  readonly channel: Address;
  readonly thread: Address | null;
}

/** Whom a post calls: one person, or a group as its platform names it. */
export type Callee = { readonly person: PersonId } | { readonly group: string };

/** Why a human was called. Everything the agent is told and an admin can ask for later. */
export interface Reason {
  /** Name of the trigger, e.g. `human-request`. */
  readonly trigger: string;
  /** One sentence for the agent: "asked for a human". */
  readonly because: string;
  /** The customer's own words that tripped it, as spans of their messages. Empty for a button or a count. */
  readonly evidence: readonly string[];
  /** 0…1. */
  readonly score: number;
}

export interface Escalation {
  readonly reason: Reason;
  readonly at: Instant;
}

/** How far the handoff has come. `posted` means that the agents' thread stands: only then may the customer be told. */
export type HandoffProgress = 'opening' | 'posted' | 'failed';

/** What the bot has spent since it was last put in charge. Starts fresh after a return to the bot. */
export interface Engagement {
  readonly startedAt: Instant;
  /** Customer messages the bot dealt with. */
  readonly turns: number;
  /** Answers in a row that did not help. */
  readonly failedReplies: number;
  /** The same before the latest answer was given: if that one turns out not to help, it is one more. */
  readonly failedBefore: number;
  /** The latest answer, while nobody has said that it did not help; null: none. */
  readonly answered: number | null;
  /** How often the bot asked which of several things was meant. */
  readonly clarified: number;
  /** A human has been offered (once per engagement). */
  readonly offered: boolean;
}

export interface Common {
  readonly id: ConversationId;
  readonly tenant: TenantId;
  /** The customer's thread. */
  readonly customerPlace: Place;
  /** The agents' thread; null until a handoff was posted. */
  readonly agentsPlace: Place | null;
  /** The root message of the agents' thread, as its platform names it; null as above. */
  readonly agentsRoot: string | null;
  /** Who asked; null: a colleague opened the thread, and no customer has written in it yet. */
  readonly customer: PersonId | null;
  /** Number of the newest message in the transcript; 0: none yet. */
  readonly lastSeq: number;
  /** Platform time of the newest customer message handled: what arrives with an earlier one arrived late. */
  readonly lastCustomerAt: Instant;
  /** The same for what the claimer said. */
  readonly lastAgentAt: Instant;
  readonly engagement: Engagement;
  /** What the bot asked "which of these?" about, and has no answer to yet; null: nothing. */
  readonly clarifying: Clarifying | null;
  /** The action that is being prepared or done; null: none. */
  readonly undertaking: Undertaking | null;
  /** Actions that came to an end here, oldest first, the latest few: the agent reads what they collected. */
  readonly deeds: readonly Deed[];
  /** The human who was last in charge: a reopened conversation goes back to them. */
  readonly lastAgent: PersonId | null;
  /** Who has been told how to join since it last changed hands: told once, not at every word. */
  readonly toldHowToJoin: readonly PersonId[];
  /** Colleagues whom an agent called in by name: they write inside, and nobody asks them whether their words shall go out. */
  readonly invited: readonly PersonId[];
  /** Replies of agents that did not arrive, or (`certain` false) may not have; settled by a press. */
  readonly undelivered: readonly { readonly seq: number; readonly certain: boolean }[];
  /** What was promised to the customer's channel, and how long it has taken; null: no human has been called. */
  readonly clock: ServiceClock | null;
  /** What the customer answered when asked to rate, if they did. */
  readonly rating: number | null;
  /** The same of whether they would recommend us, 0 … 10. */
  readonly recommendation: number | null;
  /** A made-up customer to practise on: outside all numbers. */
  readonly drill: boolean;
}

/** How a case ended, as the agent says. */
export const CASE_OUTCOMES = ['solved', 'no-answer', 'duplicate', 'spam'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** Was it right to call a human? `bot`: it could have been the bot. `sooner`: it should have come sooner. */
export const RIGHT_CALLS = ['needed', 'bot', 'sooner'] as const;
export type RightCall = (typeof RIGHT_CALLS)[number];

/** One customer's exchange, held by exactly one party. */
export type Conversation = Common &
  (
    | { readonly status: 'bot' }
    | {
        readonly status: 'waiting';
        readonly escalation: Escalation;
        readonly since: Instant;
        readonly handoff: HandoffProgress;
        /** Agents have been reminded. */
        readonly reminded: boolean;
        /** The customer has been told that nobody comes now, and that they may leave a message. */
        readonly leftMessage: boolean;
      }
    | {
        readonly status: 'claimed';
        /** Null when a colleague simply answered in the customer's thread. */
        readonly escalation: Escalation | null;
        readonly agent: PersonId;
        readonly claimedAt: Instant;
        /** `button`: through the agents' thread, their words there are relayed. `thread`: they write to the customer directly. */
        readonly via: 'button' | 'thread';
        /** Who joined: what they write after `since` goes out too. */
        readonly joined: readonly { readonly person: PersonId; readonly since: Instant }[];
        /** Put aside until then, or (null) until the customer writes; null: it is not. */
        readonly snoozed: { readonly until: Instant | null } | null;
        /** Somebody else was asked to take it; until they do it stays here. Null: nobody was. */
        readonly offered: { readonly to: Callee; readonly at: Instant } | null;
      }
    | {
        readonly status: 'resolved';
        readonly escalation: Escalation | null;
        readonly resolvedAt: Instant;
        readonly resolvedBy: PersonId | null;
        readonly outcome: CaseOutcome;
        /** Null: no agent has said. */
        readonly rightCall: RightCall | null;
      }
  );

export type Status = Conversation['status'];

/** The status and the fields that only it has. */
export type Held = { [S in Status]: Omit<Extract<Conversation, { status: S }>, keyof Common> }[Status];

/** A conversation as it starts: with the bot, nothing said yet. */
export function newConversation(
  born: Pick<Common, 'id' | 'tenant' | 'customerPlace' | 'customer'> & {
    readonly at: Instant;
    readonly drill?: boolean;
  },
): Conversation {
  const { at, drill = false, ...who } = born;
  return {
    ...who,
    drill,
    status: 'bot',
    agentsPlace: null,
    agentsRoot: null,
    lastSeq: 0,
    lastCustomerAt: 0,
    lastAgentAt: 0,
    engagement: freshEngagement(at),
    clarifying: null,
    undertaking: null,
    deeds: [],
    lastAgent: null,
    toldHowToJoin: [],
    invited: [],
    undelivered: [],
    clock: null,
    rating: null,
    recommendation: null,
  };
}

/** Budgets as the bot gets them when it is put in charge. */
export function freshEngagement(at: Instant): Engagement {
  return { startedAt: at, turns: 0, failedReplies: 0, failedBefore: 0, answered: null, clarified: 0, offered: false };
}
