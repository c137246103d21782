import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store, Tenant } from '../../src/bridge/ports.ts';
import type { OpenStore } from '../../src/store/open.ts';
import { agentsThread, customerThread, waiting, withBot } from '../support/builders.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { agentsChannel, claimed, conversationOf, customerChannel, lumenOf, message, post } from './examples.ts';

let fresh: FreshDatabase;
let opened: OpenStore;
let store: Store;
let lumen: Tenant;

beforeAll(async () => {
  fresh = await freshDatabase();
  opened = await fresh.open();
  store = opened.store;
});
beforeEach(async () => {
  await fresh.truncate();
  lumen = await lumenOf(opened);
});
afterAll(() => fresh.close());

const inLumen: <T>(work: Parameters<typeof store.inTenant<T>>[1]) => Promise<T> = (work) =>
  store.inTenant(lumen.id, work);

const NEW = 'slack:T0LUMEN:C0NEW';
const inNew = (thread: string, old: string): string => thread.replace(old, NEW);
const relay = { type: 'relay-to-customer', seq: 1, late: false } as const;

describe('a channel that got another id', () => {
  it('keeps its conversations and their messages', async () => {
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(lumen));
      await tx.saveConversation(conversationOf(lumen, { ...waiting, tenant: lumen.id }));
      await tx.addMessage(withBot.id, message(1));
      await tx.moveChannel(customerChannel, NEW);
    });
    await inLumen(async (tx) => {
      const thread = inNew(customerThread, customerChannel);
      expect(await tx.lockConversationAt(thread)).toEqual(
        conversationOf(lumen, { ...waiting, tenant: lumen.id, customerPlace: { channel: NEW, thread } }),
      );
      expect(await tx.lockConversationAt(customerThread)).toBeNull();
      expect(await tx.lockConversationAt(agentsThread)).toMatchObject({ id: withBot.id });
      expect(await tx.messageAt(NEW, 'ts-1')).toMatchObject({ message: { seq: 1, channel: NEW } });
      expect(await tx.openConversationsIn(NEW)).toEqual([withBot.id]);
    });
  });

  it('keeps its agents’ threads', async () => {
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(lumen));
      await tx.saveConversation(conversationOf(lumen, waiting));
      await tx.moveChannel(agentsChannel, NEW);
      const thread = inNew(agentsThread, agentsChannel);
      expect(await tx.lockConversationAt(thread)).toMatchObject({ agentsPlace: { channel: NEW, thread } });
    });
  });

  it('gets what still waits to be posted there', async () => {
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(lumen));
      const target = { channel: customerChannel, thread: customerThread };
      await tx.addToOutbox([
        post(relay, { target }),
        post(relay, { target: { channel: customerChannel, thread: null } }),
      ]);
      await tx.moveChannel(customerChannel, NEW);
    });
    const waitingPosts = await store.lanes.outboxHead(await claimed(store.lanes, 'out'), 5);
    expect(waitingPosts.map(({ target }) => target)).toEqual([
      { channel: NEW, thread: inNew(customerThread, customerChannel) },
      { channel: NEW, thread: null },
    ]);
  });

  it('keeps apart what was begun at the new address before we heard of it', async () => {
    const sooner = conversationOf(lumen, {
      id: '00000000-0000-4000-8000-000000000002',
      customerPlace: { channel: NEW, thread: inNew(customerThread, customerChannel) },
    });
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(lumen));
      await tx.createConversation(sooner);
      await tx.moveChannel(customerChannel, NEW);
      expect(await tx.lockConversationAt(inNew(customerThread, customerChannel))).toEqual(sooner);
      expect(await tx.lockConversationAt(customerThread)).toMatchObject({ id: withBot.id });
    });
  });
});
