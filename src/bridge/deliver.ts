/**
 * What happens to an outbox item. One post, once (P4): the row stands before the send; the post carries the row's id;
 * nobody retries but this file; and when it is not known whether a send arrived, it is found out before anything is
 * sent again: by our own echo, then by a look-up after a grace period longer than a platform accepts late.
 */

import { isDeepStrictEqual } from 'node:util';
import { peopleFrom, type Shown } from '../cards/people.ts';
import type { Posted } from '../channel/channel.ts';
import { DeliveryDelayed, DeliveryRefused, DeliveryUnclear } from '../channel/channel.ts';
import type { Conversation, Instant } from '../conversation/conversation.ts';
import { noLongerWanted } from '../conversation/delivery.ts';
import type { CustomerNotice, Effect } from '../conversation/effect.ts';
import { changesIn, type HandoffPackage } from '../conversation/handoff-package.ts';
import type { Message } from '../conversation/message.ts';
import { type WaitOutlook, waitOutlook } from '../conversation/wait-outlook.ts';
import { refuseIfShared } from './agents-only.ts';
import { retryDelayMs } from './backoff.ts';
import type { DeliverTools, Delivery, Present } from './delivering.ts';
import { draw, type Facts, peopleNamed } from './draw.ts';
import { again, begun, dropped, failed, finish, isGone, postedAt, sent } from './endings.ts';
import { handoverOf } from './handing-over.ts';
import { placedOf } from './handling.ts';
import { keepRenewed } from './keep-handoff.ts';
import { mustBeOnce } from './once.ts';
import { doOwnWork, isOwnWork, repeatsFreely } from './own-work.ts';
import type { Job, LaneLease, OutboxItem, TenantTx } from './ports.ts';
import { LeaseLost } from './ports.ts';
import { needsReader } from './reading.ts';
import { mayStandAlready, relayFile, standsAlready } from './relay-file.ts';
import { within } from './within.ts';

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

async function deliver(delivery: Delivery): Promise<void> {
  const { item, room } = delivery;
  const restMs = restOf(delivery);
  if (restMs > 0) return again(delivery, restMs, 'more may be said', false);
  const leave = room.enter(item.job.effect.type);
  // Before it is marked: nothing has been tried.
  if (!leave) return again(delivery, NO_ROOM_MS, 'others are at such work', item.state === 'sending');
  try {
    await attempt(delivery);
  } finally {
    leave();
  }
}

const NO_ROOM_MS = 500;

/** What follows the talk on the first message of a thread waits for one post's time: the words themselves go first, and several are shown at once. */
function restOf({ item, pace, now }: Delivery): number {
  const { effect } = item.job;
  if (effect.type !== 'refresh-handoff' || !effect.afterWords || item.triedAt !== null) return 0;
  const age = Math.max(0, now() - item.createdAt);
  return Math.min(Math.max(0, pace.everyMs - age), pace.everyMs);
}

async function attempt(delivery: Delivery): Promise<void> {
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
  // These send nothing: there is nothing to be unsure of.
  if (repeatsFreely(item.job.effect)) return delivery;
  // Marked before it is looked at: what changes from here on asks for a showing of its own, and is not folded into this one.
  const job = await store.lanes.markSending(lease, item.id);
  return { ...delivery, item: { ...item, job, state: 'sending' } };
}

async function carryOut(delivery: Delivery): Promise<void> {
  const { item, store, lease } = delivery;
  const { effect } = item.job;
  const present = await store.inTenant(lease.tenant, (tx) => look(tx, item, delivery.now()));
  const unwanted = present.conversation && noLongerWanted(effect, present.conversation, messageIn(item, present));
  if (unwanted) return dropped(delivery, unwanted);
  if (present.opening && delivery.now() - item.createdAt < OPENING_PATIENCE_MS)
    return again(delivery, 250, 'an earlier one is being posted', false);
  if (isOwnWork(effect)) return doOwnWork(delivery, present, effect);
  if (effect.type === 'relay-file')
    return present.conversation
      ? relayFile(delivery, { ...present, conversation: present.conversation }, effect)
      : dropped(delivery, 'its conversation is gone');
  if (await grows(delivery, effect)) return;
  const handoff = await packageFor(delivery, present);
  const call = await prepare(delivery, { ...present, handoff });
  if (!call) return dropped(delivery, 'nothing to show');
  // A worker that was frozen must not send late, when somebody else may have the lane (P4).
  if (delivery.monotonic() > lease.deadline) return again(delivery, 0, 'the lease is nearly over', false);
  const posted = await call();
  if (posted) return sent(delivery, posted, handoff);
  const { handoff: before } = present;
  const isNew = handoff && before && !isSame(handoff, before);
  await finish(delivery, { state: 'done' }, isNew ? (tx, { id }) => keepRenewed(tx, id, before, handoff) : null);
}

