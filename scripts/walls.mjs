import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readTool, say } from './processes.mjs';

const FOLDERS = ['src', 'adapters', 'playground', 'test', 'bench'];

/**
 * Holds the imports of every source against the rules in .dependency-cruiser.cjs. With a compiler that it can't use,
 * dependency-cruiser sees no modules and finds no violations: so it must have seen each file there is.
 */
export async function checkWalls() {
  const { modules, summary } = await cruise();
  const seen = new Set(modules.map(({ source }) => source));
  const files = sourcesOnDisk();
  const unseen = files.filter((file) => !seen.has(file));
  for (const file of unseen) say(`not seen by dependency-cruiser: ${file}`);
  const why = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
  for (const { rule, from, to } of summary.violations) say(`${from} → ${to}\n  ${rule.name}: ${why.get(rule.name)}`);
  say(`${files.length} files, ${summary.totalDependenciesCruised} imports, ${summary.violations.length} violations`);
  return files.length > 0 && unseen.length === 0 && summary.violations.length === 0;
}

/**
 * @typedef {{ name: string, comment?: string }} Rule
 * @typedef {{ rule: Rule, from: string, to: string }} Violation
 * @typedef {{ violations: Violation[], totalDependenciesCruised: number, ruleSetUsed: { forbidden: Rule[] } }} Summary
 * @returns {Promise<{ modules: { source: string }[], summary: Summary }>}
 */
async function cruise() {
  return JSON.parse(await readTool('depcruise', ['--output-type', 'json', ...folders()]));
}

function folders() {
  return FOLDERS.filter((folder) => existsSync(folder));
}

function sourcesOnDisk() {
  return folders().flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|js)$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => path.posix.join(folder, file.replaceAll('\\', '/'))),
  );
}
