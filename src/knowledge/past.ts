import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Instant, TenantId } from '../conversation/conversation.ts';
import type { Reader } from '../conversation/reader.ts';
import { read } from '../nlp/reading.ts';
import { settledOf, smallTalkOf } from '../nlp/small-talk.ts';
import { termsOf } from '../nlp/words.ts';
import { type Article, EVERYBODY } from './article.ts';
import { type ArticleIndex, indexing } from './article-index.ts';
import type { PastConversation, PastStore } from './article-store.ts';
import { knowledgeIn, type Passage } from './knowledge.ts';

/** What a colleague answered once, and what was asked. */
export interface PastAnswer {
  readonly conversation: string;
  /** Where the customer's thread stands. */
  readonly channel: string;
  readonly remoteId: string | null;
  readonly asked: string;
  readonly answer: string;
  /** Name of the colleague. */
  readonly by: string;
  readonly at: Instant;
  readonly rating: number | null;
  /** Names of the customers who spoke there. */
  readonly customers: readonly string[];
}

export interface PastHit extends PastAnswer {
  /** 0…1: how alike the questions are. */
  readonly fit: number;
}

/** The resolved conversations of one tenant, searched by what was asked. */
export interface PastAnswers {
  /** The most useful first: alike, well rated, recent. None that was rated badly, and none that is not about the same. */
  search(question: string, limit: number, at: Instant): readonly PastHit[];
}

export interface PastOptions {
  readonly store: PastStore;
  /** A clock, ms. */
  readonly now: () => number;
}

/** How many are held for a tenant, the newest. */
const MOST_PAST = 500;
const FRESH_MS = 60_000;
const MOST_TENANTS = 50;

/** What is held of a tenant: `learnt` is a cheap start for the next time. */
interface Held {
  readonly since: number;
  readonly learnt: Promise<Learnt>;
}

/** Past conversations for whoever asks, per tenant: read when first asked for, and again at most once a minute. */
export function openPast({ store, now }: PastOptions): { of(tenant: TenantId): Promise<PastAnswers> } {
  const held = new Map<TenantId, Held>();
  const refreshed = async (tenant: TenantId, before: Held | undefined): Promise<Learnt> => {
    const past = await store.pastConversations(tenant, MOST_PAST);
    return bitByBit(learning(past, (await before?.learnt.catch(() => null)) ?? null));
  };
  return {
    async of(tenant) {
      const known = held.get(tenant);
      if (known && now() - known.since < FRESH_MS) return searchIn(await known.learnt);
      const entry = { since: now(), learnt: refreshed(tenant, known) };
      held.delete(tenant);
      held.set(tenant, entry);
      for (const longestUnused of held.keys()) {
        if (held.size <= MOST_TENANTS) break;
        held.delete(longestUnused);
      }
      try {
        return searchIn(await entry.learnt);
      } catch (error) {
        // What could not be read is tried again by the next one who asks.
        if (held.get(tenant) === entry) held.delete(tenant);
        throw error;
      }
    },
  };
}

/** Below this they are about other things: see `fitOf`. */
const SAME_MATTER = 0.35;
/** Nobody repeats what earned so few stars. */
const BADLY_RATED = 2;

/** What was worked out of conversations before, to be used again. */
interface Learnt {
  readonly answers: ReadonlyMap<string, PastAnswer | null>;
  readonly index: ArticleIndex;
}

/**
 * Makes conversations searchable, as articles are: what was asked is the question, what a colleague answered the text. Those
 * without an answer worth repeating are left out.
 */
export function pastAnswers(past: readonly PastConversation[]): PastAnswers {
  return searchIn(atOnce(learning(past, null)));
}

/** Yields now and then, so that others may work meanwhile. */
function* learning(past: readonly PastConversation[], before: Learnt | null): Generator<void, Learnt> {
  const answers = new Map<string, PastAnswer | null>();
  for (const conversation of past) {
    const key = keyOf(conversation);
    const known = before?.answers.get(key);
    answers.set(key, known === undefined ? answerFrom(conversation) : known);
    if (known === undefined) yield;
  }
  const articles = [...answers].flatMap(([id, answer]) =>
    answer ? [{ id, version: 1, article: asArticle(answer) }] : [],
  );
  return { answers, index: yield* indexing(articles, before?.index ?? null) };
}

/** The same for the same content. */
const keyOf = ({ conversation, resolvedAt, rating, messages }: PastConversation): string =>
  `${conversation} ${resolvedAt} ${rating} ${messages.length}`;

function atOnce<Made>(work: Generator<void, Made>): Made {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does work bit by bit: messages are not kept waiting by it. */
async function bitByBit<Made>(work: Generator<void, Made>): Promise<Made> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await othersFirst();
  }
}

const LONGEST_TITLE = 300;

function asArticle({ asked, answer }: PastAnswer): Article {
  const [title = '', ...questions] = asked.split('\n');
  return {
    source: { title: title.slice(0, LONGEST_TITLE), url: null },
    questions,
    sections: [{ heading: null, text: answer }],
    audience: EVERYBODY,
    validUntil: null,
    owner: null,
  };
}

/** Our own people read all of it. */
const AGENTS: Reader = { channel: '', channelName: null, companies: [], side: 'agents' };
/** Of those that are looked at, the most useful are given. */
const LOOKED_AT = 8;

