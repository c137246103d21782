/** Messages, edits and deletions: who said it, in which conversation, and what that makes it. */
import type { Inbound } from '../channel/inbound.ts';
import { authorize } from '../conversation/authorize.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { newConversation } from '../conversation/conversation.ts';
import type { Message, Role } from '../conversation/message.ts';
import type { Handled, Handling } from './handling.ts';
import { actorOf, attributesFor, mayHaveOvertaken, placedOf, policyFor } from './handling.ts';
import { colleaguesIn, outwardOf, type Words, wordsIn } from './spoken.ts';
import { apply } from './write-down.ts';

type Kind<K extends Inbound['kind']> = Extract<Inbound, { kind: K }>;

export function handleSpeech(inbound: Kind<'message' | 'edit' | 'deletion'>, handling: Handling): Promise<Handled> {
  return inbound.kind === 'message' ? handleMessage(inbound, handling) : handleChange(inbound, handling);
}

async function handleMessage(inbound: Kind<'message'>, handling: Handling): Promise<Handled> {
  switch (handling.connected?.kind) {
    case 'agents':
      return handleAgentsMessage(inbound, handling);
    case 'customer':
    case 'drill':
      return handleCustomerChannelMessage(inbound, handling);
    default:
      return [];
  }
}

async function handleAgentsMessage(inbound: Kind<'message'>, handling: Handling): Promise<Handled> {
  const { tx, who, behind } = handling;
  const { said, sender, at } = inbound;
  const before = await tx.lockConversationAt(inbound.place.thread);
  if (!before || !authorize(actorOf(handling, sender.person), 'work', before)) return [];
  const { policy } = await placedOf(tx, before, behind);
  const words = wordsIn(inbound, who);
  const out = outwardOf(inbound, who);
  const isInside = 'inside' in out;
  const message = messageFrom(inbound, 'agent', before, handling, isInside ? words : out);
  const event = {
    type: 'agent.message',
    at,
    agent: sender.person,
    seq: message.seq,
    calls: colleaguesIn(said, who),
    ...(isInside ? { inside: out.inside } : {}),
  } as const;
  return apply(tx, before, event, policy, message);
}

async function handleCustomerChannelMessage(inbound: Kind<'message'>, handling: Handling): Promise<Handled> {
  const actor = actorOf(handling, inbound.sender.person);
  if (authorize(actor, 'ask', null)) return customerSays(inbound, handling);
  if (authorize(actor, 'answer-directly', null)) return colleagueSays(inbound, handling);
  return [];
}

async function customerSays(inbound: Kind<'message'>, handling: Handling): Promise<Handled> {
  const { tx, judging, connected, who } = handling;
  const { person } = inbound.sender;
  const { at } = inbound;
  const { company } = who(person);
  const before = (await conversationOf(inbound, handling)) ?? (await born(inbound, person, handling));
  const message = messageFrom(inbound, 'customer', before, handling);
  const earlier = await tx.messages(before.id);
  const attributes = attributesFor(connected, company);
  const judged = { conversation: before, text: message.text, earlier, reply: null, at, attributes };
  const policy = await policyFor(handling, handling, before, company, async () => [...earlier, message]);
  const assessment = judging.judge(judged, policy);
  return apply(tx, before, { type: 'customer.message', at, person, seq: message.seq, assessment }, policy, message);
}

/** A thread that a colleague opens is a conversation too: the customer's replies in it are for people, not for the bot. */
async function colleagueSays(inbound: Kind<'message'>, handling: Handling): Promise<Handled> {
  const { tx, policy } = handling;
  const { person } = inbound.sender;
  const before = (await tx.lockConversationAt(inbound.place.thread)) ?? (await born(inbound, null, handling));
  const message = messageFrom(inbound, 'colleague', before, handling);
  return apply(tx, before, { type: 'colleague.message', at: inbound.at, person, seq: message.seq }, policy, message);
}

/** The conversation of that thread; or the running one of the same person that a quick follow-up belongs to. */
async function conversationOf(inbound: Kind<'message'>, { tx, policy }: Handling): Promise<Conversation | null> {
  const there = await tx.lockConversationAt(inbound.place.thread);
  if (there || !inbound.topLevel) return there;
  return tx.lockRunning(inbound.place.channel, inbound.sender.person, inbound.at - policy.groupWindowMs);
}

function born(
  { at, place }: Kind<'message'>,
  customer: string | null,
  { tx, newId, connected }: Handling,
): Promise<Conversation> {
  const drill = connected?.kind === 'drill';
  return tx.createConversation(
    newConversation({ id: newId(), tenant: tx.tenant, customerPlace: place, customer, at, drill }),
  );
}

function messageFrom(
  inbound: Kind<'message'>,
  role: Role,
  conversation: Conversation,
  { who }: Handling,
  words: Words = wordsIn(inbound, who),
): Message {
  return {
    seq: conversation.lastSeq + 1,
    role,
    person: inbound.sender.person,
    name: who(inbound.sender.person).name,
    ...words,
    was: null,
    files: inbound.files,
    sentAt: inbound.at,
    internal: false,
    channel: inbound.place.channel,
    remoteId: inbound.remoteId,
    source: null,
    editedAt: null,
    deletedAt: null,
  };
}

async function handleChange(inbound: Kind<'edit' | 'deletion'>, handling: Handling): Promise<Handled> {
  const { tx, connected, policy } = handling;
  if (!connected) return [];
  const found = await tx.messageAt(inbound.place.channel, inbound.remoteId);
  if (!found) return mayHaveOvertaken(handling) ? 'again' : [];
  const before = await tx.lockConversation(found.conversation);
  const { message } = found;
  if (!before || message.deletedAt !== null) return [];
  if (inbound.kind === 'edit' && !maySay(inbound, message, before, handling)) return [];
  // Edits may overtake each other: the latest one by the platform's clock stands.
  if (inbound.kind === 'edit' && message.editedAt !== null && message.editedAt >= inbound.at) return [];
  const words = inbound.kind === 'edit' ? wordsAfter(inbound, message, handling) : null;
  const { seq } = message;
  const { at } = inbound;
  if (words === null) {
    await tx.changeMessage(before.id, seq, { deletedAt: at });
    return apply(tx, before, { type: 'message.deleted', at, seq }, policy, null);
  }
  await tx.changeMessage(before.id, seq, { ...words, was: message.text, editedAt: at });
  return apply(tx, before, { type: 'message.edited', at, seq }, policy, null);
}

/** What an agent said may be put in other words as long as they may work on it at all. */
const maySay = ({ sender }: Kind<'edit'>, { role }: Message, before: Conversation, handling: Handling): boolean =>
  role !== 'agent' || authorize(actorOf(handling, sender.person), 'work', before);

/** Null: nothing of it may be shown to the other side any more, because its author made a note of it. */
function wordsAfter(edit: Kind<'edit'>, message: Message, { who }: Handling): Words | null {
  const words = wordsIn(edit, who);
  if (message.role !== 'agent' || message.internal) return words;
  const out = outwardOf(edit, who);
  return 'inside' in out ? null : out;
}
