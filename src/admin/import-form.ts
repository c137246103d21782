/** `/baton knowledge import`: articles from a file or from an address. The work itself is done from the outbox. */
import { z } from 'zod';
import { importDetails, importInWords } from '../cards/import-report-card.ts';
import type { Content, Form, Part } from '../channel/content.ts';
import type { Address } from '../conversation/conversation.ts';
import type { ImportFrom } from '../conversation/import-report.ts';
import { shortened } from './article-words.ts';
import { said } from './command-cards.ts';
import type { Administering, Commanding } from './commanding.ts';
import { type Answered, entered, lineField, memoIn, problemAt, type Submitted } from './filled-form.ts';
import { NotUnderstood } from './not-understood.ts';
import { clock } from './shadow-command.ts';

const ENDINGS = ['md', 'zip', 'csv', 'jsonl'] as const;
const LONGEST_URL = 2_000;

export function importForm({ channel }: Commanding): Form {
  return {
    id: 'knowledge.import',
    title: 'Take in articles',
    submit: 'Import',
    intro:
      'Markdown files with a title (one, or many in a zip), or a table of question and answer (CSV, JSONL). What was taken in under the same name before is replaced.',
    fields: [
      {
        name: 'file',
        label: 'A file',
        hint: 'Up to 20 MB.',
        optional: true,
        kind: { kind: 'files', types: ENDINGS, most: 1 },
      },
      lineField({ name: 'url', label: 'Or a web address', hint: 'https://… of such a file.', most: LONGEST_URL }),
    ],
    memo: JSON.stringify({ channel }),
  };
}

/** Typed behind the command. Throws NotUnderstood. */
export async function importFrom(commanding: Commanding, typed: string): Promise<Content> {
  const from = addressIn(typed);
  if (typeof from === 'string')
    throw new NotUnderstood(
      `${from} Type \`/baton knowledge import https://…\`, or \`/baton knowledge import\` for a form.`,
    );
  return begin(commanding, from, commanding.channel);
}

const Memo = z.object({ channel: z.string().min(1).max(200) });

export async function importSubmitted(submitted: Submitted): Promise<Answered> {
  const from = fromIn(submitted);
  if ('field' in from) return problemAt(from.field, from.problem);
  const memo = memoIn(Memo, submitted);
  return begin(submitted, from, memo?.channel ?? null);
}

type Wrong = { readonly field: 'file' | 'url'; readonly problem: string };

function fromIn(submitted: Submitted): ImportFrom | Wrong {
  const files = submitted.submission.files.get('file') ?? [];
  const typed = entered(submitted, 'url');
  const [file, ...more] = files;
  if (file && typed !== '') return { field: 'url', problem: 'A file or an address, not both.' };
  if (more.length > 0) return { field: 'file', problem: 'One file at a time; several go into a zip.' };
  if (file) return fileIn(file);
  if (typed === '') return { field: 'file', problem: 'Choose a file, or write an address below.' };
  const from = addressIn(typed);
  return typeof from === 'string' ? { field: 'url', problem: from } : from;
}

function fileIn({ id, name }: { readonly id: string; readonly name: string }): ImportFrom | Wrong {
  const ending = /\.([a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ENDINGS.some((one) => one === ending)) return { kind: 'file', file: id, name };
  return {
    field: 'file',
    problem: `I read ${ENDINGS.map((one) => `.${one}`).join(', ')}. “${shortened(name, 40)}” is something else.`,
  };
}

/** An address that may be fetched, or what is wrong with it. Where it leads to is checked again when it is fetched. */
export function addressIn(typed: string): ImportFrom | string {
  const text = typed.replace(/^<([^<>|]{1,2000})(?:\|[^<>]{0,2000})?>$/, '$1');
  if (/\s/.test(text) || text.length > LONGEST_URL) return 'That is no web address.';
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return 'A web address begins with https://.';
  const { username, password } = new URL(text);
  if (username !== '' || password !== '')
    return 'Leave name and password out of the address: it would be kept as it is.';
  return { kind: 'url', url: text };
}

/** One import of a workspace after the other, in the order asked for. `channel`: where its report is shown; null: nowhere. */
async function begin(administering: Administering, from: ImportFrom, channel: Address | null): Promise<Content> {
  const { store, tenant, actor, newId, directory } = administering;
  const facts = channel === null ? null : await directory.channelFacts(tenant.installation, channel).catch(() => null);
  const effect = { type: 'import-articles', id: newId(), by: actor, from } as const;
  const target = facts ? { channel: facts.channel, thread: null } : null;
  await store.inTenant(tenant.id, async (tx) => {
    await tx.addToOutbox([
      { lane: 'work:import', conversation: null, job: { effect }, part: 0, target, coalesce: false },
    ]);
    await tx.audit({ actor, action: 'knowledge.import', detail: { id: effect.id, from } });
  });
  const name = from.kind === 'url' ? from.url : from.name;
  return said(
    `I am taking in ${shortened(name.replaceAll('`', '’'), 200)}.`,
    facts?.member
      ? `When that is done I tell you in #${facts.name}, and only you see it. \`/baton knowledge imports\` shows it as well.`
      : 'That takes a moment: `/baton knowledge imports` shows how it went.',
  );
}

const LATEST = 5;
/** Five reports have to fit into one answer. */
const ROOM = { most: 4, longest: 120 };

export async function latestImports({ knowledge, directory, tenant }: Commanding): Promise<Content> {
  const imports = await knowledge.imports(tenant.id, LATEST);
  if (imports.length === 0)
    return said('Nothing was imported yet. `/baton knowledge import` takes in a file or an address.');
  const names = await Promise.all(
    imports.map(async ({ by }) => (await directory.who(tenant.installation, by).catch(() => null))?.name ?? 'somebody'),
  );
  const parts = imports.flatMap(({ at, report }, index): Part[] => [
    ...(index > 0 ? [{ part: 'divider' } as const] : []),
    {
      part: 'text',
      line: [{ bold: importInWords(report) }, ` – ${shortened(names[index] ?? 'somebody', 60)}, ${clock(at)}`],
    },
    ...importDetails(report, ROOM),
  ]);
  return { summary: 'The latest imports', parts: [{ part: 'heading', text: 'The latest imports' }, ...parts] };
}
