import {
  type Counts,
  counted,
  type Gist,
  gistOf,
  type Rarity,
  rarityOf,
  type Sketch,
  signsOf,
  sketchOf,
} from '../nlp/gist.ts';
import { stem } from '../nlp/natural.ts';
import { termsOf } from '../nlp/words.ts';
import type { Article } from './article.ts';
import { type Postings, postingsOf } from './postings.ts';

/** An article for a question, with what speaks for it. */
export interface Hit {
  readonly article: Article;
  /** Its place among the articles. */
  readonly at: number;
  /** Comparable within one search only. */
  readonly score: number;
  /** 0…1: how much of what the question is about the article mentions. Rare words count more, unknown ones most. */
  readonly coverage: number;
  /** 0…1: how near the question is to the nearest of the article's own questions (or its title). */
  readonly likeness: number;
}

export interface Index {
  /** The best articles first; none that has nothing in common with the question. */
  search(question: string, limit: number): readonly Hit[];
  /** How much a term says: rare ones more, terms that no article has the most. */
  readonly weightOf: Rarity;
}

/** A long paste is searched by its beginning. UTF-16 units. */
export const LONGEST_QUESTION = 2_000;
/** What likeness to a question of the article is worth beside BM25 per term. */
const LIKENESS = 1.8;
/** Without a word in common, letters and families of words must be this alike. */
const NOT_BY_CHANCE = 0.25;

/**
 * Makes articles searchable: BM25 over the stems of all fields (BM25F), and likeness to each question of an article.
 * What does not depend on the question asked is worked out here.
 */
export function indexOf(articles: readonly Article[]): Index {
  const stems = new Map<string, string>();
  const entries = articles.map((article) => entryOf(article, remembering(stems)));
  // What customers ask must not make the memory grow.
  const stemOf = (word: string): string => stems.get(word) ?? stem(word);
  const weightOf = rarityOf(entries.map(({ asked, body }) => [...asked.keys(), ...body.keys()]));
  const rarity = rarityOf(entries.map(({ askedAs }) => askedAs.flatMap(signsOf)));
  const impacts = postingsOf(impactsOf(entries, weightOf));
  const likenessTo = nearestIn(
    entries.map(({ askedAs }) => askedAs),
    rarity,
  );

  return {
    weightOf,
    search(question, limit) {
      const { terms, ...others } = gistOf(question.slice(0, LONGEST_QUESTION), stemOf);
      const weight = sumOf(terms.keys(), weightOf);
      const bm25 = added(impacts, terms.keys(), () => 1 / weight);
      const likeness = likenessTo(sketchOf({ terms, ...others }, rarity));
      const scoreOf = (at: number): number => {
        const [matched = 0, alike = 0] = [bm25[at], likeness[at]];
        return matched === 0 && alike < NOT_BY_CHANCE ? 0 : matched + LIKENESS * alike;
      };
      const mentioned = (at: number): number =>
        sumOf(terms.keys(), (term) => (impacts.weightIn(at, term) > 0 ? weightOf(term) : 0));
      return bestOf(articles, scoreOf, limit).map(({ item, at, score }) => ({
        article: item,
        at,
        score,
        coverage: weight > 0 ? Math.min(1, mentioned(at) / weight) : 0,
        likeness: likeness[at] ?? 0,
      }));
    },
  };
}

/** How a customer would ask says more about an article than its text does. */
const WEIGHT = { asked: 1, heading: 1, text: 0.5 };

/** An article taken apart. */
interface Entry {
  /** The title and each question. */
  readonly askedAs: readonly Gist[];
  /** How often each term occurs in all of these, and in headings and text, weighed by where. */
  readonly asked: Counts;
  readonly body: Counts;
}

type StemOf = (word: string) => string;

