/**
 * What happens to an outbox item. One post, once (P4): the row stands before the send; the post carries the row's id;
 * nobody retries but this file; and when it is not known whether a send arrived, it is found out before anything is
 * sent again: by our own echo, then by a look-up after a grace period longer than a platform accepts late.
 */

import { peopleFrom, type Shown } from '../cards/people.ts';
import type { Channel, Posted } from '../channel/channel.ts';
import { DeliveryDelayed, DeliveryRefused, DeliveryUnclear } from '../channel/channel.ts';
import type { Address, Conversation, PersonId } from '../conversation/conversation.ts';
import { followUps, noLongerWanted } from '../conversation/delivery.ts';
import type { Effect } from '../conversation/effect.ts';
import type { Message } from '../conversation/message.ts';
import { retryDelayMs } from './backoff.ts';
import { draw, type Facts, peopleNamed } from './draw.ts';
import type { Answering, Job, LaneLease, Log, OutboxItem, Outcome, Pace, Store, Tenant, TenantTx } from './ports.ts';
import { LeaseLost } from './ports.ts';
import { writeEffects } from './write-down.ts';

export interface DeliverTools {
  readonly store: Store;
  readonly channel: Channel;
  readonly answering: Answering;
  readonly pace: Pace;
  /** How long an unclear send waits for its echo before the look-up. Longer than the platform accepts late. */
  readonly graceMs: number;
  /** An unclear send that can't be looked up for this long is shown to the agent instead. */
  readonly uncertainAfterMs: number;
  readonly now: () => number;
  readonly monotonic: () => number;
  readonly random: () => number;
  readonly log: Log;
}

/** Tries of what may safely be repeated (updates, receipts, answers) before it is given up. */
const MAX_TRIES = 8;

/** Delivers the item at the head of a held outbox lane. Rejects when the database can't be reached: then the lane is still held. */
export async function deliverLane(lease: LaneLease, tools: DeliverTools): Promise<void> {
  const { lanes } = tools.store;
  try {
    const [item] = await lanes.outboxHead(lease, 1);
    if (!item) return await lanes.release(lease);
    const delivery: Delivery = { ...tools, lease, item, tenant: await tools.store.tenant(lease.tenant) };
    await deliver(delivery);
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
    // Lost to the echo, the lane goes on at once; lost to somebody else, this does nothing.
    await lanes.release(lease);
  }
}

interface Delivery extends DeliverTools {
  readonly lease: LaneLease;
  readonly item: OutboxItem;
  readonly tenant: Tenant;
}

/** What is known when an item's turn comes. */
interface Present {
  readonly conversation: Conversation | null;
  readonly messages: readonly Message[];
  /** `sync-edit`: what is to be changed; null: nothing arrived. */
  readonly post: { readonly channel: Address; readonly remoteId: string } | null;
}

async function deliver(delivery: Delivery): Promise<void> {
  const marked = await mark(delivery).catch((error) => unforeseen(error, delivery));
  if (!marked) return;
  try {
    await carryOut(marked);
  } catch (error) {
    // From here on it may have arrived, whatever failed: nothing may take it for unsent again.
    await sendingFailed(marked, error).catch((worse) => unforeseen(worse, marked));
  }
}

/** Sees to it that a send may begin, and writes down that it does. Null: none is needed, or not now. */
async function mark(delivery: Delivery): Promise<Delivery | null> {
  const { item, store, lease } = delivery;
  if (item.settled) {
    await sent(delivery, postedAt(item.settled, delivery));
    return null;
  }
  if (item.state === 'sending' && mustBeOnce(item.job.effect) && !(await settled(delivery))) return null;
  // Looking for an answer sends nothing: there is nothing to be unsure of.
  if (item.job.effect.type === 'find-answer') return delivery;
  // Marked before it is looked at: what changes from here on asks for a showing of its own, and is not folded into this one.
  const job = await store.lanes.markSending(lease, item.id);
  return { ...delivery, item: { ...item, job, state: 'sending' } };
}

