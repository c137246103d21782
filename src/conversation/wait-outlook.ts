import type { Instant } from './conversation.ts';

/** What can truly be said to somebody who waits. */
export interface WaitOutlook {
  /** How many others were asked for before, and still wait. */
  readonly ahead: number;
  /** How long it usually takes until somebody claims: the median of the latest, in ms; null: too few to say. */
  readonly usualMs: number | null;
  /** When people are at work again; null: they are, or nobody has said when. */
  readonly opensAt: Instant | null;
  /** IANA name of the zone that the customer's clock shows; null: unknown. */
  readonly timeZone: string | null;
}
