import { buildIfStale } from './build.mjs';
import { runTool, say } from './processes.mjs';
import { checkWalls } from './walls.mjs';

/** @typedef {{ name: string, holds: () => Promise<boolean> }} Step */

/** biome would colour a log file too. */
const COLORS = process.stdout.isTTY ? [] : ['--colors=off'];

/** @type {Step[]} */
const STEPS = [
  { name: 'format and lint', holds: () => passes('biome', ['ci', ...COLORS]) },
  { name: 'types', holds: () => passes('tsc', ['-p', '.']) },
  { name: 'types of the scripts', holds: () => passes('tsc', ['-p', 'scripts']) },
  { name: 'types of the page', holds: () => passes('tsc', ['-p', 'playground/page/jsconfig.json']) },
  { name: 'build', holds: async () => (await buildIfStale()).code === 0 },
  { name: 'walls between folders', holds: checkWalls },
  { name: 'nothing unused', holds: () => passes('knip', []) },
  { name: 'unit tests', holds: () => passes('vitest', ['run', '--project', 'unit']) },
];

/** Runs every step, also after a failed one: all that is wrong is told at once. */
export async function check() {
  const results = [];
  for (const step of STEPS) results.push(await take(step));
  say(`\n── check ${'─'.repeat(40)}`);
  for (const { name, held, seconds } of results) say(`${held ? '✔' : '✖'} ${name} (${seconds} s)`);
  return results.every(({ held }) => held);
}

/** @param {Step} step */
async function take({ name, holds }) {
  say(`\n── ${name} ${'─'.repeat(46 - name.length)}`);
  const start = performance.now();
  const held = await holds().catch(complain);
  return { name, held, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

/** A step that breaks down has not held, and the others still run. @param {unknown} error */
function complain(error) {
  console.error(error);
  return false;
}

/**
 * @param {string} tool
 * @param {string[]} args
 */
async function passes(tool, args) {
  return (await runTool(tool, args)).code === 0;
}
