import { ApiError, invalidArguments } from './api-error.ts';
import { type Args, flag, optionalText, requiredText, wholeNumber } from './args.ts';
import { channelArgument, requireChannelScope } from './channel-access.ts';
import { asConversation } from './conversation-shape.ts';
import type { Core } from './core.ts';
import type { Json } from './json.ts';
import { addMember } from './membership.ts';
import type { Method, Methods } from './method.ts';
import { botIsIn, type Channel, directChat, type Message, threadOf } from './world.ts';

const info: Method = (core, args) => {
  const channel = channelArgument(core, args);
  requireChannelScope(core, channel, 'read');
  return { channel: asConversation(core.world, channel) };
};

const list: Method = (core, args) => {
  const types = (optionalText(args, 'types') ?? 'public_channel').split(',').map((type) => type.trim());
  const skipArchived = flag(args, 'exclude_archived') === true;
  const seen = [...core.world.channels.values()].filter((channel) => {
    if (!channel.teams.includes(core.world.home) || (skipArchived && channel.archived)) return false;
    if (channel.kind === 'channel') return types.includes('public_channel');
    return botIsIn(core.world, channel) && types.includes(channel.kind === 'im' ? 'im' : 'private_channel');
  });
  const { items, next_cursor } = page(args, seen, 100, 1000);
  return { channels: items.map((channel) => asConversation(core.world, channel)), response_metadata: { next_cursor } };
};

const members: Method = (core, args) => {
  const channel = channelArgument(core, args);
  requireChannelScope(core, channel, 'read');
  const { items, next_cursor } = page(args, [...channel.members], 100, 1000);
  return { members: items, response_metadata: { next_cursor } };
};

const join: Method = (core, args) => {
  const channel = channelArgument(core, args);
  if (channel.archived) throw new ApiError('is_archived');
  if (channel.kind !== 'channel') throw new ApiError('method_not_supported_for_channel_type');
  const already = botIsIn(core.world, channel);
  if (!already) addMember(core, channel, core.world.app.botUser, null);
  return { channel: asConversation(core.world, channel), ...(already ? { warning: 'already_in_channel' } : {}) };
};

const open: Method = (core, args) => {
  const users = requiredText(args, 'users').split(',');
  const [user] = users;
  if (users.length !== 1 || user === undefined) throw invalidArguments('one person at a time here');
  if (!core.world.people.has(user)) throw new ApiError('user_not_found');
  const channel = directChat(core.world, user);
  return { channel: flag(args, 'return_im') ? asConversation(core.world, channel) : { id: channel.id } };
};

const history: Method = (core, args) => {
  const channel = readableChannel(core, args);
  const shown = [...channel.messages.values()].filter((message) => isTopLevel(message) && inRange(message, args));
  const { items, next_cursor } = page(args, shown.reverse(), 100, 999);
  return {
    messages: items.map((message) => asHistory(message, args)),
    has_more: next_cursor !== '',
    response_metadata: { next_cursor },
  };
};

/** The root comes first on the first page, whatever the range. */
const replies: Method = (core, args) => {
  const channel = readableChannel(core, args);
  const [root, ...rest] = threadOf(channel, requiredText(args, 'ts'));
  if (!root) throw new ApiError('thread_not_found');
  const { items, next_cursor } = page(
    args,
    rest.filter((message) => inRange(message, args)),
    1000,
    1000,
  );
  const first = optionalText(args, 'cursor') === undefined ? [root] : [];
  return {
    messages: [...first, ...items].map((message) => asHistory(message, args)),
    has_more: next_cursor !== '',
    response_metadata: { next_cursor },
  };
};

function readableChannel(core: Core, args: Args): Channel {
  const channel = channelArgument(core, args);
  requireChannelScope(core, channel, 'history');
  if (!botIsIn(core.world, channel)) throw new ApiError('not_in_channel');
  return channel;
}

function isTopLevel(message: Message): boolean {
  return message.thread_ts === undefined || message.thread_ts === message.ts || message.subtype === 'thread_broadcast';
}

function inRange({ ts }: Message, args: Args): boolean {
  const oldest = Number(optionalText(args, 'oldest') ?? 0);
  const latest = Number(optionalText(args, 'latest') ?? Number.POSITIVE_INFINITY);
  const at = Number(ts);
  return flag(args, 'inclusive') ? at >= oldest && at <= latest : at > oldest && at < latest;
}

/** Without `include_all_metadata` only the type of the metadata is shown. */
function asHistory(message: Message, args: Args): Json {
  if (!message.metadata || flag(args, 'include_all_metadata')) return { ...message };
  return { ...message, metadata: { event_type: message.metadata.event_type } };
}

/** Cursors hold the position. Lists here grow at one end only, which is all that this needs. */
function page<T>(args: Args, all: readonly T[], usual: number, most: number): { items: T[]; next_cursor: string } {
  const limit = Math.min(wholeNumber(args, 'limit', usual) || usual, most);
  const cursor = optionalText(args, 'cursor');
  const from = cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64').toString().replace('next:', ''));
  if (!Number.isInteger(from)) throw new ApiError('invalid_cursor');
  const to = from + limit;
  return {
    items: all.slice(from, to),
    next_cursor: to < all.length ? Buffer.from(`next:${to}`).toString('base64') : '',
  };
}

const read = { scopes: ['channels:read', 'groups:read', 'im:read'] };
const readHistory = { scopes: ['channels:history', 'groups:history', 'im:history'] };

export const conversationMethods: Methods = {
  'conversations.info': { ...read, run: info },
  'conversations.list': { ...read, run: list },
  'conversations.members': { ...read, run: members },
  'conversations.join': { scopes: ['channels:join'], run: join },
  'conversations.open': { scopes: ['im:write'], run: open },
  'conversations.history': { ...readHistory, run: history },
  'conversations.replies': { ...readHistory, run: replies },
};
