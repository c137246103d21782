import type pg from 'pg';
import type { CaseOnFile, CasePage, CaseStore } from '../casework/case-store.ts';
import type { TenantId } from '../conversation/conversation.ts';
import { wholeConversation } from './older-records.ts';
import { manyRows } from './sql.ts';
import { asTenant } from './tenant/transaction.ts';

/** Characters of what was asked first. */
const ROOM = 200;

export function casesOn(pool: pg.Pool): CaseStore {
  const page = async (tenant: TenantId, statement: string, values: readonly unknown[]): Promise<CasePage> => {
    const rows = await asTenant(pool, tenant, (sql) => manyRows<CaseRow>(sql, statement, [tenant, ...values]));
    return { cases: rows.flatMap(toCase), total: rows[0]?.total ?? 0 };
  };
  return {
    casesOf: (tenant, person, limit) => page(tenant, CASES_OF, [limit, person]),
    waitingCases: (tenant, limit) => page(tenant, WAITING, [limit]),
  };
}

interface CaseRow {
  /** Null in the one row of a page without cases. */
  readonly state: CaseOnFile['conversation'] | null;
  readonly asked: string;
  readonly total: number;
}

function toCase({ state, asked }: CaseRow): readonly CaseOnFile[] {
  return state ? [{ conversation: wholeConversation(state), asked }] : [];
}

/** The total stands in every row, and in a row of its own when there is no case to show. */
const pageOf = (condition: string, order: string): string => `
  with found as (
    select c.id, c.state, ${order} as place from app.conversation c where c.tenant_id = $1 and ${condition})
  select shown.state, shown.asked, counted.total
  from (select count(*)::integer as total from found) counted
  left join (
    select f.state, f.place, f.id, coalesce((
      select left(m.text, ${ROOM}) from app.message m
      where m.tenant_id = $1 and m.conversation_id = f.id and m.role = 'customer' and m.deleted_at is null
      order by m.seq limit 1), '') as asked
    from found f order by f.place, f.id limit $2) shown on true
  order by shown.place, shown.id`;

const CASES_OF = pageOf(
  `c.status = 'claimed' and (c.state ->> 'agent' = $3 or c.state #>> '{offered,to,person}' = $3)`,
  `-(c.state ->> 'claimedAt')::double precision`,
);

const WAITING = pageOf(`c.status = 'waiting'`, 'c.waiting_since');
