import { gistOf, rarityOf, signsOf } from '../nlp/gist.ts';
import type { Measured } from '../nlp/measured.ts';
import type { Reading } from '../nlp/reading.ts';
import { sameQuestionFound, sameQuestionNear } from '../nlp/repetition.ts';
import { type Found, type QuestionAndAnswer, searchArticles } from './ranking.ts';

/** Says whether the second message asks what the first one asked. */
export type Repeats = (a: Reading, b: Reading) => Measured;

/** Repeats, as seen by somebody who knows these articles. */
export function repeatsByArticles(articles: readonly QuestionAndAnswer[]): Repeats {
  const search = searchArticles(articles);
  const rarity = rarityOf(articles.map(({ question }) => signsOf(gistOf(question))));
  return (a, b) => sameQuestionFound(a, b, { a: search(a.original), b: search(b.original) }, rarity);
}

/**
 * Repeats where there are no articles but many questions on the same matters, the two among them perhaps: what is near
 * to both tells that they are near. The two themselves do not count.
 */
export function repeatsAmong(questions: readonly string[]): Repeats {
  const distinct = [...new Set(questions)];
  const search = searchArticles(distinct.map((question) => ({ id: question, question, answer: '' })));
  const rarity = rarityOf(distinct.map((question) => signsOf(gistOf(question))));
  return (a, b) => {
    const others = ({ id }: Found): boolean => id !== a.original && id !== b.original;
    const near = ({ original }: Reading): readonly Found[] => search(original, MOST_NEAR).filter(others);
    return sameQuestionNear(a, b, { a: near(a), b: near(b) }, rarity);
  };
}

/** Two more than are looked at, for the two that do not count. */
const MOST_NEAR = 12;
