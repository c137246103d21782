import type { Features } from './features.ts';

/** An example as the parts learn it. */
export interface Lesson {
  /** Folded: the same text twice must not tell of itself. */
  readonly text: string;
  readonly label: string;
  readonly inScope: boolean;
  readonly features: Features;
}

/** Learns from some lessons to tell how much speaks for a text being in scope. */
export type Learn = (lessons: readonly Lesson[]) => (features: Features) => number;

/** How much of what is in scope falls below the threshold when left out; learnt from all examples, it is about .07. */
const LOST = 0.1;
const FOLDS = 3;
/** Above so many lessons times labels, only one fold is measured: learning is what takes the time. */
const MUCH_WORK = 300_000;
/**
 * What bots that gave few examples start from: the threshold and the median that public sets of intents have, which
 * count for as much as `examples` of the bot's own.
 */
const USUAL = { threshold: 1.3, median: 3, examples: 20 };

/**
 * Turns "how much speaks for it" into a probability that is .5 where `LOST` of the examples fall below, and .9 at
 * their median. Examples are measured by what was learnt from the others, so the threshold is one for new texts.
 */
export function thresholdFrom(lessons: readonly Lesson[], learn: Learn): (scope: number) => number {
  const measured = leftOut(lessons, learn).sort((one, other) => one - other);
  const trust = measured.length / (measured.length + USUAL.examples);
  const threshold = blend(quantile(measured, LOST), USUAL.threshold, trust);
  const median = blend(quantile(measured, 0.5), USUAL.median, trust);
  const slope = Math.log(9) / Math.max(0.3, median - threshold);
  return (scope) => 1 / (1 + Math.exp(-slope * (scope - threshold)));
}

const blend = (own: number | null, usual: number, trust: number): number =>
  own === null ? usual : trust * own + (1 - trust) * usual;

function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.floor(sorted.length * share)] ?? null;
}

/** What lessons in scope come to when left out. One whose label has no other examples cannot be known, so it does not count. */
function leftOut(lessons: readonly Lesson[], learn: Learn): number[] {
  const folds = foldsOf(lessons);
  const labels = new Set(lessons.map(({ label }) => label)).size;
  const measured = lessons.length * labels > MUCH_WORK ? 1 : FOLDS;
  return Array.from({ length: measured }, (_, fold) => fold).flatMap((fold) => {
    const others = lessons.filter((_, index) => folds[index] !== fold);
    if (others.length === 0) return [];
    const labelsOfOthers = new Set(others.map(({ label }) => label));
    const scopeOf = learn(others);
    return lessons
      .filter(({ label, inScope }, index) => folds[index] === fold && inScope && labelsOfOthers.has(label))
      .map(({ features }) => scopeOf(features));
  });
}

/** Deals the lessons of each label out in turn; the same text goes where it went before. */
function foldsOf(lessons: readonly Lesson[]): number[] {
  const dealt = new Map<string, number>();
  const foldOfText = new Map<string, number>();
  return lessons.map(({ text, label }) => {
    const known = foldOfText.get(text);
    if (known !== undefined) return known;
    const turn = dealt.get(label) ?? 0;
    dealt.set(label, turn + 1);
    foldOfText.set(text, turn % FOLDS);
    return turn % FOLDS;
  });
}
