/** Who may work on which case, by what the server knows at this moment: asked when a window opens, and anew when it comes back. */
import type { ConnectedChannel, TenantTx } from '../bridge/ports.ts';
import type { Who } from '../channel/channel.ts';
import type { Asking } from '../channel/inbound.ts';
import { type Actor, authorize } from '../conversation/authorize.ts';
import type { Address, Conversation, PersonId } from '../conversation/conversation.ts';
import { type Asked, type CaseworkTools, firstWith } from './casework-tools.ts';

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

/**
 * Of the channels in which somebody may act on that case, one that they are in now; null: none. The platform is asked, so never inside
 * of a transaction. Throws DeliveryDelayed when it can't say.
 */
export async function standsIn(
  asked: Asked,
  deed: Deed,
  { agentsPlace, customerPlace }: Conversation,
  tools: Pick<CaseworkTools, 'connectedChannels' | 'directory'>,
): Promise<Address | null> {
  if (asked.who.side !== 'internal' || asked.who.bot) return null;
  const agents = (await agentsChannelsOf(asked, tools)).filter(
    (channel) => channel === (agentsPlace?.channel ?? channel),
  );
  // Whoever is in the customer's channel could write to them there anyway.
  const all = deed === 'reply' ? [...agents, customerPlace.channel] : agents;
  return firstWith(all, asked, tools);
}

const agentsChannelsOf = async (
  { tenant }: Asked,
  { connectedChannels }: Pick<CaseworkTools, 'connectedChannels'>,
): Promise<readonly Address[]> =>
  (await connectedChannels(tenant.id)).filter(({ kind }) => kind === 'agents').map(({ channel }) => channel);

/**
 * What is done in the agents' thread needs the right to work there; a reply also goes to whoever may answer the customer directly.
 * `standing`: as `standsIn` found it, maybe a moment ago; the case may have gone elsewhere since.
 */
export async function mayDo(
  tx: TenantTx,
  deed: Deed,
  conversation: Conversation,
  who: Who,
  standing: Address | null,
): Promise<boolean> {
  if (standing === null) return false;
  const { agentsPlace, customerPlace } = conversation;
  const actor = actorAt(who, await tx.connectedChannel(standing));
  if ((agentsPlace?.channel ?? standing) === standing && authorize(actor, 'work', conversation)) return true;
  return deed === 'reply' && customerPlace.channel === standing && authorize(actor, 'answer-directly', conversation);
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
