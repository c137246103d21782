import type { HandoffPackage, Mood } from '../conversation/handoff-package.ts';
import { factsSaid } from '../nlp/facts-said.ts';
import { type CaseFile, distinctGiven } from './case-file.ts';
import type { Fact } from './facts.ts';
import { topicOf } from './intent.ts';
import { spoken } from './paragraph.ts';
import { shortened } from './shortened.ts';
import type { Help, Helps } from './sources.ts';

type NextStep = HandoffPackage['nextSteps'][number];

const MOST_STEPS = 5;
/** An article this likely is worth the agent's look; for a draft it must be likelier. */
const WORTH_A_LOOK = 0.3;
const MOST_ARTICLES = 2;
const LONGEST_TITLE = 80;
const LONGEST_PAST = 180;

/** What to do, the most useful first. Each is one thing, and says where it comes from. */
export function nextStepsFor(
  file: CaseFile,
  { helps, facts, mood }: { readonly helps: Helps; readonly facts: readonly Fact[]; readonly mood: Mood },
): readonly NextStep[] {
  return [
    ...acknowledge(mood),
    ...actions(file),
    ...articles(file, helps),
    ...past(helps),
    ...notAgain(file),
    ...ask(file, facts),
  ].slice(0, MOST_STEPS);
}

const step = (text: string, source: NextStep['source'] = null): NextStep => ({ text, source });
const named = (title: string): string => `“${shortened(title, LONGEST_TITLE)}”`;

function acknowledge({ now, words }: Mood): readonly NextStep[] {
  if (now !== 'upset' && now !== 'angry') return [];
  return [step(`They are ${now}${words ? ` (“${words}”)` : ''}: acknowledge it first`)];
}

function actions({ conversation: { undertaking, deeds } }: CaseFile): readonly NextStep[] {
  const ended = deeds.toReversed().flatMap(({ title, ended, outcome }): NextStep[] => {
    const why = outcome ? ` (${shortened(outcome, LONGEST_TITLE)})` : '';
    if (ended === 'failed') return [step(`${named(title)} failed${why}: do it by hand`)];
    if (ended === 'interrupted')
      return [step(`${named(title)} was interrupted: check whether it was done before you do it again`)];
    return ended === 'gave-up'
      ? [step(`The bot could not read what ${named(title)} needs${why}: ask them once more`)]
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
function articles({ given }: CaseFile, { sayable, internal }: Helps): readonly NextStep[] {
  const had = new Set(given.map(({ source }) => source.title));
  const worth = (help: Help): boolean => help.confidence >= WORTH_A_LOOK && !had.has(help.source.title);
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
  const stars = best.rating === null ? '' : ` (rated ${best.rating} of 5)`;
  return [
    step(
      `${shortened(best.by, 60)} solved a similar one on ${day(best.at)}${stars}: “${shortened(best.answer, LONGEST_PAST)}”`,
    ),
  ];
}

/** "3 Nov", in UTC. */
export function day(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at);
}

function notAgain({ given }: CaseFile): readonly NextStep[] {
  const failed = distinctGiven(given).filter(({ helped }) => helped === false);
  const [first] = failed;
  if (!first) return [];
  const titles = failed.slice(-2).map(({ source }) => named(source.title));
  return [
    step(
      `The bot already gave ${titles.join(' and ')}, and it did not help: don’t repeat it`,
      failed.length === 1 ? first.source : null,
    ),
  ];
}

/** What is needed for a matter: words that tell the matter, what to ask for, and what makes asking needless. */
const NEEDS: readonly { readonly of: RegExp; readonly what: string; readonly unless: readonly string[] }[] = [
  {
    of: /(?<!\p{L})(?:bookings?|booked|reservations?|appointments?|flights?|hotel)(?!\p{L})/iu,
    what: 'the booking number',
    unless: ['reference'],
  },
  {
    of: /(?<!\p{L})(?:invoices?|charged|billed|overcharged|debited|payments?|bill)(?!\p{L})/iu,
    what: 'the invoice number, or date and amount of the charge',
    unless: ['reference', 'amount'],
  },
  {
    of: /(?<!\p{L})(?:orders?|ordered|parcels?|packages?|shipments?|delivery|delivered|courier)(?!\p{L})/iu,
    what: 'the order number',
    unless: ['reference'],
  },
  {
    of: /(?<!\p{L})(?:log ?in|sign ?in|logged|locked|password|2fa)(?!\p{L})/iu,
    what: 'the e-mail address of the account',
    unless: ['email'],
  },
  {
    of: /(?<!\p{L})(?:errors?|crash\p{L}{0,3}|freez\p{L}{1,3}|frozen|blank|timeouts?|times out|bug)(?!\p{L})/iu,
    what: 'the exact error message, and what they work with',
    unless: ['error', 'browser', 'version', 'device'],
  },
];

const OWN = /(?<!\p{L})(?:my|our|mine|ours|i|we|me|us|i'm|i've|we've)(?!\p{L})/iu;
/** Who asks how it goes, or what the rule is, needs no number. */
const HOW_TO =
  /^(?:(?:hi|hello|hey)[,!. ]{1,3})?(?:how|what|where|which|when do|can|could|do|does|is there|are there)(?!\p{L})/iu;

/** Topics in which a number leads to the matter; of the others whoever settles them asks what they need. */
const BY_NUMBER: ReadonlySet<string | null> = new Set([null, 'refund', 'billing_dispute', 'tech_deep', 'outage']);

function ask(file: CaseFile, facts: readonly Fact[]): readonly NextStep[] {
  const { matters, conversation } = file;
  const topic = topicOf(file);
  const texts = matters.map(({ message }) => message.text.slice(0, 2_000).trim());
  // What an action asks for stands above already.
  if (conversation.undertaking || !BY_NUMBER.has(topic) || (topic === null && HOW_TO.test(texts[0] ?? ''))) return [];
  const own = texts.filter((text) => OWN.test(text) && !HOW_TO.test(text));
  const need = NEEDS.find(({ of }) => own.some((text) => of.test(text)));
  if (!need) return [];
  const kinds = new Set(file.said.flatMap(({ message }) => factsSaid(message.text)).map(({ kind }) => kind as string));
  const collected = facts.some(({ label }) => need.what.toLowerCase().includes(label.toLowerCase()));
  return collected || need.unless.some((kind) => kinds.has(kind)) ? [] : [step(`Ask for ${need.what} (not given)`)];
}
