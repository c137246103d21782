import type { Reply } from '../conversation/event.ts';
import { wordsOf } from '../nlp/words.ts';

type Talk = Extract<Reply, { kind: 'small-talk' }>['talk'];

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const GREETINGS = words(`hi hello hey heya hiya howdy greetings morning afternoon evening hola bonjour hallo moin servus
  ola olá salut ciao`);
const THANKS = words(`thanks thank thx ty tysm cheers merci gracias danke obrigado obrigada bedankt appreciated perfect
  great awesome cool nice super excellent brilliant lovely wonderful solved fixed sorted worked works got ok okay k
  np understood bye goodbye`);
const FILLERS = words(`there all team everyone folks guys bot good day to you u for the that that's it it's this is very
  much so really a lot again your help me and oh ah now just quick reply answer support now works done again problem i we
  how are doing`);

/** A message that asks nothing: a greeting, a thank-you. Null: it says more than that. */
export function smallTalkIn(text: string): Talk | null {
  const said = wordsOf(text.slice(0, LONGEST_READ).replace(EMOJI_NAME, ' '));
  if (said.length > MOST_WORDS || text.length > LONGEST_READ) return null;
  if (said.length === 0) return /\p{Extended_Pictographic}/u.test(text) || EMOJI_NAME.test(text) ? 'thanks' : null;
  if (!said.every((word) => GREETINGS.has(word) || THANKS.has(word) || FILLERS.has(word))) return null;
  if (said.some((word) => THANKS.has(word)) && !said.some((word) => GREETINGS.has(word) && word !== 'hi'))
    return 'thanks';
  return said.some((word) => GREETINGS.has(word)) ? 'greeting' : null;
}

const LONGEST_READ = 200;
const MOST_WORDS = 10;
/** Slack writes an emoji as `:tada:`. */
const EMOJI_NAME = /:[a-z0-9_+-]{1,40}:/;
