import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** The environment, read once. Everything else in the program takes values. */
export type Config = CommonConfig &
  (
    | { readonly mode: 'playground' }
    | {
        readonly mode: 'slack';
        readonly slack: SlackConfig;
      }
  );

export interface SlackConfig {
  readonly botToken: string;
  /** Another root of Slack's Web API, ending in a slash; null: Slack's own. */
  readonly apiUrl: string | null;
  /** How Slack reaches us: signed requests over HTTP, or a socket that we open. */
  readonly receive:
    | { readonly via: 'http'; readonly signingSecret: string }
    | { readonly via: 'socket'; readonly appToken: string };
}

export interface CommonConfig {
  readonly role: Role;
  /** Slack's id of the agents channel until an admin sets one; null: none yet. */
  readonly agentsChannel: string | null;
  /** Slack's ids of users who are admins beside the workspace's own. */
  readonly admins: readonly string[];
  readonly http: { readonly host: string; readonly port: number };
  readonly database: { readonly url: string } | { readonly dir: string };
  /** Null: timers run on the database. */
  readonly redisUrl: string | null;
  readonly logLevel: LogLevel;
  /** Articles as files; null: none, they come from elsewhere. */
  readonly knowledgeDir: string | null;
  readonly actions: ActionsConfig;
  /** Null: no model is asked for anything. */
  readonly model: ModelConfig | null;
  readonly tuning: Tuning;
  /** Values that must never be shown, for the log's scrubber. */
  readonly secrets: readonly string[];
}

export interface ActionsConfig {
  /** Definitions as files; null: none. */
  readonly dir: string | null;
  /** Where actions may call: `host` or `host:port`, in lower case. */
  readonly hosts: readonly string[];
  /** What definitions may name as `${secret.NAME}`, by that name. */
  readonly secrets: ReadonlyMap<string, string>;
}

/** An endpoint that speaks OpenAI's chat completions, and what may be spent on it. */
export interface ModelConfig {
  readonly baseUrl: string;
  /** Null: the endpoint wants none. */
  readonly apiKey: string | null;
  readonly model: string;
  readonly timeoutMs: number;
  readonly firstWordsMs: number;
  readonly tokensPerConversation: number;
  readonly tokensPerDay: number;
  /** In the operator's currency. */
  readonly priceInPerMillion: number;
  readonly priceOutPerMillion: number;
  /** Hosts that a model may link to, in lower case. */
  readonly linkHosts: readonly string[];
}

/** Durations in whole milliseconds, whatever unit the variable has. */
export interface Tuning {
  readonly postIntervalMs: number;
  readonly graceMs: number;
  readonly sendTimeoutMs: number;
  readonly holdMs: number;
  readonly claimReminderMs: number;
  readonly claimOverdueMs: number;
  readonly claimGiveUpMs: number;
  readonly handoffSlowMs: number;
  readonly groupWindowMs: number;
}

export type Role = (typeof ROLES)[number];
export type LogLevel = (typeof LOG_LEVELS)[number];

const ROLES = ['all', 'web', 'worker'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The environment says something that cannot be meant. The message lists every mistake, by variable, and never a value. */
export class ConfigNotValid extends Error {
  override readonly name = 'ConfigNotValid';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    const lines = mistakes.map(({ variable, problem }) => `✖ ${variable} ${problem}`);
    super(['Configuration is not valid:', ...lines, 'docs/configuration.md explains every variable.'].join('\n'));
    this.mistakes = mistakes;
  }
}

