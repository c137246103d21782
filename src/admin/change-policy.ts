/** Where a change of the policy goes: to the workspace, or to the channel that was named. */
import type { ConnectedChannel } from '../bridge/ports.ts';
import type { Address } from '../conversation/conversation.ts';
import type { JudgementChange } from '../conversation/judgement-policy.ts';
import type { Commanding } from './commanding.ts';
import { NotUnderstood } from './not-understood.ts';

/**
 * `rewrite` sees what has been changed there so far. Returns what is to be said of it: where it holds, and whether some keep
 * what they have. Throws NotUnderstood.
 */
export async function changePolicy(
  commanding: Commanding,
  rewrite: (before: JudgementChange) => JudgementChange,
): Promise<{ readonly where: string; readonly but: readonly string[] }> {
  const { admin, tenant, actor, named } = commanding;
  if (!named) {
    await admin.changeJudgement(tenant.id, actor, 'judgement', (before) => orNothing(rewrite(before ?? {})));
    const own = (await admin.channels(tenant.id)).some(({ judgement }) => judgement !== null);
    return { where: 'everywhere', but: own ? ['Channels that have changes of their own keep those.'] : [] };
  }
  const { channel, name } = await customerChannel(commanding);
  await admin.changeChannel(tenant.id, actor, channel, ({ attributes, judgement }) => ({
    attributes,
    judgement: orNothing(rewrite(judgement ?? {})),
  }));
  return { where: `in ${name}`, but: [] };
}

const orNothing = (change: JudgementChange): JudgementChange | null => (Object.keys(change).length > 0 ? change : null);

/** The channel that was named, else the one it was typed in. Throws NotUnderstood when customers are not answered there. */
export async function customerChannel(
  commanding: Commanding,
): Promise<{ readonly channel: Address; readonly name: string; readonly connected: ConnectedChannel }> {
  const { store, tenant, channel, named } = commanding;
  const connected = await store.inTenant(tenant.id, (tx) => tx.connectedChannel(channel));
  const name = await channelName(commanding, channel);
  if (connected?.kind === 'customer') return { channel, name, connected };
  throw new NotUnderstood(
    named
      ? `I don’t answer customers in ${name}. Type \`/baton connect ${name}\` first.`
      : `I don’t answer customers here. Name the channel: type \`#\` and pick it from the list.`,
  );
}

/** `#ext-acme`; or words, when we can't see it. */
export async function channelName({ directory, tenant }: Commanding, channel: Address): Promise<string> {
  const facts = await directory.channelFacts(tenant.installation, channel).catch(() => null);
  return facts ? `#${facts.name}` : 'that channel';
}
