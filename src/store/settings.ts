import type { PersonId, TenantId } from '../conversation/conversation.ts';
import type { Policy } from '../conversation/policy.ts';
import { toJson } from './json.ts';
import { onlyValue, type Sql } from './sql.ts';
import { record, type Settings } from './tenant/channels.ts';

/** What the tenant's admins have decided, without what the program comes with. */
export async function ownPolicy(sql: Sql, tenant: TenantId): Promise<Partial<Policy>> {
  return (await lockSettings(sql, tenant)).policy ?? {};
}

/** Changes it, and writes down who did. */
export async function changePolicy(
  sql: Sql,
  tenant: TenantId,
  actor: PersonId,
  change: Partial<Policy>,
): Promise<void> {
  const before = await lockSettings(sql, tenant);
  const after: Settings = { ...before, policy: { ...before.policy, ...change } };
  await sql.query('update app.tenant set settings = $2 where id = $1', [tenant, toJson(after)]);
  await record(sql, tenant, { actor, action: 'change-policy', detail: { before: before.policy ?? {}, change } });
}

/** From now on handoffs go there. Conversations whose agents' thread stands elsewhere stay where they are. */
export async function setAgentsChannel(sql: Sql, tenant: TenantId, actor: PersonId, channel: string): Promise<void> {
  await sql.query(
    `insert into app.channel (tenant_id, channel, kind, connected_by) values ($1, $2, 'agents', $3)
     on conflict (tenant_id, channel) do update set kind = 'agents', connected_by = $3, connected_at = clock_timestamp()`,
    [tenant, channel, actor],
  );
  await changePolicy(sql, tenant, actor, { agentsChannel: channel });
}

/** Two admins at once must not undo each other. */
function lockSettings(sql: Sql, tenant: TenantId): Promise<Settings> {
  return onlyValue<Settings>(sql, 'select settings as value from app.tenant where id = $1 for update', [tenant]);
}
