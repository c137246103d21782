import type { Assessment } from '../conversation/assessment.ts';
import { type Conversation, newConversation, type Reason } from '../conversation/conversation.ts';
import { decide } from '../conversation/decide.ts';
import type { Reply } from '../conversation/event.ts';
import type { Message } from '../conversation/message.ts';
import { NO_ATTRIBUTES, type Policy } from '../conversation/policy.ts';
import { read } from '../nlp/reading.ts';
import { smallTalkOf } from '../nlp/small-talk.ts';
import type { Judge } from '../triggers/judge.ts';

/** One thing said in a dialogue that was written down. */
export interface Turn {
  readonly role: 'user' | 'bot';
  readonly text: string;
  /** How sure the bot was, 0…1. Says nothing of the customer's turns. */
  readonly confidence: number;
  /** When, in milliseconds; null: half a minute after the turn before. */
  readonly at: number | null;
}

/** Where a human was called. */
export interface Called {
  /** The customer's turn, from 1; 0: nobody was called. */
  readonly turn: number;
  readonly reason: Reason | null;
}

/** Runs a dialogue through the core under that policy, as if it happened now, until a human is called. */
export function runDialogue(turns: readonly Turn[], { judge }: Judge, policy: Policy): Called {
  const times = timesOf(turns);
  let run = begun(times[0] ?? 0);
  let turn = 0;
  for (const [index, { role, text }] of turns.entries()) {
    if (role === 'bot') continue;
    turn += 1;
    const at = times[index] ?? 0;
    run = customerSays(run, text, { at, judge, policy });
    const next = turns[index + 1];
    // Of two messages in a row, the bot answered the second.
    if (next?.role !== 'user')
      run = botSays(run, next ? replyOf(next) : lastWord(text), { at: times[index + 1] ?? at, judge, policy });
    const { conversation } = run;
    if (conversation.status === 'waiting') return { turn, reason: conversation.escalation.reason };
  }
  return { turn: 0, reason: null };
}

const TURN_MS = 30_000;

function timesOf(turns: readonly Turn[]): number[] {
  const times: number[] = [];
  for (const { at } of turns) times.push(at ?? (times.at(-1) ?? -TURN_MS) + TURN_MS);
  return times;
}

/** A bot's turn was an answer; what it rested on is known by its words. */
function replyOf({ text, confidence }: Turn): Reply {
  const source = { title: text, url: null };
  return { kind: 'answer', answer: { text, source, confidence, article: null, wording: null } };
}

/** What the bot has to say where the dialogue holds no more of it: to small talk a kind word, else nothing. */
function lastWord(text: string): Reply {
  const talk = smallTalkOf(read(text));
  if (talk === null) return { kind: 'none' };
  return { kind: 'small-talk', talk: talk === 'greeting' ? 'greeting' : 'thanks' };
}

/** The conversation as it stands, with its transcript. */
interface Run {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
}

interface Moment {
  readonly at: number;
  readonly judge: Judge['judge'];
  readonly policy: Policy;
}

const CUSTOMER = 'customer';

function begun(at: number): Run {
  const customerPlace = { channel: 'dialogue', thread: 'dialogue' };
  const born = { id: 'dialogue', tenant: 'dialogue', customerPlace, customer: CUSTOMER, at };
  return { conversation: newConversation(born), messages: [] };
}

function customerSays({ conversation, messages }: Run, text: string, moment: Moment): Run {
  const { at, policy } = moment;
  const seq = conversation.lastSeq + 1;
  const said = message(seq, 'customer', text, at);
  const assessment = assessed({ conversation, messages: [...messages, said] }, null, moment);
  const event = { type: 'customer.message', at, person: CUSTOMER, seq, assessment } as const;
  return { conversation: decide(conversation, event, policy).conversation, messages: [...messages, said] };
}

/** The bot replies to the latest message. */
function botSays(run: Run, reply: Reply, moment: Moment): Run {
  const { at, policy } = moment;
  if (run.conversation.status !== 'bot') return run;
  const to = run.conversation.lastSeq;
  const event = { type: 'bot.answered', at, to, reply, assessment: assessed(run, reply, moment) } as const;
  const { conversation } = decide(run.conversation, event, policy);
  const given = reply.kind === 'answer' && conversation.lastSeq > to;
  if (!given) return { ...run, conversation };
  const answer = { ...message(conversation.lastSeq, 'bot', reply.answer.text, at), source: reply.answer.source };
  return { conversation, messages: [...run.messages, answer] };
}

/** The judgement on the latest message, or on the reply to it. */
function assessed({ conversation, messages }: Run, reply: Reply | null, { at, judge, policy }: Moment): Assessment {
  const text = messages.at(-1)?.text ?? '';
  const earlier = messages.slice(0, -1);
  return judge({ conversation, text, earlier, reply, at, attributes: NO_ATTRIBUTES }, policy);
}

function message(seq: number, role: 'customer' | 'bot', text: string, sentAt: number): Message {
  return {
    seq,
    role,
    person: role === 'bot' ? null : CUSTOMER,
    name: role,
    text,
    look: null,
    was: null,
    files: [],
    sentAt,
    internal: false,
    channel: null,
    remoteId: null,
    source: null,
    editedAt: null,
    deletedAt: null,
  };
}
