import type { Features } from './features.ts';
import { setAside, type WordRange, withoutRanges } from './human-request-aside.ts';
import { humanRequestExamples } from './human-request-examples.ts';
import { requestFeatures, requestFeaturesOfEach } from './human-request-features.ts';
import { isAskingKind, kindOf } from './human-request-words.ts';
import { type LinearModel, trainOnFeatures } from './linear-model.ts';
import { type Detector, type Learning, type Measured, NOTHING_MEASURED } from './measured.ts';
import type { Reading } from './reading.ts';

/**
 * How much an error costs beside simplicity. Customers have more words than the seed lines, so the model is not to know
 * these by heart; and it must not depend on a few of them. (Fewer passes would do as well, but hang on the lines' order.)
 */
const COST = 0.5;
/** From this margin on a balanced policy acts. */
const ACTS_FROM = -0.05;
/** How fast the score grows with the margin there (slope of the logistic curve). */
const SLOPE = 6;
/** A part of a message has lost what stands around it, so it has to ask the more clearly. */
const PART_HANDICAP = 0.3;
/** Below this nobody asks; setting words aside is the dearest step and takes asks away, so it is spared. */
const WORTH_A_LOOK = 0.45;

/** Somebody who talks rather than writes makes no full stops: longer sentences are also measured in stretches. Words. */
const STRETCH = 14;
const STEP = 7;
/** Of a paste, so many parts from each end. */
const MOST_PARTS = 24;

/**
 * Measures whether a message asks for a human: an agent, a department, a call back, somebody in charge, or anybody but
 * a bot. Knows English, Spanish, French, German, Portuguese and Dutch. Training takes about 0.1 s.
 */
export function openHumanRequest({ also = [], without }: Learning = {}): Detector {
  const others = without ? also.filter(({ text }) => !without(text)) : also;
  const examples = [...humanRequestExamples(without), ...others];
  const model = trainOnFeatures(
    requestFeaturesOfEach(examples),
    examples.map(({ label }) => label),
    { cost: COST },
  );
  return (reading, features) => measured(model, reading, features);
}

function measured(model: LinearModel, reading: Reading, features: Features): Measured {
  if (reading.words.length === 0) return NOTHING_MEASURED;
  const all = requestFeatures(reading, 0, reading.words.length, features);
  const whole = { features: all, margin: marginOf(model, all) };
  const first = clearest(model, reading, partsOf(reading), whole);
  const aside = scoreOf(first.margin) < WORTH_A_LOOK ? [] : setAside(reading);
  const best = aside.length > 0 ? clearest(model, reading, restsOf(reading, aside), SILENCE) : first;
  const score = scoreOf(best.margin);
  const evidence = score >= 0.5 ? model.evidence(reading, best.features, 'ask') : null;
  return { score, evidence: evidence ? [evidence] : [] };
}

/** A stretch of the message, measured. */
interface Stretch {
  readonly features: Features;
  readonly margin: number;
}

const NO_WORDS = {
  ids: new Uint32Array(),
  values: new Float32Array(),
  first: new Uint16Array(),
  last: new Uint16Array(),
};
const SILENCE: Stretch = { features: NO_WORDS, margin: -1 };

function clearest(model: LinearModel, reading: Reading, parts: readonly WordRange[], whole: Stretch): Stretch {
  return parts
    .map(({ from, to }) => requestFeatures(reading, from, to))
    .map((features) => ({ features, margin: marginOf(model, features) - PART_HANDICAP }))
    .reduce<Stretch>((best, part) => (part.margin > best.margin ? part : best), whole);
}

const marginOf = (model: LinearModel, features: Features): number =>
  model.margins(features)[model.labels.indexOf('ask')] ?? 0;

const scoreOf = (margin: number): number => 1 / (1 + Math.exp(-SLOPE * (margin - ACTS_FROM)));

/** What is left of each sentence. */
const restsOf = ({ sentences }: Reading, aside: readonly WordRange[]): readonly WordRange[] =>
  firstAndLast(sentences.flatMap((sentence) => withoutRanges(sentence, aside)));

/** The sentences, their clauses, and the stretches of long ones. None for a message of one short clause: that is the whole. */
function partsOf(reading: Reading): readonly WordRange[] {
  const parts = reading.sentences.flatMap((sentence) => [
    sentence,
    ...[...clausesOf(reading, sentence), ...stretchesOf(sentence)].filter((part) => tellsOfAsking(reading, part)),
  ]);
  return firstAndLast(parts.filter(({ from, to }) => to - from < reading.words.length));
}

/** Whether a word stands there that asks are made of. Most parts of most messages have none, and need not be measured. */
function tellsOfAsking({ words }: Reading, { from, to }: WordRange): boolean {
  for (let index = from; index < to; index++) if (isAskingKind(kindOf(words[index]?.text ?? ''))) return true;
  return false;
}

/** What commas and dashes part, in a sentence that has them; single words are left out. */
function clausesOf({ words, original }: Reading, { from, to }: WordRange): WordRange[] {
  const clauses: WordRange[] = [];
  let start = from;
  for (let index = from + 1; index < to; index++) {
    const gap = original.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
    if (gap.length > LONGEST_GAP || !ENDS_CLAUSE.test(gap)) continue;
    clauses.push({ from: start, to: index });
    start = index;
  }
  if (start > from) clauses.push({ from: start, to });
  return clauses.filter((clause) => clause.to - clause.from > 1);
}

const LONGEST_GAP = 16;
const ENDS_CLAUSE = /[,;:()–—]| - /;

function stretchesOf({ from, to }: WordRange): WordRange[] {
  const stretches: WordRange[] = [];
  if (to - from <= STRETCH + STEP) return stretches;
  for (let start = from; start + STEP < to; start += STEP)
    stretches.push({ from: start, to: Math.min(to, start + STRETCH) });
  return stretches;
}

const firstAndLast = (parts: readonly WordRange[]): readonly WordRange[] =>
  parts.length <= 2 * MOST_PARTS ? parts : [...parts.slice(0, MOST_PARTS), ...parts.slice(-MOST_PARTS)];
