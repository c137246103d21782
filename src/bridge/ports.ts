/**
 * What the bridge needs from its collaborators, in the bridge's words. `store`, `queue`, `answering` and `triggers` provide it; `main` hands it over.
 */
import type { Target } from '../channel/channel.ts';
import type { Inbound } from '../channel/inbound.ts';
import type { Assessment } from '../conversation/assessment.ts';
import type { CaseRecord } from '../conversation/case-record.ts';
import type {
  Address,
  CaseOutcome,
  Conversation,
  ConversationId,
  Instant,
  PersonId,
  TenantId,
} from '../conversation/conversation.ts';
import type { Effect } from '../conversation/effect.ts';
import type { Event, Reply, TimerName, Wording } from '../conversation/event.ts';
import type { HandoffPackage } from '../conversation/handoff-package.ts';
import type { ImportFrom, ImportReport } from '../conversation/import-report.ts';
import type { JudgementChange } from '../conversation/judgement-policy.ts';
import type { Message } from '../conversation/message.ts';
import type { ChannelAttributes, Policy } from '../conversation/policy.ts';
import type { Reader } from '../conversation/reader.ts';
import type { Outcome as ActionOutcome, Undertaking } from '../conversation/undertaking.ts';

export interface Tenant {
  readonly id: TenantId;
  readonly platform: string;
  /** Its id on the platform (Slack: the installing team). */
  readonly installation: string;
  readonly name: string;
}

/** A channel that an admin told us about. */
export interface ConnectedChannel {
  readonly channel: Address;
  /** `drill`: a made-up customer writes there. */
  readonly kind: 'customer' | 'agents' | 'drill';
  readonly connectedBy: PersonId | null;
  /** What an admin said about it. */
  readonly attributes: ChannelAttributes;
  /** What an admin changed of the policy for this channel alone; null: nothing. */
  readonly judgement: JudgementChange | null;
}

// ── lanes ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Direction = 'in' | 'out';

/** A lane that this worker holds: nobody else works in it until the lease ends. */
export interface LaneLease {
  readonly direction: Direction;
  readonly lane: string;
  readonly tenant: TenantId;
  /** Fencing number: every write names it, and fails once somebody else holds the lane. */
  readonly lease: number;
  /** Local monotonic time (performance.now(), ms) after which no send may begin. Computed before the claim was sent. */
  readonly deadline: number;
  /** Failed tries of the item at its head. */
  readonly attempts: number;
}

/** The lease went to somebody else: whatever this worker was about to write is theirs to decide. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** One piece of a message that was split: part `part` (0-based) of message `seq`. */
export interface Piece {
  readonly seq: number;
  readonly part: number;
}

/** What an outbox item does: an effect, with what the shell settled when it wrote it down. */
export interface Job {
  readonly effect: Effect;
  /** Relays: into how many posts the text was split. */
  readonly parts?: number;
  /** Relays, and `sync-edit` of one: all messages that share the post, in order; absent: the effect's own alone. */
  readonly joined?: readonly number[];
  /** `post-transcript`, and `sync-edit` of one: what stands on this page. */
  readonly pieces?: readonly Piece[];
  /** `sync-edit`: the outbox item whose post is to be changed. It comes earlier in the same lane, so by then it has ended. */
  readonly copy?: string;
}

/** An outbox item that shows a message to the other side, or will. */
export interface Showing {
  readonly id: string;
  readonly lane: string;
  readonly target: Target | null;
  /** Which piece of the message, 0-based; of a page of the transcript: which page. */
  readonly part: number;
  /** The page of the transcript that it is; null: it shows this message alone. */
  readonly pieces: readonly Piece[] | null;
  /** All messages in its post, where several were joined; null: this one alone. */
  readonly joined: readonly number[] | null;
  /** It is a file of the message, not its words. */
  readonly file: boolean;
}

/** Words that may go out together with others of their author that still wait. Characters count as in `splitText`. */
export interface Join {
  readonly author: PersonId;
  readonly characters: number;
  /** How many one post takes. */
  readonly room: number;
}

export interface NewOutboxItem {
  /** Destination channel for posts; for other work a key of its own. */
  readonly lane: string;
  readonly conversation: ConversationId | null;
  readonly job: Job;
  /** Which piece of a long text this is, 0-based. */
  readonly part: number;
  /** Where it goes; null: nowhere (work of our own). */
  readonly target: Target | null;
  /** Skip it when an equal one (same conversation, same effect type) still waits. */
  readonly coalesce: boolean;
  /** Given: it may join the latest words of the same conversation in that lane, if they are of the same author and still wait untried. */
  readonly join?: Join;
}

