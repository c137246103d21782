/** Who reads along in a customer's channel. */
import type { Address } from '../conversation/conversation.ts';
import type { Effect } from '../conversation/effect.ts';
import type { Reader } from '../conversation/reader.ts';
import type { Delivery } from './delivering.ts';
import type { ConnectedChannel } from './ports.ts';

export function needsReader({ type }: Effect): boolean {
  switch (type) {
    case 'find-answer':
    case 'perform-action':
    case 'open-handoff':
    case 'refresh-handoff':
    case 'restore-root':
    case 'enrich-handoff':
      return true;
    default:
      return false;
  }
}

/**
 * By the platform's facts, and by what an admin said of the channel. An admin's word names the one company that is there; it does
 * not make several of them one.
 */
export async function readerOf(
  { channel: { channelFacts }, tenant }: Pick<Delivery, 'channel' | 'tenant'>,
  channel: Address,
  connected: ConnectedChannel | null,
): Promise<Reader> {
  const facts = await channelFacts(tenant.installation, channel);
  const there = facts?.companies ?? [];
  const said = connected?.attributes.company ?? null;
  const companies = said !== null && there.length <= 1 ? [said] : there;
  return { channel, channelName: facts?.name ?? null, companies, side: 'customer' };
}
