import { EVERYBODY } from './article.ts';
import { indexOf } from './article-index.ts';
import { searching } from './article-search.ts';

/** An article as others keep them: one question, one answer. */
export interface QuestionAndAnswer {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

export interface Found {
  readonly id: string;
  /** Comparable within one search only. */
  readonly score: number;
}

/** How many are ranked when nobody says. */
const MOST_FOUND = 10;

/** Searches articles that are no files, as the bot does: what a question finds, best first. */
export function searchArticles(
  articles: readonly QuestionAndAnswer[],
): (question: string, limit?: number) => readonly Found[] {
  const search = searching(indexOf(articles.map(knownOf)));
  const all = [{ from: 0, to: articles.length }];
  return (question, limit = MOST_FOUND) =>
    search(question, limit, all).map(({ known, score }) => ({ id: known.id, score }));
}

/** The same, by their ids alone. */
export function rankArticles(articles: readonly QuestionAndAnswer[]): (question: string, limit?: number) => string[] {
  const search = searchArticles(articles);
  return (question, limit) => search(question, limit).map(({ id }) => id);
}

/** One question, one answer: as an article that everybody may read. */
export const knownOf = ({ id, question, answer }: QuestionAndAnswer) => ({
  id,
  version: 1,
  article: {
    source: { title: question, url: null },
    questions: [],
    sections: [{ heading: null, text: answer }],
    audience: EVERYBODY,
    validUntil: null,
    owner: null,
  } as const,
});
