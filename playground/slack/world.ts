/** What the pretend Slack holds. Plain data; nothing here talks to anybody. */
import type { Json } from './json.ts';

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export interface Person {
  readonly id: string;
  readonly team: string;
  /** The handle. */
  readonly name: string;
  readonly realName: string;
  readonly displayName: string;
  readonly title: string;
  readonly timeZone: string;
  readonly admin: boolean;
  readonly owner: boolean;
  readonly guest: boolean;
  readonly bot: boolean;
  /** The account was switched off. */
  readonly deleted: boolean;
}

/** People of the company that installed the app, mentioned as one by a name of their own. */
export interface Group {
  readonly id: string;
  /** Without the `@`. */
  readonly handle: string;
  readonly members: readonly string[];
}

export interface Reaction {
  readonly name: string;
  users: string[];
  count: number;
}

/** A message as Slack's JSON has it. */
export interface Message {
  type: 'message';
  ts: string;
  text: string;
  subtype?: string;
  user?: string;
  team?: string;
  user_team?: string;
  source_team?: string;
  user_profile?: Json;
  client_msg_id?: string;
  bot_id?: string;
  app_id?: string;
  bot_profile?: Json;
  username?: string;
  icons?: Json;
  blocks?: Json[];
  attachments?: Json[];
  metadata?: Metadata;
  thread_ts?: string;
  parent_user_id?: string;
  root?: Json;
  edited?: { user: string; ts: string };
  files?: Json[];
  upload?: boolean;
  reactions?: Reaction[];
  reply_count?: number;
  reply_users?: string[];
  latest_reply?: string;
  hidden?: boolean;
  inviter?: string;
}

export interface Metadata {
  readonly event_type: string;
  readonly event_payload: Json;
}

export interface Channel {
  id: string;
  name: string;
  readonly kind: 'channel' | 'group' | 'im';
  readonly creator: string;
  readonly created: number;
  /** Where it was made; in Slack Connect the side that keeps the id when the sharing ends. */
  readonly host: string;
  /** The companies in it, the host among them. */
  teams: string[];
  /** Invited, not yet in. */
  pendingTeams: string[];
  archived: boolean;
  readonly members: Set<string>;
  /** By ts, oldest first: a new ts is always the greatest. */
  readonly messages: Map<string, Message>;
  /** The ts of the replies of each root, oldest first. */
  readonly replies: Map<string, string[]>;
}

/** Seen by one person only, and in no history. */
export interface Ephemeral {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly thread_ts: string | null;
  text: string;
  blocks: Json[];
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly user: string;
  readonly team: string;
  readonly created: number;
  readonly bytes: Buffer;
  readonly shares: { readonly channel: string; readonly ts: string; readonly thread_ts?: string }[];
  /** Handed to the app itself, in a form of its own. */
  readonly forApp: boolean;
}

/** A message of the app that is still growing. */
export interface Stream {
  /** For whom it was begun. */
  readonly reader: string;
  /** The Markdown that came so far. */
  source: string;
}

export interface World {
  /** The company that installed the app. */
  readonly home: string;
  readonly app: { readonly id: string; readonly botId: string; readonly botUser: string; readonly name: string };
  readonly teams: Map<string, Team>;
  readonly people: Map<string, Person>;
  readonly groups: Map<string, Group>;
  /** Emoji that one company made for itself: by name, whose. Nobody else's Slack knows them. */
  readonly emoji: Map<string, string>;
  readonly channels: Map<string, Channel>;
  readonly ephemerals: Ephemeral[];
  readonly files: Map<string, StoredFile>;
  /** Open modals of each person, the topmost last. */
  readonly modals: Map<string, Json[]>;
  readonly homes: Map<string, Json>;
  /** By the ts of their messages. */
  readonly streams: Map<string, Stream>;
  installed: boolean;
}

export function personOf(world: World, id: string): Person {
  const person = world.people.get(id);
  if (!person) throw new Error(`Nobody here is called ${id}`);
  return person;
}

/** By id, or by name with or without `#`. */
export function channelOf(world: World, idOrName: string): Channel {
  const found = world.channels.get(idOrName) ?? channelNamed(world, idOrName.replace(/^#/, ''));
  if (!found) throw new Error(`There is no channel ${idOrName}`);
  return found;
}

export function channelNamed(world: World, name: string): Channel | undefined {
  for (const channel of world.channels.values()) if (channel.name === name) return channel;
  return undefined;
}

export function teamName(world: World, id: string): string {
  return world.teams.get(id)?.name ?? id;
}

export function isExternallyShared(channel: Channel): boolean {
  return channel.teams.length > 1;
}

export function botIsIn(world: World, channel: Channel): boolean {
  return channel.members.has(world.app.botUser);
}

/** Whether the Slack of that company knows the emoji. All but the companies' own are everybody's. */
export function isEmojiOf(world: World, name: string, team: string): boolean {
  return (world.emoji.get(name) ?? team) === team;
}

export function isForeign(world: World, person: Person): boolean {
  return person.team !== world.home;
}

export function addChannel(
  world: World,
  given: {
    readonly id: string;
    readonly name: string;
    readonly kind?: Channel['kind'];
    readonly teams?: readonly string[];
    readonly host?: string;
    readonly members: readonly string[];
    readonly created?: number;
  },
): Channel {
  const host = given.host ?? world.home;
  const channel: Channel = {
    id: given.id,
    name: given.name,
    kind: given.kind ?? 'channel',
    creator: given.members[0] ?? '',
    created: given.created ?? 1_760_000_000,
    host,
    teams: [...(given.teams ?? [host])],
    pendingTeams: [],
    archived: false,
    members: new Set(given.members),
    messages: new Map(),
    replies: new Map(),
  };
  world.channels.set(channel.id, channel);
  return channel;
}

export function addPerson(
  world: World,
  given: Pick<Person, 'id' | 'team' | 'realName'> & Partial<Omit<Person, 'id' | 'team' | 'realName'>>,
): Person {
  const person: Person = {
    name: given.realName.toLowerCase().replace(/[^a-z0-9]+/g, '.'),
    displayName: given.realName,
    title: '',
    timeZone: 'Europe/Berlin',
    admin: false,
    owner: false,
    guest: false,
    bot: false,
    deleted: false,
    ...given,
  };
  world.people.set(person.id, person);
  return person;
}

/** The thread of a message: its root and the replies to it, oldest first. */
export function threadOf(channel: Channel, ts: string): Message[] {
  const rootTs = channel.messages.get(ts)?.thread_ts ?? ts;
  return [rootTs, ...(channel.replies.get(rootTs) ?? [])].flatMap((each) => channel.messages.get(each) ?? []);
}

/** The direct chat of a person with the app; made when first asked for. */
export function directChat(world: World, user: string): Channel {
  const id = `D0${user.slice(2)}`;
  const known = world.channels.get(id);
  return known ?? addChannel(world, { id, name: '', kind: 'im', members: [user, world.app.botUser] });
}
