import { formOf } from './emotion-form.ts';
import { feelingsIn, type Lexical } from './emotion-lexicon.ts';
import { BIAS, SIGNS, type Signs, signsOf, WEIGHTS } from './emotion-signs.ts';
import { FEELINGS, FELT } from './emotion-words.ts';
import { type Features, featuresOf } from './features.ts';
import { type Example, type LinearModel, trainLinear } from './linear-model.ts';
import type { Detector, Learning, Measured } from './measured.ts';
import { type Reading, read, type Span, spanOf, wordsIn } from './reading.ts';
import { emotionCalmSeeds } from './seeds/emotion-calm-seeds.ts';
import { emotionLifeSeeds } from './seeds/emotion-life-seeds.ts';
import { emotionRequestSeeds } from './seeds/emotion-request-seeds.ts';
import { emotionSeeds } from './seeds/emotion-seeds.ts';
import { emotionSupportSeeds } from './seeds/emotion-support-seeds.ts';
import { ordinaryProductSeeds } from './seeds/ordinary-product-seeds.ts';
import { parseSeeds, type Seed } from './seeds.ts';

const KINDS = ['anger', 'frustration', 'anxiety'] as const;
type Kind = (typeof KINDS)[number];

/** How the customer feels, each 0…1. */
export interface Emotion {
  /** Anger, frustration or anxiety, whichever is strongest; from .5 on, act. */
  readonly distress: Measured;
  readonly anger: number;
  readonly frustration: number;
  readonly anxiety: number;
  readonly positive: number;
  /** Which of the three is strongest; null where distress is below half. */
  readonly kind: Kind | null;
}

const SEEDS = [
  emotionSeeds,
  emotionCalmSeeds,
  emotionLifeSeeds,
  emotionRequestSeeds,
  emotionSupportSeeds,
  ordinaryProductSeeds,
];

/** What a model is told of a line that is labelled 1 or 0 only, or as no topic that is grave. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['1', 'distress'],
  ['0', 'neutral'],
  ['ordinary', 'neutral'],
]);
/** Sadness is distress too, though not one of the three kinds. */
const DISTRESSING: ReadonlySet<string> = new Set([...KINDS, 'sadness', 'distress']);
const CALM: ReadonlySet<string> = new Set(['positive', 'neutral']);

/**
 * Trains on the seed lines (labels anger, frustration, anxiety, sadness, positive, neutral) and on what else there is to
 * learn from: the same labels, 1 and 0 for distress and none, or `ordinary` for none. Other labels are passed over.
 *
 * What the model says is joined with what the words carry and how they are written. A message of several sentences is
 * measured whole and sentence by sentence, so that a rant in the middle is heard. English only: in other languages
 * nothing but capitals, rows of marks and faces count, and moderately.
 */
export function openEmotion({ also = [], without = () => false }: Learning = {}): Detector<Emotion> {
  const examples = inOwnLabels([...SEEDS.flatMap(parseSeeds), ...also].filter(({ text }) => !without(text)));
  const kinds = trainLinear(
    examples.filter(({ label }) => KINDS.some((kind) => kind === label)),
    TRAINING,
  );
  const models = { ...learnDistress(examples), kinds };
  return (reading, features) =>
    isForeign(reading, models.known) ? strangeEmotion(reading) : emotionOf(models, reading, features);
}

/** The seed lines, labelled with a feeling, `distress` or `neutral`. */
export function emotionLines(): Seed[] {
  return inOwnLabels(SEEDS.flatMap(parseSeeds));
}

function inOwnLabels<Line extends Example>(lines: readonly Line[]): Line[] {
  return lines
    .map((line) => ({ ...line, label: LABELS.get(line.label) ?? line.label }))
    .filter(({ label }) => isDistress(label) || CALM.has(label));
}

export const isDistress = (label: string): boolean => DISTRESSING.has(label);

