import type { ConnectedChannel, TenantTx } from '../../bridge/ports.ts';
import { withCases } from '../../conversation/cases-policy.ts';
import { withChange } from '../../conversation/judgement-policy.ts';
import type { ChannelAttributes, Policy } from '../../conversation/policy.ts';
import { toJson } from '../json.ts';
import { maybeRow, onlyRow, type Sql } from '../sql.ts';
import { type StoredCases, withoutCases } from '../stored-cases.ts';
import type { StoredChange } from '../stored-judgement.ts';
import { moveChannel } from './move-channel.ts';
import { decidedIn, readSettings, type Settings } from './own-policy.ts';

type Channels = Pick<
  TenantTx,
  'policy' | 'connectedChannel' | 'policyAt' | 'setChannel' | 'removeChannel' | 'moveChannel' | 'audit'
>;

/** How settings are read. */
export interface SettingsReading {
  /** What a tenant's own settings are laid over. */
  readonly policy: Policy;
  readonly storedChange: StoredChange;
  readonly storedCases: StoredCases;
}

export function channelsOf(sql: Sql, tenant: string, reading: SettingsReading): Channels {
  return {
    async policy() {
      return policyFrom(await readSettings(sql, tenant), tenant, reading);
    },

    async connectedChannel(channel) {
      const row = await maybeRow<ChannelRow>(
        sql,
        `select ${CHANNEL} from app.channel where tenant_id = $1 and channel = $2`,
        [tenant, channel],
      );
      return row && toChannel(row, reading.storedChange);
    },

    async policyAt(channel, thread) {
      const row = await onlyRow<{ own: Settings; here: ChannelRow | null; behind: ChannelRow | null }>(
        sql,
        `select t.settings as own, to_jsonb(c) as here, to_jsonb(b) as behind from app.tenant t
         left join (select tenant_id, ${CHANNEL} from app.channel) c on c.tenant_id = t.id and c.channel = $2
         left join app.conversation v on v.tenant_id = t.id and v.agents_thread = $3
         left join (select tenant_id, ${CHANNEL} from app.channel) b
           on b.tenant_id = t.id and b.channel = v.customer_channel
         where t.id = $1`,
        [tenant, channel, thread],
      );
      const of = (one: ChannelRow | null) => one && toChannel(one, reading.storedChange);
      return { policy: policyFrom(row.own, tenant, reading), connected: of(row.here), behind: of(row.behind) };
    },

    async setChannel({ channel, kind, connectedBy }) {
      await sql.query(
        `insert into app.channel (tenant_id, channel, kind, connected_by) values ($1, $2, $3, $4)
         on conflict (tenant_id, channel) do update
           set kind = excluded.kind, connected_by = excluded.connected_by, connected_at = clock_timestamp()`,
        [tenant, channel, kind, connectedBy],
      );
    },

    async removeChannel(channel) {
      await sql.query('delete from app.channel where tenant_id = $1 and channel = $2', [tenant, channel]);
    },

    moveChannel: (from, to) => moveChannel(sql, tenant, from, to, reading.storedCases),

    audit: (entry) => record(sql, tenant, entry),
  };
}

function policyFrom(settings: Settings, tenant: string, reading: SettingsReading): Policy {
  const own = decidedIn(settings);
  const { policy, storedChange, storedCases } = reading;
  const judgement = withChange(policy.judgement, storedChange(own.judgement, `tenant ${tenant}`) ?? {});
  const shadow = storedChange(own.shadowJudgement, `tenant ${tenant}, silent`);
  const shadowJudgement = shadow ? withChange(judgement, shadow) : policy.shadowJudgement;
  const decided = { ...policy, ...withoutCases(own), judgement, shadowJudgement };
  return withCases(decided, storedCases(own, `tenant ${tenant}`));
}

export type AuditEntry = Parameters<TenantTx['audit']>[0];

export async function record(sql: Sql, tenant: string, { actor, action, detail }: AuditEntry): Promise<void> {
  await sql.query('insert into app.audit (tenant_id, actor, action, detail) values ($1, $2, $3, $4)', [
    tenant,
    actor,
    action,
    toJson(detail ?? null),
  ]);
}

/** `app.channel.settings`, as it is written. */
export type ChannelSettings = Pick<ConnectedChannel, 'attributes' | 'judgement'>;

export interface ChannelRow {
  readonly channel: string;
  readonly kind: ConnectedChannel['kind'];
  readonly connected_by: string | null;
  readonly settings: { readonly attributes?: Partial<ChannelAttributes>; readonly judgement?: unknown };
}

/** The columns of a ChannelRow. */
export const CHANNEL = 'channel, kind, connected_by, settings';

export function toChannel(
  { channel, kind, connected_by, settings }: ChannelRow,
  storedChange: StoredChange,
): ConnectedChannel {
  return { channel, kind, connectedBy: connected_by, ...settingsFrom(settings, channel, storedChange) };
}

export function settingsFrom(
  { attributes, judgement }: ChannelRow['settings'],
  channel: string,
  storedChange: StoredChange,
): ChannelSettings {
  return {
    attributes: { tier: words(attributes?.tier), company: words(attributes?.company), owner: words(attributes?.owner) },
    judgement: storedChange(judgement, `channel ${channel}`),
  };
}

const words = (stored: unknown): string | null => (typeof stored === 'string' && stored !== '' ? stored : null);
