import type { Conversation } from './conversation.ts';

/**
 * What a reply rests on beside the words that it answers: the action under way, and the question back that is open. Two states that
 * give the same text lead to the same reply.
 */
export function basisOf({ undertaking, clarifying }: Conversation): string {
  const { id, stage, asked, misses, slots = [] } = undertaking ?? {};
  const values = slots.map(({ name, value }) => [name, value]);
  return JSON.stringify([undertaking && [id, stage, asked, misses, values], clarifying?.to]);
}
