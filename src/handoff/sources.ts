import type { Instant, TenantId } from '../conversation/conversation.ts';
import type { Source } from '../conversation/message.ts';
import type { Reader } from '../conversation/reader.ts';
import type { Article, Section } from '../knowledge/article.ts';
import type { Knowledge, Passage } from '../knowledge/knowledge.ts';
import type { PastAnswers, PastHit } from '../knowledge/past.ts';
import { type CaseFile, openEnds, openMatters, type Said } from './case-file.ts';
import { essence } from './shortened.ts';

export interface Sources {
  readonly library: { of(tenant: TenantId): Promise<Pick<Knowledge, 'search'>> };
  /** 0…1: the chance that the first of these passages answers the question that they were found for. */
  readonly confidence: (passages: readonly Passage[]) => number;
  readonly past: { of(tenant: TenantId): Promise<PastAnswers> };
}

/** An article that may help here. */
export interface Help {
  readonly id: string;
  readonly source: Source;
  readonly section: Section;
  readonly article: Article;
  /** 0…1: the chance that it answers. */
  readonly confidence: number;
}

/** All that may help, the likeliest first. */
export interface Helps {
  /** What this customer may read. */
  readonly sayable: readonly Help[];
  /** For our own people only. */
  readonly internal: readonly Help[];
  readonly past: readonly LinkedPast[];
  /** Where several things are spoken of: for the message that brings one up, by its number, the likeliest article. */
  readonly subjects: ReadonlyMap<number, Help>;
}

/** `link` opens what was said then; null: none to be had. */
export type LinkedPast = PastHit & { readonly link: string | null };

const FINDINGS = 4;
const PAST = 3;
const LONGEST_QUESTION = 600;

/** Searches articles and past conversations for what the customer wants: once as the customer's side, once as our own. */
export async function helpsFor(
  file: CaseFile,
  { tenant, reader, at }: { readonly tenant: TenantId; readonly reader: Reader; readonly at: Instant },
  { library, confidence, past }: Sources,
): Promise<Helps> {
  const questions = questionsOf(file);
  if (questions.length === 0) return NO_HELPS;
  const shelf = await library.of(tenant);
  const earlier = await past.of(tenant);
  const search = (as: Reader, asked: readonly string[]): readonly Help[] =>
    bestOf(asked.map((question) => rated(shelf.search(question, FINDINGS, as, at), confidence)));
  const customers: Reader = { ...reader, side: 'customer' };
  // Whoever may read everything is shown no article that is meant for another company: only what is our own.
  const ours = (asked: readonly string[]): readonly Help[] =>
    search({ ...reader, side: 'agents' }, asked).filter(({ article }) => article.audience.internal);
  return {
    sayable: search(customers, questions),
    internal: ours(questions),
    past: pastFor(file, questions, earlier, at),
    subjects: subjectsOf(file, (question) => likeliest([...search(customers, [question]), ...ours([question])])),
  };
}

export const NO_HELPS: Helps = { sayable: [], internal: [], past: [], subjects: new Map() };

export const likeliest = (helps: readonly Help[]): Help | undefined =>
  helps.toSorted((a, b) => b.confidence - a.confidence)[0];

function subjectsOf(file: CaseFile, search: (question: string) => Help | undefined): ReadonlyMap<number, Help> {
  if (file.strands.length < 2) return NO_HELPS.subjects;
  const found = openEnds(file).flatMap(({ begins: { heard, message } }): [number, Help][] => {
    const best = search(essence(heard.reading, LONGEST_QUESTION));
    return best ? [[message.seq, best]] : [];
  });
  return new Map(found);
}

const MOST_QUESTIONS = 5;
/** A longer message is searched by its heart too: what it tells beside its question leads astray. UTF-16 units. */
const LONG = 160;

/** Of what is open: the first thing wanted, the latest, and the one that says most. */
export function questionsOf(file: CaseFile): readonly string[] {
  const matters = openMatters(file);
  const first = matters[0];
  const last = matters.at(-1);
  if (!first || !last) return [];
  const longest = matters.reduce((best, one) => (one.terms > best.terms ? one : best), first);
  const texts = [first, last, longest].map(({ heard }) => essence(heard.reading, LONGEST_QUESTION));
  // A few words that lean on what was said before are searched together with it.
  if (isShort(last) && last !== first) texts.push(`${texts[0]}\n${texts[1]}`);
  const hearts = [first, longest].map(({ heard }) => essence(heard.reading, LONG));
  return [...new Set([...texts, ...hearts])].slice(0, MOST_QUESTIONS);
}

const isShort = ({ heard }: Said): boolean => heard.followUp || heard.reading.words.length <= 6;

/** How sure of each, not only of the first: one that stands far behind the first is so much less sure. */
function rated(found: readonly Passage[], confidence: Sources['confidence']): readonly Help[] {
  const best = found[0]?.score ?? 1;
  return found.map(({ id, article, section, score }, at) => ({
    id,
    source: article.source,
    section,
    article,
    confidence: confidence(found.slice(at)) * Math.min(1, score / best),
  }));
}

function bestOf(searches: readonly (readonly Help[])[]): readonly Help[] {
  const byId = new Map<string, Help>();
  for (const help of searches.flat())
    if ((byId.get(help.id)?.confidence ?? -1) < help.confidence) byId.set(help.id, help);
  return [...byId.values()].sort((a, b) => b.confidence - a.confidence);
}

function pastFor(
  { conversation }: CaseFile,
  questions: readonly string[],
  past: PastAnswers,
  at: Instant,
): readonly LinkedPast[] {
  const byId = new Map<string, PastHit>();
  for (const hit of questions.flatMap((question) => past.search(question, PAST + 1, at)))
    if (hit.conversation !== conversation.id && (byId.get(hit.conversation)?.fit ?? 0) < hit.fit)
      byId.set(hit.conversation, hit);
  return [...byId.values()].slice(0, PAST).map((hit) => ({ ...hit, link: null }));
}
