/** What the steps of a delivery share. */
import type { Channel } from '../channel/channel.ts';
import type { Address, Conversation } from '../conversation/conversation.ts';
import type { HandoffPackage } from '../conversation/handoff-package.ts';
import type { Message } from '../conversation/message.ts';
import type { Policy } from '../conversation/policy.ts';
import type {
  Acting,
  Answering,
  ConnectedChannel,
  Importing,
  LaneLease,
  Log,
  OutboxItem,
  Pace,
  Preparing,
  Store,
  Tenant,
  TenantTx,
  Wordsmith,
} from './ports.ts';
import type { RoomForWork } from './room-for-work.ts';

export interface DeliverTools {
  readonly store: Store;
  readonly channel: Channel;
  readonly answering: Answering;
  readonly acting: Acting;
  /** Null: answers are said as they are found. */
  readonly wordsmith: Wordsmith | null;
  readonly preparing: Preparing;
  readonly importing: Importing;
  readonly newId: () => string;
  readonly room: RoomForWork;
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

export interface Delivery extends DeliverTools {
  readonly lease: LaneLease;
  readonly item: OutboxItem;
  readonly tenant: Tenant;
}

/** What is known when an item's turn comes. */
export interface Present {
  readonly conversation: Conversation | null;
  readonly messages: readonly Message[];
  /** What the customer's channel is to us; null: nothing. */
  readonly connected: ConnectedChannel | null;
  /** What holds where the customer writes; null: it was not asked for. */
  readonly policy: Policy | null;
  /** The package that was made, where it is shown; null: none. */
  readonly handoff: HandoffPackage | null;
  /** `sync-edit`: what is to be changed; null: nothing arrived. */
  readonly post: { readonly channel: Address; readonly remoteId: string; readonly upload?: string | null } | null;
  /** `open-handoff`: an earlier one was posted, or may have been, and has not been heard of yet. */
  readonly opening: boolean;
  /** Who could take the case, where that is shown. */
  readonly roster: Awaited<ReturnType<TenantTx['roster']>>;
  /** Who waits before them, where the customer is told of their wait; null: they are not. */
  readonly ahead: Awaited<ReturnType<TenantTx['waitFacts']>> | null;
}
