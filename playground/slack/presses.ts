/** Buttons, menus and shortcuts on messages. */
import { interactiveElements } from './blocks.ts';
import type { Core } from './core.ts';
import { actionOf } from './element-values.ts';
import type { Json } from './json.ts';
import {
  ask,
  base,
  channelField,
  type Outcome,
  openResponseUrl,
  outcomeOf,
  requireHomeMember,
  teamField,
} from './payloads.ts';
import { type Channel, type Ephemeral, type Message, personOf } from './world.ts';

/** What the button hangs on: everybody's message, or what only one person sees. */
interface Pressed {
  readonly ts: string;
  readonly thread: string | null;
  readonly blocks: readonly Json[];
  readonly message: Message | null;
  readonly ephemeral: Ephemeral | null;
}

interface Wanted {
  readonly actionId: string;
  readonly blockId?: string | undefined;
  /** What is chosen, in a menu. */
  readonly value?: unknown;
}

export async function press(core: Core, user: string, channel: Channel, ts: string, wanted: Wanted): Promise<Outcome> {
  const pressed = pressable(core, user, channel, ts);
  const { message, ephemeral, thread } = pressed;
  const payload = {
    ...base(core, 'block_actions', user),
    // The side that installed the app, whoever presses; where the presser comes from stands in user.team_id.
    team: teamField(core, core.world.home),
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral !== null,
      ...(thread ? { thread_ts: thread } : {}),
    },
    channel: channelField(channel),
    ...(message ? { message: { ...message } } : {}),
    state: { values: {} },
    response_url: openResponseUrl(core, { channel: channel.id, user, thread_ts: thread, original: { ts, ephemeral } }),
    actions: [actionOf(elementOf(pressed, wanted), wanted.value, core.ids.ts())],
  };
  return outcomeOf(await ask(core, 'block_actions', payload));
}

function pressable(core: Core, user: string, channel: Channel, ts: string): Pressed {
  if (!channel.members.has(user)) throw new Error(`${user} does not see #${channel.name}`);
  const message = channel.messages.get(ts);
  if (message) return { ts, thread: message.thread_ts ?? null, blocks: message.blocks ?? [], message, ephemeral: null };
  const ephemeral = core.world.ephemerals.find((each) => each.user === user && each.ts === ts);
  if (ephemeral) return { ts, thread: ephemeral.thread_ts, blocks: ephemeral.blocks, message: null, ephemeral };
  throw new Error(`There is no message ${ts} in #${channel.name}`);
}

function elementOf({ ts, blocks }: Pressed, { actionId, blockId }: Wanted) {
  const found = interactiveElements(blocks).find(
    ({ block, element }) =>
      element['action_id'] === actionId && (blockId === undefined || block['block_id'] === blockId),
  );
  if (!found) throw new Error(`There is nothing called ${actionId} on ${ts}`);
  return found;
}

/** The app's message shortcut, from the menu of a message. */
export async function shortcut(
  core: Core,
  user: string,
  channel: Channel,
  ts: string,
  callbackId: string,
): Promise<Outcome> {
  requireHomeMember(core, personOf(core.world, user), 'Shortcuts');
  if (!core.settings.shortcuts.some((each) => each.callbackId === callbackId)) {
    throw new Error(`There is no shortcut ${callbackId}`);
  }
  const message = channel.messages.get(ts);
  if (!message) throw new Error(`There is no message ${ts} in #${channel.name}`);
  const thread = message.thread_ts ?? null;
  const payload = {
    ...base(core, 'message_action', user),
    callback_id: callbackId,
    action_ts: core.ids.ts(),
    message_ts: ts,
    team: teamField(core, core.world.home),
    channel: channelField(channel),
    message: { ...message },
    response_url: openResponseUrl(core, { channel: channel.id, user, thread_ts: thread, original: null }),
  };
  return outcomeOf(await ask(core, 'message_action', payload));
}