export interface OutboxItem extends NewOutboxItem {
  /** UUID; the relay id that its post carries. */
  readonly id: string;
  /** `queued`: never tried. `sending`: a try began and its end is unknown. */
  readonly state: 'queued' | 'sending';
  /** When the latest try began, by the database's clock; null: never. */
  readonly triedAt: Instant | null;
  /** How long ago that was, ms, by the database's clock. */
  readonly triedAgoMs: number | null;
  readonly createdAt: Instant;
  /** `relay-file`: the platform's id of what was handed over, once it was; null: nothing was shared. */
  readonly upload: string | null;
  /** Where it stands, once the platform has shown it to us (the echo): it arrived, and only waits to be finished. */
  readonly settled: { readonly channel: Address; readonly remoteId: string } | null;
}

/** How an outbox item ended. `uncertain`: it may have arrived, and we could not find out. */
export type Outcome =
  | { readonly state: 'sent'; readonly channel: Address; readonly remoteId: string }
  | { readonly state: 'done' }
  | { readonly state: 'dropped'; readonly why: string }
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'uncertain'; readonly why: string };

/** Posts to one lane: one every `everyMs` in the long run, up to `burst` of them at once. */
export interface Pace {
  readonly everyMs: number;
  readonly burst: number;
}

/** What we tell ourselves: an event, without the judgement that is made when it is handled. */
export type OwnEvent =
  | Exclude<Event, { type: 'bot.answered' | 'agent.reply' }>
  /** The words come with it; their number is given when it is handled. */
  | (Omit<Extract<Event, { type: 'agent.reply' }>, 'seq'> & { readonly text: string })
  | (Omit<Extract<Event, { type: 'bot.answered' }>, 'assessment'> & {
      /** The customer's, as far as the platform knows it: nobody can be looked up while it is handled. */
      readonly company?: string | null;
    });

export type InboxPayload =
  | { readonly from: 'platform'; readonly inbound: Inbound }
  | { readonly from: 'self'; readonly conversation: ConversationId; readonly event: OwnEvent };

export interface InboxItem {
  readonly id: string;
  readonly payload: InboxPayload;
  readonly receivedAt: Instant;
}

export interface Lanes {
  /** Takes the due lane that has waited longest; null: none is due. */
  claim(direction: Direction): Promise<LaneLease | null>;
  /** How long until a lane falls due, ms; 0: one is due; null: all are empty. */
  nextDueIn(direction: Direction): Promise<number | null>;
  /** The item at the head of a held inbox lane: the one with the earliest platform time. Null: the lane is empty. */
  inboxHead(lease: LaneLease): Promise<InboxItem | null>;
  /** The items at the head of a held outbox lane, in order, at most `limit`. */
  outboxHead(lease: LaneLease, limit: number): Promise<readonly OutboxItem[]>;
  /** From here on the outcome is unknown until told otherwise. Returns the job as it is now: more may have joined it. Throws LeaseLost. */
  markSending(lease: LaneLease, id: string): Promise<Job>;
  /** That try certainly did nothing: the item is `queued` again. The lane rests for `delayMs`. `countTry` false: waiting is not failing (429). */
  retry(
    lease: LaneLease,
    item: {
      readonly id: string;
      readonly delayMs: number;
      readonly why: string;
      readonly maybeSent: boolean;
      readonly countTry: boolean;
    },
  ): Promise<void>;
  /** Sets an inbox item aside as a dead letter; the lane goes on. */
  bury(lease: LaneLease, id: string, why: string): Promise<void>;
  /** Gives the lane back untouched. */
  release(lease: LaneLease): Promise<void>;
  /** `finishOutbox`, where nothing else is to be written with it. */
  finish(lease: LaneLease, id: string, outcome: Outcome, pace: Pace | null): Promise<void>;
  /** Called whenever a lane of that direction may have become due. Returns the way to stop listening. */
  onWake(direction: Direction, listener: () => void): () => void;
}

// ── the store ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Everything inside sees one tenant only, and happens wholly or not at all. No I/O of another kind belongs inside. */
export interface TenantTx {
  readonly tenant: TenantId;

  /** What holds in the workspace. */
  policy(): Promise<Policy>;
  connectedChannel(channel: Address): Promise<ConnectedChannel | null>;
  /** Both of them, in one statement. The policy is the workspace's: what the channel changes of it stands in `connected`. */
  policyAt(
    channel: Address,
    thread?: Address,
  ): Promise<{
    readonly policy: Policy;
    readonly connected: ConnectedChannel | null;
    /** The customer's channel of the case whose agents' thread is `thread`; null: there is none, or it was not asked for. */
    readonly behind: ConnectedChannel | null;
  }>;

