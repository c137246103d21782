import type { Address } from './conversation.ts';
import { type JudgementPolicy, PRESETS } from './judgement-policy.ts';

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
  /** Unclaimed after this long: agents are reminded. */
  readonly claimReminderMs: number;
  /** Unclaimed after this long: the customer hears the truth. */
  readonly claimOverdueMs: number;
}

const MINUTE = 60_000;

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
};

/** What rules may ask about the channel that a customer writes in. Null: nobody has said. */
export interface ChannelAttributes {
  readonly tier: string | null;
  readonly company: string | null;
}

export const NO_ATTRIBUTES: ChannelAttributes = { tier: null, company: null };
