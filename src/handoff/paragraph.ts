import type { Conversation } from '../conversation/conversation.ts';
import type { HandoffPackage } from '../conversation/handoff-package.ts';
import type { Message } from '../conversation/message.ts';
import type { Deed, Undertaking } from '../conversation/undertaking.ts';
import type { Heard } from '../nlp/measures.ts';
import {
  type CaseFile,
  distinctGiven,
  type Given,
  type Matter,
  type Said,
  type Strand,
  type Stretch,
  stretchOf,
} from './case-file.ts';
import { isBareFact } from './facts.ts';
import { cutShort, essence, flat, isAsked, shortened } from './shortened.ts';

const LONGEST_ASKED = 320;
const LONGEST_LATER = 180;
const LONGEST_NAME = 60;
const LONGEST_TITLE = 80;
const LONGEST_OUTCOME = 140;
const LONGEST_SUMMARY = 1_000;
const MOST_GIVEN = 3;

/** One paragraph of what was said and done. Whatever it tells is a quotation, or a fact of the conversation. */
export function paragraphOf(file: CaseFile): HandoffPackage['summary'] {
  const first = file.matters[0];
  if (!first) return noMatter(file);
  const latest = file.strands.findLast(({ open }) => open);
  const course = latest && latest !== file.strands[0] ? inTurn(file, first, latest) : atOnce(file, first);
  const sentences = [asked(file, first), ...course];
  return { text: cutShort(sentences.join(' '), LONGEST_SUMMARY), by: 'bot' };
}

/** They said nothing of what it is about. Null: they said nothing at all. */
function noMatter(file: CaseFile): HandoffPackage['summary'] {
  const latest = file.said.at(-1);
  if (!latest) return null;
  const name = nameOf(latest);
  const call = file.said.find(({ heard, message }) => heard.humanRequest.score >= 0.5 && /\p{L}/u.test(message.text));
  const words = essence((call ?? latest).heard.reading, LONGEST_LATER);
  const said = call ? `${name} asked for a human` : `${name} wrote`;
  const untold = 'They have not said what it is about.';
  const course = [
    ...botDid(file.given),
    ...actionsDid({ ...file.conversation, given: file.given }),
    ...colleagueSaid(file),
  ];
  return { text: cutShort([`${said}: ${closing(words)}`, ...course, untold].join(' '), LONGEST_SUMMARY), by: 'bot' };
}

const nameOf = ({ message }: Said): string => shortened(message.name, LONGEST_NAME) || 'The customer';

/** All of it was about one thing. */
function atOnce(file: CaseFile, first: Matter): readonly string[] {
  const { given, messages, conversation } = file;
  const answered =
    given.length > 0 || messages.some(({ role, source }) => role !== 'customer' && (role !== 'bot' || source !== null));
  const did = answered ? botDid(given) : botFailed(conversation);
  return [...did, ...actionsDid({ ...conversation, given }), ...inOrder(file, later(file, first))];
}

/** What was done until the thing that is open was brought up, then that, and what was done since. */
function inTurn(file: CaseFile, first: Matter, { begins }: Strand): readonly string[] {
  const before = stretchOf(file, null, begins.message);
  const since = stretchOf(file, begins.message, null);
  const earlier = telling(before.matters, file).filter((one) => one !== first);
  const more = telling(since.matters.slice(1), file).slice(-1);
  return [
    // What was asked goes before what came of it.
    ...added(earlier.slice(-1), false, first),
    ...botDid(before.given),
    ...actionsDid(before),
    ...added([begins, ...more], false, first),
    ...botDid(since.given),
    ...(isUnanswered(since, file.conversation) ? ['The bot found no answer.'] : []),
    ...actionsDid(since),
    ...inOrder(file, last(file, [first, begins, ...more])),
  ];
}

/** What a colleague said goes before the customer's last words where it was said before them. */
function inOrder(file: CaseFile, customers: readonly string[]): readonly string[] {
  const words = colleagueSaid(file);
  const spoke = file.messages.findLast(({ role }) => role === 'agent' || role === 'colleague')?.seq ?? 0;
  return spoke < (file.said.at(-1)?.message.seq ?? 0) ? [...words, ...customers] : [...customers, ...words];
}

const isUnanswered = ({ given, undertaking, deeds }: Stretch, { engagement }: Conversation): boolean =>
  given.length === 0 && undertaking === null && deeds.length === 0 && engagement.failedReplies > 0;

const quoted = (words: string): string => `“${words.replace(/[“”"]/g, '’')}”`;

/** A quotation at the end of a sentence: its own mark ends that too. */
const closing = (words: string): string => `${quoted(words)}${/[.!?…？。]$/.test(words) ? '' : '.'}`;

function asked({ said }: CaseFile, first: Said): string {
  const several = said.length > 2 ? ` (${said.length} messages)` : '';
  const words = essence(first.heard.reading, LONGEST_ASKED);
  return `${nameOf(first)}${several} ${isAsked(words) ? 'asked' : 'wrote'}: ${closing(words)}`;
}

