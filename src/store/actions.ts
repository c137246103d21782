import type pg from 'pg';
import type { ActionStore, StoredAction } from '../actions/action-store.ts';
import { changesOf, countChange, lockChanges } from './change-count.ts';
import { toJson } from './json.ts';
import { manyRows, maybeRow } from './sql.ts';
import { record } from './tenant/channels.ts';
import { asTenant } from './tenant/transaction.ts';
import { instant } from './trace.ts';

export function actionsOn(pool: pg.Pool): ActionStore {
  return {
    actionsVersion: (tenant) => changesOf(pool, tenant, 'actions'),

    actions: (tenant) =>
      asTenant(pool, tenant, (sql) =>
        manyRows<StoredAction>(
          sql,
          `select name, definition, is_on as "on", changed_by as "changedBy", ${instant('changed_at')} as "changedAt"
           from app.action where tenant_id = $1 order by name`,
          [tenant],
        ),
      ),

    saveAction: (tenant, by, { name, definition, on }) =>
      asTenant(pool, tenant, async (sql) => {
        await lockChanges(sql, tenant, 'actions');
        const before = await maybeRow<Definition>(
          sql,
          'select definition, is_on as "on" from app.action where tenant_id = $1 and name = $2',
          [tenant, name],
        );
        await sql.query(
          `insert into app.action (tenant_id, name, definition, is_on, changed_by) values ($1, $2, $3, $4, $5)
           on conflict (tenant_id, name) do update
             set definition = excluded.definition, is_on = excluded.is_on, changed_by = excluded.changed_by,
               changed_at = clock_timestamp()`,
          [tenant, name, toJson(definition), on, by],
        );
        await countChange(sql, tenant, 'actions');
        const detail = { name, before, after: { definition, on } };
        await record(sql, tenant, { actor: by, action: 'action.save', detail });
      }),

    removeAction: (tenant, by, name) =>
      asTenant(pool, tenant, async (sql) => {
        await lockChanges(sql, tenant, 'actions');
        const before = await maybeRow<Definition>(
          sql,
          'delete from app.action where tenant_id = $1 and name = $2 returning definition, is_on as "on"',
          [tenant, name],
        );
        if (!before) return false;
        await countChange(sql, tenant, 'actions');
        await record(sql, tenant, { actor: by, action: 'action.remove', detail: { name, before } });
        return true;
      }),
  };
}

type Definition = Pick<StoredAction, 'definition' | 'on'>;
