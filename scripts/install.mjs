import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ending, exitLike, say } from './processes.mjs';

/** Runs `npm ci` when node_modules is not what package-lock.json asks for, however it came about. */
export async function installIfStale() {
  const stale = whyStale(readPackages('package-lock.json'), readPackages('node_modules/.package-lock.json'));
  if (!stale) return;
  say(`Installing what Baton needs (${stale}) …`);
  const end = await npmCi();
  if (end.code === 0) return;
  say('`npm ci` failed: see above.');
  exitLike(end);
}

/**
 * npm notes what it installed in node_modules, as its last step: an interrupted install has no note.
 *
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages
 * @param {Packages | null} wanted
 * @param {Packages | null} installed
 * @returns {string | null} null: nothing is missing
 */
function whyStale(wanted, installed) {
  if (!wanted) return 'there is no readable package-lock.json';
  if (!installed) return 'nothing is installed yet';
  // Optional packages are the ones for other systems.
  const needed = Object.entries(wanted).filter(([where, entry]) => where !== '' && !entry.optional);
  const other = needed.find(([where, entry]) => installed[where]?.integrity !== entry.integrity);
  return other ? `${other[0].replace(/^.*node_modules\//, '')} is missing or of another version` : null;
}

/**
 * @param {string} file
 * @returns {Packages | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

function npmCi() {
  // Whatever NODE_ENV says: the compiler and the test runner are among the development packages.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  // npm's words, too, belong on stderr.
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['inherit', 2, 2];
  const npm = process.env['npm_execpath'];
  if (npm && /npm-cli\.[cm]?js$/.test(npm)) return ending(spawn(process.execPath, [npm, ...args], { stdio }));
  return ending(spawn('npm', args, { stdio, shell: process.platform === 'win32' }));
}
