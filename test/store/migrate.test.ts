import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseUnfit, migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/all.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

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
