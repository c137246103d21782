/** The package of a handoff, as it is kept while an agent, a model and the talk work on it at the same time. */
import type { ConversationId } from '../conversation/conversation.ts';
import type { HandoffPackage } from '../conversation/handoff-package.ts';
import type { TenantTx } from './ports.ts';

/** The suggested reply has done its work, or was of no use: it is not offered again, and no step tells to answer with what it rests on. */
export async function dropSuggestion(tx: TenantTx, conversation: ConversationId): Promise<void> {
  const now = await tx.lockHandoff(conversation);
  if (!now?.suggestedReply) return;
  const nextSteps = withoutSources(now.nextSteps, now.suggestedReply);
  await tx.saveHandoff(conversation, { ...now, nextSteps, suggestedReply: null });
}

function withoutSources(
  steps: HandoffPackage['nextSteps'],
  { from }: NonNullable<HandoffPackage['suggestedReply']>,
): HandoffPackage['nextSteps'] {
  const titles = new Set(from.flatMap((one) => (one.kind === 'article' ? [one.source.title] : [])));
  return steps.filter(({ source }) => source === null || !titles.has(source.title));
}

/** What followed the talk. Where somebody else has changed the package meanwhile, theirs stands: the next look follows the talk again. */
export async function keepRenewed(
  tx: TenantTx,
  conversation: ConversationId,
  before: HandoffPackage,
  renewed: HandoffPackage,
): Promise<void> {
  const now = await tx.lockHandoff(conversation);
  if (JSON.stringify(now) === JSON.stringify(before)) await tx.saveHandoff(conversation, renewed);
}

/** What a model wrote, which took its time: a draft that was sent meanwhile does not come back with it. */
export async function keepEnriched(
  tx: TenantTx,
  conversation: ConversationId,
  before: HandoffPackage,
  enriched: HandoffPackage,
): Promise<void> {
  const now = await tx.lockHandoff(conversation);
  const isSpent = before.suggestedReply !== null && now?.suggestedReply === null;
  const nextSteps = now?.nextSteps ?? enriched.nextSteps;
  await tx.saveHandoff(conversation, isSpent ? { ...enriched, nextSteps, suggestedReply: null } : enriched);
}
