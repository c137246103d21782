/** Emojis: what agents do with them, and what crosses. */
import type { Inbound } from '../channel/inbound.ts';
import { authorize } from '../conversation/authorize.ts';
import { decide } from '../conversation/decide.ts';
import type { Handled, Handling } from './handling.ts';
import { actorOf, mayHaveOvertaken, placedOf } from './handling.ts';
import { apply, writeEffects } from './write-down.ts';

type Reaction = Extract<Inbound, { kind: 'reaction' }>;

/** As the platforms name 👀 and ✅. */
const WORK: ReadonlyMap<string, 'agent.claim' | 'agent.resolve'> = new Map([
  ['eyes', 'agent.claim'],
  ['white_check_mark', 'agent.resolve'],
  ['heavy_check_mark', 'agent.resolve'],
]);

export async function handleReaction(reaction: Reaction, handling: Handling): Promise<Handled> {
  const { connected, policy } = handling;
  if (!connected || handling.who(reaction.sender.person).bot) return [];
  const worked = connected.kind === 'agents' && policy.reactionsWork ? await work(reaction, handling) : null;
  return worked ?? cross(reaction, handling);
}

/** On an agent's message these are our receipts: what a customer means by them stands beside those, and never comes or goes for them. */
const BESIDE_RECEIPTS: ReadonlyMap<string, string> = new Map([
  ['white_check_mark', 'heavy_check_mark'],
  ['warning', 'exclamation'],
  ['grey_question', 'question'],
]);

/** On the first message of an agents' thread, where an admin turned that on. Null: it means nothing of that kind. */
async function work(reaction: Reaction, handling: Handling): Promise<Handled | null> {
  const { tx, channel } = handling;
  const { at, emoji, added, remoteId } = reaction;
  const type = added ? WORK.get(emoji) : undefined;
  if (!type) return null;
  const before = await tx.lockConversationAt(channel.threadOf(reaction.channel, remoteId));
  if (before?.agentsRoot !== remoteId) return null;
  const agent = reaction.sender.person;
  if (!authorize(actorOf(handling, agent), 'work', before)) return [];
  const { policy } = await placedOf(tx, before);
  return apply(tx, before, { type, at, agent }, policy, null);
}

/** It stands for the whole case and is shown nowhere else: what is written below it shall not wait for an emoji on it. */
async function isFirstOfCase({ channel, remoteId }: Reaction, { tx, channel: platform }: Handling): Promise<boolean> {
  const there = await tx.lockConversationAt(platform.threadOf(channel, remoteId));
  return there?.agentsRoot === remoteId;
}

/** The other side sees it on its copy of the message, as long as anybody here has it there. */
async function cross(reaction: Reaction, handling: Handling): Promise<Handled> {
  const { tx, connected, policy } = handling;
  const { at, channel, remoteId, added } = reaction;
  const found = (await tx.messageAt(channel, remoteId)) ?? (await tx.shownIn(channel, remoteId));
  if (!found) return mayHaveOvertaken(handling) && !(await isFirstOfCase(reaction, handling)) ? 'again' : [];
  const before = await tx.lockConversation(found.conversation);
  const { person } = reaction.sender;
  const side = connected?.kind === 'agents' ? 'agents' : 'customer';
  if (!before) return [];
  // Whoever put it there may take it off again, whatever they may not do any more.
  if (added && side === 'agents' && !authorize(actorOf(handling, person), 'work', before)) return [];
  const { seq, role } = found.message;
  const isOnReceipts = side === 'customer' && role === 'agent';
  const emoji = (isOnReceipts && BESIDE_RECEIPTS.get(reaction.emoji)) || reaction.emoji;
  const { effects } = decide(before, { type: 'reaction.added', at, person, seq, emoji, side }, policy);
  if (added && effects.length === 0) return [];
  if (!(await tx.setReaction(before.id, seq, { person, emoji, side }, added))) return [];
  return writeEffects(tx, before, [{ type: 'sync-reaction', seq, emoji, side }], { at, policy });
}
