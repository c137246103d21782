import type { Line } from '../channel/content.ts';

/** A person as cards show them. */
export interface Shown {
  readonly name: string;
  readonly picture: string | null;
  readonly company: string | null;
  readonly timeZone: string | null;
}

/** Looks a person up among those that the shell fetched before drawing. Never throws: a stranger is "somebody". */
export type People = (person: string) => Shown;

export const peopleFrom = (known: ReadonlyMap<string, Shown>): People => {
  return (person) => known.get(person) ?? { name: 'somebody', picture: null, company: null, timeZone: null };
};

/** "Carla Diaz (Acme)". */
export function nameWithCompany({ name, company }: Shown): string {
  return company ? `${name} (${company})` : name;
}

/** First names are how people talk to each other. */
export const firstName = (name: string): string => name.trim().split(/\s+/, 1)[0] || name;

/** A sentence of ours in which `backticks` mark what is to be typed. */
export function withCode(text: string): Line {
  return text.split('`').map((piece, i) => (i % 2 === 1 ? { code: piece } : piece));
}