  /** All lock the conversation until the transaction ends. */
  lockConversation(id: ConversationId): Promise<Conversation | null>;
  /** By the customer's thread or the agents' thread. */
  lockConversationAt(thread: Address): Promise<Conversation | null>;
  /** The person's newest unresolved conversation in that channel whose last customer message is not before `since`. */
  lockRunning(channel: Address, person: PersonId, since: Instant): Promise<Conversation | null>;
  /** Inserts it, or returns the one that already stands in that customer thread. Locked either way. */
  createConversation(conversation: Conversation): Promise<Conversation>;
  saveConversation(conversation: Conversation): Promise<void>;
  /** Without a lock, for showing. */
  readConversation(id: ConversationId): Promise<Conversation | null>;

  /** False: that message (channel, remote id) is already there, and nothing was written. */
  addMessage(conversation: ConversationId, message: Message): Promise<boolean>;
  messages(conversation: ConversationId): Promise<readonly Message[]>;
  messageAt(
    channel: Address,
    remoteId: string,
  ): Promise<{ readonly conversation: ConversationId; readonly message: Message } | null>;
  changeMessage(
    conversation: ConversationId,
    seq: number,
    change: {
      readonly text?: string;
      readonly look?: Message['look'];
      /** Kept only where nothing is: what it said first. */
      readonly was?: string;
      readonly internal?: boolean;
      readonly editedAt?: Instant;
      readonly deletedAt?: Instant;
      readonly channel?: Address;
      readonly remoteId?: string;
    },
  ): Promise<void>;
  addAssessment(conversation: ConversationId, seq: number, at: Instant, assessment: Assessment): Promise<void>;
  /** Replaces what the same person said of the same message before. */
  addFeedback(
    conversation: ConversationId,
    seq: number,
    person: PersonId,
    helpful: boolean,
    at: Instant,
  ): Promise<void>;
  /** The latest word of each person on each message, in their order. */
  feedback(conversation: ConversationId): Promise<readonly Feedback[]>;
  saveHandoff(conversation: ConversationId, handoff: HandoffPackage): Promise<void>;
  /** Null: none was made. */
  handoff(conversation: ConversationId): Promise<HandoffPackage | null>;
  /** The same, and nobody else changes it until the transaction ends. Asked after lanes were written to, never before. */
  lockHandoff(conversation: ConversationId): Promise<HandoffPackage | null>;
  addRating(conversation: ConversationId, person: PersonId, score: number, at: Instant): Promise<void>;
  /** A word beside the rating; replaces an earlier one. */
  addComment(conversation: ConversationId, person: PersonId, text: string): Promise<void>;
  addRecommendation(conversation: ConversationId, person: PersonId, score: number, at: Instant): Promise<void>;
  /**
   * What this person may be asked now that their case has ended, and writes down that they are: nothing when they were asked within
   * the quiet time or in this case already; every tenth of the tenant the recommendation, where that is on.
   */
  nextQuestion(
    conversation: ConversationId,
    person: PersonId,
    at: Instant,
    asking: Policy['asking'],
  ): Promise<'rating' | 'recommendation' | null>;
  record(conversation: ConversationId, at: Instant, record: CaseRecord): Promise<void>;
  /** Cases of the same customer's channel that have ended, newest first, without this one and without drills. */
  earlierCases(channel: Address, except: ConversationId, limit: number): Promise<readonly EarlierCase[]>;
  /** For those who wait: who came before, and how long the latest 20 claims of the last 14 days took (null: fewer than 5). */
  waitFacts(
    conversation: ConversationId,
    at: Instant,
  ): Promise<{ readonly ahead: number; readonly usualMs: number | null }>;
  /** Unresolved conversations that this person has claimed. */
  claimedBy(person: PersonId): Promise<readonly ConversationId[]>;
  /** Whoever comes back does not come back to this person: nobody had the cases last that they had, where they have not claimed them now. */
  forgetAgent(person: PersonId): Promise<void>;
  /** Who has claimed cases in the last 14 days, the least busy first, then who has waited longest for one. */
  roster(
    at: Instant,
  ): Promise<readonly { readonly person: PersonId; readonly open: number; readonly lastClaimAt: Instant }[]>;
  /** Keeps an emoji of a person on a message, or forgets it. False: it was so already. */
  setReaction(
    conversation: ConversationId,
    seq: number,
    reaction: { readonly person: PersonId; readonly emoji: string; readonly side: 'customer' | 'agents' },
    on: boolean,
  ): Promise<boolean>;
  /** How many people of that side have it there. */
  reactors(conversation: ConversationId, seq: number, emoji: string, side: 'customer' | 'agents'): Promise<number>;
  /** The message that a post of ours shows, alone or as its first; null: none. */
  shownIn(
    channel: Address,
    remoteId: string,
  ): Promise<{ readonly conversation: ConversationId; readonly message: Message } | null>;
  /** Where message `seq` is shown on the other side, its first piece; null: nowhere. */
  copyOf(
    conversation: ConversationId,
    seq: number,
  ): Promise<{ readonly channel: Address; readonly remoteId: string } | null>;

