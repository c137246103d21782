/** People at their Slack clients. */

import { type CommandAnswer, command } from './commands.ts';
import type { Core } from './core.ts';
import { authorFields, emit } from './events.ts';
import { asFile, storeFile } from './file-methods.ts';
import type { Json } from './json.ts';
import { addMember, removeMember } from './membership.ts';
import { addMessage, addReaction, changeMessage, removeMessage, removeReaction } from './messages.ts';
import { closeModal, pressInView, submit } from './modals.ts';
import type { Outcome } from './payloads.ts';
import { press, shortcut } from './presses.ts';
import { escaped, typed } from './typed-text.ts';
import { type Channel, channelOf, directChat, isEmojiOf, type Message, personOf } from './world.ts';

export interface PostOptions {
  readonly thread_ts?: string | undefined;
  /** "Also send to channel". */
  readonly broadcast?: boolean | undefined;
  readonly files?: readonly { readonly name: string; readonly content: string | Buffer }[] | undefined;
}

/** What one person can do. Channels go by id or name. Everything throws when a real client would not let them. */
export interface Actor {
  readonly id: string;
  /** Types a message and sends it. `text` as typed: `@Name`, `#channel` and addresses become references. Gives its ts. */
  post(channel: string, text: string, options?: PostOptions): string;
  /** `/me does something`. */
  me(channel: string, text: string): string;
  edit(channel: string, ts: string, text: string): void;
  delete(channel: string, ts: string): void;
  react(channel: string, ts: string, name: string): void;
  unreact(channel: string, ts: string, name: string): void;
  /** Presses a button, or chooses `value` in a menu, on a message or on an ephemeral of theirs. */
  press(
    channel: string,
    ts: string,
    actionId: string,
    options?: { readonly value?: unknown; readonly blockId?: string },
  ): Promise<Outcome>;
  pressInView(viewId: string, actionId: string, value?: unknown): Promise<Outcome>;
  /** Types a slash command; gives the private answer, null when there was none. Rejects when the app did not answer. */
  command(channel: string, line: string): Promise<CommandAnswer | null>;
  shortcut(channel: string, ts: string, callbackId: string): Promise<Outcome>;
  /** Fills in the topmost modal, or the one named, and submits it. */
  submit(values: Json, viewId?: string): Promise<Outcome>;
  closeModal(viewId?: string): Promise<void>;
  openHome(): void;
  inviteBot(channel: string): void;
  removeBot(channel: string): void;
  join(channel: string): void;
  leave(channel: string): void;
}

export function makeActor(core: Core, id: string): Actor {
  const { world } = core;
  const person = personOf(world, id);
  const seen = (name: string) => channelSeenBy(core, id, name);
  return {
    id,
    post: (name, text, options = {}) => postAs(core, id, writable(seen(name)), text, options),
    me: (name, text) => {
      const channel = writable(seen(name));
      const own = authorFields(channel, person);
      const message: Message = {
        type: 'message',
        subtype: 'me_message',
        text: escaped(text),
        ts: core.ids.ts(),
        ...own,
      };
      return addMessage(core, channel, message).ts;
    },
    edit: (name, ts, text) => {
      const channel = seen(name);
      changeMessage(core, channel, ownMessage(channel, ts, id), typed(world, id, channel, text, core.ids.id('b')), id);
    },
    delete: (name, ts) => {
      const channel = seen(name);
      removeMessage(core, channel, ownMessage(channel, ts, id));
    },
    react: (name, ts, reaction) => {
      const channel = seen(name);
      if (!isEmojiOf(world, reaction, person.team)) throw new Error(`${id} has no emoji :${reaction}:`);
      addReaction(core, channel, messageIn(channel, ts), reaction, id);
    },
    unreact: (name, ts, reaction) => {
      const channel = seen(name);
      removeReaction(core, channel, messageIn(channel, ts), reaction, id);
    },
    press: (name, ts, actionId, options = {}) => press(core, id, seen(name), ts, { actionId, ...options }),
    pressInView: (viewId, actionId, value) => pressInView(core, id, viewId, actionId, value),
    command: (name, line) => command(core, id, seen(name), line),
    shortcut: (name, ts, callbackId) => shortcut(core, id, seen(name), ts, callbackId),
    submit: (values, viewId) => submit(core, id, viewId ?? null, values),
    closeModal: (viewId) => closeModal(core, id, viewId ?? null),
    openHome: () => openHome(core, id),
    inviteBot: (name) => addMember(core, seen(name), world.app.botUser, id),
    removeBot: (name) => removeMember(core, seen(name), world.app.botUser, id),
    join: (name) => addMember(core, channelOf(world, name), id, null),
    leave: (name) => removeMember(core, seen(name), id, id),
  };
}

