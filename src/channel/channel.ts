import type { Author, Content, Form } from './content.ts';
import type { Asking, Command, Echo, Inbound, Submission, Visit } from './inbound.ts';

export interface Target {
  readonly channel: string;
  readonly thread: string | null;
}

/** A post as the platform has it. */
export interface Posted {
  readonly channel: string;
  readonly remoteId: string;
  /** Address of the thread that a reply to it would join. */
  readonly thread: string;
}

/** The platform refused this, and will refuse it again. Do not retry. `code` is the platform's word for it. */
export class DeliveryRefused extends Error {
  override readonly name = 'DeliveryRefused';
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`The platform refused: ${code}`, options);
    this.code = code;
  }
}

/** It certainly did not happen, and may work later: not before `retryAfterMs`. */
export class DeliveryDelayed extends Error {
  override readonly name = 'DeliveryDelayed';
  readonly retryAfterMs: number;
  constructor(why: string, retryAfterMs: number, options?: ErrorOptions) {
    super(why, options);
    this.retryAfterMs = retryAfterMs;
  }
}

/** It may or may not have happened: no answer, or one that says nothing. Look before sending again. */
export class DeliveryUnclear extends Error {
  override readonly name = 'DeliveryUnclear';
}

/** Sends. Every method throws one of the three errors above, never anything else. `installation` names the tenant on the platform. */
export interface Sending {
  /** Posts once, carrying `relayId` where only programs see it. Content longer than the platform takes is refused: split before. */
  post(installation: string, to: Target, content: Content, relayId: string, author?: Author): Promise<Posted>;
  /** Replaces the content of a post of ours; `author` as it was posted with. Safe to repeat. */
  update(
    installation: string,
    post: { readonly channel: string; readonly remoteId: string },
    content: Content,
    author?: Author,
  ): Promise<void>;
  /** The post that carries `relayId`, sent to `to` not before `since` (ms); null: it is certainly not there. */
  find(installation: string, to: Target, relayId: string, since: number): Promise<Posted | null>;
  /** Shows `content` to one person only; may be lost without a word. */
  whisper(installation: string, to: Target, person: string, content: Content): Promise<void>;
  /** Puts a receipt on somebody's message, replacing an earlier one. Safe to repeat. */
  mark(
    installation: string,
    message: { readonly channel: string; readonly remoteId: string },
    receipt: Receipt,
  ): Promise<void>;
  /** Puts an emoji of ours on a message, or takes it off. Safe to repeat. Refused for an emoji that is not known there. */
  react(
    installation: string,
    message: { readonly channel: string; readonly remoteId: string },
    emoji: string,
    on: boolean,
  ): Promise<void>;
}

export type Receipt = 'delivered' | 'failed' | 'unclear';

/** Server-side facts about a person. */
export interface Who {
  readonly person: string;
  readonly name: string;
  readonly picture: string | null;
  /** `internal`: a full member of the installing company. `external`: another company's, or a guest. `unknown`: can't be told, treat as external. */
  readonly side: 'internal' | 'external' | 'unknown';
  /** An automatic account. */
  readonly bot: boolean;
  readonly admin: boolean;
  /** Name of their company; null: unknown. */
  readonly company: string | null;
  /** IANA time zone; null: unknown. */
  readonly timeZone: string | null;
}

export interface ChannelFacts {
  readonly channel: string;
  readonly name: string;
  /** Outsiders can read it, or are about to. */
  readonly shared: boolean;
  readonly archived: boolean;
  /** The bot is in it. */
  readonly member: boolean;
  /** Names of the other companies in it, as far as known. */
  readonly companies: readonly string[];
}

/** Looks up. Answers may be minutes old. Throws DeliveryDelayed when the platform can't say now. */
export interface Directory {
  who(installation: string, person: string): Promise<Who>;
  /** Null: there is no such channel, or the bot may not see it. */
  channelFacts(
    installation: string,
    channel: string,
    options?: { readonly fresh: boolean },
  ): Promise<ChannelFacts | null>;
  /** Whether that person is in that channel. False where the platform does not show who is. */
  isMember(installation: string, channel: string, person: string): Promise<boolean>;
  /** A link that opens a message in the platform's client; null: none to be had. */
  permalink(installation: string, channel: string, remoteId: string): Promise<string | null>;
  /** The message that such a link leads to, whether it is there or not; null: it is no link to a message. */
  messageBehind(installation: string, link: string): { readonly channel: string; readonly remoteId: string } | null;
}