/** What an earlier one led to is heard of by then. */
const OPENING_PATIENCE_MS = 60_000;

async function look(tx: TenantTx, { id: item, conversation: id, job }: OutboxItem, at: Instant): Promise<Present> {
  const conversation = id && (await tx.readConversation(id));
  if (!conversation)
    return {
      conversation: null,
      messages: [],
      connected: null,
      policy: null,
      handoff: null,
      post: null,
      opening: false,
      roster: [],
      ahead: null,
    };
  const { effect } = job;
  const messages = await tx.messages(conversation.id);
  const placed = needsReader(effect) || needsPolicy(effect, messages) ? await placedOf(tx, conversation) : NOT_PLACED;
  return {
    ...placed,
    conversation,
    messages,
    handoff: showsHandoff(effect) ? await tx.handoff(conversation.id) : null,
    post: await postShown(tx, conversation, job),
    opening: effect.type === 'open-handoff' && (await tx.isOpening(conversation.id, item)),
    roster: showsRoot(effect) && conversation.status === 'waiting' ? await tx.roster(at) : [],
    ahead: asksForWait(effect) ? await tx.waitFacts(conversation.id, at) : null,
  };
}

const NOT_PLACED = { policy: null, connected: null } as const;

/** What it changes on the other side. */
async function postShown(tx: TenantTx, { id }: Conversation, { effect, copy }: Job): Promise<Present['post']> {
  if (effect.type === 'sync-reaction') return tx.copyOf(id, effect.seq);
  return copy ? tx.postOf(copy) : null;
}

/** On the way of ordinary words it is not asked for. */
function needsPolicy(effect: Effect, messages: readonly Message[]): boolean {
  const hasFiles = 'seq' in effect && messages.some(({ seq, files }) => seq === effect.seq && files.length > 0);
  return asksForWait(effect) || hasFiles;
}

function showsHandoff(effect: Effect): boolean {
  const { type } = effect;
  return type === 'refresh-handoff' || type === 'enrich-handoff' || type === 'restore-root' || showsBrief(effect);
}

const showsRoot = ({ type }: Effect): boolean =>
  type === 'open-handoff' || type === 'refresh-handoff' || type === 'restore-root';

const showsBrief = (effect: Effect): boolean => effect.type === 'tell-customer' && effect.say.notice === 'human-asked';

/** Says how long it may take. */
function asksForWait(effect: Effect): boolean {
  if (effect.type !== 'tell-customer') return false;
  return TELLS_OF_WAIT.has(effect.say.notice);
}

const TELLS_OF_WAIT: ReadonlySet<CustomerNotice['notice']> = new Set([
  'human-asked',
  'already-asked',
  'still-waiting',
  'leave-message',
  'agent-left',
  'reopened',
]);

function messageIn({ job }: OutboxItem, { messages }: Present): Message | null {
  const { effect, joined } = job;
  // Of several, one that was taken back is left out when it is drawn.
  if (joined || !('seq' in effect)) return null;
  return messages.find((m) => m.seq === effect.seq) ?? null;
}

