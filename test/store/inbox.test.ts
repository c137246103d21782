import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store, Tenant } from '../../src/bridge/ports.ts';
import type { Inbound } from '../../src/channel/inbound.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

let fresh: FreshDatabase;
let store: Store;
let lumen: Tenant;

beforeAll(async () => {
  fresh = await freshDatabase();
});
beforeEach(async () => {
  await fresh.truncate();
  const opened = await fresh.open({ holdMs: 60 });
  store = opened.store;
  lumen = await opened.admin.upsertTenant({ platform: 'slack', installation: 'T0LUMEN', name: 'Lumen' });
});
afterAll(() => fresh.close());

const lane = 'slack:T0LUMEN:C0EXTACME:1.0';

function said(text: string, over: Partial<Inbound> = {}): Inbound {
  return {
    kind: 'message',
    installation: 'T0LUMEN',
    deliveryId: `delivery-${text}`,
    key: `key-${text}`,
    lane,
    at: 1_000,
    sender: { person: 'slack:U0CARLA', team: null },
    place: { channel: 'slack:T0LUMEN:C0EXTACME', thread: lane },
    topLevel: true,
    remoteId: text,
    said: [text],
    files: [],
    ...over,
  } as Inbound;
}

describe('what a platform tells us', () => {
  it('counts once, however often and however much at once it is delivered', async () => {
    const taken = await Promise.all(Array.from({ length: 100 }, () => store.takeInbound(lumen.id, said('hello'))));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });
});
