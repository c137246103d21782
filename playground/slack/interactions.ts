/** What people do with buttons, commands and modals, told to the app, and what its answers do. */
import { interactiveElements } from './blocks.ts';
import type { Core, ResponseUrl } from './core.ts';
import type { Answer } from './delivery.ts';
import { isObject, type Json, objects, text } from './json.ts';
import { escapedCommand } from './typed-text.ts';
import { changedView, checkedView, fieldOf, findView, modalsOf, storedView } from './views.ts';
import { type Channel, type Ephemeral, isForeign, type Message, type Person, personOf } from './world.ts';

/** What the person sees of a command: what the app answered privately, and whether everybody sees it. */
export interface CommandAnswer {
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly inChannel: boolean;
}

/** How the app took a press or a submission. `result`: `http 200`, `timeout`, `refused` … */
export interface Outcome {
  readonly accepted: boolean;
  readonly result: string;
  /** By block id, where the app found the input wrong. */
  readonly errors: Readonly<Record<string, string>> | null;
}

type Pressed =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'ephemeral'; readonly ephemeral: Ephemeral };

// ── messages ─────────────────────────────────────────────────────────────────────────────────────────────────────

export async function press(
  core: Core,
  user: string,
  channel: Channel,
  ts: string,
  wanted: { readonly actionId: string; readonly blockId?: string | undefined; readonly value?: unknown },
): Promise<Outcome> {
  const pressed = pressable(core, user, channel, ts);
  const content = pressed.kind === 'message' ? pressed.message : pressed.ephemeral;
  const found = interactiveElements(content.blocks ?? []).find(
    ({ block, element }) =>
      element['action_id'] === wanted.actionId &&
      (wanted.blockId === undefined || block['block_id'] === wanted.blockId),
  );
  if (!found) throw new Error(`There is nothing called ${wanted.actionId} on ${ts}`);
  const thread = pressed.kind === 'message' ? pressed.message.thread_ts : (pressed.ephemeral.thread_ts ?? undefined);
  const payload = {
    ...base(core, 'block_actions', user),
    // The side that installed the app, whoever presses; where the presser comes from stands in user.team_id.
    team: teamField(core, core.world.home),
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: pressed.kind === 'ephemeral',
      ...(thread ? { thread_ts: thread } : {}),
    },
    channel: channelField(channel),
    ...(pressed.kind === 'message' ? { message: { ...pressed.message } } : {}),
    state: { values: {} },
    response_url: openResponseUrl(core, {
      channel: channel.id,
      user,
      thread_ts: thread ?? null,
      original: { ts, ephemeral: pressed.kind === 'ephemeral' ? pressed.ephemeral : null },
    }),
    actions: [actionOf(core, found, wanted.value)],
  };
  return outcomeOf(await ask(core, 'block_actions', payload));
}

function pressable(core: Core, user: string, channel: Channel, ts: string): Pressed {
  if (!channel.members.has(user)) throw new Error(`${user} does not see #${channel.name}`);
  const ephemeral = core.world.ephemerals.find(
    (each) => each.user === user && each.channel === channel.id && each.ts === ts,
  );
  if (ephemeral) return { kind: 'ephemeral', ephemeral };
  const message = channel.messages.get(ts);
  if (!message) throw new Error(`There is no message ${ts} in #${channel.name}`);
  return { kind: 'message', message };
}

