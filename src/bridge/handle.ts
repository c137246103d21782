/** What happens to an inbox item: server-side facts, one transaction, one decision. */
import type { Who } from '../channel/channel.ts';
import { DeliveryDelayed } from '../channel/channel.ts';
import type { Inbound } from '../channel/inbound.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Event } from '../conversation/event.ts';
import { retryDelayMs } from './backoff.ts';
import { handleChannelNews } from './handle-channels.ts';
import { handlePeopleNews, handlePostDeleted } from './handle-people.ts';
import { handlePress } from './handle-presses.ts';
import { handleReaction } from './handle-reactions.ts';
import { handleSpeech } from './handle-speech.ts';
import {
  attributesFor,
  type Handled,
  type HandleTools,
  type Handling,
  placedOf,
  policyFor,
  policyIn,
} from './handling.ts';
import type { InboxItem, LaneLease, OwnEvent, Tenant, TenantTx, TimerRef } from './ports.ts';
import { LeaseLost } from './ports.ts';
import { replyMessage } from './reply-message.ts';
import { mentioned } from './said.ts';
import { apply } from './write-down.ts';

/** Tries after which an item is set aside as a dead letter, so that its lane can go on. */
const MAX_TRIES = 5;
/** While the directory is silent an item waits this long for it, then goes on with people it can't place: they have no rights. */
const DIRECTORY_PATIENCE_MS = 60_000;

/** Handles the item at the head of a held inbox lane. What fails is tried again, then set aside. Rejects when the database can't be reached: then the lane is still held. */
export async function handleLane(lease: LaneLease, tools: HandleTools): Promise<void> {
  const { lanes } = tools.store;
  const item = await lanes.inboxHead(lease);
  if (!item) return lanes.release(lease);
  try {
    await handleItem(lease, item, tools);
  } catch (error) {
    if (error instanceof LeaseLost) await lanes.release(lease);
    else await handlingFailed(lease, item, error, tools);
  }
}

async function handlingFailed(lease: LaneLease, item: InboxItem, error: unknown, tools: HandleTools): Promise<void> {
  const { lanes } = tools.store;
  const why = error instanceof Error ? error.message : String(error);
  if (error instanceof DeliveryDelayed)
    return lanes.retry(lease, { id: item.id, delayMs: error.retryAfterMs, why, maybeSent: false, countTry: false });
  if (lease.attempts + 1 >= MAX_TRIES) {
    tools.log.error(
      { err: error, item: item.id, lane: lease.lane },
      'an event could not be handled: set aside as a dead letter',
    );
    return lanes.bury(lease, item.id, why);
  }
  tools.log.warn(
    { err: error, item: item.id, lane: lease.lane, tries: lease.attempts + 1 },
    'an event could not be handled: trying again',
  );
  const delayMs = retryDelayMs(lease.attempts, tools.random);
  return lanes.retry(lease, { id: item.id, delayMs, why, maybeSent: false, countTry: true });
}

async function handleItem(lease: LaneLease, item: InboxItem, tools: HandleTools): Promise<void> {
  const { payload } = item;
  const timers =
    payload.from === 'self'
      ? await handleOwnEvent(lease, item.id, payload, tools)
      : await handleInbound(lease, item, payload.inbound, tools);
  for (const timer of timers) await tools.wakeups.schedule(timer);
}

async function handleOwnEvent(
  lease: LaneLease,
  id: string,
  { conversation, event }: { readonly conversation: string; readonly event: OwnEvent },
  tools: HandleTools,
): Promise<readonly TimerRef[]> {
  const { store } = tools;
  const name = event.type === 'agent.reply' ? await nameOf(lease.tenant, event.agent, tools) : '';
  return store.inTenant(lease.tenant, async (tx) => {
    const before = await tx.lockConversation(conversation);
    const timers = before ? await applyOwnEvent(tx, before, { event, name }, tools) : [];
    await tx.finishInbox(lease, id);
    return timers;
  });
}

async function nameOf(tenant: string, person: string, { store, channel }: HandleTools): Promise<string> {
  return (await channel.who((await store.tenant(tenant)).installation, person)).name;
}

async function applyOwnEvent(
  tx: TenantTx,
  before: Conversation,
  { event, name }: { readonly event: OwnEvent; readonly name: string },
  tools: HandleTools,
): Promise<readonly TimerRef[]> {
  const placed = await placedOf(tx, before);
  const company = event.type === 'bot.answered' ? (event.company ?? null) : null;
  const policy = await policyFor(tools, placed, before, company, () => tx.messages(before.id));
  if (event.type !== 'agent.reply')
    return apply(tx, before, await judged(tx, before, event, { ...placed, ...tools, policy }), policy, null);
  const { text, ...reply } = event;
  const numbered = { ...reply, seq: before.lastSeq + 1 };
  return apply(tx, before, numbered, policy, replyMessage(numbered, { name, text }));
}

