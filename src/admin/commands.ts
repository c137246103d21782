/** `/baton …`: what admins change, and what anybody may ask. Answers are private. */

import type { Tenant } from '../bridge/ports.ts';
import type { Who } from '../channel/channel.ts';
import type { Content, Form } from '../channel/content.ts';
import type { Command } from '../channel/inbound.ts';
import type { PersonId } from '../conversation/conversation.ts';
import { actions } from './action-commands.ts';
import { brief, files, reactions } from './carrying-commands.ts';
import { channel } from './channel-command.ts';
import { connectChannel, disconnectChannel, setAgentsChannel } from './channels.ts';
import { said } from './command-cards.ts';
import type { Commanding, CommandTools } from './commanding.ts';
import { drill } from './drill-command.ts';
import { ratings, reopen } from './ending-commands.ts';
import { helpAbout, helpCard } from './help-card.ts';
import { hours } from './hours-command.ts';
import { budget, closing, preset, topics, triggers } from './judgement-commands.ts';
import { knowledge } from './knowledge-commands.ts';
import { model } from './model-command.ts';
import { NotUnderstood } from './not-understood.ts';
import { parseCommand, type Verb } from './parse-command.ts';
import { isAdmin, notKnown, onlyAdmins } from './rights.ts';
import { routes } from './route-commands.ts';
import { rules } from './rule-commands.ts';
import { shadow } from './shadow-command.ts';
import { status } from './status-command.ts';
import { targets } from './target-commands.ts';
import { oncall, waiting } from './waiting-commands.ts';
import { why } from './why-command.ts';

/** The private answer to a command, or a form. Everybody of ours may ask for help and status, and practise; the rest is for admins. A mistake changes nothing. */
export async function runCommand(command: Command, tools: CommandTools): Promise<Content | Form> {
  const tenant = await tools.store.tenantOf(tools.platform, command.installation);
  if (!tenant) return notKnown;
  try {
    return await understood(command, tenant, tools);
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    return said(error.message, 'Nothing has changed. Type `/baton help` for everything I understand.');
  }
}

async function understood(command: Command, tenant: Tenant, tools: CommandTools): Promise<Content | Form> {
  const parsed = parseCommand(command.text);
  const who = await tools.directory.who(tenant.installation, command.sender.person);
  if (parsed.verb === 'help') return helpAbout(parsed.about) ?? helpCard(readerOf(who, tools.admins));
  const { verb, words, typed } = parsed;
  if (!mayRun(verb, who, tools.admins)) return onlyAdmins;
  const named = parsed.channel !== null;
  const channel = parsed.channel ?? command.channel;
  return COMMANDS[verb]({ ...tools, tenant, actor: who.person, channel, named, words, typed });
}

const COMMANDS: Readonly<Record<Verb, (commanding: Commanding) => Promise<Content | Form>>> = {
  status,
  agents: setAgentsChannel,
  connect: connectChannel,
  disconnect: disconnectChannel,
  triggers,
  topics,
  preset,
  budget,
  closing,
  rules,
  hours,
  channel,
  drill,
  waiting,
  oncall,
  routes,
  targets,
  ratings,
  reopen,
  reactions,
  brief,
  files,
  shadow,
  why,
  knowledge,
  actions,
  model,
};

/** Numbers about customers are for our own people; changes are for admins. */
function readerOf(who: Who, admins: readonly PersonId[]): Parameters<typeof helpCard>[0] {
  if (isAdmin(who, admins)) return 'admin';
  return who.side === 'internal' && !who.bot ? 'colleague' : 'other';
}

function mayRun(verb: Verb, who: Who, admins: readonly PersonId[]): boolean {
  if (verb === 'status' || verb === 'drill') return who.side === 'internal' && !who.bot;
  return isAdmin(who, admins);
}
