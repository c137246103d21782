/** What this folder needs of a store: an admin's own actions. */
import type { Instant, PersonId, TenantId } from '../conversation/conversation.ts';

export interface StoredAction {
  /** Unique in a workspace, whatever its origin. */
  readonly name: string;
  /** The definition, as it was checked when it came in; null: that of the folder, which is only switched off. */
  readonly definition: unknown;
  readonly on: boolean;
  readonly changedBy: PersonId;
  readonly changedAt: Instant;
}

export interface ActionStore {
  /** Another number after each change. One cheap statement. */
  actionsVersion(tenant: TenantId): Promise<number>;
  actions(tenant: TenantId): Promise<readonly StoredAction[]>;
  /** Adds or replaces it; written into the audit. */
  saveAction(tenant: TenantId, by: PersonId, action: Pick<StoredAction, 'name' | 'definition' | 'on'>): Promise<void>;
  /** False: there is no such action here. Written into the audit. */
  removeAction(tenant: TenantId, by: PersonId, name: string): Promise<boolean>;
}
