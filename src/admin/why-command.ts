import type { Content } from '../channel/content.ts';
import { withChange } from '../conversation/judgement-policy.ts';
import { channelName } from './change-policy.ts';
import { said } from './command-cards.ts';
import type { Commanding, TracedMessage } from './commanding.ts';
import { NotUnderstood } from './not-understood.ts';
import { isAsPreset } from './policy-words.ts';
import { whyCard } from './why-card.ts';

const HOW =
  'Type `/baton why` and a link to the message: in its menu, “Copy link”. Either side will do, the customer’s or the agents’.';

/** Why a message was treated as it was: also one that nobody was called for. */
export async function why(commanding: Commanding): Promise<Content> {
  const { admin, directory, tenant, words } = commanding;
  const [place] = words.flatMap(({ text }) => directory.messageBehind(tenant.installation, text) ?? []);
  if (!place) throw new NotUnderstood(words.length === 0 ? HOW : `That is no link to a message. ${HOW}`);
  const found = await admin.traceOf(tenant.id, place.channel, place.remoteId);
  if (!found)
    return said(
      'I know of no such message. I know those of customers in channels where I answer, those in the threads I opened for agents, and my own answers.',
      HOW,
    );
  const trace = await aboutQuestion(commanding, found);
  if (trace.assessments.length === 0)
    return said(
      trace.message.role === 'customer'
        ? 'That message was not judged: it came before I was at work there.'
        : `${trace.message.role === 'bot' ? 'Those are my own words' : 'That was said by one of your own people'}: only customers’ messages are judged.`,
    );
  return whyCard({ ...trace, policy: await policyThere(commanding, trace) });
}

/** An answer of the bot was given because of the customer's message before it. */
async function aboutQuestion({ admin, store, tenant }: Commanding, found: TracedMessage): Promise<TracedMessage> {
  const { message, conversation } = found;
  if (message.role !== 'bot') return found;
  const messages = await store.inTenant(tenant.id, (tx) => tx.messages(conversation));
  const asked = messages.findLast(({ role, seq }) => role === 'customer' && seq < message.seq);
  if (!asked?.channel || !asked.remoteId) return found;
  return (await admin.traceOf(tenant.id, asked.channel, asked.remoteId)) ?? found;
}

async function policyThere(commanding: Commanding, { message }: TracedMessage): Promise<string> {
  const { store, tenant } = commanding;
  const { channel } = message;
  if (channel === null) return 'not known any more';
  const { policy, connected } = await store.inTenant(tenant.id, (tx) => tx.policyAt(channel));
  const judgement = withChange(policy.judgement, connected?.judgement ?? {});
  const name = await channelName(commanding, channel);
  const own = connected?.judgement ? `, some of it for ${name} alone` : '';
  return `${judgement.preset}${isAsPreset(judgement) ? '' : ', with changes'}${own}. \`/baton triggers ${name}\` shows it as it is now; above are the thresholds of then`;
}
