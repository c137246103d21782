import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A small repository with our scripts, a compiler, and an npm of the test's that notes how it was called. */
let clone: string;

const LOCK = { packages: { '': {}, 'node_modules/typescript': { version: '6.0.3', integrity: 'sha512-right' } } };
const MAIN = "console.log('started with', ...process.argv.slice(2));";

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'baton-clone-'));
  cpSync('scripts', join(clone, 'scripts'), { recursive: true });
  cpSync('tsconfig.json', join(clone, 'tsconfig.json'));
  cpSync('tsconfig.build.json', join(clone, 'tsconfig.build.json'));
  for (const folder of ['adapters', 'playground']) mkdirSync(join(clone, folder));
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', JSON.stringify(LOCK));
  write('src/main.ts', MAIN);
  write('npm-cli.cjs', NPM);
  for (const name of ['typescript', '@types', 'undici-types']) link(name);
  installed(LOCK);
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

describe('npm start in a fresh clone', () => {
  it('installs, builds and starts, and says so on stderr only', () => {
    rmSync(join(clone, 'node_modules/.package-lock.json'));
    const { stdout, stderr, status } = run('start');
    expect(npmCalls()).toEqual(['ci --include=dev --no-audit --no-fund']);
    expect(stderr).toContain('nothing is installed yet');
    expect(stderr).toContain('Building dist/');
    expect(stdout).toBe('started with\n');
    expect(status).toBe(0);
  });

  it('does nothing but start the second time', () => {
    run('start');
    const { stdout, stderr } = run('start');
    expect(stdout).toBe('started with\n');
    expect(stderr).toBe('');
    expect(npmCalls()).toEqual([]);
  });
});

describe('installing', () => {
  it('happens again when a package in the lock file is another one now, and names it', () => {
    installed({ packages: { 'node_modules/typescript': { version: '6.0.2', integrity: 'sha512-other' } } });
    expect(run('start').stderr).toContain('typescript is missing or of another version');
    expect(npmCalls()).toHaveLength(1);
  });

  it('does not miss the packages of other systems', () => {
    const other = { version: '1.0.0', integrity: 'sha512-darwin', optional: true };
    write('package-lock.json', JSON.stringify({ packages: { ...LOCK.packages, 'node_modules/darwin-only': other } }));
    run('start');
    expect(npmCalls()).toEqual([]);
  });

  it('ends everything with its own exit code when it fails', () => {
    rmSync(join(clone, 'node_modules/.package-lock.json'));
    write('npm-cli.cjs', 'process.exit(7);');
    expect(run('start')).toMatchObject({ status: 7, stdout: '' });
  });
});

describe('building', () => {
  it('happens again when a source has changed', () => {
    run('start');
    write('src/main.ts', "console.log('changed');");
    utimesSync(join(clone, 'src/main.ts'), new Date(0), new Date(0));
    expect(run('start').stdout).toBe('changed\n');
  });

  it('leaves nothing behind of a source that is gone', () => {
    write('src/gone.ts', 'export const gone = 1;');
    run('start');
    rmSync(join(clone, 'src/gone.ts'));
    run('start');
    expect(existsSync(join(clone, 'dist/src/gone.js'))).toBe(false);
    expect(existsSync(join(clone, 'dist/src/main.js'))).toBe(true);
  });

  it('starts nothing when it failed, and is not taken for done the next time', () => {
    write('src/main.ts', `const wrong: number = 'text'; ${MAIN}`);
    for (const attempt of [run('start'), run('start')]) {
      expect(attempt.stdout).toContain('error TS2322');
      expect(attempt.stdout).not.toContain('started');
      expect(attempt.status).not.toBe(0);
    }
  });
});

