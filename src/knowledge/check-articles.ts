import type { Instant } from '../conversation/conversation.ts';
import type { Remark } from '../conversation/import-report.ts';
import { stem } from '../nlp/natural.ts';
import { type Reading, read } from '../nlp/reading.ts';
import { sameQuestion } from '../nlp/repetition.ts';
import { termsOf, wordsOf } from '../nlp/words.ts';
import type { Article } from './article.ts';
import { shortened } from './clean-text.ts';
import { contradictionBetween, shareInCommon } from './contradiction.ts';

/** An article, and how its readers know it. */
export interface Named {
  /** The file, the line of a table, or its title with where it is from. */
  readonly name: string;
  readonly article: Article;
}

/**
 * What looks odd about articles that come in, among themselves and beside those that are there: the same title twice, the same question
 * claimed twice, and answers that contradict each other. Articles that never meet one reader are not compared. One remark for a pair.
 */
export function checkArticles(incoming: readonly Named[], others: readonly Named[], at: Instant): readonly Remark[] {
  const all = [...incoming, ...others];
  const claims = claimsOf(all.filter(({ article }) => article.validUntil === null || article.validUntil > at));
  const isNew = new Set(incoming);
  const said = new Map<Named, Set<Named>>();
  const isOfInterest = (one: Named, other: Named): boolean =>
    (isNew.has(one) || isNew.has(other)) &&
    !said.get(one)?.has(other) &&
    !said.get(other)?.has(one) &&
    !neverMeet(one.article, other.article);
  const remarks: Remark[] = [];
  for (const [one, other, remarkOn] of pairsIn(claims, isOfInterest)) {
    const [newer, older] = isNew.has(other) ? [other, one] : [one, other];
    const what = isOfInterest(one, other) ? remarkOn(newer, older) : null;
    if (what === null) continue;
    said.set(newer, (said.get(newer) ?? new Set()).add(older));
    remarks.push({ where: newer.name, what });
  }
  return remarks;
}

/** Something that an article says it is about. */
interface Claim {
  readonly named: Named;
  readonly text: string;
  readonly isTitle: boolean;
  readonly bare: string;
  readonly terms: ReadonlySet<string>;
  /** Worked out when first asked for. */
  reading(): Reading;
}

function claimsOf(all: readonly Named[]): readonly Claim[] {
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  return all.flatMap((named) => {
    const { source, questions } = named.article;
    const texts = [{ text: source.title, isTitle: true }, ...questions.map((text) => ({ text, isTitle: false }))];
    return texts.map(({ text, isTitle }) => ({
      named,
      text,
      isTitle,
      bare: wordsOf(text).join(' '),
      terms: new Set(termsOf(text, stemOf)),
      reading: once(() => read(text)),
    }));
  });
}

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | null = null;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

type IsOfInterest = (one: Named, other: Named) => boolean;
type Pair = readonly [one: Named, other: Named, remarkOn: (newer: Named, older: Named) => string | null];

/** Contradictions first, so that they are what is said of a pair. */
function* pairsIn(claims: readonly Claim[], isOfInterest: IsOfInterest): Generator<Pair> {
  const contradiction = contradicting(sectionTerms());
  for (const [a, b] of sameWords(claims)) yield [a.named, b.named, contradiction(a)];
  for (const [a, b] of nearlySame(claims, isOfInterest)) yield [a.named, b.named, contradiction(a)];
  for (const [a, b] of sameWords(claims)) yield [a.named, b.named, (_, older) => claimedTwice(a, b, older)];
}

/** Of those with the very same words, each with the first: not every pair of a hundred. */
function sameWords(claims: readonly Claim[]): readonly (readonly [Claim, Claim])[] {
  const first = new Map<string, Claim>();
  const pairs: (readonly [Claim, Claim])[] = [];
  for (const claim of claims) {
    const earlier = first.get(claim.bare);
    if (!earlier) first.set(claim.bare, claim);
    else if (earlier.named !== claim.named && claim.bare !== '') pairs.push([earlier, claim]);
  }
  return pairs;
}

/** A question is compared with those that share one of its rarest words, if not too many do. */
const RAREST = 3;
const MOST_HOLDERS = 60;
/** How much two questions must have in common to be looked at closely. */
const WORTH_A_LOOK = 0.5;

function* nearlySame(claims: readonly Claim[], isOfInterest: IsOfInterest): Generator<readonly [Claim, Claim]> {
  const holders = postingsOf(claims);
  for (const [at, claim] of claims.entries()) {
    const rarest = [...claim.terms]
      .map((term) => holders.get(term) ?? [])
      .filter((places) => places.length > 1 && places.length <= MOST_HOLDERS)
      .sort((a, b) => a.length - b.length)
      .slice(0, RAREST);
    for (const place of new Set(rarest.flat())) {
      const other = claims[place];
      if (place <= at || !other || other.named === claim.named || other.bare === claim.bare) continue;
      if (shareInCommon(claim.terms, other.terms) < WORTH_A_LOOK || !isOfInterest(claim.named, other.named)) continue;
      if (askTheSame(claim, other)) yield [claim, other];
    }
  }
}

function postingsOf(claims: readonly Claim[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, { terms }] of claims.entries())
    for (const term of terms) {
      const places = holders.get(term);
      if (places) places.push(at);
      else holders.set(term, [at]);
    }
  return holders;
}

const askTheSame = (a: Claim, b: Claim): boolean => sameQuestion(a.reading(), b.reading()).score >= 0.5;

const contradicting =
  (termsIn: SectionTerms) =>
  (claim: Claim) =>
  (newer: Named, older: Named): string | null => {
    const [one, other] = [answerTo(claim, newer.article, termsIn), answerTo(claim, older.article, termsIn)];
    const found = contradictionBetween(one, other);
    if (!found) return null;
    const question = shortened(claim.text, 100);
    return `“${question}” is answered with “${found.one}” here and with “${found.other}” in ${older.name}: one of them is wrong, or each needs a reader of its own`;
  };

/** The terms of each section of an article; an article with many claims is asked for often. */
type SectionTerms = (article: Article) => readonly ReadonlySet<string>[];

function sectionTerms(): SectionTerms {
  const known = new Map<Article, readonly ReadonlySet<string>[]>();
  return (article) => {
    const terms =
      known.get(article) ??
      article.sections.map(({ heading, text }) => new Set(termsOf(`${heading ?? ''}\n${text.slice(0, 4_000)}`)));
    known.set(article, terms);
    return terms;
  };
}

/** The part of an article that a question is about, as the search would show it: where most of its words are. */
function answerTo({ terms }: Claim, article: Article, termsIn: SectionTerms): string {
  const { sections } = article;
  const [first, ...others] = sections;
  if (others.length === 0) return first.text;
  const mentions = termsIn(article).map((said) => [...terms].filter((term) => said.has(term)).length);
  return sections[mentions.indexOf(Math.max(...mentions))]?.text ?? first.text;
}

function claimedTwice(a: Claim, b: Claim, older: Named): string {
  const text = shortened(a.text, 100);
  if (a.isTitle && b.isTitle) return `${older.name} has the same title, “${text}”: customers can’t tell them apart`;
  return `${older.name} claims “${text}” as well: leave it in one of them, or which of them answers is left to luck`;
}

/** They are for different channels, or for different companies. */
function neverMeet({ audience: a }: Article, { audience: b }: Article): boolean {
  return areApart(a.channels, b.channels) || areApart(a.companies, b.companies);
}

function areApart(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return false;
  const names = new Set(one.map((name) => name.toLowerCase()));
  return !other.some((name) => names.has(name.toLowerCase()));
}
