import type { HandoffPackage, Mood } from '../conversation/handoff-package.ts';
import { factsSaid } from '../nlp/facts-said.ts';
import type { Topic } from '../nlp/topic.ts';
import { type CaseFile, openMatters } from './case-file.ts';
import type { Fact } from './facts.ts';
import { topicOf } from './intent.ts';
import { notUnderstood, spoken } from './paragraph.ts';
import { shortened } from './shortened.ts';
import type { Help, Helps } from './sources.ts';

type NextStep = HandoffPackage['nextSteps'][number];

const MOST_STEPS = 5;
/** An article this likely is worth the agent's look; for a draft it must be likelier. Grave matters are seldom answered by one. */
const WORTH_A_LOOK = 0.3;
const WORTH_IT_IN_A_GRAVE_MATTER = 0.55;
const MOST_ARTICLES = 2;
const LONGEST_TITLE = 80;
const LONGEST_PAST = 180;

/** What to do, the most useful first. Each is one thing, says where it comes from, and stands nowhere else on the root message. */
export function nextStepsFor(
  file: CaseFile,
  { helps, facts, mood }: { readonly helps: Helps; readonly facts: readonly Fact[]; readonly mood: Mood },
): readonly NextStep[] {
  return [...acknowledge(mood), ...actions(file), ...articles(file, helps), ...past(helps), ...ask(file, facts)].slice(
    0,
    MOST_STEPS,
  );
}

const step = (text: string, source: NextStep['source'] = null): NextStep => ({ text, source });
const named = (title: string): string => `“${shortened(title, LONGEST_TITLE)}”`;

function acknowledge({ now }: Mood): readonly NextStep[] {
  if (now !== 'upset' && now !== 'angry') return [];
  return [step(`They are ${now}: acknowledge it first`)];
}

function actions({ conversation: { undertaking, deeds } }: CaseFile): readonly NextStep[] {
  const ended = deeds.toReversed().flatMap(({ title, ended, outcome }): NextStep[] => {
    const why = outcome ? ` (${shortened(outcome, LONGEST_TITLE)})` : '';
    if (ended === 'failed') return [step(`${named(title)} failed${why}: check by hand`)];
    if (ended === 'interrupted')
      return [step(`${named(title)} was interrupted: check whether it was done before you do it again`)];
    if (ended === 'broken-off')
      return [step(`${named(title)} was being prepared, and nothing was done yet: do it by hand`)];
    return ended === 'gave-up'
      ? [step(`${named(title)} was given up (${notUnderstood({ title, outcome })}): ask them once more`)]
      : [];
  });
  if (!undertaking) return ended.slice(0, 2);
  const missing = undertaking.asked ? `, ask for the ${spoken(undertaking.asked)} (not given)` : '';
  const begun =
    undertaking.stage === 'performing'
      ? `The bot is doing ${named(undertaking.title)} now: wait for its result`
      : `Finish ${named(undertaking.title)}${missing}`;
  return [step(begun), ...ended].slice(0, 2);
}

/** Those that the customer may read are to be answered with; our own are to be read. Nothing that they have had already. */
function articles(file: CaseFile, { sayable, internal }: Helps): readonly NextStep[] {
  const had = new Set(file.given.map(({ source }) => source.title));
  const least = topicOf(file) ? WORTH_IT_IN_A_GRAVE_MATTER : WORTH_A_LOOK;
  const worth = (help: Help): boolean => help.confidence >= least && !had.has(help.source.title);
  const answers = sayable
    .filter(worth)
    .map(({ source }) => step(`Answer with ${named(source.title)} (not tried yet)`, source));
  const readings = internal
    .filter(worth)
    .map(({ source }) => step(`Read ${named(source.title)} (internal, not for the customer)`, source));
  return [...answers.slice(0, MOST_ARTICLES), ...readings.slice(0, MOST_ARTICLES)];
}

function past({ past: [best] }: Helps): readonly NextStep[] {
  if (!best) return [];
  const { by, at, rating, answer, asked, link } = best;
  const stars = rating === null ? '' : ` (rated ${rating} of 5)`;
  const text = `${shortened(by, 60)} solved a similar one on ${day(at)}${stars}: “${shortened(answer, LONGEST_PAST)}”`;
  return [step(text, link ? { title: shortened(asked, LONGEST_TITLE), url: link } : null)];
}

/** "3 Nov", in UTC. */
export function day(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at);
}

