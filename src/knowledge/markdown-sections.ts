import { markdownLines } from './markdown-lines.ts';
import { plainText } from './plain-text.ts';

/** A part of a text under a heading of its own. */
export interface Section {
  /** Null: what stands before the first heading. */
  readonly heading: string | null;
  /** Without markup. */
  readonly text: string;
}

const HEADING = /^ {0,3}#{1,6}[ \t]{1,100}(\S.{0,500})$/;

/** A Markdown text split by its headings, in order, without empty parts. A `#` in a block of code is no heading. */
export function sectionsOf(markdown: string): readonly Section[] {
  return partsOf(markdown)
    .map(({ heading, lines }) => ({ heading, text: plainText(lines.join('\n')) }))
    .filter(({ text }) => text !== '');
}

/** The first heading; null: there is none. */
export function firstHeading(markdown: string): string | null {
  return partsOf(markdown).find(({ heading }) => heading !== null)?.heading ?? null;
}

function partsOf(markdown: string) {
  const parts: { heading: string | null; lines: string[] }[] = [{ heading: null, lines: [] }];
  for (const { text, sort } of markdownLines(markdown)) {
    const heading = sort === 'prose' ? headingIn(text) : null;
    if (heading !== null) parts.push({ heading, lines: [] });
    else parts.at(-1)?.lines.push(text);
  }
  return parts;
}

function headingIn(line: string): string | null {
  const [, heading] = HEADING.exec(line.trimEnd()) ?? [];
  return heading === undefined ? null : plainText(heading.replace(/[ \t]#{1,100}$/, '')) || null;
}
