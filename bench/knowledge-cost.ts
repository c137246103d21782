/** One size of knowledge in a process of its own: `node --expose-gc knowledge-cost.js 1000` prints a Cost. */
import { answerFromKnowledge } from '../src/answering/answer-from.ts';
import type { StoredArticle } from '../src/knowledge/article-store.ts';
import { openLibrary } from '../src/knowledge/library.ts';
import { crowd } from './knowledge-crowd.ts';
import { ANYBODY, lumenArticles, lumenLines } from './knowledge-lumen.ts';
import { askedFor } from './knowledge-ways.ts';
import { median, percentile, rounded } from './numbers.ts';

export interface Cost {
  readonly p50Us: number;
  readonly p99Us: number;
  readonly buildMs: number;
  /** One article changed: what has not is used again. */
  readonly againMs: number;
  /** The longest that anybody else was kept waiting meanwhile. */
  readonly stretchMs: number;
  /** Beyond the articles themselves. */
  readonly memoryMb: number;
}

async function measure(count: number): Promise<Cost> {
  const lumen = lumenArticles();
  const articles = [...lumen, ...crowd(count - lumen.length)].map(
    (known): StoredArticle => ({
      ...known,
      origin: '',
      key: '',
      changedBy: null,
      changedAt: 0,
      retiredAt: null,
      retiredBy: null,
    }),
  );
  let version = 1;
  let inUse: readonly StoredArticle[] = articles;
  const library = openLibrary(
    { articlesVersion: async () => version, articlesInUse: async () => inUse },
    { info() {} },
  );
  const before = memoryNow();
  const built = await waited(() => library.of('t'));
  const memoryMb = memoryNow() - before;
  version += 1;
  inUse = articles.map((one, at) => (at === 0 ? { ...one, version: 2 } : one));
  const again = await waited(() => library.of('t'));
  const knowledge = await library.of('t');
  const questions = lumenLines('tune', 'hold').map(({ question }) => question);
  for (const question of questions) answerFromKnowledge(knowledge, askedFor(question));
  const times: number[] = [];
  for (let round = 0; round < 5; round++)
    for (const question of questions) {
      const began = performance.now();
      knowledge.search(question, 4, ANYBODY, 0);
      times.push((performance.now() - began) * 1000);
    }
  return {
    p50Us: rounded(median(times), 0),
    p99Us: rounded(percentile(times, 0.99), 0),
    buildMs: rounded(built.tookMs, 0),
    againMs: rounded(again.tookMs, 0),
    stretchMs: rounded(Math.max(built.stretchMs, again.stretchMs), 0),
    memoryMb: rounded(memoryMb, 0),
  };
}

/** How long it takes, and the longest time between two turns of everybody else. */
async function waited(act: () => Promise<unknown>): Promise<{ readonly tookMs: number; readonly stretchMs: number }> {
  let running = true;
  let stretchMs = 0;
  let last = performance.now();
  const turn = (): void => {
    const now = performance.now();
    stretchMs = Math.max(stretchMs, now - last);
    last = now;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  const began = performance.now();
  await act();
  const tookMs = performance.now() - began;
  running = false;
  turn();
  return { tookMs, stretchMs };
}

function memoryNow(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}

process.stdout.write(JSON.stringify(await measure(Number(process.argv[2]))));
