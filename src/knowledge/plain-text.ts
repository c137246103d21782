import { markdownLines } from './markdown-lines.ts';

/**
 * Markdown as text without markup, for a place that has none: lists keep their marks, links show where they go (when that is an
 * address that leads somewhere from there), code stays as it is.
 */
export function plainText(markdown: string): string {
  const runs: { code: boolean; lines: string[] }[] = [];
  for (const { text, sort } of markdownLines(markdown)) {
    if (sort === 'fence') {
      runs.push({ code: false, lines: [] });
      continue;
    }
    const run = runs.at(-1);
    if (run && run.code === (sort === 'code')) run.lines.push(text);
    else runs.push({ code: sort === 'code', lines: [text] });
  }
  return runs
    .filter(({ lines }) => lines.length > 0)
    .map(({ code, lines }) => (code ? lines.join('\n') : proseText(lines)))
    .join('\n')
    .trim();
}

function proseText(lines: readonly string[]): string {
  return lines
    .map((line) => withoutMarks(line.trimEnd()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Stand for what must not be taken for markup. Of the private use area, so nobody's words. */
const KEPT = { from: '\uE000', to: '\uE001' };

/** What is written in one line of prose. */
function withoutMarks(line: string): string {
  const kept: string[] = [];
  const keep = (text: string): string => `${KEPT.from}${kept.push(text) - 1}${KEPT.to}`;
  return (
    line
      .replace(/[\uE000\uE001]/g, '')
      .replace(/`([^`]{1,500})`/g, (_, code: string) => keep(code))
      .replace(/!\[([^[\]]{0,200})\]\([^()]{0,500}\)/g, '$1')
      .replace(LINK, (_, label: string, target: string) => linkInWords(label, target, keep))
      .replace(/<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/g, (_, address: string) => keep(address))
      .replace(/https?:\/\/[^\s<>()\uE000\uE001]{1,2000}/g, keep)
      .replace(/^[ \t]{0,40}[-*+][ \t]{1,40}/, '• ')
      .replace(/^(?:>[ \t]?){1,10}/, '')
      .replace(/(\*\*|__)(?=\S)(.{1,500}?\S)\1/g, '$2')
      .replace(/(?<![\w*])([*_])(?=\S)([^*_]{1,500}?)\1(?![\w*])/g, '$2')
      .replace(/\uE000(\d{1,7})\uE001/g, (_, index: string) => kept[Number(index)] ?? '')
      // A link's label can hold code.
      .replace(/\uE000(\d{1,7})\uE001/g, (_, index: string) => kept[Number(index)] ?? '')
  );
}

/** A target may hold one pair of parentheses; a title behind it is not shown. */
const LINK =
  /\[([^[\]]{1,300})\]\(<?([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\))?[^\s()<>]{0,200})>?(?:[ \t]{1,9}"[^"]{0,300}")?\)/g;

/** A path leads somewhere only on the site that it was written for. */
function linkInWords(label: string, target: string, keep: (text: string) => string): string {
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(target)) return label;
  const address = target.replace(/^(?:mailto|tel):/i, '');
  return label === target || label === address ? keep(address) : `${label} (${keep(address)})`;
}

/** The beginning of a text, at most `limit` characters, ending where a sentence or a line does. */
export function excerpt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const end = Math.max(...[...cut.matchAll(/[.!?](?=\s)|\n(?=\n|•|\d)/g)].map(({ index }) => index + 1), 0);
  const kept = end > limit / 3 ? cut.slice(0, end) : cut.slice(0, cut.lastIndexOf(' ', limit - 2));
  return end > limit / 3 && /[.!?]$/.test(kept.trim()) ? kept.trim() : `${kept.trim()} …`;
}
