/** What a model writes for the agent: checked like everything that it writes, and null where one sentence did not hold. */
import type { ConversationId, TenantId } from '../conversation/conversation.ts';
import type { Wording } from '../conversation/event.ts';
import type { BackingOptions } from './backing.ts';
import type { Prompt } from './chat.ts';
import type { Model } from './client.ts';
import { type Censor, openCensor } from './fit-to-say.ts';
import { ModelUnavailable } from './model-unavailable.ts';
import type { Purpose } from './model-usage.ts';
import { type Line, replyPrompt, summaryPrompt } from './prompt.ts';
import { sentences } from './wordsmith.ts';

export interface HandoffWork {
  readonly tenant: TenantId;
  readonly conversation: ConversationId;
  /** What was said, oldest first, without what is internal. */
  readonly lines: readonly Line[];
  readonly signal: AbortSignal;
}

export interface HandoffWriter {
  /** One paragraph, of which every sentence stands in the transcript; else null. */
  writeSummary(work: HandoffWork): Promise<string | null>;
  /** A draft, of which every sentence stands in the passages, without a promise; else null. */
  writeReply(work: HandoffWork & { readonly passages: Wording['passages'] }): Promise<string | null>;
}

/** @param newFence an unguessable word for each prompt */
export function modelHandoffWriter(model: Model, newFence: () => string): HandoffWriter {
  const { linkHosts } = model.settings;
  return {
    async writeSummary({ lines, ...work }) {
      if (!lines.some(({ role, text }) => role === 'customer' && text.trim() !== '')) return null;
      return written(model, work, 'summary', summaryPrompt(lines, newFence()), summaryCensor(lines));
    },
    async writeReply({ lines, passages, ...work }) {
      if (passages.length === 0) return null;
      const censor = openCensor({ passages, linkHosts, promised: [] });
      return written(model, work, 'reply', replyPrompt(lines, passages, newFence()), censor);
    },
  };
}

/** More is no summary, and no reply that anybody reads. */
const MOST_CHARACTERS = 1_500;

/** All of it or nothing: a paragraph without the sentence that did not hold could mislead. */
async function written(
  model: Model,
  work: Pick<HandoffWork, 'tenant' | 'conversation' | 'signal'>,
  purpose: Purpose,
  prompt: Prompt,
  censor: Pick<Censor, 'take'>,
): Promise<string | null> {
  let text: string | null = null;
  try {
    const talk = await model.open({ ...prompt, ...work, purpose, firstWordsMs: null });
    try {
      const said: string[] = [];
      for await (const sentence of sentences(talk)) {
        const fit = censor.take(sentence);
        if (fit === null) return null;
        said.push(...fit);
      }
      const whole = said.join(' ');
      if (talk.isComplete() && whole !== '' && whole.length <= MOST_CHARACTERS) text = whole;
    } finally {
      await talk.close(text === null ? 'refused' : 'used');
    }
  } catch (error) {
    if (!(error instanceof ModelUnavailable)) throw error;
  }
  return text;
}

/** Words of who reports, and of people who speak of themselves: "The customer forgot their password" is "I forgot my password". */
const REPORTING: ReadonlySet<string> = new Set(
  'i me my mine myself we us our ours he she his her him customer bot says said say asks asked ask reports reported wants wanted writes wrote adds added explains explained answers answered replies replied'.split(
    ' ',
  ),
);
const SPEAKERS: ReadonlyMap<string, readonly Line['role'][]> = new Map([
  ['customer', ['customer']],
  ['bot', ['bot']],
]);
const BY_SPEAKER: BackingOptions = { free: REPORTING };

/** Every sentence names one speaker, and stands in what that speaker said. */
function summaryCensor(lines: readonly Line[]): Pick<Censor, 'take'> {
  const censors = new Map(
    [...SPEAKERS].map(([speaker, roles]) => [speaker, openCensor(rulesFor(lines, roles), BY_SPEAKER)] as const),
  );
  return {
    take(sentence) {
      const [, speaker = ''] = /^the (customer|bot)\b/i.exec(sentence.trim()) ?? [];
      return censors.get(speaker.toLowerCase())?.take(sentence) ?? null;
    },
  };
}

function rulesFor(lines: readonly Line[], roles: readonly Line['role'][]) {
  const text = lines
    .filter(({ role }) => roles.includes(role))
    .map((line) => `- ${line.text.replace(/\s+/g, ' ')}`)
    .join('\n');
  return { passages: [{ title: '', url: null, text }], linkHosts: [], promised: [] };
}
