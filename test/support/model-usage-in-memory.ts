import type { ConversationId, TenantId } from '../../src/conversation/conversation.ts';
import type { ModelCall, Spent, UsageStore } from '../../src/model/model-usage.ts';

/** What models were asked, for as long as a test runs. `breaks`: nothing can be read or written. */
export function usageInMemory(state: { breaks?: boolean } = {}) {
  const calls: (ModelCall & { readonly tenant: TenantId })[] = [];
  const working = (): void => {
    if (state.breaks) throw new Error('The database is away');
  };
  const store: UsageStore = {
    async addModelCall(tenant, call) {
      working();
      calls.push({ tenant, ...call });
    },
    async modelSpent(tenant: TenantId, conversation: ConversationId, since) {
      working();
      const own = calls.filter((call) => call.tenant === tenant);
      return {
        conversation: total(own.filter((call) => call.conversation === conversation)),
        tenant: total(own.filter((call) => call.at >= since)),
      };
    },
    async modelUsage() {
      return [];
    },
  };
  return { calls, store };
}

function total(calls: readonly ModelCall[]): Spent {
  return {
    tokensIn: calls.reduce((sum, { tokensIn }) => sum + tokensIn, 0),
    tokensOut: calls.reduce((sum, { tokensOut }) => sum + tokensOut, 0),
  };
}
