import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages: Readonly<Record<string, Entry>> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

// npm leaves out what it can't see: packages that were not on disk, or not in a company's mirror, when the lock was written.
it('the lock file names the packages of every system: without one, `npm ci` refuses everywhere', () => {
  const missing = Object.entries(packages).flatMap(([where, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(where, name)),
  );
  expect(missing).toEqual([]);
});

it('the lock file is for any registry', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved)).toEqual([]);
});

/** Whether a package at `where` finds `name`, as Node looks for it: in its own folder, then further up. */
function isLocked(where: string, name: string): boolean {
  if (`${where}/node_modules/${name}` in packages || `node_modules/${name}` in packages) return true;
  const parent = where.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '');
  return parent !== '' && isLocked(parent, name);
}
