import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { variables } from '../../src/config.ts';

interface Stage {
  readonly name: string;
  readonly lines: readonly Instruction[];
}
interface Instruction {
  readonly word: string;
  readonly rest: string;
}

const stages = readStages(readFileSync('Dockerfile', 'utf8'));
const image = stages.at(-1) as Stage;
const compose = readFileSync('compose.yaml', 'utf8');

describe('the container image', () => {
  it('copies only what is in the repository, or what an earlier stage has', () => {
    for (const [index, { name, lines }] of stages.entries()) {
      for (const { from, sources } of lines.filter(({ word }) => word === 'COPY').map(readCopy)) {
        if (from === null)
          expect(
            sources.filter((source) => !existsSync(source)),
            `stage ${name}`,
          ).toEqual([]);
        else expect(stages.slice(0, index).map((stage) => stage.name)).toContain(from);
      }
    }
  });

  it('is given what it copies: .dockerignore lets it through, and nothing else', () => {
    const let_through = readFileSync('.dockerignore', 'utf8').match(/(?<=^!).+$/gm);
    const copied = stages.flatMap(({ lines }) => lines.filter(({ word }) => word === 'COPY').map(readCopy));
    const fromRepository = copied.filter(({ from }) => from === null).flatMap(({ sources }) => sources);
    expect(let_through?.sort()).toEqual([...new Set(fromRepository)].sort());
  });

  it('builds from every folder that the compiler is told of', () => {
    const { include } = JSON.parse(readFileSync('tsconfig.build.json', 'utf8'));
    const build = stages.find(({ name }) => name === 'build') as Stage;
    const copied = build.lines.filter(({ word }) => word === 'COPY').flatMap((line) => readCopy(line).sources);
    expect(copied).toEqual(expect.arrayContaining(include));
  });

  it('starts the file that the compiler makes of src/main.ts, without a shell', () => {
    const { compilerOptions } = JSON.parse(readFileSync('tsconfig.build.json', 'utf8'));
    expect(existsSync('src/main.ts')).toBe(true);
    expect(JSON.parse(last(image, 'CMD'))).toEqual(['node', `${compilerOptions.outDir}/src/main.js`]);
  });

  it('does not run as root', () => {
    expect(last(image, 'USER')).toBe('node');
  });

  it('carries no playground and no development packages', () => {
    const copied = image.lines.filter(({ word }) => word === 'COPY').flatMap((line) => readCopy(line).sources);
    expect(copied.filter((source) => source.includes('playground'))).toEqual([]);
    expect(
      stages
        .find(({ name }) => name === 'dependencies')
        ?.lines.map(({ rest }) => rest)
        .join(),
    ).toContain('--omit=dev');
  });

  it.each([
    [200, 0],
    [503, 1],
    [null, 1],
  ])('asks Baton itself whether it lives: %s at /livez is exit code %s', async (status, exitCode) => {
    const server = createServer(({ url }, response) =>
      response.writeHead(url === '/livez' ? (status ?? 0) : 404).end(),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    if (status === null) await once(server.close(), 'close');
    expect(await healthCheck(port)).toBe(exitCode);
    server.close();
  });

  it('sets only variables that Baton knows', () => {
    const names = image.lines.filter(({ word }) => word === 'ENV').flatMap(({ rest }) => rest.match(/\w+(?==)/g) ?? []);
    expect(names).toContain('DATA_DIR');
    expect(names.filter((name) => name !== 'NODE_ENV' && !(name in variables))).toEqual([]);
  });
});

describe('compose.yaml', () => {
  it('sets only variables that Baton knows', () => {
    const names = environmentOf('baton');
    expect(names).toEqual(expect.arrayContaining(['DATABASE_URL', 'REDIS_URL']));
    expect(names.filter((name) => !(name in variables))).toEqual([]);
  });

  it('runs a Redis that throws nothing away', () => {
    expect(service('redis')).toMatch(/"--maxmemory-policy", "noeviction"/);
    expect(service('redis')).toMatch(/"--appendonly", "yes"/);
  });

  it('starts Baton once both servers answer', () => {
    for (const name of ['postgres', 'redis']) expect(service(name)).toContain('healthcheck:');
    expect(service('baton').match(/condition: service_healthy/g)).toHaveLength(2);
  });

  it('holds no password', () => {
    expect(compose.match(/PASSWORD: .*/g)).toEqual([expect.stringContaining('${POSTGRES_PASSWORD:?')]);
    expect(service('baton')).toContain('baton:${POSTGRES_PASSWORD:?');
  });
});

/** Runs what Docker would run in the container. */
async function healthCheck(port: number): Promise<number> {
  const [, command = ''] = last(image, 'HEALTHCHECK').split(' CMD ');
  const [, ...args] = JSON.parse(command);
  const [code] = await once(spawn(process.execPath, args, { env: { PORT: String(port) } }), 'exit');
  return code;
}

function readStages(dockerfile: string): readonly Stage[] {
  const whole = dockerfile.replace(/^#.*\n/gm, '').replace(/\\\n\s*/g, '');
  const lines = whole.split('\n').filter(Boolean).map(readInstruction);
  const starts = lines.flatMap(({ word }, index) => (word === 'FROM' ? [index] : []));
  return starts.map((start, index) => ({
    name: / AS (\w+)$/.exec(lines[start]?.rest ?? '')?.[1] ?? 'image',
    lines: lines.slice(start, starts[index + 1]),
  }));
}

function readInstruction(line: string): Instruction {
  const space = line.indexOf(' ');
  return { word: line.slice(0, space), rest: line.slice(space + 1).trim() };
}

function readCopy({ rest }: Instruction): { readonly from: string | null; readonly sources: readonly string[] } {
  const words = rest.split(' ');
  const from = /^--from=(\w+)$/.exec(words[0] ?? '')?.[1] ?? null;
  return { from, sources: words.slice(from === null ? 0 : 1, -1) };
}

/** What an instruction says in the end: the last one counts. */
function last(stage: Stage, word: string): string {
  return stage.lines.findLast((line) => line.word === word)?.rest ?? '';
}

function service(name: string): string {
  return new RegExp(`^ {2}${name}:\\n((?: {4,}.*\\n|\\n)+)`, 'm').exec(compose)?.[1] ?? '';
}

function environmentOf(name: string): readonly string[] {
  const block = /^ {4}environment:\n((?: {6}.*\n)+)/m.exec(service(name))?.[1] ?? '';
  return block.match(/^ {6}\w+(?=:)/gm)?.map((line) => line.trim()) ?? [];
}
