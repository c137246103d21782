/** What the customer asked or said last, and nobody has answered. */
import type { Message } from '../conversation/message.ts';
import type { Heard, Measures } from '../nlp/measures.ts';
import { isBareFact } from './facts.ts';
import { isPromise } from './promised.ts';
import { plainly, sentencesIn } from './sentences.ts';
import { shortened, vents } from './shortened.ts';

const LONGEST = 240;
/** So many messages back is far enough. */
const MOST_MESSAGES = 20;
/** With fewer words a question needs the sentence before it: "And on mobile?" */
const STANDS_ALONE = 4;
/** A mere call for a human is no longer, in words. */
const CALL = 12;

/**
 * The latest question of the customer after message `since` that no agent or colleague has answered, or else the latest thing that they
 * told: whatever an agent says after it is an answer, but "hello" and "one moment, I'll look into it". Null: nothing is open. `messages`:
 * in order, what went between the two sides.
 */
export function openQuestionIn(messages: readonly Message[], since: number, { hear }: Measures): string | null {
  let told: string | null = null;
  for (const { seq, role, text } of messages.slice(-MOST_MESSAGES).toReversed()) {
    if (seq <= since) return told;
    if ((role === 'agent' || role === 'colleague') && !onlyHoldsTheLine(text)) return told;
    if (role !== 'customer') continue;
    const question = questionIn(text);
    const heard = hear(text);
    if (question !== null && !isCall(heard) && !isCall(hear(question))) return question;
    // "Never mind, found it" answers it too.
    if (heard.settled) return told;
    if (told === null && tells(text, heard)) told = shortened(text, LONGEST);
  }
  return told;
}

/** That they want a human is known, and somebody is there. */
const isCall = ({ humanRequest, reading }: Heard): boolean => humanRequest.score >= 0.5 && reading.words.length <= CALL;

/** More than thanks, a mood, a call for a human, or a number that stands among the facts. */
const tells = (text: string, heard: Heard): boolean =>
  heard.reading.words.length >= STANDS_ALONE &&
  heard.smallTalk === null &&
  heard.humanRequest.score < 0.5 &&
  !isBareFact(text) &&
  !vents(plainly(text));

/** The last question or wish of a message, with the sentence before it where it says little by itself; null: there is none. */
export function questionIn(text: string): string | null {
  const sentences = sentencesIn(text);
  const at = sentences.findLastIndex(asks);
  const question = sentences[at];
  if (question === undefined) return null;
  const before = wordsIn(question) < STANDS_ALONE ? sentences[at - 1] : undefined;
  return shortened(before === undefined ? question : `${before} ${question}`, LONGEST);
}

const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;

function asks(sentence: string): boolean {
  const said = plainly(sentence);
  if (said === '' || POLITE.test(said) || vents(said)) return false;
  return /[?？؟]\s{0,3}["”)]?\s{0,3}$/.test(sentence) || ASKS.test(said);
}

/** They ask for nothing. */
const POLITE =
  /^(?:(?:hi|hello|hey)[\s,!]{1,3})?(?:how are you(?: doing| today)?|how is it going|how's it going|anyone (?:there|here)|(?:is )?any(?:one|body) (?:there|here)|hello|hi|hey|ok|okay|right|really|pardon|sorry|excuse me|what)[\s?!.]{0,5}$/u;
/** A question without its mark, or a wish. */
const ASKS =
  /^(?:(?:and|so|but|also|ok|okay|hi|hello|thanks)[,!.]?\s){0,2}(?:(?:how|when|where|why|who|which)(?:'s|\s(?:do|does|did|is|are|can|could|will|would|should|long|much|many|soon|have|has|exactly))|what(?:'s|\s(?:do|does|did|is|are|about|can|should|will|happens?))|(?:can|could|would|will) (?:you|i|we|somebody|someone)|(?:please|pls|kindly) (?!(?:advise me well|excuse|forgive|ignore)\b)\p{L}{2,20} (?:me|us|it|the|my|our|this|that|when|whether|if)|(?:do|does|did|is|are|has|have) (?:you|there|it|this|that|my|our|the|anyone|somebody|someone)|(?:wann|warum|wie|wo|wer|welche\p{L}?|können sie|könnten sie|bitte) )/u;

const HELLO =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten tag|hola|bonjour|olá)(?:[\s,]{1,3}[\p{L}'-]{1,30}){0,3}|thanks?(?: you)?(?: \p{L}{1,12}){0,6}|sorry(?: \p{L}{1,12}){0,8}|(?:i am|i'm) [\p{L}'-]{1,30}(?:[\s,]{1,3}[\p{L}'-]{1,30}){0,4}|this is [\p{L}'-]{1,30}(?: \p{L}{1,15}){0,3})[.!,:\s]{0,5}$/u;
const HOLDS =
  /(?<!\p{L})(?:(?:one|just a|a|give me a) (?:moment|minute|second|sec)|bear with (?:me|us)|hang on|hold on|let me (?:check|look|see|find out|ask)|(?:i'm|i am|we're|we are) (?:checking|looking|on it)|looking (?:into|at) (?:it|this|that)|einen moment|moment bitte|ich schaue|un momento|un instant)(?!\p{L})/u;

/** "Hi Carla! One moment, I'll look into it." */
export function onlyHoldsTheLine(text: string): boolean {
  const sentences = sentencesIn(text);
  return (
    sentences.length > 0 &&
    sentences.every((sentence) => {
      const said = plainly(sentence);
      return HELLO.test(said) || (HOLDS.test(said) && said.length <= 60) || isMerelyPromised(sentence, said);
    })
  );
}

/** "I'll check with finance and get back to you" tells nothing yet; "I'll refund you today" is an answer. */
const isMerelyPromised = (sentence: string, said: string): boolean =>
  isPromise(sentence) &&
  /(?<!\p{L})(?:check|look|find out|ask|get back|come back|let you know|in touch|investigate|melde|prüfe)(?!\p{L})/u.test(
    said,
  );
