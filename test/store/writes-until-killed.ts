/** A process for `embedded.test.ts` to kill: takes one delivery after the other into the data directory it is given. */
import { openStore } from '../../src/store/open.ts';
import { said } from './examples.ts';

const silent = { info() {}, warn() {}, error() {} };
const [dataDir = '', start = '0'] = process.argv.slice(2);

const { store, admin } = await openStore({ databaseUrl: null, dataDir, log: silent });
const tenant = await admin.upsertTenant({ platform: 'slack', installation: 'T0LUMEN', name: 'Lumen' });
for (let n = Number(start); ; n += 1) {
  await store.takeInbound(tenant.id, said(`${n}`));
  process.stdout.write(`${n}\n`);
}
