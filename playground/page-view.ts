/** All that one person sees, in the words of the page. */

import { type FileShown, fileShown } from './page-shared-files.ts';
import { avatarHost } from './slack/avatar.ts';
import { type Json, text } from './slack/json.ts';
import type { PretendSlack } from './slack/server.ts';
import {
  type Channel,
  type Ephemeral,
  isExternallyShared,
  isForeign,
  type Message,
  personOf,
  teamName,
  type World,
} from './slack/world.ts';

export interface PageMessage {
  readonly ts: string;
  readonly thread_ts: string | null;
  readonly user: string | null;
  readonly bot_id: string | null;
  readonly username: string | null;
  readonly icon_url: string | null;
  readonly text: string;
  readonly blocks: readonly Json[] | null;
  readonly edited: boolean;
  readonly deleted?: boolean;
  readonly reactions: readonly { readonly name: string; readonly count: number; readonly users: readonly string[] }[];
  readonly files: readonly FileShown[];
  readonly subtype: string | null;
  readonly reply_count: number;
  readonly ephemeral: boolean;
  /** It is still growing. */
  readonly streaming?: true;
}

/** Older messages of a channel than these are left out: the page draws all it gets. */
const shownPerChannel = 400;

export function viewOf({ world, shortcuts }: PretendSlack, id: string) {
  const me = personOf(world, id);
  const channels = [...world.channels.values()].filter((channel) => isListed(channel, id));
  const modal = world.modals.get(id)?.at(-1);
  return {
    me: {
      id,
      name: me.realName,
      team: me.team,
      teamName: teamName(world, me.team),
      avatar: avatarOf(id),
      isAdmin: me.admin || me.owner,
      timeZone: me.timeZone,
    },
    people: Object.fromEntries(peopleIn(world, channels).map((person) => [person, personShown(world, person)])),
    channels: channels.map((channel) => channelShown(world, channel, id)),
    modal: modal ? { id: text(modal['id']), view: modal } : null,
    home: world.homes.get(id) ?? null,
    groups: Object.fromEntries([...world.groups.values()].map((group) => [group.id, group.handle])),
    // The platform offers an app's shortcuts only to people of the company that installed it.
    shortcuts: isForeign(world, me) ? [] : shortcuts.map(({ callbackId, name }) => ({ id: callbackId, name })),
  };
}

/** A direct chat is listed once something was said in it. */
function isListed(channel: Channel, user: string): boolean {
  return channel.members.has(user) && (channel.kind !== 'im' || channel.messages.size > 0);
}

function peopleIn(world: World, channels: readonly Channel[]): string[] {
  const met = new Set([world.app.botUser]);
  for (const channel of channels) {
    for (const member of channel.members) met.add(member);
    for (const { user } of channel.messages.values()) if (user && world.people.has(user)) met.add(user);
  }
  return [...met];
}

function personShown(world: World, id: string) {
  const person = personOf(world, id);
  return {
    id,
    name: person.realName,
    teamName: teamName(world, person.team),
    external: isForeign(world, person),
    avatar: avatarOf(id),
    bot: person.bot,
  };
}

/** Where the pretend Slack serves somebody's picture. */
export function avatarOf(id: string): string {
  return `/avatars/${id}.svg`;
}

function channelShown(world: World, channel: Channel, user: string) {
  const messages = [...channel.messages.values()].slice(-shownPerChannel).map((message) => ({
    ...messageShown(world, message, user),
    ...(world.streams.has(message.ts) ? { streaming: true as const } : {}),
  }));
  const whispers = world.ephemerals
    .filter((ephemeral) => ephemeral.user === user && ephemeral.channel === channel.id)
    .map((ephemeral) => whisperShown(world, ephemeral));
  return {
    id: channel.id,
    name: channel.kind === 'im' ? world.app.name : channel.name,
    shared: isExternallyShared(channel),
    companies: channel.teams.map((team) => teamName(world, team)),
    archived: channel.archived,
    messages: [...messages, ...whispers].sort((one, other) => Number(one.ts) - Number(other.ts)),
  };
}

function messageShown(world: World, message: Message, user: string): PageMessage {
  const icon = text(message.icons?.['image_48']);
  return {
    ts: message.ts,
    thread_ts: message.thread_ts ?? null,
    user: message.user ?? null,
    bot_id: message.bot_id ?? null,
    username: message.username ?? null,
    icon_url: icon === '' ? null : icon.replace(avatarHost, ''),
    text: message.text,
    blocks: message.blocks ?? null,
    edited: message.edited !== undefined,
    ...(message.subtype === 'tombstone' ? { deleted: true } : {}),
    reactions: message.reactions ?? [],
    files: (message.files ?? []).map((file) => fileShown(world, text(file['id']), user)),
    subtype: message.subtype ?? null,
    reply_count: message.reply_count ?? 0,
    ephemeral: false,
  };
}

function whisperShown(world: World, { ts, thread_ts, text: words, blocks }: Ephemeral): PageMessage {
  return {
    ts,
    thread_ts,
    user: world.app.botUser,
    bot_id: world.app.botId,
    username: null,
    icon_url: null,
    text: words,
    blocks: blocks.length > 0 ? blocks : null,
    edited: false,
    reactions: [],
    files: [],
    subtype: null,
    reply_count: 0,
    ephemeral: true,
  };
}
