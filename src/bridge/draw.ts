/** Turns an outbox item into what is shown, from the state of this moment. Everything read beforehand; drawing itself is pure. */
import { agentsCard } from '../cards/agents-cards.ts';
import { answerCard, customerCard } from '../cards/customer-cards.ts';
import { handoffCard } from '../cards/handoff-card.ts';
import type { People } from '../cards/people.ts';
import { authorOf, deletedCard, relayCard, transcriptCard } from '../cards/relay-cards.ts';
import { splitText } from '../cards/split-text.ts';
import { whisperCard } from '../cards/whisper-cards.ts';
import type { Author, Content } from '../channel/content.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Effect } from '../conversation/effect.ts';
import type { HandoffPackage } from '../conversation/handoff-package.ts';
import type { Message } from '../conversation/message.ts';
import { summarize } from '../handoff/summary.ts';
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
      return { content: customerCard(effect.say, facts.people) };
    case 'relay-to-customer':
    case 'relay-to-agents':
      return drawRelay(item, effect, facts);
    case 'open-handoff':
    case 'refresh-handoff':
      return drawHandoff(facts);
    case 'post-transcript':
      return { content: drawTranscript(item, facts) };
    case 'tell-agents':
      return { content: agentsCard(effect.say, facts.messages) };
    case 'whisper':
      return { content: whisperCard(effect.say, facts.people) };
    case 'sync-edit':
      return drawCopy(item, effect, facts);
    default:
      return null;
  }
}

function drawHandoff(facts: Facts): Drawing | null {
  const { conversation } = facts;
  return conversation && { content: handoffCard({ ...facts, conversation, summary: summarize(facts.messages) }) };
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
  const content = relayCard({
    text: messages.map(({ text }) => splitText(text)[0]).join('\n'),
    files: messages.flatMap(({ files }) => files),
    late: null,
  });
  return { content, author: authorOf(first, facts.people, facts.company) };
}

function drawPart(message: Message, part: number, late: string | null, { people, company }: Facts): Drawing {
  const content = relayCard({
    text: splitText(message.text)[part] ?? '',
    files: part === 0 ? message.files : [],
    late: part === 0 ? late : null,
  });
  return { content, author: authorOf(message, people, company) };
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
  const said = 'say' in effect && 'agent' in effect.say ? [effect.say.agent] : [];
  const author = 'seq' in effect && effect.seq !== null ? [messages.find((m) => m.seq === effect.seq)?.person] : [];
  return [...new Set([...parties, ...said, ...author].filter((p) => p != null))];
}
