import { termsOf } from '../nlp/words.ts';
import type { Article } from './article.ts';

/** An article for a question, with what speaks for it. */
export interface Hit {
  readonly article: Article;
  /** BM25; comparable within one search only. */
  readonly score: number;
  /** 0…1: how much of what the question is about the article mentions. Rare words count more, unknown ones most. */
  readonly coverage: number;
  /** 0…1: how near the question is to the nearest of the article's own questions (or its title). */
  readonly likeness: number;
}

export interface Index {
  /** The best articles first; none that shares no word with the question. */
  search(terms: ReadonlySet<string>, limit: number): readonly Hit[];
  /** How much a term says: rare ones more, terms that no article has the most. */
  weightOf(term: string): number;
}

interface Entry {
  readonly article: Article;
  /** How often each term occurs, counted by where. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly length: number;
  /** The title and each question, as sets of terms. */
  readonly askedAs: readonly ReadonlySet<string>[];
}

/** How a customer would ask says more about an article than its text does. */
const WEIGHT = { title: 2, question: 2, heading: 1.5, text: 1 };
/** The usual BM25 constants: how soon repeating a word stops helping, and how much long articles are held back. */
const SATURATION = 1.2;
const LENGTH_PENALTY = 0.5;

/** Makes articles searchable: BM25 over stems, all fields of an article together (BM25F). */
export function indexOf(articles: readonly Article[]): Index {
  const entries = articles.map(entryOf);
  const meanLength = entries.reduce((sum, { length }) => sum + length, 0) / Math.max(1, entries.length);
  const weights = weightsOf(entries);
  const unknown = weightOfTerm(0, entries.length);
  const weightOf = (term: string): number => weights.get(term) ?? unknown;

  const hitOf = (entry: Entry, terms: ReadonlySet<string>): Hit => ({
    article: entry.article,
    score: sumOf(terms, (term) => weightOf(term) * saturated(entry, term, meanLength)),
    coverage: share(terms, (term) => entry.frequencies.has(term), weightOf),
    likeness: Math.max(0, ...entry.askedAs.map((asked) => overlap(terms, asked, weightOf))),
  });

  return {
    weightOf,
    search: (terms, limit) =>
      entries
        .map((entry) => hitOf(entry, terms))
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => rankOf(b) - rankOf(a))
        .slice(0, limit),
  };
}

/** Likeness breaks what is nearly a tie: a question asked in an article's own words belongs to that article. */
const rankOf = ({ score, likeness }: Hit): number => score * (1 + likeness);

function entryOf(article: Article): Entry {
  const { source, questions, sections } = article;
  const fields: (readonly [number, string])[] = [
    [WEIGHT.title, source.title],
    ...questions.map((question) => [WEIGHT.question, question] as const),
    ...sections.map(({ heading }) => [WEIGHT.heading, heading ?? ''] as const),
    ...sections.map(({ text }) => [WEIGHT.text, text] as const),
  ];
  const frequencies = new Map<string, number>();
  for (const [weight, text] of fields)
    for (const term of termsOf(text)) frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
  return {
    article,
    frequencies,
    length: [...frequencies.values()].reduce((sum, count) => sum + count, 0),
    askedAs: [source.title, ...questions].map((text) => new Set(termsOf(text))),
  };
}

function weightsOf(entries: readonly Entry[]): Map<string, number> {
  const documents = new Map<string, number>();
  for (const { frequencies } of entries)
    for (const term of frequencies.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  return new Map([...documents].map(([term, count]) => [term, weightOfTerm(count, entries.length)]));
}

function weightOfTerm(documents: number, total: number): number {
  return Math.log(1 + (total - documents + 0.5) / (documents + 0.5));
}

function saturated({ frequencies, length }: Entry, term: string, meanLength: number): number {
  const count = frequencies.get(term) ?? 0;
  const norm = SATURATION * (1 - LENGTH_PENALTY + (LENGTH_PENALTY * length) / meanLength);
  return (count * (SATURATION + 1)) / (count + norm);
}

type Weigh = (term: string) => number;

function sumOf(terms: Iterable<string>, weigh: Weigh): number {
  let sum = 0;
  for (const term of terms) sum += weigh(term);
  return sum;
}

function share(terms: ReadonlySet<string>, has: (term: string) => boolean, weigh: Weigh): number {
  return terms.size === 0 ? 0 : sumOf([...terms].filter(has), weigh) / sumOf(terms, weigh);
}

/** Twice what both say, by all that is said: 1 for the same terms, 0 for none in common. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh): number {
  const both = sumOf(
    [...a].filter((term) => b.has(term)),
    weigh,
  );
  return both === 0 ? 0 : (2 * both) / (sumOf(a, weigh) + sumOf(b, weigh));
}
