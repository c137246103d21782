import { type Counts, type Gist, gistOf, likeness, type Rarity, weighed } from './gist.ts';
import type { Measured } from './measured.ts';
import { type Reading, spanOf } from './reading.ts';

/** What a search found for a message: ids and scores, best first, as `searchArticles` gives them. */
export type Findings = readonly { readonly id: string; readonly score: number }[];

/**
 * Does `b` ask what `a` asked, in whatever words? From the words alone: careful, so it knows one in three of the repeats
 * that a search would know. `rarity`: how rare signs are among questions like these; without it all weigh the same.
 */
export function sameQuestion(a: Reading, b: Reading, rarity: Rarity = EVEN): Measured {
  return measured(b, byWords(alikeness(a, b, rarity)));
}

/**
 * The same, knowing what a search found for each: two messages that lead to the same articles ask the same, even with
 * no word in common. Where a search found nothing worth naming, words decide alone.
 */
export function sameQuestionFound(
  a: Reading,
  b: Reading,
  found: { readonly a: Findings; readonly b: Findings },
  rarity: Rarity = EVEN,
): Measured {
  const words = alikeness(a, b, rarity);
  return measured(b, Math.max(byWords(words), byFindings(words, found.a, found.b)));
}

/**
 * The same where there are no articles but other questions on the same matters: `near` are those nearest to each message.
 * Questions asked in several ways come in clusters, so that most of the nearest are the same or none.
 */
export function sameQuestionNear(
  a: Reading,
  b: Reading,
  near: { readonly a: Findings; readonly b: Findings },
  rarity: Rarity = EVEN,
): Measured {
  const words = alikeness(a, b, rarity);
  return measured(b, Math.max(byWords(words), byNeighbours(words, near.a, near.b)));
}

const EVEN: Rarity = () => 1;

/** Cosines of the gists, by sort. */
interface Alikeness {
  readonly terms: number;
  readonly families: number;
  readonly trigrams: number;
}

function alikeness(a: Reading, b: Reading, rarity: Rarity): Alikeness {
  const [one, other] = [gistIn(a), gistIn(b)];
  const cosine = (x: Counts, y: Counts): number => likeness(weighed(x, 1, rarity), weighed(y, 1, rarity));
  return {
    terms: cosine(one.terms, other.terms),
    families: cosine(one.families, other.families),
    trigrams: cosine(one.trigrams, other.trigrams),
  };
}

/** A customer's earlier messages are compared with each new one. */
const gists = new WeakMap<Reading, Gist>();

function gistIn(reading: Reading): Gist {
  const known = gists.get(reading) ?? gistOf(reading.folded.slice(0, LONGEST));
  gists.set(reading, known);
  return known;
}

/** A question repeated is a short one; of a paste the beginning will do. UTF-16 units. */
const LONGEST = 2_000;

/** Logistic regressions, fitted to questions about software in pairs; moved so that at .5 nineteen of twenty are right. */
function byWords({ terms, families, trigrams }: Alikeness): number {
  // Families alone are too few to go by: "somebody" and "members" are both people.
  return terms === 0 ? 0 : logistic(3.1 * terms + 4.3 * families - 0.8 * trigrams - 4);
}

function byFindings({ families }: Alikeness, a: Findings, b: Findings): number {
  if (!isWorthNaming(a) || !isWorthNaming(b)) return 0;
  const sameFirst = a[0]?.id === b[0]?.id ? 1 : 0;
  return logistic(2.5 * families + 1.7 * sameFirst + 4.5 * agreement(a, b) - 4.5);
}

function byNeighbours({ families }: Alikeness, a: Findings, b: Findings): number {
  if (!isWorthNaming(a) || !isWorthNaming(b)) return 0;
  return logistic(2.1 * families + 4.1 * inCommon(a, b) + 3.4 * agreement(a, b) - 4.3);
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Questions on other subjects than the articles seldom find anything with such a score; of those on theirs, 49 in 50 do. */
const WORTH_NAMING = 0.6;
const isWorthNaming = ([best]: Findings): boolean => best !== undefined && best.score >= WORTH_NAMING;

const NEAREST = 5;

/** 0…1: how many of the nearest are the same. */
function inCommon(a: Findings, b: Findings): number {
  const nearestToB = new Set(b.slice(0, NEAREST).map(({ id }) => id));
  return a.slice(0, NEAREST).filter(({ id }) => nearestToB.has(id)).length / NEAREST;
}

/** 0…1: how much two searches found the same: the Bhattacharyya coefficient of what they found, as shares. */
function agreement(a: Findings, b: Findings): number {
  const shareInB = new Map(sharesOf(b));
  return sharesOf(a).reduce((sum, [id, share]) => sum + Math.sqrt(share * (shareInB.get(id) ?? 0)), 0);
}

/** An article this much (of the best score) behind another has a share e times smaller. */
const STEEPNESS = 0.15;
const MOST_FINDINGS = 10;

function sharesOf(findings: Findings): (readonly [id: string, share: number])[] {
  const best = findings[0]?.score ?? 1;
  const weights = findings
    .slice(0, MOST_FINDINGS)
    .map(({ id, score }) => [id, Math.exp((score / best - 1) / STEEPNESS)] as const);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return weights.map(([id, weight]) => [id, weight / total]);
}

/** The whole of `b` is the evidence. Half a question ("and guests?") goes on from the one before. */
function measured(b: Reading, likelihood: number): Measured {
  const score = goesOn(b) ? likelihood / 2 : likelihood;
  const span = score >= 0.5 ? spanOf(b, 0, b.words.length) : null;
  return { score, evidence: span ? [span] : [] };
}

const MOST_WORDS_OF_HALF = 5;
const CONNECTIVES: ReadonlySet<string> = new Set(
  'and also plus or what how und auch oder wie y también o et aussi ou e também en ook of'.split(' '),
);

function goesOn({ words }: Reading): boolean {
  const [first, second] = words;
  if (!first || !second || words.length > MOST_WORDS_OF_HALF || !CONNECTIVES.has(first.text)) return false;
  return (first.text !== 'what' && first.text !== 'how') || second.text === 'about';
}
