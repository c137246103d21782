import { ApiError } from './api-error.ts';
import { optionalText, requiredText } from './args.ts';
import { avatarHost } from './avatar.ts';
import { asConversation } from './conversation-shape.ts';
import type { Core } from './core.ts';
import type { Json } from './json.ts';
import type { Method, Methods } from './method.ts';
import { botIsIn, isForeign, type Person } from './world.ts';

const authTest: Method = ({ world }) => {
  const home = world.teams.get(world.home);
  return {
    url: `https://${home?.domain}.slack.com/`,
    team: home?.name,
    user: world.people.get(world.app.botUser)?.name,
    team_id: world.home,
    user_id: world.app.botUser,
    bot_id: world.app.botId,
    is_enterprise_install: false,
  };
};

const teamInfo: Method = ({ world }, args) => {
  const team = world.teams.get(optionalText(args, 'team') ?? world.home);
  if (!team) throw new ApiError('team_not_found');
  return { team: { ...team, email_domain: '', icon: { image_default: true } } };
};

const usersInfo: Method = (core, args) => {
  const person = core.world.people.get(requiredText(args, 'user'));
  if (!person) throw new ApiError('user_not_found');
  const user = asUser(core, person);
  if (!isForeign(core.world, person)) return { user };
  if (user['is_stranger'] === true && !everMet(core, person)) throw new ApiError('user_not_visible');
  return { user };
};

/** Slack shows nobody whom no channel of ours ever showed. */
function everMet({ world }: Core, person: Person): boolean {
  for (const channel of world.channels.values()) {
    for (const message of channel.messages.values()) if (message.user === person.id) return true;
  }
  return false;
}

export function asUser(core: Core, person: Person): Json {
  const foreign = isForeign(core.world, person);
  return {
    id: person.id,
    team_id: person.team,
    name: person.name,
    deleted: person.deleted,
    real_name: person.realName,
    tz: person.timeZone,
    is_admin: person.admin,
    is_owner: person.owner,
    is_primary_owner: false,
    is_restricted: person.guest,
    is_ultra_restricted: false,
    is_bot: person.bot,
    is_app_user: false,
    updated: 1_760_000_000,
    ...(foreign ? { is_stranger: !sharesChannel(core, person) } : {}),
    profile: {
      title: person.title,
      real_name: person.realName,
      real_name_normalized: person.realName,
      display_name: person.displayName,
      display_name_normalized: person.displayName,
      avatar_hash: 'playground',
      ...Object.fromEntries([24, 32, 48, 72, 192].map((size) => [`image_${size}`, avatarUrl(person.id)])),
      team: person.team,
      ...(person.bot ? { api_app_id: core.world.app.id, bot_id: core.world.app.botId } : {}),
    },
  };
}

function sharesChannel({ world }: Core, person: Person): boolean {
  for (const channel of world.channels.values()) {
    if (channel.members.has(person.id) && botIsIn(world, channel)) return true;
  }
  return false;
}

function avatarUrl(person: string): string {
  return `${avatarHost}/avatars/${person}.svg`;
}

const usersConversations: Method = (core, args) => {
  const user = optionalText(args, 'user') ?? core.world.app.botUser;
  const wanted = (optionalText(args, 'types') ?? 'public_channel').split(',').map((type) => type.trim());
  const kinds = { channel: 'public_channel', group: 'private_channel', im: 'im' } as const;
  const skipArchived = optionalText(args, 'exclude_archived') === 'true';
  const channels = [...core.world.channels.values()].filter(
    (channel) =>
      channel.members.has(user) &&
      wanted.includes(kinds[channel.kind]) &&
      channel.teams.includes(core.world.home) &&
      !(skipArchived && channel.archived),
  );
  return {
    channels: channels.map((channel) => asConversation(core.world, channel)),
    response_metadata: { next_cursor: '' },
  };
};

const botsInfo: Method = ({ world }, args) => {
  if (requiredText(args, 'bot') !== world.app.botId) throw new ApiError('bot_not_found');
  const { botId, id, botUser, name } = world.app;
  return { bot: { id: botId, app_id: id, user_id: botUser, name, deleted: false, updated: 0, icons: {} } };
};

export const peopleMethods: Methods = {
  'api.test': { scopes: [], run: (_core, args) => ({ args }) },
  'auth.test': { scopes: [], run: authTest },
  'team.info': { scopes: ['team:read'], run: teamInfo },
  'users.info': { scopes: ['users:read'], run: usersInfo },
  'bots.info': { scopes: ['users:read'], run: botsInfo },
  'users.conversations': { scopes: ['channels:read', 'groups:read', 'im:read'], run: usersConversations },
};
