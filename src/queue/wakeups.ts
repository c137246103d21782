import { createHash } from 'node:crypto';
import type { JobsOptions } from 'bullmq';
import type { TimerRef, Wakeups } from '../bridge/ports.ts';
import type { Backend, JobQueue, JobWorker, TroubleLog } from './backend.ts';
import { openPostgres, type SessionPool } from './postgres.ts';
import { openRedis } from './redis.ts';
import { within } from './time-limit.ts';

export interface WakeupSettings {
  /** Null: on the database. */
  readonly redisUrl: string | null;
  /** Used only without Redis, and never ended here. */
  readonly pool: SessionPool;
  /** Called once or more for a timer whose time has come. When it rejects, it is called again a few times. */
  readonly onDue: (timer: TimerRef) => Promise<void>;
  readonly log: TroubleLog;
  readonly now?: () => number;
}

export interface OpenWakeups extends Wakeups {
  /** Rejects when wake-ups can't be scheduled at present. */
  ready(): Promise<void>;
  /** Takes no more timers, and lets running handlers finish while the place for jobs answers. */
  close(): Promise<void>;
}

const QUEUE_NAME = 'timers';
/** Scheduling stands in the way of a customer's message, and whatever is missed the sweep finds: so it waits no longer. */
const ANSWER_LIMIT_MS = 1_000;
const JOB_OPTIONS: JobsOptions = {
  removeOnComplete: true,
  removeOnFail: true,
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
};

/**
 * Starts waking us for timers. A job holds ids and a time, nothing else, and losing every job loses nothing: the timer
 * itself is a row in the store. Throws QueueNotUsable when the place for jobs must be set up differently.
 */
export async function openWakeups({
  redisUrl,
  pool,
  onDue,
  log,
  now = Date.now,
}: WakeupSettings): Promise<OpenWakeups> {
  const backend = redisUrl === null ? await openPostgres(pool) : await openRedis(redisUrl, log);
  const queue = backend.openQueue<TimerRef>(QUEUE_NAME);
  const worker = backend.openWorker<TimerRef>(QUEUE_NAME, ({ data }) => onDue(data));
  reportTrouble(queue, worker, log);
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  return {
    schedule: (timer) => schedule(queue, timer, now(), log),
    ready: () => within(ANSWER_LIMIT_MS, backend.ping()),
    close: () => closeAll(worker, queue, backend),
  };
}

/** Never rejects: a wake-up that was not taken is a late one, not a lost one. */
async function schedule(queue: JobQueue<TimerRef>, timer: TimerRef, now: number, log: TroubleLog): Promise<void> {
  const options = { ...JOB_OPTIONS, jobId: jobIdOf(timer), delay: delayUntil(timer.at, now) };
  try {
    await within(ANSWER_LIMIT_MS, queue.add(timer.name, timer, options));
  } catch (err) {
    log.warn({ err, timer }, 'A wake-up was not scheduled; the sweep will find the timer');
  }
}

/** The same timer has the same job, however often it is scheduled. Hashed: BullMQ gives colons and bare numbers a meaning. */
function jobIdOf({ tenant, conversation, name, at }: TimerRef): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([tenant, conversation, name, at]))
    .digest('hex');
  return `timer-${digest.slice(0, 32)}`;
}

/** Whole milliseconds, because the database takes no others; rounded up, because a timer must not be early. */
function delayUntil(at: number, now: number): number {
  return Math.max(0, Math.ceil(at - now));
}

function reportTrouble(queue: JobQueue<TimerRef>, worker: JobWorker<TimerRef>, log: TroubleLog): void {
  queue.on('error', (err) => log.warn({ err }, 'The queue has trouble'));
  worker.on('error', (err) => log.warn({ err }, 'The worker has trouble'));
  worker.on('failed', (job, err) =>
    log.warn({ err, timer: job?.data, attempt: job?.attemptsMade }, 'A due timer was not handled'),
  );
}

/** BullMQ says goodbye to the server, and would wait for one that is away until it returns: then we leave without. */
async function closeAll(worker: JobWorker<TimerRef>, queue: JobQueue<TimerRef>, backend: Backend): Promise<void> {
  const away = await within(ANSWER_LIMIT_MS, backend.ping()).then(
    () => false,
    () => true,
  );
  await worker.close(away);
  await queue.close();
  await backend.close();
}
