import type { Fetched } from '../web/fetched.ts';
import type { Json, SayCase, Scalar } from './definition.ts';
import { type Call, said } from './request.ts';
import { shownDay, wallClock } from './slots/date.ts';
import { wellFormed } from './slots/slot-value.ts';
import { filled, type Piece } from './template.ts';

/** What the other end said. */
export interface BackEndAnswer {
  readonly status: number;
  /** Null: nothing that is JSON. */
  readonly json: Json | null;
}

/** An answer that is read to its end; what is no JSON is none. */
export function answerFrom({ status, contentType, bytes }: Fetched): BackEndAnswer {
  const isJson = contentType === null || contentType === 'application/json' || contentType.endsWith('+json');
  return { status, json: isJson ? parsed(bytes) : null };
}

function parsed(bytes: Uint8Array): Json | null {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json;
  } catch {
    return null;
  }
}

/** What to tell the customer, or why nothing of what the definition has to say can be said. */
export function saidOf(answer: BackEndAnswer, call: Call): { readonly text: string } | { readonly why: string } {
  const chosen = call.definition.say.find((one) => holds(one, answer));
  if (!chosen) return { why: whyUnexpected(answer) };
  let missing = '';
  const text = filled(chosen.text, (place) => {
    const value = shownAt(place, answer, call);
    if (value === null) missing = `${place.of}.${place.path.join('.')}`;
    return value;
  });
  return text === null ? { why: `the answer has no usable ${missing}` } : { text: text.slice(0, LONGEST_TEXT) };
}

const LONGEST_TEXT = 3_000;

function whyUnexpected({ status, json }: BackEndAnswer): string {
  if (!isSuccess(status)) return `the back end answered with status ${status}`;
  return json === null
    ? 'the back end answered with what is no JSON'
    : 'the back end answered with what is not expected';
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

function holds({ statuses, conditions }: SayCase, { status, json }: BackEndAnswer): boolean {
  if (statuses ? !statuses.includes(status) : !isSuccess(status)) return false;
  return conditions.every(({ path, oneOf }) => {
    const value = at(json, path);
    return value !== undefined && oneOf.some((one) => one === (value as Scalar));
  });
}

/** What stands at a path, through objects and lists; undefined: nothing. */
function at(json: Json | null | undefined, path: readonly string[]): Json | undefined {
  let here: Json | undefined = json ?? undefined;
  for (const step of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<string, Json>>)[step];
  }
  return here;
}

type Place = Extract<Piece, { kind: 'place' }>;

function shownAt(place: Place, { json }: BackEndAnswer, call: Call): string | null {
  if (place.of === 'slot') return call.undertaking.slots.find(({ name }) => name === place.path[0])?.shown ?? null;
  if (place.of !== 'result') return said(place, call);
  const value = at(json, place.path);
  if (place.as === 'date') return typeof value === 'string' ? dateShown(value, call.definition.timeZone) : null;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? line(value) : null;
}

/** One part of a sentence: on one line, of a length that fits one. Null: empty, or a page that was to be a word. */
function line(value: string): string | null {
  if (value.length > LONGEST_PART) return null;
  const clean = wellFormed(value)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
  return clean === '' ? null : clean;
}

const LONGEST_PART = 300;

/** "2026-12-01", also at the head of a time stamp, as people say it. A time stamp that names its zone is of the day that it is in ours. */
function dateShown(value: string, timeZone: string): string | null {
  const [, day, zoned] = DAY.exec(value) ?? [];
  if (day === undefined || new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) !== day) return null;
  if (zoned === undefined) return shownDay(day);
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : shownDay(wallClock(moment, timeZone).slice(0, 10));
}

const DAY =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:$|T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$|T)/;
