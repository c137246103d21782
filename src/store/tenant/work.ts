import type { NewOutboxItem, TenantTx } from '../../bridge/ports.ts';
import { appendInbox } from '../inbox.ts';
import { storable, toJson } from '../json.ts';
import { demand, END_OUTBOX, endingOf, fence } from '../lanes.ts';
import { manyRows, onlyValue, type Sql } from '../sql.ts';

type Work = Pick<TenantTx, 'addToOutbox' | 'setUpload' | 'finishOutbox' | 'addEvent' | 'finishInbox' | 'setTimers'>;

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

    async setUpload(lease, id, upload) {
      const held = await onlyValue<boolean>(sql, 'select app.set_upload($1, $2, $3, $4, $5) as value', [
        ...fence(lease),
        id,
        storable(upload),
      ]);
      demand(held, lease);
    },

    async finishOutbox(lease, id, outcome, pace) {
      const held = await onlyValue<boolean>(sql, `select ${END_OUTBOX} as value`, endingOf(lease, id, outcome, pace));
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

    async setTimers(conversation, timers) {
      const all = [...timers];
      const running = all.filter(([, at]) => at !== null);
      const stopped = all.filter(([, at]) => at === null);
      await sql.query(SET_TIMERS, [
        tenant,
        conversation,
        stopped.map(([name]) => name),
        running.map(([name]) => name),
        running.map(([, at]) => at),
      ]);
    },
  };
}

const SET_TIMERS = `
  with stopped as (delete from app.timer where tenant_id = $1 and conversation_id = $2 and name = any($3::text[]))
  insert into app.timer (tenant_id, conversation_id, name, at)
    select $1, $2, name, at from unnest($4::text[], $5::double precision[]) as running (name, at)
  on conflict (tenant_id, conversation_id, name) do update set at = excluded.at`;

function toRow(item: NewOutboxItem, id: string) {
  const { effect } = item.job;
  return { ...item, id, effectType: effect.type, messageSeq: 'seq' in effect ? effect.seq : null };
}
