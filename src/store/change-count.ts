import type { TenantId } from '../conversation/conversation.ts';
import { onlyValue, type Sql } from './sql.ts';

type Kind = 'articles' | 'actions';

/** Another number after each change. Outside of a transaction, in one round trip. */
export const changesOf = (sql: Sql, tenant: TenantId, kind: Kind): Promise<number> =>
  onlyValue<number>(sql, 'select app.changes($1, $2) as value', [tenant, kind]);

/** Nobody else changes them until the transaction ends. Returns the highest number given to an article so far. */
export const lockChanges = (sql: Sql, tenant: TenantId, kind: Kind): Promise<number> =>
  onlyValue<number>(sql, 'select app.lock_changes($1, $2) as value', [tenant, kind]);

/** They have changed. `latestId`: the highest number given to an article by now; left out: as before. */
export async function countChange(sql: Sql, tenant: TenantId, kind: Kind, latestId?: number): Promise<void> {
  await sql.query(
    `update app.change_count set count = count + 1, latest_id = coalesce($3, latest_id)
     where tenant_id = $1 and kind = $2`,
    [tenant, kind, latestId],
  );
}