/** The same steps once the talk has gone on: the mood as it is now, and nobody is asked for what they have given since. */
export function stepsSince(
  before: readonly NextStep[],
  { mood, facts, settled }: { readonly mood: Mood; readonly facts: readonly Fact[]; readonly settled: string | null },
): readonly NextStep[] {
  const given = facts.map(({ label }) => label.toLowerCase());
  const rest = before.filter(
    ({ text }) => !FOLLOWS_THE_TALK.test(text) && !(ASKS_FOR.test(text) && isGiven(text, given)),
  );
  const now =
    settled === null ? acknowledge(mood) : [step(`They say that it is solved (${named(settled)}): resolve it`)];
  return [...now, ...rest].slice(0, MOST_STEPS);
}

const FOLLOWS_THE_TALK =
  /^They (?:are (?:upset|angry).{0,200}: acknowledge it first|say that it is solved .{0,200}: resolve it)$/;
const ASKS_FOR = /^Ask for .{1,200}\(not given\)$/;

/** "Ask for the order number", once there is an "Order number" or a "Reference". */
function isGiven(text: string, labels: readonly string[]): boolean {
  const asked = text.toLowerCase();
  return labels.some((label) => asked.includes(label) || (label === 'reference' && asked.includes('number')));
}

interface Need {
  /** Words that tell the matter. */
  readonly of: RegExp;
  readonly what: string;
  /** Facts that make asking needless. */
  readonly unless: readonly string[];
  /** Topics in which it leads to the matter; null: an ordinary matter. */
  readonly topics: readonly (Topic | null)[];
}

/** "My last order", "the invoice": one thing, not how such things go. */
const one = (nouns: string): string => `(?:my|our|the|this|that|an?|last|latest)\\s(?:\\p{L}{2,15}\\s)?(?:${nouns})`;
const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');

const NEEDS: readonly Need[] = [
  {
    of: words(one('booking|reservation|appointment|flight|hotel'), 'booked'),
    what: 'the booking number',
    unless: ['reference'],
    topics: [null, 'refund', 'billing_dispute', 'cancel'],
  },
  {
    of: words(one('invoice|bill|payment|charge|statement'), 'charged|billed|overcharged|debited'),
    what: 'the invoice number, or date and amount of the charge',
    unless: ['reference', 'amount'],
    topics: [null, 'refund', 'billing_dispute'],
  },
  {
    of: words(one('order|parcel|package|shipment|delivery'), 'ordered|courier'),
    what: 'the order number',
    unless: ['reference'],
    topics: [null, 'refund', 'billing_dispute', 'cancel'],
  },
  {
    of: words("(?:can't|cannot|can not|cant|couldn't|unable to|won't let me) (?:log|sign) ?in", 'locked out'),
    what: 'the e-mail address of the account',
    unless: ['email'],
    topics: [null],
  },
  {
    of: words(
      'errors?',
      'crash\\p{L}{0,3}',
      'freez\\p{L}{1,3}',
      'frozen',
      'blank',
      'timeouts?',
      'times? out',
      'timed out',
      'bug',
    ),
    what: 'the exact error message, and what they work with',
    unless: ['error', 'browser', 'version', 'device'],
    topics: [null, 'outage', 'tech_deep'],
  },
];

const OWN = /(?<!\p{L})(?:my|our|mine|ours|i|we|me|us|i'm|i've|we've)(?!\p{L})/iu;
/** Who asks how it goes, or what the rule is, needs no number. "Where is my order" is no such question. */
const HOW_TO =
  /^(?:(?:hi|hello|hey)[,!. ]{1,3})?(?:how|what|which|where (?!(?:is|are|'s) (?:my|our))|when (?:do|does) (?!(?:my|our))|can|could|do|does|is there|are there)(?!\p{L})/iu;

function ask(file: CaseFile, facts: readonly Fact[]): readonly NextStep[] {
  const { conversation } = file;
  const topic = topicOf(file);
  const texts = openMatters(file)
    .slice(0, 40)
    .map(({ message }) => message.text.slice(0, 2_000).trim());
  if (texts.length === 0 && !conversation.undertaking) return [step('Ask what it is about (they have not said)')];
  // What an action asks for stands above already.
  if (conversation.undertaking || (topic === null && HOW_TO.test(texts[0] ?? ''))) return [];
  const own = texts.filter((text) => OWN.test(text) && !HOW_TO.test(text));
  const need = NEEDS.find(({ of, topics }) => topics.includes(topic) && own.some((text) => of.test(text)));
  if (!need) return [];
  const kinds = new Set(
    file.said
      .slice(-40)
      .flatMap(({ message }) => factsSaid(message.text.slice(0, 2_000)))
      .map(({ kind }) => kind as string),
  );
  const collected = facts.some(({ label }) => need.what.toLowerCase().includes(label.toLowerCase()));
  return collected || need.unless.some((kind) => kinds.has(kind)) ? [] : [step(`Ask for ${need.what} (not given)`)];
}
