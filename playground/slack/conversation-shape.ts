import type { Json } from './json.ts';
import { botIsIn, type Channel, isExternallyShared, type World } from './world.ts';

/** A channel as `conversations.info` shows it to the app. */
export function asConversation(world: World, channel: Channel): Json {
  const base = {
    id: channel.id,
    created: channel.created,
    creator: channel.creator,
    is_archived: channel.archived,
    is_im: channel.kind === 'im',
    is_mpim: false,
    context_team_id: world.home,
    updated: channel.created * 1000,
  };
  if (channel.kind === 'im') {
    const user = [...channel.members].find((id) => id !== world.app.botUser);
    return { ...base, user, is_user_deleted: false, is_open: true };
  }
  const shared = isExternallyShared(channel);
  return {
    ...base,
    name: channel.name,
    name_normalized: channel.name,
    // A private channel of newer making is a channel that is private, not a group; its id begins with C all the same.
    is_channel: true,
    is_group: false,
    is_private: channel.kind === 'group',
    is_general: channel.name === 'general',
    is_member: botIsIn(world, channel),
    is_shared: shared,
    is_ext_shared: shared,
    is_org_shared: false,
    is_pending_ext_shared: channel.pendingTeams.length > 0,
    pending_shared: channel.pendingTeams,
    pending_connected_team_ids: channel.pendingTeams,
    shared_team_ids: channel.teams,
    ...(shared
      ? {
          internal_team_ids: [world.home],
          connected_team_ids: channel.teams.filter((team) => team !== world.home),
          conversation_host_id: channel.host,
        }
      : {}),
    num_members: channel.members.size,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    previous_names: [],
  };
}
