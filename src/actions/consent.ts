/** Yes, no, and "leave it", in words. */
import { phraseBook, phrasesIn } from '../nlp/phrase-book.ts';
import { type Reading, read } from '../nlp/reading.ts';

/** Is it a yes, and nothing more? */
export const answersYes = (text: string): boolean => isOnly(text, 'yes');

/** Is it a no, and nothing more? */
export const answersNo = (text: string): boolean => isOnly(text, 'no');

/** Does it begin with a no, whatever follows: "no, it's …"? */
export function beginsWithNo(text: string): boolean {
  return BOOK.at(wordsOf(read(text.slice(0, LONGEST))), 0).some(({ value }) => value === 'no');
}

/**
 * Does the customer not want it any more? Said by itself, or with what asks for nothing else. Leaving with another question is
 * `leave: 'for-another'`.
 */
export function leavesOff(text: string): 'alone' | 'for-another' | null {
  if (text.length > LONGEST) return null;
  const words = wordsOf(read(text));
  const rest = withoutLeaving(words);
  if (rest === null) return null;
  const saysMore = rest.filter((word) => !FILLERS.has(word) && !ASIDE.has(word));
  if (saysMore.length === 0) return 'alone';
  return text.includes('?') || saysMore.length > MOST_ASIDE ? 'for-another' : 'alone';
}

/** "Found it:", "changed my mind, make it": with a value it puts something right. `text` comes without the value. */
export function putsRight(text: string): boolean {
  if (text.length > LONGEST || text.includes('?')) return false;
  const words = wordsOf(read(text));
  return (withoutLeaving(words) ?? words).every((word) => FILLERS.has(word) || RIGHTING.has(word));
}

/** More than that is no message of yes or no. UTF-16 units. */
const LONGEST = 300;
/** Words that may stand beside "never mind" and still ask for nothing: "never mind, found it in my inbox". */
const MOST_ASIDE = 7;

const YES = phrasesIn(`
  yes, y, yep, yeah, yup, ya, yess, sure, sure thing, ok, okay, k, of course, absolutely, definitely, certainly, please do, go ahead, go for it, do it/that/so, lets do it/this, confirm, confirmed, i confirm
  correct, thats correct/right/it/me/mine, that is correct/right/me/mine, right, alright, all right, okey, oki, works for me, that works, fine by/with me, we do, exactly, indeed, sounds/looks good/right/great, go on, proceed, continue, send it/that/the/me/- me/the/a/that/- link/-, make it so, perfect, great, fine, agreed, approved
  ja, jawohl, klar, gerne, bitte, mach das, genau, stimmt, oui, daccord, bien sûr, si, sí, vale, claro, correcto, sim, pode ser, 👍, ✅, 👌, ✔
`);
const NO = phrasesIn(`
  no, n, nope, nah, noo, not now/yet/really/today, no way, dont, do not, please dont, dont do it/that, do not do it/that, rather not, id rather not, better not, negative, wrong, thats wrong, not correct/right, thats not right/correct, incorrect
  nein, nö, lieber nicht, nicht, non, no gracias, não, nao, nee, 👎, ❌
`);
const LEAVE = phrasesIn(`
  never mind/minds, nevermind, nvm, forget it/that/this/about, forget about it/that/this, cancel, cancel it/that/this, abort, stop, stop it/this, quit, exit, leave it, drop it, skip it, scratch that, dont bother, no need
  changed my mind, change my mind, i changed my mind, ive changed my mind, i have changed my mind, not needed anymore/now/any, no longer needed/necessary/need, dont need it/this/that anymore/any/now/-, dont want it/this/that/to anymore/any/now/-, do not want it/this/that/to anymore/any/now/-, do not need it/this/that anymore/any/now/-
  i dont want that/this/it/to, found it, already found it, got it sorted, sorted it, let it be, lass es, vergiss es, abbrechen, egal, hat sich erledigt, laisse tomber, annule, olvídalo, olvidalo, cancela, déjalo, laat maar, deixa pra lá, esquece, non importa
`);
const FILLERS: ReadonlySet<string> = new Set(
  phrasesIn(
    `please, thanks, thank, you, thx, ty, it, that, this, then, now, so, and, oh, ah, well, just, really, i, do, go, ahead, pls, sorry, actually, yes, no, ok, okay, want, to, the, is, its, all, good, much, very, again, anymore, for, one, link, me, mine, address, right, correct, more, more, hm, hmm, bitte, danke, merci, gracias`,
  ),
);
const ASIDE: ReadonlySet<string> = new Set(
  phrasesIn(
    `i, found, it, myself, already, my, in, the, was, dont, need, have, got, inbox, mail, spam, later, will, ill, try, look, let, me, lets, about, any, order, number, anymore, request, action, thing, on, second, thought, thoughts, for`,
  ),
);
const RIGHTING: ReadonlySet<string> = new Set(
  phrasesIn(
    `make, need, mean, meant, use, take, try, found, here, instead, rather, correct, right, one, my, our, for, with, on, in, be, should, was, but, about, order, booking, number, code, address, e-mail, email, mail, reference, other`,
  ),
);

const BOOK = phraseBook<'yes' | 'no'>([
  ...YES.map((phrase) => [phrase, 'yes'] as const),
  ...NO.map((phrase) => [phrase, 'no'] as const),
]);
const LEAVING = phraseBook<true>(LEAVE.map((phrase) => [phrase, true] as const));

function isOnly(text: string, sort: 'yes' | 'no'): boolean {
  if (text.length > LONGEST || text.includes('?')) return false;
  const words = wordsOf(read(text));
  let said = false;
  for (let at = 0; at < words.length; ) {
    const here = BOOK.at(words, at);
    if (here.some(({ value }) => value !== sort)) return false;
    if (here.length === 0 && !FILLERS.has(words[at] ?? '') && isWord(words[at])) return false;
    said ||= here.length > 0;
    at += here[0]?.length ?? 1;
  }
  return said;
}

/** No emoji. */
const isWord = (word: string | undefined): boolean => word !== undefined && /[\p{L}\p{N}]/u.test(word);

/** The words that are left when the first "never mind" is taken out; null: none is said. "Cancel" counts only at the beginning. */
function withoutLeaving(words: readonly string[]): readonly string[] | null {
  for (let at = 0; at < words.length; at++) {
    const [here] = LEAVING.at(words, at);
    if (!here) continue;
    const alone = here.length === 1 && !/^never|^nvm|^nevermind/.test(words[at] ?? '');
    if (alone && words.some((word, index) => index !== at && !FILLERS.has(word))) continue;
    return [...words.slice(0, at), ...words.slice(at + here.length)];
  }
  return null;
}

/** Words and emoji, without apostrophes. */
const wordsOf = ({ words }: Reading): string[] =>
  words.map(({ text }) => text.replaceAll("'", '')).filter((word) => !/^[.!?]+$/.test(word));
