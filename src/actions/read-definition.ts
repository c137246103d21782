import { z } from 'zod';
import {
  type Definition,
  DefinitionNotValid,
  type Json,
  type Mistake,
  type Scalar,
  type SlotType,
} from './definition.ts';
import { problemOfTemplate } from './slot-template.ts';
import { pathOf, pathsOf, readTemplate, type Template, TemplateNotValid } from './template.ts';

const words = (most: number) =>
  z
    .string({ error: 'must be a text' })
    .trim()
    .min(1, 'must not be empty')
    .max(most, `must have at most ${most} characters`);

const slotName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,29}$/, 'must be a word in lower case, such as order or billing-month');
const list = (most: number) => z.array(words(200)).max(most, `must have at most ${most} entries`);

const MAX_TIMEOUT_MS = 20_000;
const MAX_RETRIES = 3;
const TYPES = ['text', 'order-number', 'e-mail', 'date', 'number', 'choice', 'yes-no', 'phone'] as const;

const template = (allowed: Parameters<typeof readTemplate>[1], most: number) =>
  words(most).transform((text, context) => {
    try {
      return readTemplate(text, allowed);
    } catch (error) {
      if (!(error instanceof TemplateNotValid)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  });

const choice = z.union([
  words(60).transform((label) => ({ value: label, label, words: [] as string[] })),
  z.strictObject({ value: words(60), label: words(60), words: list(20).default([]) }),
]);

const slot = z
  .strictObject({
    name: slotName,
    label: words(60),
    type: z.enum(TYPES, { error: `must be one of ${TYPES.join(', ')}` }),
    ask: words(300),
    hint: words(300).nullable().default(null),
    optional: z.boolean().default(false),
    unless: slotName.nullable().default(null),
    template: z.string().nullable().default(null),
    choices: z.array(choice).max(20).default([]),
    time: z.boolean().default(false),
    when: z.enum(['any', 'future', 'past']).default('any'),
    min: z.number().nullable().default(null),
    max: z.number().nullable().default(null),
  })
  .superRefine((given, context) => {
    const problem = problemOfSlot(given);
    if (problem) context.addIssue({ code: 'custom', path: [problem.field], message: problem.problem });
  });

function problemOfSlot(given: {
  type: SlotType;
  template: string | null;
  choices: readonly unknown[];
  min: number | null;
  max: number | null;
}): Mistake | null {
  if (given.type === 'order-number') {
    if (given.template === null)
      return { field: 'template', problem: 'is missing: say how it looks, such as LU-#####' };
    const problem = problemOfTemplate(given.template);
    return problem ? { field: 'template', problem } : null;
  }
  if (given.template !== null)
    return { field: 'template', problem: 'belongs to the type order-number only: remove it' };
  if (given.type === 'choice' && given.choices.length < 2)
    return { field: 'choices', problem: 'must have at least two entries' };
  if (given.min !== null && given.max !== null && given.min > given.max)
    return { field: 'min', problem: 'must not be above max' };
  return null;
}

const ORIGIN = /^(https?:\/\/[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?)(\/.*)?$/i;

/** Scheme, host and port stand there literally: nothing that a customer says decides where we go. */
const url = words(1_000).transform((text, context) => {
  const match = ORIGIN.exec(text);
  if (
    !match ||
    !URL.canParse(match[1] ?? '') ||
    /[\s#\\]/.test(text) ||
    (match[2] ?? '/').split('?')[0]?.split('/').some(isDots)
  ) {
    context.addIssue({
      code: 'custom',
      message:
        'must begin with https:// and a host without places to fill, such as https://shop.example/orders/{slot.order}',
    });
    return z.NEVER;
  }
  const path = template(['slot', 'customer'], 1_000).safeParse(match[2] ?? '/');
  if (!path.success) for (const { message } of path.error.issues) context.addIssue({ code: 'custom', message });
  return path.success ? { origin: new URL(match[1] ?? '').origin, path: path.data } : z.NEVER;
});

const isDots = (segment: string): boolean => segment === '.' || segment === '..';

/** They steer the connection, or are ours to set. */
const OUR_HEADERS =
  /^(?:host|connection|content-length|transfer-encoding|te|trailer|upgrade|keep-alive|expect|idempotency-key|cookie|proxy-.*)$/i;

const headers = z
  .record(
    z
      .string()
      .regex(/^[A-Za-z0-9-]{1,60}$/, 'must be letters, digits and dashes')
      .refine((name) => !OUR_HEADERS.test(name), { error: 'is set by Baton: remove it' }),
    z
      .string()
      .max(500)
      .refine((value) => /^[\x20-\x7e]*$/.test(value), { error: 'must be plain characters on one line' })
      .pipe(template(['secret', 'slot', 'customer'], 500)),
  )
  .default({})
  .transform((given) => Object.entries(given));

const scalar = z.union([z.string().max(200), z.number(), z.boolean(), z.null()]);
const conditionKey = z
  .string()
  .regex(/^(?:status|result(?:\.[\w-]{1,60}){1,12})$/, 'must be status, or a path in the answer such as result.state');

const sayCase = z
  .strictObject({
    when: z.record(conditionKey, z.union([scalar, z.array(scalar).min(1).max(50)])).default({}),
    text: template(['slot', 'result', 'customer'], 1_500),
  })
  .transform(({ when, text }, context) => {
    const conditions = Object.entries(when).map(([key, value]) => ({ key, oneOf: [value].flat() as Scalar[] }));
    const statuses = conditions.find(({ key }) => key === 'status')?.oneOf ?? null;
    if (statuses?.some((status) => !Number.isInteger(status)))
      context.addIssue({ code: 'custom', path: ['when', 'status'], message: 'must be an HTTP status, such as 404' });
    return {
      statuses: statuses as number[] | null,
      conditions: conditions
        .filter(({ key }) => key !== 'status')
        .map(({ key, oneOf }) => ({ path: key.split('.').slice(1), oneOf })),
      text,
    };
  });

/** YAML takes `no` for a word. */
const question = words(300)
  .refine((text) => !/^(?:no|yes|off|on|none|never|true|false)$/i.test(text), {
    error: 'must be a question such as “Shall I do that?”, or false',
  })
  .pipe(template(['slot'], 300));

const schema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be words in lower case joined by dashes, such as order-status'),
  title: words(60),
  description: words(300).default('-'),
  examples: list(200).min(5, 'must have at least five sentences as customers write them'),
  notExamples: list(200).default([]),
  slots: z.array(slot).max(10, 'must have at most 10 entries').default([]),
  request: z.strictObject({
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], { error: 'must be GET, POST, PUT, PATCH or DELETE' }),
    url,
    headers,
    body: z.json().optional(),
    timeoutMs: z
      .number()
      .int()
      .min(100)
      .max(MAX_TIMEOUT_MS, `must be at most ${MAX_TIMEOUT_MS} milliseconds`)
      .default(8_000),
  }),
  say: z.array(sayCase).min(1, 'must have at least one case').max(30),
  failure: z
    .strictObject({
      retries: z.number().int().min(0).max(MAX_RETRIES, `must be at most ${MAX_RETRIES}`).default(0),
      next: z.enum(['escalate', 'apologise'], { error: 'must be escalate or apologise' }).default('escalate'),
    })
    .default({ retries: 0, next: 'escalate' }),
  confirm: z.union([z.literal(false), question]).default(false),
  who: z
    .strictObject({
      channels: list(100).nullable().default(null),
      companies: list(100).nullable().default(null),
    })
    .default({ channels: null, companies: null }),
  source: z.strictObject({
    title: words(100),
    url: z
      .url({ protocol: /^https?$/, error: 'must begin with https:// or http://' })
      .nullable()
      .default(null),
  }),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: 'must be the name of a time zone, such as Europe/Berlin' })
    .default('UTC'),
});

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** An action from what a file or a form says. Throws DefinitionNotValid, with all that is wrong at once. */
export function readDefinition(data: unknown): Definition {
  const parsed = schema.safeParse(data);
  if (!parsed.success)
    throw new DefinitionNotValid(
      parsed.error.issues.map((issue) => ({ field: issue.path.join('.') || 'file', problem: problemFrom(issue) })),
    );
  const { request, confirm, ...rest } = parsed.data;
  const { url: address, ...how } = request;
  const definition: Definition = {
    ...rest,
    confirm: confirm === false ? null : confirm,
    request: { ...how, ...address, body: how.body as Json | undefined },
  };
  const mistakes = contradictionsIn(definition);
  if (mistakes.length > 0) throw new DefinitionNotValid(mistakes);
  return definition;
}

