import type { PersonId, TenantId } from '../conversation/conversation.ts';
import type { JudgementChange } from '../conversation/judgement-policy.ts';
import { toJson } from './json.ts';
import { maybeRow, onlyValue, type Sql } from './sql.ts';
import type { StoredChange } from './stored-judgement.ts';
import {
  type ChannelRow,
  type ChannelSettings,
  type OwnPolicy,
  record,
  type Settings,
  settingsFrom,
} from './tenant/channels.ts';

/** What the tenant's admins have decided, without what the program comes with. */
export async function ownPolicy(sql: Sql, tenant: TenantId, storedChange: StoredChange): Promise<OwnPolicy> {
  const { policy = {} } = await readSettings(sql, tenant);
  const judgement = storedChange(policy.judgement, `tenant ${tenant}`);
  const shadowJudgement = storedChange(policy.shadowJudgement, `tenant ${tenant}, silent`);
  return { ...policy, ...(judgement ? { judgement } : {}), ...(shadowJudgement ? { shadowJudgement } : {}) };
}

/** Changes it, and writes down who did. */
export async function changePolicy(
  sql: Sql,
  tenant: TenantId,
  actor: PersonId,
  change: Omit<OwnPolicy, 'judgement' | 'shadowJudgement'>,
): Promise<void> {
  const before = await lockSettings(sql, tenant);
  await writeSettings(sql, tenant, { ...before, policy: { ...before.policy, ...change } });
  await record(sql, tenant, { actor, action: 'change-policy', detail: { before: before.policy ?? {}, change } });
}

/** Which of the workspace's two: the one that counts, or the one that runs silently beside it. */
export type Judging = 'judgement' | 'shadowJudgement';

/**
 * Rewrites what admins have changed of how Baton judges, and writes down who did. Two admins at once do not undo each other:
 * `rewrite` sees what the other one left (null: nothing). Whatever it throws, nothing has changed.
 */
export async function changeJudgement(
  sql: Sql,
  tenant: TenantId,
  actor: PersonId,
  { which, storedChange }: { readonly which: Judging; readonly storedChange: StoredChange },
  rewrite: (before: JudgementChange | null) => JudgementChange | null,
): Promise<void> {
  const settings = await lockSettings(sql, tenant);
  const stored = settings.policy?.[which] ?? null;
  const after = rewrite(storedChange(stored, `tenant ${tenant}`));
  await writeSettings(sql, tenant, { ...settings, policy: { ...settings.policy, [which]: after } });
  const action = which === 'judgement' ? 'judgement.change' : 'shadow.change';
  await record(sql, tenant, { actor, action, detail: { before: stored, after } });
}

/** The same for what was said about one channel. False: it is not connected, and nothing has changed. */
export async function changeChannel(
  sql: Sql,
  tenant: TenantId,
  actor: PersonId,
  { channel, storedChange }: { readonly channel: string; readonly storedChange: StoredChange },
  rewrite: (before: ChannelSettings) => ChannelSettings,
): Promise<boolean> {
  const row = await maybeRow<Pick<ChannelRow, 'settings'>>(
    sql,
    'select settings from app.channel where tenant_id = $1 and channel = $2 for update',
    [tenant, channel],
  );
  if (!row) return false;
  const after = rewrite(settingsFrom(row.settings, channel, storedChange));
  await sql.query('update app.channel set settings = $3 where tenant_id = $1 and channel = $2', [
    tenant,
    channel,
    toJson(after),
  ]);
  await record(sql, tenant, { actor, action: 'channel.change', detail: { channel, before: row.settings, after } });
  return true;
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

const readSettings = (sql: Sql, tenant: TenantId): Promise<Settings> =>
  onlyValue<Settings>(sql, 'select settings as value from app.tenant where id = $1', [tenant]);

/** Two admins at once must not undo each other. */
const lockSettings = (sql: Sql, tenant: TenantId): Promise<Settings> =>
  onlyValue<Settings>(sql, 'select settings as value from app.tenant where id = $1 for update', [tenant]);

async function writeSettings(sql: Sql, tenant: TenantId, settings: Settings): Promise<void> {
  await sql.query('update app.tenant set settings = $2 where id = $1', [tenant, toJson(settings)]);
}
