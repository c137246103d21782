import { type Features, featuresOf, namedFeature, passingFeatures } from './features.ts';
import { KINDS, kindOf, OTHER, SKIPPED } from './human-request-words.ts';
import { type Reading, read } from './reading.ts';

/** How long the group of the kinds is, beside 1 for that of the words and 1 for that of the characters. */
const KINDS_LENGTH = 0.6;
const LONGEST_GRAM = 3;
/** Of more words than these, the first and the last half are looked at. */
const MOST_WORDS = 400;
/** Stands before the first word and after the last. */
const EDGE = KINDS;
const BASE = KINDS + 2;

/** The features of the words [from, to), and which kinds of words follow each other there. */
export function requestFeatures(
  reading: Reading,
  from = 0,
  to = reading.words.length,
  base: Features = featuresOf(reading, from, to),
): Features {
  const count = findGrams(reading, from, to);
  return {
    ...withGrams(base, count),
    first: joined(base.first, firsts, count),
    last: joined(base.last, lasts, count),
  };
}

/** Features of whole texts for training, which has no use for places. One after the other: all at once they would take tens of megabytes. */
export function* requestFeaturesOfEach(
  examples: Iterable<{ readonly text: string }>,
): Iterable<Pick<Features, 'ids' | 'values'>> {
  for (const { text } of examples) {
    const reading = read(text);
    yield withGrams(passingFeatures(reading), findGrams(reading, 0, reading.words.length));
  }
}

/** Finds how many grams of kinds there are, each once. */
function findGrams(reading: Reading, from: number, to: number): number {
  const length = readKinds(reading, from, to);
  let count = 0;
  for (let start = 0; start < length; start++) {
    let gram = 0;
    for (let end = start; end < Math.min(length, start + LONGEST_GRAM); end++) {
      gram = gram * BASE + (kinds[end] ?? 0) + 1;
      if ((end === start && kinds[start] === EDGE) || isFound[gram] === 1) continue;
      isFound[gram] = 1;
      grams[count] = gram;
      firsts[count] = places[start] ?? from;
      lasts[count++] = places[end] ?? from;
    }
  }
  for (let index = 0; index < count; index++) isFound[grams[index] ?? 0] = 0;
  return count;
}

// Filled and read in one go by every call, as thousands are made at the start.
const kinds = new Uint8Array(MOST_WORDS + 2);
const places = new Uint16Array(MOST_WORDS + 2);
const grams = new Uint16Array(LONGEST_GRAM * (MOST_WORDS + 2));
const firsts = new Uint16Array(grams.length);
const lasts = new Uint16Array(grams.length);
const isFound = new Uint8Array(BASE ** LONGEST_GRAM);

/** One kind for each word, from edge to edge; those said in passing left out, and of others in a row all but the first. */
function readKinds({ words }: Reading, from: number, to: number): number {
  let length = 0;
  kinds[0] = EDGE;
  places[length++] = from;
  for (let index = from; index < to; index++) {
    if (to - from > MOST_WORDS && index - from === MOST_WORDS / 2) index = to - MOST_WORDS / 2;
    const kind = kindOf(words[index]?.text ?? '');
    if (kind === SKIPPED || (kind === OTHER && kinds[length - 1] === OTHER)) continue;
    kinds[length] = kind;
    places[length++] = index;
  }
  kinds[length] = EDGE;
  places[length++] = Math.max(from, to - 1);
  return length;
}

/** The features of the grams, remembered plus one; 0: not met so far. */
const idOf = new Uint32Array(isFound.length);

function featureOf(gram: number): number {
  if (idOf[gram] === 0) idOf[gram] = namedFeature(`kinds of words ${gram}`) + 1;
  return (idOf[gram] ?? 1) - 1;
}

/** Both groups of features as one. */
function withGrams({ ids, values }: Pick<Features, 'ids' | 'values'>, count: number): Pick<Features, 'ids' | 'values'> {
  const size = ids.length;
  const allIds = new Uint32Array(size + count);
  const allValues = new Float32Array(size + count);
  allIds.set(ids);
  allValues.set(values);
  allValues.fill(KINDS_LENGTH / Math.sqrt(Math.max(1, count)), size);
  for (let index = 0; index < count; index++) allIds[size + index] = featureOf(grams[index] ?? 0);
  return { ids: allIds, values: allValues };
}

function joined(places: Uint16Array, ofGrams: Uint16Array, count: number): Uint16Array {
  const all = new Uint16Array(places.length + count);
  all.set(places);
  all.set(ofGrams.subarray(0, count), places.length);
  return all;
}
