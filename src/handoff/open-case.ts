import type { Handover } from '../bridge/ports.ts';
import type { Message } from '../conversation/message.ts';
import type { Heard, Measures } from '../nlp/measures.ts';
import { termsOf } from '../nlp/words.ts';
import type { CaseFile, Matter, Said } from './case-file.ts';
import { isBareFact } from './facts.ts';
import { answersIn, givenIn, saysContent } from './given.ts';
import { strandsOf } from './strands.ts';

/** Reads a conversation as somebody who has to hand it over. */
export function caseFileOf({ conversation, messages, feedback }: Handover, { hear }: Measures): CaseFile {
  const between = messages.filter(({ internal, deletedAt }) => !internal && deletedAt === null);
  const said = between
    .filter(({ role, text }) => role === 'customer' && text.trim() !== '')
    .map((message) => ({ message, heard: hear(message.text) }));
  const matters = mattersIn(whole(said, between, hear), between);
  const given = givenIn(answersIn(between, conversation), said, feedback);
  return { conversation, messages: between, said, matters, strands: strandsOf(matters, said, given), given };
}

type Whole = Omit<Matter, 'terms'>;

/** So many pieces of a sentence, one right after the other, are one message; and how long each may be, in words. */
const PIECES = 3;
const PIECE = 7;

/** What somebody says in many short messages is put together: each by itself says next to nothing. */
function whole(said: readonly Said[], messages: readonly Message[], hear: Measures['hear']): readonly Whole[] {
  const runs: Said[][] = [];
  for (const one of said) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isPiece(one) && isPiece(last) && follows(one.message, last.message, messages)) run.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run) => (run.length >= PIECES ? [joined(run, hear)] : run.map(alone)));
}

const isPiece = ({ heard: { reading, smallTalk, humanRequest } }: Said): boolean =>
  reading.words.length <= PIECE && smallTalk === null && humanRequest.score < 0.5;

const follows = (one: Message, last: Message, messages: readonly Message[]): boolean =>
  one.person === last.person && messages[messages.indexOf(last) + 1] === one;

const alone = (one: Said): Whole => ({ ...one, until: one.message.seq });

function joined(run: readonly Said[], hear: Measures['hear']): Whole {
  const [first, last] = [run[0] as Said, run[run.length - 1] as Said];
  const text = run.map(({ message }) => message.text.trim()).join(' / ');
  return { message: { ...first.message, text }, heard: hear(text), until: last.message.seq };
}

function mattersIn(said: readonly Whole[], messages: readonly Message[]): readonly Matter[] {
  const spokeAt = messages.find(({ role }) => role !== 'customer')?.seq ?? Number.POSITIVE_INFINITY;
  return said
    .map((one) => ({ ...one, terms: termsOfMatter(one, one.message.seq > spokeAt) }))
    .filter(({ terms }) => terms > 0);
}

/** With a call for a human, a message is a matter when it has at least so many words of its own: fewer, where it opens the talk. */
const OWN_TERMS = 3;
const OWN_TERMS_AT_FIRST = 2;
const SAYS_SO = 0.8;
/** Longer than that, it tells something new as well. */
const BARE_SETBACK = 10;
const LONGEST = 2_000;

/** `replied`: something was answered before, so that it can be what "doesn't work". 0: it is about nothing by itself. */
function termsOfMatter(one: Said, replied: boolean): number {
  const { reading, smallTalk, humanRequest, setback }: Heard = one.heard;
  if (smallTalk || saysContent(one) || (replied && isBareFact(one.message.text))) return 0;
  if (humanRequest.score >= 0.5) {
    const own = termsIn(withoutSpans(reading.original, humanRequest.evidence));
    return own >= (replied ? OWN_TERMS : OWN_TERMS_AT_FIRST) ? own : 0;
  }
  if (replied && setback.score >= SAYS_SO && reading.words.length <= BARE_SETBACK) return 0;
  return termsIn(reading.original);
}

const termsIn = (text: string): number => new Set(termsOf(text.slice(0, LONGEST))).size;

function withoutSpans(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}
