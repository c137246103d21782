import type { ConnectedChannel, TenantTx } from '../../bridge/ports.ts';
import { type JudgementChange, withChange } from '../../conversation/judgement-policy.ts';
import type { ChannelAttributes, Policy } from '../../conversation/policy.ts';
import { toJson } from '../json.ts';
import { maybeRow, onlyRow, onlyValue, type Sql } from '../sql.ts';
import type { StoredChange } from '../stored-judgement.ts';
import { moveChannel } from './move-channel.ts';

type Channels = Pick<
  TenantTx,
  'policy' | 'connectedChannel' | 'policyAt' | 'setChannel' | 'removeChannel' | 'moveChannel' | 'audit'
>;

/** What admins have decided of the policy; whatever is not in it is as the program comes. */
export type OwnPolicy = Partial<Omit<Policy, 'judgement' | 'shadowJudgement'>> & {
  readonly judgement?: JudgementChange | null;
  /** Laid over the workspace's policy. */
  readonly shadowJudgement?: JudgementChange | null;
};

/** `app.tenant.settings`, as it is written; what is read there may be older, or damaged. */
export interface Settings {
  readonly policy?: OwnPolicy;
}

/** How settings are read. */
export interface SettingsReading {
  /** What a tenant's own settings are laid over. */
  readonly policy: Policy;
  readonly storedChange: StoredChange;
}

export function channelsOf(sql: Sql, tenant: string, reading: SettingsReading): Channels {
  return {
    async policy() {
      const settings = await onlyValue<Settings>(sql, 'select settings as value from app.tenant where id = $1', [
        tenant,
      ]);
      return policyFrom(settings, tenant, reading);
    },

    async connectedChannel(channel) {
      const row = await maybeRow<ChannelRow>(
        sql,
        `select ${CHANNEL} from app.channel where tenant_id = $1 and channel = $2`,
        [tenant, channel],
      );
      return row && toChannel(row, reading.storedChange);
    },

    async policyAt(channel) {
      const row = await onlyRow<{ own: Settings; here: ChannelRow | null }>(
        sql,
        `select t.settings as own, to_jsonb(c) as here from app.tenant t
         left join (select tenant_id, ${CHANNEL} from app.channel) c on c.tenant_id = t.id and c.channel = $2
         where t.id = $1`,
        [tenant, channel],
      );
      return {
        policy: policyFrom(row.own, tenant, reading),
        connected: row.here && toChannel(row.here, reading.storedChange),
      };
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

    moveChannel: (from, to) => moveChannel(sql, tenant, from, to),

    audit: (entry) => record(sql, tenant, entry),
  };
}

function policyFrom({ policy: own = {} }: Settings, tenant: string, { policy, storedChange }: SettingsReading): Policy {
  const judgement = withChange(policy.judgement, storedChange(own.judgement, `tenant ${tenant}`) ?? {});
  const shadow = storedChange(own.shadowJudgement, `tenant ${tenant}, silent`);
  return {
    ...policy,
    ...own,
    judgement,
    shadowJudgement: shadow ? withChange(judgement, shadow) : policy.shadowJudgement,
  };
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
    attributes: { tier: words(attributes?.tier), company: words(attributes?.company) },
    judgement: storedChange(judgement, `channel ${channel}`),
  };
}

const words = (stored: unknown): string | null => (typeof stored === 'string' && stored !== '' ? stored : null);
