/** A model that words what passages say: sentence by sentence, each only when it passed all guards. */
import type { ConversationId, TenantId } from '../conversation/conversation.ts';
import type { Wording } from '../conversation/event.ts';
import type { Model, Talk } from './client.ts';
import { openCensor } from './fit-to-say.ts';
import { ModelUnavailable } from './model-unavailable.ts';
import { wordingPrompt } from './prompt.ts';
import { cutSentences } from './sentences.ts';
import { spokenPart } from './spoken-part.ts';

export interface WordingWork {
  readonly tenant: TenantId;
  readonly conversation: ConversationId;
  readonly wording: Wording;
  readonly signal: AbortSignal;
}

/** An answer that goes on for longer is no answer. */
const MOST_SENTENCES = 12;

/**
 * `Wordsmith` of the bridge. Sentences are to be joined by spaces; an item of a list begins with `• `, and where a line
 * has to begin, the sentence brings the line break along. The first that is not fit to be said ends the answer. Never rejects: a model that is slow, down or out
 * of budget has nothing (more) to say.
 *
 * @param newFence an unguessable word for each prompt
 * @param promised promises that are true, as whole sentences
 */
export function modelWordsmith(model: Model, newFence: () => string, promised: readonly string[] = []) {
  return {
    async *word({ tenant, conversation, wording, signal }: WordingWork): AsyncGenerator<string, void, undefined> {
      const talk = await opened(model, { tenant, conversation, wording, signal }, newFence());
      if (talk === null) return;
      const said: string[] = [];
      try {
        const censor = openCensor({ passages: wording.passages, linkHosts: model.settings.linkHosts, promised });
        for await (const sentence of sentences(talk)) {
          const fit = signal.aborted ? null : censor.take(sentence);
          if (fit === null) return;
          for (const words of fit) {
            // Whoever reads may take their time: by then a human can have taken over.
            if (signal.aborted) return;
            const line = said.length > 0 && [words, said.at(-1)].some(isItem) ? `\n${words}` : words;
            said.push(words);
            yield line;
          }
          if (said.length >= MOST_SENTENCES) return;
        }
      } catch (error) {
        if (!(error instanceof ModelUnavailable)) throw error;
      } finally {
        await talk.close(said.length > 0 ? 'used' : 'refused');
      }
    },
  };
}

const isItem = (words: string | undefined): boolean => words?.startsWith('• ') ?? false;

async function opened(
  model: Model,
  { tenant, conversation, wording, signal }: WordingWork,
  fence: string,
): Promise<Talk | null> {
  const { firstWordsMs } = model.settings;
  try {
    return await model.open({
      ...wordingPrompt(wording, fence),
      tenant,
      conversation,
      purpose: 'wording',
      firstWordsMs,
      signal,
    });
  } catch (error) {
    if (error instanceof ModelUnavailable) return null;
    throw error;
  }
}

/** Half a sentence, where the model was cut off, is none. */
export async function* sentences(talk: Talk): AsyncGenerator<string> {
  const cutter = cutSentences();
  for await (const piece of spokenPart(talk.pieces)) yield* cutter.add(piece);
  const rest = cutter.rest();
  if (rest !== '' && talk.isComplete()) yield rest;
}
