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

/** Whether a quotation asks something. */
export const isAsked = (words: string): boolean => /[?？؟](?:$|[\s…])/.test(words) || ASKING.test(words);

const ASKING =
  /^(?:how|what(?! an? )|where|when|why|who|which|can|could|do|does|did|is|are|will|would)(?![\p{L}'’])(?!,)/iu;

/** Words that show what somebody wants, or what is wrong. */
const TELLING =
  /\?|(?<!\p{L})(?:not|n't|cannot|cant|can't|won't|doesn't|didn't|don't|never|no longer|still|wrong|error|fail\p{L}{0,3}|broken|missing|lost|stuck|twice|instead|want|need|would like|please|how|why|where|when|unable|since|refund|cancel\p{L}{0,5}|charged?)(?!\p{L})/giu;
const POLITE =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks?|thank you|cheers|best|kind regards|regards|sorry|i hope (?:you|this|all)|hope (?:you|this|all))(?!\p{L})/iu;

/** The sentences that say what a message is about, in its own words and order, cut to `limit`; what is left out shows as "…". */
export function essence(reading: Reading, limit: number): string {
  const line = withoutOpening(flat(withoutQueries(proseOf(reading.original))));
  if (line.length <= limit) return line;
  const sentences = sentencesOf(line);
  const kept = new Set<number>();
  let length = 0;
  for (const { at, text, worth } of sentences
    .map((text, at) => ({ at, text, worth: worthOf(text, at) }))
    .sort((a, b) => b.worth - a.worth)) {
    if (kept.size > 0 && (worth < 0 || length + text.length > limit)) continue;
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
  const polite = (POLITE.test(sentence) && terms < 4) || vents(sentence) ? 3 : 0;
  const wish = WISHES.test(sentence) ? 2 : 0;
  return Math.min(3, told) + Math.min(8, terms) / 4 + wish - polite - Math.min(1, at / 10);
}

/** What they would like to have, in so many words. */
const WISHES =
  /(?<!\p{L})(?:(?:can|could|would|will) you|(?:i|we)(?: would|['’]d) like|(?:i|we) (?:want|need)|please)(?!\p{L})|(?:how|what|when|where|why|which|who|whether)(?!\p{L}).{0,200}\?/iu;
/** How they feel about it. That stands elsewhere. */
const VENTS =
  /^(?:are you (?:kidding|serious|joking)|you (?:don['’]t|do not|(?:are|['’]re) not) (?:get|understand|listen)|(?:this|that|it)(?: is|['’]s) (?:a |so |just |absolutely |such a )?(?:disgrace|joke|ridiculous|unacceptable|pathetic|outrageous|useless|exhausting)|unbelievable|seriously|what (?:is|the hell is) wrong with you)/iu;

export const vents = (sentence: string): boolean => VENTS.test(sentence);

/** A quotation for whoever said it: what was shouted beside the matter is not said back to them. */
export function calmly(words: string): string {
  const kept = words.split(/(?<=[.!?])\s/, MOST_SENTENCES).filter((one) => !vents(one.replace(/^… /, '')));
  return kept.length > 0 ? kept.join(' ') : words;
}

/** "Hi there!", "Thanks!" before what is wanted. "Thanks for nothing" and "please help me" are no such thing. */
const OPENING =
  /^(?:(?:(?:hi|hello|hey|hallo|hola|bonjour|olá)(?: (?:there|all|team|everyone|support|again|zusammen))?|good (?:morning|afternoon|evening|day)(?: (?:all|team|everyone))?|guten (?:tag|morgen|abend))[,.! –-]{1,5}|(?:dear (?:all|team|support(?: team)?|sir or madam)|thanks?(?: you)?(?: (?:a lot|so much|very much|for (?:that|this|the (?:quick )?(?:answer|reply))))?|ok(?:ay)?|sorry|please help)\s?[,.!–-][,.! –-]{0,4})/iu;

/** At most two of these; what would leave nothing is left. */
function withoutOpening(line: string): string {
  let rest = line;
  for (let times = 0; times < 2; times++) {
    const next = rest.replace(OPENING, '');
    if (next.length < 3) return rest;
    rest = next;
  }
  return rest;
}

/** Secret things ride along in the query of a link. */
const withoutQueries = (text: string): string =>
  text.replace(/(https?:\/\/[^\s?#<>"']{1,300})[?#][^\s<>"']{1,2000}/gi, '$1');

/** Lines of a machine in a row that are told as such; fewer may be the very thing that matters. */
const LOG = 3;
const MOST_LINES = 4_000;

/** What a person wrote of a message: blocks of code and runs of log lines are only named. */
export function proseOf(text: string): string {
  if (text.length <= LONGEST_PLAIN && !text.includes('```')) return text;
  const shown: string[] = [];
  for (const { kind, lines } of runsIn(text)) {
    if (kind === 'code' || (kind === 'log' && lines.length >= LOG)) shown.push(`[${kind}]`);
    else shown.push(...lines);
  }
  const prose = shown.join('\n');
  // Who pastes and says nothing has said just that.
  return /\p{L}{2}/u.test(prose.replace(/\[(?:code|log)\]/g, '')) ? prose : text;
}

/** Shorter messages are read as they are. UTF-16 units. */
const LONGEST_PLAIN = 400;

interface Run {
  readonly kind: 'code' | 'log' | 'prose';
  readonly lines: string[];
}

function runsIn(text: string): readonly Run[] {
  const runs: Run[] = [];
  text.split('```').forEach((piece, at) => {
    if (at % 2 === 1) runs.push({ kind: 'code', lines: [] });
    else
      for (const line of piece.split('\n', MOST_LINES)) {
        const kind = isOfMachine(line) ? 'log' : 'prose';
        const run = runs.at(-1);
        if (run?.kind === kind) run.lines.push(line);
        else runs.push({ kind, lines: [line] });
      }
  });
  return runs;
}

/** A line of a log, a stack trace, a dump: by how it begins, or because it is mostly not letters. */
function isOfMachine(line: string): boolean {
  const start = line.slice(0, 200).trim();
  if (start.length < 12) return /^[{}[\]();,]{1,6}$/.test(start);
  if (
    /^(?:\[?\d{4}-\d{2}-\d{2}[T ]|\[?\d{1,2}:\d{2}:\d{2}|at [\w$.<>]{1,80} ?\(|(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)[\s:\]]|[{}[\]<]["\w/])/.test(
      start,
    )
  )
    return true;
  const letters = start.match(/[\p{L}\s]/gu)?.length ?? 0;
  return start.length >= 40 && letters < start.length * 0.6;
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