/** Learns to tell distress from all else; the labels as of `emotionLines`. */
export function learnDistress(examples: readonly Example[]): DistressModel {
  const distress = trainLinear(
    examples.map(({ text, label }) => ({ text, label: isDistress(label) ? 'distress' : 'calm' })),
    TRAINING,
  );
  const known = new Set([...FELT.keys(), ...examples.flatMap(({ text }) => wordsWrittenSmall(text))]);
  return { distress, known };
}

/** The words of a line but those in capitals, which may be abbreviations. */
function wordsWrittenSmall(line: string): string[] {
  const reading = read(line);
  return reading.words
    .filter((word) => word.text.length === 1 || wordsIn(reading, word) !== wordsIn(reading, word).toUpperCase())
    .map(({ text }) => text);
}

const TRAINING = { cost: 0.5, epochs: 12, balance: 1 };

interface DistressModel {
  readonly distress: LinearModel;
  /** The words of the lines that it learnt from. */
  readonly known: ReadonlySet<string>;
}

interface Models extends DistressModel {
  readonly kinds: LinearModel;
}

/** A stretch of words, measured. Distress and positive in logits: above 0, rather yes. */
interface Part {
  readonly from: number;
  readonly features: Features;
  readonly lexical: Lexical;
  readonly signs: Signs;
  readonly distress: number;
  readonly positive: number;
}

/** How much of what one sentence says beyond the whole is believed. */
const SENTENCE_TRUST = 0.5;
/** Above this the sentences need not be asked. In logits. */
const SURE = 3;
/** Of a long paste the first sentences and the last. */
const MOST_SENTENCES = 40;

function emotionOf(models: Models, reading: Reading, features: Features): Emotion {
  const whole = partOf(models, reading, features, 0, reading.words.length);
  const worst = whole.distress > SURE ? whole : (worstSentence(models, reading) ?? whole);
  const beyond = whole.positive > 0 ? 0 : Math.max(0, worst.distress - whole.distress);
  const score = logistic(whole.distress + SENTENCE_TRUST * beyond);
  const strengths = kindsOf(models, beyond > 0 ? worst : whole, score);
  const strongest = KINDS.reduce((best, kind) => (strengths[kind] > strengths[best] ? kind : best));
  return {
    ...strengths,
    distress: { score, evidence: score < WORTH_SHOWING ? [] : evidenceIn(models, reading, beyond > 0 ? worst : whole) },
    positive: logistic(whole.positive),
    kind: score >= 0.5 ? strongest : null,
  };
}

const WORTH_SHOWING = 0.3;

/** Measures the words [from, to), whose features are given. */
export function partOf(
  { distress, known }: DistressModel,
  reading: Reading,
  features: Features,
  from: number,
  to: number,
): Part {
  const margin = distress.margins(features)[distress.labels.indexOf('distress')] ?? 0;
  const lexical = feelingsIn(reading, from, to);
  const form = formOf(reading, (word) => known.has(word), from, to);
  const signs = signsOf(margin, lexical, form, to - from);
  return {
    from,
    features,
    lexical,
    signs,
    distress: weighed(signs, 'distress'),
    positive: weighed(signs, 'positive'),
  };
}

function weighed(signs: Signs, as: 'distress' | 'positive'): number {
  return SIGNS.reduce((sum, sign, index) => sum + WEIGHTS[sign][as] * (signs[index] ?? 0), BIAS[as]);
}

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Null where there are not two sentences to tell apart. */
function worstSentence(models: Models, reading: Reading): Part | null {
  const { sentences } = reading;
  if (sentences.length < 2) return null;
  const half = MOST_SENTENCES / 2;
  const some = sentences.length > MOST_SENTENCES ? [...sentences.slice(0, half), ...sentences.slice(-half)] : sentences;
  return some
    .map(({ from, to }) => partOf(models, reading, featuresOf(reading, from, to), from, to))
    .reduce((worst, part) => (part.distress > worst.distress ? part : worst));
}