export interface Mistake {
  readonly variable: string;
  /** Completes a sentence that begins with the variable's name. */
  readonly problem: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings, or throws ConfigNotValid with all that is wrong at once. An empty value counts as not set. */
export function readConfig(env: Environment, packageDir: string = findPackageDir()): Config {
  const given = withoutEmpty(env);
  const { data, mistakes } = parse(given);
  const all = [...mistakes, ...unsupported(given), ...unknown(given), ...contradictions(given)];
  if (data === null || all.length > 0) throw new ConfigNotValid(all);
  return toConfig(data, given, packageDir);
}

// ── the variables ────────────────────────────────────────────────────────────────────────────────────────────────

const token = (prefix: string, where: string) =>
  z
    .string()
    .regex(
      new RegExp(`^${prefix}[\\w-]+$`),
      `must start with "${prefix}" and hold nothing but the token: copy it from your Slack app's page, ${where}`,
    );

const url = (schemes: readonly string[]) =>
  z.string().refine((text) => schemes.some((scheme) => text.startsWith(`${scheme}://`)) && isUrl(text), {
    error: `must be a URL that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}, with special characters percent-encoded`,
  });

/** Its password can be decoded, too: a lone % in one is the usual slip. */
function isUrl(text: string): boolean {
  try {
    decodeURIComponent(new URL(text).password);
    return true;
  } catch {
    return false;
  }
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number);

const ONE_DAY_MS = 86_400_000;
const milliseconds = (least: number) => wholeNumber(least, ONE_DAY_MS);
const seconds = z
  .string()
  .refine((text) => /^\d{1,6}(?:\.\d{1,3})?$/.test(text) && Number(text) > 0, {
    error: 'must be a number of seconds greater than 0, such as 180 or 2.5',
  })
  .transform((text) => Math.ceil(Number(text) * 1000));

const oneOf = <const Choice extends string>(choices: readonly Choice[]) =>
  z.enum(choices, { error: `must be one of ${choices.join(', ')}` });

const hosts = z
  .string()
  .transform((text) => text.split(',').map((host) => host.trim().toLowerCase()))
  .refine((all) => all.every((host) => /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:]{2,45}\])(?::\d{1,5})?$/.test(host)), {
    error: 'must be hosts separated by commas, such as api.lumen.example,orders.internal:8080: no https://, no path',
  });

const price = z
  .string()
  .refine((text) => /^\d{1,6}(?:\.\d{1,6})?$/.test(text), {
    error: 'must be a price for a million tokens, such as 0.15',
  })
  .transform(Number);

const userIds = z
  .string()
  .transform((text) => text.split(',').map((id) => id.trim()))
  .refine((ids) => ids.every((id) => /^[UW][A-Z0-9]{2,20}$/.test(id)), {
    error:
      'must be user ids separated by commas, such as U012AB3CD,U045EF6GH: a profile in Slack shows it under "Copy member ID"',
  });

/** Every variable this version honours; docs/configuration.md explains each, and a test holds the two together. */
export const variables = {
  SLACK_BOT_TOKEN: token('xoxb-', '"OAuth & Permissions"').optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(
      /^\w{16,64}$/,
      'must be 16 to 64 letters and digits: copy it from your Slack app\'s page, "Basic Information"',
    )
    .optional(),
  SLACK_APP_TOKEN: token('xapp-', '"Basic Information", "App-Level Tokens"').optional(),
  SLACK_API_URL: url(['https', 'http']).optional(),
  BATON_AGENTS_CHANNEL: z
    .string()
    .regex(
      /^[CG][A-Z0-9]{2,20}$/,
      "must be a channel's id, such as C012AB3CD, not its name: Slack shows it at the foot of the channel's details",
    )
    .optional(),
  BATON_ADMINS: userIds.default([]),
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/, 'must be a host name or an IP address')
    .optional(),
  DATABASE_URL: url(['postgres', 'postgresql']).optional(),
  DATA_DIR: z.string().default('./data'),
  REDIS_URL: url(['redis', 'rediss']).optional(),
  BATON_ROLE: oneOf(ROLES).default('all'),
  LOG_LEVEL: oneOf(LOG_LEVELS).optional(),
  BATON_POST_INTERVAL_MS: milliseconds(0).default(1000),
  BATON_GRACE_MS: milliseconds(0).default(5000),
  BATON_SEND_TIMEOUT_MS: milliseconds(1).default(10_000),
  BATON_HOLD_MS: milliseconds(0).default(1500),
  BATON_CLAIM_REMINDER_S: seconds.default(180_000),
  BATON_CLAIM_OVERDUE_S: seconds.default(480_000),
  BATON_CLAIM_GIVE_UP_S: seconds.default(1_200_000),
  BATON_HANDOFF_SLOW_S: seconds.default(15_000),
  BATON_GROUP_WINDOW_S: seconds.default(60_000),
  BATON_KNOWLEDGE_DIR: z.string().optional(),
  BATON_ACTIONS_DIR: z.string().optional(),
  BATON_ACTION_HOSTS: hosts.default([]),
  LLM_BASE_URL: url(['https', 'http']).optional(),
  LLM_API_KEY: z.string().optional(),
  LLM_MODEL: z.string().optional(),
  BATON_MODEL_TIMEOUT_MS: wholeNumber(500, 30_000).default(6_000),
  BATON_MODEL_FIRST_WORDS_MS: wholeNumber(200, 30_000).default(2_500),
  BATON_MODEL_TOKENS_PER_CONVERSATION: wholeNumber(0, 9_999_999).default(20_000),
  BATON_MODEL_TOKENS_PER_DAY: wholeNumber(0, 999_999_999).default(1_000_000),
  BATON_MODEL_PRICE_IN: price.default(0),
  BATON_MODEL_PRICE_OUT: price.default(0),
  BATON_LINK_HOSTS: hosts.default([]),
} as const;

