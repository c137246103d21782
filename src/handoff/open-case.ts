import type { Handover } from '../bridge/ports.ts';
import type { Message } from '../conversation/message.ts';
import type { Heard, Measures } from '../nlp/measures.ts';
import { termsOf } from '../nlp/words.ts';
import type { CaseFile, Matter, Said } from './case-file.ts';
import { answersIn, givenIn } from './given.ts';
import { strandsOf } from './strands.ts';

/** Reads a conversation as somebody who has to hand it over. */
export function caseFileOf({ conversation, messages, feedback }: Handover, { hear }: Measures): CaseFile {
  const between = messages.filter(({ internal, deletedAt }) => !internal && deletedAt === null);
  const said = between
    .filter(({ role, text }) => role === 'customer' && text.trim() !== '')
    .map((message) => ({ message, heard: hear(message.text) }));
  const matters = mattersIn(said, between);
  const given = givenIn(answersIn(between, conversation), said, feedback);
  return { conversation, messages: between, said, matters, strands: strandsOf(matters, said, given), given };
}

function mattersIn(said: readonly Said[], messages: readonly Message[]): readonly Matter[] {
  const spokeAt = messages.find(({ role }) => role !== 'customer')?.seq ?? Number.POSITIVE_INFINITY;
  return said
    .map((one) => ({ ...one, terms: termsOfMatter(one.heard, one.message.seq > spokeAt) }))
    .filter(({ terms }) => terms > 0);
}

/** With a call for a human, a message is a matter when it has at least so many words of its own. */
const OWN_TERMS = 3;
const SAYS_SO = 0.8;
/** Longer than that, it tells something new as well. */
const BARE_SETBACK = 10;
const LONGEST = 2_000;

/** `replied`: something was answered before, so that it can be what "doesn't work". 0: it is about nothing by itself. */
function termsOfMatter({ reading, smallTalk, settled, humanRequest, setback }: Heard, replied: boolean): number {
  if (smallTalk || settled) return 0;
  if (humanRequest.score >= 0.5) {
    const own = termsIn(withoutSpans(reading.original, humanRequest.evidence));
    return own >= OWN_TERMS ? own : 0;
  }
  if (replied && setback.score >= SAYS_SO && reading.words.length <= BARE_SETBACK) return 0;
  return termsIn(reading.original);
}

const termsIn = (text: string): number => new Set(termsOf(text.slice(0, LONGEST))).size;

function withoutSpans(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}
