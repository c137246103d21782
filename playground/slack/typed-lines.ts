/** What a client makes of the lines that people type: code between fences, quotes, lists, and paragraphs of all else. */
export type TypedBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly lines: readonly string[] }
  /** `written`: with its fences. */
  | { readonly kind: 'code'; readonly code: string; readonly written: string }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly indent: number;
      readonly start: number;
      readonly items: readonly string[];
    };

const fence = '```';

export function typedBlocks(raw: string): TypedBlock[] {
  const blocks: TypedBlock[] = [];
  let end = 0;
  for (;;) {
    const open = raw.indexOf(fence, end);
    const close = open < 0 ? -1 : raw.indexOf(fence, open + fence.length);
    const code = raw.slice(open + fence.length, close).replace(/^\n|\n$/g, '');
    const before = raw.slice(end, close < 0 ? raw.length : open);
    blocks.push(...lineBlocks(withoutBreaks(before, end > 0, close >= 0)));
    if (close < 0) return blocks;
    end = close + fence.length;
    if (code !== '') blocks.push({ kind: 'code', code, written: raw.slice(open, end) });
  }
}

/** A fence ends its line, and begins one. */
function withoutBreaks(text: string, afterCode: boolean, beforeCode: boolean): string {
  const begun = afterCode ? text.replace(/^\n/, '') : text;
  return beforeCode ? begun.replace(/\n$/, '') : begun;
}

function lineBlocks(text: string): TypedBlock[] {
  const blocks: TypedBlock[] = [];
  for (const line of text === '' ? [] : text.split('\n')) {
    const next = blockOf(line);
    const last = blocks.at(-1);
    const whole = last ? together(last, next) : null;
    if (whole) blocks[blocks.length - 1] = whole;
    else blocks.push(next);
  }
  return blocks;
}

function blockOf(line: string): TypedBlock {
  const quoted = /^> ?(.*)$/su.exec(line)?.[1];
  if (quoted !== undefined) return { kind: 'quote', lines: [quoted] };
  const [, space = '', mark = '', item = ''] = /^( {0,32})([-•*]|\d{1,4}\.) (?=\S)(.*)$/su.exec(line) ?? [];
  if (mark === '') return { kind: 'paragraph', lines: [line] };
  const start = Number.parseInt(mark, 10);
  const indent = Math.floor(space.length / 4);
  return { kind: 'list', ordered: !Number.isNaN(start), indent, start: start || 1, items: [item] };
}

/** Lines of one kind make one block; null: these are two. */
function together(last: TypedBlock, next: TypedBlock): TypedBlock | null {
  if (last.kind === 'list' && next.kind === 'list') {
    const isOne = last.ordered === next.ordered && last.indent === next.indent;
    return isOne ? { ...last, items: [...last.items, ...next.items] } : null;
  }
  if ('lines' in last && 'lines' in next && last.kind === next.kind) {
    return { ...last, lines: [...last.lines, ...next.lines] };
  }
  return null;
}
