import type { Address, Callee, PersonId } from './conversation.ts';
import { type JudgementPolicy, PRESETS } from './judgement-policy.ts';
import type { Route } from './routing.ts';
import type { ServiceTarget } from './service-clock.ts';

/** What an admin may decide, as data. Durations in milliseconds. */
export interface Policy {
  /** Where handoffs go; null: nobody has set it yet. */
  readonly agentsChannel: Address | null;
  /** When a human is called. */
  readonly judgement: JudgementPolicy;
  /** Another policy that judges silently beside it: what it would have done is kept. Null: none. */
  readonly shadowJudgement: JudgementPolicy | null;
  /** A model may word answers, and write summaries. */
  readonly usesModel: boolean;
  /** How often the bot may ask "which of these?" in one engagement. */
  readonly clarifications: number;
  /** A top-level message of the same person within this time belongs to their running conversation. */
  readonly groupWindowMs: number;
  /** The agents' thread is not up after this long: the customer hears that. */
  readonly handoffSlowMs: number;
  /** It could not be posted: tried again after this long. */
  readonly handoffRetryMs: number;
  /** Unclaimed after this long, in time when people are at work: agents are reminded. */
  readonly claimReminderMs: number;
  /** Unclaimed after this long: whoever is on call is called, and the customer hears the truth. */
  readonly claimOverdueMs: number;
  /** Unclaimed after this long: the customer may leave it with us, and is answered first thing. */
  readonly claimGiveUpMs: number;
  /** Null: nobody is. */
  readonly onCall: Callee | null;
  /** The first that holds counts; then `agentsChannel`. */
  readonly routes: readonly Route[];
  /** Whom a handoff calls: the owner of the account, and whom its route names. The shell works it out for each conversation. */
  readonly calls: readonly Callee[];
  /** What tiers are promised. */
  readonly targets: readonly ServiceTarget[];
  /** What is promised for this conversation; null: nothing. Worked out by the shell, as `calls`. */
  readonly target: Omit<ServiceTarget, 'tier'> | null;
  /** The clocks of those stand still while the customer has the word; while people are not at work. */
  readonly clockStops: { readonly forCustomer: boolean; readonly whenClosed: boolean };
  /** 👀 and ✅ of agents on the first message of the thread claim and resolve. */
  readonly reactionsWork: boolean;
  /** The customer reads in two lines what is passed on. */
  readonly showsBrief: boolean;
  /** A message within this time after the end opens a case again; later it is a new matter, and the bot's. */
  readonly reopenWindowMs: number;
  /** `quietMs`: how long nobody is asked again. `recommendation`: every tenth is asked whether they would recommend us instead. */
  readonly asking: { readonly rating: boolean; readonly recommendation: boolean; readonly quietMs: number };
  /** What is carried over: bytes of one file, and how many of one message; the rest crosses by name. */
  readonly files: { readonly mostBytes: number; readonly most: number };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const defaultPolicy: Policy = {
  agentsChannel: null,
  judgement: PRESETS.balanced,
  shadowJudgement: null,
  usesModel: false,
  clarifications: 2,
  groupWindowMs: MINUTE,
  handoffSlowMs: 15_000,
  handoffRetryMs: MINUTE,
  claimReminderMs: 3 * MINUTE,
  claimOverdueMs: 8 * MINUTE,
  claimGiveUpMs: 20 * MINUTE,
  onCall: null,
  routes: [],
  calls: [],
  targets: [],
  target: null,
  clockStops: { forCustomer: true, whenClosed: true },
  reactionsWork: false,
  showsBrief: true,
  reopenWindowMs: 7 * DAY,
  asking: { rating: true, recommendation: false, quietMs: 14 * DAY },
  files: { mostBytes: 25_000_000, most: 10 },
};

/** What rules may ask about the channel that a customer writes in. Null: nobody has said. */
export interface ChannelAttributes {
  readonly tier: string | null;
  readonly company: string | null;
  /** Who looks after the account. */
  readonly owner: PersonId | null;
}

export const NO_ATTRIBUTES: ChannelAttributes = { tier: null, company: null, owner: null };
