import type { TenantTx } from '../../bridge/ports.ts';
import { storable } from '../json.ts';
import { onlyValue, type Sql } from '../sql.ts';

type Reactions = Pick<TenantTx, 'setReaction' | 'reactors'>;

export function reactionsOf(sql: Sql, tenant: string): Reactions {
  return {
    async setReaction(conversation, seq, { person, emoji, side }, on) {
      const { rowCount } = await sql.query(on ? ADD : REMOVE, [
        tenant,
        conversation,
        seq,
        side,
        storable(emoji),
        storable(person),
      ]);
      return rowCount === 1;
    },

    reactors: (conversation, seq, emoji, side) =>
      onlyValue<number>(
        sql,
        `select count(*)::integer as value from app.reaction
         where tenant_id = $1 and conversation_id = $2 and seq = $3 and side = $4 and emoji = $5`,
        [tenant, conversation, seq, side, storable(emoji)],
      ),
  };
}

const ADD = `
  insert into app.reaction (tenant_id, conversation_id, seq, side, emoji, person) values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing`;

const REMOVE = `
  delete from app.reaction
  where tenant_id = $1 and conversation_id = $2 and seq = $3 and side = $4 and emoji = $5 and person = $6`;
