import type { Wording } from '../conversation/event.ts';
import { type Backed, type BackingOptions, backedBy } from './backing.ts';
import { isConnecting } from './connecting.ts';
import { linksAllowed } from './links.ts';
import { plainSpeech } from './plain-speech.ts';
import { promises } from './promises.ts';
import { LONGEST_SENTENCE } from './sentences.ts';

export interface SayingRules {
  readonly passages: Wording['passages'];
  readonly linkHosts: readonly string[];
  /** Promises that are true: sentences that may be said. */
  readonly promised: readonly string[];
}

/** Sentences of one answer, in order. */
export interface Censor {
  /**
   * What may be said now: the sentence as plain words, with a connecting one that waited for it. Empty: it only connects,
   * and waits. Null: it is not fit to be said, and nothing after it is.
   */
  take(sentence: string): readonly string[] | null;
}

/** All guards, in one place: a sentence of a model is a stranger's until it has passed each of them. */
export function openCensor({ linkHosts, promised, ...rules }: SayingRules, options: BackingOptions = {}): Censor {
  const passages = bounded(rules.passages);
  const backing = backedBy(passages, options);
  let before: Backed | null = null;
  let waiting: readonly string[] = [];
  return {
    take(sentence) {
      const plain = sentence.length <= LONGEST_SENTENCE ? plainSpeech(sentence) : null;
      if (plain === null || plain === '' || !linksAllowed(plain, passages, linkHosts)) return null;
      if (isConnecting(plain)) {
        waiting = [plain];
        return [];
      }
      if (promises(plain, promised)) return null;
      before = backing.find(plain, before);
      if (before === null) return null;
      const said = [...waiting, plain];
      waiting = [];
      return said;
    },
  };
}

/** A sentence can only rest on what the model was shown, and that is less than this. */
const MOST_CHARACTERS = 12_000;

function bounded(passages: SayingRules['passages']): SayingRules['passages'] {
  let left = MOST_CHARACTERS;
  return passages.flatMap((passage) => {
    const text = passage.text.length > left ? `${passage.text.slice(0, left)} …` : passage.text;
    left = Math.max(0, left - text.length);
    return text === ' …' ? [] : [{ ...passage, text }];
  });
}
