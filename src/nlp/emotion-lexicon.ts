import { BEGINNINGS, FEELINGS, FELT, type Felt } from './emotion-words.ts';
import type { Reading } from './reading.ts';

/** What the words of a stretch of text carry. */
export interface Lexical {
  /** Summed strengths, one for each of `FEELINGS`, in their order. */
  readonly sums: Float64Array;
  /** Good words that are denied: "not happy", "no help". */
  readonly spoiled: number;
  /** How many words deny. */
  readonly denials: number;
  /** For each word of the stretch, how much distress it carries: what evidence is made of. */
  readonly weights: Float64Array;
}

/** How far a denial reaches, in words, within its clause. */
const REACH = 3;
/** What is left of a feeling that is denied: "I'm not angry" still speaks of anger. */
const DENIED = 0.2;
const BOOSTED = 1.4;
const DAMPED = 0.5;

/** Reads what the words [from, to) carry. Denials end with their clause: "No. You people are thieves" denies nothing. */
export function feelingsIn(reading: Reading, from = 0, to = reading.words.length): Lexical {
  const sums = new Float64Array(FEELINGS.length);
  const weights = new Float64Array(to - from);
  let spoiled = 0;
  let denials = 0;
  let deniedUntil = -1;
  for (let at = from; at < to; ) {
    if (at > from && endsClause(reading, at)) deniedUntil = -1;
    const { felt, length } = feltAt(reading, at, to);
    if (length === 1 && denies(reading, at)) {
      denials++;
      deniedUntil = at + REACH;
    }
    const denied = at <= deniedUntil;
    const factor = (denied ? DENIED : 1) * emphasis(reading, at, from);
    for (const { feeling, strength } of felt) {
      const number = FEELINGS.indexOf(feeling);
      sums[number] = (sums[number] ?? 0) + strength * factor;
      if (isGood(feeling) && denied) spoiled += strength;
      if (isGood(feeling) === denied)
        for (let word = at; word < at + length; word++)
          weights[word - from] = Math.max(weights[word - from] ?? 0, isWeak(feeling) ? 0 : strength);
    }
    at += length;
  }
  return { sums, spoiled, denials, weights };
}

const isGood = (feeling: Felt['feeling']): boolean => feeling === 'good' || feeling === 'thanks';
const isWeak = (feeling: Felt['feeling']): boolean => feeling === 'grumble';

const NOTHING: { felt: readonly Felt[]; length: number } = { felt: [], length: 1 };

/** The longest phrase that begins here, or the word. */
function feltAt({ words }: Reading, at: number, to: number): { felt: readonly Felt[]; length: number } {
  let text = words[at]?.text ?? '';
  let best = FELT.get(text) ?? FELT.get(shortened(text));
  let length = 1;
  for (let next = at + 1; next < to && BEGINNINGS.has(text); next++) {
    text += ` ${words[next]?.text ?? ''}`;
    const felt = FELT.get(text);
    if (!felt) continue;
    best = felt;
    length = next - at + 1;
  }
  return best ? { felt: best, length } : NOTHING;
}

/** "soooo baaaad" is "so bad": three letters alike or more are one. What loses its double by that is left to the model. */
function shortened(word: string): string {
  return DRAWN_OUT.test(word) ? word.replace(/([a-z])\1{2,64}/g, '$1') : word;
}

const DRAWN_OUT = /([a-z])\1\1/;

/** Whether a comma, a dash or the like stands before the word. */
function endsClause({ words, original }: Reading, at: number): boolean {
  const last = words[at - 1];
  const next = words[at];
  if (!last || !next) return false;
  return (
    /^[!?.]/.test(last.text) ||
    (next.start - last.end > 1 && /[,.;:!?()\n–—]/.test(original.slice(last.end, Math.min(next.start, last.end + 8))))
  );
}

const DENIALS: ReadonlySet<string> = new Set(
  `no not never none nor neither without hardly barely cannot cant dont doesnt didnt isnt wasnt arent werent wont
  wouldnt couldnt shouldnt havent hasnt hadnt aint nobody`.split(/\s+/),
);
/** After these a denial denies nothing: "not only rude", "never so angry", "couldn't be worse", "can't believe". */
const NO_DENIAL_BEFORE: ReadonlySet<string> = new Set(
  'only just so been be wonder even believe more stop stand wait'.split(' '),
);

function denies({ words }: Reading, at: number): boolean {
  const word = words[at]?.text ?? '';
  if (!DENIALS.has(word) && !word.endsWith("n't")) return false;
  return !NO_DENIAL_BEFORE.has(words[at + 1]?.text ?? '');
}

const BOOSTERS: ReadonlySet<string> = new Set(
  `very so really extremely absolutely totally completely utterly incredibly beyond such truly seriously super fucking
  bloody freaking damn insanely deeply highly most too real entirely`.split(/\s+/),
);
const DAMPERS: ReadonlySet<string> = new Set('slightly little bit somewhat kinda sorta mildly fairly'.split(' '));

function emphasis({ words }: Reading, at: number, from: number): number {
  const before = at > from ? (words[at - 1]?.text ?? '') : '';
  if (BOOSTERS.has(before)) return BOOSTED;
  return DAMPERS.has(before) ? DAMPED : 1;
}
