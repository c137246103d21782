import { type Features, featuresOf } from './features.ts';
import { type Example, type LinearModel, trainLinear } from './linear-model.ts';
import type { Detector, Learning, Measured } from './measured.ts';
import type { Reading } from './reading.ts';
import { ordinaryProductSeeds } from './seeds/ordinary-product-seeds.ts';
import { topicBackgroundSeeds } from './seeds/topic-background-seeds.ts';
import { topicCardSeeds } from './seeds/topic-card-seeds.ts';
import { topicEdgeSeeds } from './seeds/topic-edge-seeds.ts';
import { topicErrandSeeds } from './seeds/topic-errand-seeds.ts';
import { topicGraveSeeds } from './seeds/topic-grave-seeds.ts';
import { topicLanguageSeeds } from './seeds/topic-language-seeds.ts';
import { topicMoneySeeds } from './seeds/topic-money-seeds.ts';
import { topicMoreSeeds } from './seeds/topic-more-seeds.ts';
import { topicOrdinarySeeds } from './seeds/topic-ordinary-seeds.ts';
import { topicProductSeeds } from './seeds/topic-product-seeds.ts';
import { topicShopSeeds } from './seeds/topic-shop-seeds.ts';
import { topicVoiceSeeds } from './seeds/topic-voice-seeds.ts';
import { topicWrittenSeeds } from './seeds/topic-written-seeds.ts';
import { parseSeeds } from './seeds.ts';
import { type Hint, hintsIn } from './topic-hints.ts';
import { TOPIC_HINTS } from './topic-words.ts';

/** What a machine must not settle alone. */
export const TOPICS = [
  'billing_dispute',
  'refund',
  'cancel',
  'complaint',
  'security',
  'legal',
  'policy_exception',
  'outage',
  'tech_deep',
] as const;

export type Topic = (typeof TOPICS)[number];

export interface Topics {
  readonly label: Topic | 'ordinary';
  /** Of all nine together: 0…1, .5 acts. */
  readonly mandatory: Measured;
  /** Each topic's own score, 0…1. */
  readonly scores: ReadonlyMap<Topic, number>;
}

/** Trains on the seed lines (labels: the topics and `ordinary`) and measures which topic that needs a human a message has. */
export function openTopics(learning: Learning = {}): Detector<Topics> {
  const model = trainLinear(examplesFrom(learning), { cost: 2, epochs: 10 });
  const numbers = TOPICS.map((topic) => model.labels.indexOf(topic));
  const ordinary = model.labels.indexOf('ordinary');

  /** How far a text, or a part of it, is on the side of each topic, and of any. */
  function leaningOf(features: Features, hinted: readonly number[]): Leaning {
    const margins = model.margins(features);
    const against = Math.max(margins[ordinary] ?? 0, FAINT);
    const leads = numbers.map((number, index) => (margins[number] ?? UNKNOWN) - against + (hinted[index] ?? 0));
    return { features, leads, lead: together(leads) };
  }

  return (reading, features) => {
    const hinted = hintedBy(reading);
    const whole = leaningOf(features, hinted);
    const parts = partsOf(reading).map((part) => less(leaningOf(part, hinted), PART_COUNTS_LESS));
    const { lead, leads, features: where } = parts.reduce((best, part) => (part.lead > best.lead ? part : best), whole);
    const scores = new Map(TOPICS.map((topic, index) => [topic, logistic(leads[index] ?? UNKNOWN)]));
    const likeliest = TOPICS.reduce((best, topic) =>
      (scores.get(topic) ?? 0) > (scores.get(best) ?? 0) ? topic : best,
    );
    const score = logistic(lead);
    return {
      label: score >= 0.5 ? likeliest : 'ordinary',
      mandatory: { score, evidence: evidenceOf(model, reading, where, score, likeliest) },
      scores,
    };
  };
}

interface Leaning {
  readonly features: Features;
  /** In the order of `TOPICS`: above 0 speaks for the topic. */
  readonly leads: readonly number[];
  readonly lead: number;
}

function examplesFrom({ also = [], without = () => false }: Learning): Example[] {
  return [...SEEDS.flatMap(parseSeeds).filter(({ text }) => !without(text)), ...also];
}

const SEEDS = [
  topicCardSeeds,
  topicVoiceSeeds,
  topicShopSeeds,
  topicMoneySeeds,
  topicGraveSeeds,
  topicMoreSeeds,
  topicProductSeeds,
  topicEdgeSeeds,
  topicLanguageSeeds,
  topicErrandSeeds,
  topicOrdinarySeeds,
  ordinaryProductSeeds,
  topicBackgroundSeeds,
  topicWrittenSeeds,
];

/** Where the model knows a text neither as ordinary nor as anything else, a topic must be likely by itself. */
const FAINT = -0.3;
/** The margin of a topic that was never learnt. */
const UNKNOWN = -2;

/** A little more than the greatest: a message that may be two topics needs a human for either. (A soft maximum.) */
function together(leads: readonly number[]): number {
  const greatest = Math.max(...leads);
  return greatest + SOFTNESS * Math.log(leads.reduce((sum, lead) => sum + Math.exp((lead - greatest) / SOFTNESS), 0));
}

const SOFTNESS = 0.1;

/** What hints move each topic by, in the order of `TOPICS`. */
function hintedBy(reading: Reading): number[] {
  const known: readonly Hint<Topic>[] = TOPIC_HINTS;
  const found = hintsIn(reading, known);
  const hints = found.some(({ topic }) => topic !== null) ? found.filter(({ yields }) => !yields) : found;
  return TOPICS.map((topic) =>
    hints.reduce((sum, hint) => (hint.topic === topic || hint.topic === null ? sum + hint.adds : sum), 0),
  );
}

const LONG_WORDS = 25;
const SHORTEST_PART = 4;
const MOST_PARTS = 12;
/** A sentence torn out of its message is less sure than the message. */
const PART_COUNTS_LESS = 0.4;

/** The sentences of a long message: in a rambling one, the point is one sentence among many. Of a paste, both ends. */
function partsOf(reading: Reading): Features[] {
  if (reading.words.length < LONG_WORDS) return [];
  const sentences = reading.sentences.filter(({ from, to }) => to - from >= SHORTEST_PART);
  const some =
    sentences.length <= MOST_PARTS
      ? sentences
      : [...sentences.slice(0, MOST_PARTS / 2), ...sentences.slice(-MOST_PARTS / 2)];
  return some.length > 1 ? some.map(({ from, to }) => featuresOf(reading, from, to)) : [];
}

function less({ features, leads, lead }: Leaning, by: number): Leaning {
  return { features, leads: leads.map((one) => one - by), lead: lead - by };
}

/** How fast a score rises with the lead. With 4, of messages scored .4 to .6 about six in ten are what they seem. */
const STEEPNESS = 4;

const logistic = (lead: number): number => 1 / (1 + Math.exp(-STEEPNESS * lead));

/** Below this score there is nothing worth quoting. */
const QUOTED = 0.2;

function evidenceOf(model: LinearModel, reading: Reading, features: Features, score: number, topic: Topic) {
  const span = score >= QUOTED ? model.evidence(reading, features, topic) : null;
  return span ? [span] : [];
}