async function carryOut(delivery: Delivery): Promise<void> {
  const { item, store, lease } = delivery;
  const { effect } = item.job;
  const present = await store.inTenant(lease.tenant, (tx) => look(tx, item));
  const unwanted = present.conversation && noLongerWanted(effect, present.conversation, messageIn(item, present));
  if (unwanted) return finish(delivery, { state: 'dropped', why: unwanted });
  if (effect.type === 'find-answer') return findAnswer(delivery, present, effect);
  const call = await prepare(delivery, present);
  if (!call) return finish(delivery, { state: 'dropped', why: 'nothing to show' });
  // A worker that was frozen must not send late, when somebody else may have the lane (P4).
  if (delivery.monotonic() > lease.deadline) return again(delivery, 0, 'the lease is nearly over', false);
  const posted = await call();
  await (posted ? sent(delivery, posted) : finish(delivery, { state: 'done' }));
}

async function look(tx: TenantTx, { conversation, job }: OutboxItem): Promise<Present> {
  if (!conversation) return { conversation: null, messages: [], post: null };
  return {
    conversation: await tx.readConversation(conversation),
    messages: await tx.messages(conversation),
    post: job.copy ? await tx.postOf(job.copy) : null,
  };
}

function messageIn({ job }: OutboxItem, { messages }: Present): Message | null {
  const { effect, joined } = job;
  // Of several, one that was taken back is left out when it is drawn.
  if (joined || !('seq' in effect)) return null;
  return messages.find((m) => m.seq === effect.seq) ?? null;
}

/** Posts that stay. Updates and receipts may be repeated, whispers may be lost, answers are looked for again. */
function mustBeOnce({ type }: Effect): boolean {
  switch (type) {
    case 'post-answer':
    case 'tell-customer':
    case 'relay-to-customer':
    case 'relay-to-agents':
    case 'open-handoff':
    case 'post-transcript':
    case 'tell-agents':
      return true;
    default:
      return false;
  }
}

/** An earlier try ended without a definite answer. True: it certainly did not arrive, and may be sent. */
async function settled(delivery: Delivery): Promise<boolean> {
  const { item, channel, tenant, graceMs, uncertainAfterMs } = delivery;
  if (item.triedAgoMs === null) return true;
  const ago = item.triedAgoMs;
  if (ago < graceMs) {
    await again(delivery, graceMs - ago, 'waiting for the echo', true);
    return false;
  }
  try {
    const since = (item.triedAt ?? item.createdAt) - LOOK_BACK_MS;
    const found = item.target && (await channel.find(tenant.installation, item.target, item.id, since));
    if (!found) return true;
    await sent(delivery, found);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const hopeless = error instanceof DeliveryRefused || ago > uncertainAfterMs;
    if (hopeless) await failed(delivery, { state: 'uncertain', why });
    else await again(delivery, error instanceof DeliveryDelayed ? error.retryAfterMs : 2_000, why, true);
  }
  return false;
}

/** Clocks of the platform and of the database differ a little. */
const LOOK_BACK_MS = 60_000;

/** The call to the platform that an item asks for; it answers null when it posted nothing. Null: nothing is to be done. */
async function prepare(delivery: Delivery, present: Present): Promise<(() => Promise<Posted | null>) | null> {
  const { item, channel, tenant } = delivery;
  const { installation } = tenant;
  const { effect } = item.job;
  if (effect.type === 'mark-receipt') {
    const message = messageIn(item, present);
    const { channel: where, remoteId } = message ?? {};
    return where && remoteId
      ? quietly(() => channel.mark(installation, { channel: where, remoteId }, effect.receipt))
      : null;
  }
  const { target } = item;
  if (target && isForAgentsOnly(item, present)) await refuseIfShared(delivery, target.channel);
  const drawing = draw(item, await gatherFacts(delivery, present));
  if (!drawing || !target) return null;
  switch (effect.type) {
    case 'whisper':
      return quietly(() => channel.whisper(installation, target, effect.to, drawing.content));
    case 'refresh-handoff': {
      const root = present.conversation?.agentsRoot;
      return root
        ? quietly(() => channel.update(installation, { channel: target.channel, remoteId: root }, drawing.content))
        : null;
    }
    case 'sync-edit': {
      const { post } = present;
      return post ? quietly(() => channel.update(installation, post, drawing.content, drawing.author)) : null;
    }
    default:
      return () => channel.post(installation, target, drawing.content, item.id, drawing.author);
  }
}

