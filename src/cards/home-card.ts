/** The bot's own page, as one agent sees it. */
import type { Button, Content, Inline, Line, Part } from '../channel/content.ts';
import type { Callee, Instant } from '../conversation/conversation.ts';
import { excerpt } from './excerpt.ts';
import { firstName, withCode } from './people.ts';

export interface HomeView {
  /** Of whoever looks. */
  readonly name: string;
  /** IANA name: what their clock shows. */
  readonly timeZone: string;
  /** What came of what they just pressed; null: nothing was. Backticks mark what is to be typed. */
  readonly news: string | null;
  readonly mine: HomeCases;
  /** Null: not for them, as they are in no agents channel. */
  readonly waiting: HomeCases | null;
  /** Names without `#`; null: not for them. */
  readonly answersIn: readonly string[] | null;
  readonly callsIn: readonly string[] | null;
  /** Null: always. */
  readonly hours: { readonly open: boolean; readonly opensAt: Instant | null } | null;
  readonly onCall: Callee | null;
  readonly now: Instant;
}

export interface HomeCases {
  readonly cases: readonly HomeCase[];
  /** Of which these are the first. */
  readonly total: number;
}

export interface HomeCase {
  /** "Carla Diaz (Acme)"; null: unknown. */
  readonly customer: string | null;
  /** Without `#`; null: unknown. */
  readonly channel: string | null;
  readonly asked: string;
  /** Opens the agents' thread; null: none to be had. */
  readonly link: string | null;
  /** Since when it waits, or is theirs. */
  readonly since: Instant;
  /** `offered`: they were asked to take it over. */
  readonly state: 'waiting' | 'claimed' | 'offered';
  /** Put aside until then, or (`until` null) until the customer writes; null: it is not. */
  readonly snoozed: { readonly until: Instant | null } | null;
  /** What was promised is due then; null: nothing is. */
  readonly due: { readonly what: 'first-reply' | 'resolution'; readonly at: Instant } | null;
  readonly drill: boolean;
}

export function homeCard(view: HomeView): Content {
  const { name, news, mine, waiting } = view;
  return {
    summary: `${mine.total} of yours${waiting ? `, ${waiting.total} waiting` : ''}`,
    parts: [
      // The case of a drill comes up in the agents channel too. What comes of a press stands beside the button.
      { part: 'buttons', buttons: waiting ? [REFRESH, DRILL] : [REFRESH] },
      ...(news === null ? [] : [{ part: 'text', line: withCode(news) } as const]),
      ...(waiting && news === null ? [PRACTISE] : []),
      { part: 'heading', text: `Your cases, ${excerpt(firstName(name), 60)} (${mine.total})` },
      ...listed(mine, view, 'You have none in hand.'),
      { part: 'heading', text: waiting ? `Waiting for a human (${waiting.total})` : 'Waiting for a human' },
      ...(waiting ? listed(waiting, view, 'Nobody is waiting. 🎉') : [FOR_AGENTS]),
      { part: 'divider' },
      { part: 'heading', text: 'What I do here' },
      { part: 'facts', rows: whatIDo(view) },
      { part: 'text', line: CANT },
      { part: 'heading', text: 'How to work a case' },
      { part: 'list', items: HOW_TO },
    ],
  };
}

const FOR_AGENTS: Part = {
  part: 'note',
  line: 'The cases that wait are shown to those who are in the agents channel.',
};
const PRACTISE: Part = {
  part: 'note',
  line: 'Practise on a made-up customer: it runs as the real thing does, and counts in no numbers.',
};
const REFRESH: Button = { verb: 'refresh', label: 'Refresh' };
const DRILL: Button = { verb: 'drill', label: 'Start a drill' };

/** So many are shown of each kind: a page of at most 100 blocks, that is read at a glance. */
export const MOST_CASES = 15;

function listed({ cases, total }: HomeCases, view: HomeView, none: string): readonly Part[] {
  if (total === 0) return [{ part: 'note', line: none }];
  const shown = cases.slice(0, MOST_CASES);
  const more = total - shown.length;
  return [
    ...shown.map((one): Part => ({ part: 'text', line: caseLine(one, view) })),
    ...(more > 0 ? [{ part: 'note', line: `And ${more} more.` } as const] : []),
  ];
}