/** Ours are halves of sentences; what zod says by itself ("Unrecognized key: …") is a whole one. */
function problemFrom(issue: z.core.$ZodIssue): string {
  const message = closestMessage(issue);
  return /^[a-z]/.test(message) ? message : `is not right: ${message}`;
}

/** Of keys and unions, what is wrong within: of a union, with the fullest of its shapes. */
function closestMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'invalid_union') return issue.errors.at(-1)?.[0]?.message ?? issue.message;
  return issue.message;
}

function contradictionsIn(definition: Definition): Mistake[] {
  const names = definition.slots.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...twice.map((name) => ({ field: 'slots', problem: `has "${name}" twice: give each its own name` })),
    ...definition.slots.flatMap(({ name, unless }, index) =>
      unless !== null && (unless === name || !names.includes(unless))
        ? [{ field: `slots.${index}.unless`, problem: `names "${unless}", which is no other slot of this action` }]
        : [],
    ),
    ...templatesIn(definition).flatMap(({ field, text }) => problemsOfPlaces(text, field, names)),
    ...problemsOfAddress(definition),
    ...problemsOfSaying(definition),
  ];
}

/** Slots that may never be known: what needs one of them would fail for whoever does not say it. */
const uncertainIn = ({ slots }: Definition): readonly string[] =>
  slots.filter(({ optional, unless }) => optional || unless !== null).map(({ name }) => name);

