import type { Article } from './article.ts';

/** One thing that a source holds: an article, or why there is none. */
export type Found = {
  /** The file, or the line of a table, for whoever reads about it; null: the whole source. */
  readonly where: string | null;
  /** One sentence each. */
  readonly remarks: readonly string[];
} & (
  | {
      /** What the article is recognised by the next time. */
      readonly key: string;
      readonly article: Article;
    }
  | {
      readonly article: null;
      /** Why it was left out; null: it is nothing that should have been taken in. */
      readonly problem: string | null;
    }
);

export type FoundArticle = Extract<Found, { readonly key: string }>;

export const leftOut = (where: string | null, problem: string): Found => ({
  where,
  article: null,
  problem,
  remarks: [],
});

export const remarked = (where: string | null, remark: string): Found => ({
  where,
  article: null,
  problem: null,
  remarks: [remark],
});
