import type { z } from 'zod';
import type { Command, Echo, Inbound, InboundPlace, Said, Sender, Verb } from '../../src/channel/inbound.ts';
import { formatChannel, formatInstallation, formatPerson, formatThread, tsToMs } from './addresses.ts';
import { FEEDBACK_ACTION } from './cards.ts';
import type { Identity } from './identity.ts';
import {
  BlockActions,
  Callback,
  ChangedEvent,
  ChannelEvent,
  ChannelMoved,
  DeletedEvent,
  MessageEvent,
  SlashCommand,
  TokensRevoked,
  type Words,
} from './payloads.ts';
import { decodeText, joined, withEmoji, withoutLeading } from './said.ts';

/** What a payload means to us. `ignored` and `malformed` say why it means nothing. */
export type Heard =
  | { readonly inbound: Inbound }
  | { readonly echo: Echo }
  | { readonly command: Command }
  | { readonly ignored: string }
  | { readonly malformed: string };

/** The `metadata.event_type` of every post of ours. */
export const POST_EVENT_TYPE = 'baton_post';

/** Kinds of message that are a person talking. Everything Slack may invent besides is not, until we know better. */
const SPOKEN: readonly (string | null | undefined)[] = [
  undefined,
  null,
  'file_share',
  'thread_broadcast',
  'me_message',
];

/** An event delivery in our words. `us`, so that we know what happens to us and what we said ourselves. */
export function toHeard(body: unknown, us: Pick<Identity, 'botUser' | 'botId'>): Heard {
  return parsed(Callback, body, (callback) => {
    const { event } = callback;
    const { botUser } = us;
    const frame = frameOf(callback, us.botId);
    if (frame === null) return { malformed: 'names no installation' };
    switch (event.type) {
      case 'message':
        return fromMessage(event, frame, botUser);
      case 'app_mention':
        return parsed(MessageEvent, event, (message) => fromSpoken(message, frame, botUser));
      case 'channel_shared':
        return parsed(ChannelEvent, event, (what) => fromSharing(what, frame));
      case 'channel_id_changed':
        return parsed(ChannelMoved, event, (moved) => fromMove(moved, frame));
      case 'app_uninstalled':
        return uninstalled(frame);
      case 'tokens_revoked':
        return parsed(TokensRevoked, event, ({ tokens }) =>
          tokens.bot?.length ? uninstalled(frame) : { ignored: "somebody's own token was revoked" },
        );
      default:
        return fromChannel(event, frame, botUser);
    }
  });
}

/** A press of one of our buttons. */
export function toPress(body: unknown): Heard {
  return parsed(BlockActions, body, (payload) => {
    const installation = payload.is_enterprise_install ? payload.enterprise?.id : payload.team?.id;
    const [action] = payload.actions;
    if (!installation || !action) return { malformed: 'names no installation' };
    const button = readButton(action);
    if (button === null) return { ignored: `a button that is not ours: ${action.action_id}` };
    const { container, user } = payload;
    const place = placeOf(
      { installation, channel: container.channel_id },
      container.thread_ts ?? payload.message?.thread_ts ?? container.message_ts,
    );
    // Slack gives presses no delivery id; the press itself is the delivery.
    const id = ['press', container.channel_id, container.message_ts, action.action_id, user.id, action.action_ts];
    return {
      inbound: {
        kind: 'press',
        installation,
        deliveryId: id.join(':'),
        key: id.join(':'),
        lane: place.thread,
        at: tsToMs(action.action_ts),
        sender: senderOf(user.id, user.team_id),
        place,
        remoteId: container.message_ts,
        ...button,
      },
    };
  });
}

/** A slash command. */
export function toCommand(body: unknown): Heard {
  return parsed(SlashCommand, body, (payload) => {
    const installation = payload.is_enterprise_install === 'true' ? payload.enterprise_id : payload.team_id;
    if (!installation) return { malformed: 'names no installation' };
    return {
      command: {
        installation,
        sender: senderOf(payload.user_id, payload.team_id),
        channel: formatChannel({ installation, channel: payload.channel_id }),
        text: asTyped(payload.text, installation),
      },
    };
  });
}

