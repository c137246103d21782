/** What admins changed of how cases are worked, from data that an older or a newer program may have written. */
import { z } from 'zod';
import { CASES_FIELDS, type CasesChange } from '../conversation/cases-policy.ts';
import { LONGEST_WORD, MOST_WORDS } from './judgement-change.ts';

const SECOND = 1_000;
const DAY = 24 * 3_600 * SECOND;

export const MOST_ROUTES = 50;
export const MOST_TARGETS = 20;
export const MOST_CHANNELS = 20;
/** Least and most of everything that is a number: milliseconds, bytes, files. */
export const CASES_LIMITS = {
  wait: { least: SECOND, most: 7 * DAY },
  target: { least: SECOND, most: 60 * DAY },
  reopen: { least: 0, most: 365 * DAY },
  quiet: { least: 0, most: 365 * DAY },
  fileBytes: { least: 1_000, most: 100_000_000 },
  files: { least: 0, most: 50 },
} as const;

const LONGEST_ID = 300;

const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().int().min(least).max(most);
const word = z.string().trim().min(1).max(LONGEST_WORD);
const words = z.array(word).min(1).max(MOST_WORDS);
const id = z.string().min(1).max(LONGEST_ID);

const callee = z.union([z.strictObject({ person: id }), z.strictObject({ group: id })]);

/** Strict: a route without a condition that this program does not know would take more than it was made for. */
const route = z.strictObject({
  name: word,
  when: z.strictObject({
    channels: z.array(id).min(1).max(MOST_CHANNELS).optional(),
    companies: words.optional(),
    tiers: words.optional(),
    topics: words.optional(),
    languages: words.optional(),
  }),
  to: id,
  calls: callee.nullable(),
});

const target = z.object({
  tier: word.nullable(),
  firstReplyMs: whole(CASES_LIMITS.target).nullable(),
  resolutionMs: whole(CASES_LIMITS.target).nullable(),
});

/** The valid part of what is stored in a field; `told` hears what is left out. Undefined: nothing of it is valid. */
type FieldReader = (stored: unknown, told: Told) => unknown;
type Told = (problem: string) => void;

const { wait, reopen } = CASES_LIMITS;

const FIELDS: Readonly<Record<keyof CasesChange, FieldReader>> = {
  claimReminderMs: one(whole(wait)),
  claimOverdueMs: one(whole(wait)),
  claimGiveUpMs: one(whole(wait)),
  onCall: one(callee.nullable()),
  routes: listOf(route, MOST_ROUTES),
  targets: listOf(target, MOST_TARGETS),
  reactionsWork: one(z.boolean()),
  showsBrief: one(z.boolean()),
  reopenWindowMs: one(whole(reopen)),
  clockStops: someOf({ forCustomer: z.boolean(), whenClosed: z.boolean() }),
  asking: someOf({ rating: z.boolean(), recommendation: z.boolean(), quietMs: whole(CASES_LIMITS.quiet) }),
  files: someOf({ mostBytes: whole(CASES_LIMITS.fileBytes), most: whole(CASES_LIMITS.files) }),
};

/**
 * The valid part of `stored`: a setting, a route or a target that is not valid counts as not there, because a start must never fail
 * for it. What stands beside these settings is not looked at. `told` hears what was left out, a few words each.
 */
export function readCasesChange(stored: unknown, told: Told = () => {}): CasesChange {
  if (typeof stored !== 'object' || stored === null) return {};
  const read = CASES_FIELDS.flatMap((field) => {
    const value: unknown = Object.hasOwn(stored, field) ? Reflect.get(stored, field) : undefined;
    const valid = value === undefined ? undefined : FIELDS[field](value, (problem) => told(`${field}${problem}`));
    return valid === undefined ? [] : [[field, valid] as const];
  });
  return Object.fromEntries(read) as CasesChange;
}

function leftOut(told: Told, problem: string): undefined {
  told(problem);
}

function one(shape: z.ZodType): FieldReader {
  return (stored, told) => {
    const read = shape.safeParse(stored);
    if (!read.success) told(' is not valid');
    return read.data;
  };
}

/** The entries that are valid. */
function listOf(entry: z.ZodType, most: number): FieldReader {
  return (stored, told) => {
    if (!Array.isArray(stored)) return leftOut(told, ' is no list');
    if (stored.length > most) told(` has more than ${most} entries`);
    return stored.slice(0, most).flatMap((each, index) => {
      const read = entry.safeParse(each);
      if (!read.success) told(`[${index}] is not valid`);
      return read.success ? [read.data] : [];
    });
  };
}

/** The settings that are valid. */
function someOf(settings: Readonly<Record<string, z.ZodType>>): FieldReader {
  return (stored, told) => {
    if (typeof stored !== 'object' || stored === null) return leftOut(told, ' holds no settings');
    const valid = Object.entries(settings).flatMap(([name, shape]) => {
      if (!Object.hasOwn(stored, name)) return [];
      const read = shape.safeParse(Reflect.get(stored, name));
      if (!read.success) told(`.${name} is not valid`);
      return read.success ? [[name, read.data] as const] : [];
    });
    return Object.fromEntries(valid);
  };
}
