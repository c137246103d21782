/**
 * A number that a business gives out, described as people see it: `LU-#####`. `#` is a digit, `@` a letter, everything else
 * stands for itself; case, and the dash or space between two groups, are the customer's own affair. No regular expression comes
 * from outside.
 */
export interface SlotTemplate {
  /** Each place where one stands by itself in a text, in order. */
  findIn(text: string): readonly { readonly value: string; readonly start: number; readonly end: number }[];
}

/** Digits or letters that a template must have: what any number in any sentence would fit tells nothing. */
const LEAST_SLOTS = 3;
const LONGEST = 40;

/** What is wrong with a template, as a sentence; null: nothing. */
export function problemOfTemplate(template: string): string | null {
  if (template.length > LONGEST) return `must have at most ${LONGEST} characters`;
  if (!/^[\p{L}\p{N}#@._/-]+$/u.test(template))
    return 'may hold # (a digit), @ (a letter), letters, digits and . _ / - only, such as LU-#####';
  if ([...template].filter((mark) => mark === '#' || mark === '@').length < LEAST_SLOTS)
    return `must have at least ${LEAST_SLOTS} of # (a digit) and @ (a letter), such as LU-#####`;
  return null;
}

export function slotTemplate(template: string): SlotTemplate {
  const marks = [...template];
  return {
    findIn: (text) => {
      const found: { value: string; start: number; end: number }[] = [];
      for (let start = 0; start < text.length; start++) {
        if (isOfWord(text[start - 1])) continue;
        const match = matchAt(text, start, marks);
        if (!match || isOfWord(text[match.end]) || isPartOfMore(text, start, match.end)) continue;
        found.push({ ...match, start });
        start = match.end - 1;
      }
      return found;
    },
  };
}

function matchAt(text: string, start: number, marks: readonly string[]): { value: string; end: number } | null {
  let value = '';
  let at = start;
  for (const mark of marks) {
    const here = text[at];
    if (isJoint(mark)) {
      if (here !== undefined && (here === mark || isJoint(here) || here === ' ')) at++;
      value += mark;
      continue;
    }
    if (here === undefined || !fits(here, mark)) return null;
    value += mark === '@' || /\p{L}/u.test(mark) ? here.toUpperCase() : here;
    at++;
  }
  return { value: restored(value, marks), end: at };
}

/** Letters that the template spells are written as it has them. */
const restored = (value: string, marks: readonly string[]): string =>
  [...value].map((letter, index) => (isPlaceholder(marks[index]) ? letter : (marks[index] ?? letter))).join('');

/** A piece of an address, of a sum of money or of a longer number: "lu-10023@…", "12345.67", "12345-678". A step of a link's path is whole. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (before.endsWith('@') || after.startsWith('@')) return true;
  if (/^[-–—.,/:]\d/.test(after)) return true;
  return /\d/.test(text[start] ?? '') && /(?:\d[-–—.,/: ]|[+=&-])$/.test(before);
}

const isPlaceholder = (mark: string | undefined): boolean => mark === '#' || mark === '@';
const isJoint = (mark: string): boolean => /^[-–—_./]$/.test(mark);
const isOfWord = (mark: string | undefined): boolean => mark !== undefined && /[\p{L}\p{N}_]/u.test(mark);

function fits(here: string, mark: string): boolean {
  if (mark === '#') return /^[0-9]$/.test(here);
  if (mark === '@') return /^[A-Za-z]$/.test(here);
  return here.toLowerCase() === mark.toLowerCase();
}
