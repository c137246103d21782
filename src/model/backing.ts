/**
 * Is everything that a sentence claims in the passages? A sentence passes when ONE sentence of a passage says all of it:
 * no word more, no number, negation, condition or bound changed or left out, nothing put in another order than a turn of
 * its two halves. What it may do: leave out whole steps, add a few words that say nothing, name what the title or the
 * heading names, use a common word for another. Strict on purpose: what is refused is shown in the article's own words.
 */
import type { Wording } from '../conversation/event.ts';
import { clausesOf, type Token, tokensOf } from './backing-tokens.ts';
import { type Unit, unitsOf } from './backing-units.ts';
import { ADDED, canonical, FREE, IMPERATIVES, LEFT_OUT, POINTING, PRICED } from './backing-words.ts';

/** Which sentence of which passage backs it. */
export interface Backed {
  readonly passage: number;
  readonly index: number;
}

export interface Backing {
  /** Null: nothing does. `before`: what backed the sentence before it, where there was one. */
  find(sentence: string, before: Backed | null): Backed | null;
}

export interface BackingOptions {
  /** Further words (canonical, lower case) that say nothing in this kind of text. */
  readonly free?: ReadonlySet<string>;
}

/** Reads the passages once; each sentence then takes some microseconds per sentence of them. */
export function backedBy(passages: Wording['passages'], { free }: BackingOptions = {}): Backing {
  const units = unitsOf(passages, free);
  return {
    find(sentence, before) {
      const claim = readClaim(sentence, free);
      if (claim === null) return null;
      const unit = units.find((candidate) => follows(claim, candidate, before) && backs(candidate, claim));
      return unit === undefined ? null : { passage: unit.passage, index: unit.index };
    },
  };
}

interface Claim {
  readonly tokens: readonly Token[];
  readonly words: ReadonlySet<string>;
  /** "If the e-mail does not arrive, …", "To reset your password, …": what it is said for. Null: it just says it. */
  readonly opening: { readonly kind: 'condition' | 'purpose'; readonly keys: ReadonlySet<string> } | null;
  /** The tokens behind the opening. */
  readonly rest: readonly Token[];
  readonly pointsBack: boolean;
  readonly isQuestion: boolean;
}

function readClaim(sentence: string, free: ReadonlySet<string> | undefined): Claim | null {
  const clauses = clausesOf(sentence);
  const tokens = tokensOf(clauses, (word) => FREE.has(word) || (free?.has(word) ?? false));
  if (tokens.length === 0) return null;
  const first = clauses[0]?.words[0] ?? '';
  const kind = clauses[1]?.after === ',' ? OPENINGS.get(first) : undefined;
  return {
    tokens,
    words: new Set(clauses.flatMap(({ words }) => words)),
    opening: kind ? { kind, keys: keys(tokens.filter(({ clause, key }) => clause === 0 && key !== 'if')) } : null,
    rest: tokens.filter(({ clause }) => clause > 0),
    pointsBack: POINTING.has(first),
    isQuestion: sentence.trim().endsWith('?'),
  };
}

const OPENINGS: ReadonlyMap<string, 'condition' | 'purpose'> = new Map([
  ['if', 'condition'],
  ['when', 'condition'],
  ['to', 'purpose'],
  ['for', 'purpose'],
]);

const keys = (tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.map(({ key }) => key));

/** "It costs 29 €" says nothing without what was said before it. */
function follows({ pointsBack }: Claim, { passage, index }: Unit, before: Backed | null): boolean {
  if (!pointsBack) return true;
  return before !== null && before.passage === passage && (before.index === index || before.index + 1 === index);
}

function backs(unit: Unit, claim: Claim): boolean {
  if (claim.isQuestion !== unit.isQuestion) return false;
  if (says(unit, claim, claim.tokens)) return true;
  const { opening, rest } = claim;
  return opening !== null && rest.length > 0 && opens(unit, opening) && says(unit, claim, rest);
}

/** A heading can be the condition under which its section holds; a purpose is what it or they are about. */
function opens(unit: Unit, { kind, keys }: NonNullable<Claim['opening']>): boolean {
  if (kind === 'condition') return sameKeys(keys, unit.headingWhole);
  return keys.size > 0 && [...keys].every((key) => unit.context.has(key) || isNamed(unit, key));
}

const isNamed = ({ tokens }: Unit, name: string): boolean =>
  tokens.some(({ key, isNumber, isCritical }) => key === name && !isNumber && !isCritical);

