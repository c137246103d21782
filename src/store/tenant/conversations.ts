import type { TenantTx } from '../../bridge/ports.ts';
import type { Conversation } from '../../conversation/conversation.ts';
import type { HandoffPackage } from '../../conversation/handoff-package.ts';
import { toJson } from '../json.ts';
import { wholeConversation, wholeHandoff } from '../older-records.ts';
import { manyRows, maybeRow, onlyValue, type Sql } from '../sql.ts';

type Conversations = Pick<
  TenantTx,
  | 'lockConversation'
  | 'lockConversationAt'
  | 'lockRunning'
  | 'createConversation'
  | 'saveConversation'
  | 'readConversation'
  | 'openConversationsIn'
  | 'saveHandoff'
  | 'handoff'
  | 'lockHandoff'
  | 'forgetAgent'
>;

/** The whole conversation stands in `state`; the columns beside it are copies to search by. Whether it is a drill never changes. */
const COLUMNS = `status, customer, customer_channel, customer_thread, agents_channel, agents_thread, last_customer_at,
  waiting_since, state`;

export function conversationsOf(sql: Sql, tenant: string): Conversations {
  const one = async (condition: string, ...values: readonly unknown[]): Promise<Conversation | null> => {
    const row = await maybeRow<{ state: Conversation }>(
      sql,
      `select state from app.conversation where tenant_id = $1 and ${condition}`,
      [tenant, ...values],
    );
    return row && wholeConversation(row.state);
  };

  const handoff = async (conversation: string, lock: '' | 'for update'): Promise<HandoffPackage | null> => {
    const row = await maybeRow<{ package: HandoffPackage }>(
      sql,
      `select package from app.handoff where tenant_id = $1 and conversation_id = $2 ${lock}`,
      [tenant, conversation],
    );
    return row && wholeHandoff(row.package);
  };

  return {
    lockConversation: (id) => one('id = $2 for update', id),

    lockConversationAt: (thread) => one('(customer_thread = $2 or agents_thread = $2) limit 1 for update', thread),

    lockRunning: (channel, person, since) =>
      one(
        `customer_channel = $2 and customer = $3 and status <> 'resolved' and last_customer_at >= $4
         order by last_customer_at desc limit 1 for update`,
        channel,
        person,
        since,
      ),

    readConversation: (id) => one('id = $2', id),

    async createConversation(conversation) {
      const { rowCount } = await sql.query(
        `insert into app.conversation (tenant_id, id, ${COLUMNS}, drill)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (tenant_id, customer_thread) where customer_thread is not null do nothing`,
        [tenant, conversation.id, ...columnsOf(conversation), conversation.drill],
      );
      if (rowCount === 1) return conversation;
      const there = await onlyValue<Conversation>(
        sql,
        'select state as value from app.conversation where tenant_id = $1 and customer_thread = $2 for update',
        [tenant, conversation.customerPlace.thread],
      );
      return wholeConversation(there);
    },

    async saveConversation(conversation) {
      const { rowCount } = await sql.query(
        `update app.conversation set (${COLUMNS}, updated_at) = ($3, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp())
         where tenant_id = $1 and id = $2`,
        [tenant, conversation.id, ...columnsOf(conversation)],
      );
      if (rowCount !== 1) throw new Error(`There is no conversation ${conversation.id} to save`);
    },

    async openConversationsIn(channel) {
      const rows = await manyRows<{ id: string }>(
        sql,
        `select id from app.conversation where tenant_id = $1 and customer_channel = $2 and status <> 'resolved'
         order by last_customer_at`,
        [tenant, channel],
      );
      return rows.map(({ id }) => id);
    },

    async saveHandoff(conversation, handoff) {
      await sql.query(
        `insert into app.handoff (tenant_id, conversation_id, package) values ($1, $2, $3)
         on conflict (tenant_id, conversation_id) do update
           set package = excluded.package, saved_at = clock_timestamp()`,
        [tenant, conversation, toJson(handoff)],
      );
    },

    handoff: (conversation) => handoff(conversation, ''),
    lockHandoff: (conversation) => handoff(conversation, 'for update'),

    async forgetAgent(person) {
      await sql.query(
        `update app.conversation set state = jsonb_set(state, '{lastAgent}', 'null')
         where tenant_id = $1 and status <> 'claimed' and state ->> 'lastAgent' = $2`,
        [tenant, person],
      );
    },
  };
}

/** The values of COLUMNS. */
function columnsOf(c: Conversation): readonly unknown[] {
  return [
    c.status,
    c.customer,
    c.customerPlace.channel,
    c.customerPlace.thread,
    c.agentsPlace?.channel ?? null,
    c.agentsPlace?.thread ?? null,
    c.lastCustomerAt,
    c.status === 'waiting' ? c.since : null,
    toJson(c),
  ];
}
