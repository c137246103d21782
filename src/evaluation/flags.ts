import { type Figure, figure, plainFigure } from './report.ts';
import { areaUnderCurve, type Scored, shareOf } from './shares.ts';
import type { Judged } from './task.ts';

/** What is predicted of a line that may be flagged. */
export interface Flagged {
  readonly flag: boolean;
  /** 0…1; at and above .5 a balanced policy acts. */
  readonly score: number;
}

const ACTS = 0.5;

export const flagOf = (score: number): Flagged => ({ flag: score >= ACTS, score });

type FlagLine = Pick<Judged<unknown, boolean, Flagged>, 'gold' | 'prediction'>;

export const scoredFlag = ({ gold, prediction }: FlagLine): Scored => ({
  yes: gold,
  flag: prediction.flag,
  score: prediction.score,
});

/** The figures of a task that flags lines. */
export function flagFigures(lines: readonly Scored[]): Figure[] {
  const flagged = lines.filter((line) => line.flag);
  const { yes, no, hits, alarms } = countsOf(lines);
  const f1 = yes + flagged.length === 0 ? null : (2 * hits) / (yes + flagged.length);
  return [
    figure('precision', shareOf(hits, flagged.length)),
    figure('recall', shareOf(hits, yes)),
    plainFigure('F1', f1, lines.length),
    figure('AUC', areaUnderCurve(lines)),
    figure('flagged of no', shareOf(alarms, no)),
  ];
}

/** What is found of the lines that are meant, and flagged of those that are not. */
export function flagShares(lines: readonly Scored[]): Figure[] {
  const { yes, no, hits, alarms } = countsOf(lines);
  return [figure('recall', shareOf(hits, yes)), figure('flagged of no', shareOf(alarms, no))];
}

function countsOf(lines: readonly Scored[]) {
  const count = (holds: (line: Scored) => boolean): number => lines.filter(holds).length;
  return {
    yes: count(({ yes }) => yes),
    no: count(({ yes }) => !yes),
    hits: count(({ yes, flag }) => yes && flag),
    alarms: count(({ yes, flag }) => !yes && flag),
  };
}
