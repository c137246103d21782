/** Who is in a channel, and what becomes of channels. */
import type { Core } from './core.ts';
import { emit } from './events.ts';
import { addMessage } from './messages.ts';
import { botIsIn, type Channel, isExternallyShared, personOf } from './world.ts';

export function addMember(core: Core, channel: Channel, user: string, inviter: string | null) {
  if (channel.members.has(user)) return;
  channel.members.add(user);
  const by = inviter === null ? {} : { inviter };
  emitIfPresent(core, channel, {
    type: 'member_joined_channel',
    user,
    channel: channel.id,
    channel_type: channel.kind === 'group' ? 'G' : 'C',
    team: personOf(core.world, user).team,
    ...by,
    event_ts: core.ids.ts(),
  });
  announce(core, channel, 'join', user, by);
}

export function removeMember(core: Core, channel: Channel, user: string, remover: string) {
  if (!channel.members.delete(user)) return;
  if (user === core.world.app.botUser) {
    const type = channel.kind === 'group' ? 'group_left' : 'channel_left';
    emit(core, { type, channel: channel.id, actor_id: remover, event_ts: core.ids.ts() }, channel);
  }
  // The one who left hears of it, too: that is how an app learns who it was.
  emit(
    core,
    {
      type: 'member_left_channel',
      user,
      channel: channel.id,
      channel_type: channel.kind === 'group' ? 'G' : 'C',
      team: personOf(core.world, user).team,
      event_ts: core.ids.ts(),
    },
    channel,
  );
  announce(core, channel, 'leave', user, {});
}

function emitIfPresent(core: Core, channel: Channel, event: Record<string, unknown>) {
  if (botIsIn(core.world, channel)) emit(core, event, channel);
  else core.changes.happened();
}

function announce(core: Core, channel: Channel, what: 'join' | 'leave', user: string, by: { inviter?: string }) {
  const kind = channel.kind === 'group' ? 'group' : 'channel';
  addMessage(core, channel, {
    type: 'message',
    subtype: `${kind}_${what}`,
    user,
    text: `<@${user}> has ${what === 'join' ? 'joined' : 'left'} the ${kind}`,
    ts: core.ids.ts(),
    ...by,
  });
}

export function setArchived(core: Core, channel: Channel, archived: boolean, by: string) {
  if (channel.archived === archived) return;
  channel.archived = archived;
  const prefix = channel.kind === 'group' ? 'group' : 'channel';
  const type = `${prefix}_${archived ? 'archive' : 'unarchive'}`;
  emitIfPresent(core, channel, { type, channel: channel.id, user: by, is_moved: 0, event_ts: core.ids.ts() });
}

export function renameChannel(core: Core, channel: Channel, name: string) {
  channel.name = name;
  const type = channel.kind === 'group' ? 'group_rename' : 'channel_rename';
  emitIfPresent(core, channel, {
    type,
    channel: { id: channel.id, name, name_normalized: name, created: channel.created },
    event_ts: core.ids.ts(),
  });
}

/** Gives the channel another id, as beginning to share it can. Its messages keep their ts. */
export function moveChannel(core: Core, channel: Channel, to: string) {
  const from = channel.id;
  rekey(core, channel, to);
  emitIfPresent(core, channel, {
    type: 'channel_id_changed',
    old_channel_id: from,
    new_channel_id: to,
    event_ts: core.ids.ts(),
  });
}

function rekey({ world }: Core, channel: Channel, to: string) {
  world.channels.delete(channel.id);
  channel.id = to;
  world.channels.set(to, channel);
}

export function share(core: Core, channel: Channel, team: string) {
  channel.pendingTeams = channel.pendingTeams.filter((each) => each !== team);
  if (!channel.teams.includes(team)) channel.teams.push(team);
  emitIfPresent(core, channel, {
    type: 'channel_shared',
    connected_team_id: team,
    channel: channel.id,
    event_ts: core.ids.ts(),
  });
}

/**
 * Ends the sharing with one company. The host keeps the channel; whoever was invited keeps a copy under another id, of
 * which no event tells.
 */
export function unshare(core: Core, channel: Channel, team: string) {
  channel.teams = channel.teams.filter((each) => each !== team);
  for (const id of [...channel.members]) if (personOf(core.world, id).team === team) channel.members.delete(id);
  emitIfPresent(core, channel, {
    type: 'channel_unshared',
    previously_connected_team_id: team,
    channel: channel.id,
    is_ext_shared: isExternallyShared(channel),
    event_ts: core.ids.ts(),
  });
  if (channel.host === team) rekey(core, channel, core.ids.id('C0'));
}
