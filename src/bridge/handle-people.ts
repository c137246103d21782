/** People who go, and posts of ours that somebody deleted. */
import type { Inbound } from '../channel/inbound.ts';
import type { Handled, Handling } from './handling.ts';
import { mayHaveOvertaken, placedOf } from './handling.ts';
import { apply } from './write-down.ts';

export async function handlePeopleNews(
  news: Extract<Inbound, { kind: 'person-gone' | 'member-left' }>,
  { tx, connected, log }: Handling,
): Promise<Handled> {
  const { at, person } = news;
  if (news.kind === 'person-gone') {
    await tx.forgetAgent(person);
    const held = await tx.claimedBy(person);
    if (held.length > 0) log.warn({ cases: held.length }, 'an agent is gone: their cases wait again');
    for (const id of held) await tx.addEvent(id, `gone:${news.deliveryId}`, { type: 'agent.gone', at, agent: person });
    return [];
  }
  if (!connected || connected.kind === 'agents') return [];
  for (const id of await tx.openConversationsIn(news.channel))
    await tx.addEvent(id, `left:${news.deliveryId}`, { type: 'customer.left', at, person });
  return [];
}

/** The first message of an agents' thread: without it nobody could claim or resolve. Any other one of ours may go. */
export async function handlePostDeleted(
  { place, remoteId, at }: Extract<Inbound, { kind: 'post-deleted' }>,
  handling: Handling,
): Promise<Handled> {
  const { tx, connected } = handling;
  if (connected?.kind !== 'agents') return [];
  const before = await tx.lockConversationAt(place.thread);
  // It may be gone before we have heard ourselves that it stands.
  if (!before?.agentsRoot) return mayHaveOvertaken(handling) ? 'again' : [];
  if (before.agentsRoot !== remoteId) return [];
  const { policy } = await placedOf(tx, before);
  return apply(tx, before, { type: 'handoff.root-gone', at, root: remoteId }, policy, null);
}
