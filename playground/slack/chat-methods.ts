import { ApiError } from './api-error.ts';
import { type Args, flag, optionalText, requiredText } from './args.ts';
import { channelArgument, messageArgument, postingChannel } from './channel-access.ts';
import type { Core } from './core.ts';
import type { Json } from './json.ts';
import { type LiveReference, liveReferences } from './live-references.ts';
import { addMessage, changeMessage, removeMessage } from './messages.ts';
import type { Method, Methods } from './method.ts';
import {
  type CheckedPost,
  checkedPost,
  customAuthor,
  refuseThumbs,
  refuseUnknownGroups,
  showsPreviews,
} from './post-validation.ts';
import { isBadLuck } from './weather.ts';
import type { Channel, Message } from './world.ts';

const postMessage: Method = (core, args) => {
  const channel = postingChannel(core, args);
  const post = checkedPost(args);
  refuseThumbs(core, post.blocks);
  refuseUnknownGroups(core, post.blocks);
  const author = customAuthor(core, args);
  const rootTs = optionalText(args, 'thread_ts');
  const root = rootTs === undefined ? undefined : rootOf(channel, rootTs);
  const message: Message = { ...appMessage(core, post), ...author };
  if (author) {
    message.subtype = 'bot_message';
    delete message.user;
  }
  if (root) message.thread_ts = root.ts;
  if (root && flag(args, 'reply_broadcast')) Object.assign(message, { subtype: 'thread_broadcast', root: { ...root } });
  addMessage(core, channel, message);
  recordLive(core, channel, message.ts, liveReferences(postedParts(args, post), 'post'), showsPreviews(args));
  return { channel: channel.id, ts: message.ts, message: { ...message } };
};

/** Stricter than Slack, which takes a reply's ts and shows the post nowhere: a bug of the app should be seen. */
export function rootOf(channel: Channel, ts: string): Message {
  const root = channel.messages.get(ts);
  if (!root) throw new ApiError('thread_not_found');
  if (root.thread_ts !== undefined && root.thread_ts !== ts) throw new ApiError('cannot_reply_to_message');
  return root;
}

/** A message of the app, with all by which it recognises its own. */
export function appMessage(core: Core, post: CheckedPost): Message {
  const { app, home } = core.world;
  return {
    type: 'message',
    user: app.botUser,
    bot_id: app.botId,
    app_id: app.id,
    team: home,
    ts: core.ids.ts(),
    text: post.text,
    bot_profile: {
      id: app.botId,
      app_id: app.id,
      name: app.name,
      team_id: home,
      deleted: false,
      updated: 0,
      icons: {},
    },
    ...(post.blocks ? { blocks: post.blocks } : {}),
    ...(post.attachments ? { attachments: post.attachments } : {}),
    ...(post.metadata ? { metadata: post.metadata } : {}),
  };
}

function postedParts(args: Args, { text, blocks, attachments }: CheckedPost) {
  return { text, blocks, attachments, parse: args['parse'], link_names: args['link_names'] };
}

function recordLive(core: Core, channel: Channel, ts: string, live: readonly LiveReference[], previews: boolean) {
  for (const reference of live) core.log.live.push({ ...reference, channel: channel.id, ts });
  const links = live.filter(({ kind }) => kind === 'link').map(({ target }) => target);
  if (previews && links.length > 0) core.log.unfurls.push({ channel: channel.id, ts, links });
}

const update: Method = (core, args) => {
  const channel = channelArgument(core, args);
  const message = ownMessage(core, channel, requiredText(args, 'ts'), 'cant_update_message');
  if (channel.archived) throw new ApiError('is_archived');
  if (core.world.streams.has(message.ts)) throw new ApiError('streaming_state_conflict');
  if (isBadLuck(core.weather.editsClosed, core.chances.calls)) throw new ApiError('edit_window_closed');
  const post = checkedPost(args);
  refuseThumbs(core, post.blocks);
  refuseUnknownGroups(core, post.blocks);
  if (post.text.length > 4000) throw new ApiError('msg_too_long');
  if (isRichTextOnly(message.blocks) && post.blocks && !post.blocks.some(isRichText))
    throw new ApiError('block_mismatch');
  // Text without blocks removes the blocks; metadata stays unless given.
  delete message.blocks;
  changeMessage(core, channel, message, updated(post), core.world.app.botUser);
  recordLive(core, channel, message.ts, liveReferences(postedParts(args, post), 'update'), false);
  return { channel: channel.id, ts: message.ts, text: message.text, message: { ...message } };
};

function updated(post: CheckedPost): Partial<Message> {
  return {
    text: post.text,
    ...(post.blocks ? { blocks: post.blocks } : {}),
    ...(post.attachments ? { attachments: post.attachments } : {}),
    ...(post.metadata ? { metadata: post.metadata } : {}),
  };
}

function isRichText(block: Json): boolean {
  return block['type'] === 'rich_text';
}

function isRichTextOnly(blocks: readonly Json[] | undefined): boolean {
  return blocks !== undefined && blocks.length > 0 && blocks.every(isRichText);
}

function ownMessage(core: Core, channel: Channel, ts: string, refusal: string): Message {
  const message = messageArgument(channel, ts);
  if (message.bot_id !== core.world.app.botId) throw new ApiError(refusal);
  return message;
}

const remove: Method = (core, args) => {
  const channel = channelArgument(core, args);
  const message = ownMessage(core, channel, requiredText(args, 'ts'), 'cant_delete_message');
  // Slack: "cannot delete an impersonated message".
  if (message.username !== undefined) throw new ApiError('cant_delete_message');
  removeMessage(core, channel, message);
  return { channel: channel.id, ts: message.ts };
};

const postEphemeral: Method = (core, args) => {
  const channel = postingChannel(core, args);
  const user = requiredText(args, 'user');
  const post = checkedPost(args);
  refuseUnknownGroups(core, post.blocks);
  if (!channel.members.has(user)) throw new ApiError('user_not_in_channel');
  const ts = core.ids.ts();
  core.world.ephemerals.push({
    ts,
    channel: channel.id,
    user,
    thread_ts: optionalText(args, 'thread_ts') ?? null,
    text: post.text,
    blocks: post.blocks ?? [],
  });
  recordLive(core, channel, ts, liveReferences(postedParts(args, post), 'post'), false);
  core.changes.happened();
  return { message_ts: ts };
};

const getPermalink: Method = (core, args) => {
  const channel = channelArgument(core, args);
  const message = messageArgument(channel, requiredText(args, 'message_ts'));
  const home = core.world.teams.get(core.world.home);
  const base = `https://${home?.domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}`;
  const inThread = message.thread_ts !== undefined && message.thread_ts !== message.ts;
  return {
    channel: channel.id,
    permalink: inThread ? `${base}?thread_ts=${message.thread_ts}&cid=${channel.id}` : base,
  };
};

const write = { scopes: ['chat:write'] };

export const chatMethods: Methods = {
  'chat.postMessage': { ...write, run: postMessage },
  'chat.update': { ...write, run: update },
  'chat.delete': { ...write, run: remove },
  'chat.postEphemeral': { ...write, run: postEphemeral },
  'chat.getPermalink': { scopes: [], run: getPermalink },
};
