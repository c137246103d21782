import type { CaseOutcome, Instant, PersonId, RightCall } from './conversation.ts';

/** What happened to a case, for the record: numbers are counted from these, and nothing that anybody said stands in them. */
export type CaseRecord =
  /** A human was called. */
  | { readonly what: 'escalated'; readonly trigger: string }
  /** `waitedMs`: since a human was called, or it was put back; null: nobody had been called. */
  | { readonly what: 'claimed'; readonly agent: PersonId; readonly waitedMs: number | null }
  | { readonly what: 'first-reply'; readonly agent: PersonId; readonly afterMs: number }
  | { readonly what: 'released'; readonly agent: PersonId }
  | { readonly what: 'transferred'; readonly from: PersonId; readonly to: PersonId }
  | { readonly what: 'returned'; readonly agent: PersonId }
  | { readonly what: 'snoozed'; readonly agent: PersonId; readonly until: Instant | null }
  /** `by` null: the customer, or nobody. */
  | { readonly what: 'resolved'; readonly by: PersonId | null; readonly outcome: CaseOutcome; readonly afterMs: number }
  | { readonly what: 'reopened' }
  | { readonly what: 'right-call'; readonly agent: PersonId; readonly rightCall: RightCall }
  | { readonly what: 'target-missed'; readonly target: 'first-reply' | 'resolution' };
