import type { JudgementChange } from '../conversation/judgement-policy.ts';
import type { TellOnce } from './told-once.ts';

/** Takes what stands in a settings column for a change of the policy: the part of it that is valid, and what is wrong with the rest. */
export type ReadChange = (stored: unknown) => {
  readonly change: JudgementChange;
  readonly problems: readonly string[];
};

/** The change that stands there; null: none. `whose` says in the log whose it is. */
export type StoredChange = (stored: unknown, whose: string) => JudgementChange | null;

/** A stored policy that is not valid must not stop the bot: its valid part counts, and the log says once what does not. */
export function storedChange(read: ReadChange, tell: TellOnce): StoredChange {
  return (stored, whose) => {
    if (stored === undefined || stored === null) return null;
    const { change, problems } = read(stored);
    tell(whose, problems);
    return change;
  };
}

/** For whoever is sure of what stands there. */
export const asItStands: ReadChange = (stored) => ({ change: stored as JudgementChange, problems: [] });
