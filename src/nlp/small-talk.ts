import { type PhraseBook, phraseBook, phrasesIn } from './phrase-book.ts';
import type { Reading } from './reading.ts';
import {
  ASSENTS,
  DECLINES,
  FILLERS,
  GOODBYES,
  GREETINGS,
  PRAISE,
  SETTLED,
  SETTLED_ALONE,
  TAKES_BACK,
  THANKS,
  TROUBLE,
} from './small-talk-words.ts';

/** What a message is that asks nothing. `assent`: takes what was said as good ("ok", "cool", "that worked"). */
export type SmallTalk = 'greeting' | 'thanks' | 'goodbye' | 'assent';

/** Small talk when there is nothing more to the message, else null. */
export function smallTalkOf(reading: Reading): SmallTalk | null {
  const sorts = sortsIn(reading, BOOK);
  if (sorts === null) return null;
  if (sorts.has('question') && !isOnly(sorts, 'greeting', 'question', 'filler')) return null;
  if (sorts.has('goodbye')) return 'goodbye';
  if (sorts.has('thanks')) return 'thanks';
  if (sorts.has('assent') || sorts.has('content') || sorts.has('settled')) return 'assent';
  return sorts.has('greeting') ? 'greeting' : null;
}

/**
 * Does the customer say that the matter is settled: "that worked", "never mind, found it", or just "cool"? Thanks alone
 * are politeness, and whatever else the message holds ("but …", a question, a "not") takes it back.
 */
export function settledOf(reading: Reading): boolean {
  const sorts = sortsIn(reading, BOOK);
  if (sorts !== null) return !sorts.has('question') && (sorts.has('settled') || sorts.has('content'));
  return saysSoAmongOthers(tokensOf(reading));
}

/** Is it said that the matter is at its end, and not only that one is pleased? "That worked" is, "cool" is not. */
export function solvedOf(reading: Reading): boolean {
  const sorts = sortsIn(reading, BOOK);
  return settledOf(reading) && (sorts === null || sorts.has('settled'));
}

/** Is it a no to "anything else?", and nothing more? Asked anything else, the same words mean something else. */
export function declinesMore(reading: Reading): boolean {
  const sorts = sortsIn(reading, DECLINING);
  return sorts?.has('no') === true && !sorts.has('question');
}

/** What a frown is read as, for it takes the thanks out of a thank-you: a mark that no list has. */
const UNKNOWN = '☠';

type Sort = 'greeting' | 'thanks' | 'goodbye' | 'assent' | 'content' | 'settled' | 'filler' | 'question' | 'no';

const sorted = (sort: Sort, list: string) => phrasesIn(list).map((phrase) => [phrase, sort] as const);

const TALK = [
  ...sorted('greeting', GREETINGS),
  ...sorted('thanks', THANKS),
  ...sorted('goodbye', GOODBYES),
  ...sorted('assent', ASSENTS),
  ...sorted('content', PRAISE),
  ...sorted('filler', FILLERS),
  ...sorted('question', '?'),
];
const IS_SETTLED = sorted('settled', SETTLED);
const BOOK = phraseBook<Sort>([...IS_SETTLED, ...sorted('settled', SETTLED_ALONE), ...TALK]);
const DECLINING = phraseBook<Sort>([...sorted('no', DECLINES), ...TALK]);
const AMONG_OTHERS = phraseBook<Sort>(IS_SETTLED);
const INVERTED: ReadonlySet<string> = new Set(phrasesIn('is, are, was, were, has, have, did, does, do, am, any'));
const TAKEN_BACK: ReadonlySet<string> = new Set(['?', UNKNOWN, ...phrasesIn(TAKES_BACK)]);
const AFTERWARDS: ReadonlySet<string> = new Set(phrasesIn(TROUBLE));

/** Longer messages say more than that. UTF-16 units. */
const LONGEST = 200;
const MOST_WORDS = 14;

/** The sorts of phrases that a message is made of; null when it has other words too, or none. */
function sortsIn(reading: Reading, book: PhraseBook<Sort>): ReadonlySet<Sort> | null {
  const tokens = tokensOf(reading);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return null;
  const sorts = new Set<Sort>();
  for (let index = 0; index < tokens.length; ) {
    const [phrase] = book.at(tokens, index);
    if (!phrase) return null;
    sorts.add(phrase.value);
    index += phrase.length;
  }
  return sorts;
}

const isOnly = (sorts: ReadonlySet<Sort>, ...allowed: readonly Sort[]): boolean =>
  [...sorts].every((sort) => allowed.includes(sort));

function saysSoAmongOthers(tokens: readonly string[]): boolean {
  // "is it fixed" lacks its question mark.
  if (INVERTED.has(tokens[0] ?? '') && AMONG_OTHERS.at(tokens, 0).length === 0) return false;
  let found = false;
  for (let index = 0; index < tokens.length; ) {
    const [phrase] = AMONG_OTHERS.at(tokens, index);
    const token = tokens[index] ?? '';
    if (!phrase && (TAKEN_BACK.has(token) || (found && AFTERWARDS.has(token)))) return false;
    found ||= phrase !== undefined;
    index += phrase?.length ?? 1;
  }
  return found;
}

/** Words without their apostrophes ("thats"), emoji and question marks. Empty for a message too long for all this. */
function tokensOf({ original, folded }: Reading): readonly string[] {
  if (original.length > LONGEST) return [];
  return (
    folded
      .replace(EMOJI_NAME, (name) => (name.startsWith(SKIN_TONE) ? '' : ` ${EMOJI.get(name) ?? UNKNOWN} `))
      .replace(FROWN, ` ${UNKNOWN} `)
      .replaceAll("'", '')
      .match(TOKEN) ?? []
  );
}

const TOKEN = /[\p{L}\p{M}\p{N}]{1,64}|\p{Extended_Pictographic}|\?/gu;
const FROWN = /[:;=]-?[(/[]/g;
/** Slack writes an emoji as `:tada:`. */
const EMOJI_NAME = /:[a-z0-9_+-]{1,40}:/g;
const SKIN_TONE = ':skin-tone-';
const EMOJI: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '+1': '👍',
    thumbsup: '👍',
    ok_hand: '👌',
    pray: '🙏',
    tada: '🎉',
    partying_face: '🥳',
    heart: '❤',
    blue_heart: '💙',
    wave: '👋',
    white_check_mark: '✅',
    heavy_check_mark: '✔',
    100: '💯',
    clap: '👏',
    raised_hands: '🙌',
    muscle: '💪',
    smile: '😄',
    smiley: '😃',
    grinning: '😀',
    grin: '😁',
    blush: '😊',
    slightly_smiling_face: '🙂',
    heart_eyes: '😍',
    handshake: '🤝',
    relaxed: '☺',
  }).map(([name, emoji]) => [`:${name}:`, emoji]),
);
