import { wordsOf } from '../nlp/words.ts';

const DISREGARD = setOf(
  'ignore disregard forget override bypass ignoriere ignorieren vergiss ignorez oubliez ignora olvida ignore-se',
);
const EARLIER = setOf(
  'previous prior above earlier preceding all your system any vorherigen vorigen bisherigen alle précédentes antérieures toutes anteriores previas todas',
);
const INSTRUCTIONS = setOf(
  'instructions instruction prompt prompts rules guidelines guardrails directives anweisungen anweisung regeln consignes règles instrucciones reglas instruções',
);
/** Words between "ignore" and "instructions". */
const REACH = 6;

const PHRASES = [
  ['system', 'prompt'],
  ['system', 'message'],
  ['developer', 'message'],
  ['jailbreak'],
  ['you', 'are', 'now', 'a'],
  ['you', 'are', 'now', 'an'],
  ['act', 'as', 'an', 'ai'],
  ['as', 'an', 'ai', 'model'],
  ['as', 'a', 'language', 'model'],
  ['do', 'anything', 'now'],
] as const;

/** How models' own formats mark who speaks. */
const MARKS = /<\|(?:im_start|im_end|system|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?system>/i;

/**
 * Where a text speaks to a model rather than to its readers: the words that show it; null: nowhere. A sign for whoever imports it and no
 * protection: what a model says is checked against the passages either way.
 */
export function instructsModel(text: string): string | null {
  const [mark] = MARKS.exec(text) ?? [];
  if (mark !== undefined) return mark;
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const length = DISREGARD.has(words[at] ?? '') ? disregarding(words.slice(at, at + REACH + 2)) : phraseAt(words, at);
    if (length > 0) return words.slice(at, at + length).join(' ');
  }
  return null;
}

/** How many words it takes to say so; 0: it is not said. */
function disregarding(words: readonly string[]): number {
  const end = words.findIndex((word) => INSTRUCTIONS.has(word));
  return words.slice(1, Math.max(1, end)).some((word) => EARLIER.has(word)) ? end + 1 : 0;
}

function phraseAt(words: readonly string[], at: number): number {
  return PHRASES.find((phrase) => phrase.every((word, index) => words[at + index] === word))?.length ?? 0;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
