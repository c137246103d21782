import { type FileHandle, open, readFile, readlink, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** Another process works in this directory. */
export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse';
}

/** Who holds the lock. A process id alone says little: ids are given again, and every container counts its own. */
interface Holder {
  readonly pid: number;
  /** When that process started, as the system tells it; null: it does not tell. */
  readonly startedAt: string | null;
  /** Machine, boot and process namespace: only within one of them can a process id be asked about. */
  readonly world: string;
}

export interface LockTimes {
  /** The holder touches the lock this often. */
  readonly touchMs: number;
  /** A holder that we can't ask about, and that has not touched the lock for this long, is dead. */
  readonly silentMs: number;
}

const TIMES: LockTimes = { touchMs: 4_000, silentMs: 15_000 };

export interface DirectoryLock {
  release(): Promise<void>;
}

/**
 * Makes this process the only one that works with what `path` guards. The lock of a process that died, however it died, is taken
 * over: at once where the system can say that it is dead, else when it has been silent for a while.
 */
export async function lockDirectory(path: string, times: LockTimes = TIMES): Promise<DirectoryLock> {
  const me: Holder = { pid: process.pid, startedAt: await startOf(process.pid), world: await thisWorld() };
  while (!(await create(path, me))) await clearAway(path, me, times);
  const touching = setInterval(() => void touch(path), times.touchMs).unref();
  return {
    async release() {
      clearInterval(touching);
      await rm(path, { force: true });
    },
  };
}

async function create(path: string, me: Holder): Promise<boolean> {
  let file: FileHandle;
  try {
    file = await open(path, 'wx');
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  await file.writeFile(JSON.stringify(me));
  await file.close();
  return true;
}

/** Removes a dead holder's lock, or throws DirectoryInUse. */
async function clearAway(path: string, me: Holder, times: LockTimes): Promise<void> {
  const found = await readFile(path, 'utf8').catch(() => null);
  if (found === null) return;
  const holder = parseHolder(found);
  if (holder?.world === me.world) {
    if (await isAlive(holder)) throw inUse(path, holder);
  } else if (!(await fallsSilent(path, times))) throw inUse(path, holder);
  await removeUnlessChanged(path, found, me, times);
}

/** Half a lock (a crash while writing it) names nobody. */
function parseHolder(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}

function inUse(path: string, holder: Holder | null): DirectoryInUse {
  const who = holder ? `process ${holder.pid}` : 'another process';
  return new DirectoryInUse(
    `The data directory is in use by ${who} (lock file ${path}). ` +
      'Stop that process first, or give this one another DATA_DIR. Several instances at once need DATABASE_URL.',
  );
}

async function isAlive(holder: Holder): Promise<boolean> {
  if (!answersSignals(holder.pid)) return false;
  return holder.startedAt === (await startOf(holder.pid));
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** Waits until the lock has not been touched for `silentMs`; false: it was touched meanwhile. */
async function fallsSilent(path: string, { silentMs }: LockTimes): Promise<boolean> {
  const touched = await touchedAt(path);
  if (touched === null) return true;
  await pause(Math.min(silentMs, Math.max(0, touched + silentMs - Date.now())));
  return (await touchedAt(path)) === touched;
}

async function touchedAt(path: string): Promise<number | null> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

/**
 * Many may find the same dead lock, and the slower ones must not remove the lock that the fastest has made since. So
 * whoever removes holds a guard: nobody else can then, the dead can't, and what still stands there is what was found.
 */
async function removeUnlessChanged(path: string, found: string, me: Holder, { silentMs }: LockTimes): Promise<void> {
  const guard = `${path}.clearing`;
  if (!(await create(guard, me))) {
    // Held for moments only: one that stays was left by a crash just there.
    const made = await touchedAt(guard);
    if (made !== null && Date.now() - made > silentMs) await rm(guard, { force: true });
    await pause(GUARD_PAUSE_MS);
    return;
  }
  try {
    if ((await readFile(path, 'utf8').catch(() => null)) === found) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

const GUARD_PAUSE_MS = 20;

async function thisWorld(): Promise<string> {
  const [boot, namespace] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    readlink('/proc/self/ns/pid').catch(() => ''),
  ]);
  return [hostname(), boot.trim(), namespace].join(' ');
}

/** Field 22 of `/proc/<pid>/stat`, counted behind the name, which may hold anything. */
async function startOf(pid: number): Promise<string | null> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return (
    line
      ?.slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .at(19) ?? null
  );
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
