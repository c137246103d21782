import type { Figure, Group } from './report.ts';
import { type Row, sortIn } from './rows.ts';

/** The fields by which figures are told apart, where lines have them. */
const SORTS = ['subtype', 'emotion', 'label', 'reason', 'source', 'domain', 'kind', 'language'];

/** Groups of the lines by each field that tells some from others. `not`: fields that say nothing more about this task. */
export function groupsOf<Line extends { readonly row: Row }>(
  lines: readonly Line[],
  figuresOf: (lines: readonly Line[]) => readonly Figure[],
  not: readonly string[],
): Group[] {
  return SORTS.filter((by) => !not.includes(by)).flatMap((by) => {
    const sorts = sortedBy(by, lines);
    if (sorts.length < 2) return [];
    return sorts.map(([name, own]) => ({ by, name, lines: own.length, figures: figuresOf(own) }));
  });
}

function sortedBy<Line extends { readonly row: Row }>(by: string, lines: readonly Line[]): [string, Line[]][] {
  const sorts = new Map<string, Line[]>();
  for (const line of lines) {
    const name = sortIn(line.row, by);
    if (name === null) continue;
    const own = sorts.get(name);
    if (own) own.push(line);
    else sorts.set(name, [line]);
  }
  return [...sorts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
