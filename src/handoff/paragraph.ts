import type { HandoffPackage } from '../conversation/handoff-package.ts';
import type { Deed, Undertaking } from '../conversation/undertaking.ts';
import { type CaseFile, distinctGiven, type Given, type Said } from './case-file.ts';
import { cutShort, essence, flat, shortened } from './shortened.ts';

const LONGEST_ASKED = 260;
const LONGEST_LATER = 180;
const LONGEST_NAME = 60;
const LONGEST_TITLE = 80;
const LONGEST_OUTCOME = 140;
const LONGEST_SUMMARY = 1_000;
const MOST_GIVEN = 3;

/** One paragraph of what was said and done. Whatever it tells is a quotation, or a fact of the conversation. */
export function paragraphOf(file: CaseFile): HandoffPackage['summary'] {
  const first = file.matters[0] ?? file.said[0];
  if (!first) return null;
  const sentences = [
    asked(file, first),
    ...botDid(file),
    ...actionsDid(file),
    ...later(file, first),
    ...colleagueSaid(file),
  ];
  return { text: cutShort(sentences.join(' '), LONGEST_SUMMARY), by: 'bot' };
}

const quoted = (words: string): string => `“${words.replace(/[“”"]/g, '’')}”`;

/** A quotation at the end of a sentence: its own mark ends that too. */
const closing = (words: string): string => `${quoted(words)}${/[.!?…]$/.test(words) ? '' : '.'}`;

function asked({ said }: CaseFile, first: Said): string {
  const name = shortened(first.message.name, LONGEST_NAME) || 'The customer';
  const several = said.length > 2 ? ` (${said.length} messages)` : '';
  const words = essence(first.heard.reading, LONGEST_ASKED);
  return `${name}${several} ${words.endsWith('?') ? 'asked' : 'wrote'}: ${closing(words)}`;
}

/** The titles, and for each what they said of it. */
function botDid({ given, conversation, messages }: CaseFile): readonly string[] {
  const articles = distinctGiven(given);
  if (articles.length === 0) return messages.some(({ role }) => role === 'bot') ? [] : botFailed(conversation);
  const shown = mostTelling(articles).map(told);
  const more = articles.length > MOST_GIVEN ? ` and ${articles.length - MOST_GIVEN} more` : '';
  return [`The bot answered with ${shown.join(', then ')}${more}.`];
}

/** Those that did not help before others, the latest of them; in their order. */
function mostTelling(articles: readonly Given[]): readonly Given[] {
  const failed = articles.filter(({ helped }) => helped === false);
  const others = articles.filter(({ helped }) => helped !== false);
  const some = new Set([...others, ...failed].slice(-MOST_GIVEN));
  return articles.filter((one) => some.has(one));
}

function told({ source, helped, words, times }: Given): string {
  const often = times === 1 ? '' : times === 2 ? ' twice' : ` ${times} times`;
  const title = `${quoted(shortened(source.title, LONGEST_TITLE))}${often}`;
  if (helped === null) return title;
  if (helped) return `${title} (helped)`;
  return isBrief(words) ? `${title} (did not help: ${quoted(flat(words))})` : `${title} (did not help)`;
}

/** Longer words are no aside: they are told by themselves. */
const isBrief = (words: string | null): words is string => words !== null && words.length <= 80;

function botFailed({ engagement, deeds, undertaking }: CaseFile['conversation']): readonly string[] {
  if (engagement.failedReplies > 0) return ['The bot found no answer.'];
  return deeds.length > 0 || undertaking ? [] : ['The bot has not answered.'];
}

function actionsDid({ conversation: { undertaking, deeds } }: CaseFile): readonly string[] {
  return [...deeds.slice(-2).map(deedTold), ...(undertaking ? [undertakingTold(undertaking)] : [])];
}

/** How an action ended, as a sentence. */
export function deedTold({ title, ended, outcome }: Pick<Deed, 'title' | 'ended' | 'outcome'>): string {
  const name = quoted(shortened(title, LONGEST_TITLE));
  const detail = outcome ? `: ${stopped(shortened(outcome, LONGEST_OUTCOME))}` : '.';
  switch (ended) {
    case 'done':
      return outcome ? `The bot did ${name} and told them${detail}` : `The bot did ${name}.`;
    case 'failed':
      return `The bot tried ${name}, which failed${detail}`;
    case 'left':
      return `They began ${name} and changed their mind.`;
    case 'gave-up':
      return `The bot could not learn what ${name} needs${detail}`;
    case 'interrupted':
      return `${name} was interrupted by the handover, before it was done${detail}`;
    default:
      return ended satisfies never;
  }
}

const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

function undertakingTold({ title, stage, asked }: Undertaking): string {
  const name = quoted(shortened(title, LONGEST_TITLE));
  switch (stage) {
    case 'asking':
      return `They are in the middle of ${name}${asked ? `: the bot has asked for the ${spoken(asked)}` : ''}.`;
    case 'confirming':
      return `They were asked to confirm ${name}, and have not.`;
    case 'performing':
      return `The bot is doing ${name} right now.`;
    default:
      return stage satisfies never;
  }
}

/** "order_number" as people say it. */
export const spoken = (name: string): string =>
  flat(name.replace(/[_-]/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).toLowerCase();

/** Fewer words of their own are a step on the way: "restarted". */
const TELLS_MORE = 3;

/** What came to it: the last two matters that tell more, but for the reactions to answers that stand there already; and their last words. */
function later({ matters, said, given }: CaseFile, first: Said): readonly string[] {
  const told = new Set(given.map(({ words }) => words).filter(isBrief));
  const rest = matters.filter((one) => one !== first && one.terms >= TELLS_MORE && !told.has(one.message.text));
  const shown = rest.slice(-2);
  const last = said.at(-1);
  const isTold =
    !last ||
    last.message === first.message ||
    told.has(last.message.text) ||
    shown.some(({ message }) => message === last.message);
  return [...added(shown, rest.length > shown.length), ...(isTold ? [] : lastWords(last))];
}

function added(shown: readonly Said[], skipped: boolean): readonly string[] {
  const [one, two] = shown.map(({ heard }) => essence(heard.reading, LONGEST_LATER));
  if (one === undefined) return [];
  return [`${skipped ? 'Later' : 'Then'}: ${two === undefined ? closing(one) : `${quoted(one)}, and ${closing(two)}`}`];
}

/** Where things stand by now. That they want a human is the reason, and stands above. */
function lastWords({ heard, message }: Said): readonly string[] {
  const isMatter = heard.smallTalk === null && heard.humanRequest.score < 0.5;
  return isMatter ? [`Last words: ${closing(shortened(message.text, LONGEST_LATER))}`] : [];
}

function colleagueSaid({ messages }: CaseFile): readonly string[] {
  const last = messages.findLast(({ role }) => role === 'agent' || role === 'colleague');
  if (!last) return [];
  return [
    `${shortened(last.name, LONGEST_NAME) || 'A colleague'} last answered: ${closing(shortened(last.text, LONGEST_LATER))}`,
  ];
}
