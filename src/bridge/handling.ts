/** What the handlers of the different kinds of inbound share. */
import type { Channel, Who } from '../channel/channel.ts';
import type { Actor } from '../conversation/authorize.ts';
import { withChange } from '../conversation/judgement-policy.ts';
import { type ChannelAttributes, NO_ATTRIBUTES, type Policy } from '../conversation/policy.ts';
import type { ConnectedChannel, InboxItem, Judging, Log, Store, TenantTx, TimerRef, Wakeups } from './ports.ts';

export interface HandleTools {
  readonly store: Store;
  readonly channel: Channel;
  readonly judging: Judging;
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

/** What rules may ask. What an admin said of the channel goes before what the platform knows of the person. */
export function attributesFor(connected: ConnectedChannel | null, company: string | null): ChannelAttributes {
  const said = connected?.attributes ?? NO_ATTRIBUTES;
  return { ...said, company: said.company ?? company };
}

/** The person as `authorize` wants them. */
export function actorOf({ who, connected }: Handling, person: string): Actor {
  const { side, bot, admin } = who(person);
  const where =
    connected?.kind === 'agents' ? 'agents-channel' : connected?.kind === 'customer' ? 'customer-channel' : 'elsewhere';
  return { person, side, bot, admin, where };
}
