/** Between two bounds with 95 % confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A share (0…1) with what it is a share of; value null: of nothing. */
export interface Share {
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly of: number;
}

/** The normal distribution's 97.5 % point. */
const Z = 1.959964;

/** `hits` of `of`. The interval is Wilson's score interval (1927), which holds for few and for extreme shares too. */
export function shareOf(hits: number, of: number): Share {
  return of === 0 ? NO_SHARE : { value: hits / of, interval: wilson(hits, of), of };
}

const NO_SHARE: Share = { value: null, interval: null, of: 0 };

function wilson(hits: number, of: number): Interval {
  const share = hits / of;
  const spread = (Z * Z) / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread);
  return within(middle - half, middle + half);
}

/** A mean of numbers in 0…1 with its normal interval. */
export function meanOf(values: readonly number[]): Share {
  const of = values.length;
  if (of === 0) return NO_SHARE;
  const value = values.reduce((sum, next) => sum + next, 0) / of;
  const variance = values.reduce((sum, next) => sum + (next - value) ** 2, 0) / Math.max(1, of - 1);
  const half = Z * Math.sqrt(variance / of);
  return { value, interval: of > 1 ? within(value - half, value + half) : null, of };
}

export function within(low: number, high: number): Interval {
  return { low: Math.max(0, low), high: Math.min(1, high) };
}

/** One line as it was judged: what it is, what was said of it, and how surely. */
export interface Scored {
  readonly yes: boolean;
  readonly flag: boolean;
  readonly score: number;
}

/**
 * How likely a line that is meant scores above one that is not, ties counted half: the area under the ROC curve, as
 * Mann and Whitney count it. The interval is the one of Hanley and McNeil (1982). `of`: all lines.
 */
export function areaUnderCurve(lines: readonly Pick<Scored, 'yes' | 'score'>[]): Share {
  const yes = lines.filter((line) => line.yes).length;
  const no = lines.length - yes;
  if (yes === 0 || no === 0) return { value: null, interval: null, of: lines.length };
  const value = (rankSum(lines) - (yes * (yes + 1)) / 2) / (yes * no);
  const bothYes = value / (2 - value) - value ** 2;
  const bothNo = (2 * value ** 2) / (1 + value) - value ** 2;
  const variance = (value * (1 - value) + (yes - 1) * bothYes + (no - 1) * bothNo) / (yes * no);
  const half = Z * Math.sqrt(Math.max(0, variance));
  return { value, interval: within(value - half, value + half), of: lines.length };
}

/** The sum of the ranks (from 1, the lowest score) of all that are meant; equal scores share their mean rank. */
function rankSum(lines: readonly Pick<Scored, 'yes' | 'score'>[]): number {
  const sorted = lines.toSorted((a, b) => a.score - b.score);
  let sum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    let meant = 0;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) meant += sorted[to++]?.yes ? 1 : 0;
    sum += meant * ((from + 1 + to) / 2);
    from = to;
  }
  return sum;
}

/** The lowest threshold at which at least `precision` of what it flags is meant, and what share of the meant it finds. */
export interface Threshold {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}

/** Null: no threshold is that precise. Of several, the one that finds most. */
export function thresholdFor(precision: number, lines: readonly Pick<Scored, 'yes' | 'score'>[]): Threshold | null {
  const sorted = lines.toSorted((a, b) => b.score - a.score);
  const all = sorted.filter(({ yes }) => yes).length;
  let found = 0;
  let best: Threshold | null = null;
  for (const [index, { yes, score }] of sorted.entries()) {
    if (yes) found += 1;
    if (sorted[index + 1]?.score === score || found / (index + 1) < precision) continue;
    if (found > 0) best = { threshold: score, precision: found / (index + 1), recall: found / all };
  }
  return best;
}
