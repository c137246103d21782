import type { Said } from '../channel/inbound.ts';

/** Ids of the people mentioned, each once. */
export function mentioned(said: Said): readonly string[] {
  return [...new Set(said.flatMap((piece) => (typeof piece === 'object' && 'person' in piece ? [piece.person] : [])))];
}

/** What was said as plain words: ids become names, since an id of one company means nothing to another. */
export function inWords(said: Said, nameOf: (person: string) => string): string {
  return said
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('person' in piece) return `@${nameOf(piece.person)}`;
      return piece.name ? `#${piece.name}` : '#channel';
    })
    .join('');
}
