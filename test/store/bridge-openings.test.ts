/** A case has one thread, however often a human was called for it while the first one was on its way. */
import { expect, it } from 'vitest';
import { opening, policy, reason, withBot } from '../support/builders.ts';
import { agentsChannel, claimed, conversationOf, post } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();
const { inLumen } = stage;
const handoff = { type: 'open-handoff', reason, calls: [] } as const;

it('the second handoff waits until it is known what became of the first', async () => {
  await inLumen((tx) => tx.createConversation(conversationOf(stage.lumen, { ...opening, tenant: stage.lumen.id })));
  expect(policy.agentsChannel).toBe(agentsChannel);
  const elsewhere = { lane: 'slack:T0LUMEN:C0OTHERS', coalesce: true };
  const [first] = await inLumen((tx) => tx.addToOutbox([post(handoff, { coalesce: true })]));
  const { lanes } = stage.store;
  const lease = await claimed(lanes, 'out');
  if (!first) throw new Error('It was not written down');
  await lanes.markSending(lease, first);
  const [again] = await inLumen((tx) => tx.addToOutbox([post(handoff, { coalesce: true })]));
  const [other] = await inLumen((tx) => tx.addToOutbox([post(handoff, elsewhere)]));
  if (!again || !other) throw new Error('It was not written down');
  const waits = (item: string) => inLumen((tx) => tx.isOpening(withBot.id, item));
  expect([await waits(first), await waits(again), await waits(other)]).toEqual([false, true, true]);
  await inLumen((tx) => tx.finishOutbox(lease, first, { state: 'refused', why: 'is_archived' }, null));
  expect([await waits(again), await waits(other)]).toEqual([false, false]);
});
