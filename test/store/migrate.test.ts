import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/conversation/policy.ts';
import { DatabaseUnfit, migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/all.ts';
import { asTenant } from '../../src/store/tenant/transaction.ts';
import { agentsThread, ana, at, withBot } from '../support/builders.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { claimed, customerChannel, lumenOf, relay } from './examples.ts';

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.close());

async function versions(): Promise<readonly number[]> {
  const { rows } = await fresh.database.pool.query<{ version: number }>('select version from app.migration order by 1');
  return rows.map(({ version }) => version);
}

const all = migrations.map((_, index) => index + 1);

describe('the tables', () => {
  it('are made once, by whichever of several instances is first', async () => {
    await fresh.database.pool.query('drop schema app cascade');
    await Promise.all(Array.from({ length: 4 }, () => migrate(fresh.database.pool)));
    expect(await versions()).toEqual(all);
  });

  it('stay as they are when everything is there', async () => {
    await migrate(fresh.database.pool);
    expect(await versions()).toEqual(all);
  });

  it('of a newer program are left alone, and the reader is told what to do', async () => {
    const newer = migrations.length + 1;
    await fresh.database.pool.query(`insert into app.migration (version, name) values (${newer}, 'from the future')`);
    const started = migrate(fresh.database.pool);
    await expect(started).rejects.toThrow(DatabaseUnfit);
    await expect(started).rejects.toThrow(/newer release has been here/);
    expect(await versions()).toEqual([...all, newer]);
  });

  it('all stand behind the wall that say whose a row is', async () => {
    const { rows } = await fresh.database.pool.query<{ table: string }>(`
      select c.relname as table from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and not c.relrowsecurity`);
    expect(rows).toEqual([]);
  });

  it('that hold what people said bind their owner too', async () => {
    const { rows } = await fresh.database.pool.query<{ name: string }>(`
      select relname as name from pg_class
      where relnamespace = 'app'::regnamespace and relkind = 'r' and not relforcerowsecurity order by 1`);
    expect(rows.map(({ name }) => name)).toEqual(['instance', 'lane', 'migration', 'tenant', 'timer']);
  });
});

/** What a program of version 3 to 5 writes of a case, statement for statement as it did. */
async function writeAsOfOld(pool: pg.Pool, tenant: string): Promise<void> {
  const state = { ...withBot, tenant, status: 'resolved', escalation: null, resolvedAt: at('09:30'), resolvedBy: ana };
  const { customerPlace, customer, id } = withBot;
  await asTenant(pool, tenant, async (sql) => {
    await sql.query(
      `insert into app.conversation (tenant_id, id, status, customer, customer_channel, customer_thread, agents_channel,
         agents_thread, last_customer_at, waiting_since, state)
       values ($1, $2, 'resolved', $3, $4, $5, null, $6, $7, null, $8)
       on conflict (tenant_id, customer_thread) where customer_thread is not null do nothing`,
      [
        tenant,
        id,
        customer,
        customerPlace.channel,
        customerPlace.thread,
        agentsThread,
        at('09:00'),
        JSON.stringify(state),
      ],
    );
    for (const [seq, role, person] of [
      [1, 'customer', customer],
      [2, 'agent', ana],
    ] as const)
      await sql.query(
        `insert into app.message (tenant_id, conversation_id, seq, role, person, name, text, files, sent_at, internal,
           channel, remote_id, source, edited_at, deleted_at)
         values ($1, $2, $3, $4, $5, 'Carla', 'hello', '["a.pdf"]', $6, false, $7, $8, null, null, null)
         on conflict (tenant_id, channel, remote_id) where remote_id is not null do nothing`,
        [tenant, id, seq, role, person, at('09:00'), customerChannel, `ts-${seq}`],
      );
    await sql.query(
      `insert into app.rating (tenant_id, conversation_id, person, score, at) values ($1, $2, $3, 5, $4)`,
      [tenant, id, customer, at('09:31')],
    );
    await sql.query(
      `insert into app.channel (tenant_id, channel, kind, connected_by) values ($1, $2, 'customer', $3)
       on conflict (tenant_id, channel) do update
         set kind = excluded.kind, connected_by = excluded.connected_by, connected_at = clock_timestamp()`,
      [tenant, customerChannel, ana],
    );
    const row = { ...relay(1), id: randomUUID(), effectType: 'relay-to-agents', messageSeq: 1 };
    await sql.query('select id from app.append_outbox($1, $2) as id', [tenant, JSON.stringify([row])]);
  });
}

