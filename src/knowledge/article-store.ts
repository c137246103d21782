/** What this folder needs of a store: articles with all their versions, per tenant. */
import type { Instant, PersonId, TenantId } from '../conversation/conversation.ts';
import type { ImportReport } from '../conversation/import-report.ts';
import type { Message } from '../conversation/message.ts';
import type { Article } from './article.ts';

export interface StoredArticle {
  /** A small number, as a string: admins type it. Stays through all versions. */
  readonly id: string;
  /** Where it comes from: "folder", "help.zip", "https://…", "slack" (typed in a form). */
  readonly origin: string;
  /** Its name there (path in the folder or the zip; the question in a table, and who may read it when not all may): with `origin`, what it is recognised by. */
  readonly key: string;
  /** 1, 2, 3 … */
  readonly version: number;
  readonly article: Article;
  /** Null: the program itself (the folder). */
  readonly changedBy: PersonId | null;
  readonly changedAt: Instant;
  /** Null: in use. */
  readonly retiredAt: Instant | null;
  /** Who took it out of use, by hand or with what they imported. Null: it is in use, or the program did (the folder). */
  readonly retiredBy: PersonId | null;
}

/** One step of a change. Content is stored as it is given. */
export type ArticleChange =
  | { readonly change: 'add'; readonly key: string; readonly article: Article }
  /** A new version; brings a retired one back. */
  | { readonly change: 'replace'; readonly id: string; readonly article: Article }
  | { readonly change: 'retire'; readonly id: string };

export interface ArticleStore {
  /** Another number after each change: whoever holds articles in memory asks before each use. One cheap statement. */
  articlesVersion(tenant: TenantId): Promise<number>;
  /** In use, in the order of their ids. */
  articlesInUse(tenant: TenantId): Promise<readonly StoredArticle[]>;
  /** The latest version of each of that origin, retired ones too. */
  articlesFrom(tenant: TenantId, origin: string): Promise<readonly StoredArticle[]>;
  /** Every version, newest first; empty: there is no such article. */
  articleHistory(tenant: TenantId, id: string): Promise<readonly StoredArticle[]>;
  /**
   * Decides on what is there and changes it, all in one: two imports of one origin at once do not double anything. Written into
   * the audit. Returns what `plan` returned.
   */
  changeArticles<Planned extends { readonly changes: readonly ArticleChange[] }>(
    tenant: TenantId,
    by: PersonId | null,
    origin: string,
    /** Sees the latest version of each of that origin, retired ones too. Pure: it may be called again. */
    plan: (there: readonly StoredArticle[]) => Planned,
  ): Promise<Planned>;
  /** False: there is none in use with that id. */
  retireArticle(tenant: TenantId, by: PersonId, id: string): Promise<boolean>;
  /** Puts version `version` on top again, as a new one. False: there is no such version. */
  restoreArticle(tenant: TenantId, by: PersonId, id: string, version: number): Promise<boolean>;
  addImport(tenant: TenantId, id: string, by: PersonId, report: ImportReport): Promise<void>;
  /** Newest first. */
  imports(
    tenant: TenantId,
    limit: number,
  ): Promise<readonly { readonly by: PersonId; readonly at: Instant; readonly report: ImportReport }[]>;
}

/** What a resolved conversation can teach: what was asked, and what a human answered to it. */
export interface PastConversation {
  readonly conversation: string;
  /** Where the customer's thread stands, to link to. */
  readonly channel: string;
  readonly remoteId: string | null;
  /** All that the customer said and that people answered to them, in order; nothing internal, nothing deleted. */
  readonly messages: readonly Pick<Message, 'role' | 'name' | 'text' | 'sentAt'>[];
  readonly resolvedAt: Instant;
  readonly rating: number | null;
}

export interface PastStore {
  /** Resolved ones in which a human answered, newest first. */
  pastConversations(tenant: TenantId, limit: number): Promise<readonly PastConversation[]>;
}