const sameKeys = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size > 0 && some.size === others.size && [...some].every((key) => others.has(key));

/** Words that the title, the heading or the sentence before may lend to one sentence. */
const MOST_LENT = 4;

function says(unit: Unit, claim: Claim, tokens: readonly Token[]): boolean {
  const search: Search = { unit, claim, tokens, tries: 0 };
  return placed(search, 0, []);
}

interface Search {
  readonly unit: Unit;
  readonly claim: Claim;
  readonly tokens: readonly Token[];
  tries: number;
}

/** Passages that repeat one word many times could be searched for ever. */
const MOST_TRIES = 2_000;
/** Lent by the title, the heading or the sentence before. */
const LENT = -1;

/** Tries to give each word from `index` on a place of its own in the unit, or to find it lent or saying nothing. */
function placed(search: Search, index: number, places: readonly number[]): boolean {
  const { unit, claim, tokens } = search;
  if (++search.tries > MOST_TRIES) return false;
  const token = tokens[index];
  if (token === undefined) return holds(unit, claim, places);
  const next = placesOf(unit, token, places);
  if (next.some((place) => mayStand(places, place) && placed(search, index + 1, [...places, place]))) return true;
  if (!mayBeAdded(unit, token)) return false;
  return placed(search, index + 1, unit.context.has(token.key) ? [...places, LENT] : places);
}

/** The next one after the latest first. */
function placesOf({ tokens }: Unit, token: Token, taken: readonly number[]): readonly number[] {
  const last = taken.findLast((place) => place !== LENT) ?? -1;
  const places = [...tokens.keys()].filter((place) => {
    const candidate = tokens[place];
    return candidate?.key === token.key && candidate.frame === token.frame && !taken.includes(place);
  });
  return [...places.filter((place) => place > last), ...places.filter((place) => place < last)];
}

function holds(unit: Unit, claim: Claim, places: readonly number[]): boolean {
  const met = places.filter((place) => place !== LENT);
  const lent = places.length - met.length;
  return (
    isSentence(unit, met) &&
    lent <= Math.min(MOST_LENT, met.length) &&
    turnsWhereItMay(unit, met) &&
    leavesNothingOut(unit, new Set(met), claim.words)
  );
}

/** One word alone is one only where it tells what to do ("Reload it"). */
const isSentence = ({ tokens }: Unit, met: readonly number[]): boolean =>
  met.length > 1 || met.some((place) => IMPERATIVES.has(canonical(tokens[place]?.word ?? '')));

/** Between clauses, or before a preposition where no number could change its owner ("Starter 9 €, Pro 29 €"). */
function turnsWhereItMay({ tokens }: Unit, met: readonly number[]): boolean {
  const isTurned = met.some((place, index) => index > 0 && place < (met[index - 1] ?? 0));
  const joint = tokens[met[0] ?? 0]?.joint;
  if (!isTurned || joint === 'clause') return true;
  return joint === 'led' && !met.some((place) => tokens[place]?.isNumber);
}

/**
 * As in the passage, or its two halves the other way round ("To pay, go to Billing" for "Go to Billing to pay"): one turn
 * back, and from there on nothing beyond where it began.
 */
function mayStand(before: readonly number[], place: number): boolean {
  const places = [...before, place].filter((known) => known !== LENT);
  const turn = places.findIndex((known, index) => index > 0 && known < (places[index - 1] ?? 0));
  if (turn < 0) return true;
  const first = places[0] ?? 0;
  return places.slice(turn).every((known, index, half) => known < first && known > (half[index - 1] ?? -1));
}

function mayBeAdded(unit: Unit, { word, key, isNumber, isCritical }: Token): boolean {
  if (isNumber || isCritical) return false;
  return ADDED.has(canonical(word)) || unit.context.has(key) || (PRICED.has(word) && unit.isPriced);
}

/** Of each part that it takes words from it takes all, and all that is critical anywhere. */
function leavesNothingOut(unit: Unit, met: ReadonlySet<number>, words: ReadonlySet<string>): boolean {
  const touched = new Set([...met].map((place) => unit.part[place]));
  return unit.tokens.every(({ isCritical, word }, place) => {
    const needed = isCritical || touched.has(unit.part[place]) || unit.part[place] === unit.label;
    return !needed || met.has(place) || words.has(word) || LEFT_OUT.has(canonical(word));
  });
}
