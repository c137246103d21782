import type { ConnectedChannel, Store, Tenant } from '../bridge/ports.ts';
import type { Directory } from '../channel/channel.ts';
import type { Address, PersonId, TenantId } from '../conversation/conversation.ts';
import type { StatusView } from './command-cards.ts';

/** What the commands need of the store, beside `Store` itself. */
export interface AdminStore {
  status(tenant: TenantId): Promise<StatusView['numbers']>;
  channels(tenant: TenantId): Promise<readonly ConnectedChannel[]>;
  setAgentsChannel(tenant: TenantId, actor: PersonId, channel: Address): Promise<void>;
}

export interface CommandTools {
  readonly store: Store;
  readonly admin: AdminStore;
  readonly directory: Directory;
  readonly platform: string;
  /** People who are admins beside the workspace's own. */
  readonly admins: readonly PersonId[];
  readonly now: () => number;
}

/** Everything one command works with. */
export interface Commanding extends CommandTools {
  readonly tenant: Tenant;
  readonly actor: PersonId;
  /** The channel named, else the one it was typed in. */
  readonly channel: Address;
  /** A channel was named. */
  readonly named: boolean;
}
