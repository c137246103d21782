/** From the spawn until Baton says that it is ready. */
import { rm } from 'node:fs/promises';
import { median, rounded, table } from './numbers.ts';
import { BATON, startProgram } from './programs.ts';
import { batonEnvironment, openStage } from './stage.ts';
import { freshDirectory } from './temporary.ts';

const TIMES = 5;

/** In turn, not one kind after the other: what the machine does meanwhile hits them alike. */
export async function measureStarts(): Promise<string> {
  const stage = await openStage();
  const env = batonEnvironment(stage.slack);
  const first: number[] = [];
  const again: number[] = [];
  const playground: number[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    const dir = await freshDirectory();
    first.push(await startAndStop({ ...env, DATA_DIR: dir }, '/readyz'));
    again.push(await startAndStop({ ...env, DATA_DIR: dir }, '/readyz'));
    await rm(dir, { recursive: true });
    playground.push(await startAndStop({ LOG_LEVEL: 'error' }, '/'));
  }
  await stage.close();
  return table(
    ['start, embedded database', 'median ms', 'best ms', 'worst ms'],
    [
      row('first, in an empty directory', first),
      row('again, in the same directory', again),
      row('playground, its page', playground),
    ],
  );
}

async function startAndStop(env: Readonly<Record<string, string>>, path: string): Promise<number> {
  const program = await startProgram(BATON, env, path);
  await program.stop();
  return program.readyAfterMs;
}

function row(name: string, times: readonly number[]): readonly (string | number)[] {
  return [name, ...[median(times), Math.min(...times), Math.max(...times)].map((ms) => rounded(ms, 0))];
}
