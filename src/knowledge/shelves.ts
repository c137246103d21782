import type { Instant } from '../conversation/conversation.ts';
import type { Reader } from '../conversation/reader.ts';
import type { Article, Audience } from './article.ts';
import { mayRead } from './audience.ts';

/** Neighbouring places: from `from` up to, not including, `to`. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/**
 * Articles in an order in which those for the same audience stand side by side, those for everybody first, and of one audience
 * those that expire first last. So what somebody may read is a few stretches of places, and a search in these never meets any other.
 */
export interface Shelves {
  /** For each place, which of the articles stands there. */
  readonly order: Uint32Array;
  /** One an audience. The first one is for everybody, and may be empty. */
  readonly shelves: readonly Places[];
  /** Ascending, no two of them adjacent. */
  readableTo(reader: Reader, at: Instant): readonly Places[];
}

export function shelvesOf(articles: readonly Article[]): Shelves {
  const byAudience = new Map<string, number[]>([[EVERYBODY, []]]);
  for (const [index, { audience }] of articles.entries()) {
    const key = keyOf(audience);
    const shelf = byAudience.get(key);
    if (shelf) shelf.push(index);
    else byAudience.set(key, [index]);
  }
  const order = new Uint32Array(articles.length);
  let from = 0;
  const shelves = [...byAudience.values()].map((indexes) => {
    order.set(lastingFirst(indexes, articles), from);
    const shelf = { from, to: from + indexes.length };
    from = shelf.to;
    return shelf;
  });
  const articleAt = (place: number): Article | undefined => articles[order[place] ?? -1];
  return {
    order,
    shelves,
    readableTo: (reader, at) => joined(shelves.map((shelf) => readableIn(shelf, articleAt, reader, at))),
  };
}

const EVERYBODY = 'everybody';

function keyOf({ channels, companies, internal }: Audience): string {
  if (channels === null && companies === null && !internal) return EVERYBODY;
  return JSON.stringify([channels?.toSorted() ?? null, companies?.toSorted() ?? null, internal]);
}

function lastingFirst(indexes: readonly number[], articles: readonly Article[]): readonly number[] {
  if (indexes.every((index) => articles[index]?.validUntil === null)) return indexes;
  return indexes.toSorted((a, b) => endOf(articles[b]) - endOf(articles[a]) || a - b);
}

/** A number for "never": infinities can't be subtracted. */
const endOf = (article: Article | undefined): number => article?.validUntil ?? Number.MAX_VALUE;

/** All articles of a shelf are for the same readers: only how long they are valid differs, and the longest comes first. */
function readableIn(
  { from, to }: Places,
  articleAt: (place: number) => Article | undefined,
  reader: Reader,
  at: Instant,
): Places {
  const reads = (place: number): boolean => {
    const article = articleAt(place);
    return article !== undefined && mayRead(article, reader, at);
  };
  if (from === to || !reads(from)) return { from, to: from };
  let [first, after] = [from, to];
  while (after - first > 1) {
    const middle = (first + after) >>> 1;
    if (reads(middle)) first = middle;
    else after = middle;
  }
  return { from, to: after };
}

function joined(stretches: readonly Places[]): Places[] {
  const result: Places[] = [];
  for (const { from, to } of stretches) {
    if (from === to) continue;
    const last = result.at(-1);
    if (last?.to === from) result[result.length - 1] = { from: last.from, to };
    else result.push({ from, to });
  }
  return result;
}
