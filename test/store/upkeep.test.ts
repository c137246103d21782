import { beforeEach, describe, expect, it } from 'vitest';
import { openInMemory } from '../../src/store/embedded/database.ts';
import { CHORES } from '../../src/store/embedded/upkeep.ts';
import { forgetIdle } from '../../src/store/upkeep.ts';
import { quiet } from '../support/database.ts';
import { claimed, said } from './examples.ts';
import { stageOf } from './stage.ts';

describe('lanes that nothing happens to', () => {
  const stage = stageOf();
  beforeEach(() => stage.store.takeInbound(stage.lumen.id, said('hello')));

  const twoDaysPass = () =>
    stage.fresh.database.pool.query(`update app.lane set next_at = next_at - interval '2 days'`);
  const lanes = async (): Promise<number | null> =>
    (await stage.fresh.database.pool.query('select 1 from app.lane')).rowCount;

  async function handleIt(): Promise<void> {
    const lease = await claimed(stage.store.lanes, 'in');
    const item = await stage.store.lanes.inboxHead(lease);
    await stage.store.inTenant(stage.lumen.id, (tx) => tx.finishInbox(lease, item?.id ?? ''));
  }

  it('are forgotten after a day, and made anew when needed', async () => {
    await handleIt();
    await forgetIdle(stage.fresh.database.pool);
    expect(await lanes()).toBe(1);
    await twoDaysPass();
    await forgetIdle(stage.fresh.database.pool);
    expect(await lanes()).toBe(0);
    expect(await stage.store.takeInbound(stage.lumen.id, said('hello'))).toBe(false);
    expect(await stage.store.takeInbound(stage.lumen.id, said('hello again'))).toBe(true);
    await handleIt();
  });

  it('are kept while anything waits in them, however long', async () => {
    await twoDaysPass();
    await forgetIdle(stage.fresh.database.pool);
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
