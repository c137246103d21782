import type { Reason } from './conversation.ts';

/** What is to be done with a customer's message: let the bot answer, offer a human beside the answer, or call one at once. */
export type Verdict = 'answer' | 'offer' | 'escalate';

/** What one trigger found. Kept for every message (P9), whether it tripped or not. */
export interface Finding {
  readonly trigger: string;
  /** 0…1; trips at or above `threshold`. */
  readonly score: number;
  readonly threshold: number;
  /** What the trigger asks for when it trips. */
  readonly asks: Verdict;
  readonly tripped: boolean;
  /** One sentence, said to agents and admins. */
  readonly because: string;
  readonly evidence: readonly string[];
}

/** The judgement on one message (or on one failed answer), with everything it rests on. */
export interface Assessment {
  readonly verdict: Verdict;
  /** The finding that decided; null when the verdict is `answer`. */
  readonly reason: Reason | null;
  readonly findings: readonly Finding[];
}