  /** Ids in the order of the items; a coalesced one has none (null). */
  addToOutbox(items: readonly NewOutboxItem[]): Promise<readonly (string | null)[]>;
  /** Everything that shows message `seq`, in order; what ended without a post is left out. */
  showings(conversation: ConversationId, seq: number): Promise<readonly Showing[]>;
  /** Where the post of an outbox item stands, and (of a file) which upload it shows; null: nowhere, as far as we know. */
  postOf(
    item: string,
  ): Promise<{ readonly channel: Address; readonly remoteId: string; readonly upload: string | null } | null>;
  /** An earlier handoff of that conversation stands, or may yet: of two that were set out only one is posted. */
  isOpening(conversation: ConversationId, item: string): Promise<boolean>;
  /** Writes down what was handed over for an item, before it is shared. Throws LeaseLost. */
  setUpload(lease: LaneLease, id: string, upload: string): Promise<void>;
  /** Ends an outbox item and moves its lane on. Throws LeaseLost. `pace` null: no pause. */
  finishOutbox(lease: LaneLease, id: string, outcome: Outcome, pace: Pace | null): Promise<void>;

  /** An event of our own for the conversation; `key` makes it count once. */
  addEvent(conversation: ConversationId, key: string, event: OwnEvent): Promise<void>;
  /** Ends an inbox item and moves its lane on. Throws LeaseLost. */
  finishInbox(lease: LaneLease, id: string): Promise<void>;

  /** Starts timers, or moves them; stops those whose time is null. All in one statement. */
  setTimers(conversation: ConversationId, timers: ReadonlyMap<TimerName, Instant | null>): Promise<void>;

  /** Connects it, or connects it as something else; what an admin said about it stays. */
  setChannel(channel: Pick<ConnectedChannel, 'channel' | 'kind' | 'connectedBy'>): Promise<void>;
  removeChannel(channel: Address): Promise<void>;
  /** Everything that stands in the channel follows: its connection, conversations, messages, and what waits to be posted there. */
  moveChannel(from: Address, to: Address): Promise<void>;
  /** Conversations not yet resolved whose customer channel is this one. */
  openConversationsIn(channel: Address): Promise<readonly ConversationId[]>;
  audit(entry: { readonly actor: PersonId; readonly action: string; readonly detail: unknown }): Promise<void>;
}

/** A case of the same customer that has ended. */
export interface EarlierCase {
  readonly conversation: ConversationId;
  /** What the customer asked first. */
  readonly asked: string;
  readonly at: Instant;
  readonly outcome: CaseOutcome;
  readonly agent: PersonId | null;
  readonly agentName: string | null;
  readonly rating: number | null;
  readonly channel: Address;
  /** Of the customer's first message. */
  readonly remoteId: string | null;
}

/** 👍 or 👎 of somebody on the bot's message `seq`. */
export interface Feedback {
  readonly seq: number;
  readonly helpful: boolean;
}

export interface TimerRef {
  readonly tenant: TenantId;
  readonly conversation: ConversationId;
  readonly name: TimerName;
  readonly at: Instant;
}

export interface Store {
  readonly lanes: Lanes;
  /** Null: nobody has installed us there. Cached. */
  tenantOf(platform: string, installation: string): Promise<Tenant | null>;
  tenant(id: TenantId): Promise<Tenant>;
  /** Writes the inbox row. False: it was there already (by delivery id or by key). When this returns, it is on disk. */
  takeInbound(tenant: TenantId, inbound: Inbound): Promise<boolean>;
  /** The platform shows our own post: whatever we thought of it, it arrived. */
  settleEcho(tenant: TenantId, relayId: string, channel: Address, remoteId: string): Promise<void>;
  inTenant<T>(tenant: TenantId, work: (tx: TenantTx) => Promise<T>): Promise<T>;
  /** Turns a due timer into an event of its conversation, once. False: it was stopped, moved or already fired. */
  fireTimer(timer: TimerRef): Promise<boolean>;
  /** Timers whose time has come by `now`, oldest first. */
  overdueTimers(now: Instant, limit: number): Promise<readonly TimerRef[]>;
}