/** The titles, and for each what they said of it. What actions led to is told as such. */
function botDid(given: readonly Given[]): readonly string[] {
  const articles = distinctGiven(given.filter(({ deed }) => deed === null));
  if (articles.length === 0) return [];
  const shown = mostTelling(articles).map(told);
  const more = articles.length > MOST_GIVEN ? ` and ${articles.length - MOST_GIVEN} more` : '';
  return [stopped(`The bot answered with ${shown.join(', then ')}${more}`)];
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
  // An action that failed counts as a failed reply, and is told as such.
  const failedActions = deeds.filter(({ ended }) => ended === 'failed').length;
  if (engagement.failedReplies > failedActions) return ['The bot found no answer.'];
  return deeds.length > 0 || undertaking ? [] : ['The bot has not answered.'];
}

function actionsDid({
  undertaking,
  deeds,
  given,
}: Pick<Stretch, 'undertaking' | 'deeds' | 'given'>): readonly string[] {
  const ended = deeds.slice(-2).map((deed) => `${deedTold(deed)}${verdictOn(deed, given)}`);
  return [...ended, ...(undertaking ? [undertakingTold(undertaking)] : [])];
}

function verdictOn(deed: Deed, given: readonly Given[]): string {
  const { helped = null, words = null } = given.findLast((one) => one.deed === deed) ?? {};
  if (helped === null) return '';
  if (helped) return ' It helped.';
  return isBrief(words) ? ` It did not help: ${closing(flat(words))}` : ' It did not help.';
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
      return `The bot gave up ${name}: ${stopped(shortened(notUnderstood({ title, outcome }), LONGEST_OUTCOME))}`;
    case 'broken-off':
      return `${name} was being prepared: nothing was done yet.`;
    case 'interrupted':
      return `${name} was interrupted: nobody knows whether it was done.`;
    default:
      return ended satisfies never;
  }
}

/** “Order number” could not be read 3 times. */
export function notUnderstood({ title, outcome }: Pick<Deed, 'title' | 'outcome'>): string {
  if (!outcome) return 'what it needs was not understood';
  const prefix = `${title}: `;
  return outcome.startsWith(prefix) ? outcome.slice(prefix.length) : outcome;
}

const stopped = (text: string): string => (/[.!?…]”?$/.test(text) ? text : `${text}.`);

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

/** Fewer words of their own are a step on the way: "restarted". A question says more with less. */
const TELLS_MORE = 3;
const ASKS_MORE = 2;
const CALLS_MORE = 6;

/** What came to it: the last two matters that tell more, and their last words. */
function later(file: CaseFile, first: Matter): readonly string[] {
  const rest = telling(file.matters, file).filter((one) => one !== first);
  const shown = rest.slice(-2);
  return [...added(shown, rest.length > shown.length, first), ...last(file, [first, ...shown])];
}

/** What asks for a human besides has more to say, or it is only impatience: "third time I explain this". */
const leastTerms = ({ text }: Message, { humanRequest }: Heard): number =>
  humanRequest.score >= 0.5 ? CALLS_MORE : isAsked(text) ? ASKS_MORE : TELLS_MORE;

/** But for the reactions to answers that stand there already. */
const telling = (matters: readonly Matter[], { given }: CaseFile): readonly Matter[] =>
  matters.filter(
    ({ terms, message, heard }) => terms >= leastTerms(message, heard) && !reactionsTo(given).has(message.text),
  );

const reactionsTo = (given: readonly Given[]): ReadonlySet<string> =>
  new Set(given.map(({ words }) => words).filter(isBrief));

function last({ said, given }: CaseFile, told: readonly Matter[]): readonly string[] {
  const latest = said.at(-1);
  if (!latest || reactionsTo(given).has(latest.message.text)) return [];
  const isTold = told.some((one) => one.message.seq <= latest.message.seq && latest.message.seq <= one.until);
  return isTold || isBareFact(latest.message.text) ? [] : lastWords(latest);
}

/** `first` is whose case it is: who else wrote is named. */
function added(shown: readonly Said[], skipped: boolean, first: Said): readonly string[] {
  const [one, two] = shown.map((said) => ({
    words: essence(said.heard.reading, LONGEST_LATER),
    by: whoElse(said, first),
  }));
  if (one === undefined) return [];
  const when = `${skipped ? 'Later' : 'Then'}${one.by ? ` ${one.by}` : ''}`;
  if (two === undefined) return [`${when}: ${closing(one.words)}`];
  const and = two.by ? `, and ${two.by}: ` : ', and ';
  return [`${when}: ${quoted(one.words)}${and}${closing(two.words)}`];
}

const whoElse = (said: Said, first: Said): string => (said.message.person === first.message.person ? '' : nameOf(said));

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
