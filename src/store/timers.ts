import type { TenantTx, TimerRef } from '../bridge/ports.ts';
import type { Instant } from '../conversation/conversation.ts';
import type { TimerName } from '../conversation/event.ts';
import { manyRows, type Sql } from './sql.ts';

interface TimerRow {
  readonly tenant_id: string;
  readonly conversation_id: string;
  readonly name: TimerName;
  readonly at: number;
}

/** Of all tenants: they hold ids and times, nothing anybody said. */
export async function overdueTimers(sql: Sql, now: Instant, limit: number): Promise<readonly TimerRef[]> {
  const rows = await manyRows<TimerRow>(
    sql,
    'select tenant_id, conversation_id, name, at from app.timer where at <= $1 order by at limit $2',
    [now, limit],
  );
  return rows.map(({ tenant_id, conversation_id, name, at }) => ({
    tenant: tenant_id,
    conversation: conversation_id,
    name,
    at,
  }));
}

/** False: it was stopped, moved or has fired. */
export async function fireTimer(
  sql: Sql,
  addEvent: TenantTx['addEvent'],
  { tenant, conversation, name, at }: TimerRef,
): Promise<boolean> {
  const { rowCount } = await sql.query(
    'delete from app.timer where tenant_id = $1 and conversation_id = $2 and name = $3 and at = $4',
    [tenant, conversation, name, at],
  );
  if (rowCount === 0) return false;
  await addEvent(conversation, `timer:${name}:${at}`, { type: 'timer.due', name, at });
  return true;
}
