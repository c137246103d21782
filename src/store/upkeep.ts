import type { Log } from './log.ts';
import type { Sql } from './sql.ts';

const HOUR = 60 * 60_000;

/** A lane or an instance that nothing has happened to for a day will be made anew when needed. */
const FORGET_IDLE = [
  `delete from app.lane where pending = 0 and lease_until is null and next_at < clock_timestamp() - interval '1 day'`,
  `delete from app.instance where seen_at < clock_timestamp() - interval '1 day'`,
];

export async function forgetIdle(sql: Sql): Promise<void> {
  for (const statement of FORGET_IDLE) await sql.query(statement);
}

/** Every thread has its lane; without this they would only ever become more. Returns the way to stop. */
export function keepLanesFew(sql: Sql, log: Log): () => void {
  const timer = setInterval(() => {
    forgetIdle(sql).catch((error: unknown) => log.warn({ error }, 'could not forget idle lanes'));
  }, HOUR).unref();
  return () => clearInterval(timer);
}
