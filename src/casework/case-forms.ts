/** The windows that agents work a case with, and the customer's word beside a rating. */
import type { Field, Form } from '../channel/content.ts';
import { CASE_OUTCOMES, type CaseOutcome, type ConversationId, type RightCall } from '../conversation/conversation.ts';
import type { Team } from './callees.ts';
import type { Snooze } from './snooze-times.ts';

export const CASE_FORMS = ['case.transfer', 'case.snooze', 'case.resolve', 'case.reply', 'rating.word'] as const;
export type CaseForm = (typeof CASE_FORMS)[number];

/** What a form carries: which case, and what makes two submissions of the same form one. It went through the sender's hands. */
export interface Memo {
  readonly conversation: ConversationId;
  readonly nonce: string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const writeMemo = ({ conversation, nonce }: Memo): string => JSON.stringify({ conversation, nonce });

/** Null: that is none of ours. */
export function readMemo(memo: string): Memo | null {
  try {
    const { conversation, nonce } = Object(JSON.parse(memo)) as Record<keyof Memo, unknown>;
    return isId(conversation) && isId(nonce) ? { conversation, nonce } : null;
  } catch {
    return null;
  }
}

const isId = (given: unknown): given is string => typeof given === 'string' && UUID.test(given);

/** In the choice: the colleague picked in the other field. */
export const COLLEAGUE = 'colleague';
export const LONGEST_NOTE = 500;

export function transferForm(memo: string, teams: readonly Team[]): Form {
  const colleague: Field = {
    name: 'person',
    label: 'Colleague',
    hint: teams.length > 0 ? 'Only counts where the choice above says so.' : null,
    optional: teams.length > 0,
    kind: { kind: 'person' },
  };
  return {
    id: 'case.transfer',
    title: 'Pass this case on',
    submit: 'Pass on',
    intro: 'They are asked in the thread whether they take it. Until they do, the case stays with you.',
    fields: [
      ...(teams.length > 0 ? [toWhom(teams)] : []),
      colleague,
      {
        name: 'note',
        label: 'What they should know',
        hint: 'Stands in the agents’ thread. The customer never sees it.',
        optional: true,
        kind: { kind: 'text', initial: '', most: LONGEST_NOTE },
      },
    ],
    memo,
  };
}

const toWhom = (teams: readonly Team[]): Field => ({
  name: 'to',
  label: 'To',
  hint: null,
  optional: false,
  kind: {
    kind: 'choice',
    options: [
      { value: COLLEAGUE, label: 'The colleague below' },
      ...teams.map(({ value, label }) => ({ value, label })),
    ],
    initial: COLLEAGUE,
  },
});

export const snoozeForm = (memo: string, times: readonly Snooze[]): Form => ({
  id: 'case.snooze',
  title: 'Put this case aside',
  submit: 'Put aside',
  intro: 'It stays yours, and you are called in the thread when it is time.',
  fields: [
    {
      name: 'until',
      label: 'For how long',
      hint: null,
      optional: false,
      kind: {
        kind: 'choice',
        options: times.map(({ value, label }) => ({ value, label })),
        initial: times[0]?.value ?? '',
      },
    },
  ],
  memo,
});

const OUTCOME_LABELS: Readonly<Record<CaseOutcome, string>> = {
  solved: 'Solved',
  'no-answer': 'No answer from the customer',
  duplicate: 'Duplicate of another case',
  spam: 'Spam: nothing anybody wanted to know',
};

/** An outcome in the middle of a sentence. */
export const OUTCOME_WORDS: Readonly<Record<CaseOutcome, string>> = {
  solved: 'solved',
  'no-answer': 'no answer from the customer',
  duplicate: 'a duplicate',
  spam: 'spam',
};

/** In the choice: they would rather not say. */
export const UNSAID = 'unsaid';

const RIGHT_CALL_LABELS: readonly (readonly [RightCall, string])[] = [
  ['needed', 'Yes, a human was needed'],
  ['bot', 'No, the bot could have done it'],
  ['sooner', 'Yes, and it should have come sooner'],
];

/** `called`: a human had been called for it, so that it can be asked whether that was right. */
export function resolveForm(memo: string, called: boolean): Form {
  const outcome: Field = {
    name: 'outcome',
    label: 'How did it end?',
    hint: null,
    optional: false,
    kind: {
      kind: 'choice',
      options: CASE_OUTCOMES.map((value) => ({ value, label: OUTCOME_LABELS[value] })),
      initial: 'solved',
    },
  };
  const rightCall: Field = {
    name: 'right-call',
    label: 'Was it right to call a human?',
    hint: 'Your answer makes the next calls better.',
    optional: false,
    kind: {
      kind: 'choice',
      options: [
        { value: UNSAID, label: 'I can’t say' },
        ...RIGHT_CALL_LABELS.map(([value, label]) => ({ value, label })),
      ],
      initial: UNSAID,
    },
  };
  return {
    id: 'case.resolve',
    title: 'Resolve this case',
    submit: 'Resolve',
    intro: null,
    fields: called ? [outcome, rightCall] : [outcome],
    memo,
  };
}

/** What platforms take in one field. */
export const LONGEST_REPLY = 3_000;

/** `to`: name of the customer; null: unknown. `draft`: what stands in it already; empty: nothing. */
export const replyForm = (
  memo: string,
  { to, draft, claims }: { readonly to: string | null; readonly draft: string; readonly claims: boolean },
): Form => ({
  id: 'case.reply',
  title: 'Answer the customer',
  submit: 'Send',
  intro: `${to ? `This goes to ${to}` : 'This goes to the customer'} under your name.${claims ? ' Nobody has claimed the case yet: with this it is yours.' : ''}`,
  fields: [
    {
      name: 'text',
      label: 'Your answer',
      hint: draft === '' ? null : 'A draft: please check it before you send it.',
      optional: false,
      kind: { kind: 'text', initial: draft.slice(0, LONGEST_REPLY), most: LONGEST_REPLY },
    },
  ],
  memo,
});

export const LONGEST_COMMENT = 1_000;

export const ratingForm = (memo: string): Form => ({
  id: 'rating.word',
  title: 'How was it?',
  submit: 'Send',
  intro: null,
  fields: [
    {
      name: 'word',
      label: 'What was good, and what should be better?',
      hint: 'Only the support team reads this.',
      optional: false,
      kind: { kind: 'text', initial: '', most: LONGEST_COMMENT },
    },
  ],
  memo,
});
