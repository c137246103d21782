import { type Gist, gistOf, inverseFrequency, sketchOf } from '../nlp/gist.ts';
import { familiesOfStem } from '../nlp/word-families.ts';
import type { ArticleIndex, Known } from './article-index.ts';
import type { ArticleSigns } from './article-signs.ts';
import { faintTerms } from './faint-words.ts';
import { type Mentions, mentionsIn, type Sought, type Subject, sought } from './mentions.ts';
import type { Postings } from './postings.ts';
import type { Places } from './shelves.ts';
import { clear, openSums, raise, type Sums, touch, touchedIn } from './sums.ts';

/** An article for a question, with what speaks for it. */
export interface Hit {
  readonly known: Known;
  /** Comparable within one search only. */
  readonly score: number;
  /** 0…1: how near the question is to the nearest of the article's own questions (or its title). */
  readonly likeness: number;
  /** Worked out when asked for. */
  mentions(): Mentions;
}

export type Search = (question: string, limit: number, places: readonly Places[]) => readonly Hit[];

/** A long paste is searched by its beginning. UTF-16 units. */
const LONGEST_QUESTION = 2_000;
/** What likeness to a question of the article is worth beside BM25 per term. */
const LIKENESS = 1.8;
/** Without a word in common, letters and families of words must be this alike. */
const NOT_BY_CHANCE = 0.25;
/**
 * Signs are followed from the rarest on until so many postings were read; what the common ones add is worked out only for those
 * that are in front by then. So a question costs little more among 100,000 articles than among 1,000.
 */
const MOST_POSTINGS = { terms: 4_000, texts: 6_000 };
const IN_FRONT = 100;

/** Makes a search of an index. It meets only the places that it is asked for: no other changes a score. */
export function searching(index: ArticleIndex): Search {
  const { terms: termPostings, texts: textPostings, textStarts, placeOf } = index;
  const matched = openSums(index.articles.length);
  const alike = new Float32Array(index.articles.length);
  const textSums = openSums(placeOf.length);

  const scoreOf = (place: number): number => {
    const [words, likeness] = [matched.of[place] ?? 0, Math.min(1, alike[place] ?? 0)];
    return words === 0 && likeness < NOT_BY_CHANCE ? 0 : words + LIKENESS * likeness;
  };

  /** The nearest text of an article is how near the article is. */
  const bringNear = (place: number, text: number): void => {
    alike[place] = Math.max(alike[place] ?? 0, textSums.of[text] ?? 0);
  };

  const search: Search = (question, limit, places) => {
    const query = queryOf(question, index, places);
    const commonTerms = followed(termPostings, query.terms, matched, MOST_POSTINGS.terms);
    const commonSigns = followed(textPostings, query.signs, textSums, MOST_POSTINGS.texts);
    for (const text of touchedIn(textSums)) {
      const place = placeOf[text] ?? 0;
      if (matched.of[place] === 0 && alike[place] === 0) touch(matched, place);
      bringNear(place, text);
    }
    const touched = touchedIn(matched);
    const isExact = commonTerms.length === 0 && commonSigns.length === 0;
    const inFront = isExact ? touched : bestOf(touched, scoreOf, index.order, IN_FRONT).toSorted((a, b) => a - b);
    addCommonTerms(commonTerms, inFront);
    addCommonSigns(commonSigns, inFront);
    const hits = bestOf(inFront, scoreOf, index.order, limit).map((place) => hitAt(place, query));
    for (const place of touched) alike[place] = 0;
    clear(matched);
    clear(textSums);
    return hits;
  };

  const addCommonTerms = (common: readonly Sign[], inFront: Iterable<number>): void => {
    for (const place of inFront)
      for (const { stretches, factor } of common)
        for (const stretch of stretches) {
          const at = termPostings.seek(stretch, place);
          if (at >= stretch.to || termPostings.placeAt(at) !== place) continue;
          matched.of[place] = (matched.of[place] ?? 0) + factor * termPostings.weightAt(at);
        }
  };

  const addCommonSigns = (common: readonly Sign[], inFront: Iterable<number>): void => {
    if (common.length === 0) return;
    for (const place of inFront) {
      const [from, to] = [textStarts[place] ?? 0, textStarts[place + 1] ?? 0];
      for (const { stretches, factor } of common)
        for (const stretch of stretches)
          for (let at = textPostings.seek(stretch, from); at < stretch.to && textPostings.placeAt(at) < to; at++)
            raise(textSums, textPostings.placeAt(at), factor * textPostings.weightAt(at));
      for (let text = from; text < to; text++) bringNear(place, text);
    }
  };

  const hitAt = (place: number, query: Query): Hit => ({
    known: index.articles[place] as Known,
    score: scoreOf(place),
    likeness: Math.min(1, alike[place] ?? 0),
    mentions: () => mentionsIn(index.signs[place] as ArticleSigns, query.sought),
  });

  return search;
}

