import type { Handover } from '../bridge/ports.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Message, Source } from '../conversation/message.ts';
import type { Heard, Measures } from '../nlp/measures.ts';
import { sameQuestion } from '../nlp/repetition.ts';
import { termsOf } from '../nlp/words.ts';

/** A conversation as read by somebody who has to hand it over. */
export interface CaseFile {
  readonly conversation: Conversation;
  /** All that was said between the two sides, in order; nothing internal, nothing that was taken back. */
  readonly messages: readonly Message[];
  /** What the customer said, measured. */
  readonly said: readonly Said[];
  /** Those of it that a helper has to know: not the greeting, the thanks, the "still doesn't work", the mere call for a human. */
  readonly matters: readonly Matter[];
  /** What the bot answered, in order. */
  readonly given: readonly Given[];
}

export interface Said {
  readonly message: Message;
  readonly heard: Heard;
}

export interface Matter extends Said {
  /** How many different words say what it is about. */
  readonly terms: number;
}

/** An article that the bot answered with. */
export interface Given {
  readonly seq: number;
  readonly source: Source;
  /** True: they said so. False: they said that it did not, or pressed 👎. Null: they said nothing to that. */
  readonly helped: boolean | null;
  /** Their words for that; null: they pressed a button, or said nothing. */
  readonly words: string | null;
  /** How often it was given, up to here. */
  readonly times: number;
}

export function caseFileOf({ conversation, messages }: Handover, { hear }: Measures): CaseFile {
  const between = messages.filter(({ internal, deletedAt }) => !internal && deletedAt === null);
  const said = between
    .filter(({ role, text }) => role === 'customer' && text.trim() !== '')
    .map((message) => ({ message, heard: hear(message.text) }));
  return {
    conversation,
    messages: between,
    said,
    matters: mattersIn(said, between),
    given: givenIn(between, said, conversation),
  };
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

function givenIn(
  messages: readonly Message[],
  said: readonly Said[],
  { engagement, deeds }: Conversation,
): readonly Given[] {
  // What an action led to is told as such.
  const done = new Set(deeds.map(({ title }) => title));
  const answers = messages.flatMap(({ role, source, seq, sentAt }) =>
    role === 'bot' && source && !done.has(source.title) ? [{ seq, source, sentAt }] : [],
  );
  return answers.map(({ seq, source, sentAt }, at) => {
    const next = answers[at + 1]?.seq ?? Number.POSITIVE_INFINITY;
    const times = answers.slice(0, at + 1).filter((one) => one.source.title === source.title).length;
    const given = { seq, source, times };
    const reactions = said.filter(({ message }) => message.seq > seq && message.seq < next);
    const before = said.filter(({ message }) => message.seq < seq);
    const against = reactions.find((one) => speaksAgainst(one, before));
    if (against) return { ...given, helped: false, words: against.message.text };
    if (at === answers.length - 1 && isDisliked(sentAt, engagement)) return { ...given, helped: false, words: null };
    if (reactions.some(({ heard }) => heard.settled)) return { ...given, helped: true, words: null };
    // Given again, and they go on: neither time it was what they needed.
    return { ...given, helped: times > 1 && reactions.length > 0 ? false : null, words: null };
  });
}

/** The latest answer is no longer one that may have helped: 👎 does that, and nothing else after an answer. */
function isDisliked(
  sentAt: number,
  { answered, failedReplies, failedBefore, startedAt }: Conversation['engagement'],
): boolean {
  return answered === null && failedReplies > failedBefore && sentAt >= startedAt;
}

const FURIOUS = 0.7;
const SAME = 0.5;

/** They say that it did not help, ask the same once more, or answer with anger. */
function speaksAgainst({ heard }: Said, before: readonly Said[]): boolean {
  if (heard.emotion.anger >= FURIOUS) return true;
  // Whoever writes more than that has another matter.
  if (heard.smallTalk !== null || heard.reading.words.length > LONG) return false;
  if (heard.setback.score >= SAYS_SO) return true;
  return before.slice(-MOST_COMPARED).some((one) => sameQuestion(one.heard.reading, heard.reading).score >= SAME);
}

const MOST_COMPARED = 8;
const LONG = 18;

/** The articles given, each once, in the order of their first time, with the worst that was said of it. */
export function distinctGiven(given: readonly Given[]): readonly Given[] {
  const byTitle = new Map<string, Given>();
  for (const one of given) {
    const before = byTitle.get(one.source.title);
    const worst = before?.helped === false ? before : one;
    byTitle.set(one.source.title, { ...worst, times: one.times });
  }
  return [...byTitle.values()];
}
