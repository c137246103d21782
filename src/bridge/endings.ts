/** How a delivery ends: each ending in one transaction, with all that follows from it. */
import type { Posted } from '../channel/channel.ts';
import type { Conversation, ConversationId } from '../conversation/conversation.ts';
import { followUps } from '../conversation/delivery.ts';
import type { Effect } from '../conversation/effect.ts';
import type { Event } from '../conversation/event.ts';
import type { HandoffPackage } from '../conversation/handoff-package.ts';
import type { ImportReport } from '../conversation/import-report.ts';
import type { Delivery } from './delivering.ts';
import { tellNotCarried, troubleOf } from './file-not-carried.ts';
import { mustBeOnce } from './once.ts';
import type { Job, Outcome, TenantTx } from './ports.ts';
import { whisperTo, writeEffects } from './write-down.ts';

/** It is tried again later; nothing has happened, or (`maybeSent`) nobody knows. */
export async function again(
  { store, lease, item }: Delivery,
  delayMs: number,
  why: string,
  maybeSent: boolean,
): Promise<void> {
  await store.lanes.retry(lease, { id: item.id, delayMs, why, maybeSent, countTry: false });
}

export const postedAt = (
  settled: { readonly channel: string; readonly remoteId: string },
  { channel }: Delivery,
): Posted => ({
  ...settled,
  thread: channel.threadOf(settled.channel, settled.remoteId),
});

/** It stands there. `handoff`: the package that its post shows, to be kept. */
export async function sent(delivery: Delivery, posted: Posted, handoff: HandoffPackage | null = null): Promise<void> {
  const { item, now } = delivery;
  const { channel, remoteId, thread } = posted;
  const { type } = item.job.effect;
  const opened = async (tx: TenantTx, conversation: Conversation): Promise<void> => {
    if (type === 'restore-root' && conversation.agentsPlace) {
      const event = { type: 'handoff.opened', at: now(), place: conversation.agentsPlace, root: remoteId } as const;
      return tx.addEvent(conversation.id, `restored:${item.id}`, event);
    }
    if (type !== 'open-handoff') return;
    if (handoff) await tx.saveHandoff(conversation.id, handoff);
    const event = { type: 'handoff.opened', at: now(), place: { channel, thread }, root: remoteId } as const;
    await tx.addEvent(conversation.id, `opened:${item.id}`, event);
  };
  const opens = type === 'open-handoff' || type === 'restore-root';
  await finish(delivery, { state: 'sent', channel, remoteId }, opens ? opened : null);
}

/** A post stands there that is still empty: it grows from here on. */
export async function begun(delivery: Delivery, { channel, remoteId }: Posted): Promise<void> {
  await finish(delivery, { state: 'sent', channel, remoteId }, null, 'begun');
}

type Failure = Extract<Outcome, { state: 'refused' | 'uncertain' }>;

/** `root`: the first message of the agents' thread, where that was to be changed and is not there; null: it was not about that. */
export async function failed(delivery: Delivery, outcome: Failure, root: string | null = null): Promise<void> {
  const { item, log, now } = delivery;
  const { effect } = item.job;
  log.warn({ item: item.id, effect: effect.type, outcome }, 'not delivered');
  if (effect.type === 'import-articles') return importFailed(delivery, effect, outcome);
  await finish(delivery, outcome, async (tx, conversation) => {
    const { why } = outcome;
    if (effect.type === 'open-handoff')
      await tx.addEvent(conversation.id, `not-opened:${item.id}`, { type: 'handoff.failed', at: now(), why });
    await endedForGood(tx, conversation, delivery, why);
    if (effect.type === 'relay-file')
      await tellNotCarried(tx, conversation, effect, { why: troubleOf(outcome), at: now() });
    if (root !== null)
      await tx.addEvent(conversation.id, `root-gone:${item.id}`, { type: 'handoff.root-gone', at: now(), root });
    if (effect.type === 'sync-edit') await copyUnchanged(tx, conversation, delivery, effect.seq, why);
    if (effect.type === 'relay-to-customer' || effect.type === 'relay-to-agents')
      await notPassedOn(tx, conversation, delivery, { effect, outcome });
  });
}

/** Each of the messages that shared the post. */
async function notPassedOn(
  tx: TenantTx,
  conversation: Conversation,
  { item, now }: Pick<Delivery, 'item' | 'now'>,
  {
    effect,
    outcome,
  }: {
    readonly effect: Extract<Effect, { type: 'relay-to-customer' | 'relay-to-agents' }>;
    readonly outcome: Failure;
  },
): Promise<void> {
  const said = await tx.messages(conversation.id);
  for (const seq of item.job.joined ?? [effect.seq])
    await tx.addEvent(conversation.id, `failed:${item.id}:${seq}`, {
      type: 'delivery.failed',
      at: now(),
      towards: effect.type === 'relay-to-customer' ? 'customer' : 'agents',
      seq,
      certain: outcome.state === 'refused',
      why: outcome.why,
      by: said.find((m) => m.seq === seq)?.person ?? null,
    });
}

/** Whoever took a word back must know that it still stands with the customer. What is not there any more needs no change. */
async function copyUnchanged(
  tx: TenantTx,
  conversation: Conversation,
  { item, now }: Pick<Delivery, 'item' | 'now'>,
  seq: number,
  why: string,
): Promise<void> {
  if (isGone(why)) return;
  if (item.target?.channel !== conversation.customerPlace.channel)
    return copyAnew(tx, conversation, { item, now }, seq);
  const say = { notice: 'copy-unchanged', seq, why } as const;
  await writeEffects(tx, conversation, [{ type: 'tell-agents', say }], { at: now(), policy: await tx.policy() });
}

