import type { Passage } from '../knowledge/knowledge.ts';

/** How sure we are, 0…1: of ten answers with .8 eight are right. */
export interface Confidence {
  /** That the first passage answers the question. */
  readonly first: number;
  /** That one of the first three does. */
  readonly among: number;
}

/** How many passages are looked at. */
export const LOOKED_AT = 3;

/**
 * Read from the best passages of a search, best first. A score can't say: it grows with the question. So what does not: is all that
 * was asked about mentioned, and in one breath; was it asked much like that before; does the article turn on it; and how far behind is
 * the next one. Logistic regressions on our own lines about Lumen; `npm run bench -- knowledge-confidence` makes them anew.
 */
export function confidenceIn(passages: readonly Passage[]): Confidence {
  if (passages.length === 0) return { first: 0, among: 0 };
  return { first: chance(signsOfFirst(passages), OF_FIRST), among: chance(signsAmong(passages), OF_THREE) };
}

export const FIRST_SIGNS = ['coverage', 'kindred', 'together', 'likeness', 'central', 'lead', 'together lead'] as const;

/** All within -1 … 1. */
export function signsOfFirst([best, second, third]: readonly Passage[]): readonly number[] {
  if (!best) return FIRST_SIGNS.map(() => 0);
  const { coverage, kindred, together, likeness, central, score } = best;
  const lead = second ? 1 - second.score / score : 1;
  const others = Math.max(second?.together ?? 0, third?.together ?? 0);
  return [coverage, kindred, together, likeness, central, lead, together - others];
}

export const AMONG_SIGNS = ['coverage', 'kindred', 'together', 'likeness', 'central'] as const;

/** The most that any of the first three has of each. */
export function signsAmong(passages: readonly Passage[]): readonly number[] {
  const first = passages.slice(0, LOOKED_AT);
  return AMONG_SIGNS.map((sign) => Math.max(0, ...first.map((passage) => passage[sign])));
}

interface Fit {
  readonly weights: readonly number[];
  readonly bias: number;
}

export const OF_FIRST: Fit = { weights: [1.53, 1.4, 0.24, 1.66, 1.31, 1.2, 2.03], bias: -3.34 };
export const OF_THREE: Fit = { weights: [1.97, 1.46, 1.81, 1.36, 1.37], bias: -3.03 };

function chance(signs: readonly number[], { weights, bias }: Fit): number {
  const logit = weights.reduce((sum, weight, at) => sum + weight * (signs[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-logit));
}
