/** Baton as a process of its own, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface BatonProcess {
  /** Resolves when /readyz says so. Rejects when the process ends before. */
  ready(): Promise<void>;
  /** SIGKILL: no good-byes. */
  kill(): Promise<void>;
  /** SIGTERM. Resolves with the exit code. */
  stop(): Promise<number | null>;
  /** What it wrote, for a test that failed. */
  output(): string;
}

const MAIN = 'dist/src/main.js';

/** `env` replaces the whole environment but PATH. */
export function startProcess(env: Readonly<Record<string, string>>): BatonProcess {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'] ?? '', ...env } });
  let written = '';
  const keep = (chunk: Buffer): void => {
    written = (written + chunk.toString()).slice(-200_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = once(child, 'exit') as Promise<[number | null]>;
  return {
    ready: () => untilReady(child, Number(env['PORT']), () => written),
    output: () => written,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}

const READY_WITHIN_MS = 30_000;

async function untilReady(child: ChildProcess, port: number, written: () => string): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`Baton ended with ${child.exitCode}:\n${written()}`);
    const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (response?.ok) return;
    await pause(25);
  }
  throw new Error(`Baton was not ready in time:\n${written()}`);
}

/** A port that was free a moment ago; a process that is started again and again keeps it. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
