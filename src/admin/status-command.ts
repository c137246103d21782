/** How things stand: what is connected, who waits, who is on call, and what is wrong with any of it. */
import type { Content } from '../channel/content.ts';
import type { Address, Callee } from '../conversation/conversation.ts';
import { troubleWith } from './channels.ts';
import { type StatusView, statusCard } from './command-cards.ts';
import type { Commanding } from './commanding.ts';

export async function status(commanding: Commanding): Promise<Content> {
  const { admin, store, tenant, now } = commanding;
  const [numbers, channels, policy] = await Promise.all([
    admin.status(tenant.id),
    admin.channels(tenant.id),
    store.inTenant(tenant.id, (tx) => tx.policy()),
  ]);
  const { agentsChannel, routes, onCall } = policy;
  const others = new Set(routes.map(({ to }) => to).filter((to) => to !== agentsChannel));
  const customers = channels.filter(({ kind }) => kind === 'customer');
  return statusCard({
    numbers,
    agentsChannel: agentsChannel && (await agentsChannelShown(commanding, agentsChannel)),
    otherAgentsChannels: await Promise.all([...others].map((channel) => agentsChannelShown(commanding, channel))),
    onCall: onCall && (await onCallNow(commanding, onCall)),
    customerChannels: await Promise.all(customers.map(({ channel }) => channelShown(commanding, channel))),
    now: now(),
  });
}

/** `#ext-acme`; or words, when we can't see it. */
async function channelShown({ directory, tenant }: Commanding, channel: Address): Promise<string> {
  const facts = await directory.channelFacts(tenant.installation, channel).catch(() => null);
  return facts ? `#${facts.name}` : 'a channel I can’t see';
}

/** The same, with what keeps handoffs from going there. While the platform can't say, nothing is said to be wrong. */
async function agentsChannelShown({ directory, tenant }: Commanding, channel: Address): Promise<string> {
  const facts = await directory.channelFacts(tenant.installation, channel).catch(() => undefined);
  if (facts === undefined) return 'a channel that I can’t look up now';
  const trouble = troubleWith(facts);
  return `${facts ? `#${facts.name}` : 'a channel'}${trouble ? ` (⚠️ nothing can be posted there: ${trouble})` : ''}`;
}

async function onCallNow({ directory, tenant }: Commanding, callee: Callee): Promise<StatusView['onCall']> {
  const who = 'person' in callee ? await directory.who(tenant.installation, callee.person).catch(() => null) : null;
  return { callee, gone: who !== null && (who.side !== 'internal' || who.bot) };
}
