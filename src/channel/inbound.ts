/**
 * What a platform told us, in our words. Adapters make these; nothing past an adapter asks which platform it was.
 * All of it is plain JSON: it stands in the inbox as it is.
 */

/** Text as it was said: literal pieces, and references that only the directory can turn into names. */
export type Said = readonly (
  | string
  | { readonly person: string }
  | { readonly channel: string; readonly name?: string }
)[];

export interface Sender {
  /** Opaque person id. */
  readonly person: string;
  /** The company the payload says they come from; null: it does not say. A hint for look-ups, never a right. */
  readonly team: string | null;
}

interface Delivery {
  /** The tenant's id on its platform (Slack: the installing team). The store knows which tenant that is. */
  readonly installation: string;
  /** The platform's id of this delivery; unique. */
  readonly deliveryId: string;
  /** What it is about, whatever the delivery: the same message arriving as two kinds of event has one key. Unique too. */
  readonly key: string;
  /** What must be handled in order shares a lane: the thread, or for a top-level message the channel and its author. */
  readonly lane: string;
  /** The platform's time of it, ms with fraction. */
  readonly at: number;
}

export interface InboundPlace {
  readonly channel: string;
  /** Address of the thread it belongs to. A top-level message is the root of its own. */
  readonly thread: string;
}

export type Verb =
  | 'claim'
  | 'release'
  | 'resolve'
  | 'human'
  | 'solved'
  | 'rate'
  | 'connect'
  | 'helpful'
  | 'unhelpful'
  | 'pick'
  | 'confirm'
  | 'decline';

export type Inbound = Delivery &
  (
    | {
        readonly kind: 'message';
        readonly sender: Sender;
        readonly place: InboundPlace;
        /** It opened its thread. */
        readonly topLevel: boolean;
        readonly remoteId: string;
        readonly said: Said;
        readonly files: readonly string[];
      }
    | {
        readonly kind: 'edit';
        readonly sender: Sender;
        readonly place: InboundPlace;
        readonly remoteId: string;
        readonly said: Said;
      }
    | { readonly kind: 'deletion'; readonly place: InboundPlace; readonly remoteId: string }
    | {
        readonly kind: 'press';
        readonly sender: Sender;
        readonly place: InboundPlace;
        /** The message whose button it is. */
        readonly remoteId: string;
        readonly verb: Verb;
        /** `rate`: "1"…"5"; `pick`: "<seq>-<n>", n counted from 1 and 0 for none; `confirm`, `decline`: an undertaking's id; else empty. Never trusted for rights or routing. */
        readonly value: string;
      }
    /** The bot was added to a channel; `inviter` null: unknown. */
    | { readonly kind: 'bot-added'; readonly channel: string; readonly inviter: Sender | null }
    /** The bot can no longer work there. */
    | {
        readonly kind: 'channel-lost';
        readonly channel: string;
        readonly why: 'removed' | 'archived' | 'deleted' | 'disconnected';
      }
    /** People of another company can read it from now on. */
    | { readonly kind: 'channel-shared'; readonly channel: string }
    | { readonly kind: 'channel-moved'; readonly channel: string; readonly to: string }
    | { readonly kind: 'uninstalled' }
  );

/** Our own post came back: the platform's proof that it arrived. */
export interface Echo {
  readonly installation: string;
  readonly relayId: string;
  readonly channel: string;
  readonly remoteId: string;
}

/** A slash command. Answered privately, in the request. */
export interface Command {
  readonly installation: string;
  readonly sender: Sender;
  /** Where it was typed. */
  readonly channel: string;
  /** All behind `/baton`, as it was typed; channel references as `<#address|name>`. */
  readonly text: string;
}

/** A form that somebody filled in. Answered in the request, within its seconds. */
export interface Submission {
  readonly installation: string;
  readonly sender: Sender;
  /** Which form: `Form.id`. */
  readonly form: string;
  /** `Form.memo`, as we gave it. It went through the sender's hands: never trusted for rights. */
  readonly memo: string;
  /** What was entered, by field. A field left empty is missing. */
  readonly entered: ReadonlyMap<string, string>;
  /** Uploaded files, by field. */
  readonly files: ReadonlyMap<string, readonly { readonly id: string; readonly name: string }[]>;
}
