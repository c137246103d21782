/** Work of our own that sends nothing itself: what comes of it is decided on as an event, in the state of then. */
import type { Who } from '../channel/channel.ts';
import { basisOf } from '../conversation/basis.ts';
import type { Conversation, PersonId } from '../conversation/conversation.ts';
import type { Effect } from '../conversation/effect.ts';
import type { Answer, Reply } from '../conversation/event.ts';
import type { Message } from '../conversation/message.ts';
import type { Delivery, Present } from './delivering.ts';
import { again, dropped, finish } from './endings.ts';
import { handoverOf } from './handing-over.ts';
import { keepEnriched } from './keep-handoff.ts';
import { readerOf } from './reading.ts';
import { wordAnswer, wordedWhole } from './word-answer.ts';
import { whisperTo, writeEffects } from './write-down.ts';

type OwnWork = Extract<
  Effect,
  { type: 'find-answer' | 'word-answer' | 'perform-action' | 'enrich-handoff' | 'import-articles' }
>;

export function isOwnWork(effect: Effect): effect is OwnWork {
  return effect.type === 'word-answer' || repeatsFreely(effect);
}

/** Doing it again does no harm: what it calls knows it again, or changes nothing. */
export function repeatsFreely({ type }: Effect): boolean {
  return type === 'find-answer' || type === 'perform-action' || type === 'enrich-handoff' || type === 'import-articles';
}

export async function doOwnWork(delivery: Delivery, present: Present, effect: OwnWork): Promise<void> {
  if (effect.type === 'import-articles') return importArticles(delivery, effect);
  const { conversation } = present;
  if (!conversation) return dropped(delivery, 'its conversation is gone');
  switch (effect.type) {
    case 'find-answer':
      return findAnswer(delivery, { ...present, conversation }, effect);
    case 'word-answer':
      return wordAnswer(delivery, { ...present, conversation }, effect);
    case 'perform-action':
      return performAction(delivery, { ...present, conversation }, effect);
    case 'enrich-handoff':
      return enrichHandoff(delivery, { ...present, conversation });
    default:
      return effect satisfies never;
  }
}

type Within = Present & { readonly conversation: Conversation };

async function findAnswer(
  delivery: Delivery,
  present: Within,
  effect: Extract<Effect, { type: 'find-answer' }>,
): Promise<void> {
  const { messages, conversation, connected } = present;
  const { answering, tenant, now, newId } = delivery;
  if (isBusy(delivery, conversation, effect)) return again(delivery, BUSY_MS, 'an action is being done', false);
  const question = messages.find((m) => m.seq === effect.seq);
  if (!question) return dropped(delivery, 'its question is gone');
  const reader = await readerOf(delivery, conversation.customerPlace.channel, connected);
  const { company, timeZone } = await knownOf(delivery, question.person);
  const found = await answering.reply({
    tenant: tenant.id,
    conversation,
    seq: effect.seq,
    text: question.text,
    earlier: messages.filter((m) => m.seq < effect.seq),
    reader,
    customer: question.name,
    timeZone,
    article: effect.article,
    at: now(),
    newId: newId(),
  });
  const reply = await worded(delivery, conversation, found);
  // What was picked is wanted, whatever else has happened.
  const basis = effect.article === null ? { basis: basisOf(conversation) } : {};
  await finish(delivery, { state: 'done' }, async (tx) => {
    const event = { type: 'bot.answered', at: now(), to: effect.seq, reply, company, ...basis } as const;
    await tx.addEvent(conversation.id, `answered:${delivery.item.id}`, event);
  });
}

const BUSY_MS = 250;
/** Longer than an action takes, with all its tries. */
const PATIENCE_MS = 45_000;

/** What is said while an action is being done is read when that has ended: it may be a wish for the next one. */
function isBusy(
  { item, now }: Delivery,
  { undertaking }: Conversation,
  { article }: Extract<Effect, { type: 'find-answer' }>,
): boolean {
  return article === null && undertaking?.stage === 'performing' && now() - item.createdAt < PATIENCE_MS;
}

/** Where a post can grow, the words come while it stands; elsewhere they are written before. */
async function worded(delivery: Delivery, { id, customerPlace }: Conversation, reply: Reply): Promise<Reply> {
  if (reply.kind !== 'answer' || reply.answer.wording === null) return reply;
  const { wordsmith, channel } = delivery;
  const asItIs: Answer = { ...reply.answer, wording: null };
  if (!wordsmith) return { ...reply, answer: asItIs };
  if (channel.streaming?.streamsIn(customerPlace.channel)) return reply;
  const text = await wordedWhole(delivery, id, reply.answer);
  return { ...reply, answer: text === null ? asItIs : { ...asItIs, text } };
}

async function performAction(
  delivery: Delivery,
  { conversation, connected, messages }: Within,
  { undertaking }: Extract<Effect, { type: 'perform-action' }>,
): Promise<void> {
  const { acting, tenant, now, item } = delivery;
  const reader = await readerOf(delivery, conversation.customerPlace.channel, connected);
  const customer = nameOf(undertaking.since, messages);
  const outcome = await acting.perform({
    tenant: tenant.id,
    conversation,
    undertaking,
    reader,
    customer,
    at: now(),
  });
  await finish(delivery, { state: 'done' }, async (tx) => {
    const event = { type: 'action.ended', at: now(), undertaking: undertaking.id, outcome } as const;
    await tx.addEvent(conversation.id, `ended:${item.id}`, event);
  });
}

const nameOf = (seq: number, messages: readonly Message[]): string => messages.find((m) => m.seq === seq)?.name ?? '';

/** The root message of the agents' thread stands already; it is drawn anew with what a model wrote. */
async function enrichHandoff(
  delivery: Delivery,
  { conversation, connected, messages, handoff }: Within,
): Promise<void> {
  if (!handoff || conversation.status === 'resolved') return dropped(delivery, 'nobody reads it any more');
  const { preparing, now } = delivery;
  const work = await handoverOf(delivery, { conversation, messages, connected });
  const better = work && (await preparing.enrich(work, handoff));
  if (!better) return dropped(delivery, 'nothing better was written');
  await finish(delivery, { state: 'done' }, async (tx, present) => {
    await writeEffects(tx, present, [{ type: 'refresh-handoff' }], { at: now(), policy: await tx.policy() });
    await keepEnriched(tx, conversation.id, handoff, better);
  });
}

/** The admin who asked for it hears what came of it, where they asked. */
async function importArticles(
  { importing, tenant, item, lease, store }: Delivery,
  { id, by, from }: Extract<Effect, { type: 'import-articles' }>,
): Promise<void> {
  const report = await importing.take({ tenant, id, by, from });
  await store.inTenant(tenant.id, async (tx) => {
    await tx.finishOutbox(lease, item.id, { state: 'done' }, null);
    if (item.target) await whisperTo(tx, item.target, by, { whisper: 'import-ended', report });
  });
}

/** An answer goes without it, rather than not at all. As a rule it is remembered from the question. */
async function knownOf(
  { channel, tenant }: Delivery,
  person: PersonId | null,
): Promise<Pick<Who, 'company' | 'timeZone'>> {
  if (person === null) return NOTHING_KNOWN;
  return channel.who(tenant.installation, person).catch(() => NOTHING_KNOWN);
}

const NOTHING_KNOWN = { company: null, timeZone: null };
