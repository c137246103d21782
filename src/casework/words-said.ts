import type { Said } from '../channel/inbound.ts';

/** So many people are looked up; whoever is named after them is "somebody". */
const MOST_LOOKED_UP = 10;

/** What was said as plain words: whom it names stands there by name, and ids stay out. `named` never rejects. */
export async function inWords(said: Said, named: (person: string) => Promise<string>): Promise<string> {
  const people = said.flatMap((piece) => (typeof piece !== 'string' && 'person' in piece ? [piece.person] : []));
  const looked = [...new Set(people)].slice(0, MOST_LOOKED_UP);
  const names = new Map(await Promise.all(looked.map(async (person) => [person, await named(person)] as const)));
  return said
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('person' in piece) return `@${names.get(piece.person) ?? 'somebody'}`;
      return `#${piece.name || 'channel'}`;
    })
    .join('');
}