function entryOf({ source, questions, sections }: Article, stemOf: StemOf): Entry {
  const askedAs = [source.title, ...questions].map((text) => gistOf(text, stemOf));
  const headings = sections.map(({ heading }) => heading ?? '').join('\n');
  const text = sections.map((section) => section.text).join('\n');
  return {
    askedAs,
    asked: weighedTogether(askedAs.map(({ terms }) => [terms, WEIGHT.asked])),
    body: weighedTogether([
      [counted(termsOf(headings, stemOf)), WEIGHT.heading],
      [counted(termsOf(text, stemOf)), WEIGHT.text],
    ]),
  };
}

/** Most words stand in several articles, and a word's stem costs more than all else about it. */
function remembering(stems: Map<string, string>): StemOf {
  return (word) => {
    const found = stems.get(word) ?? stem(word);
    stems.set(word, found);
    return found;
  };
}

function weighedTogether(fields: readonly (readonly [Counts, number])[]): Counts {
  const sums = new Map<string, number>();
  for (const [counts, weight] of fields)
    for (const [term, count] of counts) sums.set(term, (sums.get(term) ?? 0) + weight * count);
  return sums;
}

/** The usual BM25 constants: how soon repeating a word stops helping, and how much long texts are held back. */
const SATURATION = 1.2;
const LENGTH_PENALTY = { asked: 0.5, body: 0.8 };

/** What each term of each entry adds to its score when it is asked for. */
function impactsOf(entries: readonly Entry[], weightOf: Rarity): Map<string, number>[] {
  const normOfAsked = lengthNorm(
    entries.map(({ asked }) => asked),
    LENGTH_PENALTY.asked,
  );
  const normOfBody = lengthNorm(
    entries.map(({ body }) => body),
    LENGTH_PENALTY.body,
  );
  return entries.map(({ asked, body }) => {
    const frequencies = weighedTogether([
      [asked, 1 / normOfAsked(asked)],
      [body, 1 / normOfBody(body)],
    ]);
    return new Map([...frequencies].map(([term, count]) => [term, weightOf(term) * saturated(count)]));
  });
}

const saturated = (count: number): number => (count * (SATURATION + 1)) / (count + SATURATION);

function lengthNorm(fields: readonly Counts[], penalty: number): (field: Counts) => number {
  const lengthOf = (field: Counts): number => sumOf(field.values(), (count) => count);
  const mean = sumOf(fields, lengthOf) / Math.max(1, fields.length);
  return (field) => (mean === 0 ? 1 : 1 - penalty + (penalty * lengthOf(field)) / mean);
}

/** For texts in groups: how much a sketch is like the nearest of each group, 0…1. */
function nearestIn(groups: readonly (readonly Gist[])[], rarity: Rarity): (sketch: Sketch) => Float32Array {
  const groupOf = Uint32Array.from(groups.flatMap((group, at) => group.map(() => at)));
  const postings = postingsOf(groups.flat().map((gist) => sketchOf(gist, rarity)));
  return (sketch) => {
    const nearest = new Float32Array(groups.length);
    const likenesses = added(postings, sketch.keys(), (sign) => sketch.get(sign) ?? 0);
    for (const [text, likeness] of likenesses.entries()) {
      const at = groupOf[text] ?? 0;
      nearest[at] = Math.min(1, Math.max(nearest[at] ?? 0, likeness));
    }
    return nearest;
  };
}

function added(postings: Postings, signs: Iterable<string>, factorOf: (sign: string) => number): Float32Array {
  const sums = new Float32Array(postings.places);
  for (const sign of signs) postings.addTo(sums, sign, factorOf(sign));
  return sums;
}

/** The items with the best scores, best first, and of equals the earlier one first; none with 0. */
function bestOf<Item>(items: readonly Item[], scoreOf: (at: number) => number, limit: number) {
  const best: { readonly item: Item; readonly at: number; readonly score: number }[] = [];
  for (const [at, item] of items.entries()) {
    const score = scoreOf(at);
    if (score <= (best.length < limit ? 0 : (best.at(-1)?.score ?? 0))) continue;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place === -1 ? best.length : place, 0, { item, at, score });
    if (best.length > limit) best.pop();
  }
  return best;
}

function sumOf<Item>(items: Iterable<Item>, weigh: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += weigh(item);
  return sum;
}
