/** The sample articles, and questions about them in customers' words: our own lines, written by whoever wrote the articles. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Reader } from '../src/conversation/reader.ts';
import { parseArticle } from '../src/knowledge/article.ts';
import type { Known } from '../src/knowledge/article-index.ts';
import { type Knowledge, knowledgeOf, type Passage } from '../src/knowledge/knowledge.ts';

/** A question, and the articles that answer it: none, one, or several that it may be about. */
export interface Line {
  readonly question: string;
  readonly right: readonly string[];
}

export const ANYBODY: Reader = { channel: 'C1', channelName: null, companies: [], side: 'customer' };

/** Their ids are the names of their files. */
export function lumenArticles(): Known[] {
  return readdirSync('knowledge')
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => ({
      id: name.slice(0, -'.md'.length),
      version: 1,
      article: parseArticle(readFileSync(`knowledge/${name}`, 'utf8')),
    }));
}

/** `questions` and `tune` are for building, `hold` for measuring. */
export function lumenLines(...sets: readonly ('questions' | 'tune' | 'hold')[]): Line[] {
  return sets.flatMap((set) =>
    readFileSync(`test/fixtures/lumen-${set}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => lineOf(JSON.parse(line))),
  );
}

function lineOf({ question, article }: { question: string; article: string | readonly string[] | null }): Line {
  if (article === null) return { question, right: [] };
  return { question, right: typeof article === 'string' ? [article] : article };
}

/** A line with what a search found for it. */
export interface Searched extends Line {
  readonly passages: readonly Passage[];
}

const MOST = 4;

export function searched(knowledge: Knowledge, lines: readonly Line[]): Searched[] {
  return lines.map((line) => ({ ...line, passages: knowledge.search(line.question, MOST, ANYBODY, 0) }));
}

/** The lines that have one right article, asked where just that one is missing: now nothing answers them. */
export function searchedWithout(articles: readonly Known[], lines: readonly Line[]): Searched[] {
  return articles.flatMap(({ id }) => {
    const about = lines.filter(({ right }) => right.length === 1 && right[0] === id);
    const others = knowledgeOf(articles.filter((known) => known.id !== id));
    return searched(others, about).map((line) => ({ ...line, right: [] }));
  });
}
