import type { Reason } from './conversation.ts';
import type { TriggerName } from './judgement-policy.ts';
import type { Verdict } from './verdict.ts';

/** A stretch of the customer's own message: its characters, and where they stand (UTF-16 units). */
export interface Evidence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What one trigger found. Kept for every message (P9), whether it tripped or not. */
export interface Finding {
  readonly trigger: TriggerName;
  /** `shadow`: looked at and written down, without consequence. */
  readonly mode: 'live' | 'shadow';
  /** 0…1; trips at or above `threshold`. */
  readonly score: number;
  readonly threshold: number;
  /** What the trigger asks for when it trips. */
  readonly asks: Verdict;
  readonly tripped: boolean;
  /** One sentence, said to agents and admins. */
  readonly because: string;
  readonly evidence: readonly Evidence[];
  /** What the score is made of, where it has parts: for whoever asks why. */
  readonly parts: readonly { readonly name: string; readonly value: number }[];
}

/** What triggers make of a message under one policy. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The finding that decided; null when the verdict is `answer`. */
  readonly reason: Reason | null;
}

/** The judgement on one message (or on one answer of the bot), with everything it rests on. */
export interface Assessment extends Judgement {
  readonly findings: readonly Finding[];
  /** What would have changed the verdict: "would have stayed with the bot below .62". */
  readonly counterfactual: string;
  /** The customer says that it is solved, or just thank you: nobody is needed. Null: neither. */
  readonly settled: 'solved' | 'thanks' | null;
  /** What the silent triggers, or the silent policy, would have made of it; null: nothing runs silently. */
  readonly shadow: Judgement | null;
}
