import type { Outcome } from '../bridge/ports.ts';
import type { Assessment } from '../conversation/assessment.ts';
import type { Address, ConversationId, Instant, TenantId } from '../conversation/conversation.ts';
import type { EffectType } from '../conversation/effect.ts';
import type { Message } from '../conversation/message.ts';
import { manyRows, maybeRow, type Sql } from './sql.ts';
import { MESSAGE, type MessageRow, toMessage } from './tenant/messages.ts';

/** Everything that became of one message: why it was treated as it was, and when. Times by the database's clock. */
export interface Trace {
  readonly conversation: ConversationId;
  readonly message: Message;
  readonly storedAt: Instant;
  readonly assessments: readonly { readonly at: Instant; readonly assessment: Assessment }[];
  /** Its delivery; null: it did not come from a platform, or its delivery has been forgotten. */
  readonly received: { readonly receivedAt: Instant; readonly handledAt: Instant | null } | null;
  /** What was done about it, in order. */
  readonly work: readonly TracedWork[];
}

export interface TracedWork {
  readonly id: string;
  readonly effectType: EffectType;
  readonly part: number;
  readonly state: Outcome['state'] | 'queued' | 'sending';
  readonly why: string | null;
  readonly channel: Address | null;
  readonly remoteId: string | null;
  readonly createdAt: Instant;
  readonly triedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** `remoteId` may also name a post that carried the message to the other side. Null: we know of no such message. */
export async function traceOf(sql: Sql, tenant: TenantId, channel: Address, remoteId: string): Promise<Trace | null> {
  const row = await maybeRow<MessageRow & { conversation_id: string; stored_at: number }>(sql, MESSAGE_AT, [
    tenant,
    channel,
    remoteId,
  ]);
  if (!row) return null;
  const about = [tenant, row.conversation_id, row.seq] as const;
  return {
    conversation: row.conversation_id,
    message: toMessage(row),
    storedAt: row.stored_at,
    assessments: await manyRows<{ at: number; assessment: Assessment }>(sql, ASSESSMENTS, about),
    received: await maybeRow<NonNullable<Trace['received']>>(sql, RECEIVED, [tenant, row.channel, row.remote_id]),
    work: await manyRows<TracedWork>(sql, WORK, about),
  };
}

/** A timestamp of the database as an instant of ours. */
export const instant = (column: string): string => `extract(epoch from ${column})::double precision * 1000`;

const MESSAGE_AT = `
  select conversation_id, ${MESSAGE}, ${instant('stored_at')} as stored_at from app.message m
  where tenant_id = $1 and (conversation_id, seq) in (
    select conversation_id, seq from app.message where tenant_id = $1 and channel = $2 and remote_id = $3
    union all
    select conversation_id, message_seq from app.outbox where tenant_id = $1 and channel = $2 and remote_id = $3)
  order by seq limit 1`;

const ASSESSMENTS = `
  select at, assessment from app.assessment where tenant_id = $1 and conversation_id = $2 and seq = $3 order by n`;

const RECEIVED = `
  select ${instant('received_at')} as "receivedAt", ${instant('ended_at')} as "handledAt" from app.inbox
  where tenant_id = $1 and payload #>> '{inbound,kind}' = 'message'
    and payload #>> '{inbound,place,channel}' = $2 and payload #>> '{inbound,remoteId}' = $3
  order by seq limit 1`;

/** What was set going by it, or while it was the customer's latest word. */
const WORK = `
  select id, effect_type as "effectType", part, state, why, channel, remote_id as "remoteId",
    ${instant('created_at')} as "createdAt", ${instant('tried_at')} as "triedAt", ${instant('ended_at')} as "endedAt"
  from app.outbox o where tenant_id = $1 and conversation_id = $2 and (message_seq = $3 or created_at >= (
      select stored_at from app.message m where m.tenant_id = $1 and m.conversation_id = $2 and m.seq = $3)
    and created_at < coalesce((
      select min(stored_at) from app.message m where m.tenant_id = $1 and m.conversation_id = $2 and m.seq > $3
        and m.role <> 'bot'), 'infinity'))
  order by o.seq`;
