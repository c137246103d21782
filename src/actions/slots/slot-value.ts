import type { Instant } from '../../conversation/conversation.ts';

/** What a customer gave. */
export interface SlotValue {
  /** Checked, in its canonical form. */
  readonly value: string;
  /** As they are shown it. */
  readonly shown: string;
}

/** A value that stands in a text by itself, at [start, end) (UTF-16 units). */
export interface Found extends SlotValue {
  readonly start: number;
  readonly end: number;
}

/** What words that answer a question come to. `why` is said to the customer. */
export type Understood = SlotValue | { readonly why: string };

/** When, and by which clock on the wall, something was said. */
export interface Moment {
  readonly at: Instant;
  /** IANA name. */
  readonly timeZone: string;
  /** The zone by whose clock a value is written, where that is another: the back end's. */
  readonly valueZone?: string;
}

/** Values are looked for in the two ends of a long text only. UTF-16 units each. */
const END = 1_500;

export const bounded = (text: string): string =>
  text.length <= 2 * END ? text : `${text.slice(0, END)}\n${text.slice(-END)}`;

const LONE = /\p{Cs}/gu;

/** With halves of characters replaced: they cannot be put in UTF-8. */
export const wellFormed = (text: string): string => text.replace(LONE, '\ufffd');

/** On one line, without what no reader sees and no wire carries. */
export function cleaned(text: string): string {
  return text
    .normalize('NFKC')
    .replace(LONE, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