function actionOf(core: Core, { block, element }: { block: Json; element: Json }, chosen: unknown): Json {
  const type = text(element['type']);
  const common = { type, action_id: element['action_id'], block_id: block['block_id'], action_ts: core.ids.ts() };
  if (type === 'button') {
    const { text: label, value, style } = element;
    return {
      ...common,
      text: label,
      ...(value === undefined ? {} : { value }),
      ...(style === undefined ? {} : { style }),
    };
  }
  if (type === 'feedback_buttons') return { ...common, value: chosen };
  return { ...common, [fieldOf(type)]: valueFor(element, chosen) };
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

/** Slack shows commands and shortcuts only to members of a workspace that installed the app. */
function requireHomeMember(core: Core, person: Person, what: string) {
  if (isForeign(core.world, person)) throw new Error(`${what} are not there for people of another company`);
}

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────

export async function command(core: Core, user: string, channel: Channel, line: string): Promise<CommandAnswer | null> {
  const { world } = core;
  const person = personOf(world, user);
  requireHomeMember(core, person, 'Commands');
  const [name = '', ...rest] = line.split(' ');
  const triggerId = core.triggers.open(user);
  const payload = {
    token: 'playground-verification',
    team_id: world.home,
    team_domain: world.teams.get(world.home)?.domain ?? '',
    channel_id: channel.id,
    channel_name: channel.kind === 'group' ? 'privategroup' : channel.kind === 'im' ? 'directmessage' : channel.name,
    user_id: user,
    user_name: person.name,
    command: name,
    text: escapedCommand(world, user, channel, rest.join(' ')),
    api_app_id: world.app.id,
    is_enterprise_install: 'false',
    response_url: openResponseUrl(core, { channel: channel.id, user, thread_ts: null, original: null }),
    trigger_id: triggerId,
  };
  const answer = await core.delivery.ask({ kind: 'command', id: triggerId, what: name, payload });
  if (!answer.accepted)
    throw new Error(`${name} failed: ${answer.result === 'timeout' ? 'operation_timeout' : answer.result}`);
  return shownAnswer(core, user, channel, answer.body);
}

function shownAnswer(core: Core, user: string, channel: Channel, body: unknown): CommandAnswer | null {
  const given = isObject(body) ? body : { text: text(body) };
  const shown = { text: text(given['text']), blocks: objects(given['blocks']) };
  if (shown.text === '' && shown.blocks.length === 0) return null;
  const inChannel = given['response_type'] === 'in_channel';
  if (!inChannel) whisper(core, channel.id, user, null, shown);
  return { ...shown, inChannel };
}

export function whisper(
  core: Core,
  channel: string,
  user: string,
  thread_ts: string | null,
  shown: { readonly text: string; readonly blocks: Json[] },
) {
  core.world.ephemerals.push({ ts: core.ids.ts(), channel, user, thread_ts, ...shown });
  core.changes.happened();
}

// ── modals and Home ──────────────────────────────────────────────────────────────────────────────────────────────

/** Presses or chooses something inside a modal or the Home view. */
export async function pressInView(
  core: Core,
  user: string,
  viewId: string,
  actionId: string,
  chosen: unknown,
): Promise<Outcome> {
  const view = viewSeenBy(core, user, viewId);
  const found = interactiveElements(objects(view['blocks'])).find(({ element }) => element['action_id'] === actionId);
  if (!found) throw new Error(`There is nothing called ${actionId} in ${viewId}`);
  const payload = {
    ...base(core, 'block_actions', user),
    team: teamField(core, personOf(core.world, user).team),
    container: { type: 'view', view_id: viewId },
    view: { ...view },
    actions: [actionOf(core, found, chosen)],
  };
  return outcomeOf(await ask(core, 'block_actions', payload));
}

function viewSeenBy(core: Core, user: string, viewId: string): Json {
  const home = core.world.homes.get(user);
  const view = home?.['id'] === viewId ? home : modalsOf(core, user).find((each) => each['id'] === viewId);
  if (!view) throw new Error(`${user} does not see a view ${viewId}`);
  return view;
}

/** `values`: by block id, then action id as Slack has it; or by block id alone, a plain value each. */
export async function submit(core: Core, user: string, viewId: string | null, values: Json): Promise<Outcome> {
  const view = viewId === null ? modalsOf(core, user).at(-1) : viewSeenBy(core, user, viewId);
  if (!view) throw new Error(`${user} has no modal open`);
  const filled = { ...view, state: { values: filledIn(view, values) } };
  const payload = {
    ...base(core, 'view_submission', user),
    team: teamField(core, personOf(core.world, user).team),
    view: filled,
    response_urls: [],
  };
  const answer = await ask(core, 'view_submission', payload);
  const errors = answer.accepted ? react(core, user, view, answer.body) : null;
  core.changes.happened();
  return { ...outcomeOf(answer), errors };
}

function filledIn(view: Json, values: Json): Json {
  const before = isObject(view['state']) && isObject(view['state']['values']) ? view['state']['values'] : {};
  const after: Json = { ...before };
  for (const { block, element } of interactiveElements(objects(view['blocks']))) {
    const blockId = text(block['block_id']);
    const actionId = text(element['action_id']);
    const given = values[blockId];
    const chosen = isObject(given) ? given[actionId] : given;
    if (chosen === undefined) continue;
    const type = text(element['type']);
    const shaped =
      isObject(chosen) && chosen['type'] === type ? chosen : { type, [fieldOf(type)]: valueFor(element, chosen) };
    const sameBlock = after[blockId];
    after[blockId] = { ...(isObject(sameBlock) ? sameBlock : {}), [actionId]: shaped };
  }
  return after;
}

/** The value as Slack's state has it: options become the whole option. */
function valueFor(element: Json, chosen: unknown): unknown {
  const field = fieldOf(text(element['type']));
  if (field === 'selected_option') return optionOf(element, chosen);
  if (field === 'selected_options')
    return (Array.isArray(chosen) ? chosen : [chosen]).map((each) => optionOf(element, each));
  return chosen;
}

function optionOf(element: Json, chosen: unknown): unknown {
  if (isObject(chosen) || chosen === null) return chosen;
  const groups = objects(element['option_groups']).flatMap((group) => objects(group['options']));
  const found = [...objects(element['options']), ...groups].find((option) => option['value'] === chosen);
  if (!found) throw new Error(`There is no option ${String(chosen)}`);
  return found;
}

/** Does what the app answered to a submission. Gives the errors it found, or null. */
function react(core: Core, user: string, view: Json, body: unknown): Record<string, string> | null {
  const answer = isObject(body) ? body : {};
  const views = modalsOf(core, user);
  switch (answer['response_action']) {
    case 'errors':
      return (isObject(answer['errors']) ? answer['errors'] : {}) as Record<string, string>;
    case 'clear':
      core.world.modals.set(user, []);
      return null;
    case 'update':
      replaceView(core, view, answer['view']);
      return null;
    case 'push':
      views.push(storedView(core, checkedView(isObject(answer['view']) ? answer['view'] : {}, 'modal'), user, view));
      return null;
    default:
      core.world.modals.set(
        user,
        view['clear_on_close'] === true ? [] : views.filter((each) => each['id'] !== view['id']),
      );
      return null;
  }
}

function replaceView(core: Core, view: Json, given: unknown) {
  const found = findView(core, (each) => each['id'] === view['id']);
  if (found) found.views[found.index] = changedView(core, view, checkedView(isObject(given) ? given : {}, 'modal'));
}

/** Closes the topmost modal, or the one named, with the ✕. The app hears of it if it asked to. */
export async function closeModal(core: Core, user: string, viewId: string | null): Promise<void> {
  const views = modalsOf(core, user);
  const view = viewId === null ? views.at(-1) : views.find((each) => each['id'] === viewId);
  if (!view) throw new Error(`${user} has no such modal open`);
  core.world.modals.set(
    user,
    views.filter((each) => each !== view),
  );
  core.changes.happened();
  if (view['notify_on_close'] !== true) return;
  const team = teamField(core, personOf(core.world, user).team);
  await ask(core, 'view_closed', { ...base(core, 'view_closed', user), team, view, is_cleared: false });
}

// ── payloads ─────────────────────────────────────────────────────────────────────────────────────────────────────

function base(core: Core, type: string, user: string): Json {
  const person = personOf(core.world, user);
  return {
    type,
    user: { id: user, username: person.name, name: person.name, team_id: person.team },
    api_app_id: core.world.app.id,
    token: 'playground-verification',
    trigger_id: core.triggers.open(user),
    enterprise: null,
    is_enterprise_install: false,
  };
}

function teamField(core: Core, id: string): Json {
  return { id, domain: core.world.teams.get(id)?.domain ?? '' };
}

function channelField(channel: Channel): Json {
  const hidden = { group: 'privategroup', im: 'directmessage' };
  return { id: channel.id, name: channel.kind === 'channel' ? channel.name : hidden[channel.kind] };
}

function openResponseUrl(core: Core, given: Omit<ResponseUrl, 'openedAt' | 'uses'>): string {
  const id = core.ids.id('response');
  core.responseUrls.set(id, { ...given, openedAt: core.now(), uses: 0 });
  return `${core.origin()}/response/${id}`;
}

function ask(core: Core, what: string, payload: Json): Promise<Answer> {
  return core.delivery.ask({ kind: 'interaction', id: text(payload['trigger_id']), what, payload });
}

function outcomeOf({ accepted, result }: Answer): Outcome {
  return { accepted, result, errors: null };
}
