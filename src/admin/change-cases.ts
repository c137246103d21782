/** Where a change of how cases are worked goes: to the workspace. */
import type { CasesChange } from '../conversation/cases-policy.ts';
import type { Policy } from '../conversation/policy.ts';
import type { Commanding } from './commanding.ts';
import { NotUnderstood } from './not-understood.ts';
import { ours, type Word } from './typed-words.ts';

/** `rewrite` sees what has been changed so far. Whatever it throws, nothing has changed. Returns what holds from now on. */
export async function changeCases(
  commanding: Commanding,
  rewrite: (before: CasesChange) => CasesChange,
): Promise<Policy> {
  const { admin, tenant, actor } = commanding;
  await admin.changeCases(tenant.id, actor, rewrite);
  return policyNow(commanding);
}

/** What holds in the workspace. */
export const policyNow = ({ store, tenant }: Commanding): Promise<Policy> =>
  store.inTenant(tenant.id, (tx) => tx.policy());

/** Throws NotUnderstood when a channel was named. */
export function onlyEverywhere({ named }: Commanding, what: string): void {
  if (named) throw new NotUnderstood(`${what} Leave the channel out.`);
}

/** The change without those: there holds again what the program comes with. */
export function without(change: CasesChange, ...fields: readonly (keyof CasesChange)[]): CasesChange {
  const kept = Object.entries(change).filter(([field]) => !fields.some((gone) => gone === field));
  return Object.fromEntries(kept) as CasesChange;
}

/** `reset`, and nothing else. */
export const isReset = (words: readonly Word[]): boolean => words.length === 1 && ours(words[0]) === 'reset';

/** `on` or `off`; throws NotUnderstood, with what to type. */
export function onOrOff(words: readonly Word[], usage: string): boolean {
  const said = words.length === 1 ? ours(words[0]) : '';
  if (said === 'on' || said === 'off') return said === 'on';
  throw new NotUnderstood(`Say \`on\` or \`off\`: ${usage}.`);
}
