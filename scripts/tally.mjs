/**
 * Adds up what `.ci/run` ran: `node scripts/tally.mjs <folder>`. Each run left `<name>.exit` (its exit code) there, and
 * a suite also `<name>.json` (vitest's report). Tests are counted from the reports; whatever else goes wrong counts as
 * a failure too. The last line printed is `N passed, N failed`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileReport
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: FileReport[] }} Report
 */

const [folder = '.'] = process.argv.slice(2);

/**
 * A suite that ends badly without a failed test (it crashed, something was left unhandled), or in which nothing ran,
 * counts as one failure.
 *
 * @param {string} name
 * @returns {Counts}
 */
function countsOf(name) {
  const ok = read(`${name}.exit`).trim() === '0';
  const report = existsSync(path.join(folder, `${name}.json`)) ? JSON.parse(read(`${name}.json`)) : null;
  const counts = report ? countTests(report) : { passed: 0, failed: 0, skipped: 0 };
  const nothingRan = report !== null && counts.passed === 0;
  return { ...counts, failed: counts.failed || (ok && !nothingRan ? 0 : 1) };
}

/**
 * @param {Report} report
 * @returns {Counts}
 */
function countTests({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(didNotLoad).length,
    skipped: numPendingTests,
  };
}

/** @param {FileReport} file */
function didNotLoad({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

/** @param {string} file */
function read(file) {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
  if (passed + failed + skipped === 0) return 'ok';
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const sum = { passed: 0, failed: 0 };
const names = readdirSync(folder).filter((file) => file.endsWith('.exit'));
for (const name of names.map((file) => path.basename(file, '.exit'))) {
  const counts = countsOf(name);
  console.log(`${name}: ${inWords(counts)}`);
  sum.passed += counts.passed;
  sum.failed += counts.failed;
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
