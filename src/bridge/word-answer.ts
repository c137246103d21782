/** An answer in a model's words: all at once, or while its post grows. Where the model does not deliver, the passage itself is the answer. */
import { answerCard, takenOverCard } from '../cards/customer-cards.ts';
import type { Conversation, ConversationId } from '../conversation/conversation.ts';
import type { Effect } from '../conversation/effect.ts';
import type { Answer } from '../conversation/event.ts';
import type { Delivery, Present } from './delivering.ts';
import { dropped, finish } from './endings.ts';

/** Beyond the model's own time limits: whatever it is about by then, the customer gets the passage. */
const MOST_MS = 15_000;

/** Null: the model said nothing that may be said. */
export async function wordedWhole(delivery: Delivery, id: ConversationId, answer: Answer): Promise<string | null> {
  const sentences: string[] = [];
  await eachSentence(delivery, id, answer, async (sentence) => {
    sentences.push(sentence);
    return true;
  });
  return sentences.length > 0 ? sentences.join(' ') : null;
}

/** `take` answers false when nobody wants more. Never rejects for anything that the model does. */
async function eachSentence(
  { wordsmith, tenant, log }: Delivery,
  conversation: ConversationId,
  { wording }: Answer,
  take: (sentence: string) => Promise<boolean>,
): Promise<void> {
  if (!wordsmith || !wording) return;
  const signal = AbortSignal.timeout(MOST_MS);
  try {
    for await (const sentence of wordsmith.word({ tenant: tenant.id, conversation, wording, signal }))
      if (!(await take(sentence))) return;
  } catch (error) {
    log.warn({ err: error, conversation }, 'a model did not word an answer to the end');
  }
}

/**
 * Fills the post that began to stand as message `seq`. A human who takes over meanwhile has the last word (P6): nothing is added from then on.
 * Tried again, the passage replaces whatever stands there.
 */
export async function wordAnswer(
  delivery: Delivery,
  { conversation, messages }: Present & { readonly conversation: Conversation },
  { seq, answer }: Extract<Effect, { type: 'word-answer' }>,
): Promise<void> {
  const { channel, tenant, item } = delivery;
  const { streaming } = channel;
  const { channel: where, remoteId } = messages.find((m) => m.seq === seq) ?? {};
  if (!streaming || !where || !remoteId) return dropped(delivery, 'its post is not there');
  const post = { channel: where, remoteId };
  const again = item.triedAt !== null;
  const said = again ? [] : await grown(delivery, conversation.id, answer, post);
  const isBots = await isStillBots(delivery, conversation.id);
  const text = said.length > 0 ? said.join(' ') : isBots ? answer.text : null;
  const card = text === null ? takenOverCard : answerCard({ ...answer, text });
  await streaming.end(tenant.installation, post, card, item.id);
  await finish(delivery, { state: 'done' }, async (tx) => {
    if (text === null) await tx.changeMessage(conversation.id, seq, { deletedAt: delivery.now() });
    else if (text !== answer.text) await tx.changeMessage(conversation.id, seq, { text });
  });
}

async function grown(
  delivery: Delivery,
  id: ConversationId,
  answer: Answer,
  post: { readonly channel: string; readonly remoteId: string },
): Promise<readonly string[]> {
  const { channel, tenant, log } = delivery;
  const said: string[] = [];
  let grows = true;
  /** What the platform does not take now is not lost: the end puts everything there that was said. */
  const hasGrown = async (text: string): Promise<boolean> => {
    try {
      await channel.streaming?.append(tenant.installation, post, text);
      return true;
    } catch (error) {
      log.debug({ err: error, conversation: id }, 'an answer stopped growing; it will be whole when it ends');
      return false;
    }
  };
  await eachSentence(delivery, id, answer, async (sentence) => {
    if (!(await isStillBots(delivery, id))) return false;
    said.push(sentence);
    if (grows) grows = await hasGrown(said.length > 1 ? ` ${sentence}` : sentence);
    return true;
  });
  return said;
}

async function isStillBots({ store, tenant }: Delivery, id: ConversationId): Promise<boolean> {
  const now = await store.inTenant(tenant.id, (tx) => tx.readConversation(id));
  return now?.status === 'bot';
}