/**
 * Which words speak for which kind, beside the model. .4 was best on the seed lines in five-fold cross-validation
 * (73 % of the kinds right, the model alone 67 %).
 */
const KIND_WORDS: Readonly<Record<Kind, readonly (typeof FEELINGS)[number][]>> = {
  anger: ['anger', 'contempt', 'swearing'],
  frustration: ['frustration', 'grumble'],
  anxiety: ['anxiety'],
};
const KIND_WORDS_COUNT = 0.4;
/** How steeply the weaker kinds fall behind the strongest. */
const STEEPNESS = 2;

/** The strongest kind has the whole score, the others as much less as they stand behind. */
function kindsOf({ kinds }: Models, { features, lexical }: Part, score: number): Record<Kind, number> {
  const margins = kinds.margins(features);
  const [anger = 0, frustration = 0, anxiety = 0] = KINDS.map((kind) => {
    const words = KIND_WORDS[kind].map((feeling) => Math.log1p(lexical.sums[FEELINGS.indexOf(feeling)] ?? 0));
    return (margins[kinds.labels.indexOf(kind)] ?? 0) + KIND_WORDS_COUNT * words.reduce((sum, word) => sum + word, 0);
  });
  const most = Math.max(anger, frustration, anxiety);
  const share = (one: number): number => score * Math.exp(STEEPNESS * (one - most));
  return { anger: share(anger), frustration: share(frustration), anxiety: share(anxiety) };
}

const MOST_SPANS = 4;
const STRONG_WORD = 2;

/** The run of words that the model goes by and every strong word, as stretches. */
function evidenceIn({ distress }: Models, reading: Reading, { from, features, lexical }: Part): Span[] {
  const run = distress.evidence(reading, features, 'distress');
  const speaks = (at: number): boolean => {
    const word = reading.words[at];
    const inRun = word && run && word.start >= run.start && word.end <= run.end;
    return inRun || (lexical.weights[at - from] ?? 0) >= STRONG_WORD;
  };
  const spans: Span[] = [];
  const to = from + lexical.weights.length;
  for (let at = from; at < to && spans.length < MOST_SPANS; at++) {
    if (!speaks(at)) continue;
    const first = at;
    while (at < to && speaks(at)) at++;
    const span = spanOf(reading, first, at);
    if (span) spans.push(span);
  }
  return spans;
}

/** From this many words on a text can be told to be foreign, by the share of its words that the seed lines know. */
const ENOUGH_WORDS = 3;
const KNOWN_SHARE = 0.4;

function isForeign({ words }: Reading, known: ReadonlySet<string>): boolean {
  const texts = words.map(({ text }) => text).filter((text) => /^[\p{L}'’-]+$/u.test(text));
  if (texts.length < ENOUGH_WORDS) return texts.some((text) => /[^\p{Script=Latin}'’-]/u.test(text));
  return texts.filter((text) => known.has(text)).length < texts.length * KNOWN_SHARE;
}

/** What is the same in every language: capitals with rows of marks, and faces. Set by hand; never much above a half. */
function strangeEmotion(reading: Reading): Emotion {
  const { marks, allShouted, stressed, angryFaces, sadFaces, happyFaces } = formOf(reading, () => true);
  const loud = Math.min(1, marks / 2) * (allShouted > 0 || stressed > 0 ? 0.4 : 0.15);
  const faces = 0.4 * Math.min(1, angryFaces) + 0.25 * Math.min(1, sadFaces);
  const score = Math.min(0.6, 0.05 + loud + faces);
  return {
    distress: { score, evidence: [] },
    anger: sadFaces > angryFaces ? score / 2 : score,
    frustration: score / 2,
    anxiety: sadFaces > angryFaces ? score : score / 2,
    positive: happyFaces > 0 && score < 0.2 ? 0.5 : 0.1,
    kind: score < 0.5 ? null : sadFaces > angryFaces ? 'anxiety' : 'anger',
  };
}
