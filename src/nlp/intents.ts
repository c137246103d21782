import { type Features, featuresOf } from './features.ts';
import { intentFeatures } from './intents-features.ts';
import { openFrequencies } from './intents-frequencies.ts';
import { openNeighbours } from './intents-neighbours.ts';
import { type Lesson, thresholdFrom } from './intents-threshold.ts';
import { type Example, type LinearModel, trainOnFeatures } from './linear-model.ts';
import { type Reading, read, type Span } from './reading.ts';

/** An intent, and how sure it is that it is this one rather than another: 0…1, all of them 1 together. */
export interface RankedIntent {
  readonly label: string;
  readonly score: number;
}

/** What a message is taken for. */
export interface Intent {
  /** The likeliest intent, also where it is not accepted. */
  readonly label: string;
  /** How sure it is that the message is about any of the intents: 0…1, accepted from .5 on. */
  readonly score: number;
  readonly accept: boolean;
  /** The likeliest intents, at most five, best first. */
  readonly ranked: readonly RankedIntent[];
  /** The customer's own words that speak most for `label`; empty where none do. */
  readonly evidence: readonly Span[];
}

/** The intents of one bot, learnt. */
export interface Intents {
  /** In the order of the examples, without those that stand for what is out of scope. */
  readonly labels: readonly string[];
  /** `features` are those of the whole reading. */
  guess(reading: Reading, features: Features): Intent;
}

/** Labels that stand for "none of the intents", by their letters: as public data sets and other bots' exports call it. */
const REJECTS: ReadonlySet<string> = new Set(
  'oos ood outofscope outofdomain nonodesdetected none nointent noneofthese fallback nlufallback defaultfallback defaultfallbackintent'.split(
    ' ',
  ),
);

/** Whether a label says that its examples are out of scope: `oos`, `OUT_OF_SCOPE`, `NO_NODES_DETECTED` … */
export function isOutOfScope(label: string): boolean {
  return REJECTS.has(label.toLowerCase().replace(/[^a-z]/g, ''));
}

/**
 * Learns the intents of one bot from examples that its owner gives; a few for each are enough, a dozen are better.
 * Bots that do not answer the same customers are learnt apart, each from its own examples. A linear model, the
 * nearest examples and the frequencies of words vote for the label; the first two and how much of the message is
 * known at all tell whether it is in scope. Where to draw that line is measured on examples that were left out in
 * turn. Throws where there are no examples.
 * Time: about 3 s for 3,000 examples of 77 intents, less than 50 ms for 200 of ten.
 */
export function trainIntents(examples: readonly Example[]): Intents {
  if (examples.length === 0) throw new Error('There are no examples to learn intents from.');
  const lessons = examples.map(({ text, label }): Lesson => {
    const reading = read(text);
    const features = intentFeatures(reading, featuresOf(reading));
    return { text: reading.folded, label, inScope: !isOutOfScope(label), features };
  });
  const vote = learnt(lessons);
  const probability = thresholdFrom(lessons, (others) => {
    const voteOfOthers = learnt(others);
    return (features) => scopeOf(voteOfOthers(features));
  });
  const labels = vote.model.labels.filter((label) => !isOutOfScope(label));
  return { labels, guess: (reading, features) => intentOf(reading, features, vote, probability) };
}

/** How much the nearest examples and the frequencies count beside the margin of the linear model. */
const NEAR = 2;
const FREQUENCY = 0.4;
/** More passes make no difference here. */
const TRAINING = { epochs: 8 };

/** What the parts say of one text. Lists have one value per label of the model, those out of scope too. */
interface Votes {
  /** For choosing a label; those out of scope are not for choosing, -Infinity. */
  readonly combined: Float64Array;
  readonly margins: Float64Array;
  readonly near: Float64Array;
  readonly nearest: Float64Array;
  readonly known: number;
  /** The margin of what is out of scope; -1 where there are no such examples, as far off as a text can be. */
  readonly outside: number;
}

interface Voting {
  (features: Features): Votes;
  readonly model: LinearModel;
}

function learnt(lessons: readonly Lesson[]): Voting {
  const features = lessons.map((lesson) => lesson.features);
  const model = trainOnFeatures(
    features,
    lessons.map(({ label }) => label),
    TRAINING,
  );
  const { labels } = model;
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const classes = lessons.map(({ label }) => numbers.get(label) ?? 0);
  const nearnessOf = openNeighbours(features, classes, labels.length);
  const frequenciesOf = openFrequencies(features, classes, labels.length);
  const rejects = labels.map(isOutOfScope);
  const vote = (asked: Features): Votes => {
    const margins = model.margins(asked);
    const nearness = nearnessOf(asked);
    const frequencies = frequenciesOf(asked);
    const combined = margins.map((margin, label) =>
      rejects[label] ? -Infinity : margin + NEAR * (nearness.near[label] ?? 0) + FREQUENCY * (frequencies[label] ?? 0),
    );
    const outside = Math.max(-1, ...margins.filter((_, label) => rejects[label]));
    return { ...nearness, combined, margins, outside };
  };
  return Object.assign(vote, { model });
}

/** How much speaks for the likeliest label being in scope at all, about -1 … 6. Higher is surer. */
function scopeOf(votes: Votes): number {
  const { margins, near, nearest, known, outside } = votes;
  const best = greatest(votes.combined);
  if (votes.combined[best] === -Infinity) return -Infinity;
  return (margins[best] ?? 0) + NEAR * (near[best] ?? 0) + (nearest[best] ?? 0) + known - outside;
}

const greatest = (values: Float64Array): number =>
  values.reduce((best, value, index) => (value > (values[best] ?? -Infinity) ? index : best), 0);

function intentOf(reading: Reading, features: Features, vote: Voting, probability: (scope: number) => number): Intent {
  const votes = vote(intentFeatures(reading, features));
  const label = vote.model.labels[greatest(votes.combined)] ?? '';
  const score = probability(scopeOf(votes));
  const span = vote.model.evidence(reading, features, label);
  const ranked = rankedFrom(vote.model.labels, votes.combined);
  return { label, score, accept: score >= 0.5, ranked, evidence: span ? [span] : [] };
}

const MOST_RANKED = 5;
/** How sharply votes become shares; fitted by eye on public sets of intents. */
const SHARPNESS = 3;

function rankedFrom(labels: readonly string[], combined: Float64Array): RankedIntent[] {
  const top = combined[greatest(combined)] ?? 0;
  const shares = combined.map((value) => (value === -Infinity ? 0 : Math.exp(SHARPNESS * (value - top))));
  const sum = shares.reduce((total, share) => total + share, 0);
  return labels
    .map((label, index) => ({ label, score: (shares[index] ?? 0) / Math.max(sum, Number.MIN_VALUE) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_RANKED);
}
