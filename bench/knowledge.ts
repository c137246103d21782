/** Searching: whether the right article comes first among many others, what that costs, and what becomes of questions. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { knowledgeOf } from '../src/knowledge/knowledge.ts';
import type { Cost } from './knowledge-cost.ts';
import { crowd } from './knowledge-crowd.ts';
import { lumenArticles, lumenLines, type Searched, searched } from './knowledge-lumen.ts';
import { calibrationTable, waysOf, wayTable } from './knowledge-ways.ts';
import { rounded, table } from './numbers.ts';

export async function measureKnowledge(): Promise<string> {
  return [measureRight(), await measureCosts(), measureWays(), measureCalibration()].join('\n');
}

const AMONG = [0, 1_000, 10_000];

/** The right article among the first, where so many about other things stand beside it. */
function measureRight(): string {
  const sets = { 'tuned on': lumenLines('questions', 'tune'), 'not tuned on': lumenLines('hold') };
  const rows = AMONG.flatMap((others) => {
    const knowledge = knowledgeOf([...lumenArticles(), ...crowd(others)]);
    return Object.entries(sets).map(([name, lines]) => {
      const found = searched(
        knowledge,
        lines.filter(({ right }) => right.length === 1),
      );
      return [others, name, found.length, ...[1, 3].map((rank) => rounded(shareWithin(rank, found), 3))];
    });
  });
  return table(['other articles', 'questions', 'lines', 'first', 'in first 3'], rows);
}

function shareWithin(rank: number, lines: readonly Searched[]): number {
  const found = lines.filter(({ passages, right }) => passages.slice(0, rank).some(({ id }) => right.includes(id)));
  return found.length / lines.length;
}

const SIZES = [1_000, 3_334, 33_334];

/** Each size in a process of its own. */
async function measureCosts(): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const articles of SIZES) {
    const script = join(import.meta.dirname, 'knowledge-cost.js');
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, String(articles)]);
    const cost: Cost = JSON.parse(stdout);
    rows.push([
      articles,
      articles * 3,
      cost.p50Us,
      cost.p99Us,
      cost.buildMs,
      cost.againMs,
      cost.stretchMs,
      cost.memoryMb,
    ]);
  }
  const head = ['articles', 'passages', 'search p50 µs', 'p99 µs', 'made searchable ms', 'after one change ms'];
  return table([...head, 'longest stretch ms', 'MB'], rows);
}

function measureWays(): string {
  const knowledge = knowledgeOf(lumenArticles());
  const sets = { 'tuned on': lumenLines('questions', 'tune'), 'not tuned on': lumenLines('hold') };
  return wayTable(
    Object.entries(sets).flatMap(([name, lines]) => [
      [
        `${name}: one article answers`,
        waysOf(
          knowledge,
          lines.filter(({ right }) => right.length === 1),
        ),
      ] as const,
      [
        `${name}: several may be meant`,
        waysOf(
          knowledge,
          lines.filter(({ right }) => right.length > 1),
        ),
      ] as const,
      [
        `${name}: none answers`,
        waysOf(
          knowledge,
          lines.filter(({ right }) => right.length === 0),
        ),
      ] as const,
    ]),
  );
}

function measureCalibration(): string {
  return calibrationTable(searched(knowledgeOf(lumenArticles()), lumenLines('hold')));
}
