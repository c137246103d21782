/** Which channels the app may see and speak in. */
import { ApiError } from './api-error.ts';
import { type Args, requiredText } from './args.ts';
import type { Core } from './core.ts';
import { requireScope } from './post-validation.ts';
import { botIsIn, type Channel, directChat, type Message } from './world.ts';

const scopePrefix = { channel: 'channels', group: 'groups', im: 'im' } as const;

export function seenChannel(core: Core, id: string): Channel {
  const channel = core.world.channels.get(id);
  if (!channel?.teams.includes(core.world.home)) throw new ApiError('channel_not_found');
  if (channel.kind !== 'channel' && !botIsIn(core.world, channel)) throw new ApiError('channel_not_found');
  return channel;
}

export function channelArgument(core: Core, args: Args): Channel {
  return seenChannel(core, requiredText(args, 'channel'));
}

export function requireChannelScope(core: Core, channel: Channel, right: 'read' | 'history') {
  requireScope(core, `${scopePrefix[channel.kind]}:${right}`);
}

/** A channel that the app is about to post to. A person's id means the direct chat with them. */
export function postingChannel(core: Core, args: Args): Channel {
  const id = requiredText(args, 'channel');
  const channel = core.world.people.has(id) ? directChat(core.world, id) : seenChannel(core, id);
  if (!botIsIn(core.world, channel)) throw new ApiError('not_in_channel');
  if (channel.archived) throw new ApiError('is_archived');
  return channel;
}

export function messageArgument(channel: Channel, ts: string): Message {
  const message = channel.messages.get(ts);
  if (!message || message.subtype === 'tombstone') throw new ApiError('message_not_found');
  return message;
}
