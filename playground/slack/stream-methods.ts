/** Messages that grow while they are read: `chat.startStream`, `appendStream`, `stopStream`. */
import { ApiError } from './api-error.ts';
import { type Args, listArgument, optionalText, requiredText } from './args.ts';
import { channelArgument, messageArgument, postingChannel } from './channel-access.ts';
import { appMessage, rootOf } from './chat-methods.ts';
import type { Core } from './core.ts';
import { type Json, text } from './json.ts';
import { shownMarkdown } from './markdown.ts';
import { addMessage, changeMessage } from './messages.ts';
import type { Method, Methods } from './method.ts';
import { checkedBlocks, checkedMetadata, refuseThumbs, withBlockIds } from './post-validation.ts';
import { isBadLuck } from './weather.ts';
import { type Channel, isForeign, type Message, type Stream } from './world.ts';

const longestAppend = 12_000;

const start: Method = (core, args) => {
  const channel = postingChannel(core, args);
  const root = rootOf(channel, requiredText(args, 'thread_ts'));
  const reader = readerOf(core, channel, args);
  const stream: Stream = { reader, source: markdownIn(args) ?? '' };
  const message: Message = { ...appMessage(core, NOTHING), thread_ts: root.ts };
  core.world.streams.set(message.ts, stream);
  show(core, channel, message, stream);
  addMessage(core, channel, message);
  return { channel: channel.id, ts: message.ts };
};

const NOTHING = { text: '', blocks: undefined, attachments: undefined, metadata: undefined };

/** Outside of direct chats Slack wants to know for whom it is, and of which company they are: their own, not the app's. */
function readerOf(core: Core, channel: Channel, args: Args): string {
  const user = optionalText(args, 'recipient_user_id');
  const team = optionalText(args, 'recipient_team_id');
  if (channel.kind === 'im') return user ?? [...channel.members][0] ?? '';
  if (user === undefined) throw new ApiError('missing_recipient_user_id');
  if (team === undefined) throw new ApiError('missing_recipient_team_id');
  const person = core.world.people.get(user);
  if (!person || person.team !== team || !channel.members.has(user)) throw new ApiError('user_not_found');
  const { weather, chances } = core;
  if (isForeign(core.world, person) && isBadLuck(weather.noStreamsOutside, chances.calls)) {
    throw new ApiError('channel_type_not_supported');
  }
  return user;
}

const append: Method = (core, args) => {
  const { channel, message, stream } = streamOf(core, args);
  const more = markdownIn(args);
  if (more === undefined) throw new ApiError('no_text');
  stream.source += more;
  show(core, channel, message, stream);
  core.changes.happened();
  return { channel: channel.id, ts: message.ts };
};

const stop: Method = (core, args) => {
  const { channel, message, stream } = streamOf(core, args);
  const blocks = checkedBlocks(args) ?? [];
  refuseThumbs(core, blocks);
  const metadata = checkedMetadata(args);
  stream.source += markdownIn(args) ?? '';
  core.world.streams.delete(message.ts);
  show(core, channel, message, stream);
  const change = {
    blocks: withBlockIds([...(message.blocks ?? []), ...blocks]),
    ...(metadata ? { metadata } : {}),
  };
  changeMessage(core, channel, message, change, core.world.app.botUser);
  // Words that were only just finished are not an edit.
  delete message.edited;
  return { channel: channel.id, ts: message.ts, message: { ...message } };
};

function streamOf(core: Core, args: Args): { channel: Channel; message: Message; stream: Stream } {
  const channel = channelArgument(core, args);
  const message = messageArgument(channel, requiredText(args, 'ts'));
  if (message.bot_id !== core.world.app.botId) throw new ApiError('message_not_owned_by_app');
  const stream = core.world.streams.get(message.ts);
  if (!stream) throw new ApiError('message_not_in_streaming_state');
  return { channel, message, stream };
}

/** What is added, given as text or in chunks; undefined: nothing. Of the chunks only words are known here. */
function markdownIn(args: Args): string | undefined {
  const chunks = listArgument(args, 'chunks', 'invalid_chunks');
  const written = optionalText(args, 'markdown_text');
  if (written !== undefined && chunks) throw new ApiError('markdown_text_conflict');
  if (chunks?.some((chunk) => chunk['type'] !== 'markdown_text')) throw new ApiError('invalid_chunks');
  const more = written ?? chunks?.map((chunk) => text(chunk['text'])).join('');
  if ((more?.length ?? 0) > longestAppend) throw new ApiError('msg_too_long');
  return more === '' ? undefined : more;
}

function show(core: Core, channel: Channel, message: Message, { source }: Stream) {
  const shown = shownMarkdown(source);
  message.text = shown.text;
  message.blocks = shown.text === '' ? [] : [asRichText(shown.text)];
  const { live } = core.log;
  for (const reference of shown.live) {
    const isKnown = live.some(
      ({ ts, kind, target }) => ts === message.ts && kind === reference.kind && target === reference.target,
    );
    if (!isKnown) live.push({ ...reference, channel: channel.id, ts: message.ts });
  }
}

const asRichText = (words: string): Json => ({
  type: 'rich_text',
  block_id: 'streamed',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: words }] }],
});

const write = { scopes: ['chat:write'] };

export const streamMethods: Methods = {
  'chat.startStream': { ...write, perMinute: 20, run: start },
  'chat.appendStream': { ...write, perMinute: 100, run: append },
  'chat.stopStream': { ...write, perMinute: 20, run: stop },
};
