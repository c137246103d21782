/** Moments, written as the platform's clients do: in the zone and the language of whoever reads. */

/** @type {ReadonlyMap<string, Intl.DateTimeFormatOptions>} */
const PARTS = new Map([
  ['date_num', { year: 'numeric', month: '2-digit', day: '2-digit' }],
  ['date', { year: 'numeric', month: 'long', day: 'numeric' }],
  ['date_short', { year: 'numeric', month: 'short', day: 'numeric' }],
  ['date_long', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }],
  ['time', { hour: '2-digit', minute: '2-digit' }],
  ['time_secs', { hour: '2-digit', minute: '2-digit', second: '2-digit' }],
]);

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** A day beside today is called by its name. */
const NEAR_DAYS = [
  { away: -1, name: 'yesterday' },
  { away: 0, name: 'today' },
  { away: 1, name: 'tomorrow' },
];

/**
 * `{date_short_pretty}, {time}` as “tomorrow, 09:30 AM”. Null: the format asks for what is not known here.
 * @param {number} at milliseconds
 * @param {string} format
 * @param {{ timeZone: string | undefined, now: number }} reader
 */
export function writeMoment(at, format, { timeZone, now }) {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return null;
  let known = true;
  const written = format.replace(/\{([a-z_]{1,30})\}/g, (_, name) => {
    const part = writePart(at, name, { timeZone, now });
    known &&= part !== null;
    return part ?? '';
  });
  return known ? written : null;
}

/**
 * @param {number} at
 * @param {string} name
 * @param {{ timeZone: string | undefined, now: number }} reader
 */
function writePart(at, name, { timeZone, now }) {
  const plain = name.replace(/_pretty$/, '');
  const options = PARTS.get(plain);
  if (!options) return null;
  const near = plain === name ? undefined : NEAR_DAYS.find(({ away }) => isSameDay(at, now + away * DAY, timeZone));
  return near?.name ?? new Intl.DateTimeFormat(undefined, { ...options, timeZone }).format(at);
}

/**
 * @param {number} one
 * @param {number} other
 * @param {string | undefined} timeZone
 */
function isSameDay(one, other, timeZone) {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone });
  return day.format(one) === day.format(other);
}
