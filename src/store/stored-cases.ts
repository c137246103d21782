import { CASES_FIELDS, type CasesChange } from '../conversation/cases-policy.ts';
import type { TellOnce } from './told-once.ts';

/** Takes the cases' fields out of what stands in a settings column: the valid part of them. `told` hears what is wrong with the rest. */
export type ReadCases = (stored: unknown, told: (problem: string) => void) => CasesChange;

/** What the tenant's admins changed of how cases are worked, from its stored policy. */
export type StoredCases = (stored: object, whose: string) => CasesChange;

/** As with the judgement: what is not valid must not stop the bot. */
export function storedCases(read: ReadCases, tell: TellOnce): StoredCases {
  return (stored, whose) => {
    const problems: string[] = [];
    const change = read(stored, (problem) => problems.push(problem));
    tell(`${whose}, cases`, problems);
    return change;
  };
}

/** For whoever is sure of what stands there. */
export const casesAsTheyStand: ReadCases = (stored) =>
  Object.fromEntries(Object.entries(stored ?? {}).filter(([name]) => IS_CASES.has(name)));

const IS_CASES: ReadonlySet<string> = new Set(CASES_FIELDS);

/** What stands beside them in the same stored policy. */
export function withoutCases<Stored extends object>(stored: Stored): Omit<Stored, keyof CasesChange> {
  return Object.fromEntries(Object.entries(stored).filter(([name]) => !IS_CASES.has(name))) as Omit<
    Stored,
    keyof CasesChange
  >;
}

/**
 * The stored policy where `before`, read from it, was rewritten to `after`. A field that was left as it was read stays as it is
 * stored: what another program wrote there, and this one can't read, is not lost for it.
 */
export function rewrittenCases<Stored extends object>(stored: Stored, before: CasesChange, after: CasesChange): object {
  const kept = CASES_FIELDS.filter((field) => same(before[field], after[field]) && Object.hasOwn(stored, field));
  const asStored = kept.map((field) => [field, Reflect.get(stored, field)] as const);
  return { ...withoutCases(stored), ...after, ...Object.fromEntries(asStored) };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
