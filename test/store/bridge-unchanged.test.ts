/** What could not be changed on the customer's side: agents hear so, for the words still stand there. */
import { beforeEach, expect, it } from 'vitest';
import type { Delivery } from '../../src/bridge/delivering.ts';
import { failed } from '../../src/bridge/endings.ts';
import { ana, at, claimedBy, withBot } from '../support/builders.ts';
import { agentsChannel, claimed, conversationOf, customerChannel, message, post } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();
const { inLumen } = stage;
const reply = message(1, { role: 'agent', person: ana, channel: agentsChannel, deletedAt: at('09:06') });

beforeEach(async () => {
  await inLumen((tx) =>
    tx.createConversation(conversationOf(stage.lumen, { ...claimedBy(ana), tenant: stage.lumen.id })),
  );
  await inLumen((tx) => tx.addMessage(withBot.id, reply));
});

async function refused(channel: string, why: string) {
  const { store, lumen } = stage;
  const change = post({ type: 'sync-edit', seq: 1 }, { lane: channel, target: { channel, thread: null } });
  await inLumen((tx) => tx.addToOutbox([change]));
  const lease = await claimed(store.lanes, 'out');
  const [item] = await store.lanes.outboxHead(lease, 1);
  if (!item) throw new Error('It was not written down');
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const delivery = { store, lease, item, tenant: lumen, log, pace: { everyMs: 0, burst: 1 }, now: () => at('09:07') };
  await failed(delivery as unknown as Delivery, { state: 'refused', why });
  const told = await store.lanes.claim('out');
  const items = told ? await store.lanes.outboxHead(told, 5) : [];
  return items.map(({ lane, job }) => [lane, job.effect]);
}

it('a reply that was taken back and can’t be taken away is named to the agents', async () => {
  expect(await refused(customerChannel, 'is_archived')).toEqual([
    [agentsChannel, { type: 'tell-agents', say: { notice: 'copy-unchanged', seq: 1, why: 'is_archived' } }],
  ]);
});

it('not where it is gone anyway', async () => {
  expect(await refused(customerChannel, 'message_not_found')).toEqual([]);
});

it('nor what only agents can see', async () => {
  expect(await refused(agentsChannel, 'is_archived')).toEqual([]);
});