/** What a customer corrected agents must read, if not in its old place. Files would come along a second time. */
async function copyAnew(
  tx: TenantTx,
  conversation: Conversation,
  { item, now }: Pick<Delivery, 'item' | 'now'>,
  seq: number,
): Promise<void> {
  const message = (await tx.messages(conversation.id)).find((m) => m.seq === seq);
  if (item.part > 0 || !message || message.deletedAt !== null || message.files.length > 0) return;
  const again = { type: 'relay-to-agents', seq, late: false } as const;
  await writeEffects(tx, conversation, [again], { at: now(), policy: await tx.policy() });
}

/** Words of platforms for a message that is not there any more. */
const GONE: ReadonlySet<string> = new Set(['message_not_found']);
export const isGone = (code: string): boolean => GONE.has(code);

/** The admin who waits for a report gets one. */
async function importFailed(
  { store, lease, item }: Delivery,
  { by, from }: Extract<Effect, { type: 'import-articles' }>,
  outcome: Failure,
): Promise<void> {
  const report: ImportReport = {
    from: from.kind === 'url' ? from.url : from.name,
    ...{ added: 0, changed: 0, unchanged: 0, removed: 0, remarks: [] },
    problems: [
      { where: null, what: 'It could not be read, though I tried several times. Please import it again later.' },
    ],
  };
  await store.inTenant(lease.tenant, async (tx) => {
    await tx.finishOutbox(lease, item.id, outcome, null);
    if (item.target) await whisperTo(tx, item.target, by, { whisper: 'import-ended', report });
  });
}

/** Work of our own that can't be done ends too, and no customer waits for it: no path ends in silence. */
async function endedForGood(tx: TenantTx, { id }: Conversation, { item, now }: Delivery, why: string): Promise<void> {
  const { effect } = item.job;
  if (effect.type === 'find-answer') {
    const event = { type: 'bot.answered', at: now(), to: effect.seq, reply: { kind: 'none' } } as const;
    await tx.addEvent(id, `answered:${item.id}`, event);
  }
  if (effect.type === 'perform-action')
    await actionEnds(tx, id, { item, now }, { ended: 'failed', why, next: 'escalate' });
}

async function actionEnds(
  tx: TenantTx,
  id: ConversationId,
  { item, now }: Pick<Delivery, 'item' | 'now'>,
  outcome: Extract<Event, { type: 'action.ended' }>['outcome'],
): Promise<void> {
  const { effect } = item.job;
  if (effect.type !== 'perform-action') return;
  const { id: undertaking } = effect.undertaking;
  await tx.addEvent(id, `ended:${item.id}`, { type: 'action.ended', at: now(), undertaking, outcome });
}

/** No longer wanted, or nothing to show. */
export async function dropped(delivery: Delivery, why: string): Promise<void> {
  // An earlier try may have done it, if it broke off: nobody shall read that it was not done.
  const { type } = delivery.item.job.effect;
  const interrupted = (tx: TenantTx, { id }: Conversation): Promise<void> =>
    actionEnds(tx, id, delivery, { ended: 'interrupted' });
  await finish(delivery, { state: 'dropped', why }, type === 'perform-action' ? interrupted : null);
}

type More = (tx: TenantTx, conversation: Conversation) => Promise<void>;

/** Ends the item, and writes down what follows from that ending; of most nothing does. `more`: what else is written with it. */
export async function finish(
  { store, lease, item, pace: rest, now }: Delivery,
  outcome: Outcome,
  more: More | null = null,
  how: 'begun' | null = null,
): Promise<void> {
  const pace = mustBeOnce(item.job.effect) ? rest : null;
  const last = item.part + 1 >= (item.job.parts ?? 1);
  const ending = how ?? (outcome.state === 'done' ? 'sent' : outcome.state);
  const effects = eachJoined(item.job).flatMap((effect) => followUps(effect, ending, { last }));
  const unsaid = unsaidBy(item.job.effect, outcome);
  if (effects.length === 0 && unsaid === null && !more) return store.lanes.finish(lease, item.id, outcome, pace);
  await store.inTenant(lease.tenant, async (tx) => {
    await tx.finishOutbox(lease, item.id, outcome, pace);
    const conversation = item.conversation && (await tx.readConversation(item.conversation));
    if (!conversation) return;
    if (effects.length > 0) await writeEffects(tx, conversation, effects, { at: now(), policy: await tx.policy() });
    if (unsaid !== null) await tx.changeMessage(conversation.id, unsaid, { deletedAt: now() });
    await more?.(tx, conversation);
  });
}

/** What never reached the customer was not said: no agent shall read that it was tried, or asked. Null: it is no such message. */
function unsaidBy(effect: Effect, { state }: Outcome): number | null {
  if (state !== 'dropped' && state !== 'refused') return null;
  return effect.type === 'post-answer' || effect.type === 'tell-customer' ? (effect.seq ?? null) : null;
}

/** The effect, once for each message that went out in the same post. */
function eachJoined({ effect, joined }: Job): readonly Effect[] {
  if (!joined || !('seq' in effect)) return [effect];
  return joined.map((seq) => ({ ...effect, seq }) as Effect);
}
