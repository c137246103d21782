import type { ConnectedChannel, TenantTx } from '../../bridge/ports.ts';
import type { Policy } from '../../conversation/policy.ts';
import { toJson } from '../json.ts';
import { maybeRow, onlyValue, type Sql } from '../sql.ts';
import { moveChannel } from './move-channel.ts';

type Channels = Pick<
  TenantTx,
  'policy' | 'connectedChannel' | 'setChannel' | 'removeChannel' | 'moveChannel' | 'audit'
>;

/** What an admin has decided; whatever is not in it is as the program comes. */
export interface Settings {
  readonly policy?: Partial<Policy>;
}

export function channelsOf(sql: Sql, tenant: string, comesWith: Policy): Channels {
  return {
    async policy() {
      const settings = await onlyValue<Settings>(sql, 'select settings as value from app.tenant where id = $1', [
        tenant,
      ]);
      return { ...comesWith, ...settings.policy };
    },

    async connectedChannel(channel) {
      const row = await maybeRow<ChannelRow>(
        sql,
        'select channel, kind, connected_by from app.channel where tenant_id = $1 and channel = $2',
        [tenant, channel],
      );
      return row && toChannel(row);
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

export type AuditEntry = Parameters<TenantTx['audit']>[0];

export async function record(sql: Sql, tenant: string, { actor, action, detail }: AuditEntry): Promise<void> {
  await sql.query('insert into app.audit (tenant_id, actor, action, detail) values ($1, $2, $3, $4)', [
    tenant,
    actor,
    action,
    toJson(detail ?? null),
  ]);
}

export interface ChannelRow {
  readonly channel: string;
  readonly kind: ConnectedChannel['kind'];
  readonly connected_by: string | null;
}

export function toChannel({ channel, kind, connected_by }: ChannelRow): ConnectedChannel {
  return { channel, kind, connectedBy: connected_by };
}
