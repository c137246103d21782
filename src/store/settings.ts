import type { CasesChange } from '../conversation/cases-policy.ts';
import type { PersonId, TenantId } from '../conversation/conversation.ts';
import type { JudgementChange } from '../conversation/judgement-policy.ts';
import { toJson } from './json.ts';
import { maybeRow, type Sql } from './sql.ts';
import { rewrittenCases, type StoredCases, withoutCases } from './stored-cases.ts';
import type { StoredChange } from './stored-judgement.ts';
import { type ChannelRow, type ChannelSettings, record, settingsFrom } from './tenant/channels.ts';
import {
  decidedIn,
  lockSettings,
  type OwnPolicy,
  type PlainPolicy,
  readSettings,
  writeSettings,
} from './tenant/own-policy.ts';

/** What the tenant's admins have decided, without what the program comes with. */
export async function ownPolicy(
  sql: Sql,
  tenant: TenantId,
  { storedChange, storedCases }: { readonly storedChange: StoredChange; readonly storedCases: StoredCases },
): Promise<OwnPolicy> {
  const policy = decidedIn(await readSettings(sql, tenant));
  const plain = { ...withoutCases(policy), ...storedCases(policy, `tenant ${tenant}`) };
  const judgement = storedChange(policy.judgement, `tenant ${tenant}`);
  const shadowJudgement = storedChange(policy.shadowJudgement, `tenant ${tenant}, silent`);
  return { ...plain, ...(judgement ? { judgement } : {}), ...(shadowJudgement ? { shadowJudgement } : {}) };
}

/** Changes it, and writes down who did. */
export async function changePolicy(sql: Sql, tenant: TenantId, actor: PersonId, change: PlainPolicy): Promise<void> {
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

/** The same for how cases are worked. */
export async function changeCases(
  sql: Sql,
  tenant: TenantId,
  actor: PersonId,
  storedCases: StoredCases,
  rewrite: (before: CasesChange) => CasesChange,
): Promise<void> {
  const settings = await lockSettings(sql, tenant);
  const stored = decidedIn(settings);
  const before = storedCases(stored, `tenant ${tenant}`);
  const after = rewrite(before);
  await writeSettings(sql, tenant, { ...settings, policy: rewrittenCases(stored, before, after) });
  await record(sql, tenant, { actor, action: 'cases.change', detail: { before, after } });
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
