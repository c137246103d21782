import type { Reply } from '../conversation/event.ts';
import type { Knowledge, Passage } from '../knowledge/knowledge.ts';
import { excerpt } from '../knowledge/plain-text.ts';
import { type Reading, read } from '../nlp/reading.ts';
import { settledOf, smallTalkOf } from '../nlp/small-talk.ts';

/** Below this the bot says that it does not know: a wrong answer costs more than none. */
export const CONFIDENT = 0.5;
/** What a customer reads in a chat without scrolling. */
const LONGEST_ANSWER = 700;

/** What the bot has to say to a question: words of an article, quoted with its name, or nothing. */
export function answerFrom(knowledge: Knowledge): (question: string) => Reply {
  return (question) => {
    const talk = politelyMet(read(question));
    if (talk) return { kind: 'small-talk', talk };
    const [best, second] = knowledge.search(question, 2);
    const confidence = best ? confidenceIn(best, second) : 0;
    if (!best || confidence < CONFIDENT) return { kind: 'none' };
    return { kind: 'answer', answer: { text: quote(best), source: best.article.source, confidence } };
  };
}

/** What a message that asks nothing is met with: a greeting by a greeting, all else as thanks. Null: it asks something. */
function politelyMet(reading: Reading): 'greeting' | 'thanks' | null {
  const talk = smallTalkOf(reading);
  if (talk === 'greeting') return 'greeting';
  return talk !== null || settledOf(reading) ? 'thanks' : null;
}

/**
 * How sure we are that the best passage answers, 0…1. The score alone can't say: it grows with the question's length.
 * So three things that do not: is what was asked about mentioned at all, was it asked much like that before, and is
 * any other article nearly as good.
 */
export function confidenceIn(best: Passage, second: Passage | undefined): number {
  const lead = second ? 1 - second.score / best.score : 1;
  return Math.min(1, 0.55 * best.coverage + 0.4 * best.likeness + 0.2 * Math.max(0, lead));
}

/** The whole article when it is short, else the part that fits. */
function quote({ article, section }: Passage): string {
  const whole = article.sections.map(({ heading, text }) => (heading ? `${heading}\n${text}` : text)).join('\n\n');
  return whole.length <= LONGEST_ANSWER ? whole : excerpt(section.text, LONGEST_ANSWER);
}
