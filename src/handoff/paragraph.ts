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

function asked({ said }: CaseFile, first: Said): string {
  const name = shortened(first.message.name, LONGEST_NAME) || 'The customer';
  const several = said.length > 1 ? ` (${said.length} messages)` : '';
  return `${name}${several}: ${quoted(essence(first.heard.reading, LONGEST_ASKED))}`;
}

/** The titles, and for each what they said of it. */
function botDid({ given, conversation, messages }: CaseFile): readonly string[] {
  const articles = distinctGiven(given);
  if (articles.length === 0)
    return botFailed(
      conversation.engagement.failedReplies,
      messages.some(({ role }) => role === 'bot'),
    );
  const shown = articles.slice(-MOST_GIVEN).map(told);
  const more = articles.length > MOST_GIVEN ? ` and ${articles.length - MOST_GIVEN} more before` : '';
  return [`The bot answered with ${shown.join(', then ')}${more}.`];
}

function told({ source, helped, words }: Given): string {
  const title = quoted(shortened(source.title, LONGEST_TITLE));
  if (helped === null) return title;
  if (helped) return `${title} (helped)`;
  return words === null ? `${title} (did not help)` : `${title} (did not help: ${quoted(shortened(words, 70))})`;
}

const botFailed = (failed: number, spoke: boolean): readonly string[] =>
  failed > 0 ? ['The bot found no answer.'] : spoke ? [] : ['The bot has not answered.'];

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

/** What came to it: the last two matters after the first, unless a reaction to an answer that stands there already. */
function later({ matters, said, given }: CaseFile, first: Said): readonly string[] {
  const told = new Set(given.map(({ words }) => words));
  const rest = matters.filter((one) => one !== first && !told.has(one.message.text));
  const some = rest.slice(-2);
  const last = said.at(-1);
  const shown = some.map(({ heard }) => quoted(essence(heard.reading, LONGEST_LATER)));
  const skipped = rest.length > some.length;
  if (shown.length === 0) return last && last !== first && !told.has(last.message.text) ? lastWords(last) : [];
  const [one = '', two] = shown;
  const begin = skipped ? 'Later they wrote' : 'They added';
  const sentence = two === undefined ? `${begin}: ${one}` : `${begin}: ${one}, then ${two}`;
  const closing = last && !some.includes(last) && last !== first && !told.has(last.message.text) ? lastWords(last) : [];
  return [sentence, ...closing];
}

/** Words that carry no matter by themselves still say where things stand; that they asked for a human stands above as the reason. */
function lastWords({ heard, message }: Said): readonly string[] {
  if (heard.smallTalk !== null) return [];
  return [`Their last words: ${quoted(shortened(message.text, LONGEST_LATER))}`];
}

function colleagueSaid({ messages }: CaseFile): readonly string[] {
  const last = messages.findLast(({ role }) => role === 'agent' || role === 'colleague');
  if (!last) return [];
  return [
    `${shortened(last.name, LONGEST_NAME) || 'A colleague'} last answered: ${quoted(shortened(last.text, LONGEST_LATER))}`,
  ];
}
