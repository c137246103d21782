import type { ConversationId } from '../conversation/conversation.ts';
import type { TenantTx } from './ports.ts';

/** The suggested reply has done its work, or was of no use: it is not offered again. */
export async function dropSuggestion(tx: TenantTx, conversation: ConversationId): Promise<void> {
  const handoff = await tx.handoff(conversation);
  if (handoff?.suggestedReply) await tx.saveHandoff(conversation, { ...handoff, suggestedReply: null });
}
