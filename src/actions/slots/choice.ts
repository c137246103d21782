import { read } from '../../nlp/reading.ts';
import type { Choice } from '../definition.ts';
import { bounded, type Understood } from './slot-value.ts';

/** The choice whose words were said; by its place ("the second one") where none was. */
export function understandChoice(text: string, choices: readonly Choice[]): Understood {
  const said = ` ${wordsOf(bounded(text))} `;
  const named = longest(choices, said);
  if (named.length === 1 && named[0]) return { value: named[0].value, shown: named[0].label };
  if (named.length > 1) return { why: `Which of them: ${listed(named)}?` };
  const placed = choices[placeIn(said)];
  return placed ? { value: placed.value, shown: placed.label } : { why: `It has to be one of ${listed(choices)}.` };
}

/** Those that were said; "pro" is not meant by who says "pro plus" where that is another. */
function longest(choices: readonly Choice[], said: string): readonly Choice[] {
  const named = choices.flatMap((choice) => {
    const names = [choice.label, choice.value, ...choice.words].map(wordsOf).filter((name) => name !== '');
    const hits = names.filter((name) => said.includes(` ${name} `));
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

const within = (name: string, more: string): boolean => ` ${more} `.includes(` ${name} `);
const wordsOf = (text: string): string =>
  read(text)
    .words.map((word) => word.text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ');
const listed = (choices: readonly Choice[]): string => choices.map(({ label }) => label).join(', ');

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];

function placeIn(said: string): number {
  const digit = /^ (?:number |no |option )?([1-9]) $/.exec(said)?.[1];
  if (digit) return Number(digit) - 1;
  return PLACES.findIndex((place) => said.includes(` ${place} `));
}
