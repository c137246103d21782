import { describe, expect, it } from 'vitest';
import { type InboxItem, type LaneLease, LeaseLost } from '../../src/bridge/ports.ts';
import { at, withBot } from '../support/builders.ts';
import { claimed, conversationOf, LONG, said, soonDead } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf({ holdMs: LONG });

const take = (...parameters: Parameters<typeof said>): Promise<boolean> =>
  stage.store.takeInbound(stage.lumen.id, said(...parameters));

const finish = (lease: LaneLease, item: InboxItem): Promise<void> =>
  stage.inLumen((tx) => tx.finishInbox(lease, item.id));

async function next(): Promise<{ lease: LaneLease; item: InboxItem; text: unknown }> {
  const lease = await claimed(stage.store.lanes, 'in');
  const item = await stage.store.lanes.inboxHead(lease);
  if (!item) throw new Error('The lane is empty');
  return { lease, item, text: textOf(item) };
}

function textOf({ payload }: InboxItem): unknown {
  if (payload.from === 'self') return payload.event.type;
  return payload.inbound.kind === 'message' ? payload.inbound.said[0] : payload.inbound.kind;
}

async function handleAll(): Promise<readonly unknown[]> {
  const texts: unknown[] = [];
  while ((await stage.store.lanes.nextDueIn('in')) === 0) {
    const { lease, item, text } = await next();
    await finish(lease, item);
    texts.push(text);
  }
  return texts;
}

describe('a delivery', () => {
  it('counts once, however often and however much at once it comes', async () => {
    const taken = await Promise.all(Array.from({ length: 100 }, () => take('hello')));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await handleAll()).toEqual(['hello']);
  });

  it('counts once under several delivery ids when it is about the same thing', async () => {
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, n) => take('hello', { deliveryId: `delivery ${n}`, key: 'the message' })),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('counts once under one delivery id, whatever it says it is about', async () => {
    expect(await take('hello', { deliveryId: 'one' })).toBe(true);
    expect(await take('hello again', { deliveryId: 'one' })).toBe(false);
    expect(await handleAll()).toEqual(['hello']);
  });

  it('counts for each tenant by itself', async () => {
    const other = await stage.opened.admin.upsertTenant({ platform: 'slack', installation: 'T0OTHER', name: 'Other' });
    expect(await take('hello')).toBe(true);
    expect(await stage.store.takeInbound(other.id, said('hello'))).toBe(true);
  });

  it('keeps every character that can be kept, and loses nothing around those that cannot', async () => {
    await take('nul \0 and half a pair \ud800 and a backslash \\u0000 and 👋');
    expect(await handleAll()).toEqual(['nul \uFFFD and half a pair \uFFFD and a backslash \\u0000 and 👋']);
  });

  it('wakes whoever waits for it', async () => {
    let woken = 0;
    const stop = stage.store.lanes.onWake('in', () => {
      woken += 1;
    });
    let said = 0;
    const sayMore = async (): Promise<number> => {
      said += 1;
      await take(`hello ${said}`);
      return woken;
    };
    await expect.poll(sayMore, { timeout: 5_000 }).toBeGreaterThan(0);
    stop();
  });
});

describe('a lane of deliveries', () => {
  it('hands out the earliest platform time first, whatever came first', async () => {
    await take('third', { at: at('09:00') + 0.003 });
    await take('first', { at: at('09:00') + 0.001 });
    await take('second', { at: at('09:00') + 0.002 });
    expect((await next()).text).toBe('first');
  });

  it('does not wait while everything comes in order', async () => {
    await take('first', { at: 1 });
    await take('second', { at: 2 });
    expect(await handleAll()).toEqual(['first', 'second']);
    await take('third', { at: 3 });
    expect(await stage.store.lanes.nextDueIn('in')).toBe(0);
  });

  it('lets items rest for a moment after one has been overtaken, so that the next can catch up', async () => {
    await take('second', { at: 2 });
    expect(await handleAll()).toEqual(['second']);
    await take('first', { at: 1 });
    expect(await stage.store.lanes.claim('in')).toBeNull();
    expect(await stage.store.lanes.nextDueIn('in')).toBeGreaterThan(LONG - 60_000);
  });

  it('lets a later item rest as well, each from its own arrival', async () => {
    await take('second', { at: 2 });
    await take('first', { at: 1 });
    const { lease, item } = await next();
    await finish(lease, item);
    // `second` came before anything was overtaken, and need not rest.
    const last = await next();
    await finish(last.lease, last.item);
    await take('third', { at: 3 });
    expect(await stage.store.lanes.nextDueIn('in')).toBeGreaterThan(LONG - 60_000);
  });

  it('goes on at once in other lanes', async () => {
    await take('second', { at: 2 });
    await take('first', { at: 1 });
    await take('elsewhere', { lane: 'another thread', at: 0 });
    expect(await handleAll()).toContain('elsewhere');
  });

  it('never lets an event of our own rest, and keeps the order in which they happened', async () => {
    await stage.inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      await tx.addEvent(withBot.id, 'b', { type: 'handoff.failed', at: 2, why: 'no channel' });
      await tx.addEvent(withBot.id, 'a', { type: 'timer.due', at: 1, name: 'claim-reminder' });
      await tx.addEvent(withBot.id, 'a', { type: 'timer.due', at: 1, name: 'claim-reminder' });
    });
    expect(await handleAll()).toEqual(['handoff.failed', 'timer.due']);
  });
});

