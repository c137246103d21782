/** `/baton knowledge …`: what the bot answers from. */
import type { Content, Form } from '../channel/content.ts';
import type { StoredArticle } from '../knowledge/article-store.ts';
import { articleCard, articlesCard, type Editor } from './article-cards.ts';
import { articleForm, articleFormOf } from './article-form.ts';
import { changeTheFile, originInWords, titleIn } from './article-words.ts';
import { said } from './command-cards.ts';
import type { Commanding } from './commanding.ts';
import { importForm, importFrom, latestImports } from './import-form.ts';
import { NotUnderstood } from './not-understood.ts';
import { articleNumber, nothingElse, subcommandIn } from './subcommand.ts';
import { tryOut } from './try-command.ts';
import { sayBack } from './typed-words.ts';

type Sub = (commanding: Commanding, rest: string) => Promise<Content | Form>;

const SUBS: ReadonlyMap<string, Sub> = new Map<string, Sub>([
  ['', (commanding) => list(commanding, '')],
  ['list', list],
  ['show', show],
  ['add', add],
  ['edit', edit],
  ['remove', remove],
  ['restore', restore],
  ['import', importArticles],
  ['imports', (commanding, rest) => imports(commanding, rest)],
  ['try', tryOut],
]);

export async function knowledge(commanding: Commanding): Promise<Content | Form> {
  const [sub, rest] = subcommandIn(commanding.typed);
  const run = SUBS.get(sub);
  if (!run)
    throw new NotUnderstood(
      `\`/baton knowledge\` takes \`list\`, \`show\`, \`add\`, \`edit\`, \`remove\`, \`restore\`, \`import\`, \`imports\` and \`try\`, not “${sayBack(sub)}”. \`/baton help knowledge\` explains them.`,
    );
  if (commanding.named && sub !== 'try')
    throw new NotUnderstood(
      'Leave the channel out: who may read an article stands in the article. `/baton knowledge try <question> #channel` shows what is said in a channel.',
    );
  return run(commanding, rest);
}

// ── looking ──────────────────────────────────────────────────────────────────────────────────────────────────────

export const ARTICLES_PER_PAGE = 20;

/** `list`, `list 2`, `list invoice`, `list invoice page 2`. */
async function list({ knowledge, tenant, now }: Commanding, rest: string): Promise<Content> {
  const { words, page } = listing(rest);
  const all = await knowledge.articlesInUse(tenant.id);
  const found = words.length === 0 ? all : all.filter((one) => saysAll(one, words));
  const pages = Math.max(1, Math.ceil(found.length / ARTICLES_PER_PAGE));
  if (page > pages)
    throw new NotUnderstood(
      pages === 1
        ? 'There is one page only.'
        : `There are ${pages} pages: \`/baton knowledge list ${words.length > 0 ? `${words.join(' ')} page ` : ''}${pages}\`.`,
    );
  const from = (page - 1) * ARTICLES_PER_PAGE;
  return articlesCard({
    all,
    found,
    shown: found.slice(from, from + ARTICLES_PER_PAGE),
    from,
    words,
    page,
    pages,
    now: now(),
  });
}

/** The words to look for, in lower case, and which page. */
export function listing(rest: string): { readonly words: readonly string[]; readonly page: number } {
  const words = rest
    .toLowerCase()
    .split(/\s/)
    .filter((word) => word !== '')
    .slice(0, 20);
  const number = /^[1-9]\d{0,3}$/.test(words.at(-1) ?? '') ? Number(words.at(-1)) : null;
  if (number !== null && words.length === 1) return { words: [], page: number };
  if (number !== null && words.at(-2) === 'page') return { words: words.slice(0, -2), page: number };
  return { words, page: 1 };
}

/** Every word stands somewhere in it. */
function saysAll({ article, origin }: StoredArticle, words: readonly string[]): boolean {
  const { source, questions, sections, owner } = article;
  const texts = [
    source.title,
    ...questions,
    owner ?? '',
    originInWords(origin),
    ...sections.flatMap(({ heading, text }) => [heading ?? '', text]),
  ];
  const all = texts.join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}

/** All versions of an article that is there, newest first. Throws NotUnderstood. */
async function historyOf(
  { knowledge, tenant }: Commanding,
  rest: string,
  example: string,
): Promise<readonly [StoredArticle, ...StoredArticle[]]> {
  const id = articleNumber(rest, example);
  const [latest, ...older] = await knowledge.articleHistory(tenant.id, id);
  if (!latest) throw new NotUnderstood(`There is no article ${id}. \`/baton knowledge list\` shows what there is.`);
  return [latest, ...older];
}

const MOST_VERSIONS = 10;

