import { describe, expect, it } from 'vitest';
import { flagFigures, flagShares } from '../../src/evaluation/flags.ts';
import { figure, type Report, reportText } from '../../src/evaluation/report.ts';
import { areaUnderCurve, meanOf, type Scored, shareOf, thresholdFor } from '../../src/evaluation/shares.ts';

describe('a share', () => {
  it('has the interval of Wilson, which is wide where lines are few', () => {
    const { value, interval } = shareOf(8, 10);
    expect(value).toBe(0.8);
    expect(interval?.low).toBeCloseTo(0.4902, 4);
    expect(interval?.high).toBeCloseTo(0.9433, 4);
  });

  it('of none is not taken for certain', () => {
    const { interval } = shareOf(0, 10);
    expect(interval?.low).toBe(0);
    expect(interval?.high).toBeCloseTo(0.2775, 4);
  });

  it('of nothing is no figure', () => {
    expect(shareOf(0, 0)).toEqual({ value: null, interval: null, of: 0 });
  });
});

describe('the area under the curve', () => {
  it('is the share of pairs in the right order, a tie counted half', () => {
    // Pairs: .9 over .5 and .1; .5 ties with .5 and stands over .1. (3 + ½) of 4.
    const { value, interval } = areaUnderCurve([yes(0.9), yes(0.5), no(0.5), no(0.1)]);
    expect(value).toBe(0.875);
    // Hanley and McNeil: Q1 = .7778, Q2 = .8167, variance .04314.
    expect(interval?.low).toBeCloseTo(0.4679, 3);
    expect(interval?.high).toBe(1);
  });

  it('is a half where all scores are the same, and 0 where every pair is the wrong way round', () => {
    expect(areaUnderCurve([yes(0.3), no(0.3), no(0.3)]).value).toBe(0.5);
    expect(areaUnderCurve([yes(0.1), yes(0.2), no(0.3)]).value).toBe(0);
  });

  it('needs lines of both kinds', () => {
    expect(areaUnderCurve([yes(0.3)]).value).toBeNull();
  });

  it('does not depend on the order of the lines', () => {
    const lines = [yes(0.5), no(0.5), no(0.1), yes(0.9)];
    expect(areaUnderCurve(lines.toReversed())).toEqual(areaUnderCurve(lines));
  });
});

describe('flagged lines', () => {
  const lines = [yes(0.9), yes(0.6), yes(0.2), no(0.7), no(0.1), no(0.1)];

  it('give precision, recall, F1 and false alarms', () => {
    const figures = new Map(flagFigures(lines).map(({ name, value }) => [name, value]));
    expect(figures.get('precision')).toBeCloseTo(2 / 3);
    expect(figures.get('recall')).toBeCloseTo(2 / 3);
    expect(figures.get('F1')).toBeCloseTo(2 / 3);
    expect(figures.get('AUC')).toBeCloseTo(7 / 9);
    expect(figures.get('flagged of no')).toBeCloseTo(1 / 3);
  });

  it('of one kind only have no figure of the other', () => {
    expect(flagShares([no(0.1)]).map(({ value }) => value)).toEqual([null, 0]);
  });
});

describe('the threshold for a precision', () => {
  const lines = [yes(0.9), yes(0.8), no(0.7), yes(0.6), no(0.5)];

  it('is the one that finds most among those that are precise enough', () => {
    expect(thresholdFor(0.75, lines)).toEqual({ threshold: 0.6, precision: 0.75, recall: 1 });
    expect(thresholdFor(0.8, lines)).toEqual({ threshold: 0.8, precision: 1, recall: 2 / 3 });
  });

  it('never stands between lines of the same score', () => {
    expect(thresholdFor(0.9, [yes(0.5), no(0.5)])).toBeNull();
  });
});

it('a mean has no interval of one value', () => {
  expect(meanOf([0.5])).toEqual({ value: 0.5, interval: null, of: 1 });
  const { value, interval } = meanOf([0, 1, 0, 1]);
  expect(value).toBe(0.5);
  // Standard deviation .5774, by the root of four: ± .5658.
  expect(interval?.low).toBe(0);
  expect(interval?.high).toBe(1);
});

describe('the report for people', () => {
  const report: Report = {
    task: 'emotion',
    lines: 20,
    figures: [figure('precision', shareOf(8, 10)), figure('recall', shareOf(0, 0))],
    crossValidated: { folds: 5, figures: [figure('precision', shareOf(7, 10)), figure('recall', shareOf(0, 0))] },
    groups: [{ by: 'source', name: 'written', lines: 20, figures: [figure('recall', shareOf(1, 1))] }],
    threshold: { precision: 0.95, found: null },
    wrong: ['d1, early: turn 3 was right'],
  };

  it('shows the cross-validated figures beside the others, in one table', () => {
    expect(reportText(report)).toContain(
      [
        '           as it is       95 %  of  5 folds       95 %  of',
        'precision      .800  .490–.943  10     .700  .397–.892  10',
        'recall            –              0        –              0',
      ].join('\n'),
    );
  });

  it('names groups, an unreachable precision and what is not right', () => {
    const text = reportText(report);
    expect(text).toContain('written     20   1.000');
    expect(text).toContain('No threshold reaches a precision of .950');
    expect(text).toContain('Not right (1):\n  d1, early: turn 3 was right\n');
  });
});

function yes(score: number): Scored {
  return { yes: true, flag: score >= 0.5, score };
}

function no(score: number): Scored {
  return { yes: false, flag: score >= 0.5, score };
}
