/** Events that are no messages: what happens to channels, to people, on the bot's own page, and emoji on messages. */
import type { z } from 'zod';
import type { Inbound } from '../../src/channel/inbound.ts';
import { formatChannel, formatInstallation, formatPerson, threadOf } from './addresses.ts';
import { isEmojiName } from './emoji-names.ts';
import { deliveryOf, type Frame, type Heard, parsed, senderOf } from './heard.ts';
import type { Identity } from './identity.ts';
import {
  type Callback,
  ChannelEvent,
  ChannelMoved,
  ChannelRenamed,
  HomeOpened,
  ReactionEvent,
  TokensRevoked,
  UserChanged,
} from './payloads.ts';

export type Us = Pick<Identity, 'botUser' | 'botId' | 'enterprise'>;

type Happening = (event: Callback['event'], frame: Frame, us: Us) => Heard;

const HAPPENINGS = new Map<string, Happening>([
  ['reaction_added', (event, frame, us) => fromReaction(event, frame, us, true)],
  ['reaction_removed', (event, frame, us) => fromReaction(event, frame, us, false)],
  ['user_change', (event, frame, us) => parsed(UserChanged, event, (changed) => fromProfile(changed, frame, us))],
  ['app_home_opened', (event, frame) => parsed(HomeOpened, event, (opened) => fromHome(opened, frame))],
  ['member_joined_channel', (event, frame, us) => parsed(ChannelEvent, event, (what) => fromJoining(what, frame, us))],
  ['member_left_channel', (event, frame, us) => parsed(ChannelEvent, event, (what) => fromLeaving(what, frame, us))],
  ['channel_left', lost('removed')],
  ['group_left', lost('removed')],
  ['channel_archive', lost('archived')],
  ['group_archive', lost('archived')],
  ['channel_deleted', lost('deleted')],
  ['group_deleted', lost('deleted')],
  ['channel_unshared', (event, frame) => parsed(ChannelEvent, event, (what) => fromUnsharing(what, frame))],
  ['channel_shared', (event, frame) => parsed(ChannelEvent, event, (what) => fromSharing(what, frame))],
  ['channel_unarchive', (event, frame) => parsed(ChannelEvent, event, (what) => fromReturn(what, frame))],
  ['group_unarchive', (event, frame) => parsed(ChannelEvent, event, (what) => fromReturn(what, frame))],
  ['channel_rename', (event, frame) => parsed(ChannelRenamed, event, (renamed) => fromRenaming(renamed, frame))],
  ['group_rename', (event, frame) => parsed(ChannelRenamed, event, (renamed) => fromRenaming(renamed, frame))],
  ['channel_id_changed', (event, frame) => parsed(ChannelMoved, event, (moved) => fromMove(moved, frame))],
  ['app_uninstalled', (_event, frame) => uninstalled(frame)],
  ['tokens_revoked', (event, frame) => parsed(TokensRevoked, event, (revoked) => fromRevocation(revoked, frame))],
]);

export function fromHappening(event: Callback['event'], frame: Frame, us: Us): Heard {
  const read = HAPPENINGS.get(event.type);
  return read ? read(event, frame, us) : { ignored: `an event of type ${event.type}` };
}

// ── emoji ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Emoji of other bots come by their user ids, like anybody's: who is one, the directory knows. */
function fromReaction(event: Callback['event'], frame: Frame, us: Us, added: boolean): Heard {
  return parsed(ReactionEvent, event, ({ user, reaction, item, event_ts }) => {
    if (item.type !== 'message') return { ignored: `an emoji on a ${item.type}` };
    if (user === us.botUser || user === 'USLACKBOT') return { ignored: "a bot's emoji" };
    if (!item.channel || !item.ts || !isEmojiName(reaction)) return { malformed: 'an emoji on nothing' };
    const channel = formatChannel({ ...frame, channel: item.channel });
    const where = `${item.channel}:${item.ts}:${user}:${reaction}:${added}`;
    return {
      inbound: {
        kind: 'reaction',
        ...deliveryOf(frame, 'reaction', where, event_ts, threadOf(channel, item.ts)),
        sender: senderOf(user),
        channel,
        remoteId: item.ts,
        emoji: reaction,
        added,
      },
    };
  });
}

