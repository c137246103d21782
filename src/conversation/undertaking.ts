/** Something that an action needs to know, as the customer gave it. */
export interface Slot {
  readonly name: string;
  /** As people read it: "Order number". */
  readonly label: string;
  /** As the action uses it: checked, in its canonical form. */
  readonly value: string;
  /** As the customer is shown it: "Tuesday, 1 December". */
  readonly shown: string;
}

/** An action that the customer wants: what is known of it, and what it waits for. */
export interface Undertaking {
  /** Unique; its call to the outside carries it, so that a call made twice counts once. */
  readonly id: string;
  /** Name of the action. */
  readonly action: string;
  /** As people read it: "Order status". */
  readonly title: string;
  readonly slots: readonly Slot[];
  /** `asking`: for the slot `asked`. `confirming`: shall it be done? `performing`: it is being done. */
  readonly stage: 'asking' | 'confirming' | 'performing';
  /** Name of the slot that was asked for last; null: none. */
  readonly asked: string | null;
  /** How often the words for that slot could not be read, in a row. */
  readonly misses: number;
  /** The message that it began with. */
  readonly since: number;
}

/**
 * How an action ended. `left`: the customer changed their mind. A human took over: `broken-off` while it was being prepared, so that nothing
 * was done; `interrupted` before anybody knew whether it had been done.
 */
export type Ended = 'done' | 'failed' | 'left' | 'gave-up' | 'broken-off' | 'interrupted';

/** An action that has ended: what it collected, and what came of it. For the agent. */
export interface Deed {
  readonly action: string;
  readonly title: string;
  readonly slots: readonly Slot[];
  readonly ended: Ended;
  /** What the customer was told of it, or why it failed; null: nothing. */
  readonly outcome: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What doing it led to. */
export type Outcome =
  | {
      readonly ended: 'done';
      readonly text: string;
      readonly source: { readonly title: string; readonly url: string | null };
    }
  /** `next`: what the action's definition says. */
  | { readonly ended: 'failed'; readonly why: string; readonly next: 'escalate' | 'apologise' };

/** A human took over before anybody knew whether it had been done; it is not done any more. */
export interface Interruption {
  readonly ended: 'interrupted';
}
