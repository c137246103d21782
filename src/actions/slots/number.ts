import { bounded, type Found, type Understood } from './slot-value.ts';

export interface NumberLimits {
  readonly min: number | null;
  readonly max: number | null;
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = /(?<![\p{L}\p{N}.,_-])-?\d{1,12}(?:[.,]\d{1,12}){0,4}(?![\p{L}\p{N}_-])/gu;

/** The numbers in a text, in order; of "1,000" and "1.000" the mark is one between thousands, of "1.5" it is the decimal one. */
export function findNumbers(text: string): Found[] {
  return [...bounded(text).matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const value = plainNumber(written);
    return value === null ? [] : [{ value, shown: written, start: index, end: index + written.length }];
  });
}

/** The answer to "how many?": a number, in figures or (up to twelve) in words. */
export function understandNumber(text: string, { min, max }: NumberLimits): Understood {
  const [first, ...others] = [...findNumbers(text), ...spelled(text)];
  if (!first) return { why: 'I need a number there.' };
  if (others.some(({ value }) => value !== first.value)) return { why: 'I see more than one number there.' };
  if (min !== null && Number(first.value) < min) return { why: `It has to be ${min} or more.` };
  if (max !== null && Number(first.value) > max) return { why: `It has to be ${max} or less.` };
  return { value: first.value, shown: first.shown };
}

function spelled(text: string): Found[] {
  return [...bounded(text).matchAll(/(?<!\p{L})\p{L}{3,6}(?!\p{L})/gu)].flatMap(({ 0: word, index }) => {
    const value = WORDS.indexOf(word.toLowerCase());
    // "Just this one" counts nothing.
    if (value < 0 || (value === 1 && text.trim().length > 'one please'.length)) return [];
    return [{ value: String(value), shown: String(value), start: index, end: index + word.length }];
  });
}

function plainNumber(written: string): string | null {
  const marks = written.replace(/[^.,]/g, '');
  if (marks === '') return canonical(written);
  const last = marks.at(-1) ?? '';
  const thousands = /^-?\d{1,3}(?:[.,]\d{3})+$/.test(written) && new Set(marks).size === 1;
  if (thousands) return canonical(written.replaceAll(last, ''));
  const [whole = '', ...rest] = [
    written.slice(0, written.lastIndexOf(last)),
    written.slice(written.lastIndexOf(last) + 1),
  ];
  if (/[.,]/.test(whole) && !/^-?\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return null;
  return canonical(`${whole.replace(/[.,]/g, '')}.${rest[0] ?? ''}`);
}

function canonical(text: string): string | null {
  const number = Number(text);
  return Number.isFinite(number) && Math.abs(number) < 1e15 ? String(number) : null;
}
