import { createPostgresBackend, type PgPool, Queue, runMigrations, Worker } from 'bullmq';
import { type Backend, KEPT_EVENTS, WORKER_SETTINGS } from './backend.ts';

/** A `pg.Pool` whose sessions have `bullmq` as their search path. */
export interface SessionPool {
  connect(): Promise<unknown>;
  query(sql: string): Promise<unknown>;
}

/**
 * Jobs in the database, embedded or not, in a schema of BullMQ's own.
 *
 * For one process only: with three or more, timers that fall due together can deadlock inside BullMQ 6.7 and run
 * twice. We bear the second (whoever handles a timer looks at its row), and ask for Redis where there are several.
 *
 * The worker keeps one session of the pool for listening.
 */
export async function openPostgres(sessions: SessionPool): Promise<Backend> {
  // BullMQ describes pg's pool in words of its own that @types/pg does not match, though every pg.Pool does.
  const pool = sessions as PgPool;
  await migrate(pool);
  return {
    openQueue: (name) =>
      new Queue(name, { connection: pool, streams: { events: { maxLen: KEPT_EVENTS } } }, createPostgresBackend),
    openWorker: (name, handle) =>
      new Worker(name, handle, { connection: pool, ...WORKER_SETTINGS }, createPostgresBackend),
    ping: async () => {
      await pool.query('select 1');
    },
    // The pool is its owner's to end.
    close: async () => {},
  };
}

/** Safe to run again: what is done is skipped, under a lock. */
async function migrate(pool: PgPool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
}
