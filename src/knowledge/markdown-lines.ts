/** A line of a Markdown file. */
export interface MarkdownLine {
  readonly text: string;
  /** `code`: inside a fenced block, as it stands. `fence`: begins or ends one. */
  readonly sort: 'prose' | 'code' | 'fence';
}

/** Three or more of one mark; what stands behind an opening one names the language. */
const FENCE = /^ {0,3}(`{3,100}|~{3,100})([^\n]{0,500})$/;
const COMMENT = { begins: '<!--', ends: '-->' };

/** The lines of a Markdown text. Comments (`<!-- … -->`) outside of code are left out: their author hid them. */
export function markdownLines(text: string): readonly MarkdownLine[] {
  const lines = text.split('\n');
  const lastEnd = lines.findLastIndex((line) => line.includes(COMMENT.ends));
  const found: MarkdownLine[] = [];
  let fence: string | null = null;
  let hidden = false;
  for (const [index, line] of lines.entries()) {
    const mark: string | null = hidden ? null : markIn(line, fence);
    if (mark !== null || fence !== null) {
      found.push({ text: line, sort: mark === null ? 'code' : 'fence' });
      if (mark !== null) fence = fence === null ? mark : null;
      continue;
    }
    const shown = withoutComments(line, hidden, index < lastEnd);
    hidden = shown.hidden;
    found.push({ text: shown.text, sort: 'prose' });
  }
  return found;
}

/** The mark that begins a block of code here, or ends the one begun with `open`; null: neither. */
function markIn(line: string, open: string | null): string | null {
  const [, mark, rest = ''] = FENCE.exec(line) ?? [];
  if (mark === undefined) return null;
  if (open === null) return mark.startsWith('`') && rest.includes('`') ? null : mark;
  return mark.startsWith(open) && rest.trim() === '' ? mark : null;
}

/** `endsLater`: a comment that begins here may end on a line below; one that never ends is no comment. */
function withoutComments(line: string, hidden: boolean, endsLater: boolean): { text: string; hidden: boolean } {
  const kept: string[] = [];
  let at = 0;
  let inside = hidden;
  for (;;) {
    const mark = inside ? line.indexOf(COMMENT.ends, at) : commentIn(line, at);
    if (mark === -1 || !(inside || endsLater || line.includes(COMMENT.ends, mark))) break;
    if (!inside) kept.push(line.slice(at, mark));
    at = mark + (inside ? COMMENT.ends : COMMENT.begins).length;
    inside = !inside;
  }
  return { text: kept.join('') + (inside ? '' : line.slice(at)), hidden: inside };
}

/** Where the next comment begins; -1: nowhere. From one backtick to the next is code; a backtick alone is just that. */
function commentIn(line: string, from: number): number {
  let at = from;
  let mark = line.indexOf(COMMENT.begins, at);
  while (mark !== -1) {
    const tick = line.slice(at, mark).indexOf('`');
    const end = tick === -1 ? -1 : line.indexOf('`', at + tick + 1);
    if (end === -1) return mark;
    at = end + 1;
    if (mark < at) mark = line.indexOf(COMMENT.begins, at);
  }
  return -1;
}
