/** What casework needs of its collaborators: the composition hands it over. */
import type { ConnectedChannel, Store, Tenant } from '../bridge/ports.ts';
import type { Directory, Who } from '../channel/channel.ts';
import type { Content, Form } from '../channel/content.ts';
import type { Sender } from '../channel/inbound.ts';
import type { Address, PersonId, TenantId } from '../conversation/conversation.ts';
import type { CaseStore } from './case-store.ts';

export interface CaseworkTools {
  readonly store: Store;
  readonly cases: CaseStore;
  /** What admins have connected. */
  connectedChannels(tenant: TenantId): Promise<readonly ConnectedChannel[]>;
  readonly directory: Directory;
  /** Prefix of its addresses: `slack`. */
  readonly platform: string;
  /** People who are admins beside the workspace's own. */
  readonly admins: readonly PersonId[];
  readonly now: () => number;
  /** A UUID. */
  readonly newId: () => string;
  /** The form for a new article with these words in it, or why there is none. Only called for admins. */
  articleForm(words: string): Form | Content;
  readonly drills: Drills;
}

/** Made-up customers to practise on. */
export interface Drills {
  /** Where a new one will write; null: as many as are allowed are at it already. */
  open(installation: string): Address | null;
  /** Lets them write. Rejects when their first words could not be taken. */
  begin(installation: string, channel: Address): Promise<void>;
}

/** Where somebody is known, and as whom. */
export interface Asked {
  readonly tenant: Tenant;
  readonly who: Who;
}

/** Null: nobody has installed us there. Server-side facts of this moment; throws DeliveryDelayed when they can't be had now. */
export async function whoAsks(
  { installation, sender }: { readonly installation: string; readonly sender: Sender },
  { store, platform, directory }: Pick<CaseworkTools, 'store' | 'platform' | 'directory'>,
): Promise<Asked | null> {
  const tenant = await store.tenantOf(platform, installation);
  return tenant && { tenant, who: await directory.who(tenant.installation, sender.person) };
}

/** The first of these channels that they are in now; null: none. Asks the platform, and throws DeliveryDelayed when it can't say. */
export async function firstWith(
  channels: readonly Address[],
  { tenant, who }: Asked,
  { directory }: Pick<CaseworkTools, 'directory'>,
): Promise<Address | null> {
  for (const channel of channels)
    if (await directory.isMember(tenant.installation, channel, who.person)) return channel;
  return null;
}

/** Their name, or what is said of somebody who can't be looked up now. */
export async function nameOf(directory: Directory, installation: string, person: PersonId): Promise<string> {
  const found = await directory.who(installation, person).catch(() => null);
  return found?.name || 'a colleague';
}