/** Wakes us when a timer is due. Losing every wake-up loses nothing: the sweep finds the rows. */
export interface Wakeups {
  schedule(timer: TimerRef): Promise<void>;
}

// ── judgement and answers ────────────────────────────────────────────────────────────────────────────────────────

/** What a judgement may rest on. */
export interface Judged {
  readonly conversation: Conversation;
  /** The customer's message. */
  readonly text: string;
  /** What was said before it. */
  readonly earlier: readonly Message[];
  /** What the bot has to say to it; null: it has not been asked yet. */
  readonly reply: Reply | null;
  /** When that happened, by the platform's clock. */
  readonly at: Instant;
  /** What an admin said about the channel. */
  readonly attributes: ChannelAttributes;
}

export interface Judging {
  /** What is to be done with a customer's message, or with the bot's reply to it. Pure and fast: it runs inside the transaction. */
  judge(input: Judged, policy: Policy): Assessment;
}

/** A question with all that an answer may depend on. */
export interface Asked {
  readonly tenant: TenantId;
  readonly conversation: Conversation;
  /** The customer's message: its number, and its words. */
  readonly seq: number;
  readonly text: string;
  /** What was said before it, oldest first. */
  readonly earlier: readonly Message[];
  readonly reader: Reader;
  /** Name of the person who asks. */
  readonly customer: string;
  /** IANA name of the zone that their clock shows; null: unknown. */
  readonly timeZone: string | null;
  /** The article that they picked; null: search. */
  readonly article: string | null;
  readonly at: Instant;
  /** For an undertaking that begins here. */
  readonly newId: string;
}

export interface Answering {
  /** What the bot has to say. Slow work is allowed; a rejection is tried again. */
  reply(asked: Asked): Promise<Reply>;
}

/** Reads what a conversation is about, for whoever has to find it a place. */
export interface Sorting {
  /** Matters as the judgement names them and words of the intent; the language (ISO 639-1), null where that can't be told. Pure and fast. */
  mattersOf(messages: readonly Message[]): { readonly topics: readonly string[]; readonly language: string | null };
}

/** What calls the outside for an action. */
export interface Acting {
  /**
   * Does it, with the retries that its definition allows, and says how that ended. Never rejects for anything that the other end
   * does. Called again with the same undertaking after a crash: the other end knows it by its id.
   */
  perform(work: {
    readonly tenant: TenantId;
    readonly conversation: Conversation;
    readonly undertaking: Undertaking;
    readonly reader: Reader;
    readonly customer: string;
    readonly at: Instant;
  }): Promise<ActionOutcome>;
}

/** A model that words what passages say. */
export interface Wordsmith {
  /**
   * Sentences of an answer, to be joined by spaces (one may begin with a line break), each as soon as it is written and found to be
   * backed by the passages. Ends early, or without a word,
   * when the model is slow, down or says something else: then the passage itself is shown.
   */
  word(work: {
    readonly tenant: TenantId;
    readonly conversation: ConversationId;
    readonly wording: Wording;
    readonly signal: AbortSignal;
  }): AsyncIterable<string>;
}

/** What prepares a handoff for the agent. */
export interface Preparing {
  /** Local and fast. */
  prepare(work: Handover): Promise<HandoffPackage>;
  /** The same package with what has changed since in the talk: mood, promises, facts, what is open. Fast: it searches nothing. */
  renew(work: Pick<Handover, 'conversation' | 'messages'>, before: HandoffPackage): HandoffPackage;
  /** The same, written by a model where that held what it was checked for; null: nothing better than before. */
  enrich(work: Handover, before: HandoffPackage): Promise<HandoffPackage | null>;
}

export interface Handover {
  readonly tenant: TenantId;
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  /** What they pressed on answers, each person's latest word. */
  readonly feedback: readonly Feedback[];
  /** What ended before in the same channel, newest first. */
  readonly earlierCases: readonly EarlierCase[];
  /** The customer's side: what may be suggested as a reply must be fit for it. */
  readonly reader: Reader;
  readonly at: Instant;
}

/** What takes articles in. */
export interface Importing {
  /** Reads, checks and stores them; whatever is wrong with them stands in the report. Rejects only when the database is away. */
  take(work: {
    readonly tenant: Tenant;
    readonly id: string;
    readonly by: PersonId;
    readonly from: ImportFrom;
  }): Promise<ImportReport>;
}

export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
