/** The table of what is carried names the tests that prove it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('docs/agents.md, “What is carried”', () => {
  const section = /## What is carried\n([\s\S]*?)\n## /.exec(read('docs/agents.md'))?.[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| |'));
  const proofs = rows.flatMap((row) =>
    [...(row.split(' | ').at(-1) ?? '').matchAll(/“([^”]+)”/g)].map(([, name]) => name),
  );
  const tests = read('test/e2e/relay-directions.test.ts');

  it('proves every row', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !/“[^”]+”[^|]*\|$/.test(row))).toEqual([]);
  });

  it('names tests that there are', () => {
    expect(proofs.filter((name) => !tests.includes(`'${name}`))).toEqual([]);
  });
});