/** Slack escapes what was typed. Channels picked from the list stand there as `<#C123|name>`; past this door they are addresses. */
function asTyped(text: string, installation: string): string {
  return decodeText(text, installation)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('person' in piece) return `<@${piece.person}>`;
      return `<#${piece.channel}|${piece.name ?? ''}>`;
    })
    .join('');
}

const VERBS: readonly string[] = [
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
] satisfies Verb[];
const isVerb = (verb: string | undefined): verb is Verb => verb !== undefined && VERBS.includes(verb);

/** Both thumbs of Slack's own pair go by one id; which one was pressed is its value. */
function readButton({ action_id, value }: BlockActions['actions'][number]): ReturnType<typeof readActionId> {
  if (action_id !== FEEDBACK_ACTION) return readActionId(action_id);
  return value === 'helpful' || value === 'unhelpful' ? { verb: value, value: '' } : null;
}

/** `baton.<verb>` or `baton.<verb>.<value>`; null: not one of ours. */
export function readActionId(actionId: string): { readonly verb: Verb; readonly value: string } | null {
  const [baton, verb, value = '', ...rest] = actionId.split('.');
  return baton === 'baton' && isVerb(verb) && rest.length === 0 ? { verb, value } : null;
}

// ── the frame ────────────────────────────────────────────────────────────────────────────────────────────────────

/** What all events of one delivery share. */
interface Frame {
  readonly installation: string;
  readonly deliveryId: string;
  readonly ownApp: string | null;
  readonly ownBot: string | null;
  /** Platform time for events that carry none of their own. */
  readonly eventTime: number;
}

/** The team on the outside of the envelope may be the other company's; the authorization is always ours. */
function frameOf(callback: Callback, ownBot: string | null): Frame | null {
  const [authorization] = callback.authorizations ?? [];
  const installation = authorization?.is_enterprise_install
    ? authorization.enterprise_id
    : (authorization?.team_id ?? callback.team_id);
  if (!installation) return null;
  return {
    installation,
    deliveryId: callback.event_id,
    ownApp: callback.api_app_id || null,
    ownBot,
    eventTime: (callback.event_time ?? 0) * 1000,
  };
}

// ── messages ─────────────────────────────────────────────────────────────────────────────────────────────────────

function fromMessage(event: Callback['event'], frame: Frame, botUser: string): Heard {
  switch (event['subtype']) {
    case 'message_changed':
      return parsed(ChangedEvent, event, (changed) => fromChange(changed, frame, botUser));
    case 'message_deleted':
      return parsed(DeletedEvent, event, (deleted) => fromDeletion(deleted, frame, botUser));
    default:
      return parsed(MessageEvent, event, (message) => fromSpoken(message, frame, botUser));
  }
}

/** `message` and `app_mention` of the same words get the same key: they count once. */
function fromSpoken(message: MessageEvent, frame: Frame, botUser: string): Heard {
  if (isAutomatic(message, botUser)) return fromBot(message, frame);
  const { user } = message;
  if (!SPOKEN.includes(message.subtype)) return { ignored: `a message of kind ${message.subtype}` };
  if (!user) return { malformed: 'a message of nobody' };
  const place = placeOf({ ...frame, channel: message.channel }, message.thread_ts ?? message.ts);
  return {
    inbound: {
      kind: 'message',
      installation: frame.installation,
      deliveryId: frame.deliveryId,
      key: `message:${message.channel}:${message.ts}`,
      lane: laneOf(place, message, user),
      at: tsToMs(message.ts),
      sender: senderOf(user, message.user_team ?? message.team ?? message.source_team),
      place,
      topLevel: isTopLevel(message),
      remoteId: message.ts,
      said: saidIn(message, frame, botUser),
      files: (message.files ?? []).map((file) => file.name || file.title || 'file'),
    },
  };
}

/**
 * Of all that bots say, only our own posts matter, and only as proof that they arrived. Another installation of our app
 * in the same channel, other bots and whatever we can't tell apart from them are not heard: so no two bots can ever keep
 * each other talking.
 */
function fromBot(message: MessageEvent, frame: Frame): Heard {
  const relayId = message.metadata?.event_payload?.relay_id;
  const isRelay = message.metadata?.event_type === POST_EVENT_TYPE;
  if (!isRelay || !relayId || !isFromUs(message, frame)) return { ignored: "a bot's post" };
  const { installation } = frame;
  return {
    echo: {
      installation,
      relayId,
      channel: formatChannel({ installation, channel: message.channel }),
      remoteId: message.ts,
    },
  };
}

