import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Store, Tenant, TenantTx } from '../../src/bridge/ports.ts';
import type { OpenStore, StoreOptions } from '../../src/store/open.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { lumenOf } from './examples.ts';

/** What a test finds: a store that holds one tenant, Lumen, and nothing else. To be asked while a test runs. */
export interface Stage {
  readonly fresh: FreshDatabase;
  readonly opened: OpenStore;
  readonly store: Store;
  readonly lumen: Tenant;
  inLumen<T>(work: (tx: TenantTx) => Promise<T>): Promise<T>;
}

/** One database for the tests of a file (or of a `describe`), emptied before each. */
export function stageOf(options: Partial<StoreOptions> = {}): Stage {
  let fresh: FreshDatabase;
  let opened: OpenStore;
  let lumen: Tenant;
  beforeAll(async () => {
    fresh = await freshDatabase();
    opened = await fresh.open(options);
  });
  beforeEach(async () => {
    await fresh.truncate();
    lumen = await lumenOf(opened);
  });
  afterAll(() => fresh.close());
  return {
    get fresh() {
      return fresh;
    },
    get opened() {
      return opened;
    },
    get store() {
      return opened.store;
    },
    get lumen() {
      return lumen;
    },
    inLumen: (work) => opened.store.inTenant(lumen.id, work),
  };
}