// ── people ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Slack tells of every change of a profile, another company's people's included. */
function fromProfile({ user, event_ts }: z.infer<typeof UserChanged>, frame: Frame, us: Us): Heard {
  const person = formatPerson(user.id);
  const isGone = user.deleted || user.is_restricted || user.is_ultra_restricted;
  const isBot = user.is_bot || user.id === us.botUser;
  if (!isGone || isBot || !isOfOurs(user, frame, us)) {
    return { changed: { installation: frame.installation, person } };
  }
  return { inbound: { kind: 'person-gone', ...deliveryOf(frame, 'gone', user.id, event_ts, person), person } };
}

/** Of somebody whose account ended Slack may say no more than that: they count as ours. */
function isOfOurs(user: z.infer<typeof UserChanged>['user'], frame: Frame, us: Us): boolean {
  const teams = [user.team_id, user.enterprise_user?.enterprise_id].filter((team) => Boolean(team));
  return teams.length === 0 || teams.some((team) => team === frame.installation || team === us.enterprise);
}

/** There is also a page of messages, which says nothing to us. */
function fromHome({ user, tab }: z.infer<typeof HomeOpened>, { installation }: Frame): Heard {
  if (tab !== 'home') return { ignored: 'another page of the app' };
  return { visit: { installation, sender: senderOf(user), pressed: null } };
}

// ── channels ─────────────────────────────────────────────────────────────────────────────────────────────────────

type AnyChannelEvent = z.infer<typeof ChannelEvent>;
type Lost = Extract<Inbound, { kind: 'channel-lost' }>['why'];

function lost(why: Lost): Happening {
  return (event, frame) => parsed(ChannelEvent, event, (what) => asLost(what, frame, why));
}

function asLost(what: AnyChannelEvent, frame: Frame, why: Lost): Heard {
  return { inbound: { kind: 'channel-lost', ...about(what, frame, why), why } };
}

function fromJoining(what: AnyChannelEvent, frame: Frame, us: Us): Heard {
  if (what.user !== us.botUser) return { ignored: 'somebody else came' };
  const inviter = what.inviter ? senderOf(what.inviter) : null;
  return { inbound: { kind: 'bot-added', ...about(what, frame, 'bot-added'), inviter } };
}

function fromLeaving(what: AnyChannelEvent, frame: Frame, us: Us): Heard {
  const { user, channel: id } = what;
  if (user === us.botUser) return asLost(what, frame, 'removed');
  if (!user) return { malformed: 'nobody left' };
  const channel = formatChannel({ ...frame, channel: id });
  const delivery = deliveryOf(frame, 'left', `${id}:${user}`, what.event_ts, channel);
  return { inbound: { kind: 'member-left', ...delivery, channel, person: formatPerson(user) } };
}

function fromUnsharing(what: AnyChannelEvent, frame: Frame): Heard {
  if (what.is_ext_shared) return { ignored: 'other companies are still in the channel' };
  return asLost(what, frame, 'disconnected');
}

const fromSharing = (what: AnyChannelEvent, frame: Frame): Heard => ({
  inbound: { kind: 'channel-shared', ...about(what, frame, 'shared') },
});

const fromReturn = (what: AnyChannelEvent, frame: Frame): Heard => ({
  inbound: { kind: 'channel-back', ...about(what, frame, 'back') },
});

const fromRenaming = ({ channel, event_ts }: z.infer<typeof ChannelRenamed>, frame: Frame): Heard => ({
  inbound: { kind: 'channel-renamed', ...about({ channel: channel.id, event_ts }, frame, 'renamed') },
});

function fromMove(moved: z.infer<typeof ChannelMoved>, frame: Frame): Heard {
  return {
    inbound: {
      kind: 'channel-moved',
      ...about({ channel: moved.old_channel_id, event_ts: moved.event_ts }, frame, 'moved'),
      to: formatChannel({ ...frame, channel: moved.new_channel_id }),
    },
  };
}

/** The channel, and the delivery in its lane. */
function about(what: Pick<AnyChannelEvent, 'channel' | 'event_ts'>, frame: Frame, happened: string) {
  const channel = formatChannel({ ...frame, channel: what.channel });
  return { ...deliveryOf(frame, happened, what.channel, what.event_ts, channel), channel };
}

// ── the app ──────────────────────────────────────────────────────────────────────────────────────────────────────

const fromRevocation = ({ tokens }: z.infer<typeof TokensRevoked>, frame: Frame): Heard =>
  tokens.bot?.length ? uninstalled(frame) : { ignored: "somebody's own token was revoked" };

function uninstalled(frame: Frame): Heard {
  const lane = formatInstallation(frame.installation);
  return { inbound: { kind: 'uninstalled', ...deliveryOf(frame, 'uninstalled', frame.installation, null, lane) } };
}
