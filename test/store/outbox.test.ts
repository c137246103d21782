import { beforeEach, describe, expect, it } from 'vitest';
import {
  type LaneLease,
  LeaseLost,
  type NewOutboxItem,
  type OutboxItem,
  type Outcome,
  type Pace,
  type Store,
} from '../../src/bridge/ports.ts';
import { answer as given, withBot } from '../support/builders.ts';
import {
  agentsChannel,
  claimed,
  conversationOf,
  customerChannel,
  LONG,
  message,
  post,
  relay,
  soonDead,
} from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();

beforeEach(async () => {
  await stage.inLumen((tx) => tx.createConversation(conversationOf(stage.lumen)));
});

const add = (...items: NewOutboxItem[]) => stage.inLumen((tx) => tx.addToOutbox(items));

const arrived: Outcome = { state: 'sent', channel: agentsChannel, remoteId: '1.1' };

const finish = (lease: LaneLease, item: OutboxItem, outcome: Outcome = arrived, pace: Pace | null = null) =>
  stage.inLumen((tx) => tx.finishOutbox(lease, item.id, outcome, pace));

async function next(from: Store = stage.store): Promise<{ lease: LaneLease; item: OutboxItem }> {
  const lease = await claimed(from.lanes, 'out');
  const [item] = await from.lanes.outboxHead(lease, 1);
  if (!item) throw new Error('The lane is empty');
  return { lease, item };
}

async function sendNext(pace: Pace | null = null): Promise<number | null> {
  const { lease, item } = await next();
  await stage.store.lanes.markSending(lease, item.id);
  await finish(lease, item, arrived, pace);
  return item.job.effect.type === 'relay-to-agents' ? item.job.effect.seq : null;
}

const nothingLeft = async (): Promise<boolean> => (await stage.store.lanes.nextDueIn('out')) === null;

