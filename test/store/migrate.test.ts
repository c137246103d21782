import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseUnfit, migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/all.ts';
import { agentsThread, ana, at, resolvedBy, withBot } from '../support/builders.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { claimed, conversationOf, customerChannel, lumenOf, message, relay } from './examples.ts';

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

describe.each([3, 4])('a database at version %i, with everything that was said', (version) => {
  it('is brought up to date without losing a word, and can do what is new', async () => {
    const { pool } = fresh.database;
    await pool.query('drop schema app cascade');
    await migrate(pool, migrations.slice(0, version));
    const opened = await fresh.open();
    const lumen = await lumenOf(opened);
    const conversation = conversationOf(lumen, { ...resolvedBy(ana), tenant: lumen.id });
    await opened.store.inTenant(lumen.id, async (tx) => {
      await tx.createConversation(conversation);
      await tx.addMessage(withBot.id, message(1));
      await tx.addMessage(withBot.id, message(2, { role: 'agent', person: ana, name: 'Ana Ruiz' }));
      await tx.addRating(withBot.id, withBot.customer ?? '', 5, at('09:31'));
      await tx.setChannel({ channel: customerChannel, kind: 'customer', connectedBy: ana });
      await tx.addToOutbox([relay(1)]);
    });

    await migrate(pool);

    expect(await versions()).toEqual(all);
    await opened.store.inTenant(lumen.id, async (tx) => {
      expect(await tx.lockConversationAt(agentsThread)).toEqual(conversation);
      expect(await tx.messages(withBot.id)).toHaveLength(2);
      expect(await tx.connectedChannel(customerChannel)).toMatchObject({ kind: 'customer', connectedBy: ana });
      expect(await tx.handoff(withBot.id)).toBeNull();
      await tx.addFeedback(withBot.id, 2, ana, true, at('09:32'));
    });
    expect(await opened.store.lanes.outboxHead(await claimed(opened.store.lanes, 'out'), 10)).toHaveLength(1);
    expect(await opened.knowledge.pastConversations(lumen.id, 10)).toMatchObject([{ conversation: withBot.id }]);
    expect(await opened.knowledge.articlesVersion(lumen.id)).toBe(0);
  });
});
