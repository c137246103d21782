/** A conversation may be about several things, one after the other: which are still open? */
import { factsSaid } from '../nlp/facts-said.ts';
import { termsOf } from '../nlp/words.ts';
import type { Given, Matter, Said, Strand } from './case-file.ts';
import { saysContent } from './given.ts';

/** The strands of a conversation in order; none where nothing was wanted. */
export function strandsOf(matters: readonly Matter[], said: readonly Said[], given: readonly Given[]): Strand[] {
  const parts = apart(matters, given);
  const strands = parts.map(([begins, ...more], at) => {
    const until = parts[at + 1]?.[0].message.seq ?? Number.POSITIVE_INFINITY;
    const within = { since: begins.message.seq, until };
    const isLast = at === parts.length - 1;
    return { begins, matters: [begins, ...more], open: !isDealtWith(within, said, given, isLast) };
  });
  // Whoever calls for a human has something on their mind: if nothing else, it is what they spoke of last.
  return strands.some(({ open }) => open)
    ? strands
    : strands.map((one, at) => ({ ...one, open: at === strands.length - 1 }));
}

type Matters = [Matter, ...Matter[]];

function apart(matters: readonly Matter[], given: readonly Given[]): readonly Matters[] {
  const parts: Matters[] = [];
  for (const matter of matters) {
    const current = parts.at(-1);
    if (current && !isAnother(matter, current, given)) current.push(matter);
    else parts.push([matter]);
  }
  return parts;
}

/** Longer messages tell a story, and a story is about what was spoken of before. UTF-16 units. */
const LONGEST = 400;
const SAYS_SO = 0.8;

/** Something else is asked, in words that have not been used of what was spoken of before. */
function isAnother({ heard, message }: Matter, [begins, ...more]: Matters, given: readonly Given[]): boolean {
  if (heard.setback.score >= SAYS_SO || message.text.length > LONGEST || !ASKS.test(message.text)) return false;
  const own = subjectsIn(message.text);
  if (own.size === 0 || (heard.followUp && (own.size < STANDS_ALONE || LEANS.test(message.text)))) return false;
  const answered = given.filter(({ seq }) => seq > begins.message.seq && seq < message.seq);
  const spoken = [begins, ...more].map((one) => one.message.text.slice(0, MOST_READ));
  const before = subjectsIn([...spoken, ...answered.map(({ source }) => source.title)].join('\n'));
  return ![...own].some((term) => before.has(term));
}

const MOST_READ = 2_000;
/** A few words may lean on what was said before: with so many of its own, and none that point back, they do not. */
const STANDS_ALONE = 2;
const LEANS =
  /^(?:and|or|but|also|then|so|per|of|for|only|in that|what about|how about)(?!\p{L})|(?<!\p{L})(?:it|its|that|this|they|them|those|these|there|ones?)(?!\p{L})/iu;

/** A question, or a wish. What is told beside is no new matter. */
const ASKS =
  /\?|^(?:(?:hi|hello|hey|ok|okay|and|also|thanks|thank you)[,!. ]{1,3})?(?:how|what|which|where|when|why|who|can|could|would|will|do|does|is|are)(?!\p{L})|(?<!\p{L})(?:i|we) (?:also )?(?:want|need|would like|'d like)(?!\p{L})|(?<!\p{L})(?:i|we)['’]d like(?!\p{L})/iu;

/** What is spoken of: numbers and addresses are particulars of it. */
function subjectsIn(text: string): ReadonlySet<string> {
  const particulars = factsSaid(text).map(({ value }) => value);
  const rest = particulars.reduce((some, value) => some.replaceAll(value, ' '), text);
  return new Set(termsOf(rest).filter((term) => /^\p{L}/u.test(term)));
}

/** The last thing that was said to it helped, or they went on to something else after it. */
function isDealtWith(
  { since, until }: { readonly since: number; readonly until: number },
  said: readonly Said[],
  given: readonly Given[],
  isLast: boolean,
): boolean {
  const answer = given.findLast(({ seq }) => seq > since && seq < until);
  if (!answer || answer.helped === false) return false;
  return !isLast || answer.helped === true || said.some((one) => isContentAfter(one, answer.seq, until));
}

const isContentAfter = (one: Said, after: number, until: number): boolean =>
  saysContent(one) && one.message.seq > after && one.message.seq < until;
