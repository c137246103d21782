/** Turns an outbox item into what is shown, from the state of this moment. Everything read beforehand; drawing itself is pure. */
import { agentsCard } from '../cards/agents-cards.ts';
import { answerCard, customerCard } from '../cards/customer-cards.ts';
import { excerpt } from '../cards/excerpt.ts';
import { type HandoffView, handoffCard } from '../cards/handoff-card.ts';
import { textOf } from '../cards/look-pieces.ts';
import type { People } from '../cards/people.ts';
import { authorOf, deletedCard, type FileLeftBehind, relayCard, transcriptCard } from '../cards/relay-cards.ts';
import { splitText } from '../cards/split-text.ts';
import { whisperCard } from '../cards/whisper-cards.ts';
import type { Author, Content } from '../channel/content.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Effect } from '../conversation/effect.ts';
import type { HandoffPackage } from '../conversation/handoff-package.ts';
import type { Message } from '../conversation/message.ts';
import type { OfficeHours } from '../conversation/office-hours.ts';
import type { WaitOutlook } from '../conversation/wait-outlook.ts';
import { summarize } from '../handoff/summary.ts';
import { piecesTowards, sideOf } from './outgoing.ts';
import type { OutboxItem } from './ports.ts';

/** What drawing may need to know. */
export interface Facts {
  /** Null: the words belong to no conversation. */
  readonly conversation: Conversation | null;
  readonly messages: readonly Message[];
  /** What the agents' thread shows beside the words; null: none was made. */
  readonly handoff: HandoffPackage | null;
  readonly people: People;
  /** Name of our company. */
  readonly company: string;
  readonly channelName: string;
  readonly link: string | null;
  /** What can be said to whoever waits; null: it is not asked for. */
  readonly wait: WaitOutlook | null;
  /** What is passed on, for the customer's eyes; null: it is not shown. */
  readonly brief: string | null;
  /** Who could take the case. */
  readonly free: HandoffView['free'];
  /** When the clocks of what was promised run; null: always. */
  readonly hours: OfficeHours | null;
  /** How many files of a message are carried over. */
  readonly mostFiles: number;
  readonly now: number;
}

export interface Drawing {
  readonly content: Content;
  readonly author?: Author;
}

/** Null: there is nothing to show for this effect. */
export function draw(item: OutboxItem, facts: Facts): Drawing | null {
  const { effect } = item.job;
  switch (effect.type) {
    case 'post-answer':
      return { content: answerCard(effect.answer) };
    case 'tell-customer':
      return { content: customerCard(effect.say, facts.people, facts) };
    case 'relay-to-customer':
    case 'relay-to-agents':
      return drawRelay(item, effect, facts);
    case 'open-handoff':
      return drawHandoff(facts, effect.calls);
    case 'refresh-handoff':
    case 'restore-root':
      return drawHandoff(facts, []);
    case 'post-transcript':
      return { content: drawTranscript(item, facts) };
    case 'tell-agents':
      return { content: agentsCard(effect.say, facts.messages, facts.people) };
    case 'whisper':
      return { content: whisperCard(effect.say, facts.people) };
    case 'sync-edit':
      return drawCopy(item, effect, facts);
    default:
      return null;
  }
}

function drawHandoff(facts: Facts, calls: HandoffView['calls']): Drawing | null {
  const { conversation } = facts;
  const summary = summarize(facts.messages);
  return conversation && { content: handoffCard({ ...facts, conversation, summary, calls }) };
}

const messageOf = (seq: number, { messages }: Facts): Message | undefined => messages.find((m) => m.seq === seq);

function drawRelay(
  item: OutboxItem,
  effect: Extract<Effect, { type: 'relay-to-customer' | 'relay-to-agents' }>,
  facts: Facts,
): Drawing | null {
  if (item.job.joined) return drawJoined(item.job.joined, facts);
  const message = messageOf(effect.seq, facts);
  if (!message) return null;
  const late = effect.late ? clock(message.sentAt) : null;
  return drawPart(message, item.part, late, facts);
}

