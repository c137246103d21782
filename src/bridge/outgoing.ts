/** What of a message the other side is shown, in pieces of one post each. Asked when it is written down and when it is drawn: both must agree. */
import { type LookPiece, piecesOf } from '../cards/look-pieces.ts';
import { withoutInternalLinks, withoutInternalLinksInText } from '../cards/look-words.ts';
import type { Message } from '../conversation/message.ts';

/** Links into our own workspace open nothing for a customer, and tell where we talk about them. */
export function piecesTowards(message: Message, side: 'customer' | 'agents'): readonly LookPiece[] {
  if (side === 'agents') return piecesOf(message);
  const { text, look } = message;
  return piecesOf({ text: withoutInternalLinksInText(text), look: look && withoutInternalLinks(look) });
}

/** Towards whom a message of that author goes. */
export const sideOf = ({ role }: Pick<Message, 'role'>): 'customer' | 'agents' =>
  role === 'agent' ? 'customer' : 'agents';
