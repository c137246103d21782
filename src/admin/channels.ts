/** Which channels Baton works in: said by admins, checked against what the platform says of the channel. */
import type { ChannelFacts } from '../channel/channel.ts';
import type { Content } from '../channel/content.ts';
import { said } from './command-cards.ts';
import type { Commanding } from './commanding.ts';

/** Fresh facts, or the reason why the channel can't be used. */
async function usable({ directory, tenant, channel }: Commanding): Promise<ChannelFacts | Content> {
  const facts = await directory.channelFacts(tenant.installation, channel, { fresh: true });
  if (!facts)
    return said('I can’t see that channel. Invite me there first: open it and type `/invite @Baton`, then try again.');
  if (facts.archived) return said(`#${facts.name} is archived. Unarchive it, or choose another channel.`);
  if (!facts.member) return said(`I’m not in #${facts.name}. Open it and type \`/invite @Baton\`, then try again.`);
  return facts;
}

/** Why handoffs can't go to an agents channel at present, in a few words; null: they can. `facts` null: there are none. */
export function troubleWith(facts: ChannelFacts | null): string | null {
  if (!facts) return 'I can’t see it';
  if (facts.archived) return 'it is archived';
  if (!facts.member) return 'I’m not in it';
  return facts.shared ? 'people of another company are in it or invited to it' : null;
}

export const isRefusal = (found: ChannelFacts | Content): found is Content => 'parts' in found;

/** Agents' words must stay inside: a channel that outsiders can read is refused, and one where customers are answered. */
export async function fitForAgents(commanding: Commanding): Promise<ChannelFacts | Content> {
  const { store, tenant, channel } = commanding;
  const facts = await usable(commanding);
  if (isRefusal(facts)) return facts;
  if (facts.shared)
    return said(
      `#${facts.name} can’t be an agents channel: people of another company are in it or invited to it, and what agents write among themselves must stay inside. Choose a channel that only your company can read.`,
    );
  const connected = await store.inTenant(tenant.id, (tx) => tx.connectedChannel(channel));
  if (connected?.kind !== 'customer') return facts;
  return said(
    `I answer customers in #${facts.name}. Type \`/baton disconnect #${facts.name}\` first, or choose another channel.`,
  );
}

export async function setAgentsChannel(commanding: Commanding): Promise<Content> {
  const { admin, tenant, actor, channel } = commanding;
  const facts = await fitForAgents(commanding);
  if (isRefusal(facts)) return facts;
  await admin.setAgentsChannel(tenant.id, actor, channel);
  return said(
    `Done: when a customer needs a human, I open a thread in #${facts.name}.`,
    'Next: `/baton connect #channel` for each channel where I shall answer customers.',
  );
}

export async function connectChannel(commanding: Commanding): Promise<Content> {
  const { store, tenant, actor, channel } = commanding;
  const facts = await usable(commanding);
  if (isRefusal(facts)) return facts;
  const outcome = await store.inTenant(tenant.id, async (tx) => {
    const connected = await tx.connectedChannel(channel);
    if (connected) return connected.kind;
    await tx.setChannel({ channel, kind: 'customer', connectedBy: actor });
    await tx.audit({ actor, action: 'channel.connect', detail: { channel, by: 'command' } });
    return (await tx.policy()).agentsChannel ? 'done' : 'no agents channel';
  });
  switch (outcome) {
    case 'agents':
      return said(`#${facts.name} is an agents channel: customers can’t be answered there.`);
    case 'customer':
      return said(`I answer customers in #${facts.name} already.`);
    case 'done':
      return said(`Done: I answer customers in #${facts.name} from now on.`);
    default:
      return said(
        `Done: I answer customers in #${facts.name} from now on.`,
        'One thing is missing: nobody can be called yet. Type `/baton agents #support-agents` to say where.',
      );
  }
}

/** Silent there from now on. Conversations that agents have go on: what they promised, they can keep. */
export async function disconnectChannel(commanding: Commanding): Promise<Content> {
  const { store, directory, tenant, actor, channel } = commanding;
  const was = await store.inTenant(tenant.id, async (tx) => {
    const connected = await tx.connectedChannel(channel);
    if (connected?.kind !== 'customer') return connected?.kind ?? null;
    await tx.removeChannel(channel);
    await tx.audit({ actor, action: 'channel.disconnect', detail: { channel } });
    return 'customer';
  });
  const facts = await directory.channelFacts(tenant.installation, channel).catch(() => null);
  const name = facts ? `#${facts.name}` : 'that channel';
  if (was === 'customer') return said(`Done: I no longer listen in ${name}. \`/baton connect\` brings me back.`);
  return was === 'agents'
    ? said(
        `${name} is an agents channel, and stays one: cases may stand in it. New ones go where \`/baton agents\` and \`/baton routes\` say.`,
      )
    : said(`I was not answering customers in ${name}.`);
}
