/** What this folder needs of a store: what models were asked and what that cost, so that budgets outlive a restart. */
import type { ConversationId, Instant, TenantId } from '../conversation/conversation.ts';

export type Purpose = 'wording' | 'summary' | 'reply';

export interface Spent {
  readonly tokensIn: number;
  readonly tokensOut: number;
}

export interface ModelCall extends Spent {
  readonly conversation: ConversationId;
  readonly purpose: Purpose;
  readonly at: Instant;
  readonly ms: number;
  /** `refused`: its words were not fit to be said. */
  readonly ended: 'used' | 'refused' | 'failed' | 'too-late';
  /** In the operator's currency, millionths; 0 where no price is set. */
  readonly costMicros: number;
}

export interface UsageStore {
  addModelCall(tenant: TenantId, call: ModelCall): Promise<void>;
  /** Spent by the conversation, and by the tenant since `since`. One statement. */
  modelSpent(
    tenant: TenantId,
    conversation: ConversationId,
    since: Instant,
  ): Promise<{ readonly conversation: Spent; readonly tenant: Spent }>;
  /** For admins: since `since`, by purpose and ending. */
  modelUsage(
    tenant: TenantId,
    since: Instant,
  ): Promise<
    readonly (Spent & {
      readonly purpose: Purpose;
      readonly ended: ModelCall['ended'];
      readonly calls: number;
      readonly costMicros: number;
    })[]
  >;
}
