/** Which post of ours shows which message, what people put on either, and what is handed over before it is shown. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type LaneLease,
  LeaseLost,
  type NewOutboxItem,
  type OutboxItem,
  type Outcome,
} from '../../src/bridge/ports.ts';
import { laneTimes } from '../../src/store/lanes.ts';
import { ana, ben, carla, dan, answer as given, withBot } from '../support/builders.ts';
import { acmeOf, agentsChannel, claimed, conversationOf, customerChannel, message, post, relay } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();
const { inLumen } = stage;

beforeEach(() =>
  inLumen(async (tx) => {
    await tx.createConversation(conversationOf(stage.lumen));
    for (const seq of [1, 2]) await tx.addMessage(withBot.id, message(seq));
    await tx.addMessage(withBot.id, message(3, { role: 'bot', person: null, channel: null, remoteId: null }));
    await tx.addMessage(withBot.id, message(4, { role: 'agent', person: ana, channel: agentsChannel }));
  }),
);

const add = (...items: readonly NewOutboxItem[]) => inLumen((tx) => tx.addToOutbox(items));
const at = (remoteId: string, channel = agentsChannel): Outcome => ({ state: 'sent', channel, remoteId });
const file = (seq: number, n: number): NewOutboxItem =>
  post({ type: 'relay-file', seq, n, towards: 'agents' }, { part: n });
const words = (seq: number): NewOutboxItem => ({ ...relay(seq), join: { author: carla, characters: 10, room: 100 } });

async function next(): Promise<{ lease: LaneLease; item: OutboxItem }> {
  const lease = await claimed(stage.store.lanes, 'out');
  const [item] = await stage.store.lanes.outboxHead(lease, 1);
  if (!item) throw new Error('The lane is empty');
  return { lease, item };
}

/** Ends what comes next, and all after it, so. */
async function end(...outcomes: readonly Outcome[]): Promise<void> {
  for (const outcome of outcomes) {
    const { lease, item } = await next();
    await inLumen((tx) => tx.finishOutbox(lease, item.id, outcome, null));
  }
}

const shown = (remoteId: string, channel = agentsChannel) =>
  inLumen(async (tx) => (await tx.shownIn(channel, remoteId))?.message.seq ?? null);
const copy = (seq: number) => inLumen((tx) => tx.copyOf(withBot.id, seq));

describe('a post of ours', () => {
  it('shows the message that it carried over', async () => {
    await add(relay(1));
    await end(at('9.1'));
    expect(await inLumen((tx) => tx.shownIn(agentsChannel, '9.1'))).toEqual({
      conversation: withBot.id,
      message: message(1),
    });
    expect(await shown('9.1', customerChannel)).toBeNull();
    expect(await shown('9.2')).toBeNull();
  });

  it('shows it in each of its pieces, and in each of its files', async () => {
    await add(relay(1), { ...relay(1), part: 1 }, file(1, 0));
    await end(at('9.1'), at('9.2'), at('9.3'));
    expect([await shown('9.1'), await shown('9.2'), await shown('9.3')]).toEqual([1, 1, 1]);
  });

  it('that carried several shows the first of them', async () => {
    await add(words(1));
    await add(words(2));
    await end(at('9.1'));
    expect(await shown('9.1')).toBe(1);
  });

  it('that shows a page of the transcript, or a word of ours, is no copy of a message', async () => {
    const pieces = [
      { seq: 1, part: 0 },
      { seq: 2, part: 0 },
    ];
    await add(
      post({ type: 'post-transcript', upTo: 2 }, { job: { effect: { type: 'post-transcript', upTo: 2 }, pieces } }),
      post({ type: 'tell-agents', say: { notice: 'customer-left-message' } }),
    );
    await end(at('9.1'), at('9.2'));
    expect([await shown('9.1'), await shown('9.2'), await copy(1)]).toEqual([null, null, null]);
  });

  it('is nobody’s but its workspace’s', async () => {
    await add(relay(1));
    await end(at('9.1'));
    const acme = await acmeOf(stage.opened);
    await stage.store.inTenant(acme.id, async (tx) => {
      expect(await tx.shownIn(agentsChannel, '9.1')).toBeNull();
      expect(await tx.copyOf(withBot.id, 1)).toBeNull();
    });
  });
});

