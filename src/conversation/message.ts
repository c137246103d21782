import type { Look } from '../channel/look.ts';
import type { Address, Instant, PersonId } from './conversation.ts';

export type Role = 'customer' | 'agent' | 'bot' | 'colleague';

/** One thing said, by one party. Its `seq` is its place in the transcript, 1, 2, 3 … per conversation. */
export interface Message {
  readonly seq: number;
  readonly role: Role;
  /** Null for the bot. */
  readonly person: PersonId | null;
  /** As shown to the other side. */
  readonly name: string;
  /** Literal text, no markup of any platform. */
  readonly text: string;
  /** How it looked; null: plain words. */
  readonly look: Look | null;
  /** What it said before it was edited first; null: it was not. */
  readonly was: string | null;
  readonly files: readonly AttachedFile[];
  /** Platform time. */
  readonly sentAt: Instant;
  /** True: said among agents, never shown to the customer. */
  readonly internal: boolean;
  /** Where the original stands; null for what the bot says until it is posted. */
  readonly channel: Address | null;
  readonly remoteId: string | null;
  /** What an answer rests on. */
  readonly source: Source | null;
  readonly editedAt: Instant | null;
  readonly deletedAt: Instant | null;
}

/** An article an answer names. `url` null: it has no address the customer could open. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
}

/** The platform's id, null where there is none to be had; and the name. */
export interface AttachedFile {
  readonly id: string | null;
  readonly name: string;
}