const schema = z.object(variables);
type Settings = z.infer<typeof schema>;

// ── what can be wrong ────────────────────────────────────────────────────────────────────────────────────────────

/** A value set to nothing (`SLACK_BOT_TOKEN=` in an env file) is a value not set. */
function withoutEmpty(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

function parse(given: Record<string, string>): { data: Settings | null; mistakes: Mistake[] } {
  const parsed = schema.safeParse(given);
  if (parsed.success) return { data: parsed.data, mistakes: [] };
  const mistakes = parsed.error.issues.map(({ path, message }) => ({ variable: String(path[0]), problem: message }));
  return { data: null, mistakes };
}

const UNSUPPORTED: readonly { readonly pattern: RegExp; readonly problem: string }[] = [
  {
    pattern: /^SLACK_(?:CLIENT_ID|CLIENT_SECRET|STATE_SECRET)$/,
    problem:
      'is not supported in this version, which serves one workspace: remove it, and set SLACK_BOT_TOKEN for that workspace',
  },
  { pattern: /^TEAMS_/, problem: 'is not supported in this version, which serves Slack only: remove it' },
];

function unsupported(given: Record<string, string>): Mistake[] {
  return Object.keys(given).flatMap((variable) => {
    const found = UNSUPPORTED.find(({ pattern }) => pattern.test(variable));
    return found ? [{ variable, problem: found.problem }] : [];
  });
}

/** What admins' actions may use without seeing it. */
const SECRET = 'BATON_SECRET_';

/** A misspelt name must not pass for a setting. Only our own prefix: the rest of the environment is not ours to judge. */
function unknown(given: Record<string, string>): Mistake[] {
  return Object.keys(given)
    .filter((variable) => /^(?:BATON|LLM)_/.test(variable) && !variable.startsWith(SECRET) && !(variable in variables))
    .map((variable) => ({ variable, problem: 'is not a setting of Baton: correct its spelling or remove it' }));
}

function contradictions(given: Record<string, string>): Mistake[] {
  return [...slackContradictions(given), ...roleContradictions(given), ...modelContradictions(given)];
}

function slackContradictions(given: Record<string, string>): Mistake[] {
  const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN, SLACK_API_URL } = given;
  if (SLACK_BOT_TOKEN && !SLACK_SIGNING_SECRET && !SLACK_APP_TOKEN) {
    return [
      {
        variable: 'SLACK_SIGNING_SECRET',
        problem: 'is missing: with SLACK_BOT_TOKEN set, set it too, or SLACK_APP_TOKEN for Socket Mode',
      },
    ];
  }
  if (!SLACK_BOT_TOKEN && (SLACK_SIGNING_SECRET || SLACK_APP_TOKEN || SLACK_API_URL)) {
    return [
      {
        variable: 'SLACK_BOT_TOKEN',
        problem: 'is missing: set it, or remove the other SLACK_ variables to open the playground',
      },
    ];
  }
  return [];
}

function modelContradictions(given: Record<string, string>): Mistake[] {
  const { LLM_BASE_URL, LLM_MODEL, LLM_API_KEY } = given;
  const missing = (variable: string): Mistake => ({
    variable,
    problem: 'is missing: a model needs LLM_BASE_URL and LLM_MODEL; remove the others to go without one',
  });
  if (!LLM_BASE_URL && !LLM_MODEL && !LLM_API_KEY) return [];
  return [...(LLM_BASE_URL ? [] : [missing('LLM_BASE_URL')]), ...(LLM_MODEL ? [] : [missing('LLM_MODEL')])];
}

/** `web` and `worker` are several processes, and those meet in Postgres and Redis. */
function roleContradictions(given: Record<string, string>): Mistake[] {
  const { BATON_ROLE: role } = given;
  if (role !== 'web' && role !== 'worker') return [];
  return ['SLACK_BOT_TOKEN', 'DATABASE_URL', 'REDIS_URL']
    .filter((variable) => !given[variable])
    .map((variable) => ({ variable, problem: `is missing: BATON_ROLE=${role} needs it` }));
}

// ── what it means ────────────────────────────────────────────────────────────────────────────────────────────────

