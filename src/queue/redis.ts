import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { type Backend, KEPT_EVENTS, QueueNotUsable, type TroubleLog, WORKER_SETTINGS } from './backend.ts';
import { within } from './time-limit.ts';

/** Long enough for a Redis that starts at the same time as we do. */
const CONNECT_LIMIT_MS = 10_000;
const LONGEST_RECONNECT_PAUSE_MS = 5_000;

/** Connects, and refuses a Redis that would drop jobs when its memory is full. */
export async function openRedis(url: string, log: TroubleLog): Promise<Backend> {
  // A queue should hear at once that Redis is away; a worker should wait until it is back.
  const forQueues = connection(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 }, log);
  const forWorkers = connection(url, { maxRetriesPerRequest: null }, log);
  const close = async () => {
    forQueues.disconnect();
    forWorkers.disconnect();
  };
  try {
    await Promise.all([untilReady(forQueues), untilReady(forWorkers)]);
    await refuseEviction(forQueues);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    openQueue: (name) =>
      new Queue(name, { connection: forQueues, prefix: PREFIX, streams: { events: { maxLen: KEPT_EVENTS } } }),
    openWorker: (name, handle) =>
      new Worker(name, handle, { connection: forWorkers, prefix: PREFIX, ...WORKER_SETTINGS }),
    ping: async () => {
      await forQueues.ping();
    },
    close,
  };
}

/** Our keys, in a Redis that others may use too. */
const PREFIX = 'baton';

function connection(
  url: string,
  options: { readonly enableOfflineQueue?: boolean; readonly maxRetriesPerRequest: number | null },
  log: TroubleLog,
): Redis {
  const redis = new Redis(url, {
    ...options,
    retryStrategy: (times) => Math.min(200 * times, LONGEST_RECONNECT_PAUSE_MS),
  });
  // Without a listener ioredis writes to the console.
  redis.on('error', (err) => log.warn({ err }, 'Redis connection trouble; it reconnects by itself'));
  return redis;
}

async function untilReady(redis: Redis): Promise<void> {
  let lastError: Error | undefined;
  redis.on('error', (error) => {
    lastError = error;
  });
  const ready = new Promise<void>((resolve) => redis.once('ready', resolve));
  await within(CONNECT_LIMIT_MS, ready).catch(() => {
    throw new QueueNotUsable(
      `REDIS_URL: no answer from Redis within ${CONNECT_LIMIT_MS / 1000} s${lastError ? ` (${lastError.message})` : ''}. ` +
        'Is it running, and are host, port and password right?',
      { cause: lastError },
    );
  });
}

/** INFO, not CONFIG GET: hosted Redis often forbids the latter. */
async function refuseEviction(redis: Redis): Promise<void> {
  const memory = await redis.info('memory');
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1];
  if (policy === undefined || policy === 'noeviction') return;
  throw new QueueNotUsable(
    `REDIS_URL: this Redis has maxmemory-policy ${policy}, with which it may drop timers when its memory is full. ` +
      'Set maxmemory-policy to noeviction, or use another Redis.',
  );
}
