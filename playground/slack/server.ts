/** The pretend Slack as a library: `startPretendSlack()`. Listens on 127.0.0.1 and tells nobody else. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Actor, makeActor } from './actors.ts';
import { seededChance } from './chance.ts';
import { watchChanges } from './changes.ts';
import type { Core, Settings } from './core.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from './credentials.ts';
import { startDelivery } from './delivery.ts';
import { emit } from './events.ts';
import { answerText } from './http-body.ts';
import { makeIds, makeTriggers } from './ids.ts';
import { emptyLog, type Log } from './log.ts';
import { EXT_ACME, EXT_GLOBEX, lumenWorld, SUPPORT_AGENTS } from './lumen.ts';
import { moveChannel, renameChannel, setArchived, share, unshare } from './membership.ts';
import { removePost } from './messages.ts';
import { changePerson, deactivate } from './people.ts';
import { type Handler, slackRoutes } from './routes.ts';
import { defaultBotEvents, defaultScopes, defaultShortcuts, type Shortcut } from './scopes.ts';
import { startSocketMode } from './socket-mode.ts';
import { calm, type Weather } from './weather.ts';
import {
  addChannel,
  addPerson,
  type Channel,
  channelOf,
  type Ephemeral,
  type Group,
  type Message,
  type Person,
  type Reaction,
  type Team,
  threadOf,
  type World,
} from './world.ts';

export interface PretendSlackOptions {
  /** Of the weather. The same seed draws the same weather. */
  readonly seed?: number;
  /** 0, the default: any free one. */
  readonly port?: number;
  readonly weather?: Partial<Weather>;
  /** Before the second, third and fourth attempt to deliver an event. */
  readonly retryDelaysMs?: readonly number[];
  /** How long the app may take to answer. */
  readonly ackTimeoutMs?: number;
  /** Of chat.postMessage, per channel; null: none. */
  readonly rateLimit?: { readonly perSecond: number; readonly burst: number } | null;
  readonly triggerLivesMs?: number;
  readonly scopes?: readonly string[];
  readonly botEvents?: readonly string[];
  readonly shortcuts?: readonly Shortcut[];
  readonly homeTab?: boolean;
  /** Channels that the bot is in from the beginning: the agents' and the customers', when nothing else is said. */
  readonly botIn?: readonly string[];
  readonly now?: () => number;
}

export interface PretendSlack {
  /** Where it listens, e.g. `http://127.0.0.1:3999`. */
  readonly origin: string;
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** What stands in the menu of every message, for people of the company that installed the app. */
  readonly shortcuts: readonly Shortcut[];
  readonly world: World;
  readonly log: Log;
  /** Where events, interactions and commands go from now on. Not needed in Socket Mode. */
  connectApp(app: { readonly requestUrl: string }): void;
  as(person: string): Actor;
  /** Messages of a channel, threads included, oldest first. Channels go by id or name. */
  history(channel: string): readonly Message[];
  /** Root first. `ts` of any message in it. */
  thread(channel: string, ts: string): readonly Message[];
  ephemerals(person: string): readonly Ephemeral[];
  reactions(channel: string, ts: string): readonly Reaction[];
  weather(): Weather;
  /** Changes what is given, from now on. */
  setWeather(change: Partial<Weather>): void;
  /** Waits until `look` gives something; see Changes.until. */
  until<T>(look: () => T, timeoutMs?: number): Promise<Exclude<T, false | null | undefined>>;
  onChange(listener: () => void): () => void;
  /** Events not yet delivered nor given up. */
  pendingDeliveries(): number;
  readonly edit: WorldEdits;
  /** Answers requests that are not Slack's. */
  serve(handler: Handler): void;
  close(): Promise<void>;
}

/** What admins and fate do to a workspace. */
export interface WorldEdits {
  addTeam(team: Team): void;
  addUser(person: Parameters<typeof addPerson>[1]): Person;
  addChannel(channel: Parameters<typeof addChannel>[1]): Channel;
  archive(channel: string): void;
  unarchive(channel: string): void;
  rename(channel: string, name: string): void;
  /** Another company comes in. */
  share(channel: string, team: string): void;
  /** Another company is invited, and not in yet. */
  inviteTeam(channel: string, team: string): void;
  unshare(channel: string, team: string): void;
  changeChannelId(channel: string, to: string): void;
  /** Switches an account off. */
  deactivate(person: string): void;
  makeGuest(person: string): void;
  changeName(person: string, displayName: string): void;
  addGroup(group: Group): void;
  /** A company makes an emoji of its own. */
  addEmoji(team: string, name: string): void;
  /** An admin deletes a message, whoever wrote it. */
  removePost(channel: string, ts: string): void;
  uninstall(): void;
  /** Drops every Socket Mode connection politely. */
  refreshSockets(): void;
}

