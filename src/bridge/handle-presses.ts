/** Buttons. What a button says of itself is never trusted: the conversation is the one whose thread it stands in. */
import type { Inbound } from '../channel/inbound.ts';
import type { Assessment } from '../conversation/assessment.ts';
import { authorize } from '../conversation/authorize.ts';
import { type Conversation, RIGHT_CALLS } from '../conversation/conversation.ts';
import type { Whisper } from '../conversation/effect.ts';
import type { Event } from '../conversation/event.ts';
import { markOf } from '../conversation/handoff-package.ts';
import type { Message } from '../conversation/message.ts';
import type { Handled, Handling } from './handling.ts';
import { actorOf, attributesFor, mayHaveOvertaken, placedOf, policyFor } from './handling.ts';
import type { TenantTx } from './ports.ts';
import { replyMessage } from './reply-message.ts';
import { apply, whisperTo } from './write-down.ts';

type Press = Extract<Inbound, { kind: 'press' }>;

export async function handlePress(press: Press, handling: Handling): Promise<Handled> {
  if (press.verb === 'connect') return connect(press, handling);
  const { tx, connected } = handling;
  const conversation = (await tx.lockConversationAt(press.place.thread)) ?? (await handedOver(press, tx));
  // Somebody may press Claim before we have heard ourselves that the thread stands.
  if (!conversation && connected?.kind === 'agents' && mayHaveOvertaken(handling)) return 'again';
  const pressed = isAboutAnswer(press)
    ? await feedback(press, conversation, handling)
    : await meaning(press, conversation, handling);
  if ('whisper' in pressed) {
    await whisper(press, pressed, handling);
    return [];
  }
  if (!conversation) return [];
  const policy = await policyWhere(press, conversation, handling);
  if (pressed.type !== 'agent.reply') return apply(tx, conversation, pressed, policy, null);
  return sendSuggestion(press, conversation, pressed, { ...handling, policy });
}

/** A follow-up outside of the thread belongs to its conversation all the same. */
async function handedOver({ verb, place, remoteId }: Press, tx: TenantTx): Promise<Conversation | null> {
  const found = verb === 'hand-over' ? await tx.messageAt(place.channel, remoteId) : null;
  return found && tx.lockConversation(found.conversation);
}

async function policyWhere(
  { sender }: Press,
  conversation: Conversation,
  handling: Handling,
): Promise<Handling['policy']> {
  const { tx, connected, who } = handling;
  const isAgents = connected?.kind === 'agents';
  const placed = isAgents ? await placedOf(tx, conversation, handling.behind) : handling;
  const company = isAgents ? null : who(sender.person).company;
  return policyFor(handling, placed, conversation, company, () => tx.messages(conversation.id));
}

/** The suggested reply goes out as it stands there, in the agent's name; once. */
async function sendSuggestion(
  press: Press,
  conversation: Conversation,
  event: Extract<Event, { type: 'agent.reply' }>,
  { tx, who, policy }: Handling,
): Promise<Handled> {
  const handoff = await tx.handoff(conversation.id);
  if (!handoff?.suggestedReply) return [];
  const { text } = handoff.suggestedReply;
  const { name } = who(press.sender.person);
  return apply(tx, conversation, event, policy, replyMessage(event, { name, text }));
}

async function meaning(press: Press, conversation: Conversation | null, handling: Handling): Promise<Event | Whisper> {
  if (!conversation) return { whisper: 'button-out-of-use' };
  const { at, verb, sender } = press;
  const actor = actorOf(handling, sender.person);
  switch (verb) {
    case 'claim':
    case 'release':
    case 'resolve':
    case 'return':
    case 'reopen':
    case 'wake':
    case 'join':
    case 'stay':
      if (!authorize(actor, 'work', conversation)) return { whisper: 'not-allowed' };
      return { type: `agent.${verb}`, at, agent: sender.person };
    case 'resend':
    case 'arrived':
    case 'right-call':
    case 'send-reply':
    case 'reply-unhelpful':
      if (!authorize(actor, 'work', conversation)) return { whisper: 'not-allowed' };
      return worked(press, verb, conversation, handling);
    case 'hand-over':
      if (!authorize(actor, 'answer-directly', conversation)) return { whisper: 'not-allowed' };
      return { type: 'colleague.hands-over', at, person: sender.person };
    case 'human':
    case 'solved':
      if (!authorize(actor, 'ask', conversation)) return { whisper: 'not-allowed' };
      return { type: verb === 'human' ? 'customer.asks-human' : 'customer.solved', at, person: sender.person };
    case 'pick':
      if (!authorize(actor, 'ask', conversation)) return { whisper: 'not-allowed' };
      return picked(press, conversation, handling);
    case 'confirm':
    case 'decline':
      if (!authorize(actor, 'ask', conversation)) return { whisper: 'not-allowed' };
      return {
        type: 'customer.confirms',
        at,
        person: sender.person,
        undertaking: press.value,
        confirmed: verb === 'confirm',
      };
    case 'rate': {
      if (!authorize(actor, 'rate', conversation)) return { whisper: 'rate-only-own' };
      const score = scores.find((s) => String(s) === press.value);
      return score ? { type: 'customer.rates', at, person: sender.person, score } : { whisper: 'button-out-of-use' };
    }
    case 'recommend': {
      if (!authorize(actor, 'rate', conversation)) return { whisper: 'rate-only-own' };
      if (!RECOMMENDS.test(press.value)) return { whisper: 'button-out-of-use' };
      return { type: 'customer.recommends', at, person: sender.person, score: Number(press.value) };
    }
    default:
      return { whisper: 'button-out-of-use' };
  }
}

