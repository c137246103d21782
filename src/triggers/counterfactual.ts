import type { Finding } from '../conversation/assessment.ts';
import type { Verdict } from '../conversation/verdict.ts';
import { decisive, type Ruling, verdictOf } from './verdict.ts';

/** One sentence on what would have changed the verdict. Numbers as people write shares: ".62". */
export function counterfactual(findings: readonly Finding[], ruling: Ruling): string {
  if (ruling.settled) return 'The customer says that it is solved: nothing that was found counts.';
  const finding = decisive(findings, ruling);
  if (!finding || finding.asks === 'answer') return whyNobodyWasCalled(findings, ruling);
  if (verdictOf(findings, ruling) === 'answer')
    return `A human had been offered before: ${named(finding)} does not offer one again.`;
  const without = findings.filter((other) => other !== finding);
  const next = decisive(without, ruling);
  const otherwise = WOULD[verdictOf(without, ruling)];
  const reason = next && verdictOf(without, ruling) !== 'answer' ? `, by ${named(next)}` : '';
  return `${otherwise} below ${share(finding.threshold)}${reason}: ${finding.trigger} was ${share(finding.score)}.`;
}

const WOULD: Readonly<Record<Verdict, string>> = {
  answer: 'Would have stayed with the bot',
  offer: 'Would only have offered a human',
  escalate: 'Would have called a human all the same',
};

const CALLS: Readonly<Record<Verdict, string>> = {
  answer: 'changed nothing',
  offer: 'offered a human',
  escalate: 'called a human',
};

function whyNobodyWasCalled(findings: readonly Finding[], { botKeepsIt }: Ruling): string {
  const held = findings.find(({ tripped, asks }) => tripped && asks !== 'answer');
  if (botKeepsIt !== null && held)
    return `Without the rule “${botKeepsIt}”, ${named(held)} would have ${CALLS[held.asks]}.`;
  const nearest = findings
    .filter(({ tripped, score, threshold, asks }) => !tripped && asks !== 'answer' && score >= FAR * threshold)
    .reduce<Finding | null>((best, next) => (best && nearness(best) >= nearness(next) ? best : next), null);
  if (!nearest) return 'Nothing came near to calling a human.';
  return `Would have ${CALLS[nearest.asks]} at ${share(nearest.threshold)} or more: ${nearest.trigger} was ${share(nearest.score)}.`;
}

/** What reaches less than this share of its threshold is not worth a word. */
const FAR = 0.3;
const nearness = ({ score, threshold }: Finding): number => score / Math.max(threshold, Number.EPSILON);
const named = ({ trigger, score }: Finding): string => `${trigger} (${share(score)})`;

/** `.62`, `1.00`. */
export const share = (value: number): string => value.toFixed(2).replace(/^0/, '');
