/** Puts a step of the core into rows: the new state, and everything that is to be done about it. */
import { questionIn } from '../cards/customer-cards.ts';
import { POST_CHARACTERS, splitText } from '../cards/split-text.ts';
import type { Target } from '../channel/channel.ts';
import type { Conversation, Instant, PersonId, Place } from '../conversation/conversation.ts';
import { decide } from '../conversation/decide.ts';
import { isOvertaken } from '../conversation/decide-answer.ts';
import type { CustomerNotice, Effect, Whisper } from '../conversation/effect.ts';
import type { Event, TimerName } from '../conversation/event.ts';
import type { Message } from '../conversation/message.ts';
import type { Policy } from '../conversation/policy.ts';
import { dropSuggestion } from './keep-handoff.ts';
import { piecesTowards } from './outgoing.ts';
import type { Job, NewOutboxItem, Piece, Showing, TenantTx, TimerRef } from './ports.ts';

/**
 * Decides on `event` and writes the outcome. Returns the timers to be woken for, once the transaction stands. A message
 * that is there already changes nothing.
 */
export async function apply(
  tx: TenantTx,
  before: Conversation,
  event: Event,
  policy: Policy,
  message: Message | null,
): Promise<readonly TimerRef[]> {
  const { conversation, effects } = decide(before, event, policy);
  const isNew = !message || (await tx.addMessage(before.id, { ...message, internal: isInternal(message, effects) }));
  if (!isNew) return [];
  if (conversation !== before) await tx.saveConversation(conversation);
  await keepJudgement(tx, before, event);
  const timers = await writeEffects(tx, conversation, effects, { at: event.at, policy, said: message });
  // A reply that stays inside leaves the draft to whoever may send it.
  if (event.type === 'agent.reply' && effects.some(({ type }) => type === 'relay-to-customer'))
    await dropSuggestion(tx, before.id);
  return timers;
}

/** Every judgement is kept, whatever it was (P9); of a reply that is looked for again, the one on what is found then. */
async function keepJudgement(tx: TenantTx, before: Conversation, event: Event): Promise<void> {
  const { id } = before;
  if (event.type === 'customer.message') await tx.addAssessment(id, event.seq, event.at, event.assessment);
  if (event.type === 'customer.dislikes') await tx.addAssessment(id, event.to, event.at, event.assessment);
  if (event.type === 'customer.picks-none') await tx.addAssessment(id, event.of, event.at, event.assessment);
  if (event.type === 'bot.answered' && !isOvertaken(before, event))
    await tx.addAssessment(id, event.to, event.at, event.assessment);
}

/** Fail closed: what an agent writes is internal unless the core relays it. */
function isInternal(message: Message, effects: readonly Effect[]): boolean {
  return message.role === 'agent' && !effects.some((e) => e.type === 'relay-to-customer' && e.seq === message.seq);
}

interface Given {
  readonly at: Instant;
  readonly policy: Policy;
  /** What was said just now: it need not be looked up. */
  readonly said?: Message | null;
}

/** Writes effects into the outbox and the timer table. Returns the timers that were started. */
export async function writeEffects(
  tx: TenantTx,
  conversation: Conversation,
  effects: readonly Effect[],
  given: Given,
): Promise<readonly TimerRef[]> {
  const items: NewOutboxItem[] = [];
  for (const effect of effects) {
    switch (effect.type) {
      case 'start-timer':
      case 'stop-timer':
        // All of them at once.
        break;
      case 'save-rating':
        await tx.addRating(conversation.id, effect.person, effect.score, given.at);
        break;
      case 'save-comment':
        await tx.addComment(conversation.id, effect.person, effect.text);
        break;
      case 'save-recommendation':
        await tx.addRecommendation(conversation.id, effect.person, effect.score, given.at);
        break;
      case 'record':
        await tx.record(conversation.id, given.at, effect.record);
        break;
      case 'drop-suggestion':
        // After the lanes, as everywhere.
        break;
      case 'save-feedback':
        await tx.addFeedback(conversation.id, effect.seq, effect.person, effect.helpful, given.at);
        break;
      case 'open-handoff':
        if (given.policy.agentsChannel) items.push(...(await outboxItems(tx, conversation, effect, given)));
        else await handoffImpossible(tx, conversation, given.at);
        break;
      case 'tell-customer': {
        const say = await withQuestion(tx, conversation, effect.say, given);
        items.push(...(await outboxItems(tx, conversation, { ...effect, say }, given)));
        break;
      }
      default:
        items.push(...(await outboxItems(tx, conversation, effect, given)));
    }
  }
  const timers = await writeTimers(tx, conversation, effects);
  if (items.length > 0) await tx.addToOutbox(items);
  if (effects.some(({ type }) => type === 'drop-suggestion')) await dropSuggestion(tx, conversation.id);
  return timers;
}