function searchIn({ answers, index }: Learnt): PastAnswers {
  const knowledge = knowledgeIn(index);
  return {
    search: (question, limit, at) =>
      knowledge
        .search(question, LOOKED_AT, AGENTS, at)
        .flatMap((passage): PastHit[] => {
          const answer = answers.get(passage.id);
          const fit = fitOf(passage);
          return answer && fit >= SAME_MATTER ? [{ ...answer, fit }] : [];
        })
        .sort((a, b) => usefulness(b, at) - usefulness(a, at))
        .slice(0, limit),
  };
}

/**
 * 0…1: the chance that it is about the same. A logistic regression on our own lines about Lumen: half of them had been
 * answered before, the others were asked, also with all about the same article left out, and with what no article answers.
 * On lines held back, from .35 on 38 % find one about the same article and 7 % another one; of those with nothing to find, 15 % do.
 */
function fitOf({ coverage, kindred, together }: Pick<Passage, 'coverage' | 'kindred' | 'together'>): number {
  return 1 / (1 + Math.exp(3.5 - 1.6 * coverage - 2.1 * kindred - 1.25 * together));
}

const STAR = 0.04;
const UNRATED = 3.5;
const HALF_YEAR_MS = 182 * 24 * 3_600_000;
const RECENT = 0.06;

/** Two alike: five stars are worth .06 more than three and a half, an answer of today .03 more than one of half a year ago. */
function usefulness({ fit, rating, at }: PastHit, now: Instant): number {
  return fit + STAR * ((rating ?? UNRATED) - UNRATED) + RECENT * 0.5 ** (Math.max(0, now - at) / HALF_YEAR_MS);
}

// ── what a conversation teaches ──────────────────────────────────────────────────────────────────────────────────────

type Line = PastConversation['messages'][number];

const MOST_LINES = 200;
const LONGEST_ASKED = 1_200;
const LONGEST_ANSWER = 1_500;

/** What was asked, and what a human answered to it; null: nobody said anything that helps others, or it was rated badly. */
function answerFrom({ messages, rating, ...past }: PastConversation): PastAnswer | null {
  if (rating !== null && rating <= BADLY_RATED) return null;
  const lines = messages.slice(0, MOST_LINES);
  const asked = askedIn(lines);
  const answer = answerIn(lines);
  if (asked === '' || !answer) return null;
  return {
    conversation: past.conversation,
    channel: past.channel,
    remoteId: past.remoteId,
    rating,
    asked,
    answer: answer.text,
    by: answer.name,
    at: past.resolvedAt,
    customers: [...new Set(lines.filter(({ role }) => role === 'customer').map(({ name }) => name))],
  };
}

/** Everything the customer said before a human answered that is more than a greeting. */
function askedIn(lines: readonly Line[]): string {
  const first = lines.findIndex(isHuman);
  const before = lines
    .slice(0, first === -1 ? lines.length : first)
    .filter(({ role, text }) => role === 'customer' && tells(text));
  return before
    .map(({ text }) => text)
    .join('\n')
    .slice(0, LONGEST_ASKED);
}

const isHuman = ({ role }: Line): boolean => role === 'agent' || role === 'colleague';

function tells(text: string): boolean {
  const reading = read(text.slice(0, LONGEST_ASKED));
  return smallTalkOf(reading) === null && termsOf(reading.original).length >= 2;
}

/** Words, at least, of an answer that says something. */
const SAYS_SOMETHING = 6;

/**
 * The last thing of substance that a human said before the customer was content, with what the same human said right
 * before it; without a sign of content, the human's longest. Questions back are no answers.
 */
function answerIn(lines: readonly Line[]): { readonly text: string; readonly name: string } | null {
  const content = lines.findLastIndex(({ role, text }) => role === 'customer' && isContent(text));
  const substantial = runsOfHumans(lines).filter(({ text }) => isAnswer(text));
  const before = content === -1 ? undefined : substantial.findLast(({ from }) => from < content);
  return (
    before ??
    substantial.reduce<Run | null>((best, run) => (best && best.text.length >= run.text.length ? best : run), null)
  );
}

interface Run {
  readonly from: number;
  readonly name: string;
  readonly text: string;
}

/** What one human said in a row. */
function runsOfHumans(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  for (const [at, line] of lines.entries()) {
    if (!isHuman(line) || smallTalkOf(read(line.text.slice(0, LONGEST_ANSWER))) !== null) continue;
    const last = runs.at(-1);
    const previous = lines[at - 1];
    if (last && previous && isHuman(previous) && previous.name === line.name)
      runs[runs.length - 1] = { ...last, text: `${last.text}\n${line.text}`.slice(0, LONGEST_ANSWER) };
    else runs.push({ from: at, name: line.name, text: line.text.slice(0, LONGEST_ANSWER) });
  }
  return runs;
}

function isAnswer(text: string): boolean {
  const sentences = text.split(/(?<=[.!?])\s|\n/).filter((sentence) => sentence.trim() !== '');
  const telling = sentences.filter((sentence) => !sentence.trim().endsWith('?'));
  return telling.join(' ').split(/\s+/).length >= SAYS_SOMETHING;
}

function isContent(text: string): boolean {
  const reading = read(text.slice(0, LONGEST_ASKED));
  return settledOf(reading) || smallTalkOf(reading) === 'thanks';
}
