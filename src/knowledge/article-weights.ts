import { MOST_REPEATS, SHARES } from '../nlp/gist.ts';
import { type ArticleSigns, countIn, eachSign, numberIn } from './article-signs.ts';
import type { Signs } from './postings.ts';
import type { Lengths, Usual } from './sign-statistics.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The usual BM25 constants: how soon repeating a word stops helping, and how much long texts are held back. */
const SATURATION = 1.2;
const LENGTH_PENALTY = { asked: 0.5, body: 0.8 };

const saturated = (count: number): number => (count * (SATURATION + 1)) / (count + SATURATION);
const norm = (length: number, mean: number, penalty: number): number =>
  mean === 0 ? 1 : 1 - penalty + (penalty * length) / mean;

/** What each term, and family of terms, of an article adds to its score, per unit of the term's rarity (BM25F). Places are those of the articles. */
export function termWeights(
  articles: readonly ArticleSigns[],
  vocabulary: Vocabulary,
  lengths: Lengths,
  usualAt: (place: number) => Usual,
): Signs {
  const sums = new Float32Array(vocabulary.size);
  return (place, add) => {
    const article = articles[place];
    if (!article) return;
    const usual = usualAt(place);
    const ofAsked = 1 / norm(lengths.asked[place] ?? 0, usual.asked, LENGTH_PENALTY.asked);
    const ofBody = 1 / norm(lengths.body[place] ?? 0, usual.body, LENGTH_PENALTY.body);
    const found: number[] = [];
    eachSign(article, (number, count, part) => {
      const isAsked = part < article.texts;
      if (vocabulary.sortOf(number) === 'trigram') return;
      const sum = sums[number] ?? 0;
      if (sum === 0) found.push(number);
      sums[number] = sum + count * (isAsked ? ofAsked : ofBody);
    });
    for (const number of found) {
      add(number, saturated(sums[number] ?? 0));
      sums[number] = 0;
    }
  };
}

/** Where the texts (titles and questions) of each article begin when all are counted through; one more for the end. */
export function textStarts(articles: readonly ArticleSigns[]): Uint32Array {
  const starts = new Uint32Array(articles.length + 1);
  for (const [place, { texts }] of articles.entries()) starts[place + 1] = (starts[place] ?? 0) + texts;
  return starts;
}

/** The sketch of each text, as `sketchOf` makes it of a question. Places are those of the texts. */
export function textWeights(
  articles: readonly ArticleSigns[],
  vocabulary: Vocabulary,
  articleOf: Uint32Array,
  starts: Uint32Array,
  usualAt: (place: number) => Usual,
): Signs {
  return (text, add) => {
    const place = articleOf[text] ?? 0;
    const article = articles[place];
    if (!article) return;
    const part = text - (starts[place] ?? 0);
    const signs = article.signs.subarray(part === 0 ? 0 : article.ends[part - 1], article.ends[part]);
    const usual = usualAt(place);
    const weights = Float64Array.from(
      signs,
      (one) => Math.min(MOST_REPEATS, countIn(one)) * usual.rarityOf(numberIn(one)),
    );
    const factors = sortFactors(signs, weights, vocabulary);
    for (const [at, one] of signs.entries()) {
      const number = numberIn(one);
      add(number, (weights[at] ?? 0) * factors[vocabulary.sortOf(number)]);
    }
  };
}

/** What makes each sort as long as its share; a sort that the text has none of leaves its share to the others. */
function sortFactors(signs: Uint32Array, weights: Float64Array, vocabulary: Vocabulary) {
  const squares = { term: 0, family: 0, trigram: 0 };
  for (const [at, one] of signs.entries()) squares[vocabulary.sortOf(numberIn(one))] += (weights[at] ?? 0) ** 2;
  const shares = { term: SHARES.terms, family: SHARES.families, trigram: SHARES.trigrams };
  const sorts = ['term', 'family', 'trigram'] as const;
  const total = sorts.reduce((sum, sort) => sum + (squares[sort] > 0 ? shares[sort] : 0), 0);
  const factor = (sort: (typeof sorts)[number]): number =>
    squares[sort] > 0 ? Math.sqrt(shares[sort] / total / squares[sort]) : 0;
  return { term: factor('term'), family: factor('family'), trigram: factor('trigram') };
}