/** Of each, the last word counts. Returns those that run from here on. */
async function writeTimers(
  tx: TenantTx,
  { id }: Conversation,
  effects: readonly Effect[],
): Promise<readonly TimerRef[]> {
  const timers = new Map<TimerName, Instant | null>();
  for (const effect of effects) {
    if (effect.type === 'start-timer') timers.set(effect.name, effect.at);
    if (effect.type === 'stop-timer') timers.set(effect.name, null);
  }
  if (timers.size > 0) await tx.setTimers(id, timers);
  return [...timers].flatMap(([name, at]) => (at === null ? [] : [{ tenant: tx.tenant, conversation: id, name, at }]));
}

/** Who was helped is asked how it was, but not too often. */
async function withQuestion(
  tx: TenantTx,
  { id, customer, drill }: Conversation,
  say: CustomerNotice,
  { at, policy }: { readonly at: Instant; readonly policy: Policy },
): Promise<CustomerNotice> {
  if (say.notice !== 'resolved' || say.outcome !== 'solved' || customer === null) return say;
  if (drill) return { ...say, ask: policy.asking.rating ? 'rating' : null };
  return { ...say, ask: await tx.nextQuestion(id, customer, at, policy.asking) };
}

async function handoffImpossible(tx: TenantTx, conversation: Conversation, at: Instant): Promise<void> {
  const event: Event = { type: 'handoff.failed', at, why: 'no agents channel is set' };
  await tx.addEvent(conversation.id, `no-agents-channel:${conversation.id}:${at}`, event);
}

async function outboxItems(
  tx: TenantTx,
  conversation: Conversation,
  effect: Effect,
  { policy, said = null }: Given,
): Promise<readonly NewOutboxItem[]> {
  const { customerPlace, agentsPlace } = conversation;
  switch (effect.type) {
    // An answer that has begun to stand there waits for no other work, least of all for a back end that hangs.
    case 'word-answer':
      return [{ ...workOfOurOwn(conversation, { effect }), lane: `words:${conversation.id}` }];
    // `find-answer` waits for its end; so it must not stand behind that.
    case 'perform-action':
      return [{ ...workOfOurOwn(conversation, { effect }), lane: `act:${conversation.id}` }];
    case 'find-answer':
    case 'enrich-handoff':
      return [workOfOurOwn(conversation, { effect })];
    case 'post-answer':
      await tx.addMessage(conversation.id, botMessage(effect.seq, effect.answer, conversation));
      return [post(conversation, customerPlace, { effect })];
    case 'tell-customer':
      if (effect.seq !== undefined) await addQuestion(tx, conversation, effect.seq, effect.say);
      return [post(conversation, customerPlace, { effect })];
    case 'relay-to-customer':
      return relay(tx, conversation, customerPlace, { effect, policy, said });
    case 'relay-to-agents':
      return agentsPlace ? relay(tx, conversation, agentsPlace, { effect, policy, said }) : [];
    case 'open-handoff':
      return policy.agentsChannel
        ? [{ ...post(conversation, { channel: policy.agentsChannel, thread: null }, { effect }), coalesce: true }]
        : [];
    // Words between people never wait for it.
    case 'refresh-handoff':
      return agentsPlace
        ? [{ ...post(conversation, agentsPlace, { effect }), lane: `root:${conversation.id}`, coalesce: true }]
        : [];
    case 'restore-root':
      return agentsPlace ? [post(conversation, agentsPlace, { effect })] : [];
    case 'sync-reaction': {
      const place = effect.side === 'customer' ? agentsPlace : customerPlace;
      return place ? [{ ...post(conversation, place, { effect }), lane: `emoji:${conversation.id}` }] : [];
    }
    case 'post-transcript':
      return agentsPlace ? transcript(tx, conversation, agentsPlace, { effect, policy }) : [];
    case 'tell-agents':
    case 'mark-receipt':
      return agentsPlace ? [post(conversation, agentsPlace, { effect })] : [];
    case 'whisper': {
      const place = effect.side === 'customer' ? customerPlace : agentsPlace;
      return place ? [post(conversation, place, { effect })] : [];
    }
    case 'sync-edit':
      return copies(tx, conversation, { effect, policy });
    default:
      return [];
  }
}

function post(conversation: Conversation, target: Place, job: Job): NewOutboxItem {
  return { lane: target.channel, conversation: conversation.id, job, part: 0, target, coalesce: false };
}

