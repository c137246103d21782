import { describe, expect, it } from 'vitest';
import { agentsThread, customerThread, waiting, withBot } from '../support/builders.ts';
import { agentsChannel, claimed, conversationOf, customerChannel, message, post } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();

const { inLumen } = stage;

const NEW = 'slack:T0LUMEN:C0NEW';
const inNew = (thread: string, old: string): string => thread.replace(old, NEW);
const relay = { type: 'relay-to-customer', seq: 1, late: false } as const;

describe('a channel that got another id', () => {
  it('keeps its conversations and their messages', async () => {
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      await tx.saveConversation(conversationOf(stage.lumen, { ...waiting, tenant: stage.lumen.id }));
      await tx.addMessage(withBot.id, message(1));
      await tx.moveChannel(customerChannel, NEW);
    });
    await inLumen(async (tx) => {
      const thread = inNew(customerThread, customerChannel);
      expect(await tx.lockConversationAt(thread)).toEqual(
        conversationOf(stage.lumen, { ...waiting, tenant: stage.lumen.id, customerPlace: { channel: NEW, thread } }),
      );
      expect(await tx.lockConversationAt(customerThread)).toBeNull();
      expect(await tx.lockConversationAt(agentsThread)).toMatchObject({ id: withBot.id });
      expect(await tx.messageAt(NEW, 'ts-1')).toMatchObject({ message: { seq: 1, channel: NEW } });
      expect(await tx.openConversationsIn(NEW)).toEqual([withBot.id]);
    });
  });

  it('keeps its agents’ threads', async () => {
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      await tx.saveConversation(conversationOf(stage.lumen, waiting));
      await tx.moveChannel(agentsChannel, NEW);
      const thread = inNew(agentsThread, agentsChannel);
      expect(await tx.lockConversationAt(thread)).toMatchObject({ agentsPlace: { channel: NEW, thread } });
    });
  });

  it('gets what still waits to be posted there', async () => {
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      const target = { channel: customerChannel, thread: customerThread };
      await tx.addToOutbox([
        post(relay, { target }),
        post(relay, { target: { channel: customerChannel, thread: null } }),
      ]);
      await tx.moveChannel(customerChannel, NEW);
    });
    const waitingPosts = await stage.store.lanes.outboxHead(await claimed(stage.store.lanes, 'out'), 5);
    expect(waitingPosts.map(({ target }) => target)).toEqual([
      { channel: NEW, thread: inNew(customerThread, customerChannel) },
      { channel: NEW, thread: null },
    ]);
  });

  it('keeps apart what was begun at the new address before we heard of it', async () => {
    const sooner = conversationOf(stage.lumen, {
      id: '00000000-0000-4000-8000-000000000002',
      customerPlace: { channel: NEW, thread: inNew(customerThread, customerChannel) },
    });
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      await tx.createConversation(sooner);
      await tx.moveChannel(customerChannel, NEW);
      expect(await tx.lockConversationAt(inNew(customerThread, customerChannel))).toEqual(sooner);
      expect(await tx.lockConversationAt(customerThread)).toMatchObject({ id: withBot.id });
    });
  });
});
