/** A change of the policy, from data that anybody may have written. Every refusal names the field. */
import { z } from 'zod';
import {
  type JudgementChange,
  MANDATORY_TOPICS,
  PRESET_NAMES,
  TRIGGER_MODES,
  TRIGGER_NAMES,
} from '../conversation/judgement-policy.ts';
import { WEEKDAYS } from '../conversation/office-hours.ts';
import { isDate, LONGEST_HOLIDAY, MOST_HOLIDAYS } from './parse-holidays.ts';

export const MOST_RULES = 50;
export const MOST_WORDS = 20;
export const LONGEST_WORD = 80;
export const VERDICTS = ['answer', 'offer', 'escalate'] as const;
const MOST_STRETCHES = 6;

const among = <const T extends string>(names: readonly T[]) => z.enum(names, `must be one of: ${names.join(', ')}`);

function between(least: number, most: number) {
  const problem = `must be between ${least} and ${most}`;
  return z.number(problem).min(least, problem).max(most, problem);
}

const whole = (least: number, most: number) => between(least, most).refine(Number.isInteger, 'must be a whole number');

/** Every one of `names` may be there, or not; nothing else may. */
function some<const Name extends string, Shape extends z.ZodType>(names: readonly Name[], shape: Shape, what: string) {
  const fields = Object.fromEntries(names.map((name) => [name, shape.optional()])) as Record<
    Name,
    z.ZodOptional<Shape>
  >;
  return closed(fields, what);
}

/** Refuses fields that it does not know, and names those that it does. */
function closed<Shape extends z.ZodRawShape>(shape: Shape, what: string) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `there is no such ${what}; there are: ${known}` : `must hold any of: ${known}`,
  });
}

const words = z
  .array(
    z
      .string('must be a word')
      .trim()
      .min(1, 'must not be empty')
      .max(LONGEST_WORD, `must have at most ${LONGEST_WORD} characters`),
    'must be a list of words',
  )
  .min(1, 'must not be empty')
  .max(MOST_WORDS, `must have at most ${MOST_WORDS} words`);

const rule = closed(
  {
    name: z
      .string('must be a name')
      .trim()
      .min(1, 'must not be empty')
      .max(LONGEST_WORD, `must have at most ${LONGEST_WORD} characters`),
    when: closed(
      {
        tiers: words.optional(),
        companies: words.optional(),
        keywords: words.optional(),
        hours: among(['open', 'closed']).optional(),
      },
      'condition',
    ).refine((conditions) => Object.values(conditions).some((one) => one !== undefined), 'must hold a condition'),
    asks: among([...VERDICTS, 'suppress']),
  },
  'part of a rule',
);

const clock = z.string('must be a time').regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time such as 09:30');

const stretch = closed({ from: clock, to: clock }, 'part of opening hours').refine(({ from, to }) => from < to, {
  path: ['to'],
  message: 'must be later than from',
});

const holiday = closed(
  {
    date: z.string('must be a date').refine(isDate, 'must be a date such as 2026-12-25'),
    name: z
      .string('must be a name')
      .trim()
      .min(1, 'must not be empty')
      .max(LONGEST_HOLIDAY, `must have at most ${LONGEST_HOLIDAY} characters`),
  },
  'part of a holiday',
);

const hours = closed(
  {
    timeZone: z
      .string('must be a time zone')
      .refine(isTimeZone, 'there is no such time zone; write it as Europe/Berlin'),
    open: some(
      WEEKDAYS,
      z.array(stretch, 'must be a list').max(MOST_STRETCHES, `must have at most ${MOST_STRETCHES} stretches`),
      'day',
    ),
    holidays: z
      .array(holiday, 'must be a list')
      .max(MOST_HOLIDAYS, `must have at most ${MOST_HOLIDAYS} holidays`)
      .optional(),
  },
  'part of opening hours',
);

const change = closed(
  {
    preset: among(PRESET_NAMES).optional(),
    triggers: some(
      TRIGGER_NAMES,
      closed({ mode: among(TRIGGER_MODES).optional(), threshold: between(0, 1).optional() }, 'setting'),
      'trigger',
    ).optional(),
    topics: some(MANDATORY_TOPICS, among(VERDICTS), 'topic').optional(),
    failuresBeforeHandoff: whole(1, 20).optional(),
    confidence: between(0, 1).optional(),
    turnsBeforeHandoff: whole(1, 200).optional(),
    minutesBeforeHandoff: between(1, 10_080).optional(),
    closeWhenSettled: z.boolean('must be true or false').optional(),
    rules: z.array(rule, 'must be a list of rules').max(MOST_RULES, `must have at most ${MOST_RULES} rules`).optional(),
    hours: hours.nullable().optional(),
  },
  'setting',
);

/** An IANA name that this machine knows. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,60}$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** The valid part of `data`, and for everything else a sentence: `triggers.stall.threshold: must be between 0 and 1`. */
export function readJudgementChange(data: unknown): {
  readonly change: JudgementChange;
  readonly problems: readonly string[];
} {
  const found = change.safeParse(data);
  if (found.success) return { change: found.data as JudgementChange, problems: [] };
  const { issues } = found.error;
  const problems = [...new Set(issues.flatMap(sentences))];
  const kept = without(data, issues.flatMap(placesOf));
  const rest = change.safeParse(kept);
  return { change: rest.success ? (rest.data as JudgementChange) : {}, problems };
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function sentences(issue: Issue): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [`${spelt(issue.path)}: ${issue.message}`];
  return issue.keys.slice(0, 10).map((key) => `${spelt([...issue.path, key.slice(0, 40)])}: ${issue.message}`);
}

/** `rules[2].when.hours`. */
function spelt(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return name.replace(/^\./, '') || 'the policy';
}

/** What has to go for the rest to be valid: one setting, one rule. */
function placesOf(issue: Issue): readonly Path[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => {
    const depth = path[0] === 'triggers' ? 3 : path[0] === 'topics' || path[0] === 'rules' ? 2 : 1;
    return path.slice(0, depth);
  });
}

/** A copy without what stands at those places. */
function without(data: unknown, places: readonly Path[]): unknown {
  const gone = (step: PropertyKey): boolean => places.some((place) => place.length === 1 && place[0] === step);
  const below = (step: PropertyKey): readonly Path[] =>
    places.filter((place) => place.length > 1 && place[0] === step).map((place) => place.slice(1));
  if (places.some((place) => place.length === 0) || typeof data !== 'object' || data === null) return {};
  if (Array.isArray(data)) return data.filter((_, index) => !gone(index));
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => !gone(key))
      .map(([key, value]) => [key, below(key).length > 0 ? without(value, below(key)) : value]),
  );
}
