import type { Tenant } from '../bridge/ports.ts';
import type { TenantId } from '../conversation/conversation.ts';
import { manyRows, maybeRow, onlyRow, type Sql } from './sql.ts';

export interface Tenants {
  /** Null: nobody has installed us there. Remembered. */
  tenantOf(platform: string, installation: string): Promise<Tenant | null>;
  tenant(id: TenantId): Promise<Tenant>;
  all(): Promise<readonly Tenant[]>;
  /** The tenant of that installation, made or renamed. */
  upsertTenant(tenant: Omit<Tenant, 'id'>): Promise<Tenant>;
}

const TENANT = 'id, platform, installation, name';

export function tenantsOn(sql: Sql, newId: () => string): Tenants {
  const known = new Map<string, Tenant>();
  const remember = (tenant: Tenant): Tenant => {
    known.set(keyOf(tenant.platform, tenant.installation), tenant);
    known.set(tenant.id, tenant);
    return tenant;
  };

  async function look(condition: string, ...values: readonly unknown[]): Promise<Tenant | null> {
    const found = await maybeRow<Tenant>(sql, `select ${TENANT} from app.tenant where ${condition}`, values);
    return found && remember(found);
  }

  return {
    async tenantOf(platform, installation) {
      const remembered = known.get(keyOf(platform, installation));
      return remembered ?? look('platform = $1 and installation = $2', platform, installation);
    },

    async tenant(id) {
      const tenant = known.get(id) ?? (await look('id = $1', id));
      if (!tenant) throw new Error(`There is no tenant ${id}`);
      return tenant;
    },

    all: () => manyRows<Tenant>(sql, `select ${TENANT} from app.tenant order by created_at`),

    async upsertTenant({ platform, installation, name }) {
      const row = await onlyRow<Tenant>(
        sql,
        `insert into app.tenant (${TENANT}) values ($1, $2, $3, $4)
         on conflict (platform, installation) do update set name = excluded.name returning ${TENANT}`,
        [newId(), platform, installation, name],
      );
      return remember(row);
    },
  };
}

const keyOf = (platform: string, installation: string): string => `${platform}:${installation}`;
