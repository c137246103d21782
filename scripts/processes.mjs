import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** How a process ended. `signal` null: by itself, with `code`. @typedef {{ code: number, signal: NodeJS.Signals | null }} End */

/** Words go to stderr: what a command prints on stdout may be read by a program. @param {string} text */
export function say(text) {
  console.error(text);
}

/**
 * Runs a tool that npm installed, by its JavaScript file: no shell and no `.cmd`, so the same on every system.
 *
 * @param {string} tool name of its package's command
 * @param {string[]} args
 */
export function runTool(tool, args) {
  return ending(spawn(process.execPath, [toolFile(tool), ...args], { stdio: 'inherit' }));
}

/**
 * What a tool prints on stdout, whatever its exit code.
 *
 * @param {string} tool
 * @param {string[]} args
 */
export async function readTool(tool, args) {
  const child = spawn(process.execPath, [toolFile(tool), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = ending(child);
  let printed = '';
  for await (const piece of child.stdout.setEncoding('utf8')) printed += piece;
  await ended;
  return printed;
}

/**
 * How a child ends. Whoever stops us meanwhile stops it, and us with it: also when it had just finished, for then
 * there is nobody left to heed the signal.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<End>}
 */
export function ending(child) {
  const forwarding = forwardSignals(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      forwarding.stop();
      const told = forwarding.told();
      if (told) exitLike({ code: 1, signal: told });
      resolve({ code: code ?? 1, signal });
    });
  });
}

/**
 * Ends this process as a child ended, so that whoever waits for us sees the same.
 *
 * @param {End} end
 * @returns {never}
 */
export function exitLike({ code, signal }) {
  if (signal) process.kill(process.pid, signal);
  process.exit(code);
}

/**
 * Ends us when npm has been told to end. npm hands a signal to the shell between us, and a shell that dies of it
 * passes it on to nobody: all we see is that our parent is another one.
 */
export function endWithNpm() {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
}

/** @param {import('node:child_process').ChildProcess} child */
function forwardSignals(child) {
  /** @type {NodeJS.Signals | null} */
  let told = null;
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    told = signal;
    // A terminal's Ctrl-C reaches the child without us; told twice, vitest gives up without cleaning up.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return {
    told: () => told,
    stop() {
      for (const signal of signals) process.off(signal, forward);
    },
  };
}

/** Packages whose command is not called as they are. */
const PACKAGE_OF = { tsc: 'typescript', biome: '@biomejs/biome', depcruise: 'dependency-cruiser' };

/** @param {string} tool */
function toolFile(tool) {
  const folder = path.resolve('node_modules', PACKAGE_OF[/** @type {keyof typeof PACKAGE_OF} */ (tool)] ?? tool);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
}
