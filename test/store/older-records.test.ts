/** What a program wrote before articles could be picked and actions done: states, jobs and events. */
import { describe, expect, it } from 'vitest';
import type { OwnEvent } from '../../src/bridge/ports.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Effect } from '../../src/conversation/effect.ts';
import { asTenant } from '../../src/store/tenant/transaction.ts';
import { agentsThread, answer, at, carla, customerThread, waiting, withBot } from '../support/builders.ts';
import { claimed, conversationOf, customerChannel, post } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();

/** Takes out of the conversation’s state what did not exist then. */
async function asOfOld(conversation: Conversation): Promise<void> {
  const { clarifying, undertaking, deeds, engagement, ...rest } = conversation;
  const { startedAt, turns, failedReplies, offered } = engagement;
  const state = { ...rest, engagement: { startedAt, turns, failedReplies, offered } };
  const { rowCount } = await asTenant(stage.fresh.database.pool, stage.lumen.id, (sql) =>
    sql.query('update app.conversation set state = $1', [JSON.stringify(state)]),
  );
  expect(rowCount).toBe(1);
}

describe('a conversation of an older program', () => {
  it('is whole, however it is found', async () => {
    const old = conversationOf(stage.lumen, { ...waiting, tenant: stage.lumen.id });
    const spent: Conversation = {
      ...old,
      engagement: { ...old.engagement, turns: 3, failedReplies: 1, offered: true },
    };
    await stage.inLumen((tx) => tx.createConversation(spent));
    await asOfOld(spent);
    await stage.inLumen(async (tx) => {
      expect(await tx.readConversation(withBot.id)).toEqual(spent);
      expect(await tx.lockConversation(withBot.id)).toEqual(spent);
      expect(await tx.lockConversationAt(agentsThread)).toEqual(spent);
      expect(await tx.lockRunning(customerChannel, carla, 0)).toEqual(spent);
      const second = { ...spent, id: '00000000-0000-4000-8000-0000000000ff' };
      expect(await tx.createConversation(second)).toEqual(spent);
    });
  });

  it('whose thread is asked for is still what it was', async () => {
    const resolved: Conversation = {
      ...conversationOf(stage.lumen),
      status: 'resolved',
      escalation: null,
      resolvedAt: at('09:30'),
      resolvedBy: null,
      outcome: 'solved',
      rightCall: null,
    };
    await stage.inLumen((tx) => tx.createConversation(resolved));
    await asOfOld(resolved);
    expect(await stage.inLumen((tx) => tx.lockConversationAt(customerThread))).toEqual(resolved);
  });
});

const { article, wording, ...oldAnswer } = answer;

describe('work that an older program left', () => {
  const jobs: readonly [old: object, now: Effect][] = [
    [
      { type: 'find-answer', seq: 1 },
      { type: 'find-answer', seq: 1, article: null },
    ],
    [
      { type: 'post-answer', seq: 2, to: 1, answer: oldAnswer },
      { type: 'post-answer', seq: 2, to: 1, reader: null, answer: { ...answer, article: null, wording: null } },
    ],
  ];

  it.each(jobs)('is done as if it were of today: %j', async (old, now) => {
    await stage.inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      await tx.addToOutbox([post(old as Effect)]);
    });
    const { lanes } = stage.store;
    const lease = await claimed(lanes, 'out');
    const [item] = await lanes.outboxHead(lease, 1);
    expect(item?.job).toEqual({ effect: now });
    expect(await lanes.markSending(lease, item?.id ?? '')).toEqual({ effect: now });
  });

  it('is heard as if it were of today', async () => {
    const found = { type: 'bot.answered', at: at('09:01'), to: 1, reply: { kind: 'answer', answer: oldAnswer } };
    await stage.inLumen((tx) => tx.addEvent(withBot.id, 'answer:1', found as unknown as OwnEvent));
    const item = await stage.store.lanes.inboxHead(await claimed(stage.store.lanes, 'in'));
    expect(item?.payload).toMatchObject({
      from: 'self',
      event: { reply: { kind: 'answer', answer: { ...answer, article: null, wording: null } } },
    });
  });
});
