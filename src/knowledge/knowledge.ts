import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { termsOf } from '../nlp/words.ts';
import { type Article, parseArticle, type Section } from './article.ts';
import { type Hit, type Index, indexOf, LONGEST_QUESTION } from './article-index.ts';
import { ArticleNotValid } from './front-matter.ts';

/** What the bot knows, and how to find it. */
export interface Knowledge {
  readonly articles: readonly Article[];
  /** The best passages for a question first, one per article. */
  search(question: string, limit: number): readonly Passage[];
}

/** The part of an article that fits a question best. */
export interface Passage extends Hit {
  readonly section: Section;
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
  const articles: Article[] = [];
  for (const file of await filesIn(dir)) {
    const article = await readArticle(dir, file, log);
    if (article) articles.push(article);
  }
  log.info({ dir, articles: articles.length }, 'Articles read');
  return knowledgeOf(articles);
}

/** Knowledge of articles at hand. */
export function knowledgeOf(articles: readonly Article[]): Knowledge {
  const index = indexOf(articles);
  const said = new Map(articles.flatMap(({ sections }) => sections.map((section) => [section, termsIn(section)])));
  return {
    articles,
    search(question, limit) {
      const asked = new Set(termsOf(question.slice(0, LONGEST_QUESTION)));
      const mentions = (section: Section): number => weigh(asked, said.get(section) ?? new Set(), index);
      return index
        .search(question, limit)
        .map((hit) => ({ ...hit, section: firstBest(hit.article.sections, mentions) }));
    },
  };
}

const termsIn = ({ heading, text }: Section): ReadonlySet<string> => new Set(termsOf(`${heading ?? ''}\n${text}`));

function weigh(asked: ReadonlySet<string>, said: ReadonlySet<string>, index: Index): number {
  return [...asked].filter((term) => said.has(term)).reduce((sum, term) => sum + index.weightOf(term), 0);
}

/** The first one when none stands out: an article begins with what matters. */
function firstBest(sections: Article['sections'], mentions: (section: Section) => number): Section {
  return sections.reduce((best, next) => (mentions(next) > mentions(best) ? next : best));
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
