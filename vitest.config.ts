import { defineConfig } from 'vitest/config';
import type { ProjectConfig } from 'vitest/node';

/**
 * Suites by cost, one after the other: what pretends to be quick must not wait for what is not. `npm test` runs unit, store
 * and e2e; browser and servers need what `.ci/run` installs. A file of e2e or browser is several processes by itself, so
 * only one runs at a time.
 */
export default defineConfig({
  test: {
    projects: [
      suite('unit', 1, {}),
      suite('store', 2, { testTimeout: 20_000, hookTimeout: 30_000 }),
      suite('e2e', 3, { testTimeout: 120_000, hookTimeout: 60_000, maxWorkers: 1 }),
      suite('servers', 4, { testTimeout: 120_000, hookTimeout: 60_000 }),
      suite('browser', 5, { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 1 }),
    ],
  },
});

function suite(name: string, groupOrder: number, options: ProjectConfig) {
  return { test: { name, include: [`test/${name}/**/*.test.ts`], sequence: { groupOrder }, ...options } };
}
