/** How long and how much, as people type it, and as they read it. */
import { NotUnderstood } from './not-understood.ts';
import { sayBack } from './typed-words.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      [SECOND, 's sec secs second seconds'],
      [MINUTE, 'm min mins minute minutes'],
      [HOUR, 'h hr hrs hour hours'],
      [DAY, 'd day days'],
      [7 * DAY, 'w week weeks'],
    ] as const
  ).flatMap(([ms, names]) => names.split(' ').map((name) => [name, ms] as const)),
);

interface Limits {
  readonly least: number;
  readonly most: number;
}

const PIECE = /(\d{1,6}(?:[.,]\d{1,3})?)\s?([a-z]{1,10})/gi;
const LONGEST = 60;

/** `3m`, `1h 30m`, `2.5 hours`, `14 days`: whole milliseconds. Throws NotUnderstood, with the example. */
export function parseDuration(typed: string, { least, most }: Limits, example: string): number {
  if (typed.trim() === '') throw new NotUnderstood(`Say how long: \`${example}\`.`);
  const ms = typed.length <= LONGEST ? durationIn(typed) : null;
  if (ms === null)
    throw new NotUnderstood(
      `“${sayBack(typed)}” is no length of time. Type a number and \`s\`, \`m\`, \`h\` or \`d\`: \`${example}\`.`,
    );
  if (ms >= least && ms <= most) return ms;
  throw new NotUnderstood(
    `“${sayBack(typed)}” must be between ${durationInWords(least)} and ${durationInWords(most)}: \`${example}\`.`,
  );
}

function durationIn(typed: string): number | null {
  const pieces = [...typed.matchAll(PIECE)];
  const rest = typed.replace(PIECE, '').replace(/[,\s]{1,60}|\band\b/gi, '');
  if (pieces.length === 0 || rest !== '') return null;
  let sum = 0;
  for (const [, number = '', unit = ''] of pieces) {
    const ms = UNITS.get(unit.toLowerCase());
    if (ms === undefined) return null;
    sum += Number(number.replace(',', '.')) * ms;
  }
  return Math.round(sum);
}

const PARTS = [
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
  [SECOND, 'second'],
] as const;

/** "1 hour 30 minutes", "14 days". Never less than it is by more than a second. */
export function durationInWords(ms: number): string {
  let rest = ms;
  const said = PARTS.flatMap(([unit, name]) => {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    return count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`];
  });
  return said.join(' ') || '0 seconds';
}

const SIZES: ReadonlyMap<string, number> = new Map([
  ['kb', 1_000],
  ['mb', 1_000_000],
  ['gb', 1_000_000_000],
]);

/** `25MB`, `500 kB`: bytes, a thousand to a kilobyte as people's computers count. Throws NotUnderstood. */
export function parseSize(typed: string, { least, most }: Limits, example: string): number {
  const [, number = '', unit = ''] = /^(\d{1,6}(?:[.,]\d{1,3})?)\s?([kmg]b)$/i.exec(typed.trim()) ?? [];
  const scale = SIZES.get(unit.toLowerCase());
  if (scale === undefined)
    throw new NotUnderstood(`“${sayBack(typed)}” is no size. Type a number and \`kB\` or \`MB\`: \`${example}\`.`);
  const bytes = Math.round(Number(number.replace(',', '.')) * scale);
  if (bytes >= least && bytes <= most) return bytes;
  throw new NotUnderstood(`“${sayBack(typed)}” must be between ${sizeInWords(least)} and ${sizeInWords(most)}.`);
}

/** "25 MB", "1.5 MB", "500 kB". */
export function sizeInWords(bytes: number): string {
  const [scale, unit] = bytes >= 1_000_000 ? [1_000_000, 'MB'] : [1_000, 'kB'];
  return `${Number((bytes / scale).toFixed(2))} ${unit}`;
}

/** Throws NotUnderstood. */
export function parseCount(typed: string, { least, most }: Limits, example: string): number {
  const count = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
  if (count >= least && count <= most) return count;
  throw new NotUnderstood(`“${sayBack(typed)}” must be a whole number between ${least} and ${most}: \`${example}\`.`);
}
