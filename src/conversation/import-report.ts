/** Where articles are taken from. */
export type ImportFrom =
  | { readonly kind: 'url'; readonly url: string }
  /** A file on the platform, by the platform's id. */
  | { readonly kind: 'file'; readonly file: string; readonly name: string };

/** What an import did, for whoever asked for it. Numbers count articles. */
export interface ImportReport {
  /** Where it came from, as its reader knows it: "help.zip". */
  readonly from: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** What was left out, and why: one each, in the order found. */
  readonly problems: readonly Remark[];
  /** What was taken in, and looks odd: the same title twice, contradictions, keys that mean nothing. */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  /** The file, or the line of a table; null: the whole. */
  readonly where: string | null;
  /** One sentence that says what to do. */
  readonly what: string;
}
