import { indexOf } from './article-index.ts';

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
  const index = indexOf(
    articles.map(({ question, answer }) => ({
      source: { title: question, url: null },
      questions: [],
      sections: [{ heading: null, text: answer }],
    })),
  );
  return (question, limit = MOST_FOUND) =>
    index.search(question, limit).map(({ at, score }) => ({ id: articles[at]?.id ?? '', score }));
}

/** The same, by their ids alone. */
export function rankArticles(articles: readonly QuestionAndAnswer[]): (question: string, limit?: number) => string[] {
  const search = searchArticles(articles);
  return (question, limit) => search(question, limit).map(({ id }) => id);
}
