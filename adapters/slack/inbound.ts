/** Events of Slack's in our words: messages here, everything else in `happenings.ts`. */
import type { FileRef, InboundPlace, Said } from '../../src/channel/inbound.ts';
import { formatChannel, formatPerson, tsToMs } from './addresses.ts';
import { cleanName } from './directory.ts';
import { fromHappening, type Us } from './happenings.ts';
import { type Frame, frameOf, type Heard, parsed, placeOf, senderOf } from './heard.ts';
import { lookIn } from './look.ts';
import { Callback, ChangedEvent, DeletedEvent, MessageEvent, type Words } from './payloads.ts';
import { decodeText, joined, withEmoji, withoutLeading } from './said.ts';

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

/** What Slack still says of a message that is gone or was changed. */
type SomeWords = { readonly [K in keyof Words]?: Words[K] | undefined };

/** An event delivery in our words. `us`, so that we know what happens to us and what we said ourselves. */
export function toHeard(body: unknown, us: Us): Heard {
  return parsed(Callback, body, (callback) => {
    const { event } = callback;
    const frame = frameOf(callback, us.botId);
    if (frame === null) return { malformed: 'names no installation' };
    switch (event.type) {
      case 'message':
        return fromMessage(event, frame, us.botUser);
      case 'app_mention':
        return parsed(MessageEvent, event, (message) => fromSpoken(message, frame, us.botUser));
      default:
        return fromHappening(event, frame, us);
    }
  });
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
      said: saidIn(message, frame.installation, botUser),
      look: lookIn(message, frame.installation, botUser),
      files: (message.files ?? []).map(asFileRef),
      ...((message.attachments ?? []).some(({ is_share }) => is_share) ? { forwards: true } : {}),
    },
  };
}

/** In channels of several companies Slack says no more than that there is a file, and by which id to ask for it. */
const asFileRef = ({ id, name, title }: NonNullable<Words['files']>[number]): FileRef => ({
  id: id || null,
  name: cleanName(name || title || '', LONGEST_FILE_NAME) || 'file',
});

/** Slack's own, as far as we know. */
const LONGEST_FILE_NAME = 255;

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
function isFromUs({ bot_id, app_id, bot_profile }: SomeWords, { ownApp, ownBot }: Frame): boolean {
  const app = app_id ?? bot_profile?.app_id ?? null;
  return (ownBot !== null && bot_id === ownBot) || (ownApp !== null && app === ownApp);
}

function fromChange(event: ChangedEvent, frame: Frame, botUser: string): Heard {
  const { message, previous_message: before } = event;
  // A deleted message that has replies stays as a tombstone.
  if (message.subtype === 'tombstone') {
    return fromDeletion({ ...event, deleted_ts: message.ts }, frame, botUser);
  }
  if (isAutomatic(message, botUser) || (before && isAutomatic(before, botUser))) return { ignored: "a bot's edit" };
  if (!SPOKEN.includes(message.subtype)) return { ignored: `an edit of kind ${message.subtype}` };
  if (!isOfWords(message, before, frame.installation, botUser)) return { ignored: 'a change that is not of words' };
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
      said: saidIn(message, frame.installation, botUser),
      look: lookIn(message, frame.installation, botUser),
    },
  };
}

/** Slack also reports link previews as changes. Words set in bold are the same words, and another look. */
function isOfWords(message: Words, before: ChangedEvent['previous_message'], installation: string, bot: string) {
  if (!before) return Boolean(message.edited);
  if (before.text !== message.text) return true;
  if (!message.edited || message.edited.ts === before.edited?.ts) return false;
  const earlier = lookIn({ ...message, ...before }, installation, bot);
  return JSON.stringify(earlier) !== JSON.stringify(lookIn(message, installation, bot));
}

function fromDeletion(event: DeletedEvent, frame: Frame, botUser: string): Heard {
  const { deleted_ts: deletedTs, previous_message: before } = event;
  if (before && isAutomatic(before, botUser)) return fromOurLoss(event, before, frame, botUser);
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

/** Somebody took a post of ours away; whatever other bots said and say no more is nothing to us. */
function fromOurLoss(event: DeletedEvent, before: SomeWords, frame: Frame, botUser: string): Heard {
  if (!isFromUs(before, frame) && before.user !== botUser) return { ignored: "a bot's deletion" };
  const { deleted_ts: remoteId } = event;
  const place = placeOf({ ...frame, channel: event.channel }, before.thread_ts ?? remoteId);
  const at = event.event_ts ?? event.ts;
  return {
    inbound: {
      kind: 'post-deleted',
      installation: frame.installation,
      deliveryId: frame.deliveryId,
      key: `post-deleted:${event.channel}:${remoteId}`,
      lane: place.thread,
      at: at ? tsToMs(at) : frame.eventTime,
      place,
      remoteId,
    },
  };
}

/** Not a person: another bot, an app speaking for somebody, Slack itself, or we. */
function isAutomatic(words: SomeWords, botUser: string): boolean {
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

/** What the message says, its own words and those it forwards, without the mention of us that it begins with. */
export function saidIn(words: Words, installation: string, botUser: string): Said {
  const own = decodeText(withEmoji(words.text ?? '', words.blocks), installation);
  const said = joined([...withoutLeading(formatPerson(botUser), own), ...forwardedIn(words, installation)]);
  // Slack shows "/me waves" in italics; these are the marks that people type for it.
  return words.subtype === 'me_message' ? joined(['_', ...said, '_']) : said;
}

/** "See what they wrote us": a forwarded message is all that its author says, and lies beside the text. */
function forwardedIn(words: Words, installation: string): Said {
  const shared = (words.attachments ?? []).filter((attachment) => attachment.is_share);
  return shared.flatMap((attachment, index) => [
    index > 0 || words.text ? '\n' : '',
    ...decodeText(attachment.text || attachment.fallback || '', installation),
  ]);
}
