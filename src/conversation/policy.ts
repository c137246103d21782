import type { Address } from './conversation.ts';

/** What an admin may decide, as data. Durations in milliseconds. */
export interface Policy {
  /** Where handoffs go; null: nobody has set it yet. */
  readonly agentsChannel: Address | null;
  /** Failed answers in a row after which a human is called. */
  readonly failuresBeforeHandoff: number;
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
  failuresBeforeHandoff: 2,
  groupWindowMs: MINUTE,
  handoffSlowMs: 15_000,
  handoffRetryMs: MINUTE,
  claimReminderMs: 3 * MINUTE,
  claimOverdueMs: 8 * MINUTE,
};