/** Several messages of one author in one post, each on a line of its own. Null: all were taken back. */
function drawJoined(seqs: readonly number[], facts: Facts): Drawing | null {
  const messages = seqs.flatMap((seq) => messageOf(seq, facts) ?? []).filter(({ deletedAt }) => deletedAt === null);
  const [first] = messages;
  if (!first) return null;
  const text = messages.map((message) => textOf(piecesTowards(message, sideOf(message))[0])).join('\n');
  const files = messages.flatMap((message) => filesLeft(message, facts));
  const content = relayCard({ piece: { text }, files, late: null, was: null });
  return { content, author: authorOf(first, facts.people, facts.company) };
}

function drawPart(message: Message, part: number, late: string | null, facts: Facts): Drawing {
  const side = sideOf(message);
  const content = relayCard({
    piece: piecesTowards(message, side)[part] ?? { text: '' },
    files: part === 0 ? filesLeft(message, facts) : [],
    late: part === 0 ? late : null,
    // The customer sees what an agent says; how they put it first is theirs.
    was: part === 0 && side === 'agents' ? message.was : null,
  });
  return { content, author: authorOf(message, facts.people, facts.company) };
}

/** Those that are not carried over: nowhere to be had, or too many, which is said once. */
function filesLeft(message: Message, { mostFiles }: Facts): readonly FileLeftBehind[] {
  const { files } = message;
  const lost = files.slice(0, mostFiles).filter(({ id }) => id === null);
  const more = files.slice(mostFiles).map(({ name }) => name);
  const left = lost.map(({ name }) => ({ name, why: null }));
  if (more.length === 0) return left;
  const where = sideOf(message) === 'agents' ? 'in the customer’s thread: ' : 'not sent along: ';
  const why = `${where}${mostFiles} files of a message are carried over`;
  return [...left, { name: together(more), why }];
}

/** Of the characters that a line has for a name. */
const MOST_NAMES = 80;

/** Where a platform tells no names, all are called alike; where there is no room for all, they are counted too. */
function together(names: readonly string[]): string {
  const [first = ''] = names;
  if (names.length > 1 && names.every((name) => name === first)) return `${names.length} × ${first}`;
  const all = names.join(', ');
  return all.length <= MOST_NAMES ? all : `${excerpt(all, MOST_NAMES)} (${names.length} files)`;
}

function drawCopy(item: OutboxItem, effect: Extract<Effect, { type: 'sync-edit' }>, facts: Facts): Drawing | null {
  if (item.job.pieces) return { content: drawTranscript(item, facts) };
  if (item.job.joined) return drawJoined(item.job.joined, facts) ?? { content: deletedCard };
  const message = messageOf(effect.seq, facts);
  if (!message) return null;
  return message.deletedAt === null ? drawPart(message, item.part, null, facts) : { content: deletedCard };
}

function drawTranscript(item: OutboxItem, facts: Facts): Content {
  const lines = (item.job.pieces ?? []).flatMap(({ seq, part }) => {
    const message = messageOf(seq, facts);
    return message ? [{ message, text: splitText(message.text)[part] ?? '', continued: part > 0 }] : [];
  });
  return transcriptCard(lines, clock);
}

/** Hours and minutes in UTC, said so: readers sit in many zones. */
const clock = (at: number): string => `${new Date(at).toISOString().slice(11, 16)} UTC`;

/** Whom a drawing of this item names: looked up beforehand. */
export function peopleNamed(
  effect: Effect,
  conversation: Conversation | null,
  messages: readonly Message[],
): readonly string[] {
  const parties = conversation
    ? [conversation.customer, conversation.status === 'claimed' ? conversation.agent : null]
    : [];
  const said = 'say' in effect ? namedIn(effect.say) : [];
  const author = 'seq' in effect && effect.seq !== null ? [messages.find((m) => m.seq === effect.seq)?.person] : [];
  return [...new Set([...parties, ...said, ...author].filter((p) => p != null))];
}

/** People whom a word of ours names. */
function namedIn(say: object): readonly (string | null)[] {
  const named = say as { readonly agent?: string | null; readonly person?: string; readonly from?: string };
  const to = 'to' in say && typeof say.to === 'object' && say.to && 'person' in say.to ? String(say.to.person) : null;
  return [named.agent ?? null, named.person ?? null, named.from ?? null, to];
}
