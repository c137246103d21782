/** Events as the Events API wraps them. */
import type { Core } from './core.ts';
import { type Json, text } from './json.ts';
import type { Telling } from './sending.ts';
import { botIsIn, type Channel, isExternallyShared, type Message, type Person, personOf, type World } from './world.ts';

/**
 * Tells the app, if it is installed and subscribed. `channel` null: the event belongs to no channel. `team`: whose side Slack names as
 * the one that it tells.
 */
export function emit(core: Core, event: Json, channel: Channel | null, team = core.world.home) {
  core.changes.happened();
  const type = text(event['type']);
  if (!core.world.installed && type !== 'app_uninstalled' && type !== 'tokens_revoked') return;
  if (!core.settings.botEvents.includes(subscriptionOf(event, channel))) return;
  const telling = () => wrapped(core, event, channel, team);
  core.delivery.event(telling(), telling);
}

/** Tells about a message, if the app is in its channel. */
export function emitMessage(core: Core, channel: Channel, event: Json) {
  core.changes.happened();
  if (botIsIn(core.world, channel)) emit(core, { ...event, channel: channel.id, channel_type: channel.kind }, channel);
}

function subscriptionOf(event: Json, channel: Channel | null): string {
  const kinds = { channel: 'message.channels', group: 'message.groups', im: 'message.im' };
  return event['type'] === 'message' && channel ? kinds[channel.kind] : text(event['type']);
}

function wrapped(core: Core, event: Json, channel: Channel | null, team: string): Telling {
  const { world } = core;
  const id = core.ids.id('Ev');
  const subtype = text(event['subtype']);
  const payload = {
    token: 'playground-verification',
    team_id: team,
    // The side through which the channel is hosted; not the side that installed the app.
    context_team_id: channel?.host ?? world.home,
    context_enterprise_id: null,
    api_app_id: world.app.id,
    event,
    type: 'event_callback',
    event_id: id,
    event_time: Math.floor(core.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team,
        user_id: world.app.botUser,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: channel !== null && isExternallyShared(channel),
    event_context: `4-${id}`,
  };
  return { kind: 'event', id, what: subtype ? `${text(event['type'])}.${subtype}` : text(event['type']), payload };
}

/** What a message says of its author: in a channel of several companies, also where the author comes from. */
export function authorFields(channel: Channel, author: Person): Partial<Message> {
  const own = { user: author.id, team: author.team };
  if (!isExternallyShared(channel)) return own;
  return { ...own, user_team: author.team, source_team: author.team, user_profile: messageProfile(author) };
}

function messageProfile(person: Person): Json {
  return {
    avatar_hash: 'playground',
    image_72: '',
    first_name: person.realName.split(' ')[0] ?? '',
    real_name: person.realName,
    display_name: person.displayName,
    team: person.team,
    name: person.name,
    is_restricted: person.guest,
    is_ultra_restricted: false,
  };
}

/** Files of another company's people arrive in events as a stub: the app has to ask. */
export function asEvent(world: World, channel: Channel, message: Message): Json {
  const event: Json = { ...message, event_ts: message.ts };
  if (
    message.files &&
    isExternallyShared(channel) &&
    message.user &&
    personOf(world, message.user).team !== world.home
  ) {
    event['files'] = message.files.map((file) => ({
      id: file['id'],
      mode: 'file_access',
      file_access: 'check_file_info',
      created: 0,
      timestamp: 0,
      user: '',
    }));
  }
  return event;
}