/** Of a post under somebody's name (`bot_message`) Slack promises the bot's id and not the app's. */
function isFromUs({ bot_id, app_id, bot_profile }: MessageEvent, { ownApp, ownBot }: Frame): boolean {
  const app = app_id ?? bot_profile?.app_id ?? null;
  return (ownBot !== null && bot_id === ownBot) || (ownApp !== null && app === ownApp);
}

function fromChange(event: ChangedEvent, frame: Frame, botUser: string): Heard {
  const { message, previous_message: before } = event;
  if (isAutomatic(message, botUser) && message.subtype !== 'tombstone') return { ignored: "a bot's edit" };
  if (before && isAutomatic(before, botUser)) return { ignored: "a bot's edit" };
  // A deleted message that has replies stays as a tombstone.
  if (message.subtype === 'tombstone') {
    return fromDeletion({ ...event, deleted_ts: message.ts }, frame, botUser);
  }
  if (!SPOKEN.includes(message.subtype)) return { ignored: `an edit of kind ${message.subtype}` };
  // Slack also reports link previews as changes.
  if (before ? before.text === message.text : !message.edited) return { ignored: 'a change that is not of words' };
  const { user } = message;
  if (!user) return { malformed: 'an edit of nobody' };
  const place = placeOf({ ...frame, channel: event.channel }, message.thread_ts ?? message.ts);
  const editTs = message.edited?.ts ?? event.event_ts ?? event.ts ?? message.ts;
  return {
    inbound: {
      kind: 'edit',
      installation: frame.installation,
      deliveryId: frame.deliveryId,
      key: `edit:${event.channel}:${message.ts}:${editTs}`,
      lane: laneOf(place, message, user),
      // `edited` knows only whole seconds; the event knows better.
      at: tsToMs(event.event_ts ?? event.ts ?? editTs),
      sender: senderOf(user, message.user_team ?? message.team ?? message.source_team),
      place,
      remoteId: message.ts,
      said: saidIn(message, frame, botUser),
    },
  };
}

function fromDeletion(event: DeletedEvent, frame: Frame, botUser: string): Heard {
  const { deleted_ts: deletedTs, previous_message: before } = event;
  if (before && isAutomatic(before, botUser)) return { ignored: "a bot's deletion" };
  const place = placeOf({ ...frame, channel: event.channel }, before?.thread_ts ?? deletedTs);
  const at = event.event_ts ?? event.ts;
  return {
    inbound: {
      kind: 'deletion',
      installation: frame.installation,
      deliveryId: frame.deliveryId,
      key: `deletion:${event.channel}:${deletedTs}`,
      lane: before?.user ? laneOf(place, { ts: deletedTs, thread_ts: before.thread_ts }, before.user) : place.thread,
      at: at ? tsToMs(at) : frame.eventTime,
      place,
      remoteId: deletedTs,
    },
  };
}

/** Not a person: another bot, an app speaking for somebody, Slack itself, or we. */
function isAutomatic(words: { [K in keyof Words]?: Words[K] | undefined }, botUser: string): boolean {
  return Boolean(
    words.bot_id ||
      words.app_id ||
      words.bot_profile ||
      words.subtype === 'bot_message' ||
      words.user === 'USLACKBOT' ||
      words.user === botUser,
  );
}

const isTopLevel = (words: Pick<Words, 'ts' | 'thread_ts'>): boolean =>
  !words.thread_ts || words.thread_ts === words.ts;

/** Replies keep their thread's order. What is said outside of threads keeps its author's, for it may belong together. */
const laneOf = (place: InboundPlace, words: Pick<Words, 'ts' | 'thread_ts'>, user: string): string =>
  isTopLevel(words) ? `${place.channel}:${user}` : place.thread;

function saidIn(words: Words, frame: Frame, botUser: string): Said {
  const own = decodeText(withEmoji(words.text ?? '', words.blocks), frame.installation);
  const said = joined([...withoutLeading(formatPerson(botUser), own), ...forwardedIn(words, frame)]);
  // Slack shows "/me waves" in italics; these are the marks that people type for it.
  return words.subtype === 'me_message' ? joined(['_', ...said, '_']) : said;
}

