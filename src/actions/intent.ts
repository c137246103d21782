import { featuresOf } from '../nlp/features.ts';
import { trainIntents } from '../nlp/intents.ts';
import { trainLinear } from '../nlp/linear-model.ts';
import { read } from '../nlp/reading.ts';
import { asksHow, deniesWanting } from './asking-how.ts';
import { BACKGROUND } from './background.ts';
import type { Definition } from './definition.ts';
import { maskFor } from './masking.ts';

/** The action that a message asks for. */
export interface Wanted {
  readonly definition: Definition;
  /** 0…1. */
  readonly score: number;
}

/** Names the action that a message asks for; null: none. Better none than a wrong one: the message is then answered, or a human asked. */
export type Wanting = (text: string) => Wanted | null;

/** The label of what is out of scope, as `trainIntents` knows it. No action can be called so: names have no underscore. */
const ELSE = 'out_of_scope';
/** Whoever writes more than that tells a story: a person should read it. UTF-16 units. */
const LONGEST = 1_000;
const MOST_SENTENCES = 12;
/** Fewer of a sentence's words than that are no wish. */
const LEAST_WORDS = 2;

/** Learns what all of these actions are asked for with, from their examples. */
export function learnWanting(definitions: readonly Definition[]): Wanting {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]));
  if (byName.size === 0) return () => null;
  const mask = maskFor(definitions);
  const own = definitions.flatMap(({ name, examples }) => examples.map((text) => ({ text: mask(text), label: name })));
  const not = [...BACKGROUND, ...definitions.flatMap(({ notExamples }) => notExamples)];
  const examples = [...own, ...not.map((text) => ({ text: mask(text), label: ELSE }))];
  const intents = trainIntents(examples);
  const second = trainLinear(examples, { balance: 1 });
  const outside = second.labels.indexOf(ELSE);
  return (text) => {
    if (text.length > LONGEST) return null;
    let best: Wanted | null = null;
    for (const sentence of wishesIn(text)) {
      const reading = read(mask(sentence));
      const { label, score: first } = intents.guess(reading, featuresOf(reading));
      const margins = second.margins(featuresOf(reading));
      const lead = (margins[second.labels.indexOf(label)] ?? -1) - (margins[outside] ?? 0);
      const score = (first + sureOf(lead)) / 2;
      const definition = byName.get(label);
      if (definition && score >= SURE && score > (best?.score ?? 0)) best = { definition, score };
    }
    return best;
  };
}

/** From there on a message is taken for a wish; found on lines of our own, see docs/actions.md. */
const SURE = 0.55;

/** How far a wish has to stand from what is no wish, as 0…1: the margins of a linear model are about -2 … 2. */
const sureOf = (lead: number): number => 1 / (1 + Math.exp(-3 * lead));

/** The sentences that may say what is to be done: no questions of how, nothing that is denied. */
function wishesIn(text: string): readonly string[] {
  const reading = read(text);
  const wordsOf = ({ from, to }: Range): string[] =>
    reading.words.slice(from, to).map((word) => word.text.replaceAll("'", ''));
  const sentences = reading.sentences.slice(0, MOST_SENTENCES);
  const leaning = sentences.flatMap((range, at) => {
    const before = sentences[at - 1];
    return before && leans(wordsOf(range)) ? [{ from: before.from, to: range.to }] : [];
  });
  return [...sentences, ...leaning].flatMap((range) => {
    const words = wordsOf(range);
    if (words.length < LEAST_WORDS || asksHow(words) || deniesWanting(words)) return [];
    const [first, last] = [reading.words[range.from], reading.words[range.to - 1]];
    return first && last ? [text.slice(first.start, last.end)] : [];
  });
}

type Range = ReturnType<typeof read>['sentences'][number];

/** "Where are they?": what they are stands in the sentence before. */
const leans = (words: readonly string[]): boolean =>
  words.length <= MOST_LEANING &&
  words.at(-1)?.startsWith('?') === true &&
  words.some((word) => POINTING.has(word)) &&
  !asksHow(words);
const MOST_LEANING = 6;
const POINTING: ReadonlySet<string> = new Set(['it', 'they', 'them', 'these', 'those']);