export async function startPretendSlack(options: PretendSlackOptions = {}): Promise<PretendSlack> {
  const server = createServer();
  const core = makeCore(options, () => originOf(server));
  const sockets = startSocketMode({
    server,
    appId: core.world.app.id,
    useSocket: core.delivery.useSocket,
    envelopeId: core.ids.uuid,
  });
  let others: Handler = (_request, response) => answerText(response, 404, 'Not here');
  server.on(
    'request',
    slackRoutes(core, (request, response) => others(request, response)),
  );
  await listen(server, options.port ?? 0);
  return {
    origin: core.origin(),
    apiUrl: `${core.origin()}/api/`,
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    signingSecret: SIGNING_SECRET,
    shortcuts: core.settings.shortcuts,
    world: core.world,
    log: core.log,
    connectApp: ({ requestUrl }) => core.delivery.connect(requestUrl),
    as: (person) => makeActor(core, person),
    history: (channel) => [...channelOf(core.world, channel).messages.values()],
    thread: (channel, ts) => threadOf(channelOf(core.world, channel), ts),
    ephemerals: (person) => core.world.ephemerals.filter(({ user }) => user === person),
    reactions: (channel, ts) => channelOf(core.world, channel).messages.get(ts)?.reactions ?? [],
    weather: () => core.weather,
    setWeather: (change) => {
      core.weather = { ...core.weather, ...change };
      core.changes.happened();
    },
    until: core.changes.until,
    onChange: core.changes.onChange,
    pendingDeliveries: core.delivery.pending,
    edit: worldEdits(core, sockets.refresh),
    serve: (handler) => {
      others = handler;
    },
    close: () => {
      sockets.close();
      core.delivery.close();
      core.changes.close();
      return stop(server);
    },
  };
}

function makeCore(options: PretendSlackOptions, origin: () => string): Core {
  const now = options.now ?? Date.now;
  const settings: Settings = {
    scopes: options.scopes ?? defaultScopes,
    botEvents: options.botEvents ?? defaultBotEvents,
    shortcuts: options.shortcuts ?? defaultShortcuts,
    homeTab: options.homeTab ?? true,
    triggerLivesMs: options.triggerLivesMs ?? 3000,
    ackTimeoutMs: options.ackTimeoutMs ?? 3000,
    retryDelaysMs: options.retryDelaysMs ?? [0, 60_000, 300_000],
    rateLimit: options.rateLimit === undefined ? { perSecond: 1, burst: 5 } : options.rateLimit,
    responseUrl: { uses: 5, livesMs: 30 * 60_000 },
  };
  const seed = options.seed ?? 1;
  const chances = { calls: seededChance(seed), events: seededChance(seed + 1) };
  const ids = makeIds(now);
  const log = emptyLog();
  const changes = watchChanges();
  const delivery = startDelivery({
    log,
    now,
    changes,
    chance: chances.events,
    weather: () => core.weather,
    ackTimeoutMs: settings.ackTimeoutMs,
    retryDelaysMs: settings.retryDelaysMs,
  });
  const core: Core = {
    world: lumenWorld(options.botIn ?? [EXT_ACME, EXT_GLOBEX, SUPPORT_AGENTS]),
    log,
    settings,
    now,
    ids,
    changes,
    delivery,
    triggers: makeTriggers(ids, now, settings.triggerLivesMs),
    responseUrls: new Map(),
    uploads: new Map(),
    origin,
    chances,
    weather: { ...calm, ...options.weather },
  };
  return core;
}

function worldEdits(core: Core, refreshSockets: () => void): WorldEdits {
  const { world } = core;
  const channel = (name: string) => channelOf(world, name);
  return {
    addTeam: (team) => void world.teams.set(team.id, team),
    addUser: (person) => addPerson(world, person),
    addChannel: (given) => addChannel(world, given),
    archive: (name) => setArchived(core, channel(name), true, channel(name).creator),
    unarchive: (name) => setArchived(core, channel(name), false, channel(name).creator),
    rename: (name, to) => renameChannel(core, channel(name), to),
    share: (name, team) => share(core, channel(name), team),
    inviteTeam: (name, team) => void channel(name).pendingTeams.push(team),
    unshare: (name, team) => unshare(core, channel(name), team),
    changeChannelId: (name, to) => moveChannel(core, channel(name), to),
    deactivate: (person) => deactivate(core, person),
    makeGuest: (person) => changePerson(core, person, { guest: true }),
    changeName: (person, displayName) => changePerson(core, person, { displayName }),
    addGroup: (group) => void world.groups.set(group.id, group),
    addEmoji: (team, name) => void world.emoji.set(name, team),
    removePost: (name, ts) => removePost(core, channel(name), ts),
    uninstall: () => {
      world.installed = false;
      emit(core, { type: 'app_uninstalled' }, null);
      emit(core, { type: 'tokens_revoked', tokens: { oauth: [], bot: [world.app.botUser] } }, null);
    },
    refreshSockets,
  };
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
