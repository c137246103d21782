import type { Log } from '../log.ts';
import type { Sql } from '../sql.ts';

const MINUTE = 60_000;

/** What a server's background processes do: PGlite has none. Each statement with how often. */
export const CHORES: readonly (readonly [statement: string, everyMs: number])[] = [
  ['checkpoint', 5 * MINUTE],
  ['vacuum (analyze)', 60 * MINUTE],
];

/** Returns the way to stop. */
export function keepTidy(sql: Sql, log: Log): () => void {
  const timers = CHORES.map(([statement, everyMs]) =>
    setInterval(() => {
      sql.query(statement).catch((error: unknown) => log.warn({ error, statement }, 'upkeep of the database failed'));
    }, everyMs).unref(),
  );
  return () => timers.forEach(clearInterval);
}