/** A sign of a question: what its postings are multiplied with, and where these stand among the places searched. */
interface Sign {
  readonly stretches: readonly Places[];
  readonly holders: number;
  readonly factor: number;
}

interface Query {
  readonly sought: Sought;
  readonly terms: readonly Sign[];
  readonly signs: readonly Sign[];
}

/** What a term that is no subject of its own says beside one that is. */
const FAINT = 0.4;
/** What a word of the same family is worth beside the word itself. */
const FAMILY = 0.3;

function queryOf(question: string, index: ArticleIndex, places: readonly Places[]): Query {
  const gist = gistOf(question.slice(0, LONGEST_QUESTION));
  const { vocabulary, textStarts } = index;
  const texts = places.map(({ from, to }) => ({ from: textStarts[from] ?? 0, to: textStarts[to] ?? 0 }));
  const all = sizeOf(places);
  const subjects: Subject[] = [];
  const terms: Sign[] = [];
  for (const term of gist.terms.keys()) {
    const number = vocabulary.find(term);
    const found = findIn(index.terms, number, places);
    const weight = inverseFrequency(found.holders, all) * (faintTerms.has(term) ? FAINT : 1);
    const families = familiesOfStem(term).flatMap((family) => vocabulary.find(family) ?? []);
    subjects.push({ number, families, weight });
    terms.push({ ...found, factor: weight });
  }
  for (const [family, share] of gist.families) {
    const found = findIn(index.terms, vocabulary.find(family), places);
    terms.push({ ...found, factor: FAMILY * share * inverseFrequency(found.holders, all) });
  }
  const asked = sought(subjects);
  return {
    sought: asked,
    terms: terms.map((sign) => ({ ...sign, factor: asked.total > 0 ? sign.factor / asked.total : 0 })),
    signs: signsOf(gist, index, texts),
  };
}

function signsOf({ terms, families, trigrams }: Gist, index: ArticleIndex, texts: readonly Places[]): Sign[] {
  const places = new Map<string, Omit<Sign, 'factor'>>();
  const all = sizeOf(texts);
  const sketch = sketchOf({ terms, families, trigrams }, (sign) => {
    const found = findIn(index.texts, index.vocabulary.find(sign), texts);
    places.set(sign, found);
    return inverseFrequency(found.holders, all);
  });
  return [...sketch].map(([sign, factor]) => ({ ...(places.get(sign) ?? NOWHERE), factor }));
}

const NOWHERE = { stretches: [], holders: 0 };

function findIn(postings: Postings, number: number | null, places: readonly Places[]): Omit<Sign, 'factor'> {
  if (number === null) return NOWHERE;
  const stretches = postings.among(number, places);
  return { stretches, holders: sizeOf(stretches) };
}

const sizeOf = (places: readonly Places[]): number => places.reduce((sum, { from, to }) => sum + to - from, 0);

/** Adds up what signs say, the rarest first, until `most` postings were read. Returns the signs that were left out. */
function followed(postings: Postings, signs: readonly Sign[], sums: Sums, most: number): readonly Sign[] {
  const rarestFirst = signs.filter(({ holders }) => holders > 0).toSorted((a, b) => a.holders - b.holders);
  let read = 0;
  for (const [at, { stretches, holders, factor }] of rarestFirst.entries()) {
    if (read > 0 && read + holders > most) return rarestFirst.slice(at);
    for (const stretch of stretches) postings.addTo(sums, stretch, factor);
    read += holders;
  }
  return [];
}

/** The places with the best scores, best first, and of equals the earlier article first; none with 0. */
function bestOf(
  places: Iterable<number>,
  scoreOf: (place: number) => number,
  order: Uint32Array,
  limit: number,
): number[] {
  const best: { readonly place: number; readonly score: number }[] = [];
  for (const place of places) {
    const score = scoreOf(place);
    const last = best.at(-1);
    if (score === 0 || (last && best.length >= limit && score < last.score)) continue;
    const rank = order[place] ?? 0;
    let at = best.length;
    for (; at > 0; at--) {
      const other = best[at - 1];
      if (!other || other.score > score || (other.score === score && (order[other.place] ?? 0) < rank)) break;
    }
    best.splice(at, 0, { place, score });
    if (best.length > limit) best.pop();
  }
  return best.map(({ place }) => place);
}
