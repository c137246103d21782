import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { check } from './check.mjs';
import { installIfStale } from './install.mjs';
import { endWithNpm, exitLike, runTool, say } from './processes.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const MAIN = path.join(ROOT, 'dist/src/main.js');
const COMMAND_LINE = path.join(ROOT, 'dist/src/command-line.js');
/** Where the files that somebody names are looked for: npm starts us in its own place. */
const CALLED_FROM = (process.env['npm_lifecycle_event'] === 'baton' && process.env['INIT_CWD']) || process.cwd();

/** What `npm test` runs, and what it leaves to `.ci/run` because a plain checkout lacks the means. */
const SUITES = ['unit', 'store', 'e2e'];
const LEFT_OUT = 'Not run here: browser (needs Chromium), servers (needs Redis and Postgres). `.ci/run` runs them too.';

/** @type {Record<string, (args: string[]) => Promise<void>>} */
const commands = {
  start: async () => {
    await prepare();
    await runHere(MAIN, []);
  },
  test: async (args) => {
    await prepare();
    const chosen = args.some((arg) => arg.startsWith('--project'));
    const projects = chosen ? [] : SUITES.flatMap((suite) => ['--project', suite]);
    const end = await runTool('vitest', ['run', ...projects, ...args]);
    if (!chosen) say(LEFT_OUT);
    exitLike(end);
  },
  check: async () => {
    await installIfStale();
    process.exitCode = (await check()) ? 0 : 1;
  },
  baton: async (args) => {
    await prepare();
    process.chdir(CALLED_FROM);
    await runHere(COMMAND_LINE, args);
  },
};

/**
 * @param {string | undefined} name
 * @param {string[]} args
 */
export async function runCommand(name, args) {
  process.chdir(ROOT);
  endWithNpm();
  const command = Object.hasOwn(commands, name ?? '') ? commands[/** @type {string} */ (name)] : undefined;
  if (command) return command(args);
  say(`Unknown command ${name ?? '(none)'}. There are: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 1;
}

/** Everything installed and built, or the end. */
async function prepare() {
  await installIfStale();
  const end = await buildIfStale();
  if (end.code !== 0) exitLike(end);
}

/**
 * In this very process: signals, stdin and the exit code then need nobody to pass them on.
 *
 * @param {string} program
 * @param {string[]} args
 */
async function runHere(program, args) {
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}
