import type { PersonId, TenantId } from '../conversation/conversation.ts';
import type { ArticleChange, StoredArticle } from '../knowledge/article-store.ts';
import { countChange } from './change-count.ts';
import { storable, toJson } from './json.ts';
import { manyRows, type Sql } from './sql.ts';
import { record } from './tenant/channels.ts';

interface Changing {
  readonly tenant: TenantId;
  readonly by: PersonId | null;
  readonly origin: string;
  /** The latest version of each of that origin. */
  readonly there: readonly StoredArticle[];
  /** The highest number given so far. */
  readonly latestId: number;
}

/** Who did it, in the audit, when nobody did: the program takes in its folder by itself. */
const PROGRAM = 'baton';

/** A handful of statements, however many articles. The caller holds the lock. */
export async function applyChanges(sql: Sql, changing: Changing, changes: readonly ArticleChange[]): Promise<void> {
  const { tenant, by, origin, there, latestId } = changing;
  const { adds, replacements, retirements } = sorted(changes, there, latestId);
  const retired = retirements.length === 0 ? [] : await idsOf(sql, RETIRE, [tenant, origin, retirements, by]);
  await put(sql, REPLACE, changing, replacements);
  await put(sql, ADD, changing, adds);
  if (adds.length + replacements.length + retired.length === 0) return;
  await countChange(sql, tenant, 'articles', latestId + adds.length);
  const ids = { added: numbersOf(adds), replaced: numbersOf(replacements), retired };
  const counts = { added: adds.length, replaced: replacements.length, retired: retired.length };
  await record(sql, tenant, { actor: by ?? PROGRAM, action: 'articles.change', detail: { origin, ...counts, ids } });
}

interface Written {
  readonly id: number;
  readonly key: string;
  readonly article: unknown;
}

/** By what is to be done; new ones numbered. One added again under a key that is there already is a new version of that. */
function sorted(changes: readonly ArticleChange[], there: readonly StoredArticle[], latestId: number) {
  const idByKey = new Map(there.map(({ id, key }) => [key, Number(id)]));
  const adds: Written[] = [];
  const replacements: Written[] = [];
  const retirements: number[] = [];
  for (const change of changes) {
    if (change.change === 'retire') {
      retirements.push(Number(change.id));
      continue;
    }
    const { article } = change;
    const key = change.change === 'add' ? storable(change.key) : '';
    const known = change.change === 'replace' ? Number(change.id) : idByKey.get(key);
    if (known === undefined) adds.push({ id: latestId + adds.length + 1, key, article });
    else replacements.push({ id: known, key, article });
  }
  return { adds, replacements, retirements };
}

const numbersOf = (written: readonly Written[]): readonly number[] => written.map(({ id }) => id);

/** All of them, or an error: a change of an article that is not of this origin would be lost without a word. */
async function put(
  sql: Sql,
  statement: string,
  { tenant, by, origin }: Changing,
  written: readonly Written[],
): Promise<void> {
  if (written.length === 0) return;
  const done = await idsOf(sql, statement, [tenant, origin, toJson(written), by]);
  if (done.length !== written.length)
    throw new Error(
      `${written.length - done.length} of ${written.length} articles are not of ${origin}, or named twice`,
    );
}

async function idsOf(sql: Sql, statement: string, values: readonly unknown[]): Promise<readonly number[]> {
  const rows = await manyRows<{ id: number }>(sql, statement, values);
  return rows.map(({ id }) => id);
}

const RETIRE = `
  update app.article set retired_at = clock_timestamp(), retired_by = $4
  where tenant_id = $1 and origin = $2 and id = any ($3::integer[]) and retired_at is null returning id`;

const WRITTEN = 'given as (select * from jsonb_to_recordset($3::jsonb) as x(id integer, key text, article jsonb))';

const REPLACE = `
  with ${WRITTEN},
  raised as (
    update app.article a set version = a.version + 1, retired_at = null, retired_by = null from given g
    where a.tenant_id = $1 and a.origin = $2 and a.id = g.id returning a.id, a.version, g.article)
  insert into app.article_version (tenant_id, article_id, version, content, changed_by)
    select $1, id, version, article, $4 from raised
    returning article_id as id`;

const ADD = `
  with ${WRITTEN},
  made as (
    insert into app.article (tenant_id, id, origin, key, version) select $1, id, $2, key, 1 from given returning id)
  insert into app.article_version (tenant_id, article_id, version, content, changed_by)
    select $1, id, 1, article, $4 from given join made using (id)
    returning article_id as id`;
