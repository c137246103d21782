import { setTimeout as sleep } from 'node:timers/promises';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Express } from 'express';
import { type Channel, DeliveryDelayed, type Directory, type Receiver } from '../../src/channel/channel.ts';
import { threadOf } from './addresses.ts';
import { createDirectory } from './directory.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { createDoor } from './door.ts';
import { createFiles } from './files.ts';
import { type Identity, learnIdentity } from './identity.ts';
import { type Logger, quietly } from './log.ts';
import { createSending } from './sending.ts';
import { createSocket, type Socket } from './socket.ts';
import { createStreaming } from './streaming.ts';
import { createThumbsChoice } from './thumbs.ts';
import { within } from './within.ts';

export interface SlackOptions {
  readonly botToken: string;
  /** For HTTP; null: nothing is mounted. One of this and `appToken` must be there. */
  readonly signingSecret: string | null;
  /** For Socket Mode, which then takes the place of HTTP; null: no connection is opened. */
  readonly appToken: string | null;
  /** Another root of the Web API; null: Slack's. */
  readonly apiUrl: string | null;
  readonly receiver: Receiver;
  readonly log: Logger;
  readonly now: () => number;
  readonly limits?: Partial<SlackLimits>;
}

export interface SlackLimits {
  /** A post that takes longer is unclear. A send can take this and `beforePostMs` together. */
  readonly postMs: number;
  /** Asking something before a post, such as whether its channel is shared, may take no longer; the caller's lease is running. */
  readonly beforePostMs: number;
  readonly lookUpMs: number;
  /** Fetching a file, and handing one over: together less than the caller's lease on the work lasts. */
  readonly downloadMs: number;
  readonly uploadMs: number;
  readonly commandMs: number;
  /** How long `stop` waits for what is under way. */
  readonly stopMs: number;
}

const LIMITS: SlackLimits = {
  postMs: 10_000,
  beforePostMs: 1_000,
  lookUpMs: 3_000,
  downloadMs: 30_000,
  uploadMs: 20_000,
  commandMs: 2_500,
  stopMs: 10_000,
};

export interface Installation {
  readonly id: string;
  readonly name: string;
}

export interface Slack {
  readonly channel: Channel;
  /** Learns from Slack whose token this is, however long Slack is away. Throws NotAuthorized. */
  connect(): Promise<Installation>;
  /** Adds `/slack/events`. Must come ahead of every body parser. Until `start`, it answers 503. */
  mount(app: Pick<Express, 'use'>): void;
  /** From here on the receiver hears from us. After `connect`. */
  start(): Promise<void>;
  /** Takes nothing new, and waits for what is being taken. */
  stop(): Promise<void>;
}

/** One Slack workspace, or one organisation, by one bot token. */
export function createSlack(options: SlackOptions): Slack {
  const { botToken, signingSecret, appToken, apiUrl, receiver, log, now } = options;
  if (signingSecret === null && appToken === null) throw new Error('Slack needs a signing secret or an app token');
  const limits = { ...LIMITS, ...options.limits };
  const client = (settings: WebClientOptions) =>
    new WebClient(botToken, {
      logger: quietly(log),
      rejectRateLimitedCalls: true,
      ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
      ...settings,
    });
  const posting = client({ timeout: limits.postMs, retryConfig: { retries: 0 } });
  const reading = client({ timeout: limits.lookUpMs, retryConfig: { retries: 2, minTimeout: 200, maxTimeout: 1_000 } });

  const stopping = new AbortController();
  const pause = (ms: number) => sleep(ms, true, { signal: stopping.signal }).catch(() => false);
  const underWay = new Set<Promise<unknown>>();
  let known: Identity | null = null;
  let isOpen = false;

  const identity = (): Identity => {
    if (known === null) throw new DeliveryDelayed('Slack has not told us yet who we are', 1_000);
    return known;
  };
  const track = <T>(work: Promise<T>): Promise<T> => {
    const settled = work.then(ignore, ignore).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return work;
  };

  const directory = createDirectory({ reading, identity, now, log });
  const isShared = (channel: string) => isSharedIn(directory, identity().installation, channel, limits.beforePostMs);
  const thumbs = createThumbsChoice(now);
  const sending = createSending({ posting, reading, identity, isShared, thumbs, now });
  const teamOf = (person: string) =>
    within(
      limits.beforePostMs,
      directory.teamOf(person).catch(() => null),
    );
  const streaming = createStreaming({ posting, identity, teamOf, thumbs, now });
  const { downloadMs, uploadMs } = limits;
  const files = createFiles({ reading, posting, identity, botToken, apiUrl, downloadMs, uploadMs, pause });
  const { commandMs } = limits;
  const background = (work: Promise<void>) => void track(work);
  const hear = createDispatch({
    receiver,
    identity,
    botToken,
    posting,
    reading,
    directory,
    log,
    commandMs,
    background,
  });
  const dispatch: Dispatch = async (payload) => {
    if (!isOpen) throw new Error('Not taking anything in now');
    return track(hear(payload));
  };
  const sockets = appToken === null ? [] : openSockets({ appToken, apiUrl, dispatch, log, pause });

  return {
    channel: { platform: 'slack', threadOf, ...sending, ...directory, streaming, files },

    async connect() {
      known = await learnIdentity(reading, log, pause);
      if (!known.customizes) log.info({}, 'chat:write.customize is not granted: authors are named in the text');
      return { id: known.installation, name: known.name };
    },

    mount(app) {
      if (signingSecret === null || appToken !== null) return;
      app.use(createDoor({ signingSecret, dispatch, isOpen: () => isOpen, now, log }));
    },

    async start() {
      identity();
      isOpen = true;
      await Promise.all(sockets.map((socket) => socket.start()));
    },

    async stop() {
      isOpen = false;
      stopping.abort();
      await within(limits.stopMs, Promise.allSettled(underWay));
      await Promise.all(sockets.map((socket) => socket.stop()));
    },
  };
}

/** Two, so that Slack has somewhere to deliver while it renews one of them. */
const openSockets = (needs: Parameters<typeof createSocket>[0]): readonly Socket[] => [
  createSocket(needs),
  createSocket(needs),
];

/** In doubt, outsiders are reading. */
async function isSharedIn(
  directory: Directory,
  installation: string,
  channel: string,
  withinMs: number,
): Promise<boolean> {
  const asking = directory.channelFacts(installation, channel).catch(() => null);
  const facts = await within(withinMs, asking);
  return facts?.shared ?? true;
}

const ignore = () => {};
