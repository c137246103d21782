import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Database } from './database.ts';
import type { Log } from './log.ts';
import { migrate } from './migrate.ts';
import { sqlState } from './sql.ts';

const CONNECT_MS = 3_000;
const ACK_MS = 5_000;
const STATEMENT_MS = 15_000;
/** The client gives up a little later than the server would: only when the server does not answer at all. */
const GRACE_MS = 5_000;
const AGAIN_MS = 1_000;

/** A Postgres server of its own. It may come up after us, and go away and come back while we run. */
export function onServer(url: string, log: Log): Database {
  const make = (name: string, config: pg.PoolConfig): pg.Pool =>
    watched(
      new pg.Pool({
        connectionString: url,
        application_name: `baton ${name}`,
        keepAlive: true,
        connectionTimeoutMillis: CONNECT_MS,
        ...config,
      }),
      log,
    );
  const pool = make('work', {
    max: 12,
    statement_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS + GRACE_MS,
    idle_in_transaction_session_timeout: 2 * STATEMENT_MS,
  });
  // However busy the rest is, what a platform tells us gets a connection.
  const ackPool = make('receive', { max: 4, statement_timeout: ACK_MS, query_timeout: ACK_MS + GRACE_MS });
  const bullPool = make('queue', { max: 20, options: '-c search_path=bullmq' });
  bullPool.setMaxListeners(50);
  const closing = new AbortController();
  return {
    pool,
    ackPool,
    bullPool,
    alone: false,
    prepare: () => migrateWhenReachable(pool, log, closing.signal),
    async close() {
      closing.abort();
      await Promise.all([pool.end(), ackPool.end(), bullPool.end()]);
    },
  };
}

/** Without these listeners a restart of the server would end our process. */
function watched(pool: pg.Pool, log: Log): pg.Pool {
  const lost = (error: Error): void => log.warn({ error }, 'lost a database connection');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return pool;
}

async function migrateWhenReachable(pool: pg.Pool, log: Log, closing: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await migrate(pool);
    } catch (error) {
      if (closing.aborted || !isAway(error)) throw error;
      log.warn({ error }, 'the database is not reachable; trying again');
    }
    await pause(AGAIN_MS, undefined, { signal: closing });
  }
}

/** Starting, shutting down, full; and the class of connection failures. */
const AWAY_STATES = /^(?:57P0[1-3]|53300|08...)$/;
const AWAY_CODES: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);
/** What `pg` says without a code. */
const AWAY_WORDS = /timeout|Connection terminated/i;

function isAway(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== undefined) return AWAY_STATES.test(state);
  if (!(error instanceof Error)) return false;
  return ('code' in error && AWAY_CODES.has(error.code)) || AWAY_WORDS.test(error.message);
}
