import { beforeEach, describe, expect, it } from 'vitest';
import type { Tenant, TenantTx } from '../../src/bridge/ports.ts';
import type { Sql } from '../../src/store/sql.ts';
import { asTenant } from '../../src/store/tenant/transaction.ts';
import { ana, at, carla, policy, toBeAnswered, withBot } from '../support/builders.ts';
import {
  acmeOf,
  article,
  conversationOf,
  customerChannel,
  handoff,
  importReport,
  message,
  modelCall,
  relay,
  said,
} from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();
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
  'change_count',
  'article',
  'article_version',
  'article_import',
  'action',
  'feedback',
  'handoff',
  'model_call',
  'case_record',
  'reaction',
  'question_count',
  'question_asked',
  'recommendation',
  'comment',
] as const;

/** Nobody deletes from them: what was done stays written, or goes with its conversation. */
const KEPT: readonly string[] = [
  'audit',
  'change_count',
  'article',
  'article_version',
  'article_import',
  'feedback',
  'handoff',
  'model_call',
  'case_record',
  'question_count',
  'question_asked',
  'recommendation',
  'comment',
];

beforeEach(async () => {
  acme = await acmeOf(stage.opened);
  await fillEveryTable(stage.lumen);
});

async function fillEveryTable(tenant: Tenant): Promise<void> {
  await stage.store.takeInbound(tenant.id, said('hello'));
  await stage.store.inTenant(tenant.id, async (tx) => {
    await tx.createConversation(conversationOf(tenant));
    await tx.addMessage(withBot.id, message(1));
    await tx.addAssessment(withBot.id, 1, at('09:00'), toBeAnswered);
    await tx.addRating(withBot.id, carla, 5, at('09:00'));
    await tx.setTimers(withBot.id, new Map([['claim-reminder', at('09:05')]]));
    await tx.setChannel({ channel: customerChannel, kind: 'customer', connectedBy: null });
    await tx.audit({ actor: 'slack:U0ANA', action: 'connect', detail: null });
    await tx.addToOutbox([relay(1)]);
    await tx.addFeedback(withBot.id, 1, carla, false, at('09:01'));
    await tx.saveHandoff(withBot.id, handoff);
    await tx.record(withBot.id, at('09:01'), { what: 'claimed', agent: ana, waitedMs: 5 });
    await tx.setReaction(withBot.id, 1, { person: carla, emoji: '+1', side: 'customer' }, true);
    await tx.nextQuestion(withBot.id, carla, at('09:30'), policy.asking);
    await tx.addRecommendation(withBot.id, carla, 9, at('09:31'));
    await tx.addComment(withBot.id, carla, 'Thanks');
  });
  const { knowledge, actions, usage } = stage.opened;
  const changes = [{ change: 'add', key: 'a.md', article }] as const;
  await knowledge.changeArticles(tenant.id, ana, 'folder', () => ({ changes }));
  await knowledge.addImport(tenant.id, 'import', ana, importReport);
  await actions.saveAction(tenant.id, ana, { name: 'order-status', definition: {}, on: true });
  await usage.addModelCall(tenant.id, modelCall);
}

const as = <T>(tenant: Tenant, work: (sql: Sql) => Promise<T>): Promise<T> =>
  asTenant(stage.fresh.database.pool, tenant.id, work);

const count = async (sql: Sql, table: string): Promise<number> =>
  (await sql.query<{ n: number }>(`select count(*)::integer as n from app.${table}`)).rows[0]?.n ?? Number.NaN;

