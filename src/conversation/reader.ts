import type { Address } from './conversation.ts';

/** Whom words are for, by server-side facts: who can read them decides what may be said. */
export interface Reader {
  readonly channel: Address;
  /** Without `#`; null: we can't see it. */
  readonly channelName: string | null;
  /** The companies that can read along there, as an admin said, else as the platform knows; empty: nobody can tell. */
  readonly companies: readonly string[];
  /** `agents`: our own people. */
  readonly side: 'customer' | 'agents';
}