function caseLine(one: HomeCase, { now, timeZone }: HomeView): Line {
  const who = excerpt(one.customer ?? 'A customer', 80);
  const title: Inline = one.link ? { link: one.link, text: who } : { bold: who };
  const where = one.channel && !one.drill ? ` in #${excerpt(one.channel, 40)}` : '';
  const asked = one.asked.trim() ? `: “${excerpt(oneLine(one.asked), 110)}”` : '';
  const standing = [...stateOf(one, now, timeZone), ...dueOf(one, now, timeZone)].join(' · ');
  return [...(one.drill ? ['🎓 Drill: '] : []), title, `${where}${asked}\n`, { italic: standing }];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function stateOf({ state, since, snoozed }: HomeCase, now: Instant, timeZone: string): readonly string[] {
  const ago = span(now - since);
  if (state === 'waiting') return [`waiting for ${ago}`];
  if (state === 'offered') return ['you are asked to take it over'];
  if (!snoozed) return [`yours for ${ago}`];
  return [
    snoozed.until === null
      ? 'put aside until the customer writes'
      : `put aside until ${clock(snoozed.until, timeZone)}`,
  ];
}

const PROMISES = { 'first-reply': 'first reply', resolution: 'solution' } as const;

function dueOf({ due }: HomeCase, now: Instant, timeZone: string): readonly string[] {
  if (!due) return [];
  const what = PROMISES[due.what];
  return [
    due.at <= now ? `⌛ ${what} was due ${clock(due.at, timeZone)}` : `⏳ ${what} due ${clock(due.at, timeZone)}`,
  ];
}

type Row = readonly [label: string, value: Line];

function whatIDo({ answersIn, callsIn, hours, onCall, timeZone }: HomeView): readonly Row[] {
  return [
    ...channels('I answer customers in', answersIn, 'no channel yet: an admin types /baton connect in one'),
    ...channels('I call humans in', callsIn, 'no channel yet: an admin types /baton agents #channel'),
    ['Office hours', hoursLine(hours, timeZone)],
    ['On call', onCall ? [onCall] : 'nobody is set'],
  ];
}

const MOST_CHANNELS = 20;

function channels(label: string, names: readonly string[] | null, none: string): readonly Row[] {
  if (names === null) return [];
  if (names.length === 0) return [[label, none]];
  const more = names.length - MOST_CHANNELS;
  const shown = names.slice(0, MOST_CHANNELS).map((name) => `#${excerpt(name, 80)}`);
  return [[label, `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`]];
}

function hoursLine(hours: HomeView['hours'], timeZone: string): string {
  if (!hours) return 'around the clock';
  if (hours.open) return 'open now';
  return hours.opensAt === null ? 'closed' : `closed, open again ${clock(hours.opensAt, timeZone)}`;
}

const CANT =
  'I answer from the articles that I was given, and call a human when somebody asks for one, when I can’t help, or when a matter is not mine to settle. I can’t see channels that I was not invited to, and I never pass on what you write before you have pressed Claim.';

const HOW_TO: readonly Line[] = [
  'A customer who needs a human gets a thread in the agents channel. Its first message says who, why, and what was tried.',
  [{ bold: 'Claim' }, ' it. From then on what you write in that thread goes to the customer, under your name.'],
  [
    'Begin a line with ',
    { code: '//' },
    ' for a note that stays inside. Words of others stay inside too, until they join.',
  ],
  [
    '✅ on your message: the customer’s side has it. ⚠️: it did not arrive. ❔: it may not have. I tell you privately what to do.',
  ],
  ['The menu beside the buttons passes a case on, puts it aside or gives it back to the bot.'],
  [{ bold: 'Resolve' }, ' it when it is done. If the customer writes again, it opens again.'],
];

/** "Wed 14:05", by the reader's clock. A zone this runtime does not know is no reason to show nothing: then UTC, said so. */
function clock(at: Instant, timeZone: string): string {
  const options = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(at);
  } catch {
    return `${new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(at)} UTC`;
  }
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "a minute", "45 minutes", "3 hours", "2 days". */
function span(ms: number): string {
  if (ms < 90 * MINUTE) return counted(Math.max(1, Math.round(ms / MINUTE)), 'a minute', 'minutes');
  if (ms < 36 * HOUR) return counted(Math.round(ms / HOUR), 'an hour', 'hours');
  return counted(Math.round(ms / (24 * HOUR)), 'a day', 'days');
}

const counted = (n: number, one: string, many: string): string => (n === 1 ? one : `${n} ${many}`);
