import type { InboxPayload } from '../bridge/ports.ts';
import type { Inbound } from '../channel/inbound.ts';
import type { TenantId } from '../conversation/conversation.ts';
import { storable, toJson } from './json.ts';
import { onlyValue, type Sql } from './sql.ts';

interface NewInboxItem {
  readonly id: string;
  readonly lane: string;
  /** Null: an event of our own. */
  readonly deliveryId: string | null;
  readonly key: string;
  /** Null: an event of our own. */
  readonly platformAt: number | null;
  readonly payload: InboxPayload;
  /** How long it rests in a lane where something has lately been overtaken. */
  readonly holdMs: number;
}

/** Within a tenant's transaction. False: it was there already. */
export async function appendInbox(sql: Sql, tenant: TenantId, item: NewInboxItem): Promise<boolean> {
  return onlyValue<boolean>(sql, `select app.append_inbox(${PARAMETERS}) as value`, parametersOf(tenant, item));
}

/** The same for what a platform told us, as a transaction of its own and in one round trip: its acknowledgement waits for this. */
export async function takeInbound(
  sql: Sql,
  tenant: TenantId,
  inbound: Inbound,
  { id, holdMs }: { readonly id: string; readonly holdMs: number },
): Promise<boolean> {
  const { lane, deliveryId, key, at } = inbound;
  const item = { id, lane, deliveryId, key, platformAt: at, payload: { from: 'platform', inbound }, holdMs } as const;
  return onlyValue<boolean>(sql, `select app.take_inbound(${PARAMETERS}) as value`, parametersOf(tenant, item));
}

const PARAMETERS = '$1, $2, $3, $4, $5, $6, $7, $8';

function parametersOf(tenant: TenantId, item: NewInboxItem): readonly unknown[] {
  const { id, lane, deliveryId, key, platformAt, payload, holdMs } = item;
  return [
    tenant,
    storable(lane),
    id,
    deliveryId && storable(deliveryId),
    storable(key),
    platformAt,
    toJson(payload),
    holdMs,
  ];
}
