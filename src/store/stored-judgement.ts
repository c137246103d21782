import type { JudgementChange } from '../conversation/judgement-policy.ts';
import type { Log } from './log.ts';

/** Takes what stands in a settings column for a change of the policy: the part of it that is valid, and what is wrong with the rest. */
export type ReadChange = (stored: unknown) => {
  readonly change: JudgementChange;
  readonly problems: readonly string[];
};

/** The change that stands there; null: none. `whose` says in the log whose it is. */
export type StoredChange = (stored: unknown, whose: string) => JudgementChange | null;

/** As much as anybody has to be told of in one process. */
const TOLD = 1_000;

/** A stored policy that is not valid must not stop the bot: its valid part counts, and the log says once what does not. */
export function storedChange(read: ReadChange, log: Log): StoredChange {
  const told = new Set<string>();
  return (stored, whose) => {
    if (stored === undefined || stored === null) return null;
    const { change, problems } = read(stored);
    const complaint = `${whose}: ${problems.join('; ')}`;
    if (problems.length > 0 && told.size < TOLD && !told.has(complaint)) {
      told.add(complaint);
      log.error({ whose, problems }, 'part of a stored policy is not valid, and is left out');
    }
    return change;
  };
}

/** For whoever is sure of what stands there. */
export const asItStands: ReadChange = (stored) => ({ change: stored as JudgementChange, problems: [] });
