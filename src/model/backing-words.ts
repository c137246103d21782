/** What words count as when a sentence is held against a passage. English; words of other languages all count. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Say nothing by themselves: a sentence may have them or leave them out. */
export const FREE = set(`
  a an the you your yours it its they their them this that these those there here which who whose
  is are be am being do does has have having of in on at to for with as into onto per and
  so also then please just simply will too`);

/** A sentence may add these to what a passage says, but not leave them out. */
export const ADDED = set('go find use following follow step steps called option button page section want way like');

/** A passage has it and a sentence need not: "To change it, go to Settings" is changed in Settings. */
export const LEFT_OUT = set('go');

/** As a price is worded: "Pro: 29 €" costs 29 €. */
export const PRICED = set('cost costs price priced');

/** Change what everything around them means: a sentence that rests on theirs has them too, wherever they stand. */
export const CRITICAL = set(`
  not no never none nobody nothing neither nor without unless only solely exclusively if once until except besides but
  however although though despite after before during while instead unlike otherwise provided subject must
  required mandatory`);

/** Point at what was said before. */
export const POINTING = set('it they this that these those there he she');

/** Beside a number they decide what it means ("in", "for", "up to" 60 minutes). */
export const FRAMES = set(`
  for in within after before by at on from to over under about than least most until till since around roughly nearly
  almost approximately above below beyond up every maximum minimum exactly through between`);

/** Where a sentence may be turned round: "In Settings you can change it" for "You can change it in Settings". */
export const LEADS = set(
  'of in on at to for with as into onto per by from via if when once until after before during without',
);

/** What an instruction begins with. */
export const IMPERATIVES = set(`
  choose go enter copy paste set switch enable disable try ask look keep scan sign login send create add remove put upload
  download export import invite save check make wait reload compare write subscribe connect install restart start stop
  confirm verify change update edit resend revoke follow use tell contact close turn log`);

/** What may begin a clause that stands on its own. */
export const SUBJECTS = set('you we it they the a an your our each this that these both');

/** Words for the same thing, on a screen and in every business; the first stands for all. */
const SAME: ReadonlyMap<string, string> = new Map(
  `choose select click pick press tap
  go open head navigate visit
  enter type
  email e-mail mail
  emails e-mails mails
  login sign-in signin log-in
  teammate colleague coworker co-worker
  phone smartphone mobile
  receive get
  receives gets
  begin start
  begins starts
  can may might could
  immediately instantly
  when if whenever
  all every each
  account accounts
  till until
  1 one
  2 two
  3 three
  4 four
  5 five
  6 six
  7 seven
  8 eight
  9 nine
  10 ten
  11 eleven
  12 twelve
  % percent`
    .split('\n')
    .map((line) => line.trim().split(' '))
    .flatMap(([first = '', ...others]) => others.map((other) => [other, first === 'when' ? 'if' : first] as const)),
);

/** Several words for what one says. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can't|cannot|can not|cant)\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\b(\w{2,10})n't\b/g, '$1 not'],
  [/\b(?:at once|right away|straight away|without delay)\b/g, 'immediately'],
  [/\b(?:turn|switch)(?:s|es)? (?:(it|this|them) )?on\b/g, 'enable $1'],
  [/\b(?:turn|switch)(?:s|es)? (?:(it|this|them) )?off\b/g, 'disable $1'],
  [/\b(?:ha(?:ve|s)|needs?|required) to\b/g, 'must'],
  [/\b(?:sign|log)(?:s)? in(?:to)?\b/g, 'login'],
  [/\bsign-in\b/g, 'login'],
  [/\b(?:for example|for instance|such as|among them|e\.g\.)/g, ' '],
  [/\b(?:in order to|so as to)\b/g, 'to'],
  [/\byou(?:'ll| will)? (?:can|may|are able to|(?:will )?be able to)\b(?! not)/g, 'you'],
  [/\byou(?:'re| are) able to\b/g, 'you'],
  [/\b(we|you|it|they|that|there|here|who)'(?:s|re|ll)\b/g, '$1'],
  [/\b(we|you|they|i)'ve\b/g, '$1 have'],
  [/\bi'm\b/g, 'i am'],
];

/** A text in lower case with one word for each thing, as far as they are told by phrases. */
export function withPhrases(text: string): string {
  return PHRASES.reduce((said, [phrase, word]) => said.replace(phrase, word), text);
}

export const canonical = (word: string): string => SAME.get(word) ?? word;
