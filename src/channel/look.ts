/**
 * How somebody's words look: what stands in bold, in a list, in a block of code. The words themselves are literal; nothing in here is
 * alive but links, and those show where they lead.
 */
export interface Styles {
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly code?: true;
}

export interface Span extends Styles {
  readonly text: string;
  /** http, https or mailto; `text` is shown for it. */
  readonly link?: string;
}

export type LookBlock<S = Span> =
  | { readonly block: 'paragraph'; readonly spans: readonly S[] }
  | { readonly block: 'quote'; readonly spans: readonly S[] }
  /** A block of code: characters as they are, line breaks too. */
  | { readonly block: 'code'; readonly text: string }
  | {
      readonly block: 'list';
      readonly ordered: boolean;
      /** 0: outermost. */
      readonly indent: number;
      /** The number of its first item, from 1, where it is ordered. */
      readonly start: number;
      readonly items: readonly (readonly S[])[];
    };

/** As it is shown: whom it names stands there by name. */
export type Look = readonly LookBlock[];

/** As a platform told it: whom it names has yet to be looked up. */
export type SaidSpan =
  | Span
  | (Styles & { readonly person: string })
  | (Styles & { readonly channel: string; readonly name?: string });
export type SaidLook = readonly LookBlock<SaidSpan>[];

/**
 * The same look with every span as long as it can be and nothing empty: neighbours of one style are one span, paragraphs that follow each
 * other are one. Two looks that show the same are equal then. An empty item of a list stays, for the numbers of the others.
 */
export function tidied<S extends SaidSpan>(look: readonly LookBlock<S>[]): readonly LookBlock<S>[] {
  const blocks: LookBlock<S>[] = [];
  for (const block of look.map(tidiedBlock)) {
    const last = blocks.at(-1);
    if (isEmpty(block)) continue;
    if (block.block === 'paragraph' && last?.block === 'paragraph') {
      blocks[blocks.length - 1] = {
        block: 'paragraph',
        spans: joinedSpans([...last.spans, lineBreak(), ...block.spans]),
      };
    } else blocks.push(block);
  }
  return blocks;
}

function tidiedBlock<S extends SaidSpan>(block: LookBlock<S>): LookBlock<S> {
  switch (block.block) {
    case 'paragraph':
    case 'quote':
      return { ...block, spans: joinedSpans(block.spans) };
    case 'code':
      return block;
    case 'list': {
      const items = block.items.map((item) => joinedSpans(item)).map((item) => (item.length > 0 ? item : [blank<S>()]));
      return { ...block, start: block.ordered ? block.start : 1, items };
    }
    default:
      return block satisfies never;
  }
}

/** Every span is of the kind `{ text }` or of a kind that holds it: a plain one fits wherever spans do. */
const lineBreak = <S extends SaidSpan>(): S => ({ text: '\n' }) as S;
const blank = <S extends SaidSpan>(): S => ({ text: ' ' }) as S;

function isEmpty<S>(block: LookBlock<S>): boolean {
  if (block.block === 'code') return block.text === '';
  return block.block === 'list' ? block.items.length === 0 : block.spans.length === 0;
}

/** Neighbours that look the same become one; empty ones go. */
export function joinedSpans<S extends SaidSpan>(spans: readonly S[]): readonly S[] {
  const joined: S[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if ('text' in span && span.text === '') continue;
    if (last && 'text' in last && 'text' in span && isAlike(last, span)) {
      joined[joined.length - 1] = { ...last, text: last.text + span.text };
    } else joined.push(span);
  }
  return joined;
}

/** Links stay apart: two of them side by side are two. */
const isAlike = (a: Span, b: Span): boolean =>
  a.link === undefined &&
  b.link === undefined &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.strike === b.strike &&
  a.code === b.code;
