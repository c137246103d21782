import { redact } from '../model/redact.ts';
import type { Reading } from '../nlp/reading.ts';
import { termsOf } from '../nlp/words.ts';

/** Of a longer text only the two ends are looked at. UTF-16 units. */
const WINDOW = 3_000;

/** On one line, without secrets. */
export function flat(text: string): string {
  const some = text.length > 2 * WINDOW ? `${text.slice(0, WINDOW)} … ${text.slice(-WINDOW)}` : text;
  return redact(some)
    .replace(/\s{1,1000}/g, ' ')
    .trim();
}

/** Cuts at the end of a word, visibly; line breaks become spaces, secrets are hidden. */
export function shortened(text: string, limit: number): string {
  return cutShort(flat(text), limit);
}

export function cutShort(line: string, limit: number): string {
  if (line.length <= limit) return line;
  const room = line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const cut = room.lastIndexOf(' ');
  return `${(cut > limit / 2 ? room.slice(0, cut) : room).replace(/[\s,;:–-]{1,9}$/, '')}…`;
}

/** Words that show what somebody wants, or what is wrong. */
const TELLING =
  /\?|(?<!\p{L})(?:not|n't|cannot|cant|can't|won't|doesn't|didn't|don't|never|no longer|still|wrong|error|fail\p{L}{0,3}|broken|missing|lost|stuck|twice|instead|want|need|would like|please|how|why|where|when|unable|since|refund|cancel\p{L}{0,5}|charged?)(?!\p{L})/giu;
const POLITE =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks?|thank you|cheers|best|kind regards|regards|sorry)(?!\p{L})/iu;

/** The sentences that say what a message is about, in its own words and order, cut to `limit`; what is left out shows as "…". */
export function essence(reading: Reading, limit: number): string {
  const line = flat(reading.original);
  if (line.length <= limit) return line;
  const sentences = sentencesOf(line);
  const kept = new Set<number>();
  let length = 0;
  for (const { at, text } of sentences
    .map((text, at) => ({ at, text, worth: worthOf(text, at) }))
    .sort((a, b) => b.worth - a.worth)) {
    if (kept.size > 0 && length + text.length > limit) continue;
    kept.add(at);
    length += text.length + 3;
  }
  return cutShort(joinedWithGaps(sentences, kept), limit);
}

const MOST_SENTENCES = 60;

const sentencesOf = (line: string): string[] =>
  line.split(/(?<=[.!?])\s/, MOST_SENTENCES).filter((one) => one.trim() !== '');

function worthOf(sentence: string, at: number): number {
  const told = (sentence.match(TELLING) ?? []).length;
  const terms = new Set(termsOf(sentence)).size;
  const polite = POLITE.test(sentence) && terms < 4 ? 3 : 0;
  return Math.min(3, told) + Math.min(8, terms) / 4 - polite - Math.min(1, at / 10);
}

function joinedWithGaps(sentences: readonly string[], kept: ReadonlySet<number>): string {
  const places = [...kept].sort((a, b) => a - b);
  return places
    .map((at, index) => {
      const before = places[index - 1];
      const gap = before === undefined ? (at > 0 ? '… ' : '') : before + 1 < at ? ' … ' : ' ';
      return `${gap}${sentences[at]}`;
    })
    .join('');
}
