import type { Content, Part } from '../channel/content.ts';
import { withChange } from '../conversation/judgement-policy.ts';
import {
  holidayAt,
  isOpen,
  localDate,
  localTime,
  nextOpening,
  type OfficeHours,
} from '../conversation/office-hours.ts';
import { amended } from './amend-change.ts';
import { changePolicy } from './change-policy.ts';
import { said } from './command-cards.ts';
import type { Commanding } from './commanding.ts';
import { isTimeZone } from './judgement-change.ts';
import { NotUnderstood } from './not-understood.ts';
import { type Holiday, holidaysInWords, parseHolidays, withHolidays, withoutHolidays } from './parse-holidays.ts';
import { parseHours } from './parse-hours.ts';
import { hoursInWords } from './policy-words.ts';
import { ours } from './typed-words.ts';

/** `hours`, `hours off`, days and times to be laid over what holds, or what is said of holidays. */
export async function hours(commanding: Commanding): Promise<Content> {
  const { words, directory, tenant, actor } = commanding;
  const now = await hoursNow(commanding);
  if (words.length === 0) return said(standing(commanding, now));
  if (['holiday', 'holidays'].includes(ours(words[0]))) return holidays(commanding, now);
  const isOff = words.length === 1 && ours(words[0]) === 'off';
  const { timeZone } = await directory.who(tenant.installation, actor);
  const zone = timeZone && isTimeZone(timeZone) ? timeZone : 'UTC';
  const after = isOff ? null : parseHours(words, now, zone);
  const { where, but } = await changeHours(commanding, after);
  const gone = isOff && now?.holidays?.length ? ['The holidays are gone with them.'] : [];
  return said(`Done, ${where}. ${standing(commanding, after)}`, ...gone, ...but);
}

const changeHours = (commanding: Commanding, hours: OfficeHours | null) =>
  changePolicy(commanding, (before) => amended(before, { hours }));

async function hoursNow({ store, tenant, channel, named }: Commanding): Promise<OfficeHours | null> {
  const { policy, connected } = await store.inTenant(tenant.id, (tx) => tx.policyAt(channel));
  return withChange(policy.judgement, (named && connected?.judgement) || {}).hours;
}

const NO_HOURS =
  'There are no hours: it counts as open all the time. Type `/baton hours mon-fri 09:00-17:30 Europe/Berlin` to set some.';

function standing({ now }: Commanding, hours: OfficeHours | null): string {
  if (!hours) return NO_HOURS;
  return `Open ${hoursInWords(hours)}. Right now it is ${isOpen(hours, now()) ? 'open' : closedWords(hours, now())}.`;
}

/** "closed (Christmas), and opens on 2026-12-28 at 09:00". */
function closedWords(hours: OfficeHours, now: number): string {
  const holiday = holidayAt(hours, now);
  const opening = nextOpening(hours, now);
  const { timeZone } = hours;
  const opens =
    opening === null ? '' : `, and opens on ${localDate(timeZone, opening)} at ${localTime(timeZone, opening)}`;
  return `closed${holiday === null ? '' : ` (${holiday})`}${opens}`;
}

// ── holidays ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** `holidays`; `holiday 2026-12-25 Christmas`, several of them, ranges; `holiday remove 2026-12-25`. */
async function holidays(commanding: Commanding, now: OfficeHours | null): Promise<Content> {
  const [, ...words] = commanding.words;
  const [what, ...those] = words;
  if (what === undefined) return shown(commanding, now);
  if (!now) throw new NotUnderstood(`${NO_HOURS} Then holidays can be days off.`);
  const before = now.holidays ?? [];
  const today = localDate(now.timeZone, commanding.now());
  const isRemoval = ['remove', 'delete', 'off'].includes(ours(what));
  const after = isRemoval
    ? withoutHolidays(before, those, today)
    : withHolidays(before, parseHolidays(ours(what) === 'add' ? those : words));
  const { where, but } = await changeHours(commanding, { ...now, holidays: after });
  return listed([`Done, ${where}.`, ...but], after, today);
}

function shown({ now }: Commanding, hours: OfficeHours | null): Content {
  if (!hours) return said(NO_HOURS);
  return listed([], hours.holidays ?? [], localDate(hours.timeZone, now()));
}

const MOST_SHOWN = 60;
const MOST_PAST_SHOWN = 10;

/** What is to come, and below it what is over. */
function listed(sentences: readonly string[], holidays: readonly Holiday[], today: string): Content {
  const coming = holidaysInWords(holidays.filter(({ date }) => date >= today));
  const past = holidaysInWords(holidays.filter(({ date }) => date < today));
  const title = coming.length > 0 ? 'Nobody is at work on these days:' : 'There are no holidays to come.';
  const { summary, parts } = said(...sentences, title);
  const over = past.slice(-MOST_PAST_SHOWN).toReversed();
  return {
    summary,
    parts: [
      ...parts,
      ...list([...coming.slice(0, MOST_SHOWN), ...more(coming.length - MOST_SHOWN)]),
      ...(over.length > 0 ? said('Over already:').parts : []),
      ...list([...over, ...more(past.length - MOST_PAST_SHOWN)]),
    ],
  };
}

const more = (left: number): readonly string[] => (left > 0 ? [`and ${left} more`] : []);
const list = (items: readonly string[]): readonly Part[] => (items.length > 0 ? [{ part: 'list', items }] : []);
