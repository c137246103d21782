import type { ConversationId, TenantId } from '../conversation/conversation.ts';
import type { ModelSettings } from './model-settings.ts';
import { ModelUnavailable } from './model-unavailable.ts';
import type { ModelCall, Spent, UsageStore } from './model-usage.ts';

/** Tokens set aside for one call, until it is known what it used. */
export interface Reservation {
  /** Writes down what the call used, then gives the rest back. Never rejects: `false` means that it could not be written. */
  settle(call: ModelCall): Promise<boolean>;
}

export interface Budget {
  /** Rejects with `ModelUnavailable` (`budget`) when the call could go beyond what is allowed. */
  reserve(tenant: TenantId, conversation: ConversationId, tokens: number): Promise<Reservation>;
}

const DAY_MS = 86_400_000;

/**
 * Token budgets of conversations and of tenants' days (UTC). What other calls of this process have set aside counts as
 * spent, so calls at the same time can't overspend together; several processes can, by what they have under way.
 */
export function openBudget(
  store: UsageStore,
  limits: Pick<ModelSettings, 'tokensPerConversation' | 'tokensPerDay'>,
  now: () => number,
): Budget {
  const reserved = new Map<string, number>();
  const add = (key: string, tokens: number): void => {
    const left = (reserved.get(key) ?? 0) + tokens;
    if (left === 0) reserved.delete(key);
    else reserved.set(key, left);
  };
  return {
    async reserve(tenant, conversation, tokens) {
      const keys = [`tenant ${tenant}`, `conversation ${tenant} ${conversation}`] as const;
      const release = (): void => {
        for (const key of keys) add(key, -tokens);
      };
      for (const key of keys) add(key, tokens);
      const spent = await spentSoFar(store, tenant, conversation, now()).catch(() => null);
      const fits =
        spent !== null &&
        sum(spent.tenant) + (reserved.get(keys[0]) ?? 0) <= limits.tokensPerDay &&
        sum(spent.conversation) + (reserved.get(keys[1]) ?? 0) <= limits.tokensPerConversation;
      if (!fits) {
        release();
        throw new ModelUnavailable('budget');
      }
      return { settle: (call) => settle(store, tenant, call).finally(release) };
    },
  };
}

const spentSoFar = (store: UsageStore, tenant: TenantId, conversation: ConversationId, now: number) =>
  store.modelSpent(tenant, conversation, now - (now % DAY_MS));

const sum = ({ tokensIn, tokensOut }: Spent): number => tokensIn + tokensOut;

async function settle(store: UsageStore, tenant: TenantId, call: ModelCall): Promise<boolean> {
  try {
    await store.addModelCall(tenant, call);
    return true;
  } catch {
    return false;
  }
}
