/** A button that is pressed before we know of its message, or long after anybody did. */
import { describe, expect, it } from 'vitest';
import { handlePress } from '../../src/bridge/handle-presses.ts';
import type { Handling } from '../../src/bridge/handling.ts';
import type { Who } from '../../src/channel/channel.ts';
import type { Inbound } from '../../src/channel/inbound.ts';
import { NO_ATTRIBUTES } from '../../src/conversation/policy.ts';
import { agentsThread, ana, at, policy, waiting, withBot } from '../support/builders.ts';
import { agentsChannel, claimed, conversationOf, customerChannel, message } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();

const { inLumen } = stage;

const claim: Extract<Inbound, { kind: 'press' }> = {
  kind: 'press',
  installation: 'T0LUMEN',
  deliveryId: 'press 1',
  key: 'press 1',
  lane: agentsThread,
  at: at('09:02'),
  sender: { person: ana, team: 'T0LUMEN' },
  place: { channel: agentsChannel, thread: agentsThread },
  remoteId: '1763888460.000200',
  verb: 'claim',
  value: '',
};

const colleague: Who = {
  person: ana,
  name: 'Ana Ruiz',
  picture: null,
  side: 'internal',
  bot: false,
  admin: false,
  company: 'Lumen',
  timeZone: null,
};

const pressedAt = (receivedAt: number, now: number) =>
  inLumen((tx) => {
    const handling: Pick<Handling, 'tx' | 'policy' | 'item' | 'connected' | 'who' | 'now'> = {
      tx,
      policy,
      item: { id: 'item', payload: { from: 'platform', inbound: claim }, receivedAt },
      connected: {
        channel: agentsChannel,
        kind: 'agents',
        connectedBy: null,
        attributes: NO_ATTRIBUTES,
        judgement: null,
      },
      who: () => colleague,
      now: () => now,
    };
    return handlePress(claim, handling as Handling);
  });

describe('Claim', () => {
  it('waits for the thread, when it is pressed before we have heard that it stands', async () => {
    expect(await pressedAt(at('09:02'), at('09:02') + 100)).toBe('again');
    await inLumen((tx) => tx.createConversation(conversationOf(stage.lumen, { ...waiting, tenant: stage.lumen.id })));
    await pressedAt(at('09:02'), at('09:02') + 600);
    expect(await inLumen((tx) => tx.readConversation(withBot.id))).toMatchObject({ status: 'claimed', agent: ana });
  });

  it('on a thread that never comes says so after a while', async () => {
    expect(await pressedAt(at('09:02'), at('09:03'))).toEqual([]);
    const [whisper] = await stage.store.lanes.outboxHead(await claimed(stage.store.lanes, 'out'), 5);
    expect(whisper?.job.effect).toMatchObject({ type: 'whisper', to: ana, say: { whisper: 'button-out-of-use' } });
  });
});

describe('“Hand to a human”', () => {
  it('on a follow-up outside of the thread is about the conversation that it belongs to', async () => {
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen, { ...waiting, tenant: stage.lumen.id }));
      await tx.addMessage(withBot.id, message(2));
      const press = {
        ...claim,
        verb: 'hand-over',
        place: { channel: customerChannel, thread: `${customerChannel}:ts-2` },
        remoteId: 'ts-2',
      } as const;
      const connected = {
        channel: customerChannel,
        kind: 'customer',
        connectedBy: null,
        attributes: NO_ATTRIBUTES,
        judgement: null,
      } as const;
      const sorting = { mattersOf: () => ({ topics: [], language: null }) };
      const handling = { tx, policy, connected, who: () => colleague, sorting, now: () => at('09:02') };
      await handlePress(press, handling as unknown as Handling);
    });
    const [whisper] = await stage.store.lanes.outboxHead(await claimed(stage.store.lanes, 'out'), 5);
    expect(whisper?.job.effect).toMatchObject({ type: 'whisper', to: ana, say: { whisper: 'handed-over-already' } });
  });
});
