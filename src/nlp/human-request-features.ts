import { type Features, featuresOf, namedFeature } from './features.ts';
import { KINDS, kindOf, OTHER, SKIPPED } from './human-request-words.ts';
import type { Reading } from './reading.ts';

/** How long the group of the kinds is, beside 1 for that of the words and 1 for that of the characters. */
const KINDS_LENGTH = 0.6;
const LONGEST_GRAM = 3;
/** Of more words than these, the first and the last half are looked at. */
const MOST_WORDS = 400;
/** Stands before the first word and after the last. */
const EDGE = KINDS;

/** The features of the words [from, to), and which kinds of words follow each other there. */
export function requestFeatures(
  reading: Reading,
  from = 0,
  to = reading.words.length,
  base: Features = featuresOf(reading, from, to),
): Features {
  const { kinds, places } = kindsOf(reading, from, to);
  const found = new Map<number, readonly [first: number, last: number]>();
  for (let start = 0; start < kinds.length; start++) {
    let gram = 0;
    for (let end = start; end < Math.min(kinds.length, start + LONGEST_GRAM); end++) {
      gram = gram * (EDGE + 2) + (kinds[end] ?? 0) + 1;
      if (kinds[start] === EDGE && end === start) continue;
      const id = featureOf(gram);
      if (!found.has(id)) found.set(id, [places[start] ?? from, places[end] ?? from]);
    }
  }
  return withKinds(base, found);
}

/** One number for each word, from edge to edge; those said in passing left out, and of others in a row all but the first. */
function kindsOf({ words }: Reading, from: number, to: number): { kinds: number[]; places: number[] } {
  const kinds = [EDGE];
  const places = [from];
  for (let index = from; index < to; index++) {
    if (to - from > MOST_WORDS && index - from === MOST_WORDS / 2) index = to - MOST_WORDS / 2;
    const kind = kindOf(words[index]?.text ?? '');
    if (kind === SKIPPED || (kind === OTHER && kinds[kinds.length - 1] === OTHER)) continue;
    kinds.push(kind);
    places.push(index);
  }
  kinds.push(EDGE);
  places.push(Math.max(from, to - 1));
  return { kinds, places };
}

/** The ids of grams, remembered: there are but a few thousand in use. */
const ids = new Map<number, number>();

function featureOf(gram: number): number {
  const known = ids.get(gram);
  if (known !== undefined) return known;
  const id = namedFeature(`kinds of words ${gram}`);
  ids.set(gram, id);
  return id;
}

function withKinds(base: Features, found: ReadonlyMap<number, readonly [number, number]>): Features {
  const size = base.ids.length;
  const all = {
    ids: new Uint32Array(size + found.size),
    values: new Float32Array(size + found.size),
    first: new Uint16Array(size + found.size),
    last: new Uint16Array(size + found.size),
  };
  all.ids.set(base.ids);
  all.values.set(base.values);
  all.first.set(base.first);
  all.last.set(base.last);
  const value = KINDS_LENGTH / Math.sqrt(Math.max(1, found.size));
  let place = size;
  for (const [id, [first, last]] of found) {
    all.ids[place] = id;
    all.values[place] = value;
    all.first[place] = first;
    all.last[place++] = last;
  }
  return all;
}
