/** The addresses by which an app answers an interaction later. */
import { ApiError } from './api-error.ts';
import { flag } from './args.ts';
import { appMessage } from './chat-methods.ts';
import { whisper } from './commands.ts';
import type { Core, ResponseUrl } from './core.ts';
import type { Json } from './json.ts';
import { addMessage, changeMessage, removeMessage } from './messages.ts';
import { type CheckedPost, checkedPost } from './post-validation.ts';
import type { Channel } from './world.ts';

/** Uses the address. Throws ApiError. */
export function respond(core: Core, id: string, body: Json) {
  const url = core.responseUrls.get(id);
  if (!url) throw new ApiError('invalid_url');
  if (core.now() - url.openedAt > core.settings.responseUrl.livesMs) throw new ApiError('expired_url');
  if (url.uses >= core.settings.responseUrl.uses) throw new ApiError('used_url');
  url.uses += 1;
  const channel = core.world.channels.get(url.channel);
  if (!channel) throw new ApiError('channel_not_found');
  if (flag(body, 'delete_original')) return deleteOriginal(core, channel, url);
  const post = checkedPost(body);
  if (flag(body, 'replace_original') && url.original) return replaceOriginal(core, channel, url, post);
  if (body['response_type'] === 'in_channel') {
    const thread = url.thread_ts === null ? {} : { thread_ts: url.thread_ts };
    return addMessage(core, channel, { ...appMessage(core, post), ...thread });
  }
  return whisper(core, url.channel, url.user, url.thread_ts, { text: post.text, blocks: post.blocks ?? [] });
}

function replaceOriginal(core: Core, channel: Channel, { original }: ResponseUrl, post: CheckedPost) {
  if (original?.ephemeral) {
    Object.assign(original.ephemeral, { text: post.text, blocks: post.blocks ?? [] });
    return core.changes.happened();
  }
  const message = channel.messages.get(original?.ts ?? '');
  if (!message) throw new ApiError('message_not_found');
  delete message.blocks;
  const change = { text: post.text, ...(post.blocks ? { blocks: post.blocks } : {}) };
  return changeMessage(core, channel, message, change, core.world.app.botUser);
}

function deleteOriginal(core: Core, channel: Channel, { original }: ResponseUrl) {
  if (original?.ephemeral) {
    const { ephemerals } = core.world;
    const at = ephemerals.indexOf(original.ephemeral);
    if (at >= 0) ephemerals.splice(at, 1);
    return core.changes.happened();
  }
  const message = channel.messages.get(original?.ts ?? '');
  if (!message) throw new ApiError('message_not_found');
  return removeMessage(core, channel, message);
}
