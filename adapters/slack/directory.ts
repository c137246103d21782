import type { WebClient } from '@slack/web-api';
import {
  type ChannelFacts,
  DeliveryDelayed,
  DeliveryRefused,
  type Directory,
  type Who,
} from '../../src/channel/channel.ts';
import { formatChannel, parseChannel, parsePerson } from './addresses.ts';
import { createCache } from './cache.ts';
import { shortened } from './cards.ts';
import { toLookUpError } from './errors.ts';
import type { Identity } from './identity.ts';
import type { Logger } from './log.ts';
import { messageBehind } from './permalinks.ts';

const MINUTE = 60_000;

export interface DirectoryNeeds {
  readonly reading: WebClient;
  readonly identity: () => Identity;
  readonly now: () => number;
  readonly log: Logger;
}

/** What else the adapter asks of people. */
export interface SlackDirectory extends Directory {
  /** Slack's id of the team that somebody belongs to; null: Slack does not say. Throws DeliveryDelayed. */
  teamOf(person: string): Promise<string | null>;
  /** What was known of somebody, or of a channel, has changed. */
  forgetPerson(person: string): void;
  forgetChannel(channel: string): void;
}

interface Known {
  readonly who: Who;
  readonly team: string | null;
}

export function createDirectory({ reading, identity, now, log }: DirectoryNeeds): SlackDirectory {
  const people = createCache<Known>({ ttlMs: () => 10 * MINUTE, max: 5_000, now });
  const channels = createCache<ChannelFacts | null>({ ttlMs: believedMs, max: 2_000, now });
  const rosters = createCache<ReadonlySet<string>>({ ttlMs: () => 5 * MINUTE, max: 500, now });
  const companies = createCache<string | null>({ ttlMs: () => 60 * MINUTE, max: 1_000, now });

  /** What Slack says, or null when it says no for good. Throws DeliveryDelayed when it can't say now. */
  const definitely = async <T>(call: Promise<T>): Promise<T | null> => {
    try {
      return await call;
    } catch (error) {
      const meaning = toLookUpError(error);
      if (meaning instanceof DeliveryDelayed) throw meaning;
      if (!ABSENT.has(meaning.code)) log.warn({ code: meaning.code }, 'Slack refuses a look-up');
      return null;
    }
  };

  const companyName = (team: string): Promise<string | null> =>
    companies.get(team, async () => {
      if (team === identity().installation) return identity().name;
      const answer = await definitely(reading.team.info({ team }));
      return cleanName(answer?.team?.name ?? '') || null;
    });

  const lookUpPerson = async (person: string): Promise<Known> => {
    const user = parsePerson(person);
    const answer = user === null ? null : await definitely(reading.users.info({ user }));
    if (!answer?.user) return { who: stranger(person), team: null };
    const found = answer.user as SlackUser;
    const team = found.team_id || null;
    return { who: toWho(person, found, identity(), team === null ? null : await companyName(team)), team };
  };

  const lookUpChannel = async (address: string): Promise<ChannelFacts | null> => {
    const where = parseChannel(address);
    const answer = where && (await definitely(reading.conversations.info({ channel: where.channel })));
    if (!where || !answer?.channel) return null;
    const found = answer.channel as SlackChannel;
    const names = await Promise.all(othersIn(found, identity()).map(companyName));
    const channel = formatChannel({ ...where, channel: found.id ?? where.channel });
    return toChannelFacts(
      channel,
      found,
      names.filter((name) => name !== null),
    );
  };

  /** Slack's ids of whoever is in a channel, the first 2,000 of them. */
  const lookUpRoster = async (address: string): Promise<ReadonlySet<string>> => {
    const channel = parseChannel(address)?.channel;
    const roster = new Set<string>();
    let cursor = '';
    for (let page = 0; channel !== undefined && page < MOST_PAGES; page++) {
      const asked = { channel, limit: PEOPLE_PER_PAGE, ...(cursor === '' ? {} : { cursor }) };
      const answer = await definitely(reading.conversations.members(asked));
      for (const user of answer?.members ?? []) roster.add(user);
      cursor = answer?.response_metadata?.next_cursor ?? '';
      if (cursor === '') break;
    }
    return roster;
  };

  const check = (installation: string): void => {
    if (installation !== identity().installation) throw new DeliveryRefused('unknown_installation');
  };

  return {
    async who(installation, person) {
      check(installation);
      return (await people.get(person, () => lookUpPerson(person))).who;
    },

    async teamOf(person) {
      return (await people.get(person, () => lookUpPerson(person))).team;
    },

    async channelFacts(installation, channel, options) {
      check(installation);
      return channels.get(channel, () => lookUpChannel(channel), options);
    },

    async isMember(installation, channel, person) {
      check(installation);
      const user = parsePerson(person);
      if (user === null) return false;
      let isNew = false;
      const load = (): Promise<ReadonlySet<string>> => {
        isNew = true;
        return lookUpRoster(channel);
      };
      if ((await rosters.get(channel, load)).has(user)) return true;
      // Somebody who has just joined is not told for minutes that they are not in.
      return isNew ? false : (await rosters.get(channel, load, { fresh: true })).has(user);
    },

    async permalink(installation, channel, remoteId) {
      check(installation);
      const where = parseChannel(channel);
      if (where === null) return null;
      const answer = await definitely(reading.chat.getPermalink({ channel: where.channel, message_ts: remoteId }));
      return answer?.permalink ?? null;
    },

    messageBehind,
    forgetPerson: people.forget,
    forgetChannel(channel) {
      channels.forget(channel);
      rosters.forget(channel);
    },
  };
}

