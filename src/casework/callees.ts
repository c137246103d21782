/** Whom a case can be passed on to, beside any colleague by name. */
import type { Callee, PersonId } from '../conversation/conversation.ts';
import type { Policy } from '../conversation/policy.ts';

export interface Team {
  /** What stands for it in a form. */
  readonly value: string;
  /** How it came to be one: "Whoever is on call". */
  readonly label: string;
  readonly callee: Callee;
}

/** A form takes 100, and nobody reads that many. */
const MOST = 50;

/** Who is on call, and whom the routes call; each once, under the first of its names, and never `asking` themselves. */
export function teamsIn({ onCall, routes }: Pick<Policy, 'onCall' | 'routes'>, asking: PersonId): readonly Team[] {
  const all = [
    { label: 'Whoever is on call', callee: onCall },
    ...routes.map(({ name, calls }) => ({ label: `Who looks after “${name.slice(0, 40)}”`, callee: calls })),
  ];
  const teams = new Map<string, Team>();
  for (const { label, callee } of all) {
    if (callee === null || isPerson(callee, asking)) continue;
    const value = choiceFor(callee);
    if (!teams.has(value)) teams.set(value, { value, label, callee });
  }
  return [...teams.values()].slice(0, MOST);
}

const isPerson = (callee: Callee, person: PersonId): boolean => 'person' in callee && callee.person === person;

const choiceFor = (callee: Callee): string =>
  'person' in callee ? `person ${callee.person}` : `group ${callee.group}`;
