import type { Database } from '../database.ts';
import type { Log } from '../log.ts';
import { migrate } from '../migrate.ts';
import type { EmbeddedDatabase } from './database.ts';
import { keepTidy } from './upkeep.ts';

/** The embedded database as the store uses it. */
export function onEmbedded(embedded: EmbeddedDatabase, log: Log): Database {
  const [pool, ackPool, bullPool] = [embedded.pool(), embedded.pool(), embedded.pool()];
  const stopTidying = keepTidy(pool, log);
  return {
    pool,
    ackPool,
    bullPool,
    alone: true,
    prepare: () => migrate(pool),
    async close() {
      stopTidying();
      await Promise.all([pool.end(), ackPool.end(), bullPool.end()]);
      await embedded.close();
    },
  };
}
