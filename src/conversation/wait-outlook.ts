import type { Instant } from './conversation.ts';
import { isOpen, nextOpening, type OfficeHours } from './office-hours.ts';

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
  /** The same of the office; null: it has no hours. */
  readonly officeZone: string | null;
  /** Since when they wait; null: they do not. Who has waited longer than is usual does not want to hear what is usual. */
  readonly since: Instant | null;
}

/** `facts`: what the store counts. `timeZone`: the customer's own, never the office's; null: unknown. */
export function waitOutlook(
  facts: Pick<WaitOutlook, 'ahead' | 'usualMs'>,
  hours: OfficeHours | null,
  { at, since, timeZone }: { readonly at: Instant } & Pick<WaitOutlook, 'since' | 'timeZone'>,
): WaitOutlook {
  const { ahead, usualMs } = facts;
  const opensAt = hours && !isOpen(hours, at) ? nextOpening(hours, at) : null;
  return { ahead, usualMs, opensAt, timeZone, officeZone: hours?.timeZone ?? null, since };
}
