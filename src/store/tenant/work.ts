import type { NewOutboxItem, Outcome, Showing, TenantTx } from '../../bridge/ports.ts';
import type { Effect } from '../../conversation/effect.ts';
import { appendInbox } from '../inbox.ts';
import { toJson } from '../json.ts';
import { demand, fence } from '../lanes.ts';
import { manyRows, maybeRow, onlyValue, type Sql } from '../sql.ts';

type Work = Pick<
  TenantTx,
  'addToOutbox' | 'showings' | 'postOf' | 'finishOutbox' | 'addEvent' | 'finishInbox' | 'setTimer' | 'stopTimer'
>;

/** Effects that show a message of the transcript to the other side. */
const RELAYS: readonly Effect['type'][] = ['relay-to-customer', 'relay-to-agents', 'post-answer'];

export function workOf(sql: Sql, tenant: string, newId: () => string): Work {
  return {
    async addToOutbox(items) {
      if (items.length === 0) return [];
      const rows = items.map((item) => toRow(item, newId()));
      const taken = await manyRows<{ id: string }>(sql, 'select id from app.append_outbox($1, $2) as id', [
        tenant,
        toJson(rows),
      ]);
      const ids = new Set(taken.map(({ id }) => id));
      return rows.map(({ id }) => (ids.has(id) ? id : null));
    },

    async showings(conversation, seq) {
      return manyRows<Showing>(
        sql,
        `select id, lane, target, part, job -> 'pieces' as pieces, job -> 'joined' as joined from app.outbox
         where tenant_id = $1 and conversation_id = $2 and state not in ('dropped', 'refused')
           and ((message_seq = $3 or job -> 'joined' @> to_jsonb($3::integer)) and effect_type = any ($4)
             or effect_type = 'post-transcript' and job -> 'pieces' @> jsonb_build_array(jsonb_build_object('seq', $3::integer)))
         order by app.outbox.seq`,
        [tenant, conversation, seq, RELAYS],
      );
    },

    async postOf(item) {
      const row = await maybeRow<{ channel: string; remote_id: string }>(
        sql,
        'select channel, remote_id from app.outbox where tenant_id = $1 and id = $2 and remote_id is not null',
        [tenant, item],
      );
      return row && { channel: row.channel, remoteId: row.remote_id };
    },

    async finishOutbox(lease, id, outcome, pace) {
      const held = await onlyValue<boolean>(
        sql,
        'select app.end_outbox($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as value',
        [...fence(lease), id, ...endingOf(outcome), pace?.everyMs, pace?.burst],
      );
      demand(held, lease);
    },

    async addEvent(conversation, key, event) {
      await appendInbox(sql, tenant, {
        id: newId(),
        lane: `self:${conversation}`,
        deliveryId: null,
        key: `self:${conversation}:${key}`,
        platformAt: null,
        payload: { from: 'self', conversation, event },
        holdMs: 0,
      });
    },

    async finishInbox(lease, id) {
      const held = await onlyValue<boolean>(sql, `select app.end_inbox($1, $2, $3, $4, 'handled', null) as value`, [
        ...fence(lease),
        id,
      ]);
      demand(held, lease);
    },

    async setTimer(conversation, name, at) {
      await sql.query(
        `insert into app.timer (tenant_id, conversation_id, name, at) values ($1, $2, $3, $4)
         on conflict (tenant_id, conversation_id, name) do update set at = excluded.at`,
        [tenant, conversation, name, at],
      );
    },

    async stopTimer(conversation, name) {
      await sql.query('delete from app.timer where tenant_id = $1 and conversation_id = $2 and name = $3', [
        tenant,
        conversation,
        name,
      ]);
    },
  };
}

function toRow(item: NewOutboxItem, id: string) {
  const { effect } = item.job;
  return { ...item, id, effectType: effect.type, messageSeq: 'seq' in effect ? effect.seq : null };
}

function endingOf(
  outcome: Outcome,
): readonly [state: string, why: string | null, channel: string | null, remoteId: string | null] {
  const why = 'why' in outcome ? outcome.why : null;
  if (outcome.state === 'sent') return [outcome.state, why, outcome.channel, outcome.remoteId];
  return [outcome.state, why, null, null];
}