/** "See what they wrote us": a forwarded message is all that its author says, and lies beside the text. */
function forwardedIn(words: Words, frame: Frame): Said {
  const shared = (words.attachments ?? []).filter((attachment) => attachment.is_share);
  return shared.flatMap((attachment, index) => [
    index > 0 || words.text ? '\n' : '',
    ...decodeText(attachment.text || attachment.fallback || '', frame.installation),
  ]);
}

// ── channels ─────────────────────────────────────────────────────────────────────────────────────────────────────

type Lost = Extract<Inbound, { kind: 'channel-lost' }>['why'];

const LOST: Readonly<Record<string, Lost>> = {
  channel_left: 'removed',
  group_left: 'removed',
  member_left_channel: 'removed',
  channel_archive: 'archived',
  group_archive: 'archived',
  channel_deleted: 'deleted',
  group_deleted: 'deleted',
  channel_unshared: 'disconnected',
};

function fromChannel(event: Callback['event'], frame: Frame, botUser: string): Heard {
  const why = Object.hasOwn(LOST, event.type) ? LOST[event.type] : undefined;
  if (why === undefined && event.type !== 'member_joined_channel') return { ignored: `an event of type ${event.type}` };
  return parsed(ChannelEvent, event, (what) => {
    const isMembership = event.type === 'member_joined_channel' || event.type === 'member_left_channel';
    if (isMembership && what.user !== botUser) return { ignored: 'somebody else came or went' };
    if (why === 'disconnected' && what.is_ext_shared) return { ignored: 'other companies are still in the channel' };
    const channel = formatChannel({ ...frame, channel: what.channel });
    const delivery = deliveryOf(frame, why ?? 'bot-added', what.channel, what.event_ts, channel);
    return why === undefined
      ? { inbound: { kind: 'bot-added', ...delivery, channel, inviter: what.inviter ? senderOf(what.inviter) : null } }
      : { inbound: { kind: 'channel-lost', ...delivery, channel, why } };
  });
}

function fromSharing({ channel: id, event_ts }: z.infer<typeof ChannelEvent>, frame: Frame): Heard {
  const channel = formatChannel({ ...frame, channel: id });
  return { inbound: { kind: 'channel-shared', ...deliveryOf(frame, 'shared', id, event_ts, channel), channel } };
}

function fromMove(moved: z.infer<typeof ChannelMoved>, frame: Frame): Heard {
  const channel = formatChannel({ ...frame, channel: moved.old_channel_id });
  return {
    inbound: {
      kind: 'channel-moved',
      ...deliveryOf(frame, 'moved', moved.old_channel_id, moved.event_ts, channel),
      channel,
      to: formatChannel({ ...frame, channel: moved.new_channel_id }),
    },
  };
}

function uninstalled(frame: Frame): Heard {
  const lane = formatInstallation(frame.installation);
  return { inbound: { kind: 'uninstalled', ...deliveryOf(frame, 'uninstalled', frame.installation, null, lane) } };
}

/** Such events have no message to be known by; what happened, where and when tells them apart. */
function deliveryOf(frame: Frame, what: string, where: string, ts: string | null | undefined, lane: string) {
  const { installation, deliveryId, eventTime } = frame;
  return {
    installation,
    deliveryId,
    key: `${what}:${where}:${ts ?? eventTime}`,
    lane,
    at: ts ? tsToMs(ts) : eventTime,
  };
}

// ── pieces ───────────────────────────────────────────────────────────────────────────────────────────────────────

function placeOf(where: { readonly installation: string; readonly channel: string }, ts: string): InboundPlace {
  const { installation, channel } = where;
  return { channel: formatChannel({ installation, channel }), thread: formatThread({ installation, channel, ts }) };
}

const senderOf = (user: string, team?: string | null): Sender => ({ person: formatPerson(user), team: team || null });

/** Reads what we need of `value`, or says what is wrong with its shape (never what it contains). */
function parsed<T>(shape: z.ZodType<T>, value: unknown, read: (value: T) => Heard): Heard {
  const result = shape.safeParse(value);
  if (result.success) return read(result.data);
  return { malformed: result.error.issues.map(({ path, code }) => `${path.join('.') || '(all)'}: ${code}`).join(', ') };
}
