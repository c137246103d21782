import type { Reading, Span } from '../nlp/reading.ts';
import { spanOf } from '../nlp/reading.ts';
import { either, type Trigger } from './trigger.ts';

/**
 * The message holds more than one answer can carry: several questions, sums of money, deadlines, conditions, length.
 * Each part says for itself how much there is of it (0…1); together they are one score.
 */
export const complexity: Trigger = ({ heard }) => {
  const { reading } = heard;
  const places = COUNTED.map(({ of }) => of(reading));
  const parts = [
    ...COUNTED.map(({ name, few, many }, index) => ({ name, value: upTo((places[index]?.length ?? 0) - few, many) })),
    { name: 'length', value: upTo(reading.words.length - SHORT_WORDS, LONG_WORDS - SHORT_WORDS) },
  ];
  const found = parts.filter(({ value }) => value >= 0.5).map(({ name }) => name);
  return {
    score: either(...parts.map(({ value }) => value * WEIGHT)),
    asks: 'offer',
    because: `is about several things at once (${found.join(', ') || 'a little of each'})`,
    otherwise: 'simple enough for one answer',
    evidence: places
      .flat()
      .toSorted((a, b) => a.start - b.start)
      .slice(0, MOST_EVIDENCE),
    parts,
  };
};

/** One part alone, however much there is of it, is not yet complexity. */
const WEIGHT = 0.55;
/** Words beyond which a message is long, and at which it is as long as counts. */
const SHORT_WORDS = 40;
const LONG_WORDS = 160;
const MOST_EVIDENCE = 6;

const upTo = (amount: number, most: number): number => Math.min(1, Math.max(0, amount / most));

const CURRENCY = /^(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|francs?|bucks|cents?|k)$/;
const NUMBER = /^\d[\d.,]*k?$/;
const DAY = /^(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|midnight|noon)$/;
const URGENT = /^(?:deadline|asap|eod|eow|tonight)$/;
const SIGN = /[$€£¥%]/;
const BEFORE_DAY = /^(?:by|before|until|till|on|due|next|this)$/;
const CONDITION = /^(?:if|unless|provided|except|otherwise|although|assuming|whereas|whether|depending|however)$/;

/** What is counted: `few` of it are in any message, and `many` beyond those are as much as counts. */
interface Counted {
  readonly name: string;
  readonly few: number;
  readonly many: number;
  readonly of: (reading: Reading) => readonly Span[];
}

const COUNTED: readonly Counted[] = [
  { name: 'questions', few: 1, many: 3, of: questionsIn },
  { name: 'amounts', few: 0, many: 3, of: amountsIn },
  { name: 'deadlines', few: 0, many: 2, of: deadlinesIn },
  { name: 'conditions', few: 0, many: 3, of: ({ words }) => words.filter(({ text }) => CONDITION.test(text)) },
];

/** Numbers with a currency's sign or name beside them. */
function amountsIn({ words, original }: Reading): readonly Span[] {
  return words.filter(({ text, start, end }, index) => {
    if (!NUMBER.test(text)) return false;
    const around = original.slice(Math.max(0, start - 2), start) + original.slice(end, end + 2);
    return SIGN.test(around) || [words[index - 1], words[index + 1]].some((word) => CURRENCY.test(word?.text ?? ''));
  });
}

/** "by Friday", "EOD": a day alone may be any day. */
function deadlinesIn({ words }: Reading): readonly Span[] {
  return words.filter(
    ({ text }, index) => URGENT.test(text) || (DAY.test(text) && BEFORE_DAY.test(words[index - 1]?.text ?? '')),
  );
}

const ASKS = /^(?:who|what|when|where|which|why|how|can|could|do|does|did|is|are|will|would|should|may)$/;

/** Sentences that ask: by their mark, or by how they begin. */
function questionsIn(reading: Reading): readonly Span[] {
  return reading.sentences
    .filter(({ from, to }) => {
      const last = reading.words[to - 1]?.text ?? '';
      return to - from >= 3 && (last.includes('?') || ASKS.test(reading.words[from]?.text ?? ''));
    })
    .flatMap(({ from, to }) => spanOf(reading, from, to) ?? []);
}
