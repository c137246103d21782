/** As in `conversation.ts`, which needs this file: milliseconds since 1970 (UTC). */
type Instant = number;

/** What channels of a tier are promised. Durations in milliseconds of time that counts (`Policy.targets`). */
export interface ServiceTarget {
  /** As an admin named the tier; null: every channel for which there is no target of its own. Compared without case. */
  readonly tier: string | null;
  /** From the call for a human to the first word of one; null: not promised. */
  readonly firstReplyMs: number | null;
  /** From the call for a human to the end; null: not promised. */
  readonly resolutionMs: number | null;
}

/** What can be promised. */
export type Promised = 'first-reply' | 'resolution';

/** How long a case has taken, by the clock that was promised. It ends when the bot has the case again: another call starts another. */
export interface ServiceClock {
  /** When a human was called. */
  readonly startedAt: Instant;
  /** The target that holds for it, as it was then. */
  readonly target: Omit<ServiceTarget, 'tier'>;
  /** When a human first said something to the customer; null: not yet. */
  readonly firstReplyAt: Instant | null;
  /** Time that has counted until `runningSince`, in ms. */
  readonly spentMs: number;
  /** Null: it stands still (waiting for the customer, or over). */
  readonly runningSince: Instant | null;
  /** When it was stopped last: nothing before that counts again, in whatever order things arrive. Null: it never was. */
  readonly stoppedAt: Instant | null;
  /** What agents have been told of it, or what is on record: each once. */
  readonly told: readonly `${Promised}-${'soon' | 'missed'}`[];
}
