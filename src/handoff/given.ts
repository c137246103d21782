/** What the bot answered, and whether it helped. */
import type { Handover } from '../bridge/ports.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Message } from '../conversation/message.ts';
import type { Deed } from '../conversation/undertaking.ts';
import { sameQuestion } from '../nlp/repetition.ts';
import type { Given, Said } from './case-file.ts';

type Told = Pick<Given, 'seq' | 'source' | 'deed'>;

export function answersIn(messages: readonly Message[], { deeds }: Conversation): readonly Told[] {
  // The words of an answer are the outcome that was kept.
  const deedOf = ({ text, source }: Message): Deed | null =>
    deeds.find(({ title, outcome }) => outcome === text || title === source?.title) ?? null;
  return messages.flatMap((message) =>
    message.role === 'bot' && message.source
      ? [{ seq: message.seq, source: message.source, deed: deedOf(message) }]
      : [],
  );
}

export function givenIn(
  answers: readonly Told[],
  said: readonly Said[],
  feedback: Handover['feedback'],
): readonly Given[] {
  return answers.map((answer, at) => {
    const { seq, source, deed } = answer;
    const next = answers[at + 1]?.seq ?? Number.POSITIVE_INFINITY;
    const times = answers.slice(0, at + 1).filter((one) => one.source.title === source.title).length;
    const reactions = said.filter(({ message }) => message.seq > seq && message.seq < next);
    // What was found for one order is no answer about the next: of an action only plain words count.
    const before = deed ? [] : said.filter(({ message }) => message.seq < seq);
    const again = deed === null && times > 1;
    return { ...answer, times, ...verdictOf({ pressed: pressedOn(seq, feedback), reactions, before, again }) };
  });
}

/** What they pressed on it. Of several people, whom it did not help counts. Null: nobody pressed anything. */
function pressedOn(seq: number, feedback: Handover['feedback']): boolean | null {
  const words = feedback.filter((one) => one.seq === seq);
  return words.length === 0 ? null : words.every(({ helpful }) => helpful);
}

interface Reactions {
  readonly pressed: boolean | null;
  readonly reactions: readonly Said[];
  readonly before: readonly Said[];
  /** It had been given before. */
  readonly again: boolean;
}

/** Did it help, and in which words did they say so? What they pressed tells more than what their words seem to say. */
function verdictOf({ pressed, reactions, before, again }: Reactions): Pick<Given, 'helped' | 'words'> {
  const against = reactions.find((one) => (pressed ? saysSetback(one) : speaksAgainst(one, before)));
  if (against) return { helped: false, words: against.message.text };
  if (pressed !== null) return { helped: pressed, words: null };
  if (reactions.some(saysContent)) return { helped: true, words: null };
  // Given again, and they go on: neither time it was what they needed.
  return { helped: again && reactions.length > 0 ? false : null, words: null };
}

/** In a longer message "that works" may be said of anything, unless thanks or praise go with it. */
export function saysContent({ heard, message }: Said): boolean {
  if (!heard.settled) return false;
  return heard.smallTalk !== null || heard.reading.words.length <= BRIEF || PRAISES.test(message.text);
}

const BRIEF = 9;
const PRAISES =
  /(?<!\p{L})(?:thanks?|thank you|thx|cheers|perfect|great|awesome|brilliant|solved|fixed|sorted|danke|perfekt|gracias|merci|obrigad[oa])(?!\p{L})/iu;

/** "No, ours is set up", "das hilft mir nicht": said of what stands before it. */
const DENIES =
  /^(?:(?:sorry|hm{1,9}|well|but|ok(?:ay)?)[,. ]{1,3})?(?:no|nope|nah|wrong|nein|non)(?=[,.!;:](?! ?(?:thanks|thank you|worries|problem|need|rush|danke))|$|\s(?:that|this|it|its|it['’]s|we|i|i['’]m|you|ours?|not|das|es|ich|wir)(?!\p{L}))|^(?:that|this)(?:['’]s| is)(?: just| also)? (?:not|wrong)(?!\p{L})|^(?:not (?:that|really|what|it)|you (?:don['’]t|do not|didn['’]t) (?:get|understand|read)|(?:we|i)(?:['’]ve| have)? (?:already )?(?:did|done|tried) (?:that|this|it|all)|already (?:did|done|tried))(?!\p{L})|(?<!\p{L})(?:hilft (?:mir |uns )?(?:leider )?(?:nicht|nichts)|funktioniert (?:immer noch |leider )?nicht|geht (?:immer noch |leider )?nicht|no (?:me |nos )?(?:ayuda|sirve|funciona)|ne (?:m['’]aide|fonctionne|marche) (?:pas|toujours pas)|não (?:ajuda|ajudou|funciona)|helpt (?:mij |me |ons )?niet|werkt (?:nog steeds )?niet)(?!\p{L})/iu;

const FURIOUS = 0.7;
const SAME = 0.5;

/** They say that it did not help, ask the same once more, or answer with anger. */
function speaksAgainst({ heard, message }: Said, before: readonly Said[]): boolean {
  if (heard.emotion.anger >= FURIOUS || (!heard.settled && DENIES.test(message.text.slice(0, 400)))) return true;
  if (heard.smallTalk !== null || heard.reading.words.length > LONG) return false;
  if (saysSetback({ heard })) return true;
  return before.slice(-MOST_COMPARED).some((one) => sameQuestion(one.heard.reading, heard.reading).score >= SAME);
}

/** It did not help, and that is all they say: whoever writes more than that has another matter. */
const saysSetback = ({ heard }: Pick<Said, 'heard'>): boolean =>
  heard.smallTalk === null && heard.reading.words.length <= LONG && heard.setback.score >= SAYS_SO;

const SAYS_SO = 0.8;
const MOST_COMPARED = 8;
const LONG = 18;
