import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What somebody might write one day: this file imports that, and the rule that must find it (null: it is allowed). */
const imports = [
  ['src/conversation/planted.ts', 'src/store/target.ts', 'from-src/conversation'],
  ['src/conversation/planted.ts', 'src/channel/target.ts', 'from-src/conversation'],
  ['src/conversation/planted.ts', 'node:fs', 'the-core-is-pure'],
  ['src/conversation/planted.ts', 'src/conversation/target.ts', null],
  ['src/channel/planted.ts', 'src/conversation/target.ts', 'from-src/channel'],
  ['src/triggers/planted.ts', 'src/knowledge/target.ts', 'from-src/triggers'],
  ['src/triggers/planted.ts', 'natural', 'home-of-natural'],
  ['src/triggers/planted.ts', 'src/nlp/target.ts', null],
  ['src/handoff/planted.ts', 'src/channel/target.ts', 'from-src/handoff'],
  ['src/cards/planted.ts', 'adapters/slack/target.ts', 'from-src/cards'],
  ['src/cards/planted.ts', 'src/channel/target.ts', null],
  ['src/nlp/planted.ts', 'src/conversation/target.ts', 'from-src/nlp'],
  ['src/nlp/planted.ts', 'natural', 'home-of-natural'],
  ['src/nlp/natural.ts', 'natural', null],
  ['src/knowledge/planted.ts', 'src/answering/target.ts', 'from-src/knowledge'],
  ['src/answering/planted.ts', 'src/knowledge/target.ts', null],
  ['src/bridge/planted.ts', 'src/store/target.ts', 'from-src/bridge'],
  ['src/bridge/planted.ts', 'adapters/slack/target.ts', 'from-src/bridge'],
  ['src/bridge/planted.ts', 'src/handoff/target.ts', null],
  ['src/store/planted.ts', 'src/bridge/target.ts', 'from-src/store'],
  ['src/store/planted.ts', 'src/bridge/ports.ts', null],
  ['src/store/planted.ts', 'bullmq', 'home-of-bullmq'],
  ['src/store/planted.ts', 'pg', null],
  ['src/store/planted.ts', '@electric-sql/pglite', null],
  ['src/queue/planted.ts', 'pg', 'home-of-pg'],
  ['src/queue/planted.ts', '@electric-sql/pglite', 'home-of-@electric-sql/pglite'],
  ['src/queue/planted.ts', 'ioredis', null],
  ['src/admin/planted.ts', 'src/store/target.ts', 'from-src/admin'],
  ['src/http/planted.ts', 'src/admin/target.ts', 'from-src/http'],
  ['src/metrics/planted.ts', 'src/store/target.ts', 'from-src/metrics'],
  ['src/http/planted.ts', 'express', null],
  ['src/admin/planted.ts', 'express', 'home-of-express'],
  ['src/http/planted.ts', 'ioredis', 'home-of-ioredis'],
  ['src/bridge/planted.ts', 'pino', 'home-of-pino'],
  ['src/bridge/planted.ts', 'zod', 'home-of-zod'],
  ['src/bridge/planted.ts', '@slack/web-api', 'home-of-@slack/'],
  ['adapters/slack/planted.ts', 'src/bridge/target.ts', 'from-adapters/slack'],
  ['adapters/slack/planted.ts', 'adapters/teams/target.ts', 'from-adapters/slack'],
  ['adapters/slack/planted.ts', '@slack/web-api', null],
  ['adapters/teams/planted.ts', 'src/channel/target.ts', 'folder-without-a-place'],
  ['src/surprise/planted.ts', 'src/conversation/target.ts', 'folder-without-a-place'],
  ['playground/planted.ts', 'src/conversation/target.ts', 'from-playground'],
  ['playground/planted.ts', '@slack/web-api', 'home-of-@slack/'],
  ['playground/planted.ts', 'ws', null],
  ['src/http/planted.ts', 'ws', 'home-of-ws'],
  ['src/http/planted.ts', 'left-pad', 'sdk-without-a-home'],
  ['src/main.ts', 'src/store/target.ts', null],
  ['src/main.ts', 'adapters/slack/target.ts', null],
  ['src/main.ts', 'playground/target.ts', 'playground-on-demand'],
  ['src/main.ts', 'src/play.ts', 'playground-on-demand'],
  ['src/play.ts', 'playground/target.ts', null],
  ['src/bridge/planted.ts', 'src/baton.ts', 'from-src/bridge'],
  ['test/unit/planted.test.ts', 'src/store/target.ts', null],
  ['test/unit/planted.test.ts', '@slack/web-api', null],
] as const;

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

const WIRING: readonly string[] = ['src/main.ts', 'src/play.ts'];

const root = mkdtempSync(join(tmpdir(), 'baton-walls-'));
let violations: readonly Violation[] = [];

describe('the walls between folders', () => {
  beforeAll(() => {
    for (const [, to] of imports) plantTarget(to);
    for (const from of new Set(imports.map(([file]) => file))) plantImports(from);
    write('src/circle/one.ts', "import './other.ts';");
    write('src/circle/other.ts', "import './one.ts';");
    write('src/baton.ts', "await import('./play.ts');");
    write('tsconfig.json', '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true } }');
    write('package.json', JSON.stringify({ type: 'module', dependencies: Object.fromEntries(packages()) }));
    violations = cruise();
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(imports)('%s → %s: %s', (from, to, rule) => {
    const names = rulesBroken(from, to.replace('node:', ''));
    if (rule === null) expect(names).toEqual([]);
    else expect(names).toContain(rule);
  });

  it('finds two files that need each other', () => {
    expect(rulesBroken('src/circle/one.ts', 'src/circle/other.ts')).toContain('no-cycles');
  });

  it('lets the playground be loaded on demand', () => {
    expect(rulesBroken('src/baton.ts', 'src/play.ts')).toEqual([]);
  });
});

function rulesBroken(from: string, to: string): readonly string[] {
  const found = violations.filter((violation) => violation.from === from && violation.to.includes(to));
  return found.map(({ rule }) => rule.name);
}

/** Runs dependency-cruiser with the repository's own rules on the planted files. */
function cruise(): readonly Violation[] {
  const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [
    '--config',
    resolve('.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'src',
    'adapters',
    'playground',
    'test',
  ];
  const { stdout } = spawnSync(process.execPath, [tool, ...args], { cwd: root, encoding: 'utf8' });
  return JSON.parse(stdout).summary.violations;
}

function plantImports(from: string): void {
  const lines = imports.filter(([file]) => file === from).map(([, to]) => importLine(from, to));
  write(from, lines.join('\n'));
}

/** Our own files are imported for their types only, wherever that is the weakest form that has to be found. */
function importLine(from: string, to: string): string {
  if (!to.endsWith('.ts')) return `import '${to}';`;
  const path = relative(dirname(from), to);
  const specifier = path.startsWith('.') ? path : `./${path}`;
  return WIRING.includes(from) ? `import '${specifier}';` : `import type { Target } from '${specifier}';`;
}

function plantTarget(to: string): void {
  if (to.startsWith('node:')) return;
  if (to.endsWith('.ts')) write(to, 'export type Target = string;');
  else plantPackage(to);
}

function plantPackage(name: string): void {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
  write(`node_modules/${name}/index.js`, '');
}

function packages(): readonly (readonly [name: string, version: string])[] {
  return imports
    .map(([, to]) => to)
    .filter((to) => !to.endsWith('.ts'))
    .map((name) => [name, '1.0.0']);
}

function write(file: string, text: string): void {
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
