import type { Finding } from '../conversation/assessment.ts';
import type { Verdict } from '../conversation/verdict.ts';

/** What stands above the triggers. */
export interface Ruling {
  /** The rule by which the bot keeps it, whatever is found; null: none. An explicit ask goes before it. */
  readonly botKeepsIt: string | null;
  /** A human has been offered in this engagement: once is help, twice is nagging. */
  readonly offeredBefore: boolean;
  readonly settled: boolean;
}

const STRENGTH: Readonly<Record<Verdict, number>> = { answer: 0, offer: 1, escalate: 2 };

/** What is to be done: the strongest demand of any trigger that tripped. */
export function verdictOf(findings: readonly Finding[], ruling: Ruling): Verdict {
  const verdict = decisive(findings, ruling)?.asks ?? 'answer';
  return verdict === 'offer' && ruling.offeredBefore ? 'answer' : verdict;
}

/** The finding that decides: of those that demand most, the first by name order. Null: none tripped that may. */
export function decisive(findings: readonly Finding[], { botKeepsIt, settled }: Ruling): Finding | null {
  if (settled) return null;
  return findings
    .filter(({ tripped, trigger }) => tripped && (botKeepsIt === null || trigger === 'human-request'))
    .reduce<Finding | null>((best, next) => (best && STRENGTH[best.asks] >= STRENGTH[next.asks] ? best : next), null);
}
