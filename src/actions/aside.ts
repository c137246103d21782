/** What a customer says instead of the answer that was asked for. */
import { phraseBook, phrasesIn } from '../nlp/phrase-book.ts';
import { read } from '../nlp/reading.ts';
import { smallTalkOf } from '../nlp/small-talk.ts';
import type { SlotDefinition } from './definition.ts';

/** A question of its own, or a greeting, "one moment": nothing that an answer was meant to be in. */
export function isAnotherMatter(text: string): boolean {
  const reading = read(text);
  if (smallTalkOf(reading) !== null) return true;
  return text.trimEnd().endsWith('?') || QUESTIONS.at(wordsOf(text), 0).length > 0;
}

/** Is it asked what is meant, or where to find it? */
export function asksAbout(text: string, { label }: SlotDefinition): boolean {
  const words = wordsOf(text);
  if (words.length > MOST_WORDS) return false;
  if (words.some((_, at) => ABOUT.at(words, at).length > 0)) return true;
  const named = wordsOf(label);
  return text.trimEnd().endsWith('?') && named.some((word) => word.length > 3 && words.includes(word));
}

/** Is it said that they do not have it? */
export function lacksIt(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= MOST_WORDS && words.some((_, at) => LACKING.at(words, at).length > 0);
}

const MOST_WORDS = 20;

const QUESTIONS = phraseBook<true>(
  phrasesIn(`
    how do/can/could/would/should/does/is/are/long/much/many/often/about/to, what is/are/does/do/about/if/happens/time, whats, where is/are/do/can/does, when is/are/do/does/will/can, why, who is/are/can/do, which
    can/could/may i/we/you, do you/we/i, does, is there/it/this/that, are there/you
  `).map((phrase) => [phrase, true] as const),
);

const ABOUT = phraseBook<true>(
  phrasesIn(`
    what do/does you/that mean, what is that, whats that, which one, which number/code/address/date/one, where do/can i find/see/get it/that/this/the, where is it, where is that, how do i find it/that, what does it look like, what number/code, why do you need it/that/this, what for
  `).map((phrase) => [phrase, true] as const),
);

const LACKING = phraseBook<true>(
  phrasesIn(`
    i/we/- dont/not have it/that/one/the/any/a, i/we do not have it/that/one/the/any/a, dont know/remember, do not know/remember, no idea, not sure, cant/cannot find it/that/the/any/one, lost it/the/that, i have no, i have none, never got one/it/any/a, didnt get one/it/any/a, havent got one/it/any/a
  `).map((phrase) => [phrase, true] as const),
);

const wordsOf = (text: string): string[] =>
  read(text.slice(0, 1_000))
    .words.map((word) => word.text.replaceAll("'", ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
