import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTool, say } from './processes.mjs';

const STAMP = 'dist/.built-from.json';

/** What a build depends on. */
const FOLDERS = ['src', 'adapters', 'playground'];
const FILES = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

/**
 * Compiles into dist/ when the sources are not the ones it was made from. The note of what it was made from is written
 * only after a build without errors, so a broken one is never taken for a good one.
 *
 * @returns {Promise<import('./processes.mjs').End>}
 */
export async function buildIfStale() {
  const sources = describeSources();
  const before = readStamp();
  if (before && JSON.stringify(before) === JSON.stringify(sources)) return { code: 0, signal: null };
  say('Building dist/ …');
  rmSync(STAMP, { force: true });
  // tsc never removes: what became of a deleted source would live on.
  if (!before || Object.keys(before).some((file) => !(file in sources)))
    rmSync('dist', { recursive: true, force: true });
  const end = await runTool('tsc', ['-p', 'tsconfig.build.json']);
  if (end.code === 0) writeFileSync(STAMP, JSON.stringify(sources));
  else say('The build failed: see above.');
  return end;
}

/** Each source with its size and time: reading them all would cost more than it is worth on every start. */
function describeSources() {
  const files = [...FOLDERS.filter((folder) => existsSync(folder)).flatMap(typescriptFiles), ...FILES].sort();
  return Object.fromEntries(files.map((file) => [file, describe(file)]));
}

/** @param {string} folder */
function typescriptFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|json)$/.test(file))
    .map((file) => path.join(folder, file));
}

/** @param {string} file */
function describe(file) {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}

/** @returns {Record<string, string> | null} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return null;
  }
}