/** Whether it shows what only our own people may read. A whisper is read by one of them alone. */
function isForAgentsOnly({ job, target }: OutboxItem, { conversation }: Present): boolean {
  const { type } = job.effect;
  return type === 'open-handoff' || (type !== 'whisper' && target?.channel === conversation?.agentsPlace?.channel);
}

/** Fail closed (P7): since an admin chose the agents' channel, somebody may have let outsiders in. */
async function refuseIfShared({ channel, tenant, item }: Delivery, where: Address): Promise<void> {
  const fresh = item.job.effect.type === 'open-handoff';
  const facts = await channel.channelFacts(tenant.installation, where, { fresh });
  if (facts?.shared) throw new DeliveryRefused('agents_channel_shared');
}

const quietly = (call: () => Promise<void>) => async (): Promise<null> => {
  await call();
  return null;
};

/** Everything the drawing may name, looked up before the send. */
async function gatherFacts(delivery: Delivery, { conversation, messages }: Present): Promise<Facts> {
  const { item, channel, tenant, now } = delivery;
  const { effect } = item.job;
  const known = new Map<string, Shown>();
  for (const person of peopleNamed(effect, conversation, messages))
    known.set(person, await channel.who(tenant.installation, person));
  const root = (effect.type === 'open-handoff' || effect.type === 'refresh-handoff') && conversation;
  const asked = root ? messages.find((m) => m.role === 'customer' && m.channel && m.remoteId) : undefined;
  return {
    conversation,
    messages,
    people: peopleFrom(known),
    company: tenant.name,
    channelName: root ? await channelName(delivery, root.customerPlace.channel) : '',
    link:
      asked?.channel && asked.remoteId
        ? await channel.permalink(tenant.installation, asked.channel, asked.remoteId)
        : null,
    now: now(),
  };
}

async function channelName({ channel, tenant }: Delivery, address: string): Promise<string> {
  return (await channel.channelFacts(tenant.installation, address))?.name ?? 'customer channel';
}

async function sendingFailed(delivery: Delivery, error: unknown): Promise<void> {
  const { item } = delivery;
  const { effect } = item.job;
  if (error instanceof LeaseLost) throw error;
  if (error instanceof DeliveryRefused) return failed(delivery, { state: 'refused', why: error.code });
  if (error instanceof DeliveryDelayed) return again(delivery, error.retryAfterMs, error.message, false);
  if (!(error instanceof DeliveryUnclear)) throw error;
  if (mustBeOnce(effect)) return again(delivery, delivery.graceMs, error.message, true);
  // A whisper may be lost, but not shown twice; the rest may safely be repeated.
  if (effect.type === 'whisper') return finish(delivery, { state: 'dropped', why: error.message });
  await unforeseen(error, delivery);
}

/** Tries what may be repeated again, a few times. */
async function unforeseen(error: unknown, delivery: Delivery): Promise<null> {
  if (error instanceof LeaseLost) throw error;
  const { lease, item, log, random, store } = delivery;
  const why = error instanceof Error ? error.message : String(error);
  log.warn({ err: error, item: item.id, effect: item.job.effect.type, tries: lease.attempts + 1 }, 'a delivery failed');
  if (lease.attempts + 1 >= MAX_TRIES) {
    await failed(delivery, { state: 'refused', why });
    return null;
  }
  const delayMs = retryDelayMs(lease.attempts, random);
  await store.lanes.retry(lease, { id: item.id, delayMs, why, maybeSent: item.state === 'sending', countTry: true });
  return null;
}

async function again(
  { store, lease, item }: Delivery,
  delayMs: number,
  why: string,
  maybeSent: boolean,
): Promise<void> {
  await store.lanes.retry(lease, { id: item.id, delayMs, why, maybeSent, countTry: false });
}

// ── endings: each in one transaction, with all that follows from it ───────────────────────────────────────────────

const postedAt = (settled: { readonly channel: string; readonly remoteId: string }, { channel }: Delivery): Posted => ({
  ...settled,
  thread: channel.threadOf(settled.channel, settled.remoteId),
});

