import type { Tenant } from '../bridge/ports.ts';
import { authorize } from '../conversation/authorize.ts';
import type { PersonId } from '../conversation/conversation.ts';
import type { CaseworkTools } from './casework-tools.ts';

type Starting = Pick<CaseworkTools, 'store' | 'directory' | 'drills'>;

/**
 * Lets a made-up customer write, for anybody of ours. What it is to us stands in the database before the first word, so that it is never
 * taken for a customer's. One sentence on what came of it; words to be typed stand in backticks.
 */
export async function startDrill(
  { tenant, person }: { readonly tenant: Tenant; readonly person: PersonId },
  { store, directory, drills }: Starting,
): Promise<string> {
  const who = await directory.who(tenant.installation, person);
  if (!authorize({ ...who, where: 'elsewhere' }, 'connect', null)) return 'Drills are for our own people.';
  const { agentsChannel } = await store.inTenant(tenant.id, (tx) => tx.policy());
  if (!agentsChannel) return NOWHERE;
  const channel = drills.open(tenant.installation);
  if (!channel) return TOO_MANY;
  await store.inTenant(tenant.id, async (tx) => {
    await tx.setChannel({ channel, kind: 'drill', connectedBy: person });
    await tx.audit({ actor: person, action: 'drill.start', detail: { channel } });
  });
  try {
    await drills.begin(tenant.installation, channel);
  } catch {
    await store.inTenant(tenant.id, (tx) => tx.removeChannel(channel));
    return 'The drill could not begin just now. Please try again in a moment.';
  }
  const facts = await directory.channelFacts(tenant.installation, agentsChannel).catch(() => null);
  return `A drill has begun: Pat Example, a made-up customer, is writing now. Their case comes up in ${facts ? `#${facts.name}` : 'the agents channel'}: press Claim and answer. It counts in no numbers.`;
}

const NOWHERE =
  'There is no agents channel yet, so a drill would reach nobody. An admin can set one with `/baton agents #channel`.';
const TOO_MANY = 'Several drills are running here already. Please finish one of them first.';
