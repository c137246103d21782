import { inverseFrequency, RARITY_POWER } from '../nlp/gist.ts';
import { type ArticleSigns, eachSign } from './article-signs.ts';
import type { Places } from './shelves.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What is usual among the articles of a shelf and those for everybody, by which an article of that shelf is weighed. Never by
 * articles that some of its readers may not read: else these could be guessed at from how sure the bot is.
 */
export interface Usual {
  /** Mean lengths, in terms, of what an article is asked by, and of all that it says. */
  readonly asked: number;
  readonly body: number;
  /** How much a sign says in a comparison of questions; see `sketchOf`. */
  rarityOf(number: number): number;
}

/** How long an article is: see `Usual`. */
export interface Lengths {
  readonly asked: Float32Array;
  readonly body: Float32Array;
}

/** Counts for one shelf. */
interface Tally {
  places: number;
  texts: number;
  asked: number;
  body: number;
  /** In how many texts a sign stands. */
  readonly holders: Counts;
}

interface Counts {
  of(number: number): number;
  add(number: number): void;
}

/** A shelf as large as that has most signs there are: a count for each is quicker then, and not wasted. */
const LARGE = 500;

function countsFor({ from, to }: Places, vocabulary: number): Counts {
  if (to - from >= LARGE) {
    const counts = new Uint32Array(vocabulary);
    return {
      of: (number) => counts[number] ?? 0,
      add(number) {
        counts[number] = (counts[number] ?? 0) + 1;
      },
    };
  }
  const counts = new Map<number, number>();
  return {
    of: (number) => counts.get(number) ?? 0,
    add: (number) => counts.set(number, (counts.get(number) ?? 0) + 1),
  };
}

/** One for each shelf, the first of which is for everybody. Yields now and then. */
export function* usualIn(
  shelves: readonly Places[],
  articles: readonly ArticleSigns[],
  lengths: Lengths,
  vocabulary: number,
): Generator<void, readonly Usual[]> {
  const usual: Usual[] = [];
  let everybody: Tally | null = null;
  for (const shelf of shelves) {
    const tally = yield* tallyOf(shelf, articles, lengths, vocabulary);
    usual.push(usualOf(everybody ? [everybody, tally] : [tally]));
    everybody ??= tally;
  }
  return usual;
}

function* tallyOf(
  { from, to }: Places,
  articles: readonly ArticleSigns[],
  lengths: Lengths,
  vocabulary: number,
): Generator<void, Tally> {
  const tally: Tally = { places: to - from, texts: 0, asked: 0, body: 0, holders: countsFor({ from, to }, vocabulary) };
  for (let place = from; place < to; place++) {
    const article = articles[place];
    if (!article) continue;
    tally.texts += article.texts;
    tally.asked += lengths.asked[place] ?? 0;
    tally.body += lengths.body[place] ?? 0;
    eachSign(article, (number, _, part) => {
      if (part < article.texts) tally.holders.add(number);
    });
    yield;
  }
  return tally;
}

function usualOf(tallies: readonly Tally[]): Usual {
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
  const [places, texts] = [
    Math.max(
      1,
      sum((tally) => tally.places),
    ),
    sum((tally) => tally.texts),
  ];
  const byHolders: number[] = [];
  const rarityOf = (number: number): number => {
    const holders = sum((tally) => tally.holders.of(number));
    byHolders[holders] ??= inverseFrequency(holders, texts) ** RARITY_POWER;
    return byHolders[holders] ?? 0;
  };
  return {
    asked: sum((tally) => tally.asked) / places,
    body: sum((tally) => tally.body) / places,
    rarityOf: remembered(rarityOf),
  };
}

/** Asked for each sign of each text: most of them come again and again. */
function remembered(rarityOf: (number: number) => number): (number: number) => number {
  const known: number[] = [];
  return (number) => {
    const rarity = known[number];
    if (rarity !== undefined) return rarity;
    known[number] = rarityOf(number);
    return known[number] ?? 0;
  };
}

/** Fills in the length of each article. Yields now and then. */
export function* lengthsOf(articles: readonly ArticleSigns[], vocabulary: Vocabulary): Generator<void, Lengths> {
  const lengths = { asked: new Float32Array(articles.length), body: new Float32Array(articles.length) };
  for (const [place, article] of articles.entries()) {
    let [asked, body] = [0, 0];
    eachSign(article, (number, count, part) => {
      if (vocabulary.sortOf(number) !== 'term') return;
      if (part < article.texts) asked += count;
      else body += count;
    });
    lengths.asked[place] = asked;
    lengths.body[place] = body;
    yield;
  }
  return lengths;
}
