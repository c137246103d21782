import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store, Tenant } from '../../src/bridge/ports.ts';
import type { OpenStore } from '../../src/store/open.ts';
import type { Sql } from '../../src/store/sql.ts';
import { asTenant } from '../../src/store/tenant/transaction.ts';
import { at, carla, toBeAnswered, withBot } from '../support/builders.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { acmeOf, conversationOf, customerChannel, lumenOf, message, relay, said } from './examples.ts';

let fresh: FreshDatabase;
let opened: OpenStore;
let store: Store;
let lumen: Tenant;
let acme: Tenant;

const TABLES = [
  'channel',
  'conversation',
  'message',
  'assessment',
  'rating',
  'timer',
  'audit',
  'lane',
  'inbox',
  'outbox',
] as const;

beforeAll(async () => {
  fresh = await freshDatabase();
  opened = await fresh.open();
  store = opened.store;
});
beforeEach(async () => {
  await fresh.truncate();
  lumen = await lumenOf(opened);
  acme = await acmeOf(opened);
  await fillEveryTable(lumen);
});
afterAll(() => fresh.close());

async function fillEveryTable(tenant: Tenant): Promise<void> {
  await store.takeInbound(tenant.id, said('hello'));
  await store.inTenant(tenant.id, async (tx) => {
    await tx.createConversation(conversationOf(tenant));
    await tx.addMessage(withBot.id, message(1));
    await tx.addAssessment(withBot.id, 1, at('09:00'), toBeAnswered);
    await tx.addRating(withBot.id, carla, 5, at('09:00'));
    await tx.setTimer(withBot.id, 'claim-reminder', at('09:05'));
    await tx.setChannel({ channel: customerChannel, kind: 'customer', connectedBy: null });
    await tx.audit({ actor: 'slack:U0ANA', action: 'connect', detail: null });
    await tx.addToOutbox([relay(1)]);
  });
}

const as = <T>(tenant: Tenant, work: (sql: Sql) => Promise<T>): Promise<T> =>
  asTenant(fresh.database.pool, tenant.id, work);

const count = async (sql: Sql, table: string): Promise<number> =>
  (await sql.query<{ n: number }>(`select count(*)::integer as n from app.${table}`)).rows[0]?.n ?? Number.NaN;

describe('a query that forgot to say whose rows it wants', () => {
  it.each(TABLES)('finds its own tenant’s in %s, and nobody else’s', async (table) => {
    expect(await as(lumen, (sql) => count(sql, table))).toBeGreaterThan(0);
    expect(await as(acme, (sql) => count(sql, table))).toBe(0);
  });

  it('finds only its own tenant', async () => {
    expect(await as(acme, (sql) => count(sql, 'tenant'))).toBe(1);
  });

  it.each(TABLES.filter((table) => table !== 'audit'))('deletes nobody else’s from %s', async (table) => {
    await as(acme, (sql) => sql.query(`delete from app.${table}`));
    expect(await as(lumen, (sql) => count(sql, table))).toBeGreaterThan(0);
  });

  it('changes nobody else’s', async () => {
    await as(acme, (sql) => sql.query(`update app.message set text = 'overwritten'`));
    const [kept] = await store.inTenant(lumen.id, (tx) => tx.messages(withBot.id));
    expect(kept?.text).toBe('message 1');
  });
});

describe('a tenant', () => {
  it('can’t write a row in another one’s name', async () => {
    const forged = as(acme, (sql) =>
      sql.query(`insert into app.channel (tenant_id, channel, kind) values ($1, 'c', 'agents')`, [lumen.id]),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it('can’t hang a row of its own on another one’s conversation', async () => {
    const mixed = store.inTenant(acme.id, (tx) => tx.addMessage(withBot.id, message(2, { remoteId: 'ts-2' })));
    await expect(mixed).rejects.toThrow(/foreign key/);
    await expect(store.inTenant(acme.id, (tx) => tx.addToOutbox([relay(1)]))).rejects.toThrow(/foreign key/);
  });

  it('knows no conversation of another one, by whatever name', async () => {
    await store.inTenant(acme.id, async (tx) => {
      expect(await tx.readConversation(withBot.id)).toBeNull();
      expect(await tx.lockConversationAt(withBot.customerPlace.thread as string)).toBeNull();
      expect(await tx.messageAt(customerChannel, 'ts-1')).toBeNull();
    });
    expect(await opened.admin.traceOf(acme.id, customerChannel, 'ts-1')).toBeNull();
  });

  it('can hold the same conversation id and the same message as another one', async () => {
    await fillEveryTable(acme);
    expect(await as(acme, (sql) => count(sql, 'message'))).toBe(1);
  });

  it('can neither change nor delete what the audit says', async () => {
    await expect(as(lumen, (sql) => sql.query(`update app.audit set actor = 'nobody'`))).rejects.toThrow(/permission/);
    await expect(as(lumen, (sql) => sql.query('delete from app.audit'))).rejects.toThrow(/permission/);
  });
});

describe('outside of any tenant', () => {
  it('nobody is whoever spoke last: the next on that connection sees nothing', async () => {
    await as(lumen, (sql) => count(sql, 'message'));
    const client = await fresh.database.pool.connect();
    await client.query('begin; set local role baton_app');
    expect(await count(client, 'message')).toBe(0);
    await client.query('rollback');
    client.release();
  });
});