describe('a lane of posts', () => {
  it('sends them one at a time in the order they were decided', async () => {
    await add(relay(1), relay(2));
    await add(relay(3));
    expect([await sendNext(), await sendNext(), await sendNext()]).toEqual([1, 2, 3]);
    expect(await nothingLeft()).toBe(true);
  });

  it('shows several at once to whoever wants to join them', async () => {
    await add(relay(1), relay(2), relay(3));
    const lease = await claimed(stage.store.lanes, 'out');
    const [first, second] = await stage.store.lanes.outboxHead(lease, 2);
    await stage.inLumen(async (tx) => {
      await tx.finishOutbox(lease, (first as OutboxItem).id, arrived, null);
      await tx.finishOutbox(lease, (second as OutboxItem).id, arrived, null);
    });
    expect(await sendNext()).toBe(3);
    expect(await nothingLeft()).toBe(true);
  });

  it('sends nothing of a transaction that failed', async () => {
    const failing = stage.inLumen(async (tx) => {
      await tx.addToOutbox([relay(1)]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await nothingLeft()).toBe(true);
  });

  it('is put right when its items went with their conversation', async () => {
    await add(relay(1));
    await stage.fresh.database.pool.query(
      'begin; select app.enter(id) from app.tenant; delete from app.conversation; commit',
    );
    const lease = await claimed(stage.store.lanes, 'out');
    expect(await stage.store.lanes.outboxHead(lease, 1)).toEqual([]);
    await stage.store.lanes.release(lease);
    expect(await nothingLeft()).toBe(true);
  });
});

describe('an item that is to be coalesced', () => {
  const refresh = post({ type: 'refresh-handoff' }, { coalesce: true });

  it('is skipped while its equal waits untried', async () => {
    const ids = await add(refresh, refresh);
    expect(ids).toEqual([expect.any(String), null]);
    expect(await add(refresh)).toEqual([null]);
  });

  it('is kept once a try of its equal has begun: that one may show what was before', async () => {
    await add(refresh);
    const { lease, item } = await next();
    await stage.store.lanes.markSending(lease, item.id);
    expect(await add(refresh)).toEqual([expect.any(String)]);
  });

  it('is kept when the other one is about another conversation', async () => {
    const other = conversationOf(stage.lumen, {
      id: '00000000-0000-4000-8000-000000000002',
      customerPlace: { channel: customerChannel, thread: 'another thread' },
    });
    await stage.inLumen((tx) => tx.createConversation(other));
    expect(await add(refresh, { ...refresh, conversation: other.id })).toEqual([
      expect.any(String),
      expect.any(String),
    ]);
  });
});

describe('the pace of a lane', () => {
  it('is one post every so often', async () => {
    await add(relay(1), relay(2));
    await sendNext({ everyMs: LONG, burst: 1 });
    expect(await stage.store.lanes.nextDueIn('out')).toBeGreaterThan(LONG - 60_000);
  });

  it('allows a burst, and pays for it afterwards', async () => {
    const pace = { everyMs: LONG, burst: 3 };
    await add(relay(1), relay(2), relay(3), relay(4));
    await sendNext(pace);
    await sendNext(pace);
    expect(await stage.store.lanes.nextDueIn('out')).toBe(0);
    await sendNext(pace);
    const wait = await stage.store.lanes.nextDueIn('out');
    expect(wait).toBeGreaterThan(LONG - 60_000);
    expect(wait).toBeLessThanOrEqual(LONG);
  });

  it('is kept by what is added to an idle lane', async () => {
    await add(relay(1));
    await sendNext({ everyMs: LONG, burst: 1 });
    await add(relay(2));
    expect(await stage.store.lanes.nextDueIn('out')).toBeGreaterThan(LONG - 60_000);
  });

  it('does not slow other lanes', async () => {
    await add(relay(1));
    await sendNext({ everyMs: LONG, burst: 1 });
    await add(relay(2), { ...relay(3), lane: customerChannel });
    expect(await sendNext()).toBe(3);
  });
});

describe('a try', () => {
  it('that the platform put off is not a failure', async () => {
    await add(relay(1));
    const { lease, item } = await next();
    await stage.store.lanes.markSending(lease, item.id);
    await stage.store.lanes.retry(lease, { id: item.id, delayMs: 0, why: '429', maybeSent: false, countTry: false });
    const again = await next();
    expect(again.lease.attempts).toBe(0);
    expect(again.item.state).toBe('queued');
  });

  it('whose end is unknown is remembered as such, with how long ago it began', async () => {
    await add(relay(1));
    const { lease, item } = await next();
    expect(item).toMatchObject({ state: 'queued', triedAt: null, triedAgoMs: null, settled: null });
    await stage.store.lanes.markSending(lease, item.id);
    await stage.store.lanes.retry(lease, {
      id: item.id,
      delayMs: 0,
      why: 'no answer',
      maybeSent: true,
      countTry: true,
    });
    const again = await next();
    expect(again.lease.attempts).toBe(1);
    expect(again.item.state).toBe('sending');
    expect(again.item.triedAgoMs).toBeGreaterThanOrEqual(0);
  });

  it('that a crash cut off comes back as one whose end is unknown', async () => {
    const dead = await stage.fresh.open({ times: soonDead });
    const living = await stage.fresh.open({ times: { ...soonDead, beatMs: 20 } });
    await add(relay(1));
    const { lease, item } = await next(dead.store);
    await dead.store.lanes.markSending(lease, item.id);
    let taken: LaneLease | null = null;
    await expect.poll(async () => (taken = await living.store.lanes.claim('out')), { timeout: 5_000 }).not.toBeNull();
    const [again] = await living.store.lanes.outboxHead(taken as unknown as LaneLease, 1);
    expect(again).toMatchObject({ id: item.id, state: 'sending', triedAgoMs: expect.any(Number) });
    await expect(dead.store.lanes.markSending(lease, item.id)).rejects.toThrow(LeaseLost);
    await expect(finish(lease, item)).rejects.toThrow(LeaseLost);
  });

  it('may not begin when the lease is over, even while nobody else has taken the lane', async () => {
    const hasty = await stage.fresh.open({ times: { ...soonDead, aliveMs: LONG, leaseMs: 1 } });
    await add(relay(1));
    const { lease, item } = await next(hasty.store);
    await expect.poll(() => stage.store.lanes.nextDueIn('out')).toBe(0);
    await expect(hasty.store.lanes.markSending(lease, item.id)).rejects.toThrow(LeaseLost);
  });
});

describe('the echo of a post', () => {
  const echo = (id: string, remoteId = '7.7') => stage.store.settleEcho(stage.lumen.id, id, agentsChannel, remoteId);

  it('makes a lane due that waited to see whether it arrived, and says where it stands', async () => {
    await add(relay(1));
    const { lease, item } = await next();
    await stage.store.lanes.markSending(lease, item.id);
    await stage.store.lanes.retry(lease, {
      id: item.id,
      delayMs: LONG,
      why: 'no answer',
      maybeSent: true,
      countTry: true,
    });
    await echo(item.id);
    const again = await next();
    expect(again.item.settled).toEqual({ channel: agentsChannel, remoteId: '7.7' });
    await finish(again.lease, again.item, {
      state: 'sent',
      ...(again.item.settled as NonNullable<OutboxItem['settled']>),
    });
    expect(await nothingLeft()).toBe(true);
  });

  it('may come in the middle of the try: the lane moves once', async () => {
    await add(relay(1), relay(2));
    const { lease, item } = await next();
    await stage.store.lanes.markSending(lease, item.id);
    await echo(item.id, '1.1');
    expect(await stage.store.lanes.claim('out')).toBeNull();
    await finish(lease, item);
    expect(await sendNext()).toBe(2);
    expect(await nothingLeft()).toBe(true);
  });

  it('makes the wait needless that its try was about to begin', async () => {
    await add(relay(1));
    const { lease, item } = await next();
    await stage.store.lanes.markSending(lease, item.id);
    await echo(item.id);
    await stage.store.lanes.retry(lease, {
      id: item.id,
      delayMs: LONG,
      why: 'no answer',
      maybeSent: true,
      countTry: true,
    });
    expect(await stage.store.lanes.nextDueIn('out')).toBe(0);
  });

  it('overrules whoever was about to call it lost', async () => {
    await add(relay(1));
    const { lease, item } = await next();
    await echo(item.id);
    await expect(finish(lease, item, { state: 'uncertain', why: 'not found' })).rejects.toThrow(LeaseLost);
    await stage.store.lanes.release(lease);
    expect((await next()).item.settled).not.toBeNull();
  });

  it('puts a wrong guess right afterwards, without moving the lane again', async () => {
    await add(relay(1), relay(2));
    const { lease, item } = await next();
    await finish(lease, item, { state: 'uncertain', why: 'not found' });
    expect(await stage.opened.admin.status(stage.lumen.id)).toMatchObject({ uncertain: 1 });
    await echo(item.id);
    expect(await stage.opened.admin.status(stage.lumen.id)).toMatchObject({ uncertain: 0, undelivered: 1 });
    expect(await sendNext()).toBe(2);
    expect(await nothingLeft()).toBe(true);
  });

  it('does not shorten a wait that another item needs', async () => {
    const [, second] = await add(relay(1), relay(2));
    const { lease, item } = await next();
    await stage.store.lanes.retry(lease, { id: item.id, delayMs: LONG, why: '429', maybeSent: false, countTry: false });
    await echo(second as string);
    expect(await stage.store.lanes.nextDueIn('out')).toBeGreaterThan(LONG - 60_000);
  });

  it('of somebody else’s post says nothing', async () => {
    await add(relay(1));
    const other = await stage.opened.admin.upsertTenant({ platform: 'slack', installation: 'T0OTHER', name: 'Other' });
    const { item } = await next();
    await stage.store.settleEcho(other.id, item.id, agentsChannel, '7.7');
    await stage.store.settleEcho(stage.lumen.id, "'; drop table app.outbox; --", agentsChannel, '7.7');
    await stage.store.settleEcho(stage.lumen.id, '00000000-0000-4000-8000-00000000dead', agentsChannel, '7.7');
    expect(await stage.inLumen((tx) => tx.postOf(item.id))).toBeNull();
  });
});

describe('an answer of the bot', () => {
  const answer = post(
    { type: 'post-answer', seq: 1, to: 0, reader: null, answer: given },
    { lane: customerChannel, target: { channel: customerChannel, thread: 'a thread' } },
  );
  const unposted = message(1, { role: 'bot', person: null, channel: null, remoteId: null });
  const placeOf = async () => {
    const [said] = await stage.inLumen((tx) => tx.messages(withBot.id));
    return [said?.channel, said?.remoteId];
  };

  beforeEach(async () => {
    await stage.inLumen((tx) => tx.addMessage(withBot.id, unposted));
  });

  it('stands where its first post stands', async () => {
    await add(answer, { ...answer, part: 1 });
    const { lease, item } = await next();
    await finish(lease, item, { state: 'sent', channel: customerChannel, remoteId: '2.1' });
    const second = await next();
    await finish(second.lease, second.item, { state: 'sent', channel: customerChannel, remoteId: '2.2' });
    expect(await placeOf()).toEqual([customerChannel, '2.1']);
    await stage.inLumen(async (tx) => {
      const showings = await tx.showings(withBot.id, 1);
      expect(showings.map(({ id, part, pieces }) => [id, part, pieces])).toEqual([
        [item.id, 0, null],
        [second.item.id, 1, null],
      ]);
      expect(await tx.postOf(second.item.id)).toEqual({ channel: customerChannel, remoteId: '2.2', upload: null });
    });
  });

  it('stands there as well when only the echo told us, late', async () => {
    await add(answer);
    const { lease, item } = await next();
    await finish(lease, item, { state: 'uncertain', why: 'not found' });
    await stage.store.settleEcho(stage.lumen.id, item.id, customerChannel, '2.1');
    expect(await placeOf()).toEqual([customerChannel, '2.1']);
  });
});

describe('words of one author that have to wait', () => {
  const line = (seq: number, over: Partial<NewOutboxItem> = {}): NewOutboxItem => ({
    ...relay(seq),
    join: { author: 'slack:U0CARLA', characters: 40, room: 100 },
    ...over,
  });
  /** What the next post shows. */
  async function nextSeqs(): Promise<readonly number[]> {
    const { lease, item } = await next();
    const job = await stage.store.lanes.markSending(lease, item.id);
    await finish(lease, item);
    return job.joined ?? ('seq' in job.effect && job.effect.seq !== null ? [job.effect.seq] : []);
  }

  it('go out together, in order', async () => {
    await add(line(1));
    await add(line(2));
    expect([await nextSeqs(), await nothingLeft()]).toEqual([[1, 2], true]);
  });

  it('take no more than one post holds', async () => {
    await add(line(1), line(2), line(3));
    expect([await nextSeqs(), await nextSeqs()]).toEqual([[1, 2], [3]]);
  });

  it('are not mixed with somebody else’s', async () => {
    await add(line(1));
    await add(line(2, { join: { author: 'slack:U0DAN', characters: 40, room: 100 } }), line(3));
    expect([await nextSeqs(), await nextSeqs(), await nextSeqs()]).toEqual([[1], [2], [3]]);
  });

  it('do not overtake what was said in between', async () => {
    await add(line(1), relay(2), line(3));
    expect([await nextSeqs(), await nextSeqs(), await nextSeqs()]).toEqual([[1], [2], [3]]);
  });

  it('come too late once the sending has begun, though they are there when it is drawn if they came before', async () => {
    await add(line(1));
    const { lease, item } = await next();
    await add(line(2));
    expect((await stage.store.lanes.markSending(lease, item.id)).joined).toEqual([1, 2]);
    await add(line(3));
    await finish(lease, item);
    expect(await nextSeqs()).toEqual([3]);
  });

  it('are found by each of their messages', async () => {
    await add(line(1), line(2));
    await nextSeqs();
    for (const seq of [1, 2])
      expect(await stage.inLumen((tx) => tx.showings(withBot.id, seq))).toMatchObject([{ joined: [1, 2] }]);
  });
});
