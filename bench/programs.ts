/** Programs under measurement: each a process of its own, so that what it costs is its own. Linux only: it reads /proc. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Program {
  readonly port: number;
  /** From the spawn until it said that it is ready. */
  readonly readyAfterMs: number;
  /** What of it is in memory now. */
  residentMb(): number;
  /** What it has had in memory at most. */
  peakMb(): number;
  /** Processor time so far, all its threads. */
  cpuMs(): number;
  stop(): Promise<void>;
}

/** What `dist/` holds, whoever's working directory it is. */
const DIST = join(import.meta.dirname, '..');
export const BATON = join(DIST, 'src/main.js');
export const ECHO_BOT = join(DIST, 'bench/echo-bot.js');

const READY_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 5;

/** Starts `script` with that environment (and PATH), and waits until `path` answers it with 200. */
export async function startProgram(
  script: string,
  env: Readonly<Record<string, string>>,
  path: string,
): Promise<Program> {
  const port = await freePort();
  // BATON_BENCH_NODE: flags for the measured process, such as --cpu-prof.
  const flags = process.env['BATON_BENCH_NODE']?.split(' ') ?? [];
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, script], {
    env: { PATH: process.env['PATH'] ?? '', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // A measurement that breaks off leaves nothing behind.
  process.once('exit', () => child.kill('SIGKILL'));
  await untilReady(child, `http://127.0.0.1:${port}${path}`);
  const readyAfterMs = performance.now() - began;
  const status = (): string => readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return {
    port,
    readyAfterMs,
    residentMb: () => megabytes(status(), 'VmRSS'),
    peakMb: () => megabytes(status(), 'VmHWM'),
    cpuMs: () => processorTime(readFileSync(`/proc/${child.pid}/stat`, 'utf8')),
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}`);
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await pause(LOOK_EVERY_MS);
  }
  child.kill('SIGKILL');
  throw new Error(`${child.spawnargs.join(' ')} was not ready within ${READY_WITHIN_MS} ms`);
}

function megabytes(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
}

/** Fields 14 and 15 (user, system), counted behind the name, in ticks of 10 ms. */
function processorTime(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
