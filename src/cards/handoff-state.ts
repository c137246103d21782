/** How things stand, as the root message says it. */
import type { Inline, Line } from '../channel/content.ts';
import type { CaseOutcome, Conversation, Instant, RightCall } from '../conversation/conversation.ts';
import { afterOpenTime, type OfficeHours } from '../conversation/office-hours.ts';

/** Who has it, and whatever else an agent must know before the next word. */
export function stateOf(conversation: Conversation, now: Instant): Line {
  const drill = conversation.drill ? ['🎓 Drill: a made-up customer · '] : [];
  return [...drill, ...heldBy(conversation, now), ...undelivered(conversation)];
}

function heldBy(c: Conversation, now: Instant): readonly Inline[] {
  switch (c.status) {
    case 'bot':
      return ['with the bot'];
    case 'waiting':
      return [
        'waiting for a human since ',
        moment(c.since, now),
        ...(c.leftMessage ? [' · the customer was told that they may leave a message'] : []),
      ];
    case 'claimed':
      return [...claimed(c), ...alsoHere(c), ...aside(c, now)];
    case 'resolved':
      return ended(c);
    default:
      return c satisfies never;
  }
}

type Claimed = Extract<Conversation, { status: 'claimed' }>;

const claimed = ({ via, agent }: Claimed): readonly Inline[] =>
  via === 'button'
    ? ['claimed by ', { person: agent }, '. What they write in this thread goes to the customer.']
    : [{ person: agent }, ' is answering in the customer’s thread'];

const MOST_JOINED = 5;

function alsoHere({ joined, agent }: Claimed): readonly Inline[] {
  const others = [...new Set(joined.map(({ person }) => person))].filter((person) => person !== agent);
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_JOINED).flatMap((person, at): Inline[] => [at > 0 ? ', ' : '', { person }]);
  const more = others.length > MOST_JOINED ? ` and ${others.length - MOST_JOINED} more` : '';
  return [' Joined: ', ...shown, `${more}. Their words go out too.`];
}

function aside({ snoozed, offered }: Claimed, now: Instant): readonly Inline[] {
  const until = snoozed?.until ?? null;
  return [
    ...(snoozed ? [' · 💤 put aside until ', until === null ? 'the customer writes' : moment(until, now)] : []),
    ...(offered ? [' · ', offered.to, ' was asked to take it over at ', moment(offered.at, now)] : []),
  ];
}

const OUTCOMES: Readonly<Record<CaseOutcome, string>> = {
  solved: 'solved',
  'no-answer': 'no answer from them',
  duplicate: 'a duplicate',
  spam: 'spam',
};

/** "solved", "a duplicate": how a case ended, in words. */
export const outcomeWords = (outcome: CaseOutcome): string => OUTCOMES[outcome];

const CALLS: Readonly<Record<RightCall, string>> = {
  needed: 'a human was needed',
  bot: 'the bot could have done it',
  sooner: 'a human should have come sooner',
};

function ended({ resolvedBy, outcome, rating, rightCall }: Extract<Conversation, { status: 'resolved' }>): Inline[] {
  return [
    'resolved',
    ...(resolvedBy ? [' by ', { person: resolvedBy }] : []),
    ': ',
    { bold: outcomeWords(outcome) },
    ...(rating !== null
      ? [`, rated ${stars(rating)} (${rating} of 5)`]
      : outcome === 'solved'
        ? [', not rated yet']
        : []),
    ...(rightCall ? [` · as agents see it, ${CALLS[rightCall]}`] : []),
  ];
}

/** "★★★★☆". */
export const stars = (rating: number): string => {
  const full = Math.max(0, Math.min(5, Math.round(rating)));
  return `${'★'.repeat(full)}${'☆'.repeat(5 - full)}`;
};

function undelivered({ undelivered: all }: Conversation): readonly Inline[] {
  const lost = all.filter(({ certain }) => certain).length;
  return [
    ...(lost > 0 ? [` · ⚠️ ${replies(lost)} did not arrive`] : []),
    ...(all.length > lost ? [` · ⚠️ ${replies(all.length - lost)} may not have arrived`] : []),
  ];
}

const replies = (count: number): string => (count === 1 ? '1 reply' : `${count} replies`);

/**
 * By when the customer was promised what: "first reply by 10:40 UTC". `hours`: when that clock runs; null: always. Null: nothing was
 * promised, or it is over.
 */
export function promisedOf({ clock, status }: Conversation, hours: OfficeHours | null, now: Instant): Line | null {
  if (!clock || status === 'resolved' || status === 'bot') return null;
  const { firstReplyMs, resolutionMs } = clock.target;
  const firstReply = clock.firstReplyAt === null ? firstReplyMs : null;
  const promised = [
    ...(firstReply === null ? [] : [['first reply', firstReply] as const]),
    ...(resolutionMs === null ? [] : [['solution', resolutionMs] as const]),
  ];
  if (promised.length === 0) return null;
  const { spentMs, runningSince } = clock;
  return promised.flatMap(([what, ms], at): Inline[] => [
    ...(at > 0 ? [' · '] : []),
    ...(runningSince === null
      ? [standing(what, ms - spentMs)]
      : running(what, afterOpenTime(hours, runningSince, Math.max(0, ms - spentMs)), now)),
  ]);
}

const standing = (what: string, left: number): string =>
  left > 0 ? `${what}: ${spoken(left)} left, the clock stands still` : `${what}: late, and the clock stands still`;

function running(what: string, due: Instant | null, now: Instant): readonly Inline[] {
  if (due === null) return [`${what}: not while we are closed`];
  return [due > now ? `${what} by ` : `⏰ ${what} was due at `, moment(due, now)];
}

const MINUTE = 60_000;

/** "12 min", "2 h 5 min". */
function spoken(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** In the reader's own time; as text "10:40 UTC", on another day than today "Tue 24 Nov, 10:40 UTC". */
export function moment(at: Instant, now: Instant): Inline {
  const time = `${new Date(at).toISOString().slice(11, 16)} UTC`;
  const isToday = new Date(at).toISOString().slice(0, 10) === new Date(now).toISOString().slice(0, 10);
  return { time: at, day: !isToday, text: isToday ? time : `${day(at)}, ${time}` };
}

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const day = (at: Instant): string => DAY.format(at).replace(',', '');
