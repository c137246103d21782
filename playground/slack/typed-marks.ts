/** Marks that people type around words: `*bold*`, `_italic_`, `~gone~`, and code between backticks. */
export type Style = Partial<Record<'bold' | 'italic' | 'strike' | 'code', true>>;

interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
}

export interface Styled<P> {
  readonly piece: P | TextPiece;
  readonly style: Style | null;
}

const marks: ReadonlyMap<string, 'bold' | 'italic' | 'strike'> = new Map([
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strike'],
]);

/**
 * The pieces that `find` makes of the words, each in its style; marks in pairs are gone, others stay as they were typed. In code nothing
 * is looked for.
 */
export function styledPieces<P extends { readonly kind: string }>(
  raw: string,
  find: (words: string) => readonly (P | TextPiece)[],
): Styled<P>[] {
  const tokens = raw.split(/(`[^`\n]+`)/).flatMap((part, index): Token<P>[] => {
    if (index % 2 === 1) return [{ piece: { kind: 'text', text: part.slice(1, -1) }, code: true }];
    return find(part).flatMap((piece): Token<P>[] => (isText(piece) ? inMarks(piece.text) : [{ piece, code: false }]));
  });
  return merged(styledTokens(tokens));
}

interface Token<P> {
  readonly piece: P | TextPiece;
  readonly code: boolean;
}

const isText = <P extends { readonly kind: string }>(piece: P | TextPiece): piece is TextPiece => piece.kind === 'text';

/** Marks and line breaks alone, words between them. */
const inMarks = (words: string): { readonly piece: TextPiece; readonly code: false }[] =>
  [...words.matchAll(/[*_~\n]|[^*_~\n]+/g)].map(([text]) => ({ piece: { kind: 'text', text }, code: false }));

/** What stands at the edges of a token: for a mark, whether it is one depends on its neighbours. */
const lettersOf = <P extends { readonly kind: string }>(token: Token<P> | undefined): string => {
  if (!token) return ' ';
  return isText(token.piece) && !token.code ? token.piece.text : '@';
};

function styledTokens<P extends { readonly kind: string }>(tokens: readonly Token<P>[]): Styled<P>[] {
  const pairs = pairedMarks(tokens.map(lettersOf));
  const active = new Set<'bold' | 'italic' | 'strike'>();
  return tokens.flatMap(({ piece, code }, index): Styled<P>[] => {
    const mark = pairs.has(index) ? marks.get(lettersOf(tokens[index])) : undefined;
    if (mark) {
      if (!active.delete(mark)) active.add(mark);
      return [];
    }
    const names = [...active, ...(code ? ['code'] : [])];
    return [{ piece, style: names.length > 0 ? Object.fromEntries(names.map((name) => [name, true])) : null }];
  });
}

/** Which of these are marks that belong together: on one line, around words, not within one. */
function pairedMarks(letters: readonly string[]): ReadonlySet<number> {
  const pairs = new Set<number>();
  let open: number[] = [];
  for (const [index, mark] of letters.entries()) {
    if (mark === '\n') open = [];
    if (!marks.has(mark)) continue;
    const before = letters[index - 1]?.at(-1) ?? ' ';
    const after = letters[index + 1]?.at(0) ?? ' ';
    const opener = open.findLastIndex((at) => letters[at] === mark);
    const opened = open[opener];
    if (opened !== undefined && opened < index - 1 && !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      pairs.add(opened).add(index);
      open = open.slice(0, opener);
    } else if (opened === undefined && !/[\p{L}\p{N}]/u.test(before) && !/\s/.test(after) && after !== mark) {
      open.push(index);
    }
  }
  return pairs;
}

function merged<P extends { readonly kind: string }>(pieces: readonly Styled<P>[]): Styled<P>[] {
  const out: Styled<P>[] = [];
  for (const next of pieces) {
    const last = out.at(-1);
    const isOne = last && isText(last.piece) && isText(next.piece) && same(last.style, next.style);
    if (last && isOne && isText(last.piece) && isText(next.piece)) {
      out[out.length - 1] = { piece: { kind: 'text', text: last.piece.text + next.piece.text }, style: last.style };
    } else out.push(next);
  }
  return out;
}

const same = (a: Style | null, b: Style | null): boolean =>
  [...marks.values(), 'code' as const].every((name) => a?.[name] === b?.[name]);