describe.each([3, 4, 5])('a database at version %i, with everything that was said', (version) => {
  it('is brought up to date without losing a word, and can do what is new', async () => {
    const { pool } = fresh.database;
    await pool.query('drop schema app cascade');
    await migrate(pool, migrations.slice(0, version));
    const opened = await fresh.open();
    const lumen = await lumenOf(opened);
    await writeAsOfOld(pool, lumen.id);

    await migrate(pool);

    expect(await versions()).toEqual(all);
    await opened.store.inTenant(lumen.id, async (tx) => {
      const there = await tx.lockConversationAt(agentsThread);
      expect(there).toMatchObject({ id: withBot.id, status: 'resolved', outcome: 'solved', drill: false });
      expect(await tx.messages(withBot.id)).toMatchObject([
        { text: 'hello', files: [{ id: null, name: 'a.pdf' }], look: null, was: null },
        { role: 'agent', person: ana },
      ]);
      expect(await tx.connectedChannel(customerChannel)).toMatchObject({ kind: 'customer', connectedBy: ana });
      expect(await tx.handoff(withBot.id)).toBeNull();
      await tx.addFeedback(withBot.id, 2, ana, true, at('09:32'));
      await tx.record(withBot.id, at('09:32'), { what: 'reopened' });
      expect(await tx.nextQuestion(withBot.id, ana, at('09:32'), defaultPolicy.asking)).toBe('rating');
      expect(await tx.earlierCases(customerChannel, 'another', 3)).toHaveLength(1);
    });
    expect(await opened.store.lanes.outboxHead(await claimed(opened.store.lanes, 'out'), 10)).toHaveLength(1);
    expect(await opened.knowledge.pastConversations(lumen.id, 10)).toMatchObject([{ conversation: withBot.id }]);
    expect(await opened.knowledge.articlesVersion(lumen.id)).toBe(0);
  });
});

describe('a program of before, while the next one is being rolled out', () => {
  it('goes on writing, and what it writes is read', async () => {
    const { pool } = fresh.database;
    await pool.query('drop schema app cascade');
    await migrate(pool);
    const opened = await fresh.open();
    const lumen = await lumenOf(opened);
    await writeAsOfOld(pool, lumen.id);
    await opened.store.inTenant(lumen.id, async (tx) => {
      expect(await tx.readConversation(withBot.id)).toMatchObject({ outcome: 'solved' });
      expect(await tx.messages(withBot.id)).toMatchObject([{ files: [{ id: null, name: 'a.pdf' }] }, { seq: 2 }]);
    });
    expect(await opened.admin.status(lumen.id)).toMatchObject({ conversations: { resolved: 1 } });
    // As it was read then: names, and nothing else.
    const { rows } = await asTenant(pool, lumen.id, (sql) => sql.query('select files from app.message where seq = 1'));
    expect(rows).toEqual([{ files: ['a.pdf'] }]);
  });

  it('goes on reading its lanes over the connections it has had all along', async () => {
    const { pool } = fresh.database;
    await pool.query('drop schema app cascade');
    await migrate(pool, migrations.slice(0, 5));
    const lumen = await lumenOf(await fresh.open());
    await writeAsOfOld(pool, lumen.id);
    const client = await pool.connect();
    const head = async () => {
      const { rows } = await client.query('select * from app.outbox_head($1, $2, 0, 10)', [lumen.id, relay(1).lane]);
      return rows;
    };
    try {
      expect(await head()).toHaveLength(1);
      await migrate(pool);
      expect(await head()).toMatchObject([{ effect_type: 'relay-to-agents', upload: null }]);
    } finally {
      client.release();
    }
  });
});
