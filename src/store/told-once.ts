import type { Log } from './log.ts';

/** As much as anybody has to be told of in one process. */
const TOLD = 1_000;

/** Says in the log what is wrong with what somebody stored, once however often it is read. `whose` says whose it is. */
export type TellOnce = (whose: string, problems: readonly string[]) => void;

export function tellOnce(log: Log): TellOnce {
  const told = new Set<string>();
  return (whose, problems) => {
    const complaint = `${whose}: ${problems.join('; ')}`;
    if (problems.length === 0 || told.size >= TOLD || told.has(complaint)) return;
    told.add(complaint);
    log.error({ whose, problems }, 'part of a stored policy is not valid, and is left out');
  };
}
