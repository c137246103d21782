/** A modal that somebody sent, in our words. */
import { z } from 'zod';
import type { Submission } from '../../src/channel/inbound.ts';
import { formatPerson } from './addresses.ts';
import { fieldOfBlock } from './modals.ts';

export interface FilledIn {
  readonly submission: Submission;
  /** Slack's id of the view, its title and its fields, in order: for the answer. */
  readonly view: { readonly id: string; readonly title: string; readonly fields: readonly string[] };
}

const id = z.string().min(1).max(255);

/** One field as Slack's state has it. What a text field may hold is bounded by Slack at 3,000. */
const Entered = z.object({
  value: z.string().max(10_000).nullish(),
  selected_date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullish(),
  selected_option: z.object({ value: z.string().max(255) }).nullish(),
  selected_user: z
    .string()
    .regex(/^[UW][A-Z0-9]{1,40}$/)
    .nullish(),
  files: z
    .array(z.object({ id, name: z.string().max(1_000).nullish(), title: z.string().max(1_000).nullish() }))
    .max(20)
    .nullish(),
});
type Entered = z.infer<typeof Entered>;

const ViewSubmission = z.object({
  type: z.literal('view_submission'),
  is_enterprise_install: z.boolean().nullish(),
  enterprise: z.object({ id }).nullish(),
  user: z.object({ id, team_id: z.string().max(255).nullish() }),
  view: z.object({
    id,
    callback_id: id,
    private_metadata: z.string().max(3_000),
    /** The payload's own team is the submitter's; this one installed the app (bolt-js#1614), or belongs to the organisation that did. */
    app_installed_team_id: id,
    title: z.object({ text: z.string().max(500) }),
    state: z.object({ values: z.record(z.string().max(255), z.record(z.string().max(255), z.unknown())) }),
  }),
});

/** Never says what was in it. */
export function toSubmission(body: unknown): FilledIn | { readonly malformed: string } {
  const parsed = ViewSubmission.safeParse(body);
  if (!parsed.success) return { malformed: whatIsWrong(parsed.error) };
  const { user, view, is_enterprise_install, enterprise } = parsed.data;
  const fields = new Map<string, Entered>();
  for (const [block, elements] of Object.entries(view.state.values)) {
    const field = fieldOfBlock(block);
    if (field === null) continue;
    const entered = Entered.safeParse(elements[block]);
    if (!entered.success) return { malformed: whatIsWrong(entered.error) };
    fields.set(field, entered.data);
  }
  return {
    submission: {
      installation: (is_enterprise_install && enterprise?.id) || view.app_installed_team_id,
      sender: { person: formatPerson(user.id), team: user.team_id || null },
      form: view.callback_id,
      memo: view.private_metadata,
      entered: enteredIn(fields),
      files: filesIn(fields),
    },
    view: { id: view.id, title: view.title.text, fields: [...fields.keys()] },
  };
}

const whatIsWrong = (error: z.ZodError): string =>
  error.issues.map(({ path, code }) => `${path.length} deep: ${code}`).join(', ');

function enteredIn(fields: ReadonlyMap<string, Entered>): ReadonlyMap<string, string> {
  const entered = [...fields].map(([name, entry]) => [name, wordsOf(entry)] as const);
  return new Map(entered.filter(([, value]) => value !== ''));
}

/** What one field holds; empty: nothing. Somebody who was picked is a person id. */
function wordsOf({ value, selected_date, selected_option, selected_user }: Entered): string {
  if (selected_user) return formatPerson(selected_user);
  return value || selected_date || selected_option?.value || '';
}

function filesIn(fields: ReadonlyMap<string, Entered>): Submission['files'] {
  const uploaded = [...fields].map(([name, { files }]) => {
    const read = (files ?? []).map((file) => ({ id: file.id, name: file.name || file.title || 'file' }));
    return [name, read] as const;
  });
  return new Map(uploaded.filter(([, files]) => files.length > 0));
}