/** An earlier try ended without a definite answer. True: it certainly did not arrive, and may be sent. */
async function settled(delivery: Delivery): Promise<boolean> {
  const { item, graceMs, uncertainAfterMs } = delivery;
  if (item.triedAgoMs === null) return true;
  const ago = item.triedAgoMs;
  if (ago < graceMs) {
    await again(delivery, graceMs - ago, 'waiting for the echo', true);
    return false;
  }
  try {
    const found = await earlierPost(delivery);
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

/** Where an earlier try has put it; null: certainly nowhere. */
async function earlierPost(delivery: Delivery): Promise<Posted | null> {
  const { item, channel, tenant } = delivery;
  if (item.job.effect.type === 'relay-file') return mayStandAlready(item) ? standsAlready(delivery) : null;
  const since = (item.triedAt ?? item.createdAt) - LOOK_BACK_MS;
  return item.target && channel.find(tenant.installation, item.target, item.id, since);
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
  if (effect.type === 'sync-reaction') return reaction(delivery, present, effect);
  if (effect.type === 'sync-edit' && present.post?.upload)
    return takenAway(delivery, present.post, present.post.upload);
  if (target && isForAgentsOnly(item, present)) await refuseIfShared(delivery, target.channel);
  const drawing = draw(item, await gatherFacts(delivery, present));
  if (!drawing || !target) return null;
  switch (effect.type) {
    case 'whisper':
      return quietly(() => channel.whisper(installation, target, effect.to, drawing.content));
    case 'refresh-handoff': {
      const root = present.conversation?.agentsRoot;
      const post = root && { channel: target.channel, remoteId: root };
      return post ? quietly(() => channel.update(installation, post, drawing.content).catch(rootGone(root))) : null;
    }
    case 'sync-edit': {
      const { post } = present;
      return post ? quietly(() => channel.update(installation, post, drawing.content, drawing.author)) : null;
    }
    default:
      return () => channel.post(installation, target, drawing.content, item.id, drawing.author);
  }
}

/** The first message of the agents' thread, which was to be changed, is not there any more. */
class RootGone extends DeliveryRefused {
  readonly root: string;
  constructor(root: string, cause: DeliveryRefused) {
    super(cause.code, { cause });
    this.root = root;
  }
}

const rootGone =
  (root: string) =>
  (error: unknown): never => {
    throw error instanceof DeliveryRefused && isGone(error.code) ? new RootGone(root, error) : error;
  };

/** A file whose message was taken back. */
const takenAway = (
  { channel, tenant }: Delivery,
  { channel: where, remoteId }: NonNullable<Present['post']>,
  upload: string,
): (() => Promise<null>) =>
  quietly(() => channel.files.remove(tenant.installation, upload, { channel: where, remoteId }));

/** The emoji stands on the other side's message as long as anybody has it on this one. */
async function reaction(
  { channel, tenant, store, item, now }: Delivery,
  { conversation, messages, post }: Present,
  { seq, emoji, side }: Extract<Effect, { type: 'sync-reaction' }>,
): Promise<(() => Promise<null>) | null> {
  if (!conversation) return null;
  const message = messages.find((m) => m.seq === seq);
  const isOwn = message && (message.role === 'agent' ? 'agents' : 'customer') === side;
  // Put on an original it shows on the copy; put on a copy, on the original.
  const at = isOwn ? post : placeOf(message);
  if (message?.deletedAt != null) return null;
  const { people, comes } = await store.inTenant(tenant.id, async (tx) => ({
    people: await tx.reactors(conversation.id, seq, emoji, side),
    comes: isOwn && !at && (await tx.showings(conversation.id, seq)).some(({ pieces }) => pieces === null),
  }));
  if (comes && now() - item.createdAt < COPY_PATIENCE_MS) throw new DeliveryDelayed('its copy does not stand yet', 500);
  if (!at) return null;
  return quietly(() => channel.react(tenant.installation, at, emoji, people > 0));
}

/** A copy that has not come by then does not come. */
const COPY_PATIENCE_MS = 5 * 60_000;

function placeOf(message: Message | undefined): Present['post'] {
  const { channel, remoteId } = message ?? {};
  return channel && remoteId ? { channel, remoteId } : null;
}

/** What the agent gets; null: nothing. What a customer took back must not go on standing there. */
async function packageFor(delivery: Delivery, present: Present): Promise<HandoffPackage | null> {
  const { effect } = delivery.item.job;
  const { handoff, messages, conversation } = present;
  if (effect.type === 'open-handoff') return packed(delivery, present);
  if (!handoff) return null;
  if (handoff.changesSeen !== changesIn(messages)) {
    const anew = await packed(delivery, present);
    // A draft that was sent, or was of no use, does not come back.
    return anew && handoff.suggestedReply === null ? { ...anew, suggestedReply: null } : anew;
  }
  const isBehind = messages.some(({ seq, internal }) => seq > handoff.upTo && !internal);
  const follows = conversation && isBehind && effect.type === 'refresh-handoff';
  return follows ? delivery.preparing.renew({ conversation, messages }, handoff) : handoff;
}

/** Most words change nothing that is shown. */
const isSame = (one: HandoffPackage, other: HandoffPackage): boolean =>
  isDeepStrictEqual({ ...one, upTo: 0 }, { ...other, upTo: 0 });

/** A handoff does not wait for it, nor fail with it. */
async function packed(delivery: Delivery, present: Present): Promise<HandoffPackage | null> {
  const { preparing, log } = delivery;
  const work = async (): Promise<HandoffPackage | null> => {
    const handover = await handoverOf(delivery, present);
    return handover && preparing.prepare(handover);
  };
  try {
    return await within(PACKED_MS, work());
  } catch (error) {
    log.warn({ err: error, conversation: present.conversation?.id }, 'a handoff goes out without its package');
    return null;
  }
}

const PACKED_MS = 2_000;

/** Begins an answer that a model words while it stands there. False: not here, or not now; it is to be posted whole. */
async function grows(delivery: Delivery, effect: Effect): Promise<boolean> {
  const { item, channel, tenant, lease, monotonic } = delivery;
  const { streaming } = channel;
  const { target } = item;
  if (effect.type !== 'post-answer' || !effect.answer.wording || !effect.reader) return false;
  // Begun once already, nobody knows how that ended: whatever stands there is empty, and the words go out whole.
  if (!streaming || !target || item.triedAt !== null) return false;
  if (!streaming.streamsIn(target.channel) || monotonic() > lease.deadline) return false;
  try {
    await begun(delivery, await streaming.begin(tenant.installation, target, effect.reader));
    return true;
  } catch (error) {
    if (error instanceof DeliveryRefused) return false;
    throw error;
  }
}

/** Whether it shows what only our own people may read. A whisper is read by one of them alone. */
function isForAgentsOnly({ job, target }: OutboxItem, { conversation }: Present): boolean {
  const { type } = job.effect;
  return type === 'open-handoff' || (type !== 'whisper' && target?.channel === conversation?.agentsPlace?.channel);
}

const quietly = (call: () => Promise<void>) => async (): Promise<null> => {
  await call();
  return null;
};

/** Everything the drawing may name, looked up before the send. */
async function gatherFacts(delivery: Delivery, present: Present): Promise<Facts> {
  const { item, channel, tenant, now } = delivery;
  const { conversation, messages, handoff, policy } = present;
  const { effect } = item.job;
  const root = showsRoot(effect) && conversation;
  const free = await freeAgents(delivery, present);
  const known = new Map<string, Shown>();
  const named = [...peopleNamed(effect, conversation, messages), ...free.map(({ person }) => person)];
  for (const person of new Set(named)) known.set(person, await channel.who(tenant.installation, person));
  const asked = root ? messages.find((m) => m.role === 'customer' && m.channel && m.remoteId) : undefined;
  return {
    conversation,
    messages,
    handoff,
    free,
    people: peopleFrom(known),
    company: tenant.name,
    channelName: root ? await channelName(delivery, root.customerPlace.channel) : '',
    link:
      asked?.channel && asked.remoteId
        ? await channel.permalink(tenant.installation, asked.channel, asked.remoteId)
        : null,
    wait: outlook(present, known, now()),
    brief: showsBrief(effect) && policy?.showsBrief && hasHistory(messages) ? (handoff?.brief ?? null) : null,
    mostFiles: policy?.files.most ?? 0,
    hours: policy?.clockStops.whenClosed ? policy.judgement.hours : null,
    now: now(),
  };
}

/** A single message needs no summing up: it stands right above. */
const hasHistory = (messages: readonly Message[]): boolean =>
  messages.filter(({ role, deletedAt }) => role === 'customer' && deletedAt === null).length > 1;

const MOST_FREE = 3;

/** Whoever has left the company meanwhile is not suggested. */
async function freeAgents({ tenant, channel }: Delivery, { roster }: Present): Promise<Facts['free']> {
  const known = await Promise.all(
    roster
      .slice(0, 2 * MOST_FREE)
      .map(async (one) => ({ ...one, who: await channel.who(tenant.installation, one.person) })),
  );
  return known.filter(({ who }) => who.side === 'internal' && !who.bot).slice(0, MOST_FREE);
}

function outlook(
  { conversation, policy, ahead }: Present,
  known: ReadonlyMap<string, Shown>,
  at: Instant,
): WaitOutlook | null {
  if (!conversation || !policy || !ahead) return null;
  const { customer } = conversation;
  const timeZone = (customer && known.get(customer)?.timeZone) || null;
  return waitOutlook(ahead, policy.judgement.hours, {
    at,
    since: conversation.status === 'waiting' ? conversation.since : null,
    timeZone,
  });
}

async function channelName({ channel, tenant }: Delivery, address: string): Promise<string> {
  return (await channel.channelFacts(tenant.installation, address))?.name ?? 'customer channel';
}

async function sendingFailed(delivery: Delivery, error: unknown): Promise<void> {
  const { item } = delivery;
  const { effect } = item.job;
  if (error instanceof LeaseLost) throw error;
  if (error instanceof DeliveryRefused)
    return failed(delivery, { state: 'refused', why: error.code }, error instanceof RootGone ? error.root : null);
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
