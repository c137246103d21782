import { cleaned, type Understood } from './slot-value.ts';

/** What fits a line of a form. */
const LONGEST = 500;

/** The answer as it stands. */
export function understandText(text: string): Understood {
  const value = cleaned(text.slice(0, 4 * LONGEST));
  if (value === '') return { why: 'I could not read a word there.' };
  if (value.length > LONGEST) return { why: `That is too long for me: at most ${LONGEST} characters, please.` };
  return { value, shown: value };
}
