import { DeliveryRefused } from '../channel/channel.ts';
import type { Address } from '../conversation/conversation.ts';
import type { Delivery } from './delivering.ts';

/** Fail closed (P7): since an admin chose the agents' channel, somebody may have let outsiders in. A new handoff asks the platform afresh. */
export async function refuseIfShared({ channel, tenant, item }: Delivery, where: Address): Promise<void> {
  const fresh = item.job.effect.type === 'open-handoff';
  const facts = await channel.channelFacts(tenant.installation, where, { fresh });
  if (facts?.shared) throw new DeliveryRefused('agents_channel_shared');
}
