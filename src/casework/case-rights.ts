/** Who may work on which case, by what the server knows at this moment: asked when a window opens, and anew when it comes back. */
import type { ConnectedChannel, TenantTx } from '../bridge/ports.ts';
import type { Who } from '../channel/channel.ts';
import type { Asking } from '../channel/inbound.ts';
import { type Actor, authorize } from '../conversation/authorize.ts';
import type { Conversation, PersonId } from '../conversation/conversation.ts';

/** What is done to a case in a window. */
export type Deed = 'transfer' | 'snooze' | 'resolve' | 'reply';

const PLACES: Readonly<Record<ConnectedChannel['kind'], Actor['where']>> = {
  agents: 'agents-channel',
  customer: 'customer-channel',
  drill: 'customer-channel',
};

const actorAt = ({ person, side, bot, admin }: Who, connected: ConnectedChannel | null): Actor => ({
  person,
  side,
  bot,
  admin,
  where: connected ? PLACES[connected.kind] : 'elsewhere',
});

/** The case whose message, copy or thread that is; null: it belongs to none. */
export async function caseAt(tx: TenantTx, { place, remoteId }: Asking): Promise<Conversation | null> {
  const found = (await tx.messageAt(place.channel, remoteId)) ?? (await tx.shownIn(place.channel, remoteId));
  return found ? tx.readConversation(found.conversation) : tx.lockConversationAt(place.thread);
}

/** What is done in the agents' thread needs the right to work there; a reply also goes to whoever may answer the customer directly. */
export async function mayDo(tx: TenantTx, deed: Deed, conversation: Conversation, who: Who): Promise<boolean> {
  const { agentsPlace, customerPlace } = conversation;
  const agents = agentsPlace ? await tx.connectedChannel(agentsPlace.channel) : null;
  if (authorize(actorAt(who, agents), 'work', conversation)) return true;
  if (deed !== 'reply') return false;
  return authorize(actorAt(who, await tx.connectedChannel(customerPlace.channel)), 'answer-directly', conversation);
}

/** A word beside the rating is for the customer of the case alone. */
export async function mayComment(tx: TenantTx, conversation: Conversation, who: Who): Promise<boolean> {
  const connected = await tx.connectedChannel(conversation.customerPlace.channel);
  return authorize(actorAt(who, connected), 'rate', conversation);
}

/** Why it can't be done as things stand. */
export type Obstacle =
  | { readonly obstacle: 'resolved' }
  | { readonly obstacle: 'nobody-has-it' }
  | { readonly obstacle: 'somebody-else'; readonly agent: PersonId };

/** Null: nothing stands in the way now. What counts in the end is decided when it is handled. */
export function obstacleTo(deed: Deed, c: Conversation, person: PersonId): Obstacle | null {
  if (c.status === 'resolved') return { obstacle: 'resolved' };
  const isClaimed = c.status === 'claimed' && c.via === 'button';
  if (isClaimed && c.agent !== person && !(deed === 'reply' && hasJoined(c, person)))
    return { obstacle: 'somebody-else', agent: c.agent };
  if (!isClaimed && (deed === 'transfer' || deed === 'snooze')) return { obstacle: 'nobody-has-it' };
  return null;
}

const hasJoined = ({ joined }: Extract<Conversation, { status: 'claimed' }>, person: PersonId): boolean =>
  joined.some((one) => one.person === person);

/** By server-side facts; `admins`: those beside the workspace's own. */
export function mayConfigure({ person, side, bot, admin }: Who, admins: readonly PersonId[]): boolean {
  const actor: Actor = { person, side, bot, admin: admin || admins.includes(person), where: 'elsewhere' };
  return authorize(actor, 'configure', null);
}