/**
 * That outsiders read a channel stays true for long, and is harmless when it no longer is. That none do is what we rest on
 * when we post customers' words there, and an invitation under way tells nobody.
 */
const believedMs = (facts: ChannelFacts | null): number => (facts?.shared ? 5 * MINUTE : 30_000);

/** Of `conversations.members`: Slack recommends no more than 200 at a time. Beyond ten pages nobody is looked for. */
const PEOPLE_PER_PAGE = 200;
const MOST_PAGES = 10;

/** Slack's words for "there is none", or none that we may see. */
const ABSENT = new Set([
  'channel_not_found',
  'message_not_found',
  'team_not_found',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
]);

// ── people ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** What we read of `users.info`. */
export interface SlackUser {
  readonly team_id?: string;
  readonly name?: string;
  readonly real_name?: string;
  readonly tz?: string;
  readonly deleted?: boolean;
  readonly is_bot?: boolean;
  readonly is_admin?: boolean;
  readonly is_owner?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_stranger?: boolean;
  readonly enterprise_user?: { readonly enterprise_id?: string };
  readonly profile?: { readonly display_name?: string; readonly real_name?: string; readonly image_192?: string };
}

export function toWho(person: string, user: SlackUser, us: Identity, company: string | null): Who {
  const side = sideOf(user, us);
  const name = [user.profile?.display_name, user.profile?.real_name, user.real_name, user.name]
    .map((candidate) => cleanName(candidate ?? ''))
    .find((candidate) => candidate !== '');
  return {
    person,
    name: name ?? NAMELESS,
    picture: user.profile?.image_192?.startsWith('https://') ? user.profile.image_192 : null,
    side,
    bot: user.is_bot === true || person === 'slack:USLACKBOT',
    // Slack says whether somebody runs their own workspace; only of ours does that mean anything.
    admin: side === 'internal' && (user.is_admin === true || user.is_owner === true),
    // Guests have an account with us, and belong to a company that Slack does not name: by ours they would pass for colleagues.
    company: side === 'internal' || !isOfTeam(user, us) ? company : null,
    timeZone: user.tz || null,
  };
}

/**
 * Whose side somebody is on. Inside is who is provably a full member of our workspace or organisation; guests are let in
 * by us but are not us. What does not say where it belongs is unknown.
 */
export function sideOf(user: SlackUser, us: Pick<Identity, 'installation' | 'enterprise'>): Who['side'] {
  if (teamsOf(user).length === 0 || user.deleted) return 'unknown';
  if (user.is_restricted || user.is_ultra_restricted || user.is_stranger) return 'external';
  return isOfTeam(user, us) ? 'internal' : 'external';
}

const teamsOf = ({ team_id, enterprise_user }: SlackUser): readonly string[] =>
  [team_id, enterprise_user?.enterprise_id].flatMap((team) => team || []);

/** Their account is with our workspace or organisation. */
const isOfTeam = (
  user: SlackUser,
  { installation, enterprise }: Pick<Identity, 'installation' | 'enterprise'>,
): boolean => teamsOf(user).some((team) => team === installation || team === enterprise);

/** Somebody that Slack does not tell us about. */
const stranger = (person: string): Who => ({
  person,
  name: NAMELESS,
  picture: null,
  side: 'unknown',
  bot: false,
  admin: false,
  company: null,
  timeZone: null,
});

const NAMELESS = 'Somebody';

const MAX_NAME = 80;

/** A name as it may stand in a line of ours: on one line, in its own direction, of bearable length. */
export function cleanName(name: string, most: number = MAX_NAME): string {
  const line = name
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(BIDI_CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '');
  return shortened(line.trim(), most);
}

/** They can turn the words around them back to front. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

// ── channels ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** What we read of `conversations.info`. */
export interface SlackChannel {
  readonly id?: string;
  readonly name?: string;
  readonly is_im?: boolean;
  readonly is_member?: boolean;
  readonly is_archived?: boolean;
  readonly is_frozen?: boolean;
  readonly is_ext_shared?: boolean;
  readonly is_pending_ext_shared?: boolean;
  readonly shared_team_ids?: readonly string[];
  readonly connected_team_ids?: readonly string[];
  readonly internal_team_ids?: readonly string[];
}

export const toChannelFacts = (channel: string, found: SlackChannel, companies: readonly string[]): ChannelFacts => ({
  channel,
  name: cleanName(found.name ?? ''),
  // An invitation under way is enough: outsiders will read what stands there when they come in.
  shared: found.is_ext_shared === true || found.is_pending_ext_shared === true,
  archived: found.is_archived === true || found.is_frozen === true,
  member: found.is_member === true || found.is_im === true,
  companies,
});

/** Teams in the channel that are not ours. */
export function othersIn(found: SlackChannel, us: Pick<Identity, 'installation' | 'enterprise'>): readonly string[] {
  const ours = new Set([us.installation, us.enterprise, ...(found.internal_team_ids ?? [])]);
  const all = new Set([...(found.shared_team_ids ?? []), ...(found.connected_team_ids ?? [])]);
  return [...all].filter((team) => !ours.has(team));
}
