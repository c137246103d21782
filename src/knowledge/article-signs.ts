import { counted, gistOf } from '../nlp/gist.ts';
import { familiesOf } from '../nlp/word-families.ts';
import { termsOf, wordsOf } from '../nlp/words.ts';
import type { Article } from './article.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article taken apart, in little room: 10,000 of them are in memory. It is never changed. */
export interface ArticleSigns {
  /** How many ways to ask for it there are: its title, and each of its questions. */
  readonly texts: number;
  /**
   * First the signs of those texts, one text after another, then the terms and families of each sentence and heading. One part
   * each; for the numbers see `packed`.
   */
  readonly signs: Uint32Array;
  /** Where in `signs` each part ends. */
  readonly ends: Uint32Array;
  /** Of which section each part after the texts is; the first part of a section is its heading, which may be empty. */
  readonly sections: Uint16Array;
}

/** A sign may count for a part of one: by these parts. A multiple of what most words have families. */
const PARTS = 24;
const MOST_PARTS = 255;

/** A sign and how often it occurs, in one number. */
const packed = (number: number, count: number): number =>
  number * 256 + Math.min(MOST_PARTS, Math.max(1, Math.round(count * PARTS)));
export const numberIn = (one: number): number => one >>> 8;
/** 1/24 … 10.6. */
export const countIn = (one: number): number => (one & 255) / PARTS;

/** How a customer would ask says more about an article than its text does. */
const WEIGHT = { heading: 1, text: 0.5 };

/** Takes an article apart. Its signs are taken into the vocabulary. `stemOf` is for who has remembered stems. */
export function articleSigns(
  { source, questions, sections }: Article,
  vocabulary: Vocabulary,
  stemOf: (word: string) => string,
): ArticleSigns {
  const signs: number[] = [];
  const ends: number[] = [];
  const add = (counts: Iterable<readonly [string, number]>, weight: number): void => {
    for (const [sign, count] of counts) {
      const number = vocabulary.numberOf(sign);
      if (number !== null) signs.push(packed(number, weight * count));
    }
  };
  for (const text of [source.title, ...questions]) {
    for (const counts of Object.values(gistOf(text, stemOf))) add(counts, 1);
    ends.push(signs.length);
  }
  const sectionOf: number[] = [];
  for (const [section, { heading, text }] of sections.entries())
    for (const [at, sentence] of [heading ?? '', ...sentencesOf(text)].entries()) {
      add(counted(termsOf(sentence, stemOf)), at === 0 ? WEIGHT.heading : WEIGHT.text);
      add(familiesOf(wordsOf(sentence), stemOf), WEIGHT.text);
      ends.push(signs.length);
      sectionOf.push(section);
    }
  return {
    texts: 1 + questions.length,
    signs: Uint32Array.from(signs),
    ends: Uint32Array.from(ends),
    sections: Uint16Array.from(sectionOf),
  };
}

/** Sentences and lines. */
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s|\n/).filter((sentence) => sentence.trim() !== '');

/** Calls for each sign of the article with the part that it stands in: see `ArticleSigns`. */
export function eachSign(
  { signs, ends }: ArticleSigns,
  act: (number: number, count: number, part: number) => void,
): void {
  let part = 0;
  for (let at = 0; at < signs.length; at++) {
    while (at >= (ends[part] ?? signs.length)) part++;
    const one = signs[at] ?? 0;
    act(numberIn(one), countIn(one), part);
  }
}
