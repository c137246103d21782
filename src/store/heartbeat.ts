import type { Log } from './log.ts';
import type { Sql } from './sql.ts';

export interface Heartbeat {
  readonly instance: string;
  start(): void;
  /** Makes sure that the others have heard of us lately. Returns when (local monotonic ms) the latest sign of life was sent. */
  lately(): Promise<number>;
  /** Says good-bye: our lanes are free at once. */
  stop(): Promise<void>;
}

const BEATS_BEFORE_LATE = 2;

/** Tells the other instances, every `everyMs`, that this one is alive. Whoever falls silent loses its lanes. */
export function heartbeatOf(sql: Sql, instance: string, everyMs: number, log: Log): Heartbeat {
  let timer: NodeJS.Timeout | undefined;
  let sentAt = Number.NEGATIVE_INFINITY;

  async function beat(): Promise<void> {
    const at = performance.now();
    await sql.query(
      `insert into app.instance (id, seen_at) values ($1, clock_timestamp())
       on conflict (id) do update set seen_at = excluded.seen_at`,
      [instance],
    );
    sentAt = at;
  }

  function beatOrWarn(): void {
    beat().catch((error: unknown) => log.warn({ error }, 'could not tell the other instances that we are alive'));
  }

  return {
    instance,
    start() {
      timer = setInterval(beatOrWarn, everyMs).unref();
    },
    async lately() {
      if (performance.now() - sentAt > BEATS_BEFORE_LATE * everyMs) await beat();
      return sentAt;
    },
    async stop() {
      clearInterval(timer);
      if (sentAt === Number.NEGATIVE_INFINITY) return;
      await sql.query('delete from app.instance where id = $1', [instance]);
    },
  };
}
