import type { ActionStore } from '../actions/action-store.ts';
import type { ConnectedChannel, Store, Tenant } from '../bridge/ports.ts';
import type { Directory } from '../channel/channel.ts';
import type { Assessment, Judgement } from '../conversation/assessment.ts';
import type { CasesChange } from '../conversation/cases-policy.ts';
import type { Address, ConversationId, Instant, PersonId, TenantId } from '../conversation/conversation.ts';
import type { EffectType } from '../conversation/effect.ts';
import type { Reply } from '../conversation/event.ts';
import type { JudgementChange } from '../conversation/judgement-policy.ts';
import type { Message } from '../conversation/message.ts';
import type { Reader } from '../conversation/reader.ts';
import type { Verdict } from '../conversation/verdict.ts';
import type { Article, Section } from '../knowledge/article.ts';
import type { ArticleStore } from '../knowledge/article-store.ts';
import type { UsageStore } from '../model/model-usage.ts';
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
  /** The same for how cases are worked. */
  changeCases(tenant: TenantId, actor: PersonId, rewrite: (before: CasesChange) => CasesChange): Promise<void>;
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

/** What a customer in a channel would get, without anybody getting it. */
export interface Preview {
  readonly reply: Reply;
  /** Whom it was for: a customer there, as a search sees them. */
  readonly reader: Reader;
  /** How sure it is of the best article, 0…1, also when that was not enough; null: none was found, or none was looked for. */
  readonly confidence: number | null;
  /** From which confidence on it answers there. */
  readonly needed: number;
  /** Whether a human would be offered or called beside it; null: not judged. */
  readonly judgement: Judgement | null;
}

/** What a search finds, and why: shares of the question, 0…1. */
export interface FoundPassage {
  readonly id: string;
  readonly article: Article;
  readonly section: Section;
  readonly score: number;
  /** How much of what was asked about the article mentions. */
  readonly coverage: number;
  /** How near the question is to one that the article claims. */
  readonly likeness: number;
}

/** All that a search needs to be asked. */
export interface Searchable {
  search(question: string, limit: number, reader: Reader, at: Instant): readonly FoundPassage[];
}

/** An action as admins see it. */
export interface CataloguedAction {
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly on: boolean;
  /** `here`: an admin typed it. `both`: that one stands before one of the same name from the folder. */
  readonly origin: 'folder' | 'here' | 'both';
  readonly examples: readonly string[];
  readonly slots: readonly {
    readonly name: string;
    readonly label: string;
    readonly type: string;
    readonly optional: boolean;
    /** Not asked for once this other one is known. */
    readonly unless: string | null;
  }[];
  /** Whom it is for, where it is not for everybody. */
  readonly who: { readonly channels: readonly string[] | null; readonly companies: readonly string[] | null };
  readonly method: string;
  /** With its port, where it names one. */
  readonly host: string;
  /** It is asked for before it is done. */
  readonly confirms: boolean;
  /** Why it can't be done here, one sentence each: a host that the operator has not allowed, a secret that is not set. */
  readonly problems: readonly string[];
  /** As the store keeps it. */
  readonly definition: unknown;
  /** The one from the folder; null: there is none. */
  readonly folderDefinition: unknown;
  /** When an admin changed it here last; null: never. */
  readonly changedAt: Instant | null;
}

export type ReadDefinition =
  | { readonly name: string; readonly title: string; readonly definition: unknown }
  /** One sentence each, with the field or the line in it. */
  | { readonly problems: readonly string[] };

export interface ActionCatalogue {
  /** In the order of their names; those that are off too. */
  all(tenant: TenantId): Promise<readonly CataloguedAction[]>;
  /** Reads YAML or JSON that somebody typed, and checks it as files are checked. */
  read(text: string): ReadDefinition;
  /** The same the other way round. */
  write(definition: unknown): string;
}

/** The model, as far as admins may see it: never its key. */
export interface ModelView {
  /** With its port, where it names one. */
  readonly host: string;
  readonly name: string;
  /** Tokens in one day, and in one conversation. */
  readonly tokensPerDay: number;
  readonly tokensPerConversation: number;
  /** `open`: after too many failures in a row it is left alone for a while. `probing`: one call finds out whether it is back. */
  state(): 'closed' | 'open' | 'probing';
}

export interface CommandTools {
  readonly store: Store;
  readonly admin: AdminStore;
  readonly knowledge: ArticleStore;
  readonly library: { of(tenant: TenantId): Promise<Searchable> };
  readonly actions: ActionStore;
  readonly catalogue: ActionCatalogue;
  readonly usage: Pick<UsageStore, 'modelUsage'>;
  /** Null: none is set. */
  readonly model: ModelView | null;
  preview(tenant: Tenant, question: string, channel: Address): Promise<Preview>;
  /** Lets a made-up customer write, to practise on. One sentence on what came of it; what is to be typed stands in backticks. */
  startDrill(tenant: Tenant, person: PersonId): Promise<string>;
  readonly newId: () => string;
  readonly directory: Directory;
  readonly platform: string;
  /** People who are admins beside the workspace's own. */
  readonly admins: readonly PersonId[];
  readonly now: () => number;
}

/** Everything that an admin works with. */
export interface Administering extends CommandTools {
  readonly tenant: Tenant;
  readonly actor: PersonId;
}

/** Everything one command works with. */
export interface Commanding extends Administering {
  /** The channel named, else the one it was typed in. */
  readonly channel: Address;
  /** A channel was named. */
  readonly named: boolean;
  /** Everything behind the verb but the channel. */
  readonly words: readonly Word[];
  /** The same as it was typed, where words are taken literally (then `words` is empty); else empty. */
  readonly typed: string;
}
