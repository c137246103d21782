import type pg from 'pg';
import type { TenantId } from '../conversation/conversation.ts';
import type { PastConversation, PastStore } from '../knowledge/article-store.ts';
import { manyRows, type Sql } from './sql.ts';
import { asTenant } from './tenant/transaction.ts';

/** Characters of a conversation, per side: neither a pasted log nor a long reply crowds the other out. */
const ROOM_PER_SIDE = 4_000;

export function pastOn(pool: pg.Pool): PastStore {
  return {
    pastConversations: (tenant, limit) => asTenant(pool, tenant, (sql) => pastConversations(sql, tenant, limit)),
  };
}

/** Two statements, however many there are. */
async function pastConversations(sql: Sql, tenant: TenantId, limit: number): Promise<readonly PastConversation[]> {
  const resolved = await manyRows<Omit<PastConversation, 'messages'>>(sql, RESOLVED, [tenant, limit]);
  if (resolved.length === 0) return [];
  const ids = resolved.map(({ conversation }) => conversation);
  const rows = await manyRows<SaidRow>(sql, SAID, [tenant, ids, ROOM_PER_SIDE]);
  const said = new Map<string, PastConversation['messages'][number][]>(ids.map((id) => [id, []]));
  for (const { conversation, ...message } of rows) said.get(conversation)?.push(message);
  return resolved.map((one) => ({ ...one, messages: said.get(one.conversation) ?? [] }));
}

type SaidRow = PastConversation['messages'][number] & { readonly conversation: string };

/** Said by somebody in the open, and still standing. */
const OPEN = 'not m.internal and m.deleted_at is null';
const BY_PEOPLE = `m.role in ('agent', 'colleague') and ${OPEN} and m.text <> ''`;

const RESOLVED = `
  select c.id as conversation, c.customer_channel as channel,
    (select m.remote_id from app.message m
      where m.tenant_id = c.tenant_id and m.conversation_id = c.id and m.role = 'customer' and ${OPEN}
        and m.channel = c.customer_channel and m.remote_id is not null
      order by m.seq limit 1) as "remoteId",
    (c.state ->> 'resolvedAt')::double precision as "resolvedAt", (c.state ->> 'rating')::double precision as rating
  from app.conversation c
  where c.tenant_id = $1 and c.status = 'resolved' and not c.drill and exists (
    select 1 from app.message m where m.tenant_id = c.tenant_id and m.conversation_id = c.id and ${BY_PEOPLE})
  order by (c.state ->> 'resolvedAt')::double precision desc limit $2`;

const SAID = `
  with said as (
    select m.*, sum(length(m.text)) over (
      partition by m.conversation_id, m.role = 'customer' order by m.seq) - length(m.text) as before
    from app.message m
    where m.tenant_id = $1 and m.conversation_id = any ($2) and m.role <> 'bot' and ${OPEN} and m.text <> '')
  select conversation_id as conversation, role, name, left(text, ($3 - before)::integer) as text, sent_at as "sentAt"
  from said where before < $3 order by conversation_id, seq`;
