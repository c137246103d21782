import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Folders whose functions get the same answer whenever they are asked. The walls (repository-walls) keep I/O out; this keeps the rest out. */
const PURE = [
  'src/conversation',
  'src/channel',
  'src/triggers',
  'src/handoff',
  'src/cards',
  'src/nlp',
  'src/evaluation',
];

const SURPRISES =
  /\b(Date\.now|Math\.random|performance\.now|randomUUID|setTimeout|setInterval|process\.(env|hrtime)|fetch)\s*\(|\bnew Date\(\)/;

it.each(['Date.now()', 'new Date()', 'Math.random()', 'setTimeout(f, 1)'])('%s is a surprise', (call) => {
  expect(call).toMatch(SURPRISES);
});

it('finds sources to look at', () => {
  expect(sources().length).toBeGreaterThan(10);
});

it.each(sources())('%s takes time, chance and ids as values', (file) => {
  const surprises = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => SURPRISES.test(line) && !isComment(line));
  expect(surprises).toEqual([]);
});

function sources(): readonly string[] {
  return PURE.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
}

function isComment(line: string): boolean {
  return /^\s*(\/\/|\*|\/\*)/.test(line);
}
