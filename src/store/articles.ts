import type pg from 'pg';
import type { ImportReport } from '../conversation/import-report.ts';
import type { ArticleStore, StoredArticle } from '../knowledge/article-store.ts';
import { applyChanges } from './change-articles.ts';
import { changesOf, countChange, lockChanges } from './change-count.ts';
import { storable, toJson } from './json.ts';
import { manyRows, maybeRow, type Sql } from './sql.ts';
import { record } from './tenant/channels.ts';
import { asTenant } from './tenant/transaction.ts';
import { instant } from './trace.ts';

export function articlesOn(pool: pg.Pool): ArticleStore {
  return {
    articlesVersion: (tenant) => changesOf(pool, tenant, 'articles'),

    articlesInUse: (tenant) =>
      asTenant(pool, tenant, (sql) =>
        manyRows<StoredArticle>(sql, `${LATEST} where a.tenant_id = $1 and a.retired_at is null order by a.id`, [
          tenant,
        ]),
      ),

    articlesFrom: (tenant, origin) => asTenant(pool, tenant, (sql) => latestFrom(sql, tenant, storable(origin))),

    articleHistory: (tenant, id) =>
      asTenant(pool, tenant, (sql) =>
        manyRows<StoredArticle>(sql, `${STORED} where a.tenant_id = $1 and a.id = $2 order by v.version desc`, [
          tenant,
          numberOf(id),
        ]),
      ),

    changeArticles: (tenant, by, origin, plan) =>
      asTenant(pool, tenant, async (sql) => {
        const latestId = await lockChanges(sql, tenant, 'articles');
        const there = await latestFrom(sql, tenant, storable(origin));
        const planned = plan(there);
        await applyChanges(sql, { tenant, by, origin: storable(origin), there, latestId }, planned.changes);
        return planned;
      }),

    retireArticle: (tenant, by, id) =>
      asTenant(pool, tenant, async (sql) => {
        await lockChanges(sql, tenant, 'articles');
        const retired = await maybeRow<{ origin: string; version: number }>(sql, RETIRE, [tenant, numberOf(id), by]);
        if (!retired) return false;
        await countChange(sql, tenant, 'articles');
        await record(sql, tenant, { actor: by, action: 'article.retire', detail: { id, ...retired } });
        return true;
      }),

    restoreArticle: (tenant, by, id, version) =>
      asTenant(pool, tenant, async (sql) => {
        await lockChanges(sql, tenant, 'articles');
        const restored = await maybeRow<{ as: number }>(sql, RESTORE, [tenant, numberOf(id), version, by]);
        if (!restored) return false;
        await countChange(sql, tenant, 'articles');
        await record(sql, tenant, { actor: by, action: 'article.restore', detail: { id, version, ...restored } });
        return true;
      }),

    // What an import did is told once: a second try finds everything done already.
    addImport: (tenant, id, by, report) =>
      asTenant(pool, tenant, async (sql) => {
        await sql.query(
          `insert into app.article_import (tenant_id, id, imported_by, report) values ($1, $2, $3, $4)
           on conflict (tenant_id, id) do nothing`,
          [tenant, id, by, toJson(report)],
        );
      }),

    imports: (tenant, limit) =>
      asTenant(pool, tenant, (sql) =>
        manyRows<{ by: string; at: number; report: ImportReport }>(
          sql,
          `select imported_by as by, ${instant('at')} as at, report from app.article_import
           where tenant_id = $1 order by n desc limit $2`,
          [tenant, limit],
        ),
      ),
  };
}

const STORED = `
  select a.id::text as id, a.origin, a.key, v.version, v.content as article, v.changed_by as "changedBy",
    ${instant('v.changed_at')} as "changedAt", ${instant('a.retired_at')} as "retiredAt",
    a.retired_by as "retiredBy"
  from app.article a join app.article_version v on v.tenant_id = a.tenant_id and v.article_id = a.id`;

const LATEST = `${STORED} and v.version = a.version`;

const latestFrom = (sql: Sql, tenant: string, origin: string): Promise<StoredArticle[]> =>
  manyRows<StoredArticle>(sql, `${LATEST} where a.tenant_id = $1 and a.origin = $2 order by a.id`, [tenant, origin]);

const RETIRE = `
  update app.article set retired_at = clock_timestamp(), retired_by = $3
  where tenant_id = $1 and id = $2 and retired_at is null returning origin, version`;

const RESTORE = `
  with wanted as (
    select content from app.article_version where tenant_id = $1 and article_id = $2 and version = $3),
  raised as (
    update app.article set version = version + 1, retired_at = null, retired_by = null
    where tenant_id = $1 and id = $2 and exists (select 1 from wanted) returning version)
  insert into app.article_version (tenant_id, article_id, version, content, changed_by)
    select $1, $2, raised.version, wanted.content, $4 from raised, wanted
    returning version as "as"`;

/** Admins type it. Null, which no article has: it is no number that one could have. */
const numberOf = (id: string): number | null => (/^\d{1,9}$/.test(id) ? Number(id) : null);
