import { read } from '../../nlp/reading.ts';
import type { Choice } from '../definition.ts';
import { bounded, type Understood } from './slot-value.ts';

/** The choice whose words were said; by its place ("the second one") where none was. */
export function understandChoice(text: string, choices: readonly Choice[]): Understood {
  const said = ` ${wordsOf(bounded(text))} `;
  const named = longest(choices, said);
  if (named.length === 1 && named[0]) return { value: named[0].value, shown: named[0].label };
  if (named.length > 1) return { why: `Which of them: ${listed(named)}?` };
  const placed = isShort(said) ? choices[placeIn(said)] : undefined;
  return placed ? { value: placed.value, shown: placed.label } : { why: `It has to be one of ${listed(choices)}.` };
}

/** Those that were said; "pro" is not meant by who says "pro plus" where that is another. */
function longest(choices: readonly Choice[], said: string): readonly Choice[] {
  const named = choices.flatMap((choice) => {
    const names = [choice.label, choice.value, ...choice.words].map(wordsOf).filter((name) => name !== '');
    const hits = names.filter((name) => isSaid(said, name));
    return hits.length > 0 ? [{ choice, hits }] : [];
  });
  return named
    .filter(({ hits, choice }) =>
      hits.some(
        (hit) =>
          !named.some(
            (other) => other.choice !== choice && other.hits.some((more) => more !== hit && within(hit, more)),
          ),
      ),
    )
    .map(({ choice }) => choice);
}

/** It stands there, and somewhere without a no before it. `said` begins and ends with a blank. */
function isSaid(said: string, name: string): boolean {
  for (let at = said.indexOf(` ${name} `); at >= 0; at = said.indexOf(` ${name} `, at + 1))
    if (!REFUSING.test(said.slice(Math.max(0, at - 30), at))) return true;
  return false;
}

/** "Not pro", "I don't want the pro one". */
const REFUSING = / (?:not|never|without|except|(?:do not|don't|dont) (?:want|need|mean|take|like))(?: the| a| an)?$/;

const within = (name: string, more: string): boolean => ` ${more} `.includes(` ${name} `);
const wordsOf = (text: string): string =>
  read(text)
    .words.map((word) => word.text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ');
const listed = (choices: readonly Choice[]): string => choices.map(({ label }) => label).join(', ');

/** "First of all, …" names no place in a list. */
const isShort = (said: string): boolean => said.trim().split(' ').length <= MOST_WORDS;
const MOST_WORDS = 4;
const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];

function placeIn(said: string): number {
  const digit = /^ (?:number |no |option )?([1-9]) $/.exec(said)?.[1];
  if (digit) return Number(digit) - 1;
  return PLACES.findIndex((place) => said.includes(` ${place} `));
}
