import type { ConnectedChannel, Store, Tenant } from '../bridge/ports.ts';
import type { Directory } from '../channel/channel.ts';
import type { Assessment } from '../conversation/assessment.ts';
import type { Address, ConversationId, Instant, PersonId, TenantId } from '../conversation/conversation.ts';
import type { EffectType } from '../conversation/effect.ts';
import type { JudgementChange } from '../conversation/judgement-policy.ts';
import type { Message } from '../conversation/message.ts';
import type { Verdict } from '../conversation/verdict.ts';
import type { StatusView } from './command-cards.ts';
import type { Word } from './typed-words.ts';

/** What the commands need of the store, beside `Store` itself. */
export interface AdminStore {
  status(tenant: TenantId): Promise<StatusView['numbers']>;
  channels(tenant: TenantId): Promise<readonly ConnectedChannel[]>;
  setAgentsChannel(tenant: TenantId, actor: PersonId, channel: Address): Promise<void>;
  /** What its admins have changed; the silent one is laid over the workspace's policy. */
  ownPolicy(
    tenant: TenantId,
  ): Promise<{ readonly judgement?: JudgementChange | null; readonly shadowJudgement?: JudgementChange | null }>;
  /** Rewrites it (null: nothing), and writes that into the audit. Whatever `rewrite` throws, nothing has changed. */
  changeJudgement(
    tenant: TenantId,
    actor: PersonId,
    which: 'judgement' | 'shadowJudgement',
    rewrite: (before: JudgementChange | null) => JudgementChange | null,
  ): Promise<void>;
  /** The same for what was said about one channel. False: it is not connected. */
  changeChannel(
    tenant: TenantId,
    actor: PersonId,
    channel: Address,
    rewrite: (before: ChannelSettings) => ChannelSettings,
  ): Promise<boolean>;
  silentRuns(tenant: TenantId, since: Instant, limit: number): Promise<SilentRuns>;
  /** `remoteId` may also name a post that carried the message to the other side. Null: we know of no such message. */
  traceOf(tenant: TenantId, channel: Address, remoteId: string): Promise<TracedMessage | null>;
}

export type ChannelSettings = Pick<ConnectedChannel, 'attributes' | 'judgement'>;

/** What ran silently, and what it would have done; each message counts once. */
export interface SilentRuns {
  readonly counts: readonly { readonly live: Verdict; readonly silent: Verdict; readonly messages: number }[];
  /** The latest on which the two differ, newest first. */
  readonly differing: readonly {
    readonly live: Verdict;
    readonly silent: Verdict;
    readonly at: Instant;
    readonly channel: Address | null;
    readonly remoteId: string | null;
  }[];
}

/** What the store remembers of one message. */
export interface TracedMessage {
  readonly conversation: ConversationId;
  readonly message: Message;
  readonly assessments: readonly { readonly assessment: Assessment }[];
  readonly work: readonly { readonly effectType: EffectType }[];
}

export interface CommandTools {
  readonly store: Store;
  readonly admin: AdminStore;
  readonly directory: Directory;
  readonly platform: string;
  /** People who are admins beside the workspace's own. */
  readonly admins: readonly PersonId[];
  readonly now: () => number;
}

/** Everything one command works with. */
export interface Commanding extends CommandTools {
  readonly tenant: Tenant;
  readonly actor: PersonId;
  /** The channel named, else the one it was typed in. */
  readonly channel: Address;
  /** A channel was named. */
  readonly named: boolean;
  /** Everything behind the verb but the channel. */
  readonly words: readonly Word[];
}
