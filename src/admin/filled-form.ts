/** What all forms share: what was entered, and how a field says what is wrong with it. */
import type { z } from 'zod';
import type { Content, Field } from '../channel/content.ts';
import type { Submission } from '../channel/inbound.ts';
import type { Administering } from './commanding.ts';

/** Everything that a filled-in form is worked on with. */
export interface Submitted extends Administering {
  readonly submission: Submission;
}

/** One sentence by field: the form stays open, and shows them. */
export interface Problems {
  readonly problems: ReadonlyMap<string, string>;
}

export const isProblems = (found: object): found is Problems => 'problems' in found && found.problems instanceof Map;

/** A form shows its sentences as they are. */
export const problemAt = (field: string, sentence: string): Problems => ({
  problems: new Map([[field, sentence.replaceAll('`', '')]]),
});

/** What stands in a field, without blanks around it; empty: nothing. */
export const entered = ({ submission }: Pick<Submitted, 'submission'>, field: string): string =>
  (submission.entered.get(field) ?? '').replaceAll('\r\n', '\n').trim();

/** What the form carried; null: it is not what we gave it. */
export function memoIn<Memo>(shape: z.ZodType<Memo>, { submission }: Pick<Submitted, 'submission'>): Memo | null {
  try {
    return shape.safeParse(JSON.parse(submission.memo)).data ?? null;
  } catch {
    return null;
  }
}

/** What platforms take in one field. */
export const LONGEST_TEXT = 3_000;

export interface Line {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string;
  readonly most?: number;
}

/** Whether everything that stands in them fits: what does not would be lost without a word. */
export const holdAll = (fields: readonly Field[]): boolean =>
  fields.every(({ kind }) => !('initial' in kind && 'most' in kind) || kind.initial.length <= kind.most);

export const lineField = ({ name, label, hint, initial = '', most = 150 }: Line, optional = true): Field => ({
  name,
  label,
  hint: hint ?? null,
  optional,
  kind: { kind: 'line', initial, most },
});

export const textField = ({ name, label, hint, initial = '', most = LONGEST_TEXT }: Line, optional = true): Field => ({
  name,
  label,
  hint: hint ?? null,
  optional,
  kind: { kind: 'text', initial, most },
});

export type Answered = Content | Problems;
