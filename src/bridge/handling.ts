/** What the handlers of the different kinds of inbound share. */
import type { Channel, Who } from '../channel/channel.ts';
import type { Actor } from '../conversation/authorize.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { withChange } from '../conversation/judgement-policy.ts';
import type { Message } from '../conversation/message.ts';
import { type ChannelAttributes, NO_ATTRIBUTES, type Policy } from '../conversation/policy.ts';
import { needsMatters, routed } from '../conversation/routing.ts';
import type {
  ConnectedChannel,
  InboxItem,
  Judging,
  Log,
  Sorting,
  Store,
  TenantTx,
  TimerRef,
  Wakeups,
} from './ports.ts';

export interface HandleTools {
  readonly store: Store;
  readonly channel: Channel;
  readonly judging: Judging;
  readonly sorting: Sorting;
  readonly wakeups: Wakeups;
  readonly newId: () => string;
  readonly now: () => number;
  readonly random: () => number;
  readonly log: Log;
}

/** What the handlers of one inbound work with. */
export interface Handling extends HandleTools {
  readonly tx: TenantTx;
  /** As it holds in the channel that it happened in. */
  readonly policy: Policy;
  readonly item: InboxItem;
  /** What the channel it happened in is to us; null: nothing. */
  readonly connected: ConnectedChannel | null;
  /** What holds where the customer of that agents' thread writes; null: it is none, or that channel is not known. */
  readonly behind: Placed | null;
  /** People by id, fetched beforehand: no I/O inside a transaction. */
  readonly who: (person: string) => Who;
}

/** `again`: what it is about has not arrived yet; look once more a little later. */
export type Handled = readonly TimerRef[] | 'again';

/** How long something waits for what it is about. */
const OVERTAKEN_PATIENCE_MS = 5_000;

/** What it is about is not here: it may yet come. */
export const mayHaveOvertaken = ({ now, item }: Pick<Handling, 'now' | 'item'>): boolean =>
  now() - item.receivedAt < OVERTAKEN_PATIENCE_MS;

/**
 * The workspace's policy as it holds in that channel. What the channel changes, it changes of the silent one too: the question
 * is what another policy of the workspace would do, and the channel would keep its own.
 */
export function policyIn(connected: ConnectedChannel | null, policy: Policy): Policy {
  const change = connected?.judgement;
  if (!change) return policy;
  const { judgement, shadowJudgement: silent } = policy;
  return { ...policy, judgement: withChange(judgement, change), shadowJudgement: silent && withChange(silent, change) };
}

/** What holds where a customer writes, and what an admin said about that place. */
export interface Placed {
  readonly policy: Policy;
  readonly connected: ConnectedChannel | null;
}

/** The same for a conversation that is not handled from its customer's channel. `known`: what may be that already. */
export async function placedOf(
  tx: TenantTx,
  { customerPlace }: Conversation,
  known: Placed | null = null,
): Promise<Placed> {
  if (known?.connected?.channel === customerPlace.channel) return known;
  const { policy, connected } = await tx.policyAt(customerPlace.channel);
  return { policy: policyIn(connected, policy), connected };
}

/**
 * The policy for one conversation: where its handoff goes, whom that calls, and what was promised. `company`: the customer's, as far as
 * the platform knows it; `messages`: what was said, asked for only where a route depends on it.
 */
export async function policyFor(
  { sorting }: Pick<HandleTools, 'sorting'>,
  { policy, connected }: Placed,
  conversation: Conversation,
  company: string | null,
  messages: () => Promise<readonly Message[]>,
): Promise<Policy> {
  const attributes = attributesFor(connected, company);
  const matters = needsMatters(policy) ? sorting.mattersOf(await messages()) : NO_MATTERS;
  const failed = conversation.status === 'waiting' && conversation.handoff === 'failed';
  const found = routed(policy, { channel: conversation.customerPlace.channel, failed, ...attributes, ...matters });
  // Nobody is called out for a drill.
  return conversation.drill ? { ...found, onCall: null, calls: [] } : found;
}

const NO_MATTERS = { topics: [], language: null } as const;

/** What rules may ask. What an admin said of the channel goes before what the platform knows of the person. */
export function attributesFor(connected: ConnectedChannel | null, company: string | null): ChannelAttributes {
  const said = connected?.attributes ?? NO_ATTRIBUTES;
  return { ...said, company: said.company ?? company };
}

/** The person as `authorize` wants them. */
export function actorOf({ who, connected }: Handling, person: string): Actor {
  const { side, bot, admin } = who(person);
  return { person, side, bot, admin, where: connected ? WHERE[connected.kind] : 'elsewhere' };
}

const WHERE: Readonly<Record<ConnectedChannel['kind'], Actor['where']>> = {
  agents: 'agents-channel',
  customer: 'customer-channel',
  drill: 'customer-channel',
};
