import type { Echo, Inbound } from '../channel/inbound.ts';
import type { Log, Store } from './ports.ts';

/**
 * The door: what a platform tells us stands in the inbox before it is acknowledged (P1). A rejection here means "not
 * taken", and the platform tells us again. Nothing else happens on this path.
 */
export function receiving(tools: { readonly store: Store; readonly platform: string; readonly log: Log }) {
  const { store, platform, log } = tools;
  return {
    async receive(inbound: Inbound): Promise<void> {
      const tenant = await store.tenantOf(platform, inbound.installation);
      if (!tenant) {
        // Refusing it would make the platform repeat for ever what nobody here is responsible for.
        log.warn(
          { installation: inbound.installation, kind: inbound.kind },
          'event of an unknown installation: ignored',
        );
        return;
      }
      const isNew = await store.takeInbound(tenant.id, inbound);
      log.debug({ delivery: inbound.deliveryId, key: inbound.key, isNew }, 'received');
    },

    async echo(echo: Echo): Promise<void> {
      const tenant = await store.tenantOf(platform, echo.installation);
      if (tenant) await store.settleEcho(tenant.id, echo.relayId, echo.channel, echo.remoteId);
    },
  };
}
