import type { Address, Callee, PersonId } from './conversation.ts';

/** Where handoffs of a kind go. All conditions that are named must hold; of each any of its words, compared without case. */
export interface Route {
  readonly name: string;
  readonly when: {
    readonly channels?: readonly Address[];
    readonly companies?: readonly string[];
    readonly tiers?: readonly string[];
    /** Matters as the judgement names them (`refund`), or words of the intent. */
    readonly topics?: readonly string[];
    /** ISO 639-1: `de`. */
    readonly languages?: readonly string[];
  };
  /** An agents' channel. */
  readonly to: Address;
  /** Whom the handoff calls there; null: nobody by name. */
  readonly calls: Callee | null;
}

/** What is known of a conversation when it is decided where it goes. */
export interface RouteFacts {
  /** The customer's. */
  readonly channel: Address;
  readonly company: string | null;
  readonly tier: string | null;
  /** Who looks after the account. */
  readonly owner: PersonId | null;
  readonly topics: readonly string[];
  /** ISO 639-1; null: can't be told. */
  readonly language: string | null;
}
