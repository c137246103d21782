/** `/baton …`: what admins change, and what anybody may ask. Answers are private. */

import type { Who } from '../channel/channel.ts';
import type { Content } from '../channel/content.ts';
import type { Command } from '../channel/inbound.ts';
import { authorize } from '../conversation/authorize.ts';
import type { Address, PersonId } from '../conversation/conversation.ts';
import { connectChannel, disconnectChannel, setAgentsChannel } from './channels.ts';
import { helpCard, said, statusCard } from './command-cards.ts';
import type { Commanding, CommandTools } from './commanding.ts';
import { type Parsed, parseCommand, type Verb } from './parse-command.ts';

/** The private answer to a command. Everybody may ask for help and status; the rest is for admins. */
export async function runCommand(command: Command, tools: CommandTools): Promise<Content> {
  const tenant = await tools.store.tenantOf(tools.platform, command.installation);
  if (!tenant) return said('This workspace is not known here. Ask whoever runs Baton to install it again.');
  const parsed = parseCommand(command.text);
  if (parsed.verb === 'help') return helpCard();
  if ('problem' in parsed) return said(parsed.problem, 'Type `/baton help` for everything I understand.');
  const who = await tools.directory.who(tenant.installation, command.sender.person);
  if (!mayRun(parsed.verb, who, tools.admins))
    return said(
      'Only admins of this workspace can change that. `/baton status` and `/baton help` are for everybody here.',
    );
  const named = parsed.channel !== null;
  return run(parsed, { ...tools, tenant, actor: who.person, channel: parsed.channel ?? command.channel, named });
}

/** Numbers about customers are for our own people; changes are for admins. */
function mayRun(verb: Verb, who: Who, admins: readonly PersonId[]): boolean {
  if (verb === 'status') return who.side === 'internal' && !who.bot;
  const { person, side, bot } = who;
  const admin = who.admin || admins.includes(person);
  return authorize({ person, side, bot, admin, where: 'elsewhere' }, 'configure', null);
}

function run({ verb }: Extract<Parsed, { channel: Address | null }>, commanding: Commanding): Promise<Content> {
  switch (verb) {
    case 'status':
      return status(commanding);
    case 'agents':
      return setAgentsChannel(commanding);
    case 'connect':
      return connectChannel(commanding);
    case 'disconnect':
      return disconnectChannel(commanding);
    default:
      return verb satisfies never;
  }
}

async function status({ admin, store, directory, tenant, now }: Commanding): Promise<Content> {
  const [numbers, channels, policy] = await Promise.all([
    admin.status(tenant.id),
    admin.channels(tenant.id),
    store.inTenant(tenant.id, (tx) => tx.policy()),
  ]);
  const nameOf = async (channel: Address): Promise<string | null> =>
    (await directory.channelFacts(tenant.installation, channel).catch(() => null))?.name ?? null;
  const customers = channels.filter((c) => c.kind === 'customer');
  return statusCard({
    numbers,
    agentsChannel: policy.agentsChannel ? ((await nameOf(policy.agentsChannel)) ?? 'a channel I can’t see') : null,
    customerChannels: await Promise.all(
      customers.map(async (c) => (await nameOf(c.channel)) ?? 'a channel I can’t see'),
    ),
    now: now(),
  });
}
