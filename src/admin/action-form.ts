/** The form for an action: its examples as lines, all else as YAML, as in a file. */
import { z } from 'zod';
import { withCode } from '../cards/people.ts';
import type { Field, Form } from '../channel/content.ts';
import { EXAMPLE } from './action-example.ts';
import { actionText, partsOfAction } from './action-text.ts';
import { quoted } from './article-words.ts';
import { said } from './command-cards.ts';
import type { CataloguedAction } from './commanding.ts';
import {
  type Answered,
  entered,
  holdAll,
  LONGEST_TEXT,
  memoIn,
  problemAt,
  type Submitted,
  textField,
} from './filled-form.ts';
import { NotUnderstood } from './not-understood.ts';

interface Parts {
  readonly definition: string;
  readonly examples: string;
  readonly notExamples: string;
}

export function actionForm(): Form {
  return {
    id: 'actions.add',
    title: 'New action',
    submit: 'Save',
    intro: 'Change the example below into your own. It is checked when you save it, and nothing is called.',
    fields: fieldsOf(EXAMPLE),
    memo: '',
  };
}

/** The same, filled in. Throws NotUnderstood when a form can't hold it. */
export function actionFormOf({ name, origin, changedAt }: CataloguedAction, text: string): Form {
  const fields = fieldsOf(partsOfAction(text));
  if (!holdAll(fields))
    throw new NotUnderstood(
      `\`${name}\` is longer than a form takes (${LONGEST_TEXT} characters a field). Change it as a file in the folder of actions.`,
    );
  return {
    id: 'actions.edit',
    title: 'Change an action',
    submit: 'Save',
    intro: withCode(
      origin === 'folder'
        ? `What you save stands before the file in the folder. \`/baton actions remove ${name}\` takes it back.`
        : 'Customers get it as soon as it is saved.',
    ),
    fields,
    memo: JSON.stringify({ name, changedAt }),
  };
}

const fieldsOf = ({ definition, examples, notExamples }: Parts): readonly Field[] => [
  textField(
    {
      name: 'examples',
      label: 'How customers ask for it',
      hint: 'One sentence a line, in their words; five at least, better thirty. What is meant is learnt from them.',
      initial: examples,
    },
    false,
  ),
  textField({
    name: 'notExamples',
    label: 'What sounds like it and is not meant',
    hint: 'One sentence a line: questions that articles answer, other wishes with the same words.',
    initial: notExamples,
  }),
  textField({ name: 'definition', label: 'Definition (YAML)', initial: definition }, false),
];

const Memo = z.object({ name: z.string().max(100), changedAt: z.number().nullable() });

export async function actionSubmitted(submitted: Submitted): Promise<Answered> {
  const text = actionText({
    definition: entered(submitted, 'definition'),
    examples: entered(submitted, 'examples'),
    notExamples: entered(submitted, 'notExamples'),
  });
  const read = submitted.catalogue.read(text);
  if ('problems' in read) return problemsIn(read.problems);
  const all = await submitted.catalogue.all(submitted.tenant.id);
  const there = all.find(({ name }) => name === read.name) ?? null;
  const refused =
    submitted.submission.form === 'actions.add' ? whyNotAdded(there) : whyNotChanged(submitted, read.name, there);
  if (refused) return problemAt('definition', refused);
  return save(submitted, read, there?.on ?? true);
}

const MOST_PROBLEMS = 4;

/** Each under the field that it is about. */
function problemsIn(problems: readonly string[]): Answered {
  const byField = new Map<string, string[]>();
  for (const problem of problems) {
    const field = /^(?:examples|notExamples)\b/.exec(problem)?.[0] ?? 'definition';
    byField.set(field, [...(byField.get(field) ?? []), problem]);
  }
  return { problems: new Map([...byField].map(([field, sentences]) => [field, sentenceOf(sentences)])) };
}

function sentenceOf(problems: readonly string[]): string {
  const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => `${problem.replaceAll('`', '').slice(0, 240)}.`);
  const rest = problems.length - shown.length;
  return `${shown.join(' ')}${rest > 0 ? ` And ${rest} more.` : ''}`;
}

function whyNotAdded(there: CataloguedAction | null): string | null {
  if (!there) return null;
  return `There is an action called ${there.name} already. Take another name, or type /baton actions edit ${there.name} to change that one.`;
}

function whyNotChanged(submitted: Submitted, name: string, there: CataloguedAction | null): string | null {
  const memo = memoIn(Memo, submitted);
  if (!memo)
    return 'This form has lost its action. Keep your words, close it, and type /baton actions edit and its name again.';
  if (memo.name !== name)
    return `Its name stays ${memo.name.slice(0, 60)}: what has begun under it would be lost. For another one, type /baton actions add.`;
  if (!there) return `${name} was removed while you were writing. Type /baton actions add to add it again.`;
  if (there.changedAt !== memo.changedAt)
    return `Somebody changed ${name} while you were writing. Keep your words, close this, and type /baton actions edit ${name} again.`;
  return null;
}

async function save(
  { actions, catalogue, tenant, actor }: Submitted,
  { name, title, definition }: { readonly name: string; readonly title: string; readonly definition: unknown },
  on: boolean,
): Promise<Answered> {
  await actions.saveAction(tenant.id, actor, { name, definition, on });
  const saved = (await catalogue.all(tenant.id)).find((one) => one.name === name);
  const problems = saved?.problems.slice(0, 3) ?? [];
  return said(
    `Done: ${quoted(title)} is saved and ${on ? 'on' : 'off'}.`,
    ...(problems.length > 0 ? [`But it can’t be done yet: ${problems.join('; ')}.`] : []),
    ...(on ? [] : [`\`/baton actions on ${name}\` switches it on.`]),
    `Try it: \`/baton actions try ${(saved?.examples[0] ?? 'where is my order?').replaceAll('`', '')}\`. Nothing is called then.`,
  );
}
