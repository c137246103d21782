import type { Address, TenantId } from '../conversation/conversation.ts';
import type { Sql } from './sql.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The platform shows our own post: it arrived. Anybody can write a relay id into a message; one that is not ours names nothing. */
export async function settleEcho(
  sql: Sql,
  tenant: TenantId,
  relayId: string,
  channel: Address,
  remoteId: string,
): Promise<void> {
  if (!UUID.test(relayId)) return;
  await sql.query('select app.settle_echo($1, $2, $3, $4)', [tenant, relayId, channel, remoteId]);
}
