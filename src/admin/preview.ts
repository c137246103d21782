/** What the bot would say and do, asked of the very parts that do it: nothing is written down, posted or called. */
import type { Answering, Asked, ConnectedChannel, Judging, Store, Tenant } from '../bridge/ports.ts';
import type { Judgement } from '../conversation/assessment.ts';
import { type Address, type Instant, newConversation, type TenantId } from '../conversation/conversation.ts';
import type { Reply } from '../conversation/event.ts';
import { withChange } from '../conversation/judgement-policy.ts';
import { type ChannelAttributes, NO_ATTRIBUTES, type Policy } from '../conversation/policy.ts';
import type { Reader } from '../conversation/reader.ts';
import { trusted } from '../conversation/reply.ts';
import type { Verdict } from '../conversation/verdict.ts';
import type { Preview } from './commanding.ts';

export interface PreviewNeeds {
  readonly store: Pick<Store, 'inTenant'>;
  readonly answering: Answering;
  readonly judging: Judging;
  /** Who would read it in that channel. */
  readonly readerOf: (tenant: Tenant, channel: Address, connected: ConnectedChannel | null) => Promise<Reader>;
  /** How sure it is of the article that fits best, 0…1; null: none does. */
  readonly confidence: (tenant: TenantId, question: string, reader: Reader, at: Instant) => Promise<number | null>;
  /** From where on the bot answers at all, whatever a policy asks for. */
  readonly leastSure: number;
  readonly now: () => Instant;
  readonly newId: () => string;
}

/** Somebody who has never written before, and says nothing but this. */
export function previewing(
  needs: PreviewNeeds,
): (tenant: Tenant, question: string, channel: Address) => Promise<Preview> {
  const { store, answering, readerOf, confidence, leastSure, now } = needs;
  return async (tenant, question, channel) => {
    const { policy, connected } = await store.inTenant(tenant.id, (tx) => tx.policyAt(channel));
    const there: Policy = { ...policy, judgement: withChange(policy.judgement, connected?.judgement ?? {}) };
    const reader = await readerOf(tenant, channel, connected);
    const asked = askedBy(needs, tenant, question, reader);
    const [reply, sure] = await Promise.all([answering.reply(asked), confidence(tenant.id, question, reader, now())]);
    return {
      reply,
      reader,
      confidence: sure,
      needed: Math.max(leastSure, there.judgement.confidence),
      judgement: judged(needs, asked, trusted(reply, there.judgement), connected, there),
    };
  };
}

function askedBy({ now, newId }: PreviewNeeds, tenant: Tenant, text: string, reader: Reader): Asked {
  const { channel } = reader;
  const at = now();
  const customerPlace = { channel, thread: channel };
  const born = newConversation({ id: newId(), tenant: tenant.id, customerPlace, customer: 'nobody', at });
  return {
    tenant: tenant.id,
    conversation: { ...born, lastSeq: 1, lastCustomerAt: at },
    seq: 1,
    text,
    earlier: [],
    reader,
    customer: 'A customer',
    timeZone: null,
    article: null,
    at,
    newId: newId(),
  };
}

const STRENGTH: Readonly<Record<Verdict, number>> = { answer: 0, offer: 1, escalate: 2 };

/** The message is judged as it comes in, and once more with what the bot has to say to it. */
function judged(
  { judging }: PreviewNeeds,
  { conversation, text, earlier, at, reader }: Asked,
  reply: Reply,
  connected: ConnectedChannel | null,
  policy: Policy,
): Judgement {
  const attributes = attributesOf(connected, reader);
  const first = judging.judge({ conversation, text, earlier, reply: null, at, attributes }, policy);
  const then = judging.judge({ conversation, text, earlier, reply, at, attributes }, policy);
  const { verdict, reason } = STRENGTH[then.verdict] > STRENGTH[first.verdict] ? then : first;
  return { verdict, reason };
}

/** As an admin said, else the company that reads there, where it is one alone. */
function attributesOf(connected: ConnectedChannel | null, { companies }: Reader): ChannelAttributes {
  const { tier, company, owner } = connected?.attributes ?? NO_ATTRIBUTES;
  return { tier, owner, company: company ?? (companies.length === 1 ? (companies[0] ?? null) : null) };
}