describe('the copy of a message', () => {
  it('is its first piece on the other side', async () => {
    await add(relay(1), { ...relay(1), part: 1 });
    await end(at('9.1'), at('9.2'));
    expect(await copy(1)).toEqual({ channel: agentsChannel, remoteId: '9.1' });
  });

  it('is the post in which it was joined to others', async () => {
    await add(words(1));
    await add(words(2));
    await end(at('9.1'));
    expect(await copy(2)).toEqual({ channel: agentsChannel, remoteId: '9.1' });
  });

  it('is none while it is not posted, and none when it never was', async () => {
    await add(relay(1), relay(2));
    expect(await copy(1)).toBeNull();
    await end({ state: 'refused', why: 'no' }, { state: 'dropped', why: 'no' });
    expect([await copy(1), await copy(2)]).toEqual([null, null]);
  });

  it('is where it arrived when it was sent again', async () => {
    await add(relay(1), relay(1));
    await end({ state: 'uncertain', why: 'no answer' }, at('9.2'));
    expect(await copy(1)).toEqual({ channel: agentsChannel, remoteId: '9.2' });
  });

  it('are its words before its files, and a file where there are no words', async () => {
    await add(file(1, 0), relay(1), file(2, 0), file(2, 1));
    await end(at('9.1'), at('9.2'), at('9.3'), at('9.4'));
    expect(await copy(1)).toMatchObject({ remoteId: '9.2' });
    expect(await copy(2)).toMatchObject({ remoteId: '9.3' });
  });

  it('is not where it stands itself: an answer of the bot has one only where it was carried over', async () => {
    const answer = { type: 'post-answer', seq: 3, to: 2, reader: null, answer: given } as const;
    await add(post(answer));
    await end(at('2.1', customerChannel));
    expect(await shown('2.1', customerChannel)).toBe(3);
    expect(await copy(3)).toBeNull();
    await add(relay(3));
    await end(at('9.1'));
    expect(await copy(3)).toEqual({ channel: agentsChannel, remoteId: '9.1' });
  });
});

describe('everything that shows a message', () => {
  it('has its files marked as such', async () => {
    await add(relay(1), file(1, 0));
    const showings = await inLumen((tx) => tx.showings(withBot.id, 1));
    expect(showings.map(({ part, file: isFile }) => [part, isFile])).toEqual([
      [0, false],
      [0, true],
    ]);
  });
});

describe('an emoji', () => {
  const thumb = { emoji: '+1', side: 'customer' } as const;
  const set = (person: string, on: boolean, over: { emoji?: string; side?: 'customer' | 'agents' } = {}) =>
    inLumen((tx) => tx.setReaction(withBot.id, 4, { ...thumb, ...over, person }, on));
  const count = (emoji = '+1', side: 'customer' | 'agents' = 'customer') =>
    inLumen((tx) => tx.reactors(withBot.id, 4, emoji, side));

  it('is kept once for each person, until they take it off', async () => {
    expect([await set(carla, true), await set(carla, true), await set(dan, true)]).toEqual([true, false, true]);
    expect(await count()).toBe(2);
    expect([await set(carla, false), await set(carla, false)]).toEqual([true, false]);
    expect(await count()).toBe(1);
  });

  it('is another one on another side, on another message, and of another kind', async () => {
    await set(carla, true);
    await set(ben, true, { side: 'agents' });
    await set(carla, true, { emoji: '__proto__' });
    await inLumen((tx) => tx.setReaction(withBot.id, 1, { ...thumb, person: dan }, true));
    expect([await count(), await count('+1', 'agents'), await count('__proto__'), await count('tada')]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  it('is put on a message that there is', async () => {
    const nowhere = inLumen((tx) => tx.setReaction(withBot.id, 99, { ...thumb, person: carla }, true));
    await expect(nowhere).rejects.toThrow(/foreign key/);
  });
});

describe('a file that was handed over', () => {
  beforeEach(() => add(file(1, 0)));

  it('is known before it is shared, also to whoever comes after a crash', async () => {
    const { lease, item } = await next();
    expect(item.upload).toBeNull();
    await stage.store.lanes.markSending(lease, item.id);
    await inLumen((tx) => tx.setUpload(lease, item.id, 'F0NEW'));
    const { lanes } = stage.store;
    const where = { id: item.id, delayMs: 0, why: 'the share failed', maybeSent: true, countTry: true };
    await lanes.retry(lease, where);
    const again = await next();
    expect(again.item).toMatchObject({ upload: 'F0NEW', state: 'sending' });
    await inLumen((tx) => tx.finishOutbox(again.lease, item.id, at('9.1'), null));
    const place = { channel: agentsChannel, remoteId: '9.1' };
    expect(await inLumen((tx) => tx.postOf(item.id))).toEqual({ ...place, upload: 'F0NEW' });
  });

  it('is not written down by a worker who has lost the lane', async () => {
    const dying = await stage.fresh.open({ times: { ...laneTimes, leaseMs: 1 } });
    const lease = await claimed(dying.store.lanes, 'out');
    const [item] = await dying.store.lanes.outboxHead(lease, 1);
    await expect.poll(() => stage.store.lanes.claim('out'), { timeout: 5_000 }).not.toBeNull();
    const late = inLumen((tx) => tx.setUpload(lease, item?.id ?? '', 'F0LATE'));
    await expect(late).rejects.toThrow(LeaseLost);
  });

  it('is not written down for what has ended', async () => {
    const { lease, item } = await next();
    await inLumen((tx) => tx.finishOutbox(lease, item.id, at('9.1'), null));
    await expect(inLumen((tx) => tx.setUpload(lease, item.id, 'F0LATE'))).rejects.toThrow(LeaseLost);
  });
});
