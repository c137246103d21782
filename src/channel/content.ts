import type { Look } from './look.ts';

/**
 * What we show, without a platform: a card of parts. Strings are literal everywhere: whatever a person wrote stays text.
 * Only the typed inlines below come alive.
 */
export type Inline =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  /** Something to type, letter by letter. */
  | { readonly code: string }
  /** A moment, in ms since 1970: shown in each reader's own time, and as `text` where the platform can't. `day`: with its day. */
  | { readonly time: number; readonly day: boolean; readonly text: string }
  /** Shown as `text`; opens `url` (http and https only, adapters show anything else as text). */
  | { readonly link: string; readonly text: string }
  /** Mentions and notifies. Only for our own side. */
  | { readonly person: string }
  /** Mentions and notifies a whole group. Only for our own side. */
  | { readonly group: string }
  /** Only for our own side. */
  | { readonly channel: string };

export type Line = string | readonly Inline[];

export interface Button {
  /** Becomes the action id `baton.<verb>`, or with a value `baton.<verb>.<value>` where several stand side by side. */
  readonly verb: string;
  readonly value?: string;
  readonly label: string;
  readonly style?: 'primary' | 'danger';
}

export type Part =
  | { readonly part: 'heading'; readonly text: string }
  | { readonly part: 'text'; readonly line: Line }
  /** Somebody's words, marked as quoted. */
  | { readonly part: 'quote'; readonly text: string }
  | { readonly part: 'list'; readonly items: readonly Line[] }
  | { readonly part: 'facts'; readonly rows: readonly (readonly [label: string, value: Line])[] }
  /** Small print. */
  | { readonly part: 'note'; readonly line: Line }
  | { readonly part: 'divider' }
  /** 👍 and 👎 on what stands above: the verbs `helpful` and `unhelpful`. */
  | { readonly part: 'feedback' }
  /** Somebody's words as they looked. */
  | { readonly part: 'look'; readonly look: Look }
  /** `more`: a menu of further ones at the end of the row; a verb of an opener opens a window. Absent: none. */
  | { readonly part: 'buttons'; readonly buttons: readonly Button[]; readonly more?: readonly Button[] };

export interface Content {
  /** What notifications and screen readers say: literal. */
  readonly summary: string;
  /** A post in a thread: show it in the channel as well, where people who do not follow the thread see it. */
  readonly alsoInChannel?: boolean;
  readonly parts: readonly Part[];
}

/** Under whose name a post appears, where the platform allows it; else the name stands in the text. */
export interface Author {
  readonly name: string;
  readonly picture: string | null;
}

/** A form to fill in: its answer comes as a `Submission`. */
export interface Form {
  /** Comes back with the submission: `knowledge.add`. */
  readonly id: string;
  readonly title: string;
  /** The button that sends it. */
  readonly submit: string;
  /** Words above the fields; null: none. */
  readonly intro: Line | null;
  readonly fields: readonly Field[];
  /** Comes back with the submission; at most 2,000 characters. */
  readonly memo: string;
}

export interface Field {
  readonly name: string;
  readonly label: string;
  /** Small print below it; null: none. */
  readonly hint: string | null;
  readonly optional: boolean;
  readonly kind:
    | { readonly kind: 'line'; readonly initial: string; readonly most: number }
    | { readonly kind: 'text'; readonly initial: string; readonly most: number }
    /** `initial`: yyyy-mm-dd; empty: none. */
    | { readonly kind: 'date'; readonly initial: string }
    /** One of these; `initial` one of their values. At most 100. */
    | {
        readonly kind: 'choice';
        readonly options: readonly { readonly value: string; readonly label: string }[];
        readonly initial: string;
      }
    /** Somebody of the platform: entered as a person id. */
    | { readonly kind: 'person' }
    /** `types`: endings without the dot. */
    | { readonly kind: 'files'; readonly types: readonly string[]; readonly most: number };
}
