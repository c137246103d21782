/** Buttons, menus and shortcuts that somebody used, in our words. */
import type { Inbound, Opener, Verb, Visit } from '../../src/channel/inbound.ts';
import { tsToMs } from './addresses.ts';
import { FEEDBACK_ACTION, MORE_ACTION } from './cards.ts';
import { type Heard, parsed, placeOf, senderOf } from './heard.ts';
import type { Identity } from './identity.ts';
import { saidIn } from './inbound.ts';
import { BlockActions, MessageAction } from './payloads.ts';

type Action = BlockActions['actions'][number];
type OnMessage = Extract<BlockActions['container'], { message_ts: string }>;

/** A press of one of our buttons, or a choice in one of our menus. */
export function toPress(body: unknown): Heard {
  return parsed(BlockActions, body, (payload) => {
    const [action] = payload.actions;
    if (!action) return { malformed: 'nothing was pressed' };
    return 'view_id' in payload.container ? fromView(payload, action) : fromMessage(payload, payload.container, action);
  });
}

function fromMessage(payload: BlockActions, container: OnMessage, action: Action): Heard {
  const installation = installationOf(payload);
  if (!installation) return { malformed: 'names no installation' };
  const pressed = readAction(action);
  if (pressed === null) return { ignored: `a button that is not ours: ${action.action_id}` };
  const { user, trigger_id: trigger } = payload;
  const threadTs = container.thread_ts ?? payload.message?.thread_ts ?? null;
  const place = placeOf({ installation, channel: container.channel_id }, threadTs ?? container.message_ts);
  const { message_ts: remoteId } = container;
  const sender = senderOf(user.id, user.team_id);
  const { verb, value } = pressed;
  if (isOpener(verb)) {
    if (!trigger) return { malformed: 'no leave to open a window' };
    return {
      wanted: { asking: { installation, sender, wants: verb, value, place, remoteId, said: [] }, trigger, threadTs },
    };
  }
  // Slack gives presses no delivery id; the press itself is the delivery. All of a menu go by one action id.
  const what = action.selected_option ? `${action.action_id}:${verb}.${value}` : action.action_id;
  const id = ['press', container.channel_id, remoteId, what, user.id, action.action_ts].join(':');
  return {
    inbound: {
      kind: 'press',
      installation,
      deliveryId: id,
      key: id,
      lane: place.thread,
      at: tsToMs(action.action_ts),
      sender,
      place,
      remoteId,
      verb,
      value,
    },
  };
}

/** Slack names the team that installed us, whoever presses; for an organisation-wide install there is none. */
const installationOf = (payload: Pick<BlockActions, 'is_enterprise_install' | 'enterprise' | 'team'>) =>
  payload.is_enterprise_install ? payload.enterprise?.id : payload.team?.id;

// ── what was pressed ─────────────────────────────────────────────────────────────────────────────────────────────

const VERBS: ReadonlySet<string> = new Set([
  'claim',
  'release',
  'resolve',
  'human',
  'solved',
  'rate',
  'connect',
  'helpful',
  'unhelpful',
  'pick',
  'confirm',
  'decline',
  'return',
  'reopen',
  'wake',
  'join',
  'stay',
  'resend',
  'arrived',
  'right-call',
  'send-reply',
  'reply-unhelpful',
  'recommend',
] satisfies Exclude<Verb, 'hand-over'>[]);

const OPENERS: ReadonlySet<string> = new Set([
  'transfer',
  'snooze',
  'resolve-as',
  'edit-reply',
  'rate-word',
] satisfies Opener[]);

const isVerb = (verb: string): verb is Verb => VERBS.has(verb);
const isOpener = (verb: string): verb is Opener => OPENERS.has(verb);

interface Pressed {
  readonly verb: Verb | Opener;
  readonly value: string;
}

/** All choices of a menu go by one id, and both thumbs of Slack's own pair: which it was is its value. */
function readAction({ action_id, value, selected_option }: Action): Pressed | null {
  if (action_id === FEEDBACK_ACTION)
    return value === 'helpful' || value === 'unhelpful' ? { verb: value, value: '' } : null;
  if (selected_option) return isMenu(action_id) ? readActionId(`baton.${selected_option.value ?? ''}`) : null;
  return readActionId(action_id);
}

