/**
 * How somebody's words look: what stands in bold, in a list, in a block of code. The words themselves are literal; nothing in here is
 * alive but links, and those show where they lead.
 */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly code?: true;
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
export type SaidSpan = Span | { readonly person: string } | { readonly channel: string; readonly name?: string };
export type SaidLook = readonly LookBlock<SaidSpan>[];
