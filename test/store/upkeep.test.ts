import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../../src/bridge/ports.ts';
import { openInMemory } from '../../src/store/embedded/database.ts';
import { CHORES } from '../../src/store/embedded/upkeep.ts';
import type { OpenStore } from '../../src/store/open.ts';
import { forgetIdle } from '../../src/store/upkeep.ts';
import { type FreshDatabase, freshDatabase, quiet } from '../support/database.ts';
import { claimed, lumenOf, said } from './examples.ts';

describe('lanes that nothing happens to', () => {
  let fresh: FreshDatabase;
  let opened: OpenStore;
  let lumen: Tenant;

  beforeAll(async () => {
    fresh = await freshDatabase();
    opened = await fresh.open();
  });
  beforeEach(async () => {
    await fresh.truncate();
    lumen = await lumenOf(opened);
    await opened.store.takeInbound(lumen.id, said('hello'));
  });
  afterAll(() => fresh.close());

  const twoDaysPass = () => fresh.database.pool.query(`update app.lane set next_at = next_at - interval '2 days'`);
  const lanes = async (): Promise<number | null> =>
    (await fresh.database.pool.query('select 1 from app.lane')).rowCount;

  async function handleIt(): Promise<void> {
    const lease = await claimed(opened.store.lanes, 'in');
    const item = await opened.store.lanes.inboxHead(lease);
    await opened.store.inTenant(lumen.id, (tx) => tx.finishInbox(lease, item?.id ?? ''));
  }

  it('are forgotten after a day, and made anew when needed', async () => {
    await handleIt();
    await forgetIdle(fresh.database.pool);
    expect(await lanes()).toBe(1);
    await twoDaysPass();
    await forgetIdle(fresh.database.pool);
    expect(await lanes()).toBe(0);
    expect(await opened.store.takeInbound(lumen.id, said('hello'))).toBe(false);
    expect(await opened.store.takeInbound(lumen.id, said('hello again'))).toBe(true);
    await handleIt();
  });

  it('are kept while anything waits in them, however long', async () => {
    await twoDaysPass();
    await forgetIdle(fresh.database.pool);
    expect(await lanes()).toBe(1);
  });
});

describe('the chores of the embedded database', () => {
  it('can be done through an ordinary client', async () => {
    const embedded = await openInMemory(quiet);
    const pool = embedded.pool();
    for (const [statement] of CHORES) await pool.query(statement);
    await pool.end();
    await embedded.close();
  });
});
