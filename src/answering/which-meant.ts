import type { Candidate } from '../conversation/clarifying.ts';
import { phraseBook, phrasesIn } from '../nlp/phrase-book.ts';
import { read } from '../nlp/reading.ts';
import { termsOf } from '../nlp/words.ts';

/** What a customer said to "which of these do you mean?". */
export type Meant =
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  /** None of them; `instead`: what they said besides, perhaps nothing. */
  | { readonly kind: 'neither'; readonly instead: string };

/** Words that answer in words are few. */
const MOST_WORDS = 12;

/** Null: it is no answer to that question, as far as we can see. */
export function whichMeant(text: string, candidates: readonly Candidate[]): Meant | null {
  const said = read(text).words.filter(({ text: word }) => /[\p{L}\p{N}]/u.test(word));
  const words = said.map(({ text: word }) => word);
  const [no] = NEITHER.at(words, 0);
  if (!no) return chosen(words, text, candidates);
  const rest = words.slice(no.length);
  const instead = rest.every((word) => FILLERS.has(word)) ? '' : text.slice(said[no.length]?.start ?? text.length);
  // "No, the second."
  return chosen(rest, instead, candidates) ?? { kind: 'neither', instead };
}

function chosen(words: readonly string[], text: string, candidates: readonly Candidate[]): Meant | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const candidate = byPlace(words, candidates) ?? byTitle(text, candidates);
  return candidate && { kind: 'candidate', candidate };
}

const NEITHER = phraseBook<true>(
  phrasesIn(`
    neither, neither of these/those/them/the both/two/three/-, none, none of these/those/them/the/that above/options/two/three/-, nope, no, not these/those/that/any/either of/- them/these/-,
    something else/different, none fits/fit/match/matches, neither fits/fit/one, nothing of that/this/these, other, another one/-
    keine davon/von/-, keines/keins davon/-, nein, weder noch, etwas anderes, ninguno, ninguna, ninguno de estos/esos, aucun, aucune, aucun des deux/trois, non, nenhum, nenhuma, geen, geen van deze/beide, nee, nessuno
  `).map((phrase) => [phrase, true]),
);

const wordsIn = (list: string): ReadonlySet<string> => new Set(phrasesIn(list.replaceAll(' ', ',')));

/** What may stand around a number or "the second". */
const FILLERS = wordsIn(
  `the that this one option number nr no choice answer article please pls thanks thank you i mean meant it its it's is was yes yeah would be guess think mine my want need go with for
  ones from top list hi ok okay sorry then definitely probably a die der das den el la le il de het`,
);

const ORDINALS = new Map(
  [
    wordsIn(
      `1 1st first one former erste ersten erstes primero primera premier première primeiro primeira eerste primo prima`,
    ),
    wordsIn(`2 2nd second two zweite zweiten zweites segundo segunda deuxième second seconde tweede secondo seconda`),
    wordsIn(`3 3rd third three dritte dritten drittes tercero tercera troisième terceiro terceira derde terzo terza`),
  ].flatMap((names, place) => [...names].map((name) => [name, place] as const)),
);
const LAST = wordsIn(`last latter bottom letzte letzten último última ultimo ultima dernier dernière laatste`);

/** "The second", "2", "option 2 please", "the last one". Null: more is said than a place, or two of them. */
function byPlace(said: readonly string[], candidates: readonly Candidate[]): Candidate | null {
  const telling = said
    .map((word) => word.replace(/^[#(]|[.)]$/g, ''))
    .filter((word) => word !== 'one' && !FILLERS.has(word));
  // "One" is a filler behind "the second", and a number where it stands alone.
  const places = (telling.length > 0 ? telling : said.filter((word) => word === 'one')).map((word) =>
    LAST.has(word) ? candidates.length - 1 : ORDINALS.get(word),
  );
  const [place] = places;
  if (place === undefined || new Set(places).size !== 1) return null;
  return candidates[place] ?? null;
}

/** Less of what was said than that in a title: it is about something else. */
const ENOUGH = 0.5;

/** "The webhook one": words that only one of the titles has. */
function byTitle(text: string, candidates: readonly Candidate[]): Candidate | null {
  const said = [...new Set(termsOf(text))].filter((term) => !FILLERS.has(term));
  const titles = candidates.map(({ title }) => new Set(termsOf(title)));
  const shared = titles.map((title) => said.filter((term) => title.has(term)).length);
  const most = Math.max(...shared);
  if (most === 0 || most / said.length < ENOUGH) return null;
  const best = candidates.filter((_, at) => shared[at] === most);
  return best.length === 1 ? (best[0] ?? null) : null;
}