const RECOMMENDS = /^(?:\d|10)$/;
const SEQ = /^\d{1,9}$/;

/** What an agent pressed that says more than its name. */
async function worked(
  { at, value, sender }: Press,
  verb: 'resend' | 'arrived' | 'right-call' | 'send-reply' | 'reply-unhelpful',
  conversation: Conversation,
  { tx }: Handling,
): Promise<Event | Whisper> {
  const by = { at, agent: sender.person };
  switch (verb) {
    case 'resend':
    case 'arrived':
      return SEQ.test(value) ? { type: `agent.${verb}`, ...by, seq: Number(value) } : { whisper: 'button-out-of-use' };
    case 'right-call': {
      const rightCall = RIGHT_CALLS.find((call) => call === value);
      return rightCall ? { type: 'agent.right-call', ...by, rightCall } : { whisper: 'button-out-of-use' };
    }
    case 'send-reply': {
      const suggestion = (await tx.handoff(conversation.id))?.suggestedReply;
      if (!suggestion) return { whisper: 'button-out-of-use' };
      // A model may have written another one since: nobody sends what they have not read.
      if (value !== markOf(suggestion)) return { whisper: 'suggestion-changed' };
      return { type: 'agent.reply', ...by, seq: conversation.lastSeq + 1 };
    }
    case 'reply-unhelpful':
      return { type: 'agent.rejects-suggestion', ...by };
    default:
      return verb satisfies never;
  }
}

/** "<seq>-<n>": for which question, and which of its candidates, from 1; 0: none of them. */
const PICK = /^(\d{1,9})-(\d)$/;

async function picked(press: Press, conversation: Conversation, handling: Handling): Promise<Event | Whisper> {
  const [, question, choice] = PICK.exec(press.value) ?? [];
  if (question === undefined || choice === undefined) return { whisper: 'button-out-of-use' };
  const { at, sender } = press;
  const of = Number(question);
  const messages = await handling.tx.messages(conversation.id);
  // A question that was taken back gets no answer; whoever presses hears so.
  const asked = messages.find(({ seq, role, deletedAt }) => seq === of && role === 'customer' && deletedAt === null);
  if (!asked) return { whisper: 'button-out-of-use' };
  if (choice !== '0') return { type: 'customer.picks', at, person: sender.person, of, choice: Number(choice) - 1 };
  const assessment = judgedAsFailed(press, conversation, { asked, messages }, handling);
  return { type: 'customer.picks-none', at, person: sender.person, of, assessment };
}

const isAboutAnswer = ({ verb }: Press): boolean => verb === 'helpful' || verb === 'unhelpful';

/** 👍 or 👎 on one of the bot's messages: on the one whose button it is, whatever the button says. */
async function feedback(press: Press, conversation: Conversation | null, handling: Handling): Promise<Event | Whisper> {
  if (!conversation) return { whisper: 'button-out-of-use' };
  if (!authorize(actorOf(handling, press.sender.person), 'ask', conversation)) return { whisper: 'not-allowed' };
  const { at, verb, sender, place, remoteId } = press;
  const found = await handling.tx.messageAt(place.channel, remoteId);
  if (found?.conversation !== conversation.id || found.message.role !== 'bot') return { whisper: 'button-out-of-use' };
  const { seq } = found.message;
  if (verb === 'helpful') return { type: 'customer.likes', at, person: sender.person, seq };
  const messages = await handling.tx.messages(conversation.id);
  const asked = messages.findLast((m) => m.seq < seq && m.role === 'customer');
  if (!asked) return { whisper: 'button-out-of-use' };
  const { failedBefore } = conversation.engagement;
  const before = { ...conversation, engagement: { ...conversation.engagement, failedReplies: failedBefore } };
  const assessment = judgedAsFailed(press, before, { asked, messages }, handling);
  return { type: 'customer.dislikes', at, person: sender.person, seq, to: asked.seq, assessment };
}

/** As if the bot had had no answer to it. */
function judgedAsFailed(
  { at, sender }: Press,
  conversation: Conversation,
  { asked, messages }: { readonly asked: Message; readonly messages: readonly Message[] },
  { judging, policy, connected, who }: Handling,
): Assessment {
  const earlier = messages.filter(({ seq }) => seq < asked.seq);
  const attributes = attributesFor(connected, who(sender.person).company);
  const judged = { conversation, text: asked.text, earlier, reply: { kind: 'none' }, at, attributes } as const;
  return judging.judge(judged, policy);
}

const scores = [1, 2, 3, 4, 5] as const;

/** Whoever of ours invited the bot may put it to work there; agents' own channels are no place for customers. */
async function connect(press: Press, handling: Handling): Promise<Handled> {
  const { tx, connected } = handling;
  const { channel } = press.place;
  const { person } = press.sender;
  if (!authorize(actorOf(handling, person), 'connect', null)) {
    await whisper(press, { whisper: 'not-allowed' }, handling);
    return [];
  }
  if (!connected) {
    await tx.setChannel({ channel, kind: 'customer', connectedBy: person });
    await tx.audit({ actor: person, action: 'channel.connect', detail: { channel, by: 'button' } });
  }
  await whisper(press, { whisper: 'connected' }, handling);
  return [];
}

function whisper({ place, sender }: Press, say: Whisper, { tx }: Handling): Promise<void> {
  const thread = say.whisper === 'connected' ? null : place.thread;
  return whisperTo(tx, { channel: place.channel, thread }, sender.person, say);
}
