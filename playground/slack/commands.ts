/** Slash commands, and what is shown to one person only. */
import { appMessage } from './chat-methods.ts';
import type { Core } from './core.ts';
import { isObject, type Json, objects, text } from './json.ts';
import { addMessage } from './messages.ts';
import { openResponseUrl, requireHomeMember, shownName } from './payloads.ts';
import { escapedCommand } from './typed-text.ts';
import { type Channel, personOf, type World } from './world.ts';

/** What the person sees of a command: what the app answered privately, and whether everybody sees it. */
export interface CommandAnswer {
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly inChannel: boolean;
}

export async function command(core: Core, user: string, channel: Channel, line: string): Promise<CommandAnswer | null> {
  const { world } = core;
  const person = personOf(world, user);
  requireHomeMember(core, person, 'Commands');
  const [name = '', ...rest] = line.split(' ');
  const triggerId = core.triggers.open(user);
  const payload = {
    token: 'playground-verification',
    team_id: world.home,
    team_domain: world.teams.get(world.home)?.domain ?? '',
    channel_id: channel.id,
    channel_name: shownName(channel),
    user_id: user,
    user_name: person.name,
    command: name,
    text: withGroups(world, escapedCommand(world, user, channel, rest.join(' '))),
    api_app_id: world.app.id,
    is_enterprise_install: 'false',
    response_url: openResponseUrl(core, { channel: channel.id, user, thread_ts: null, original: null }),
    trigger_id: triggerId,
  };
  const answer = await core.delivery.ask({ kind: 'command', id: triggerId, what: name, payload });
  if (answer.result === 'timeout') throw new Error(`${name} failed: operation_timeout`);
  if (!answer.accepted) throw new Error(`${name} failed: ${answer.result}`);
  return shownAnswer(core, user, channel, answer.body);
}

/** `@oncall`, picked from the list while typing. */
function withGroups({ groups }: World, written: string): string {
  const byHandle = new Map([...groups.values()].map((group) => [group.handle, group]));
  return written.replace(/(?<![\w<|])@([\w-]{1,80})/g, (typed, handle: string) => {
    const group = byHandle.get(handle);
    return group ? `<!subteam^${group.id}|@${group.handle}>` : typed;
  });
}

function shownAnswer(core: Core, user: string, channel: Channel, body: unknown): CommandAnswer | null {
  const given = isObject(body) ? body : { text: text(body) };
  const shown = { text: text(given['text']), blocks: objects(given['blocks']) };
  if (shown.text === '' && shown.blocks.length === 0) return null;
  const inChannel = given['response_type'] === 'in_channel';
  if (inChannel) addMessage(core, channel, appMessage(core, { ...shown, attachments: undefined, metadata: undefined }));
  else whisper(core, channel.id, user, null, shown);
  return { ...shown, inChannel };
}

export function whisper(
  core: Core,
  channel: string,
  user: string,
  thread_ts: string | null,
  shown: { readonly text: string; readonly blocks: Json[] },
) {
  core.world.ephemerals.push({ ts: core.ids.ts(), channel, user, thread_ts, ...shown });
  core.changes.happened();
}
