/** Which posts of ours show which messages. */
import type { Showing, TenantTx } from '../../bridge/ports.ts';
import { manyRows, maybeRow, onlyValue, type Sql } from '../sql.ts';
import { MESSAGE, type MessageRow, toMessage } from './messages.ts';

type Showings = Pick<TenantTx, 'showings' | 'postOf' | 'shownIn' | 'copyOf' | 'isOpening'>;

/** Effects that show a message of the transcript to the other side, or a file of it. */
const SHOW = `effect_type in ('relay-to-customer', 'relay-to-agents', 'post-answer', 'relay-file')`;
const IS_FILE = `effect_type = 'relay-file'`;

export function showingsOf(sql: Sql, tenant: string): Showings {
  return {
    async showings(conversation, seq) {
      return manyRows<Showing>(
        sql,
        `select id, lane, target, part, job -> 'pieces' as pieces, job -> 'joined' as joined, ${IS_FILE} as file
         from app.outbox
         where tenant_id = $1 and conversation_id = $2 and state not in ('dropped', 'refused')
           and ((message_seq = $3 or job -> 'joined' @> to_jsonb($3::integer)) and ${SHOW}
             or effect_type = 'post-transcript' and job -> 'pieces' @> jsonb_build_array(jsonb_build_object('seq', $3::integer)))
         order by app.outbox.seq`,
        [tenant, conversation, seq],
      );
    },

    postOf: (item) =>
      maybeRow<{ channel: string; remoteId: string; upload: string | null }>(
        sql,
        `select channel, remote_id as "remoteId", upload from app.outbox
         where tenant_id = $1 and id = $2 and remote_id is not null`,
        [tenant, item],
      ),

    isOpening: (conversation, item) => onlyValue<boolean>(sql, IS_OPENING, [tenant, conversation, item]),

    async shownIn(channel, remoteId) {
      const row = await maybeRow<MessageRow & { conversation_id: string }>(sql, SHOWN_IN, [tenant, channel, remoteId]);
      return row && { conversation: row.conversation_id, message: toMessage(row) };
    },

    copyOf: (conversation, seq) =>
      maybeRow<{ channel: string; remoteId: string }>(sql, COPY_OF, [tenant, conversation, seq]),
  };
}

const IS_OPENING = `
  select exists (
    select 1 from app.outbox o join app.outbox me on me.tenant_id = o.tenant_id and me.id = $3 and o.seq < me.seq
    where o.tenant_id = $1 and o.conversation_id = $2 and o.effect_type = 'open-handoff' and o.state in ('sending', 'sent')
  ) as value`;

/** Where several were joined, `message_seq` is the first. */
const SHOWN_IN = `
  select conversation_id, ${MESSAGE} from app.message
  where (tenant_id, conversation_id, seq) = (
    select o.tenant_id, o.conversation_id, o.message_seq from app.outbox o
    where o.tenant_id = $1 and o.channel = $2 and o.remote_id = $3 and ${SHOW} order by o.seq limit 1)`;

/** Its own place is no copy. Words before files; what was sent a second time stands where it last arrived. */
const COPY_OF = `
  select o.channel, o.remote_id as "remoteId" from app.outbox o
  join app.message m on m.tenant_id = o.tenant_id and m.conversation_id = o.conversation_id and m.seq = $3
  where o.tenant_id = $1 and o.conversation_id = $2 and o.remote_id is not null and o.state not in ('dropped', 'refused')
    and (o.message_seq = $3 or o.job -> 'joined' @> to_jsonb($3::integer)) and ${SHOW}
    and (o.channel, o.remote_id) is distinct from (m.channel, m.remote_id)
  order by ${IS_FILE}, o.part, o.seq desc limit 1`;
