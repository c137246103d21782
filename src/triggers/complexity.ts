import type { Reading, Span } from '../nlp/reading.ts';
import { spanOf } from '../nlp/reading.ts';
import { either, type Trigger } from './trigger.ts';

/**
 * The message holds more than one answer can carry: several questions, sums of money, deadlines, conditions, length.
 * Each part says for itself how much there is of it (0…1); together they are one score.
 */
export const complexity: Trigger = ({ heard }) => {
  const { reading } = heard;
  const questions = questionsIn(reading);
  const parts = [
    { name: 'questions', value: upTo(questions.length - 1, MANY_QUESTIONS) },
    ...COUNTED.map(({ name, many, of }) => ({ name, value: upTo(of(reading).length, many) })),
    { name: 'length', value: upTo(reading.words.length - SHORT_WORDS, LONG_WORDS - SHORT_WORDS) },
  ];
  const score = either(...parts.map(({ value }) => value * WEIGHT));
  const found = parts.filter(({ value }) => value >= 0.5).map(({ name }) => name);
  return {
    score,
    asks: 'offer',
    because: `is about several things at once (${found.join(', ') || 'a little of each'})`,
    otherwise: 'simple enough for one answer',
    evidence: [...questions, ...COUNTED.flatMap(({ of }) => of(reading))]
      .toSorted((a, b) => a.start - b.start)
      .slice(0, 6),
    parts,
  };
};

/** One part alone, however much there is of it, is not yet complexity. */
const WEIGHT = 0.55;
/** Questions beyond the first, and words, at which there is as much of it as can be. */
const MANY_QUESTIONS = 3;
const SHORT_WORDS = 40;
const LONG_WORDS = 160;

const upTo = (amount: number, most: number): number => Math.min(1, Math.max(0, amount / most));

const CURRENCY = /^(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|francs?|bucks|cents?|k)$/;
const NUMBER = /^\d[\d.,]*k?$/;
const DAY =
  /^(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|eod|eow|deadline|asap|midnight|noon)$/;
const BEFORE_DAY = /^(?:by|before|until|till|on|due|next|this)$/;
const CONDITION = /^(?:if|unless|provided|except|otherwise|although|assuming|whereas|whether|depending|however)$/;

const COUNTED: readonly { readonly name: string; readonly many: number; readonly of: (reading: Reading) => Span[] }[] =
  [
    {
      name: 'amounts',
      many: 3,
      of: ({ words, original }) =>
        words.filter(
          ({ text, start }, index) =>
            NUMBER.test(text) &&
            (/[$€£¥%]/.test(
              original.slice(Math.max(0, start - 2), start) +
                original.slice(start + text.length, start + text.length + 2),
            ) ||
              CURRENCY.test(words[index + 1]?.text ?? '') ||
              CURRENCY.test(words[index - 1]?.text ?? '')),
        ),
    },
    {
      name: 'deadlines',
      many: 2,
      of: ({ words }) =>
        words.filter(
          ({ text }, index) =>
            DAY.test(text) &&
            (BEFORE_DAY.test(words[index - 1]?.text ?? '') || /^(?:deadline|asap|eod|eow|tonight)$/.test(text)),
        ),
    },
    { name: 'conditions', many: 3, of: ({ words }) => words.filter(({ text }) => CONDITION.test(text)) },
  ];

const ASKS = /^(?:who|what|when|where|which|why|how|can|could|do|does|did|is|are|will|would|should|may)$/;

/** Sentences that ask: by their mark, or by how they begin. */
function questionsIn(reading: Reading): Span[] {
  return reading.sentences
    .filter(({ from, to }) => {
      const last = reading.words[to - 1]?.text ?? '';
      return to - from >= 3 && (last.includes('?') || ASKS.test(reading.words[from]?.text ?? ''));
    })
    .flatMap(({ from, to }) => spanOf(reading, from, to) ?? []);
}
