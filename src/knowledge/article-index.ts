import type { Instant } from '../conversation/conversation.ts';
import type { Reader } from '../conversation/reader.ts';
import { stem } from '../nlp/natural.ts';
import { type ArticleSigns, articleSigns } from './article-signs.ts';
import type { StoredArticle } from './article-store.ts';
import { termWeights, textStarts, textWeights } from './article-weights.ts';
import { type Postings, postingsOf } from './postings.ts';
import { type Places, type Shelves, shelvesOf } from './shelves.ts';
import { lengthsOf, type Usual, usualIn } from './sign-statistics.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** An article as it is searched: what its content is stands in its id and version. */
export type Known = Pick<StoredArticle, 'id' | 'version' | 'article'>;

/** Articles made searchable: what does not depend on the question is worked out. */
export interface ArticleIndex {
  /** By place: see `Shelves`. */
  readonly articles: readonly Known[];
  /** For each place, its rank in the order in which the articles were given. */
  readonly order: Uint32Array;
  readonly signs: readonly ArticleSigns[];
  readonly vocabulary: Vocabulary;
  /** Terms of whole articles, by place; weights are per unit of rarity. */
  readonly terms: Postings;
  /** Signs of titles and questions, by text. */
  readonly texts: Postings;
  /** Where the texts of each place begin, one more for the end; and of which place a text is. */
  readonly textStarts: Uint32Array;
  readonly placeOf: Uint32Array;
  readableTo(reader: Reader, at: Instant): readonly Places[];
}

/**
 * Makes articles searchable, yielding now and then so that others may work meanwhile. What `before` knew of articles that have
 * not changed is used again.
 */
export function* indexing(given: readonly Known[], before: ArticleIndex | null): Generator<void, ArticleIndex> {
  const shelves = shelvesOf(given.map(({ article }) => article));
  const articles = [...shelves.order].flatMap((index) => given[index] ?? []);
  const { vocabulary, signs } = yield* takenApart(articles, before);
  const lengths = yield* lengthsOf(signs, vocabulary);
  const usualAt = byPlace(shelves, yield* usualIn(shelves.shelves, signs, lengths, vocabulary.size));
  const starts = textStarts(signs);
  const placeOf = new Uint32Array(starts.at(-1) ?? 0);
  for (let place = 0; place < signs.length; place++) placeOf.fill(place, starts[place], starts[place + 1]);
  const size = vocabulary.size;
  return {
    articles,
    order: shelves.order,
    signs,
    vocabulary,
    terms: yield* postingsOf(signs.length, size, termWeights(signs, vocabulary, lengths, usualAt)),
    texts: yield* postingsOf(placeOf.length, size, textWeights(signs, vocabulary, placeOf, starts, usualAt)),
    textStarts: starts,
    placeOf,
    readableTo: shelves.readableTo,
  };
}

/** All at once. */
export function indexOf(articles: readonly Known[]): ArticleIndex {
  const work = indexing(articles, null);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const keyOf = ({ id, version }: Known): string => `${version}/${id}`;

function* takenApart(
  articles: readonly Known[],
  before: ArticleIndex | null,
): Generator<void, Pick<ArticleIndex, 'vocabulary' | 'signs'>> {
  const remembered = new Map(before?.articles.map((known, place) => [keyOf(known), before.signs[place]] as const));
  const same = articles.filter((known) => remembered.has(keyOf(known))).length;
  // Signs of articles that are gone stay in a vocabulary: once most of it may be such, a new one is begun.
  const reused = before !== null && same * 2 > before.articles.length ? before.vocabulary : null;
  const vocabulary = reused ?? openVocabulary();
  const stemOf = remembering();
  const signs: ArticleSigns[] = [];
  for (const known of articles) {
    signs.push((reused && remembered.get(keyOf(known))) ?? articleSigns(known.article, vocabulary, stemOf));
    yield;
  }
  return { vocabulary, signs };
}

/** Most words stand in several articles, and a word's stem costs more than all else about it. */
function remembering(): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const found = stems.get(word) ?? stem(word);
    stems.set(word, found);
    return found;
  };
}

function byPlace({ shelves, order }: Shelves, usual: readonly Usual[]): (place: number) => Usual {
  const shelfOf = new Uint32Array(order.length);
  for (const [shelf, { from, to }] of shelves.entries()) shelfOf.fill(shelf, from, to);
  return (place) => usual[shelfOf[place] ?? 0] ?? NOTHING_USUAL;
}

const NOTHING_USUAL: Usual = { asked: 0, body: 0, rarityOf: () => 0 };
