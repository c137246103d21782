/** All that a handoff is prepared from. */
import type { Delivery, Present } from './delivering.ts';
import type { Handover } from './ports.ts';
import { readerOf } from './reading.ts';

const MOST_EARLIER = 3;

/** Null: the conversation is gone. */
export async function handoverOf(
  delivery: Delivery,
  { conversation, messages, connected }: Pick<Present, 'conversation' | 'messages' | 'connected'>,
): Promise<Handover | null> {
  const { store, tenant, now } = delivery;
  if (!conversation) return null;
  const { id, customerPlace } = conversation;
  const [reader, found] = await Promise.all([
    readerOf(delivery, customerPlace.channel, connected),
    store.inTenant(tenant.id, async (tx) => ({
      feedback: await tx.feedback(id),
      earlierCases: await tx.earlierCases(customerPlace.channel, id, MOST_EARLIER),
    })),
  ]);
  return { ...found, tenant: tenant.id, conversation, messages, reader, at: now() };
}
