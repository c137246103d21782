import { ApiError } from './api-error.ts';
import { type Args, requiredText } from './args.ts';
import { channelArgument, messageArgument } from './channel-access.ts';
import type { Core } from './core.ts';
import { addReaction, removeReaction } from './messages.ts';
import type { Method, Methods } from './method.ts';
import { botIsIn, isEmojiOf } from './world.ts';

function reactedMessage(core: Core, args: Args) {
  const name = requiredText(args, 'name');
  if (!/^[a-z0-9_+'-]+(?:::skin-tone-[2-6])?$/.test(name)) throw new ApiError('invalid_name');
  if (!isEmojiOf(core.world, name, core.world.home)) throw new ApiError('invalid_name');
  const channel = channelArgument(core, args);
  if (!botIsIn(core.world, channel)) throw new ApiError('not_in_channel');
  if (channel.archived) throw new ApiError('is_archived');
  return { name, channel, message: messageArgument(channel, requiredText(args, 'timestamp')) };
}

const add: Method = (core, args) => {
  const { name, channel, message } = reactedMessage(core, args);
  if (!addReaction(core, channel, message, name, core.world.app.botUser)) throw new ApiError('already_reacted');
  return {};
};

const remove: Method = (core, args) => {
  const { name, channel, message } = reactedMessage(core, args);
  if (!removeReaction(core, channel, message, name, core.world.app.botUser)) throw new ApiError('no_reaction');
  return {};
};

export const reactionMethods: Methods = {
  'reactions.add': { scopes: ['reactions:write'], run: add },
  'reactions.remove': { scopes: ['reactions:write'], perMinute: 20, run: remove },
};