function toConfig(set: Settings, given: Record<string, string>, packageDir: string): Config {
  const slack = toSlack(set);
  const common = {
    role: set.BATON_ROLE,
    agentsChannel: set.BATON_AGENTS_CHANNEL ?? null,
    admins: set.BATON_ADMINS,
    // The playground lets anyone play agent, so it is for this machine only unless somebody says otherwise.
    http: { host: set.HOST ?? (slack ? '0.0.0.0' : '127.0.0.1'), port: set.PORT },
    database: set.DATABASE_URL ? { url: set.DATABASE_URL } : { dir: set.DATA_DIR },
    redisUrl: set.REDIS_URL ?? null,
    // Whoever plays wants to read the page's address, not a log.
    logLevel: set.LOG_LEVEL ?? (slack ? 'info' : 'warn'),
    // The samples are about the playground's company: no other one's customers shall hear of them.
    knowledgeDir: set.BATON_KNOWLEDGE_DIR ?? (slack ? null : join(packageDir, 'knowledge')),
    actions: {
      dir: set.BATON_ACTIONS_DIR ?? (slack ? null : join(packageDir, 'actions')),
      hosts: set.BATON_ACTION_HOSTS,
      secrets: actionSecrets(given),
    },
    model: toModel(set),
    tuning: toTuning(set),
    secrets: [...secretsIn(set), ...actionSecrets(given).values()],
  };
  return slack ? { ...common, mode: 'slack', slack } : { ...common, mode: 'playground' };
}

/** With both secrets set, the app token wins: whoever made one has turned Socket Mode on, and Slack then sends nothing over HTTP. */
function toSlack(set: Settings): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = set;
  if (!botToken) return null;
  const apiUrl = set.SLACK_API_URL ? set.SLACK_API_URL.replace(/\/?$/, '/') : null;
  if (appToken) return { botToken, apiUrl, receive: { via: 'socket', appToken } };
  return signingSecret ? { botToken, apiUrl, receive: { via: 'http', signingSecret } } : null;
}

function actionSecrets(given: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(given).flatMap(([name, value]) =>
      name.startsWith(SECRET) ? [[name.slice(SECRET.length), value]] : [],
    ),
  );
}

function toModel(set: Settings): ModelConfig | null {
  const { LLM_BASE_URL: baseUrl, LLM_MODEL: model } = set;
  if (!baseUrl || !model) return null;
  return {
    baseUrl,
    model,
    apiKey: set.LLM_API_KEY ?? null,
    timeoutMs: set.BATON_MODEL_TIMEOUT_MS,
    firstWordsMs: set.BATON_MODEL_FIRST_WORDS_MS,
    tokensPerConversation: set.BATON_MODEL_TOKENS_PER_CONVERSATION,
    tokensPerDay: set.BATON_MODEL_TOKENS_PER_DAY,
    priceInPerMillion: set.BATON_MODEL_PRICE_IN,
    priceOutPerMillion: set.BATON_MODEL_PRICE_OUT,
    linkHosts: set.BATON_LINK_HOSTS,
  };
}

function toTuning(set: Settings): Tuning {
  return {
    postIntervalMs: set.BATON_POST_INTERVAL_MS,
    graceMs: set.BATON_GRACE_MS,
    sendTimeoutMs: set.BATON_SEND_TIMEOUT_MS,
    holdMs: set.BATON_HOLD_MS,
    claimReminderMs: set.BATON_CLAIM_REMINDER_S,
    claimOverdueMs: set.BATON_CLAIM_OVERDUE_S,
    claimGiveUpMs: set.BATON_CLAIM_GIVE_UP_S,
    handoffSlowMs: set.BATON_HANDOFF_SLOW_S,
    groupWindowMs: set.BATON_GROUP_WINDOW_S,
  };
}

function secretsIn(set: Settings): string[] {
  const tokens = [set.SLACK_BOT_TOKEN, set.SLACK_SIGNING_SECRET, set.SLACK_APP_TOKEN, set.LLM_API_KEY];
  const passwords = [set.DATABASE_URL, set.REDIS_URL, set.LLM_BASE_URL].flatMap((text) =>
    text ? passwordsOf(text) : [],
  );
  return [...tokens, ...passwords].filter((secret) => secret !== undefined && secret !== '') as string[];
}

/** As written in the URL and as its driver decodes it: errors may show either. */
function passwordsOf(text: string): string[] {
  const written = new URL(text).password;
  return [...new Set([written, decodeURIComponent(written)])];
}

/** The folder of our package.json, whether this file runs from `src` or from `dist/src`. */
function findPackageDir(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  return parent === from ? process.cwd() : findPackageDir(parent);
}
