/** Loads and trains one of the contestants, in a process of its own, and prints what that took. */
const MEGABYTE = 1024 * 1024;

const OPEN: Readonly<Record<string, () => Promise<unknown>>> = {
  nothing: async () => null,
  baton: async () => {
    const [{ openMeasures }, { openJudge }] = await Promise.all([
      import('../src/nlp/measures.ts'),
      import('../src/triggers/judge.ts'),
    ]);
    return openJudge(openMeasures());
  },
  natural: async () => (await import('./natural-beside.ts')).openNatural(),
};

const [name = ''] = process.argv.slice(2);
const before = performance.now();
const opened = await OPEN[name]?.();
const readyMs = performance.now() - before;
process.stdout.write(JSON.stringify({ readyMs, residentMb: process.memoryUsage.rss() / MEGABYTE }));
// Whatever was opened lives until it has been measured.
if (opened === undefined) process.exitCode = 2;