/** A reply is judged when it is handled: only then it is known how many failed before it. */
async function judged(
  tx: TenantTx,
  conversation: Conversation,
  event: Exclude<OwnEvent, { type: 'agent.reply' }>,
  { judging, policy, connected }: Pick<Handling, 'judging' | 'policy' | 'connected'>,
): Promise<Event> {
  if (event.type !== 'bot.answered') return event;
  const { company = null, ...answered } = event;
  const messages = await tx.messages(conversation.id);
  const text = messages.find((m) => m.seq === event.to)?.text ?? '';
  const earlier = messages.filter((m) => m.seq < event.to);
  const { at, reply } = answered;
  const attributes = attributesFor(connected, company);
  return {
    ...answered,
    assessment: judging.judge({ conversation, text, earlier, reply, at, attributes }, policy),
  };
}

async function handleInbound(
  lease: LaneLease,
  item: InboxItem,
  inbound: Inbound,
  tools: HandleTools,
): Promise<readonly TimerRef[]> {
  const tenant = await tools.store.tenant(lease.tenant);
  const who = await fetchPeople(tenant, item, inbound, tools);
  if (changesReaders(inbound)) await tools.channel.channelFacts(tenant.installation, inbound.channel, { fresh: true });
  const handled = await tools.store.inTenant(lease.tenant, async (tx) => {
    const thread = 'place' in inbound ? inbound.place.thread : undefined;
    const { policy: everywhere, connected, behind } = await tx.policyAt(channelOf(inbound), thread);
    const placed = {
      policy: policyIn(connected, everywhere),
      connected,
      behind: behind && { policy: policyIn(behind, everywhere), connected: behind },
    };
    const handled = await dispatch(inbound, { ...tools, ...placed, tx, item, who });
    if (handled !== 'again') await tx.finishInbox(lease, item.id);
    return handled;
  });
  if (handled !== 'again') return handled;
  await tools.store.lanes.retry(lease, {
    id: item.id,
    delayMs: OVERTAKEN_RETRY_MS,
    why: 'it overtook the message it is about',
    maybeSent: false,
    countTry: false,
  });
  return [];
}

type ReadersChanged = Extract<Inbound, { kind: 'channel-shared' | 'channel-lost' }>;

/** What the directory remembers of the channel is no longer true. */
const changesReaders = (inbound: Inbound): inbound is ReadersChanged =>
  inbound.kind === 'channel-shared' || (inbound.kind === 'channel-lost' && inbound.why === 'disconnected');

const OVERTAKEN_RETRY_MS = 500;

const channelOf = (inbound: Inbound): string =>
  'place' in inbound ? inbound.place.channel : 'channel' in inbound ? inbound.channel : '';

function dispatch(inbound: Inbound, handling: Handling): Promise<Handled> {
  switch (inbound.kind) {
    case 'message':
    case 'edit':
    case 'deletion':
      return handleSpeech(inbound, handling);
    case 'press':
      return handlePress(inbound, handling);
    case 'reaction':
      return handleReaction(inbound, handling);
    case 'post-deleted':
      return handlePostDeleted(inbound, handling);
    case 'person-gone':
    case 'member-left':
      return handlePeopleNews(inbound, handling);
    case 'bot-added':
    case 'channel-renamed':
    case 'channel-back':
    case 'channel-lost':
    case 'channel-shared':
    case 'channel-moved':
    case 'uninstalled':
      return handleChannelNews(inbound, handling);
    default:
      return inbound satisfies never;
  }
}

async function fetchPeople(
  tenant: Tenant,
  item: InboxItem,
  inbound: Inbound,
  { channel, now }: HandleTools,
): Promise<(person: string) => Who> {
  const people = peopleIn(inbound);
  const known = new Map<string, Who>();
  for (const person of people) {
    try {
      known.set(person, await channel.who(tenant.installation, person));
    } catch (error) {
      if (now() - item.receivedAt < DIRECTORY_PATIENCE_MS) throw error;
    }
  }
  return (person) => known.get(person) ?? stranger(person);
}

function peopleIn(inbound: Inbound): readonly string[] {
  const named = 'said' in inbound ? mentioned(inbound.said) : [];
  const sender = 'sender' in inbound ? [inbound.sender.person] : [];
  const inviter = inbound.kind === 'bot-added' && inbound.inviter ? [inbound.inviter.person] : [];
  return [...new Set([...sender, ...inviter, ...named])];
}

const stranger = (person: string): Who => ({
  person,
  name: 'somebody',
  picture: null,
  side: 'unknown',
  bot: false,
  admin: false,
  company: null,
  timeZone: null,
});
