/** Which posts are changed when a message is. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { TenantTx } from '../../src/bridge/ports.ts';
import { writeEffects } from '../../src/bridge/write-down.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { at, claimedBy, ana as person, policy, withBot } from '../support/builders.ts';
import { agentsChannel, claimed, conversationOf, message } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();
let conversation: Conversation;

beforeEach(async () => {
  conversation = conversationOf(stage.lumen, { ...claimedBy(person), tenant: stage.lumen.id });
  await inLumen((tx) => tx.createConversation(conversation));
});

const { inLumen } = stage;
const write = (tx: TenantTx, ...effects: Parameters<typeof writeEffects>[2]) =>
  writeEffects(tx, conversation, effects, { at: at('09:05'), policy });
const edited = { type: 'sync-edit', seq: 1 } as const;
const relayed = { type: 'relay-to-agents', seq: 1, late: false } as const;

/** What waits for the agents' channel, as [effect, part, whether it changes something that stands or waits before it]. */
async function waiting() {
  const items = await stage.store.lanes.outboxHead(await claimed(stage.store.lanes, 'out'), 20);
  const ids = items.map(({ id }) => id);
  return items.map(({ job, part }) => [job.effect.type, part, job.copy === undefined ? null : ids.indexOf(job.copy)]);
}

describe('an edit', () => {
  it('changes the copy, even one that is still on its way: its words may have been read', async () => {
    await inLumen(async (tx) => {
      await tx.addMessage(withBot.id, message(1));
      await write(tx, relayed);
      await write(tx, edited);
    });
    expect(await waiting()).toEqual([
      ['relay-to-agents', 0, null],
      ['sync-edit', 0, 0],
    ]);
  });

  it('that makes a message longer passes on what there is no copy for', async () => {
    await inLumen(async (tx) => {
      await tx.addMessage(withBot.id, message(1));
      await write(tx, relayed);
      await tx.changeMessage(withBot.id, 1, { text: 'long '.repeat(1_000) });
      await write(tx, edited);
    });
    expect(await waiting()).toEqual([
      ['relay-to-agents', 0, null],
      ['sync-edit', 0, 0],
      ['relay-to-agents', 1, null],
    ]);
  });

  it('changes the page of the transcript on which the message stands, and no other', async () => {
    await inLumen(async (tx) => {
      await tx.addMessage(withBot.id, message(1));
      for (const seq of [2, 3, 4]) await tx.addMessage(withBot.id, message(seq, { text: 'x'.repeat(2_900) }));
      await write(tx, { type: 'post-transcript', upTo: 4 });
      await write(tx, edited);
    });
    expect(await waiting()).toEqual([
      ['post-transcript', 0, null],
      ['post-transcript', 1, null],
      ['sync-edit', 0, 0],
    ]);
  });

  it('of what was never passed on changes nothing', async () => {
    await inLumen(async (tx) => {
      await tx.addMessage(withBot.id, message(1));
      await write(tx, edited);
    });
    expect(await stage.store.lanes.claim('out')).toBeNull();
  });

  it('of what an agent kept inside does not tell it to the customer', async () => {
    const inside = message(1, { role: 'agent', person, channel: agentsChannel, internal: true });
    await inLumen(async (tx) => {
      await tx.addMessage(withBot.id, inside);
      await tx.changeMessage(withBot.id, 1, { text: 'long '.repeat(1_000) });
      await write(tx, edited);
    });
    expect(await stage.store.lanes.claim('out')).toBeNull();
  });
});
