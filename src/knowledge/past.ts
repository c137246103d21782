import type { Instant, TenantId } from '../conversation/conversation.ts';
import { type Counts, type Gist, gistOf, type Rarity, rarityOf, type Sketch, signsOf, sketchOf } from '../nlp/gist.ts';
import { read } from '../nlp/reading.ts';
import { settledOf, smallTalkOf } from '../nlp/small-talk.ts';
import { termsOf } from '../nlp/words.ts';
import type { PastConversation, PastStore } from './article-store.ts';

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

/** What is held of a tenant: the answers, and what was worked out of each conversation, so that a refresh is cheap. */
interface Held {
  readonly since: number;
  readonly answers: Promise<PastAnswers>;
  readonly learnt: Map<string, Lesson | null>;
}

/** Past conversations for whoever asks, per tenant: read when first asked for, and again at most once a minute. */
export function openPast({ store, now }: PastOptions): { of(tenant: TenantId): Promise<PastAnswers> } {
  const held = new Map<TenantId, Held>();
  return {
    of(tenant) {
      const known = held.get(tenant);
      if (known && now() - known.since < FRESH_MS) return known.answers;
      const learnt = known?.learnt ?? new Map<string, Lesson | null>();
      const answers = store.pastConversations(tenant, MOST_PAST).then((past) => pastAnswers(past, learnt));
      const entry = { since: now(), answers, learnt };
      // What could not be read is tried again by the next one who asks.
      answers.catch(() => held.get(tenant) === entry && held.delete(tenant));
      held.delete(tenant);
      held.set(tenant, entry);
      for (const longestUnused of held.keys()) {
        if (held.size <= MOST_TENANTS) break;
        held.delete(longestUnused);
      }
      return answers;
    },
  };
}

/** Below this they are about other things: see `test/unit/handoff-past.test.ts` for how that was measured. */
export const SAME_MATTER = 0.4;
/** Nobody repeats what earned so few stars. */
const BADLY_RATED = 2;

/** A past answer, taken apart for searching. */
interface Lesson {
  readonly answer: PastAnswer;
  readonly gist: Gist;
  /** What question and answer are about. */
  readonly told: ReadonlySet<string>;
}

/**
 * Makes conversations searchable. Those without an answer worth repeating are left out. `learnt` holds what is known of
 * them already, and is brought up to date.
 */
export function pastAnswers(
  past: readonly PastConversation[],
  learnt: Map<string, Lesson | null> = new Map(),
): PastAnswers {
  const lessons = lessonsFrom(past, learnt);
  const rarity = rarityOf(lessons.map(({ gist }) => signsOf(gist)));
  const alike = likenessTo(
    lessons.map(({ gist }) => gist),
    rarity,
  );
  const weightOf = rarityOf(lessons.map(({ told }) => told));
  return {
    search(question, limit, at) {
      const gist = gistOf(question.slice(0, LONGEST_QUESTION));
      const likeness = alike(sketchOf(gist, rarity));
      return lessons
        .map(({ answer, told }, place) => ({
          ...answer,
          fit: fitOf(likeness[place] ?? 0, coverage(gist.terms, told, weightOf)),
        }))
        .filter(({ fit }) => fit >= SAME_MATTER)
        .sort((a, b) => usefulness(b, at) - usefulness(a, at))
        .slice(0, limit);
    },
  };
}

function lessonsFrom(past: readonly PastConversation[], learnt: Map<string, Lesson | null>): readonly Lesson[] {
  const keys = new Set<string>();
  const lessons = past.flatMap((conversation) => {
    const key = `${conversation.conversation} ${conversation.resolvedAt} ${conversation.rating} ${conversation.messages.length}`;
    keys.add(key);
    const known = learnt.get(key);
    const lesson = known === undefined ? lessonFrom(conversation) : known;
    learnt.set(key, lesson);
    return lesson ?? [];
  });
  for (const key of learnt.keys()) if (!keys.has(key)) learnt.delete(key);
  return lessons;
}

function lessonFrom(conversation: PastConversation): Lesson | null {
  if (conversation.rating !== null && conversation.rating <= BADLY_RATED) return null;
  const answer = learntFrom(conversation);
  if (!answer) return null;
  return { answer, gist: gistOf(answer.asked), told: new Set(termsOf(`${answer.asked}\n${answer.answer}`)) };
}

const LONGEST_QUESTION = 2_000;

const LIKENESS_COUNTS = 0.65;
const fitOf = (likeness: number, covered: number): number =>
  LIKENESS_COUNTS * likeness + (1 - LIKENESS_COUNTS) * covered;

/** A few hundred texts, so a plain table of who holds which sign will do. */
function likenessTo(gists: readonly Gist[], rarity: Rarity): (sketch: Sketch) => Float32Array {
  const holders = new Map<string, { readonly place: number; readonly weight: number }[]>();
  for (const [place, gist] of gists.entries())
    for (const [sign, weight] of sketchOf(gist, rarity)) {
      const known = holders.get(sign);
      if (known) known.push({ place, weight });
      else holders.set(sign, [{ place, weight }]);
    }
  return (sketch) => {
    const sums = new Float32Array(gists.length);
    for (const [sign, factor] of sketch)
      for (const { place, weight } of holders.get(sign) ?? []) sums[place] = (sums[place] ?? 0) + factor * weight;
    return sums;
  };
}

/** 0…1: how much of what is asked about is mentioned there. */
function coverage(terms: Counts, told: ReadonlySet<string>, weightOf: Rarity): number {
  let all = 0;
  let found = 0;
  for (const term of terms.keys()) {
    all += weightOf(term);
    if (told.has(term)) found += weightOf(term);
  }
  return all > 0 ? found / all : 0;
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

/** What was asked, and what a human answered to it; null: nobody said anything that helps others. */
function learntFrom({ messages, ...past }: PastConversation): PastAnswer | null {
  const lines = messages.slice(0, MOST_LINES);
  const asked = askedIn(lines);
  const answer = answerIn(lines);
  if (asked === '' || !answer) return null;
  return {
    conversation: past.conversation,
    channel: past.channel,
    remoteId: past.remoteId,
    rating: past.rating,
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
