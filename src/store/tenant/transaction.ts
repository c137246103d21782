import pg from 'pg';
import type { TenantTx } from '../../bridge/ports.ts';
import { type Sql, sqlState } from '../sql.ts';
import { askingOf } from './asking.ts';
import { caseRecordsOf } from './case-records.ts';
import { channelsOf, type SettingsReading } from './channels.ts';
import { conversationsOf } from './conversations.ts';
import { messagesOf } from './messages.ts';
import { reactionsOf } from './reactions.ts';
import { showingsOf } from './showings.ts';
import { workOf } from './work.ts';

export interface TxOptions extends SettingsReading {
  readonly newId: () => string;
}

export function tenantTx(sql: Sql, tenant: string, { newId, ...reading }: TxOptions): TenantTx {
  return {
    tenant,
    ...conversationsOf(sql, tenant),
    ...messagesOf(sql, tenant),
    ...reactionsOf(sql, tenant),
    ...askingOf(sql, tenant),
    ...caseRecordsOf(sql, tenant),
    ...showingsOf(sql, tenant),
    ...workOf(sql, tenant, newId),
    ...channelsOf(sql, tenant, reading),
  };
}

/** Serialization failure, deadlock: nothing happened, and the same again may succeed. */
const WORTH_REPEATING: ReadonlySet<string | undefined> = new Set(['40001', '40P01']);
const TRIES = 5;

/** `work` in a transaction that sees one tenant only. Repeats it when it lost against another one, so it must be repeatable. */
export async function asTenant<T>(pool: pg.Pool, tenant: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  for (let failed = 1; ; failed += 1) {
    try {
      return await once(pool, tenant, work);
    } catch (error) {
      if (failed === TRIES || !WORTH_REPEATING.has(sqlState(error))) throw error;
    }
  }
}

async function once<T>(pool: pg.Pool, tenant: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query(`begin; select app.enter(${pg.escapeLiteral(tenant)})`);
    const result = await work(client);
    await commit(client);
    broken = false;
    return result;
  } catch (error) {
    broken = !(await rolledBack(client));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Work that swallowed an error of the database would otherwise be told that it was committed. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') throw new Error('The transaction had failed, and was rolled back');
}

async function rolledBack(client: pg.PoolClient): Promise<boolean> {
  return client.query('rollback').then(
    () => true,
    () => false,
  );
}