function channelSeenBy(core: Core, user: string, name: string): Channel {
  const channel = name === core.world.app.botUser ? directChat(core.world, user) : channelOf(core.world, name);
  if (!channel.members.has(user)) throw new Error(`${user} is not in #${channel.name}`);
  return channel;
}

function writable(channel: Channel): Channel {
  if (channel.archived) throw new Error(`#${channel.name} is archived`);
  return channel;
}

function messageIn(channel: Channel, ts: string): Message {
  const message = channel.messages.get(ts);
  if (!message || message.subtype === 'tombstone') throw new Error(`There is no message ${ts} in #${channel.name}`);
  return message;
}

function ownMessage(channel: Channel, ts: string, user: string): Message {
  const message = messageIn(channel, ts);
  if (message.user !== user) throw new Error(`${ts} is not ${user}'s message`);
  return message;
}

function postAs(core: Core, user: string, channel: Channel, raw: string, options: PostOptions): string {
  const person = personOf(core.world, user);
  const thread =
    options.thread_ts === undefined ? {} : threadFields(channel, options.thread_ts, options.broadcast === true);
  const message: Message = {
    type: 'message',
    client_msg_id: core.ids.uuid(),
    ts: core.ids.ts(),
    ...typed(core.world, user, channel, raw, core.ids.id('b')),
    ...authorFields(channel, person),
    ...thread,
  };
  if (options.files?.length) attach(core, channel, message, options.files);
  return addMessage(core, channel, message).ts;
}

function threadFields(channel: Channel, ts: string, broadcast: boolean): Partial<Message> {
  const thread_ts = messageInThread(channel, ts);
  if (!broadcast) return { thread_ts };
  return { thread_ts, subtype: 'thread_broadcast', root: { ...channel.messages.get(thread_ts) } };
}

/** A client answers in the thread of the message, even when it is a reply or a tombstone. */
function messageInThread(channel: Channel, ts: string): string {
  const message = channel.messages.get(ts);
  if (!message) throw new Error(`There is no message ${ts} in #${channel.name}`);
  return message.thread_ts ?? ts;
}

function attach(core: Core, channel: Channel, message: Message, files: NonNullable<PostOptions['files']>) {
  const { user = '', team = '' } = message;
  message.subtype = 'file_share';
  message.upload = false;
  message.files = files.map(({ name, content }) => {
    const stored = storeFile(core, {
      id: core.ids.id('F'),
      name,
      title: name,
      bytes: Buffer.from(content),
      user,
      team,
    });
    const { ts, thread_ts } = message;
    stored.shares.push({ channel: channel.id, ts, ...(thread_ts ? { thread_ts } : {}) });
    return asFile(core, stored);
  });
}

/** For people of another company Slack names their own workspace, which installed nothing (bolt-js#1948). */
function openHome(core: Core, user: string) {
  const { deleted, team } = personOf(core.world, user);
  if (deleted) throw new Error(`${user}'s account is switched off`);
  if (!core.settings.homeTab) throw new Error('The app has no page');
  const view = core.world.homes.get(user);
  emit(
    core,
    {
      type: 'app_home_opened',
      user,
      channel: directChat(core.world, user).id,
      tab: 'home',
      ...(view ? { view } : {}),
      event_ts: core.ids.ts(),
    },
    null,
    team,
  );
}