const slotsNamedIn = (text: Template): string[] => pathsOf(text, 'slot').map(([name = '']) => name);

function problemsOfAddress(definition: Definition): Mistake[] {
  const { request } = definition;
  const path = pathOf(request.path);
  const uncertain = uncertainIn(definition);
  const unknown = slotsNamedIn(path).filter((name) => uncertain.includes(name));
  const written = path.map((piece) => (piece.kind === 'text' ? piece.text : 'x')).join('');
  const url = URL.canParse(request.origin + written) ? new URL(request.origin + written) : null;
  return [
    ...unknown.map((name) => ({
      field: 'request.url',
      problem: `needs {slot.${name}} in its path, which may stay unknown: put it behind a ?, or ask for it always`,
    })),
    ...(url?.pathname === written
      ? []
      : [
          {
            field: 'request.url',
            problem: 'holds in its path what is sent otherwise: write ü as %C3%BC, and no dots as steps',
          },
        ]),
  ];
}

function problemsOfSaying(definition: Definition): Mistake[] {
  const uncertain = uncertainIn(definition);
  const unknown = definition.say.flatMap(({ text }, index) =>
    slotsNamedIn(text)
      .filter((name) => uncertain.includes(name))
      .map((name) => ({
        field: `say.${index}.text`,
        problem: `needs {slot.${name}}, which may stay unknown: ask for it always, or leave it out`,
      })),
  );
  const succeeds = definition.say.some(
    ({ statuses }) => statuses === null || statuses.some((status) => status >= 200 && status < 300),
  );
  if (succeeds) return unknown;
  return [...unknown, { field: 'say', problem: 'has nothing to say when it went well: add a case without a status' }];
}

function templatesIn({ request, say, confirm }: Definition): { field: string; text: Template }[] {
  return [
    { field: 'request.url', text: request.path },
    ...request.headers.map(([name, text]) => ({ field: `request.headers.${name}`, text })),
    ...bodyTemplates(request.body),
    ...say.map(({ text }, index) => ({ field: `say.${index}.text`, text })),
    ...(confirm ? [{ field: 'confirm', text: confirm }] : []),
  ];
}

function bodyTemplates(body: Json | undefined): { field: string; text: Template }[] {
  return stringsIn(body).map((text) => {
    try {
      return { field: 'request.body', text: readTemplate(text, BODY_PLACES) };
    } catch (error) {
      if (!(error instanceof TemplateNotValid)) throw error;
      throw new DefinitionNotValid([{ field: 'request.body', problem: error.message }]);
    }
  });
}

/** What the strings of a body may hold. */
export const BODY_PLACES = ['slot', 'customer'] as const;

function stringsIn(body: Json | undefined): string[] {
  if (typeof body === 'string') return [body];
  if (body === null || typeof body !== 'object') return [];
  return Object.values(body).flatMap(stringsIn);
}

const CUSTOMER = ['name', 'companies', 'channel'];

function problemsOfPlaces(text: Template, field: string, slots: readonly string[]): Mistake[] {
  return text.flatMap((piece) => {
    if (piece.kind === 'text') return [];
    const [name = '', ...deeper] = piece.path;
    if (piece.of === 'slot' && (deeper.length > 0 || !slots.includes(name)))
      return [{ field, problem: `names {slot.${piece.path.join('.')}}, which is no slot of this action` }];
    if (piece.of === 'customer' && (deeper.length > 0 || !CUSTOMER.includes(name)))
      return [{ field, problem: `names {customer.${piece.path.join('.')}}: there are ${CUSTOMER.join(', ')}` }];
    if (piece.of === 'secret' && (deeper.length > 0 || !/^[A-Z][A-Z0-9_]{0,50}$/.test(name)))
      return [{ field, problem: 'names a secret that is not in capitals, such as SHOP_KEY' }];
    return [];
  });
}
