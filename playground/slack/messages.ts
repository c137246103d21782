/** Changes to messages, whoever makes them, and the events that tell of them. */
import type { Core } from './core.ts';
import { asEvent, emit, emitMessage } from './events.ts';
import type { Json } from './json.ts';
import type { Channel, Message } from './world.ts';

export function addMessage(core: Core, channel: Channel, message: Message): Message {
  channel.messages.set(message.ts, message);
  if (message.thread_ts && message.thread_ts !== message.ts) joinThread(channel, message, message.thread_ts);
  emitMessage(core, channel, asEvent(core.world, channel, message));
  if (mentionsApp(core, message)) emit(core, mentionEvent(core, channel, message), channel);
  return message;
}

function joinThread(channel: Channel, reply: Message, rootTs: string) {
  const replies = channel.replies.get(rootTs);
  if (replies) replies.push(reply.ts);
  else channel.replies.set(rootTs, [reply.ts]);
  const root = channel.messages.get(rootTs);
  if (!root) return;
  const author = reply.user ?? reply.bot_id ?? '';
  root.thread_ts = rootTs;
  root.reply_count = (root.reply_count ?? 0) + 1;
  root.reply_users = [...new Set([...(root.reply_users ?? []), author])];
  root.latest_reply = reply.ts;
  if (root.user) reply.parent_user_id = root.user;
}

function mentionsApp({ world }: Core, message: Message): boolean {
  return message.bot_id !== world.app.botId && message.text.includes(`<@${world.app.botUser}>`);
}

/** The same message, told as a mention. It has no channel_type and no subtype. */
function mentionEvent(core: Core, channel: Channel, message: Message): Json {
  const { subtype: _, ...event } = asEvent(core.world, channel, message);
  return { ...event, type: 'app_mention', channel: channel.id };
}

export function changeMessage(
  core: Core,
  channel: Channel,
  message: Message,
  change: Partial<Message>,
  editor: string,
) {
  const previous = { ...message };
  Object.assign(message, change, { edited: { user: editor, ts: core.ids.ts() } });
  emitChange(core, channel, message, previous);
}

/** Slack shows previews by changing the message: the text stays the same. */
export function emitChange(core: Core, channel: Channel, message: Message, previous: Message) {
  const ts = core.ids.ts();
  emitMessage(core, channel, {
    type: 'message',
    subtype: 'message_changed',
    message: { ...message },
    previous_message: previous,
    hidden: true,
    ts,
    event_ts: ts,
  });
}

/** A root with replies leaves a tombstone, anything else is gone. */
export function removeMessage(core: Core, channel: Channel, message: Message) {
  const previous = { ...message };
  if ((message.reply_count ?? 0) > 0) {
    bury(channel, message);
    return emitChange(core, channel, channel.messages.get(message.ts) ?? message, previous);
  }
  channel.messages.delete(message.ts);
  if (message.thread_ts) leaveThread(channel, message, message.thread_ts);
  const ts = core.ids.ts();
  emitMessage(core, channel, {
    type: 'message',
    subtype: 'message_deleted',
    previous_message: previous,
    hidden: true,
    deleted_ts: message.ts,
    ts,
    event_ts: ts,
  });
}

/** An admin deletes what anybody wrote. */
export function removePost(core: Core, channel: Channel, ts: string) {
  const message = channel.messages.get(ts);
  if (!message || message.subtype === 'tombstone') throw new Error(`There is no message ${ts} in #${channel.name}`);
  removeMessage(core, channel, message);
}

function bury(channel: Channel, root: Message) {
  const { ts, thread_ts = ts, reply_count = 0, reply_users = [], latest_reply = ts } = root;
  channel.messages.set(ts, {
    type: 'message',
    subtype: 'tombstone',
    text: 'This message was deleted.',
    user: 'USLACKBOT',
    hidden: true,
    ts,
    thread_ts,
    reply_count,
    reply_users,
    latest_reply,
  });
}

function leaveThread(channel: Channel, reply: Message, rootTs: string) {
  const rest = (channel.replies.get(rootTs) ?? []).filter((ts) => ts !== reply.ts);
  channel.replies.set(rootTs, rest);
  const root = channel.messages.get(rootTs);
  if (root && rootTs !== reply.ts) root.reply_count = rest.length;
}

export function addReaction(core: Core, channel: Channel, message: Message, name: string, user: string): boolean {
  const reactions = message.reactions ?? [];
  message.reactions = reactions;
  let reaction = reactions.find((each) => each.name === name);
  if (reaction?.users.includes(user)) return false;
  if (!reaction) {
    reaction = { name, users: [], count: 0 };
    reactions.push(reaction);
  }
  reaction.users.push(user);
  reaction.count += 1;
  emitReaction(core, channel, message, 'reaction_added', name, user);
  return true;
}

export function removeReaction(core: Core, channel: Channel, message: Message, name: string, user: string): boolean {
  const reaction = message.reactions?.find((each) => each.name === name);
  if (!reaction?.users.includes(user)) return false;
  reaction.users = reaction.users.filter((each) => each !== user);
  reaction.count -= 1;
  if (reaction.count === 0) message.reactions = message.reactions?.filter((each) => each !== reaction) ?? [];
  emitReaction(core, channel, message, 'reaction_removed', name, user);
  return true;
}

function emitReaction(core: Core, channel: Channel, message: Message, type: string, reaction: string, user: string) {
  if (!channel.members.has(core.world.app.botUser) || !core.settings.scopes.includes('reactions:read')) {
    core.changes.happened();
    return;
  }
  const item = { type: 'message', channel: channel.id, ts: message.ts };
  // A post under a name of its own belongs to no user.
  const owner = message.user === undefined ? {} : { item_user: message.user };
  emit(core, { type, user, reaction, item, ...owner, event_ts: core.ids.ts() }, channel);
}
