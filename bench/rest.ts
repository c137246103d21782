/** What a Baton takes of the machine while nothing happens, and what it has kept of 500 messages. */
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { rounded, table } from './numbers.ts';
import { BATON, type Program, startProgram } from './programs.ts';
import { ask, batonEnvironment, connectChannels, openStage, quiet, type Stage, tell } from './stage.ts';
import { freshDirectory } from './temporary.ts';

const SETTLE_MS = 10_000;
const REST_MS = 30_000;
const MESSAGES = 500;
const PER_SECOND = 10;

/** On the embedded database, and on the server that BENCH_DATABASE_URL names (an empty database), where it is set. */
export async function measureRest(): Promise<string> {
  const dir = await freshDirectory();
  const rows = [
    await measureOn('embedded, first start', { DATA_DIR: dir }),
    await measureOn('embedded, started again', { DATA_DIR: dir }),
  ];
  await rm(dir, { recursive: true });
  const url = process.env['BENCH_DATABASE_URL'];
  if (url) rows.push(await measureOn('Postgres', { DATABASE_URL: url }));
  const head = ['process, by database', 'at start, most', 'at rest', `after ${MESSAGES} messages`, 'CPU at rest'];
  return table(head, rows);
}

async function measureOn(
  database: string,
  env: Readonly<Record<string, string>>,
): Promise<readonly (string | number)[]> {
  const stage = await openStage();
  const baton = await startProgram(BATON, { ...batonEnvironment(stage.slack), ...env }, '/readyz');
  tell(stage.slack, baton.port);
  await connectChannels(stage);
  const peak = baton.peakMb();
  await pause(SETTLE_MS);
  const resident = baton.residentMb();
  const share = await processorShare(baton);
  await hear(stage);
  await pause(SETTLE_MS);
  const afterwards = baton.residentMb();
  await baton.stop();
  await stage.close();
  return [database, megabytes(peak), megabytes(resident), megabytes(afterwards), `${rounded(share * 100, 2)} %`];
}

const megabytes = (value: number): string => `${rounded(value, 0)} MB`;

/** Of one core. */
async function processorShare(program: Program): Promise<number> {
  const before = program.cpuMs();
  const began = performance.now();
  await pause(REST_MS);
  return (program.cpuMs() - before) / (performance.now() - began);
}

async function hear(stage: Stage): Promise<void> {
  for (let n = 0; n < MESSAGES; n += 1) {
    ask(stage, n);
    await pause(1000 / PER_SECOND);
  }
  await quiet(stage);
}
