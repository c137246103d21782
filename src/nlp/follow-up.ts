import type { Reading } from './reading.ts';

/**
 * A few words that lean on what was said before: "and for refunds?", "per line or for the whole account?", "phone and
 * tv". What they are about stands in the answer they follow, so that measured alone they say little.
 */
export function isFollowUp({ words, folded }: Reading): boolean {
  const said = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ text }) => text);
  if (said.length === 0 || said.some((word) => OF_ONESELF.has(word))) return false;
  const asks = folded.trimEnd().endsWith('?');
  if (LEANS.has(said[0] ?? '') || LEANS.has(said.slice(0, 2).join(' '))) return said.length <= (asks ? LONG : SHORT);
  return said.length <= (asks ? SHORT : FRAGMENT) && !said.some((word) => ALONE.has(word));
}

/** Words, at most, of a question that begins like one that leans; of any other; of a mere fragment. */
const LONG = 12;
const SHORT = 7;
const FRAGMENT = 4;

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s*,\s*/));

const LEANS = list(
  `and, or, but, also, then, per, what about, how about, and what, und, oder, y, o, et, ou, e, en, of, in that, for the, only for, so then, ok and, okay and, great and`,
);
/** Whoever speaks of themselves has something of their own to say. */
const OF_ONESELF = list(
  `i, i'm, i've, i'd, i'll, im, my, me, we, we're, we've, our, us, ich, mein, wir, yo, mi, je, mon, eu, meu, ik, mijn, you, your, you're, u, ur`,
);
/** One of these is the whole matter, however few words stand around it. */
const ALONE = list(
  `refund, refunds, cancel, cancellation, money, charged, charge, chargeback, lawyer, lawyers, sue, court, fraud, hacked, stolen, scam, scammed, breach, leaked, down, outage, offline, complaint, useless, pathetic, ridiculous, unacceptable, angry, furious, worried, scared, help, urgent, asap, terrible, awful, horrible, garbage, joke, wtf, damn, seriously, unbelievable, disgrace, nightmare, sigh, ugh, reembolso, remboursement, abogado, avocat, anwalt, advocaat, advogado, kündigen, cancelar, annuler, opzeggen, hilfe, ayuda`,
);
