/**
 * What a platform told us, in our words. Adapters make these; nothing past an adapter asks which platform it was.
 * All of it is plain JSON: it stands in the inbox as it is.
 */
import type { SaidLook } from './look.ts';

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

/** A file that somebody attached. */
export interface FileRef {
  /** The platform's id; null: it can't be fetched. */
  readonly id: string | null;
  readonly name: string;
}

/** What a press of a button means. */
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
  | 'decline'
  /** Agents: the bot has it again; open it again; awake now. */
  | 'return'
  | 'reopen'
  | 'wake'
  /** A newcomer in the thread: their words go out too, or stay inside. */
  | 'join'
  | 'stay'
  /** Of a reply that may not have arrived, by its number: send it again; it did arrive. */
  | 'resend'
  | 'arrived'
  /** Was it right to call a human? */
  | 'right-call'
  /** The suggested reply. */
  | 'send-reply'
  | 'reply-unhelpful'
  /** 0 … 10. */
  | 'recommend'
  /** The shortcut on a customer's message: a human shall have it. */
  | 'hand-over';

/** Presses and shortcuts that are answered with a window, within the seconds that a platform gives for that. */
export type Opener =
  | 'transfer'
  | 'snooze'
  | 'resolve-as'
  | 'edit-reply'
  | 'rate-word'
  /** Shortcuts on a message. */
  | 'answer-case'
  | 'add-knowledge';

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
        /** Null: plain words. */
        readonly look: SaidLook | null;
        readonly files: readonly FileRef[];
        /** Words of somebody else are passed on in it; absent: none. */
        readonly forwards?: boolean;
      }
    | {
        readonly kind: 'edit';
        readonly sender: Sender;
        readonly place: InboundPlace;
        readonly remoteId: string;
        readonly said: Said;
        readonly look: SaidLook | null;
      }
    | { readonly kind: 'deletion'; readonly place: InboundPlace; readonly remoteId: string }
    | {
        readonly kind: 'press';
        readonly sender: Sender;
        readonly place: InboundPlace;
        /** The message whose button it is. */
        readonly remoteId: string;
        readonly verb: Verb;
        /** `rate`: "1"…"5"; `pick`: "<seq>-<n>", n counted from 1 and 0 for none; `confirm`, `decline`: an undertaking's id; `resend`, `arrived`: a message's number; `right-call`: "needed", "bot", "sooner"; `recommend`: "0"…"10"; `send-reply`: which draft (`markOf`); else empty. Never trusted for rights or routing. */
        readonly value: string;
      }
    /** An emoji of a person on a message. Platforms do not say in which thread that stands. */
    | {
        readonly kind: 'reaction';
        readonly sender: Sender;
        readonly channel: string;
        readonly remoteId: string;
        /** As the platform names it, without colons, skin tone included. */
        readonly emoji: string;
        readonly added: boolean;
      }
    /** One of our own posts was deleted by somebody. */
    | { readonly kind: 'post-deleted'; readonly place: InboundPlace; readonly remoteId: string }
    /** The account was switched off, or is no full member any more. */
    | { readonly kind: 'person-gone'; readonly person: string }
    /** Somebody who is not the bot left a channel. */
    | { readonly kind: 'member-left'; readonly channel: string; readonly person: string }
    | { readonly kind: 'channel-renamed'; readonly channel: string }
    /** It can be used again. */
    | { readonly kind: 'channel-back'; readonly channel: string }
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

/** Somebody pressed what opens a window, or used a shortcut on a message. Answered in the request, within its seconds. */
export interface Asking {
  readonly installation: string;
  readonly sender: Sender;
  readonly wants: Opener;
  /** As a press has it. */
  readonly value: string;
  readonly place: InboundPlace;
  /** The message with the button, or that the shortcut was used on. */
  readonly remoteId: string;
  /** Shortcuts: what that message says. Else empty. */
  readonly said: Said;
}

/** Somebody opened the bot's own page, or pressed something there. */
export interface Visit {
  readonly installation: string;
  readonly sender: Sender;
  /** Null: it was only opened. */
  readonly pressed: { readonly verb: 'drill' | 'refresh'; readonly value: string } | null;
}
