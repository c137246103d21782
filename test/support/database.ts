import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '../../src/store/database.ts';
import { openInMemory } from '../../src/store/embedded/database.ts';
import { onEmbedded } from '../../src/store/embedded/on-embedded.ts';
import type { Log } from '../../src/store/log.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/all.ts';
import { type OpenStore, type StoreOptions, storeOn } from '../../src/store/open.ts';
import { onServer } from '../../src/store/server.ts';

/** What went wrong shows in the test that failed; everything else is noise. */
export const quiet: Log = { info() {}, warn() {}, error() {} };

const CACHE = 'node_modules/.cache/baton-test';

export interface FreshDatabase {
  readonly database: Database;
  /** A store on it. Several are as several instances. */
  open(options?: Partial<StoreOptions>): Promise<OpenStore>;
  /** Empties every table but that of the living instances. */
  truncate(): Promise<void>;
  /** Closes it, and every store on it. */
  close(): Promise<void>;
}

/** A migrated, empty database: embedded and in memory, or one of its own on the server that TEST_DATABASE_URL names. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const url = process.env['TEST_DATABASE_URL'];
  return url ? freshOnServer(url) : freshEmbedded();
}

async function freshEmbedded(): Promise<FreshDatabase> {
  const embedded = await openInMemory(quiet, await migratedDump());
  return around(onEmbedded(embedded, quiet), async () => {});
}

async function freshOnServer(url: string): Promise<FreshDatabase> {
  const name = `baton_test_${process.pid}_${Date.now()}`;
  await onceOn(url, `create database ${name}`);
  const database = onServer(withDatabase(url, name), quiet);
  await database.prepare();
  return around(database, () => onceOn(url, `drop database ${name} with (force)`));
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

export async function onceOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

function around(database: Database, dispose: () => Promise<void>): FreshDatabase {
  const stores: OpenStore[] = [];
  const shared: Database = { ...database, alone: false, prepare: async () => {}, close: async () => {} };
  return {
    database,
    async open(options = {}) {
      const opened = storeOn(shared, { log: quiet, ...options });
      stores.push(opened);
      await opened.whenReady;
      return opened;
    },
    truncate: () => truncate(database.pool),
    async close() {
      for (const store of stores) await store.close();
      await database.close();
      await dispose();
    },
  };
}

async function truncate(pool: pg.Pool): Promise<void> {
  await pool.query('truncate app.tenant cascade');
}

/** A first start takes seconds; from this file it takes half of one. */
async function migratedDump(): Promise<Blob> {
  const path = join(CACHE, `database-${hashOf(migrations)}.tar.gz`);
  const cached = await readFile(path).catch(() => null);
  if (cached) return new Blob([new Uint8Array(cached)]);
  const embedded = await openInMemory(quiet);
  const pool = embedded.pool();
  await migrate(pool);
  await pool.end();
  const dump = await embedded.dump();
  await embedded.close();
  await save(path, Buffer.from(await dump.arrayBuffer()));
  return dump;
}

/** Several test files may start at once. */
async function save(path: string, bytes: Buffer): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
