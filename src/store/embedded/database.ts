import { fdatasyncSync } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Log } from '../log.ts';
import { lockDirectory } from './directory-lock.ts';
import { SharedSession } from './session.ts';
import { EmbeddedSocket } from './socket.ts';

export interface EmbeddedDatabase {
  /** A pool of ordinary `pg` clients. All of them share one session. */
  pool(): pg.Pool;
  /** The whole database as one file, to be opened again with `openInMemory`. */
  dump(): Promise<Blob>;
  close(): Promise<void>;
}

const LONG_TRANSACTION_MS = 5_000;
const CLIENTS_PER_POOL = 20;

/** PGlite asks for the page cache of a server by default; ours is one process among others. */
const MEMORY = ['-c', 'shared_buffers=16MB'];

/** Without autovacuum and checkpointer the log of changes would only grow; see `upkeep.ts`. */
const ON_DISK = ['-c', 'wal_sync_method=fsync', '-c', 'max_wal_size=64MB', '-c', 'min_wal_size=32MB'];

const WITHOUT_FSYNC = '-F';

/** Lost with the process. `dump`: what another one held. */
export async function openInMemory(log: Log, dump: Blob | null = null): Promise<EmbeddedDatabase> {
  const db = await PGlite.create({
    startParams: [...PGlite.defaultStartParams, ...MEMORY],
    ...(dump ? { loadDataDir: dump } : {}),
  });
  return share(db, log, async () => {});
}

/** Opens or creates the database in `dataDir`, for this process alone. What is committed is on the disk. */
export async function openOnDisk(dataDir: string, log: Log): Promise<EmbeddedDatabase> {
  await mkdir(dataDir, { recursive: true });
  const lock = await lockDirectory(join(dataDir, 'lock'));
  try {
    const cluster = join(dataDir, 'postgres');
    if (!(await exists(cluster))) await initialize(cluster, log);
    return await share(await openCluster(cluster), log, () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A first start that is cut off must not leave half a database behind: it is made aside, then moved into place. */
async function initialize(cluster: string, log: Log): Promise<void> {
  const unfinished = `${cluster}.tmp`;
  log.info({ directory: cluster }, 'creating the embedded database');
  await rm(unfinished, { recursive: true, force: true });
  await (await openCluster(unfinished)).close();
  await syncTree(unfinished);
  await rename(unfinished, cluster);
  await sync(dirname(cluster));
}

async function openCluster(dataDir: string): Promise<PGlite> {
  const params = PGlite.defaultStartParams.filter((param) => param !== WITHOUT_FSYNC);
  const db = await PGlite.create({ dataDir, startParams: [...params, ...MEMORY, ...ON_DISK] });
  syncForReal(db);
  return db;
}

interface Inner {
  readonly Module: {
    readonly NODEFS: { readonly stream_ops: { fsync?: (stream: { readonly nfd?: number }) => number } };
  };
}

/** PGlite's file system on Node has no fsync, so a COMMIT would reach the system's cache only. */
function syncForReal(db: PGlite): void {
  (db as unknown as Inner).Module.NODEFS.stream_ops.fsync = ({ nfd }) => {
    if (nfd !== undefined) fdatasyncSync(nfd);
    return 0;
  };
}

async function share(db: PGlite, log: Log, afterwards: () => Promise<void>): Promise<EmbeddedDatabase> {
  // BullMQ speaks of its tables without their schema; all others are named in full.
  await db.exec('set search_path to bullmq');
  const session = new SharedSession((unit) => db.runExclusive(() => db.execProtocolRaw(unit, { syncToFs: false })), {
    longMs: LONG_TRANSACTION_MS,
    onLong: () => log.warn({ ms: LONG_TRANSACTION_MS }, 'a transaction keeps the embedded database waiting'),
  });
  return {
    pool: () => poolOn(session),
    dump: () => db.dumpDataDir('gzip'),
    async close() {
      await db.close();
      await afterwards();
    },
  };
}

function poolOn(session: SharedSession): pg.Pool {
  const pool = new pg.Pool({ max: CLIENTS_PER_POOL, stream: () => new EmbeddedSocket(session) });
  pool.setMaxListeners(50);
  return pool;
}

async function syncTree(directory: string): Promise<void> {
  for (const entry of await readdir(directory, { recursive: true })) await sync(join(directory, entry));
  await sync(directory);
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