/** A word to one person who is in no conversation, or not yet. */
export async function whisperTo(tx: TenantTx, target: Target, person: PersonId, say: Whisper): Promise<void> {
  const effect: Effect = { type: 'whisper', to: person, side: 'customer', say };
  await tx.addToOutbox([
    { lane: target.channel, conversation: null, job: { effect }, part: 0, target, coalesce: false },
  ]);
}

function workOfOurOwn(conversation: Conversation, job: Job): NewOutboxItem {
  return {
    lane: `work:${conversation.id}`,
    conversation: conversation.id,
    job,
    part: 0,
    target: null,
    coalesce: false,
  };
}

async function addQuestion(tx: TenantTx, conversation: Conversation, seq: number, say: CustomerNotice): Promise<void> {
  await tx.addMessage(conversation.id, botMessage(seq, { text: questionIn(say) ?? '', source: null }, conversation));
}

/** Enters the transcript when it is decided; gets its remote id when it is posted. */
function botMessage(
  seq: number,
  { text, source }: { readonly text: string; readonly source: Message['source'] },
  conversation: Conversation,
): Message {
  return {
    seq,
    role: 'bot',
    person: null,
    name: 'Baton',
    text,
    look: null,
    was: null,
    files: [],
    sentAt: conversation.lastCustomerAt,
    internal: false,
    channel: null,
    remoteId: null,
    source,
    editedAt: null,
    deletedAt: null,
  };
}

/** A relay as it is written down, under the policy of its conversation. */
interface Relaying<E extends Effect['type']> {
  readonly effect: Extract<Effect, { type: E }>;
  readonly policy: Policy;
}

/** The words in as many posts as they need, then the files; a message of files alone has no post of its own. */
async function relay(
  tx: TenantTx,
  conversation: Conversation,
  target: Target,
  { effect, policy, said }: Relaying<'relay-to-customer' | 'relay-to-agents'> & { readonly said: Message | null },
): Promise<readonly NewOutboxItem[]> {
  const messages = said?.seq === effect.seq ? [said] : await tx.messages(conversation.id);
  const message = messages.find((m) => m.seq === effect.seq);
  const towards = effect.type === 'relay-to-customer' ? 'customer' : 'agents';
  const items = [
    ...relayedWords(conversation, target, effect, message, policy),
    ...(message ? relayedFiles(conversation, target, { message, towards, policy }) : []),
  ];
  return 'again' in effect ? missing(tx, conversation, effect.seq, items) : items;
}

/** What of them stands there already is not shown a second time. */
async function missing(
  tx: TenantTx,
  conversation: Conversation,
  seq: number,
  items: readonly NewOutboxItem[],
): Promise<readonly NewOutboxItem[]> {
  const standing = new Set<string>();
  for (const { id, part, file } of await tx.showings(conversation.id, seq))
    if (await tx.postOf(id)) standing.add(`${file} ${part}`);
  const isFile = ({ job }: NewOutboxItem): boolean => job.effect.type === 'relay-file';
  const left = items.filter((item) => !standing.has(`${isFile(item)} ${item.part}`));
  const lastWords = left.findLast((item) => !isFile(item));
  if (!lastWords && conversation.agentsPlace)
    left.push(
      post(conversation, conversation.agentsPlace, { effect: { type: 'mark-receipt', seq, receipt: 'delivered' } }),
    );
  // The receipt comes with the last one of those that go out now.
  return left.map((item) => (item === lastWords ? { ...item, job: { ...item.job, parts: item.part + 1 } } : item));
}

function relayedWords(
  conversation: Conversation,
  target: Target,
  effect: Extract<Effect, { type: 'relay-to-customer' | 'relay-to-agents' }>,
  message: Message | undefined,
  policy: Policy,
): readonly NewOutboxItem[] {
  if (message && isFilesAlone(message, policy)) return [];
  const parts = message
    ? piecesTowards(message, effect.type === 'relay-to-customer' ? 'customer' : 'agents').length
    : 1;
  return Array.from({ length: parts }, (_, part) => ({
    ...post(conversation, target, { effect, parts }),
    part,
    ...(message && message.look === null && parts === 1 && !effect.late ? joinOf(message) : {}),
  }));
}

/** Every one of its files is carried over. */
const isFilesAlone = ({ text, files }: Message, { files: limits }: Policy): boolean =>
  text.trim() === '' && files.length > 0 && files.length <= limits.most && files.every(({ id }) => id !== null);

