import type { Chance } from './chance.ts';

type Range = readonly [low: number, high: number];

/** What goes wrong, and how often. Probabilities are per API call or per event; durations are milliseconds. */
export interface Weather {
  /** Every API answer takes that long. */
  readonly latencyMs: Range;

  /** 429 before anything happened; the channel stays closed for `retryAfterSec`. */
  readonly rateLimited: number;
  readonly retryAfterSec: Range;
  /** 503, and nothing happened. */
  readonly errorBefore: number;
  /** 500, although it happened. */
  readonly errorAfter: number;
  /** `ok: false, internal_error`, although it happened. */
  readonly internalErrorAfter: number;
  /** The connection breaks, although it happened. */
  readonly resetAfter: number;
  /** It happened, and no answer ever comes. */
  readonly hangAfter: number;
  /** The connection breaks, and it happens `lateMs` later. */
  readonly late: number;
  readonly lateMs: Range;

  /** Slack's own pair of thumbs under a message is refused. */
  readonly noThumbs: number;
  /** Slack takes no change to a post any more: it is too old for that. */
  readonly editsClosed: number;
  /** Slack does not stream to people of other companies. */
  readonly noStreamsOutside: number;

  /** The workspace takes no files. */
  readonly filesRefused: number;
  /** Bytes are handed over, and no answer ever comes. */
  readonly uploadHangs: number;
  /** Slack's login page comes in place of a file. */
  readonly loginPage: number;
  /** An upload that Slack has taken is shown that much later. */
  readonly filesShownMs: Range;

  /** The app took an event, but its answer is lost: Slack tells it again. */
  readonly lostAck: number;
  /** An event comes once more under another event id. */
  readonly duplicate: number;
  /** An event is held back by up to `reorderMs`, so that later ones overtake it. */
  readonly reorder: number;
  readonly reorderMs: number;
}

export const calm: Weather = {
  latencyMs: [0, 0],
  rateLimited: 0,
  retryAfterSec: [1, 1],
  errorBefore: 0,
  errorAfter: 0,
  internalErrorAfter: 0,
  resetAfter: 0,
  hangAfter: 0,
  late: 0,
  lateMs: [200, 800],
  noThumbs: 0,
  editsClosed: 0,
  noStreamsOutside: 0,
  filesRefused: 0,
  uploadHangs: 0,
  loginPage: 0,
  filesShownMs: [0, 0],
  lostAck: 0,
  duplicate: 0,
  reorder: 0,
  reorderMs: 300,
};

/** A bad afternoon: about a third of all calls go wrong in one way or another, and so do the events. */
export const storm: Weather = {
  ...calm,
  latencyMs: [5, 60],
  rateLimited: 0.04,
  errorBefore: 0.05,
  errorAfter: 0.05,
  internalErrorAfter: 0.04,
  resetAfter: 0.08,
  hangAfter: 0.02,
  late: 0.04,
  filesShownMs: [0, 400],
  lostAck: 0.1,
  duplicate: 0.1,
  reorder: 0.2,
};

const callFates = [
  'rateLimited',
  'errorBefore',
  'errorAfter',
  'internalErrorAfter',
  'resetAfter',
  'hangAfter',
  'late',
] as const;

export type CallFate = 'fine' | (typeof callFates)[number];

/** What happens to one API call. The fates exclude each other, so their probabilities add up. */
export function drawCallFate(weather: Weather, chance: Chance): CallFate {
  let roll = chance.next();
  for (const fate of callFates) {
    roll -= weather[fate];
    if (roll < 0) return fate;
  }
  return 'fine';
}

/** Draws only where something can go wrong, so that a seed keeps drawing the same weather. */
export function isBadLuck(probability: number, chance: Chance): boolean {
  return probability > 0 && chance.next() < probability;
}

/** The weather with a change that somebody typed: what is no weather is left out, what is out of range is refused. */
export function changedWeather(before: Weather, change: Readonly<Record<string, unknown>>): Weather {
  const known = Object.entries(change).filter(([name]) => name in calm);
  for (const [name, value] of known) {
    if (!isWeather(name as keyof Weather, value)) throw new Error(`${name} cannot be ${JSON.stringify(value)}`);
  }
  return { ...before, ...Object.fromEntries(known) };
}

function isWeather(name: keyof Weather, value: unknown): boolean {
  if (Array.isArray(calm[name])) return Array.isArray(value) && value.length === 2 && value.every(isAmount);
  return isAmount(value) && (name.endsWith('Ms') || value <= 1);
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
