import type { Handover } from '../bridge/ports.ts';
import type { HandoffPackage, LiveNotes } from '../conversation/handoff-package.ts';
import type { Message } from '../conversation/message.ts';
import type { Measures } from '../nlp/measures.ts';
import type { Said } from './case-file.ts';
import { type Fact, factsGiven, sameFact } from './facts.ts';
import { MOST_MOODS, moodOf, moodsOf } from './mood.ts';
import { stepsSince } from './next-steps.ts';
import { openQuestionIn } from './open-question.ts';
import { promisesIn } from './promised.ts';

type Talk = Pick<Handover, 'conversation' | 'messages'>;

const MOST_FACTS = 5;
/** Of a long talk the latest: moods, facts and promises of today. */
const MOST_MESSAGES = 200;

/** What has come up after message `since`: promises from all of the talk, for they hold until they are kept. */
export function liveNotesOf(
  { conversation, messages }: Talk,
  { since, known }: { readonly since: number; readonly known: readonly Fact[] },
  measures: Measures,
): LiveNotes {
  const lost = new Set(conversation.undelivered.filter(({ certain }) => certain).map(({ seq }) => seq));
  const between = exchanged(messages).slice(-MOST_MESSAGES);
  const arrived = between.filter(({ seq }) => !lost.has(seq));
  return {
    since,
    promises: promisesIn(arrived),
    facts: newFacts(
      between.filter(({ seq, role }) => role === 'customer' && seq > since),
      known,
    ),
    openQuestion: openQuestionIn(arrived, since, measures),
  };
}

/** The package as the talk has gone on: how they feel, what has come up, and the steps that follow from these. What it says about the past stays. */
export function renewed(work: Talk, before: HandoffPackage, measures: Measures): HandoffPackage {
  const said = latestSaid(work.messages, measures);
  const mood = moodOf({ said });
  const live = liveNotesOf(work, { since: before.live.since, known: before.facts }, measures);
  const nextSteps = stepsSince(before.nextSteps, { mood, facts: live.facts, settled: settledBy(said) });
  return { ...before, mood, moods: moodsOf({ said }), live, nextSteps, upTo: newestOf(work.messages) };
}

/** Their last words, where these say that it is solved; null: they say no such thing. */
function settledBy(said: readonly Said[]): string | null {
  const last = said.at(-1);
  return last?.heard.solved ? last.message.text : null;
}

/** 0: nothing was said yet. */
export const newestOf = (messages: readonly Message[]): number =>
  messages.reduce((newest, { seq }) => Math.max(newest, seq), 0);

const exchanged = (messages: readonly Message[]): readonly Message[] =>
  messages.filter(({ internal, deletedAt }) => !internal && deletedAt === null);

/** As many of their messages as may be small talk, so that enough are left that are not. */
function latestSaid(messages: readonly Message[], { hear }: Measures): readonly Said[] {
  return exchanged(messages)
    .filter(({ role, text }) => role === 'customer' && text.trim() !== '')
    .slice(-2 * MOST_MOODS)
    .map((message) => ({ message, heard: hear(message.text) }));
}

function newFacts(messages: readonly Message[], known: readonly Fact[]): readonly Fact[] {
  return factsGiven(messages)
    .filter((fact) => !known.some((one) => sameFact(one, fact)))
    .slice(0, MOST_FACTS);
}