function relayedFiles(
  conversation: Conversation,
  target: Target,
  given: { readonly message: Message; readonly towards: 'customer' | 'agents'; readonly policy: Policy },
): readonly NewOutboxItem[] {
  const { message, towards, policy } = given;
  return message.files.slice(0, policy.files.most).flatMap(({ id }, n) =>
    id === null
      ? []
      : [
          {
            ...post(conversation, target, { effect: { type: 'relay-file', seq: message.seq, n, towards } }),
            lane: `files:${conversation.id}:${towards}`,
            part: n,
          },
        ],
  );
}

/** A busy channel takes about one post a second: what one person says line by line goes out together when it has to wait anyway. */
function joinOf({ person, text }: Message): Pick<NewOutboxItem, 'join'> {
  return person === null ? {} : { join: { author: person, characters: text.length + 1, room: POST_CHARACTERS } };
}

/** Characters on one page of a transcript: under what a platform takes in one post, names and times included. */
const PAGE_CHARACTERS = 6_000;
const PAGE_PIECES = 20;

/** The transcript as pages, each a list of pieces of messages; internal words are the agents' own, and stay where they are. */
export function paginate(messages: readonly Message[], upTo: number): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [];
  let room = 0;
  for (const { seq, text, internal, role, deletedAt } of messages) {
    const unsaid = role === 'bot' && deletedAt !== null;
    if (seq > upTo || internal || unsaid) continue;
    for (const [part, piece] of splitText(text).entries()) {
      if (room < piece.length || (pages.at(-1)?.length ?? PAGE_PIECES) >= PAGE_PIECES) {
        pages.push([]);
        room = PAGE_CHARACTERS;
      }
      pages.at(-1)?.push({ seq, part });
      room -= piece.length;
    }
  }
  return pages;
}

async function transcript(
  tx: TenantTx,
  conversation: Conversation,
  target: Target,
  { effect, policy }: Relaying<'post-transcript'>,
): Promise<readonly NewOutboxItem[]> {
  const messages = await tx.messages(conversation.id);
  const pages = paginate(messages, effect.upTo);
  const files = messages
    .filter(({ seq, internal, deletedAt }) => seq <= effect.upTo && !internal && deletedAt === null)
    .flatMap((message) => relayedFiles(conversation, target, { message, towards: 'agents', policy }));
  return [...pages.map((pieces, part) => ({ ...post(conversation, target, { effect, pieces }), part })), ...files];
}

/**
 * Where the message is shown, its copy changes too; also what still waits in a lane, for its words may have been read already.
 * Words for which there is no copy yet are passed on as more of the same message.
 */
async function copies(
  tx: TenantTx,
  conversation: Conversation,
  { effect, policy }: Relaying<'sync-edit'>,
): Promise<readonly NewOutboxItem[]> {
  const all = await tx.showings(conversation.id, effect.seq);
  const showings = all.filter(({ file }) => !file);
  const change = ({ id, lane, target, part, pieces, joined }: Showing): NewOutboxItem => ({
    ...workOfOurOwn(conversation, { effect, copy: id, ...(pieces ? { pieces } : {}), ...(joined ? { joined } : {}) }),
    lane,
    target,
    part,
  });
  // A file goes with its message; an edit of the words leaves it.
  const isGone = (await tx.messages(conversation.id)).some((m) => m.seq === effect.seq && m.deletedAt !== null);
  const files = isGone ? all.filter(({ file }) => file) : [];
  const changes = [...showings, ...files].map(change);
  // Shown nowhere, it was never meant to be.
  if (all.length === 0) return [];
  const more = await rest(tx, conversation, { seq: effect.seq, from: partsIn(showings, effect.seq), policy });
  return [...changes, ...more];
}

/** How many pieces of message `seq` have been passed on. */
function partsIn(showings: readonly Showing[], seq: number): number {
  const parts = showings.flatMap(({ part, pieces }) =>
    pieces ? pieces.filter((piece) => piece.seq === seq).map((piece) => piece.part) : [part],
  );
  return Math.max(-1, ...parts) + 1;
}

/** The pieces of message `seq` from `from` on. */
async function rest(
  tx: TenantTx,
  conversation: Conversation,
  { seq, from, policy }: { readonly seq: number; readonly from: number; readonly policy: Policy },
): Promise<readonly NewOutboxItem[]> {
  const message = (await tx.messages(conversation.id)).find((m) => m.seq === seq);
  const { customerPlace, agentsPlace } = conversation;
  if (!message || message.deletedAt !== null) return [];
  const type = message.role === 'agent' ? 'relay-to-customer' : 'relay-to-agents';
  const target = message.role === 'agent' ? customerPlace : agentsPlace;
  if (!target) return [];
  return relayedWords(conversation, target, { type, seq, late: false }, message, policy).slice(from);
}
