/** What the customer makes of it, when it is over. */
import type { Conversation } from './conversation.ts';
import type { Event } from './event.ts';
import type { Step } from './step.ts';
import { refreshed, step, whispered } from './step.ts';

type On<T extends Event['type']> = Extract<Event, { type: T }>;

/** One rating per conversation, only from the person whose conversation it is; the first one counts. */
export function customerRates(c: Conversation, { person, score }: On<'customer.rates'>): Step {
  const refusal = person !== c.customer ? 'rate-only-own' : c.rating !== null ? 'already-rated' : null;
  if (refusal) return step(c, whispered(person, { whisper: refusal }));
  return step({ ...c, rating: score }, { type: 'save-rating', person, score }, ...refreshed(c), {
    type: 'tell-customer',
    say: { notice: 'rating-thanks', score },
  });
}

/** The same for whether they would recommend us. */
export function customerRecommends(c: Conversation, { person, score }: On<'customer.recommends'>): Step {
  const refusal = person !== c.customer ? 'rate-only-own' : c.recommendation !== null ? 'already-rated' : null;
  if (refusal) return step(c, whispered(person, { whisper: refusal }));
  return step(
    { ...c, recommendation: score },
    { type: 'save-recommendation', person, score },
    { type: 'tell-customer', say: { notice: 'recommendation-thanks' } },
  );
}

/** A word beside it; whoever helped reads it. */
export function customerComments(c: Conversation, { person, text }: On<'customer.comments'>): Step {
  if (person !== c.customer) return step(c, whispered(person, { whisper: 'rate-only-own' }));
  return step(
    c,
    { type: 'save-comment', person, text },
    ...(c.agentsPlace ? [{ type: 'tell-agents', say: { notice: 'comment', person, text } } as const] : []),
    { type: 'tell-customer', say: { notice: 'comment-thanks' } },
  );
}
