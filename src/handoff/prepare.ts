import type { Handover, Preparing } from '../bridge/ports.ts';
import type { Address, ConversationId, TenantId } from '../conversation/conversation.ts';
import { changesIn, type HandoffPackage, type Mood, type SuggestedReply } from '../conversation/handoff-package.ts';
import type { Measures } from '../nlp/measures.ts';
import { briefOf } from './brief.ts';
import { type CaseFile, distinctGiven } from './case-file.ts';
import { earlierOf } from './earlier-cases.ts';
import { factsOf } from './facts.ts';
import { intentOf } from './intent.ts';
import { liveNotesOf, newestOf, renewed } from './live-notes.ts';
import { moodOf, moodsOf } from './mood.ts';
import { nextStepsFor } from './next-steps.ts';
import { caseFileOf } from './open-case.ts';
import { paragraphOf } from './paragraph.ts';
import { shortened } from './shortened.ts';
import { type Helps, helpsFor, type LinkedPast, NO_HELPS, type Sources } from './sources.ts';
import { basesFor, opening, suggestedReplyFor } from './suggested-reply.ts';

/** One line of a transcript, as a writer gets it: secrets hidden. */
export interface WrittenLine {
  readonly role: 'customer' | 'agent' | 'bot' | 'colleague';
  readonly text: string;
}

/** Writes for the agent, from what was said and from nothing else. Null: nothing that holds. */
export interface HandoffWriter {
  writeSummary(work: WriterWork): Promise<string | null>;
  writeReply(
    work: WriterWork & {
      readonly passages: readonly { readonly title: string; readonly url: string | null; readonly text: string }[];
    },
  ): Promise<string | null>;
}

export interface WriterWork {
  readonly tenant: TenantId;
  readonly conversation: ConversationId;
  readonly lines: readonly WrittenLine[];
}

export interface PreparingTools extends Sources {
  readonly measures: Measures;
  /** Null: no model. */
  readonly writer: HandoffWriter | null;
  /** Opens a message in the platform's client; null: links are not asked for. */
  readonly linkTo: ((channel: Address, remoteId: string) => Promise<string | null>) | null;
  /** Told when articles or past conversations could not be searched: the package is made without them. */
  readonly trouble: (cause: unknown) => void;
}

/** Prepares what the agent gets. Nothing is made up: all of it is quoted, counted or found. */
export function preparing(tools: PreparingTools): Preparing {
  return {
    async prepare(work) {
      const file = caseFileOf(work, tools.measures);
      const [helps, earlier] = await Promise.all([
        foundFor(file, work, tools),
        earlierOf(work.earlierCases, linking(tools)),
      ]);
      const upTo = newestOf(work.messages);
      const made = packageOf(file, helps);
      const live = liveNotesOf(work, { since: upTo, known: made.facts }, tools.measures);
      return { changesSeen: changesIn(work.messages), ...made, earlier, upTo, live };
    },
    renew: (work, before) => renewed(work, before, tools.measures),
    async enrich(work, before) {
      if (!tools.writer) return null;
      const file = caseFileOf(work, tools.measures);
      const base = { tenant: work.tenant, conversation: work.conversation.id, lines: linesOf(file) };
      const [summary, suggestedReply] = await Promise.all([
        tools.writer.writeSummary(base),
        writtenReply(file, before.mood, await foundFor(file, work, tools), base, tools.writer),
      ]);
      if (!summary && !suggestedReply) return null;
      return {
        ...before,
        ...(summary ? { summary: { text: summary, by: 'model' as const } } : {}),
        ...(suggestedReply ? { suggestedReply } : {}),
      };
    },
  };
}

function packageOf(file: CaseFile, helps: Helps): Omit<HandoffPackage, 'changesSeen' | 'earlier' | 'upTo' | 'live'> {
  const mood = moodOf(file);
  const facts = factsOf(file);
  return {
    intent: intentOf(file, helps),
    summary: paragraphOf(file),
    facts,
    mood,
    moods: moodsOf(file),
    brief: briefOf(file),
    nextSteps: nextStepsFor(file, { helps, facts, mood }),
    suggestedReply: suggestedReplyFor(file, helps, mood),
    tried: distinctGiven(file.given).map(({ source, helped }) => ({ source, helped })),
  };
}

async function foundFor(file: CaseFile, work: Handover, tools: PreparingTools): Promise<Helps> {
  try {
    const { past, ...articles } = await helpsFor(file, work, tools);
    const [first, ...others] = past;
    return { ...articles, past: first ? [await linked(first, tools), ...others] : [] };
  } catch (cause) {
    tools.trouble(cause);
    return NO_HELPS;
  }
}

/** Where a colleague said it, for the agent to look it up. The others are not shown. */
async function linked(hit: LinkedPast, tools: PreparingTools): Promise<LinkedPast> {
  return hit.remoteId ? { ...hit, link: await linking(tools)(hit.channel, hit.remoteId) } : hit;
}

/** A link that can't be had is trouble, and no reason to go without the rest. */
function linking({ linkTo, trouble }: PreparingTools) {
  return async (channel: Address, remoteId: string): Promise<string | null> => {
    try {
      return linkTo ? await linkTo(channel, remoteId) : null;
    } catch (cause) {
      trouble(cause);
      return null;
    }
  };
}

const MOST_LINES = 40;
const LONGEST_LINE = 1_500;

function linesOf({ messages }: CaseFile): readonly WrittenLine[] {
  const some =
    messages.length > MOST_LINES ? [...messages.slice(0, 5), ...messages.slice(-(MOST_LINES - 5))] : messages;
  return some.map(({ role, text }) => ({ role, text: shortened(text, LONGEST_LINE) }));
}

/** A model may put together what a single source does not say; each must fit about as well as one that an agent is pointed to. */
const FIT_TO_WRITE_FROM = 0.35;
const MOST_PASSAGES = 3;

async function writtenReply(
  file: CaseFile,
  mood: Mood,
  helps: Helps,
  base: WriterWork,
  writer: HandoffWriter,
): Promise<SuggestedReply | null> {
  const bases = basesFor(file, helps, FIT_TO_WRITE_FROM).slice(0, MOST_PASSAGES);
  if (bases.length === 0) return null;
  const passages = bases.map(({ title, url, text, from }) => ({
    title: from.kind === 'past' ? 'An answer of a colleague' : title,
    url,
    text,
  }));
  const written = await writer.writeReply({ ...base, passages });
  if (!written) return null;
  const text = GREETS.test(written) ? written : `${opening(file, mood)}\n\n${written}`;
  return { text, from: bases.map(({ from }) => from), by: 'model' };
}

const GREETS = /^(?:hi|hello|hey|dear|hallo|hola|bonjour|olá)(?!\p{L})/iu;
