import type { Callee } from '../conversation/conversation.ts';
import { NotUnderstood } from './not-understood.ts';

/** One word of a command, or several that stood in quotes. */
export interface Word {
  readonly text: string;
  /** It stood in quotes: a name or a phrase, never a word of ours. */
  readonly quoted: boolean;
}

/** Straight ones, and what Slack and phones make of them. */
const PIECE = /\s{1,200}|<[^<>]{1,400}>|["“”„«»]([^"“”„«»]{0,400})["“”„«»]|[^\s"“”„«»<]{1,400}|[\s\S]/gu;
const LONGEST = 3_000;

/** What was typed, cut at its blanks; quotes keep words together. Throws NotUnderstood for a quote without its other half. */
export function typedWords(text: string): readonly Word[] {
  if (text.length > LONGEST) throw new NotUnderstood('That is too long for one command.');
  const words: Word[] = [];
  let open = false;
  for (const [piece, inQuotes] of text.matchAll(PIECE)) {
    if (inQuotes === undefined && /["“”„«»]/.test(piece))
      throw new NotUnderstood('A quotation mark is without its other half.');
    const isBlank = piece.trim() === '' && inQuotes === undefined;
    const before = open ? words.pop() : undefined;
    if (before) words.push(isBlank ? before : { text: before.text + (inQuotes ?? piece), quoted: false });
    else if (!isBlank) words.push({ text: inQuotes ?? piece, quoted: inQuotes !== undefined });
    open = !isBlank;
  }
  return words;
}

/** A word of ours, whatever its case; empty when it stood in quotes. */
export const ours = (word: Word | undefined): string => (word && !word.quoted ? word.text.toLowerCase() : '');

/** What somebody typed, short enough to be said back. */
export const sayBack = (text: string): string =>
  (text.length > 40 ? `${text.slice(0, 40)}…` : text).replaceAll('`', '’');

/** `<@person|name>` and `<!group^id|@name>`, as adapters write whom somebody picked from the list. */
const SOMEBODY = /^<(@|!group\^)([^|>\s]{1,200})(?:\|[^>]{0,200})?>,?$/;

/** Whom a word stands for; null: nobody was picked. */
export function calleeIn({ text, quoted }: Word): Callee | null {
  const [, sort, id] = (quoted ? null : SOMEBODY.exec(text)) ?? [];
  if (id === undefined) return null;
  return sort === '@' ? { person: id } : { group: id };
}

/** A stretch of words behind one of ours. */
export interface Sections<Key extends string> {
  /** What stands before the first of them. */
  readonly head: readonly Word[];
  readonly behind: ReadonlyMap<Key, readonly Word[]>;
}

/** Cuts words at those of ours. Throws NotUnderstood for one that stands there twice. */
export function sectionsOf<const Key extends string>(words: readonly Word[], keys: readonly Key[]): Sections<Key> {
  const head: Word[] = [];
  const behind = new Map<Key, Word[]>();
  let here = head;
  for (const word of words) {
    const key = keys.find((one) => one === ours(word));
    if (key === undefined) {
      here.push(word);
      continue;
    }
    if (behind.has(key)) throw new NotUnderstood(`“${key}” stands there twice.`);
    here = [];
    behind.set(key, here);
  }
  return { head, behind };
}

/** The words as one text. */
export const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
