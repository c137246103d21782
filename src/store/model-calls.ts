import type pg from 'pg';
import type { ModelCall, Spent, UsageStore } from '../model/model-usage.ts';
import { manyRows, onlyRow } from './sql.ts';
import { asTenant } from './tenant/transaction.ts';

export function usageOn(pool: pg.Pool): UsageStore {
  return {
    addModelCall: (tenant, call) =>
      asTenant(pool, tenant, async (sql) => {
        await sql.query(
          `insert into app.model_call (
             tenant_id, conversation_id, purpose, at, ms, ended, tokens_in, tokens_out, cost_micros)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [tenant, ...columnsOf(call)],
        );
      }),

    modelSpent: (tenant, conversation, since) =>
      asTenant(pool, tenant, (sql) =>
        onlyRow<{ conversation: Spent; tenant: Spent }>(
          sql,
          `select (${spent('conversation_id = $2')}) as conversation, (${spent('at >= $3')}) as tenant`,
          [tenant, conversation, since],
        ),
      ),

    modelUsage: (tenant, since) =>
      asTenant(pool, tenant, (sql) =>
        manyRows(
          sql,
          `select purpose, ended, count(*)::integer as calls, ${sum('tokens_in')} as "tokensIn",
             ${sum('tokens_out')} as "tokensOut", ${sum('cost_micros')} as "costMicros"
           from app.model_call where tenant_id = $1 and at >= $2 group by purpose, ended order by purpose, ended`,
          [tenant, since],
        ),
      ),
  };
}

function columnsOf(call: ModelCall): readonly unknown[] {
  const { conversation, purpose, at, ms, ended, tokensIn, tokensOut, costMicros } = call;
  return [conversation, purpose, at, ms, ended, tokensIn, tokensOut, costMicros];
}

const sum = (column: string): string => `coalesce(sum(${column}), 0)::double precision`;

const spent = (condition: string): string => `
  select jsonb_build_object('tokensIn', ${sum('tokens_in')}, 'tokensOut', ${sum('tokens_out')})
  from app.model_call where tenant_id = $1 and ${condition}`;
