import type { ConnectedChannel, Direction } from '../bridge/ports.ts';
import type { Instant, PersonId, Status, TenantId } from '../conversation/conversation.ts';
import { manyRows, onlyRow, onlyValue, type Sql } from './sql.ts';
import type { StoredChange } from './stored-judgement.ts';
import { CHANNEL, type ChannelRow, toChannel } from './tenant/channels.ts';
import { instant } from './trace.ts';

/** What an admin asks first. Conversations without drills; work with theirs. */
export interface TenantStatus {
  readonly conversations: Readonly<Record<Status, number>>;
  /** Since when the customer has waited who has waited longest, by the platform's clock; null: nobody waits. */
  readonly oldestWaitingSince: Instant | null;
  /** Posts and other work not done yet, and since when the oldest of them has stood there. */
  readonly undelivered: number;
  readonly oldestUndeliveredAt: Instant | null;
  /** Posts that may or may not have arrived. */
  readonly uncertain: number;
  /** Events that could not be handled, and were set aside. */
  readonly deadLetters: number;
}

const STATUS = `
  select
    (select jsonb_object_agg(status, n) from (
      select status, count(*) as n from app.conversation where tenant_id = $1 and not drill group by status) by_status) as conversations,
    (select min(waiting_since) from app.conversation where tenant_id = $1 and status = 'waiting' and not drill)
      as "oldestWaitingSince",
    (select count(*)::integer from app.outbox where tenant_id = $1 and state in ('queued', 'sending')) as undelivered,
    (select ${instant('min(created_at)')} from app.outbox
      where tenant_id = $1 and state in ('queued', 'sending')) as "oldestUndeliveredAt",
    (select count(*)::integer from app.outbox where tenant_id = $1 and state = 'uncertain') as uncertain,
    (select count(*)::integer from app.inbox where tenant_id = $1 and state = 'buried') as "deadLetters"`;

/** Statuses that no conversation has are missing, or all of them. */
type StatusRow = Omit<TenantStatus, 'conversations'> & {
  readonly conversations: Partial<TenantStatus['conversations']> | null;
};

export async function statusOf(sql: Sql, tenant: TenantId): Promise<TenantStatus> {
  const row = await onlyRow<StatusRow>(sql, STATUS, [tenant]);
  return { ...row, conversations: { bot: 0, waiting: 0, claimed: 0, resolved: 0, ...row.conversations } };
}

/** Without those of drills. */
export async function connectedChannels(
  sql: Sql,
  tenant: TenantId,
  storedChange: StoredChange,
): Promise<readonly ConnectedChannel[]> {
  const rows = await manyRows<ChannelRow>(
    sql,
    `select ${CHANNEL} from app.channel where tenant_id = $1 and kind <> 'drill' order by kind, connected_at`,
    [tenant],
  );
  return rows.map((row) => toChannel(row, storedChange));
}

export interface AuditRecord {
  readonly n: number;
  readonly at: Instant;
  readonly actor: PersonId;
  readonly action: string;
  readonly detail: unknown;
}

/** Newest first. `before`: the `n` of the last one seen, to read on; null: from the newest. */
export async function auditTrail(
  sql: Sql,
  tenant: TenantId,
  limit: number,
  before: number | null,
): Promise<readonly AuditRecord[]> {
  return manyRows<AuditRecord>(
    sql,
    `select n::double precision, ${instant('at')} as at, actor, action, detail from app.audit
     where tenant_id = $1 and ($3::bigint is null or n < $3) order by app.audit.n desc limit $2`,
    [tenant, limit, before],
  );
}

export interface DeadLetter {
  readonly id: string;
  readonly lane: string;
  readonly why: string | null;
  readonly receivedAt: Instant;
  readonly buriedAt: Instant;
}

/** Newest first. */
export async function deadLetters(sql: Sql, tenant: TenantId, limit: number): Promise<readonly DeadLetter[]> {
  return manyRows<DeadLetter>(
    sql,
    `select id, lane, why, ${instant('received_at')} as "receivedAt", ${instant('ended_at')} as "buriedAt" from app.inbox
     where tenant_id = $1 and state = 'buried' order by ended_at desc limit $2`,
    [tenant, limit],
  );
}

/** Puts a dead letter back into its lane. False: it is none (any more). */
export async function reviveDeadLetter(sql: Sql, tenant: TenantId, id: string): Promise<boolean> {
  return onlyValue<boolean>(sql, 'select app.revive_inbox($1, $2) as value', [tenant, id]);
}

/** What is waiting in the lanes of all tenants: for health and metrics. */
export interface Backlog {
  readonly lanes: number;
  readonly items: number;
  /** How long the lane has been due that has been due longest; 0: none is. */
  readonly overdueMs: number;
}

export async function backlogOf(sql: Sql, direction: Direction): Promise<Backlog> {
  return onlyRow<Backlog>(
    sql,
    `select count(*)::integer as lanes, coalesce(sum(pending), 0)::integer as items,
       greatest(0, coalesce(extract(epoch from clock_timestamp() - min(next_at)) * 1000, 0))::double precision as "overdueMs"
     from app.lane where direction = $1 and pending > 0`,
    [direction],
  );
}