async function sent(delivery: Delivery, posted: Posted): Promise<void> {
  const { item, now } = delivery;
  const { channel, remoteId, thread } = posted;
  await finish(delivery, { state: 'sent', channel, remoteId }, async (tx, conversation) => {
    if (item.job.effect.type !== 'open-handoff') return;
    const event = { type: 'handoff.opened', at: now(), place: { channel, thread }, root: remoteId } as const;
    await tx.addEvent(conversation.id, `opened:${item.id}`, event);
  });
}

type Failure = Extract<Outcome, { state: 'refused' | 'uncertain' }>;

async function failed(delivery: Delivery, outcome: Failure): Promise<void> {
  const { item, log, now } = delivery;
  const { effect } = item.job;
  log.warn({ item: item.id, effect: effect.type, outcome }, 'not delivered');
  await finish(delivery, outcome, async (tx, conversation) => {
    const { why } = outcome;
    if (effect.type === 'open-handoff')
      await tx.addEvent(conversation.id, `not-opened:${item.id}`, { type: 'handoff.failed', at: now(), why });
    if (effect.type !== 'relay-to-customer' && effect.type !== 'relay-to-agents') return;
    for (const seq of item.job.joined ?? [effect.seq])
      await tx.addEvent(conversation.id, `failed:${item.id}:${seq}`, {
        type: 'delivery.failed',
        at: now(),
        towards: effect.type === 'relay-to-customer' ? 'customer' : 'agents',
        seq,
        certain: outcome.state === 'refused',
        why,
      });
  });
}

/** Ends the item, and writes down what follows from that ending. */
async function finish(
  { store, lease, item, pace, now }: Delivery,
  outcome: Outcome,
  more: (tx: TenantTx, conversation: Conversation) => Promise<void> = async () => undefined,
): Promise<void> {
  await store.inTenant(lease.tenant, async (tx) => {
    await tx.finishOutbox(lease, item.id, outcome, mustBeOnce(item.job.effect) ? pace : null);
    const conversation = item.conversation && (await tx.readConversation(item.conversation));
    if (!conversation) return;
    const last = item.part + 1 >= (item.job.parts ?? 1);
    const ending = outcome.state === 'done' ? 'sent' : outcome.state;
    const effects = eachJoined(item.job).flatMap((effect) => followUps(effect, ending, { last }));
    if (effects.length > 0) await writeEffects(tx, conversation, effects, { at: now(), policy: await tx.policy() });
    await takeBackUnsaid(tx, conversation, item.job.effect, outcome, now());
    await more(tx, conversation);
  });
}

/** An answer that never reached the customer was not said: no agent shall read that it was tried. */
async function takeBackUnsaid(
  tx: TenantTx,
  { id }: Conversation,
  effect: Effect,
  { state }: Outcome,
  at: number,
): Promise<void> {
  const unsaid = state === 'dropped' || state === 'refused';
  if (effect.type === 'post-answer' && unsaid) await tx.changeMessage(id, effect.seq, { deletedAt: at });
}

/** The effect, once for each message that went out in the same post. */
function eachJoined({ effect, joined }: Job): readonly Effect[] {
  if (!joined || !('seq' in effect)) return [effect];
  return joined.map((seq) => ({ ...effect, seq }) as Effect);
}

/** The answer comes back as an event: what it does is decided then, in the state of then. */
async function findAnswer(
  delivery: Delivery,
  { messages }: Present,
  effect: Extract<Effect, { type: 'find-answer' }>,
): Promise<void> {
  const question = messages.find((m) => m.seq === effect.seq);
  const [reply, company] = await Promise.all([
    delivery.answering.reply(question?.text ?? ''),
    companyOf(delivery, question?.person ?? null),
  ]);
  await finish(delivery, { state: 'done' }, async (tx, conversation) => {
    const event = { type: 'bot.answered', at: delivery.now(), to: effect.seq, reply, company } as const;
    await tx.addEvent(conversation.id, `answered:${delivery.item.id}`, event);
  });
}

/** Only rules ask for it: an answer goes without, rather than not at all. As a rule it is remembered from the question. */
async function companyOf({ channel, tenant }: Delivery, person: PersonId | null): Promise<string | null> {
  if (person === null) return null;
  return channel.who(tenant.installation, person).then(
    ({ company }) => company,
    () => null,
  );
}
