import { bounded, type Found } from './slot-value.ts';

/** A number that begins with + or 0 (or 1 and an area in brackets), with spaces, dots, dashes, slashes or brackets within. */
const NUMBER = /(?:\+|\b0|\(0|\b(?=1?[ -]?\(\d{3}\)|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b))[\d()./ -]{6,28}\d/g;
/** "01.12.2026 15:00". */
const DATE = /^0?\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d{2}(?!\d)/;
/** E.164: at most 15 digits. */
const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;

/** The telephone numbers in a text, in order: digits, after a + where it was given. */
export function findPhones(text: string): Found[] {
  return [...bounded(text).matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    if (DATE.test(written)) return [];
    const digits = written.replace(/\(0\)(?=.)/g, written.startsWith('+') ? '' : '0').replace(/\D/g, '');
    if (digits.length < LEAST_DIGITS || digits.length > MOST_DIGITS) return [];
    const value = written.startsWith('+') ? `+${digits}` : digits;
    return [{ value, shown: written.trim(), start: index, end: index + written.length }];
  });
}