/** A post that grows while its reader reads. Errors as in `Sending`. */
export interface Streaming {
  /** False: the platform refused it there lately, so it need not be tried. */
  streamsIn(channel: string): boolean;
  /**
   * Begins an empty one for `reader`. Refused (`DeliveryRefused`) where the platform does not stream to such a reader or place: post
   * it whole then. It carries no relay id until it ends, so its place must be written down at once; one whose beginning is unclear
   * shows no words.
   */
  begin(installation: string, to: Target, reader: string): Promise<Posted>;
  /** Adds literal words. */
  append(
    installation: string,
    post: { readonly channel: string; readonly remoteId: string },
    text: string,
  ): Promise<void>;
  /** Ends it: from here on `content` stands there, whole. Safe to repeat, also on a post that has ended. */
  end(
    installation: string,
    post: { readonly channel: string; readonly remoteId: string },
    content: Content,
    relayId: string,
  ): Promise<void>;
}

/** Reads what people uploaded, and passes it on. */
export interface Files {
  /** Throws FileUnreadable, DeliveryDelayed. Never more than `mostBytes` are taken in. */
  read(installation: string, file: string, mostBytes: number): Promise<ReadFile>;
  /**
   * Hands the bytes over; nobody sees them yet. Returns the platform's id of the upload. Safe to repeat: what is not shared is never
   * seen. Throws DeliveryRefused, DeliveryDelayed.
   */
  upload(installation: string, file: ReadFile): Promise<string>;
  /** Shows an upload there, once, with its author's name. When it is unclear whether that happened, ask `shared`. Errors as in `Sending`. */
  share(installation: string, to: Target, upload: string, author?: Author): Promise<Posted>;
  /**
   * Where the upload is shown; null: certainly nowhere. Throws DeliveryDelayed when that can't be told (yet): a platform may take an
   * upload and show it later.
   */
  shared(installation: string, to: Target, upload: string): Promise<Posted | null>;
  /** Takes an upload of ours away again, with the post that shows it. Safe to repeat. Errors as in `Sending`. */
  remove(
    installation: string,
    upload: string,
    post: { readonly channel: string; readonly remoteId: string },
  ): Promise<void>;
}

export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What its author wrote for those who can't see it; null: nothing. */
  readonly alt: string | null;
}

/** `elsewhere`: the platform only knows of it, somebody else keeps it. `no-access`: we may not read files there. */
export type Unreadable = 'too-large' | 'gone' | 'elsewhere' | 'no-access';

/** The file can't be had, and asking again will not help. The message says why, to whoever uploaded it. */
export class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable';
  readonly reason: Unreadable;
  /** What it is called there; null: not known. */
  readonly file: string | null;
  constructor(message: string, reason: Unreadable, given: ErrorOptions & { readonly file?: string } = {}) {
    super(message, given);
    this.reason = reason;
    this.file = given.file ?? null;
  }
}

/** What an adapter gives us. */
export interface Channel extends Sending, Directory {
  /** Null: the platform does not stream. */
  readonly streaming: Streaming | null;
  readonly files: Files;
  /** Prefix of its addresses and person ids, e.g. `slack`. */
  readonly platform: string;
  /** Address of the thread that a message opens. It begins with the address of its channel, so that it can follow that. */
  threadOf(channel: string, remoteId: string): string;
}

/** Where an adapter delivers what it hears. A rejection means: not taken, the platform shall tell us again. */
export interface Receiver {
  receive(inbound: Inbound): Promise<void>;
  echo(echo: Echo): Promise<void>;
  /** The private answer to a slash command: words, or a form to fill in. */
  command(command: Command): Promise<Content | Form>;
  /** What becomes of a form: words in its place, or what is wrong with which field, one sentence each. */
  submit(submission: Submission): Promise<Content | { readonly problems: ReadonlyMap<string, string> }>;
  /** The window that somebody asked for, or words for them alone in its place. */
  open(asking: Asking): Promise<Form | Content>;
  /** What stands on the bot's own page for whoever looks at it; null: it is not for them. */
  home(visit: Visit): Promise<Content | null>;
}