describe('a query that forgot to say whose rows it wants', () => {
  it.each(TABLES)('finds its own tenant’s in %s, and nobody else’s', async (table) => {
    expect(await as(stage.lumen, (sql) => count(sql, table))).toBeGreaterThan(0);
    expect(await as(acme, (sql) => count(sql, table))).toBe(0);
  });

  it('finds only its own tenant', async () => {
    expect(await as(acme, (sql) => count(sql, 'tenant'))).toBe(1);
  });

  it.each(TABLES)('deletes nobody else’s from %s', async (table) => {
    const deleting = as(acme, (sql) => sql.query(`delete from app.${table}`));
    if (KEPT.includes(table)) await expect(deleting).rejects.toThrow(/permission/);
    else expect(await deleting).toMatchObject({ rowCount: 0 });
    expect(await as(stage.lumen, (sql) => count(sql, table))).toBeGreaterThan(0);
  });

  it.each(TABLES)('takes over nobody else’s from %s', async (table) => {
    const taking = as(acme, (sql) => sql.query(`update app.${table} set tenant_id = $1`, [acme.id]));
    await taking.catch((error: unknown) => expect(String(error)).toMatch(/permission/));
    expect(await as(stage.lumen, (sql) => count(sql, table))).toBeGreaterThan(0);
  });

  it('is tried here on every table that says whose a row is', async () => {
    const { rows } = await stage.fresh.database.pool.query<{ name: string }>(`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'`);
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(TABLES));
  });
});

describe('a tenant', () => {
  it('can’t write a row in another one’s name', async () => {
    const forged = as(acme, (sql) =>
      sql.query(`insert into app.channel (tenant_id, channel, kind) values ($1, 'c', 'agents')`, [stage.lumen.id]),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it('can’t hang a row of its own on another one’s conversation', async () => {
    const mixed = stage.store.inTenant(acme.id, (tx) => tx.addMessage(withBot.id, message(2, { remoteId: 'ts-2' })));
    await expect(mixed).rejects.toThrow(/foreign key/);
    const others: ((tx: TenantTx) => Promise<unknown>)[] = [
      (tx) => tx.addToOutbox([relay(1)]),
      (tx) => tx.addFeedback(withBot.id, 1, carla, true, at('09:01')),
      (tx) => tx.saveHandoff(withBot.id, handoff),
      (tx) => tx.setReaction(withBot.id, 1, { person: carla, emoji: '+1', side: 'customer' }, true),
      (tx) => tx.addRecommendation(withBot.id, carla, 9, at('09:31')),
      (tx) => tx.addComment(withBot.id, carla, 'Thanks'),
    ];
    for (const other of others) await expect(stage.store.inTenant(acme.id, other)).rejects.toThrow(/foreign key/);
  });

  it('knows no conversation of another one, by whatever name', async () => {
    await stage.store.inTenant(acme.id, async (tx) => {
      expect(await tx.readConversation(withBot.id)).toBeNull();
      expect(await tx.lockConversationAt(withBot.customerPlace.thread as string)).toBeNull();
      expect(await tx.messageAt(customerChannel, 'ts-1')).toBeNull();
      expect(await tx.handoff(withBot.id)).toBeNull();
    });
    expect(await stage.opened.admin.traceOf(acme.id, customerChannel, 'ts-1')).toBeNull();
  });

  it('can hold the same conversation id and the same message as another one', async () => {
    await fillEveryTable(acme);
    expect(await as(acme, (sql) => count(sql, 'message'))).toBe(1);
  });

  it('can’t change what happened to a case', async () => {
    await expect(as(stage.lumen, (sql) => sql.query('update app.case_record set ms = 0'))).rejects.toThrow(
      /permission/,
    );
  });

  it('can neither change nor delete what the audit says', async () => {
    await expect(as(stage.lumen, (sql) => sql.query(`update app.audit set actor = 'nobody'`))).rejects.toThrow(
      /permission/,
    );
    await expect(as(stage.lumen, (sql) => sql.query('delete from app.audit'))).rejects.toThrow(/permission/);
  });
});

describe('outside of any tenant', () => {
  it('nobody is whoever spoke last: the next on that connection sees nothing', async () => {
    await as(stage.lumen, (sql) => count(sql, 'message'));
    const client = await stage.fresh.database.pool.connect();
    await client.query('begin; set local role baton_app');
    expect(await count(client, 'message')).toBe(0);
    await client.query('rollback');
    client.release();
  });
});
