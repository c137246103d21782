import type { TenantTx } from '../bridge/ports.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Policy } from '../conversation/policy.ts';

/** What holds for that case: a channel may keep hours of its own, and nobody is called out for a drill. */
export async function policyOf(tx: TenantTx, { customerPlace, drill }: Conversation): Promise<Policy> {
  const { policy, connected } = await tx.policyAt(customerPlace.channel);
  const { judgement, onCall, routes } = policy;
  const { hours = judgement.hours } = connected?.judgement ?? {};
  return {
    ...policy,
    judgement: { ...judgement, hours },
    onCall: drill ? null : onCall,
    routes: drill ? [] : routes,
  };
}
