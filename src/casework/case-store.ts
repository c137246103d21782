/** What the bot's own page needs to read of the cases, beside `Store` itself. */
import type { Conversation, PersonId, TenantId } from '../conversation/conversation.ts';

/** A case, and what the customer said first in it. */
export interface CaseOnFile {
  readonly conversation: Conversation;
  /** The first words of the customer's first message that was not taken back, at most 200 characters; empty: there is none. */
  readonly asked: string;
}

/** Reads only: without locks, in the tenant's own rows. Drills are among them; each says so itself. */
export interface CaseStore {
  /**
   * What this person has in hand: cases they have claimed, and those that they were offered as a person
   * (`offered.to.person`). Not resolved, newest claim first, at most `limit`; `total` counts all of them.
   */
  casesOf(tenant: TenantId, person: PersonId, limit: number): Promise<CasePage>;
  /** What waits for a human (status `waiting`), the longest waiting first, at most `limit`; `total` counts all of them. */
  waitingCases(tenant: TenantId, limit: number): Promise<CasePage>;
}

export interface CasePage {
  readonly cases: readonly CaseOnFile[];
  readonly total: number;
}
