import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../conversation/conversation.ts';
import type { Reader } from '../conversation/reader.ts';
import { type Article, parseArticle, type Section } from './article.ts';
import { type ArticleIndex, indexOf, type Known } from './article-index.ts';
import { type Hit, searching } from './article-search.ts';
import { mayRead } from './audience.ts';
import { ArticleNotValid } from './front-matter.ts';
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

/** The articles can't be read at all. */
export class KnowledgeNotReadable extends Error {
  override readonly name = 'KnowledgeNotReadable';
}

/** What this folder says of its troubles; the program's log fits. */
export interface KnowledgeLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

/** Reads a folder of articles (`*.md`). A file that is wrong is named in the log and left out; the others live. */
export async function openKnowledge(dir: string, log: KnowledgeLog): Promise<Knowledge> {
  const articles: Known[] = [];
  for (const file of await filesIn(dir)) {
    const article = await readArticle(dir, file, log);
    if (article) articles.push({ id: String(articles.length + 1), version: 1, article });
  }
  log.info({ dir, articles: articles.length }, 'Articles read');
  return knowledgeOf(articles);
}

/** In the order of their names, so that equal scores rank the same everywhere. */
async function filesIn(dir: string): Promise<string[]> {
  try {
    const names = await readdir(dir);
    return names.filter((name) => name.endsWith('.md')).toSorted();
  } catch (cause) {
    throw new KnowledgeNotReadable(
      `The folder of articles can't be read: ${dir}. Set BATON_KNOWLEDGE_DIR to one that can.`,
      { cause },
    );
  }
}

async function readArticle(dir: string, file: string, log: KnowledgeLog): Promise<Article | null> {
  const text = await readFile(join(dir, file), 'utf8');
  try {
    return parseArticle(text);
  } catch (error) {
    if (!(error instanceof ArticleNotValid)) throw error;
    log.warn({ file, line: error.line, problem: error.message }, 'An article was left out');
    return null;
  }
}
