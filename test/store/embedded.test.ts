import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type pg from 'pg';
import ts from 'typescript';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openInMemory } from '../../src/store/embedded/database.ts';
import { DirectoryInUse, lockDirectory } from '../../src/store/embedded/directory-lock.ts';
import { openStore } from '../../src/store/open.ts';
import { quiet } from '../support/database.ts';
import { claimed, lumenOf, said } from './examples.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'baton-store-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe('the embedded database', () => {
  const children: ChildProcess[] = [];
  let built: string;
  let begun: string;

  beforeAll(async () => {
    built = await buildForChild();
    begun = await mkdtemp(join(tmpdir(), 'baton-begun-'));
    await (await openStore({ databaseUrl: null, dataDir: begun, log: quiet })).close();
  });
  // A first start takes seconds; most of these are about later ones.
  beforeEach(() => cp(begun, dir, { recursive: true }));
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  afterAll(async () => {
    for (const path of [built, begun]) await rm(path, { recursive: true, force: true });
  });

  /** Starts a process that takes deliveries from number `start` on; resolves with those it acknowledged, once it was killed. */
  async function killAfter(acknowledged: number, start: number): Promise<readonly string[]> {
    const child = spawn(process.execPath, [join(built, 'test/store/writes-until-killed.js'), dir, `${start}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    // Its output can end before it is gone, and until then the directory is its own.
    const gone = once(child, 'exit');
    const numbers: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      numbers.push(line);
      if (numbers.length === acknowledged) child.kill('SIGKILL');
    }
    await gone;
    return numbers;
  }

  it('has everything it acknowledged before it was killed, and starts again by itself', async () => {
    const acknowledged = [...(await killAfter(40, 0)), ...(await killAfter(40, 10_000))];
    expect(acknowledged.length).toBeGreaterThanOrEqual(80);
    const { store, admin, close } = await openStore({ databaseUrl: null, dataDir: dir, log: quiet });
    const lumen = await lumenOf({ admin });
    const again = await Promise.all(acknowledged.map((n) => store.takeInbound(lumen.id, said(n))));
    expect(again.filter(Boolean)).toEqual([]);
    await close();
  });

  it('is for one process at a time, and tells the second one what to do', async () => {
    const first = await openStore({ databaseUrl: null, dataDir: dir, log: quiet });
    const second = openStore({ databaseUrl: null, dataDir: dir, log: quiet });
    await expect(second).rejects.toThrow(DirectoryInUse);
    await expect(second).rejects.toThrow(/another DATA_DIR/);
    await first.close();
    const third = await openStore({ databaseUrl: null, dataDir: dir, log: quiet });
    expect(await third.ready()).toBe(true);
    await third.close();
  });

  it('begins anew when its very first start was cut off', async () => {
    await rm(join(dir, 'postgres'), { recursive: true });
    await mkdir(join(dir, 'postgres.tmp'));
    await writeFile(join(dir, 'postgres.tmp', 'PG_VERSION'), 'half');
    const opened = await openStore({ databaseUrl: null, dataDir: dir, log: quiet });
    expect(await opened.ready()).toBe(true);
    await opened.close();
    expect(await readdir(dir)).toEqual(['postgres']);
  });

  it('gives back at once the lanes that its former life held', async () => {
    const first = await openStore({ databaseUrl: null, dataDir: dir, log: quiet });
    const lumen = await lumenOf(first);
    await first.store.takeInbound(lumen.id, said('hello'));
    await claimed(first.store.lanes, 'in');
    await first.close();
    const second = await openStore({ databaseUrl: null, dataDir: dir, log: quiet });
    expect(await second.store.lanes.nextDueIn('in')).toBe(0);
    await second.close();
  });
});

describe('the lock of a data directory', () => {
  const quick = { touchMs: 20, silentMs: 200 };
  let path: string;
  beforeEach(() => {
    path = join(dir, 'lock');
  });

  const foundLock = (holder: object): Promise<void> => writeFile(path, JSON.stringify(holder));
  const mine = async (): Promise<{ pid: number; startedAt: string | null; world: string }> => {
    const lock = await lockDirectory(path);
    const holder = JSON.parse(await readFile(path, 'utf8'));
    await lock.release();
    return holder;
  };

  it('is taken over from a process that is no more', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    await foundLock({ ...(await mine()), pid: child.pid });
    await (await lockDirectory(path)).release();
  });

  it.runIf(process.platform === 'linux')(
    'is taken over when the process id has been given to another since',
    async () => {
      await foundLock({ ...(await mine()), pid: 1, startedAt: 'long ago' });
      await (await lockDirectory(path)).release();
    },
  );

  it('is respected while its process lives', async () => {
    const held = await lockDirectory(path);
    await expect(lockDirectory(path)).rejects.toThrow(DirectoryInUse);
    await held.release();
  });

  it('of another container is respected while it is touched', async () => {
    await foundLock({ pid: 1, startedAt: null, world: 'another container' });
    const touching = setInterval(() => void utimes(path, new Date(), new Date()), quick.touchMs);
    await expect(lockDirectory(path, quick)).rejects.toThrow(DirectoryInUse);
    clearInterval(touching);
  });

  it('of another container is taken over when it has fallen silent', async () => {
    await foundLock({ pid: 1, startedAt: null, world: 'another container' });
    await (await lockDirectory(path, quick)).release();
  });

  it('that was cut off while it was written is taken over', async () => {
    await writeFile(path, '{"pid":');
    await (await lockDirectory(path, quick)).release();
  });

  it('goes to one of many who want it, every time', async () => {
    for (let time = 0; time < 20; time += 1) {
      await foundLock({ pid: 1, startedAt: 'long ago', world: (await mine()).world });
      const tries = await Promise.allSettled(Array.from({ length: 16 }, () => lockDirectory(path, quick)));
      const won = tries.filter((one) => one.status === 'fulfilled');
      expect(won).toHaveLength(1);
      for (const one of won) await one.value.release();
    }
  });

  it('is taken over also when somebody crashed while taking it over', async () => {
    await foundLock({ pid: 1, startedAt: null, world: 'another container' });
    await writeFile(`${path}.clearing`, '');
    await (await lockDirectory(path, quick)).release();
  });
});

describe('clients that share the embedded session', () => {
  let pool: pg.Pool;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const embedded = await openInMemory(quiet);
    pool = embedded.pool();
    close = async () => {
      await pool.end();
      await embedded.close();
    };
    await pool.query('create schema bullmq; create table t (n integer)');
  });
  afterAll(() => close());
  beforeEach(() => pool.query('truncate t'));

  const rows = async (): Promise<number> => (await pool.query('select * from t')).rowCount ?? Number.NaN;

  it('get their own answers', async () => {
    const numbers = Array.from({ length: 200 }, (_, n) => n);
    const answers = await Promise.all(numbers.map((n) => pool.query('select $1::integer as n', [n])));
    expect(answers.map(({ rows }) => rows[0].n)).toEqual(numbers);
  });

  it('wait while another one’s transaction is open', async () => {
    const one = await pool.connect();
    await one.query('begin; insert into t values (1)');
    const seen = rows();
    await one.query('insert into t values (2)');
    await one.query('commit');
    expect(await seen).toBe(2);
    one.release();
  });

  it('are not held up by one that dies inside a transaction, and see nothing of it', async () => {
    const one = await pool.connect();
    await one.query('begin; insert into t values (1)');
    one.release(true);
    expect(await rows()).toBe(0);
  });

  it('are not held up by one that dies while its transaction begins', async () => {
    const one = await pool.connect();
    const begun = one.query('begin').catch(() => {});
    one.release(true);
    await begun;
    expect(await rows()).toBe(0);
  });

  it('go on after an error of another one', async () => {
    await expect(pool.query('select 1 / 0')).rejects.toThrow('division by zero');
    expect(await rows()).toBe(0);
  });

  it('hear what they listen for, and nothing else', async () => {
    const [listener, other] = [await pool.connect(), await pool.connect()];
    const heard: (string | undefined)[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload));
    other.on('notification', ({ payload }) => heard.push(`wrong: ${payload}`));
    await listener.query('LISTEN "Some_Channel"');
    await other.query('listen something_else');
    await pool.query(`begin; notify "Some_Channel", 'never'; rollback`);
    await pool.query(`notify "Some_Channel", 'hello'`);
    await expect.poll(() => heard).toEqual(['hello']);
    await listener.query('unlisten *');
    await pool.query(`notify "Some_Channel", 'too late'; notify something_else, 'still there'`);
    await expect.poll(() => heard).toEqual(['hello', 'wrong: still there']);
    listener.release();
    other.release();
  });
});

/** A process of its own can't import TypeScript on every Node that we support. */
async function buildForChild(): Promise<string> {
  const out = join('node_modules/.cache/baton-test', `child-${process.pid}`);
  for (const path of await sourcesFrom('test/store/writes-until-killed.ts')) {
    const target = join(out, path.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, ts.transpileModule(await readFile(path, 'utf8'), { compilerOptions: COMPILER }).outputText);
  }
  return out;
}

const COMPILER: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

/** That file, and whatever of ours it imports. */
async function sourcesFrom(path: string, found = new Set<string>()): Promise<ReadonlySet<string>> {
  if (found.has(path)) return found;
  found.add(path);
  const { importedFiles } = ts.preProcessFile(await readFile(path, 'utf8'));
  for (const { fileName } of importedFiles)
    if (fileName.startsWith('.')) await sourcesFrom(join(dirname(path), fileName), found);
  return found;
}