describe('a lane that is held', () => {
  it('is nobody else’s', async () => {
    await take('hello');
    await next();
    expect(await stage.store.lanes.claim('in')).toBeNull();
    expect(await stage.store.lanes.nextDueIn('in')).toBeNull();
  });

  it('is free again when it is given back', async () => {
    await take('hello');
    const { lease } = await next();
    await stage.store.lanes.release(lease);
    expect((await next()).text).toBe('hello');
  });

  it('goes to the living when its holder dies, and the dead can write no more', async () => {
    const dead = await stage.fresh.open({ times: soonDead });
    const living = await stage.fresh.open({ times: { ...soonDead, beatMs: 20 } });
    await take('hello');
    const lost = await claimed(dead.store.lanes, 'in');
    const item = await dead.store.lanes.inboxHead(lost);
    expect(await living.store.lanes.claim('in')).toBeNull();
    await expect.poll(() => living.store.lanes.claim('in'), { timeout: 5_000 }).toMatchObject({ lane: lost.lane });
    await expect(finish(lost, item as InboxItem)).rejects.toThrow(LeaseLost);
    await expect(dead.store.lanes.bury(lost, (item as InboxItem).id, 'poison')).rejects.toThrow(LeaseLost);
  });

  it('goes to another worker when its holder is stuck', async () => {
    const hasty = await stage.fresh.open({ times: { ...soonDead, aliveMs: LONG, leaseMs: 100 } });
    await take('hello');
    const stuck = await claimed(hasty.store.lanes, 'in');
    await expect.poll(() => hasty.store.lanes.claim('in'), { timeout: 5_000 }).toMatchObject({ lane: stuck.lane });
  });

  it('lets no send begin when the others may already think its holder dead', async () => {
    const mortal = await stage.fresh.open({ times: { ...soonDead, aliveMs: 10_000, slackMs: 4_000 } });
    await take('hello');
    const before = performance.now();
    const { deadline } = await claimed(mortal.store.lanes, 'in');
    expect(deadline).toBeLessThanOrEqual(performance.now() + 6_000);
    expect(deadline).toBeGreaterThan(before);
  });
});

describe('an item that fails', () => {
  it('is tried again after a rest, and the tries are counted', async () => {
    await take('hello');
    const { lease, item } = await next();
    await stage.store.lanes.retry(lease, { id: item.id, delayMs: 0, why: 'busy', maybeSent: false, countTry: true });
    const again = await next();
    expect(again.lease.attempts).toBe(1);
    await stage.store.lanes.retry(again.lease, {
      id: item.id,
      delayMs: LONG,
      why: 'busy',
      maybeSent: false,
      countTry: true,
    });
    expect(await stage.store.lanes.nextDueIn('in')).toBeGreaterThan(LONG - 60_000);
  });

  it('is set aside for good, and what is behind it goes on', async () => {
    await take('poison', { at: 1 });
    await take('hello', { at: 2 });
    const { lease, item } = await next();
    await stage.store.lanes.bury(lease, item.id, 'always throws');
    expect(await handleAll()).toEqual(['hello']);
    expect(await stage.opened.admin.deadLetters(stage.lumen.id, 10)).toMatchObject([
      { id: item.id, why: 'always throws' },
    ]);
  });

  it('can be put back once', async () => {
    await take('poison');
    const { lease, item } = await next();
    await stage.store.lanes.bury(lease, item.id, 'a bug');
    expect(await stage.opened.admin.reviveDeadLetter(stage.lumen.id, item.id)).toBe(true);
    expect(await stage.opened.admin.reviveDeadLetter(stage.lumen.id, item.id)).toBe(false);
    expect(await handleAll()).toEqual(['poison']);
  });
});