async function show(commanding: Commanding, rest: string): Promise<Content> {
  const [latest, ...older] = await historyOf(commanding, rest, '/baton knowledge show 12');
  const versions = [latest, ...older].slice(0, MOST_VERSIONS);
  const editors = await Promise.all(versions.map((version) => editorOf(commanding, version)));
  return articleCard({ latest, versions, editors, more: older.length + 1 - versions.length, now: commanding.now() });
}

async function editorOf({ directory, tenant }: Commanding, { changedBy, origin }: StoredArticle): Promise<Editor> {
  if (changedBy === null) return originInWords(origin);
  const who = await directory.who(tenant.installation, changedBy).catch(() => null);
  return who?.name ?? 'somebody';
}

// ── changing ─────────────────────────────────────────────────────────────────────────────────────────────────────

async function add(_: Commanding, rest: string): Promise<Form> {
  nothingElse(rest, '/baton knowledge add');
  return articleForm();
}

async function edit(commanding: Commanding, rest: string): Promise<Content | Form> {
  const [latest] = await historyOf(commanding, rest, '/baton knowledge edit 12');
  if (latest.origin === 'folder') throw new NotUnderstood(changeTheFile(latest));
  if (latest.retiredAt !== null)
    throw new NotUnderstood(`Article ${latest.id} was removed. Type \`/baton knowledge restore ${latest.id}\` first.`);
  return articleFormOf(latest);
}

async function remove(commanding: Commanding, rest: string): Promise<Content> {
  const [latest] = await historyOf(commanding, rest, '/baton knowledge remove 12');
  const { id, origin } = latest;
  const { knowledge, tenant, actor } = commanding;
  if (!(await knowledge.retireArticle(tenant.id, actor, id)))
    throw new NotUnderstood(
      `Article ${id}, ${titleIn(latest)}, is out of use already. \`/baton knowledge restore ${id}\` brings it back.`,
    );
  return said(
    `Done: article \`${id}\`, ${titleIn(latest)}, answers nobody any more.`,
    ...(origin === 'folder'
      ? ['Its file is still in the folder. It stays out of use until that file is changed.']
      : []),
    `\`/baton knowledge restore ${id}\` brings it back.`,
  );
}

/** `restore 12`, `restore 12 3`. */
async function restore(commanding: Commanding, rest: string): Promise<Content> {
  const [number = '', version = '', ...more] = rest.split(/\s/).filter((word) => word !== '');
  const usage = '/baton knowledge restore 12 3';
  nothingElse(more.join(' '), usage);
  const [latest, ...older] = await historyOf(commanding, number, '/baton knowledge restore 12');
  const wanted = version === '' ? latest : wantedVersion([latest, ...older], version);
  const { id } = latest;
  if (wanted.version === latest.version && latest.retiredAt === null)
    throw new NotUnderstood(
      `Article ${id} is in use as it is, in version ${latest.version}. ${older.length > 0 ? `To go back, name a version: \`/baton knowledge restore ${id} ${latest.version - 1}\`.` : 'It has no other version.'}`,
    );
  const { knowledge, tenant, actor, now } = commanding;
  if (!(await knowledge.restoreArticle(tenant.id, actor, id, wanted.version)))
    throw new NotUnderstood(`Article ${id} has no version ${wanted.version} any more.`);
  const { validUntil } = wanted.article;
  return said(
    `Done: article \`${id}\`, ${titleIn(wanted)}, is in use again as it was in version ${wanted.version}.`,
    ...(latest.origin === 'folder'
      ? ['Its file in the folder counts again when it changes, and at the next start: put that right too.']
      : []),
    ...(validUntil !== null && validUntil <= now()
      ? ['But it has expired, so it answers nobody: give it a later day.']
      : []),
  );
}

function wantedVersion(versions: readonly StoredArticle[], text: string): StoredArticle {
  const number = Number(/^v?(\d{1,6})$/i.exec(text)?.[1] ?? Number.NaN);
  const found = versions.find(({ version }) => version === number);
  if (found) return found;
  const known = versions.map(({ version }) => version);
  throw new NotUnderstood(
    `There is no version “${sayBack(text)}”. There are ${known.length === 1 ? `only ${known[0]}` : `${known.at(-1)} to ${known[0]}`}: \`/baton knowledge show ${versions[0]?.id}\`.`,
  );
}

async function importArticles(commanding: Commanding, rest: string): Promise<Content | Form> {
  return rest === '' ? importForm(commanding) : importFrom(commanding, rest);
}

async function imports(commanding: Commanding, rest: string): Promise<Content> {
  nothingElse(rest, '/baton knowledge imports');
  return latestImports(commanding);
}