/** Where there are more choices than one menu takes, there are several: `baton.more`, `baton.more.2`. */
const isMenu = (actionId: string): boolean => actionId === MORE_ACTION || actionId.startsWith(`${MORE_ACTION}.`);

/** `baton.<verb>` or `baton.<verb>.<value>`; null: not one of ours. */
export function readActionId(actionId: string): Pressed | null {
  const [baton, verb = '', value = '', ...rest] = actionId.split('.');
  const isOurs = baton === 'baton' && (isVerb(verb) || isOpener(verb)) && rest.length === 0;
  return isOurs ? { verb, value } : null;
}

// ── the bot's own page ───────────────────────────────────────────────────────────────────────────────────────────

/** Buttons in forms do nothing by themselves; those on the bot's own page are no part of any conversation. */
function fromView(payload: BlockActions, { action_id }: Action): Heard {
  const { view, user } = payload;
  if (view?.type !== 'home') return { ignored: 'a button in a form' };
  // The payload's own team is that of whoever looks at the page.
  const installation = payload.is_enterprise_install ? payload.enterprise?.id : view.app_installed_team_id;
  if (!installation) return { malformed: 'names no installation' };
  const pressed = readHomeAction(action_id);
  if (pressed === null) return { ignored: `a button that is not ours: ${action_id}` };
  return { visit: { installation, sender: senderOf(user.id, user.team_id), pressed } };
}

function readHomeAction(actionId: string): Visit['pressed'] {
  const [baton, verb, value = '', ...rest] = actionId.split('.');
  const isOurs = baton === 'baton' && (verb === 'drill' || verb === 'refresh') && rest.length === 0;
  return isOurs ? { verb, value } : null;
}

// ── shortcuts ────────────────────────────────────────────────────────────────────────────────────────────────────

const SHORTCUTS: ReadonlyMap<string, 'hand-over' | Opener> = new Map([
  ['baton.hand-over', 'hand-over'],
  ['baton.answer-case', 'answer-case'],
  ['baton.add-knowledge', 'add-knowledge'],
]);

/** A shortcut of ours, used on a message. */
export function toShortcut(body: unknown, us: Pick<Identity, 'botUser'>): Heard {
  return parsed(MessageAction, body, (payload) => {
    const installation = installationOf(payload);
    if (!installation) return { malformed: 'names no installation' };
    const wants = SHORTCUTS.get(payload.callback_id);
    if (wants === undefined) return { ignored: `a shortcut that is not ours: ${payload.callback_id}` };
    const { user, message, message_ts: remoteId, trigger_id: trigger } = payload;
    const threadTs = message.thread_ts ?? null;
    const place = placeOf({ installation, channel: payload.channel.id }, threadTs ?? remoteId);
    const sender = senderOf(user.id, user.team_id);
    if (wants === 'hand-over') return { inbound: handingOver(payload, { installation, sender, place, remoteId }) };
    const said = saidIn(message, installation, us.botUser);
    return { wanted: { asking: { installation, sender, wants, value: '', place, remoteId, said }, trigger, threadTs } };
  });
}

type Press = Extract<Inbound, { kind: 'press' }>;

/** Its leave to open a window is of that one use; the time may be missing, and is then that of the message. */
function handingOver(
  { action_ts, trigger_id, channel, user }: MessageAction,
  where: Pick<Press, 'installation' | 'sender' | 'place' | 'remoteId'>,
): Press {
  const id = ['shortcut', channel.id, where.remoteId, 'hand-over', user.id, action_ts || trigger_id].join(':');
  const at = tsToMs(action_ts ?? '');
  return {
    kind: 'press',
    ...where,
    deliveryId: id,
    key: id,
    lane: where.place.thread,
    at: Number.isNaN(at) ? tsToMs(where.remoteId) : at,
    verb: 'hand-over',
    value: '',
  };
}