describe('npm run baton', () => {
  const COMMAND_LINE = 'console.log(process.cwd(), ...process.argv.slice(2)); process.exitCode = 2;';

  it('hands its words to the command line, in the place where it was called, and keeps stdout for data', () => {
    write('src/command-line.ts', COMMAND_LINE);
    const { stdout, stderr, status } = run('baton', 'predict', '--file', 'in.jsonl');
    expect(stderr).toContain('Building dist/');
    expect(stdout).toBe(`${realpathSync(tmpdir())} predict --file in.jsonl\n`);
    expect(status).toBe(2);
  });

  it('takes the place from npm, which calls it in another one', () => {
    write('src/command-line.ts', COMMAND_LINE);
    const env = { ...process.env, npm_lifecycle_event: 'baton', INIT_CWD: join(clone, 'src') };
    const { stdout } = spawnSync(process.execPath, [runScript(), 'baton'], { encoding: 'utf8', env, cwd: clone });
    expect(stdout).toBe(`${realpathSync(join(clone, 'src'))}\n`);
  });
});

describe('the exit code', () => {
  it('is the one of the program', () => {
    write('src/main.ts', 'process.exitCode = 3;');
    expect(run('start').status).toBe(3);
  });

  it('is 1 for a command that does not exist, which lists the ones that do', () => {
    expect(run('launch')).toMatchObject({ status: 1, stderr: expect.stringContaining('start, test, check, baton') });
  });
});

describe('a signal', () => {
  const SERVER = "process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1000); console.log('up');";

  it('reaches the program, which ends in its own way', async () => {
    write('src/main.ts', SERVER);
    const child = spawn(process.execPath, [runScript(), 'start'], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.once('data', () => child.kill('SIGTERM'));
    expect(await once(child, 'exit')).toEqual([5, null]);
  });

  it('that comes when the install has just succeeded is not lost with it', async () => {
    rmSync(join(clone, 'node_modules/.package-lock.json'));
    write(
      'npm-cli.cjs',
      `${NPM} process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000); console.log('ready');`,
    );
    const env = { ...process.env, npm_execpath: join(clone, 'npm-cli.cjs') };
    const child = spawn(process.execPath, [runScript(), 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stderr.on('data', (words) => String(words).includes('ready') && child.kill('SIGTERM'));
    const [out, [, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    expect({ out, signal }).toEqual({ out: '', signal: 'SIGTERM' });
  });

  it.skipIf(process.platform === 'win32')(
    'to npm reaches it too, past the shell that npm puts in between',
    async () => {
      write('src/main.ts', SERVER);
      const env = { ...process.env, npm_lifecycle_event: 'start' };
      const shell = spawn('sh', ['-c', `"${process.execPath}" "${runScript()}" start; true`], { env });
      shell.stdout.once('data', () => shell.kill('SIGTERM'));
      // The pipe closes when the last process that holds it has ended.
      await once(shell, 'close');
      expect(shell.signalCode).toBe('SIGTERM');
    },
  );
});

describe('an old Node', () => {
  it.each(['20.18.3', '18.20.4', '4.0.0'])('%s is told what is needed', async (version) => {
    expect(await complaintAbout(version)).toContain(`Baton needs Node 20.19 or newer, and this is Node ${version}.`);
  });

  it.each(['20.19.0', '22.0.0', '24.1.0'])('%s is not', async (version) => {
    expect(await complaintAbout(version)).toBeNull();
  });

  it('needs no more than package.json says', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe('>=20.19');
  });
});

/** Notes its arguments, and does of `npm ci` what our scripts can see. */
const NPM = `
const fs = require('node:fs');
fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

function run(...args: string[]) {
  const env = { ...process.env, npm_execpath: join(clone, 'npm-cli.cjs') };
  return spawnSync(process.execPath, [runScript(), ...args], {
    encoding: 'utf8',
    env,
    cwd: tmpdir(),
  });
}

function runScript(): string {
  return join(clone, 'scripts/run.mjs');
}

function npmCalls(): readonly string[] {
  const notes = join(clone, 'npm-calls');
  return existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : [];
}

function installed(lock: object): void {
  write('node_modules/.package-lock.json', JSON.stringify(lock));
}

function link(name: string): void {
  mkdirSync(join(clone, 'node_modules'), { recursive: true });
  symlinkSync(resolve('node_modules', name), join(clone, 'node_modules', name), 'junction');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(clone, file)), { recursive: true });
  writeFileSync(join(clone, file), text);
}

async function complaintAbout(version: string): Promise<string | null> {
  const script = resolve('scripts/node-version.mjs');
  const { nodeTooOld } = await import(script);
  return nodeTooOld(version);
}
