import type { Example } from './linear-model.ts';

/** A line that somebody could have written to support, and what it is. */
export interface Seed extends Example {
  /** A finer sort within its label, for telling where a detector is weak; empty: none. */
  readonly kind: string;
}

/**
 * Reads seed lines: `== label/kind` begins a sort (the kind may be left out), every other line is one example, blank
 * lines and lines that begin with `#` are for the reader. Throws where lines stand before the first sort.
 */
export function parseSeeds(text: string): Seed[] {
  let label: string | null = null;
  let kind = '';
  const seeds: Seed[] = [];
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('== ')) {
      [label = '', kind = ''] = line.slice(3).split('/');
    } else if (label === null) throw new Error(`This example stands before the first "== label": ${line}`);
    else seeds.push({ text: line, label, kind });
  }
  return seeds;
}
