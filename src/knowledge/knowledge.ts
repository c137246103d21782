import type { Instant } from '../conversation/conversation.ts';
import type { Reader } from '../conversation/reader.ts';
import type { Article, Section } from './article.ts';
import { type ArticleIndex, indexOf, type Known } from './article-index.ts';
import { type Hit, searching } from './article-search.ts';
import { mayRead } from './audience.ts';
import type { Mentions } from './mentions.ts';

/** What the bot knows, and how to find it. */
export interface Knowledge {
  readonly size: number;
  /**
   * The best passages for a question first, one per article. Only what `reader` may read at that time is looked at at all: any
   * other article neither stands among them nor changes their order or their numbers.
   */
  search(question: string, limit: number, reader: Reader, at: Instant): readonly Passage[];
  /** Null: there is no such article, or that reader may not read it. */
  article(id: string, reader: Reader, at: Instant): Article | null;
}

/** The part of an article that fits a question best. */
export interface Passage extends Omit<Mentions, 'section'>, Pick<Hit, 'score' | 'likeness'> {
  /** Id of the article. */
  readonly id: string;
  readonly article: Article;
  readonly section: Section;
}

/** Knowledge of articles at hand. */
export function knowledgeOf(articles: readonly Known[]): Knowledge {
  return knowledgeIn(indexOf(articles));
}

/** Knowledge of articles that were made searchable. */
export function knowledgeIn(index: ArticleIndex): Knowledge {
  const search = searching(index);
  const byId = new Map(index.articles.map(({ id, article }) => [id, article]));
  return {
    size: index.articles.length,
    search: (question, limit, reader, at) =>
      search(question, limit, index.readableTo(reader, at))
        .filter(({ known }) => mayRead(known.article, reader, at))
        .map(passageOf),
    article(id, reader, at) {
      const article = byId.get(id);
      return article && mayRead(article, reader, at) ? article : null;
    },
  };
}

function passageOf({ known: { id, article }, score, likeness, mentions }: Hit): Passage {
  const { section, ...shares } = mentions();
  return { id, article, score, likeness, ...shares, section: article.sections[section] ?? article.sections[0] };
}
