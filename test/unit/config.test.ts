import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigNotValid, readConfig, variables } from '../../src/config.ts';

const overHttp = { SLACK_BOT_TOKEN: 'xoxb-1-abc', SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };

function mistakesIn(env: Record<string, string>): Record<string, string> {
  try {
    readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigNotValid)) throw error;
    return Object.fromEntries(error.mistakes.map(({ variable, problem }) => [variable, problem]));
  }
  return {};
}

describe('without tokens', () => {
  it('opens the playground, for this machine only', () => {
    expect(readConfig({}, '/baton')).toEqual({
      mode: 'playground',
      role: 'all',
      agentsChannel: null,
      admins: [],
      http: { host: '127.0.0.1', port: 3000 },
      database: { dir: './data' },
      redisUrl: null,
      logLevel: 'warn',
      knowledgeDir: '/baton/knowledge',
      actions: { dir: '/baton/actions', hosts: [], secrets: new Map() },
      model: null,
      tuning: {
        postIntervalMs: 1000,
        graceMs: 5000,
        sendTimeoutMs: 10_000,
        holdMs: 1500,
        claimReminderMs: 180_000,
        claimOverdueMs: 480_000,
        claimGiveUpMs: 1_200_000,
        handoffSlowMs: 15_000,
        groupWindowMs: 60_000,
      },
      secrets: [],
    });
  });

  it('takes an empty value for none', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '', PORT: '  ' })).toMatchObject({ mode: 'playground', http: { port: 3000 } });
  });

  it('finds the sample articles of the package', () => {
    expect(readFileSync(`${readConfig({}).knowledgeDir}/reset-password.md`, 'utf8')).toContain('title:');
  });
});

describe('with tokens', () => {
  it('serves Slack over HTTP, on every interface', () => {
    expect(readConfig(overHttp)).toMatchObject({
      mode: 'slack',
      slack: { botToken: 'xoxb-1-abc', receive: { via: 'http', signingSecret: overHttp.SLACK_SIGNING_SECRET } },
      http: { host: '0.0.0.0' },
      logLevel: 'info',
    });
  });

  it('prefers Socket Mode when there is an app token', () => {
    expect(readConfig({ ...overHttp, SLACK_APP_TOKEN: 'xapp-1-x' })).toMatchObject({
      slack: { receive: { via: 'socket', appToken: 'xapp-1-x' } },
    });
  });

  it('ends the API root in a slash, as the SDK joins method names to it', () => {
    const config = readConfig({ ...overHttp, SLACK_API_URL: 'http://127.0.0.1:4000/api' });
    expect(config).toMatchObject({ slack: { apiUrl: 'http://127.0.0.1:4000/api/' } });
  });

  it('reads lists, numbers and durations', () => {
    const config = readConfig({
      BATON_ADMINS: 'U012AB3CD, W045EF6GH',
      BATON_AGENTS_CHANNEL: 'C012AB3CD',
      PORT: '0',
      BATON_CLAIM_REMINDER_S: '2.5',
      BATON_POST_INTERVAL_MS: '0',
    });
    expect(config).toMatchObject({
      admins: ['U012AB3CD', 'W045EF6GH'],
      agentsChannel: 'C012AB3CD',
      http: { port: 0 },
      tuning: { claimReminderMs: 2500, postIntervalMs: 0 },
    });
  });

  it('has no articles or actions of its own but in the playground', () => {
    expect(readConfig(overHttp)).toMatchObject({ knowledgeDir: null, actions: { dir: null } });
  });

  it('knows a model by its address and its name', () => {
    const model = readConfig({ LLM_BASE_URL: 'http://localhost:8080/v1', LLM_MODEL: 'small', LLM_API_KEY: 'k-1234' });
    expect(model).toMatchObject({
      model: { baseUrl: 'http://localhost:8080/v1', model: 'small', apiKey: 'k-1234', timeoutMs: 6000 },
      secrets: ['k-1234'],
    });
  });

  it('gives actions the secrets that are meant for them, and no other', () => {
    const { actions, secrets } = readConfig({
      ...overHttp,
      BATON_SECRET_ORDERS: 's-5678',
      BATON_ACTION_HOSTS: 'API.lumen.example, orders:8080',
    });
    expect(actions).toMatchObject({
      hosts: ['api.lumen.example', 'orders:8080'],
      secrets: new Map([['ORDERS', 's-5678']]),
    });
    expect(secrets).toContain('s-5678');
  });

  it('names its secrets, so that the log can blot them out', () => {
    const { secrets } = readConfig({ ...overHttp, DATABASE_URL: 'postgres://baton:p%40ss@db/baton' });
    expect(secrets).toEqual(['xoxb-1-abc', overHttp.SLACK_SIGNING_SECRET, 'p%40ss', 'p@ss']);
  });
});

describe('a mistake', () => {
  it('is told with all the others, by name', () => {
    const mistakes = mistakesIn({
      SLACK_BOT_TOKEN: 'xoxp-wrong-kind',
      BATON_AGENTS_CHANNEL: '#support',
      BATON_ADMINS: 'ana',
      PORT: 'http',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://db',
      REDIS_URL: 'redis://:100%@cache',
      BATON_GRACE_MS: '1.5',
    });
    expect(mistakes).toEqual({
      SLACK_BOT_TOKEN: expect.stringContaining('must start with "xoxb-"'),
      SLACK_SIGNING_SECRET: expect.stringContaining('is missing'),
      BATON_AGENTS_CHANNEL: expect.stringContaining('not its name'),
      BATON_ADMINS: expect.stringContaining('user ids'),
      PORT: 'must be a whole number from 0 to 65535',
      LOG_LEVEL: expect.stringContaining('fatal, error, warn'),
      DATABASE_URL: expect.stringContaining('postgres://'),
      REDIS_URL: expect.stringContaining('percent-encoded'),
      BATON_GRACE_MS: expect.stringContaining('whole number'),
    });
  });

  it.each([
    ['a token alone', { SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_SIGNING_SECRET'],
    ['a signing secret alone', { SLACK_SIGNING_SECRET: overHttp.SLACK_SIGNING_SECRET }, 'SLACK_BOT_TOKEN'],
    ['an app token alone', { SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
    ['OAuth, not there yet', { SLACK_CLIENT_ID: '1.2' }, 'SLACK_CLIENT_ID'],
    ['Teams, not there yet', { TEAMS_APP_ID: 'x' }, 'TEAMS_APP_ID'],
    ['half a model', { LLM_BASE_URL: 'http://localhost' }, 'LLM_MODEL'],
    ['a misspelt setting of the model', { LLM_TOKEN: 'x' }, 'LLM_TOKEN'],
    ['an address where a host belongs', { BATON_ACTION_HOSTS: 'https://api.lumen.example/' }, 'BATON_ACTION_HOSTS'],
    ['a misspelt name', { BATON_AGENT_CHANNEL: 'C012AB3CD' }, 'BATON_AGENT_CHANNEL'],
  ])('%s', (_, env, variable) => {
    expect(Object.keys(mistakesIn(env))).toEqual([variable]);
  });

  it('several processes need a place to meet', () => {
    expect(mistakesIn({ ...overHttp, BATON_ROLE: 'worker' })).toEqual({
      DATABASE_URL: 'is missing: BATON_ROLE=worker needs it',
      REDIS_URL: 'is missing: BATON_ROLE=worker needs it',
    });
  });

  it('is told without the value, which may be a secret', () => {
    const env = {
      SLACK_BOT_TOKEN: 'hunter2-bot',
      SLACK_SIGNING_SECRET: 'hunter2!',
      SLACK_APP_TOKEN: 'hunter2-app',
      DATABASE_URL: 'mysql://hunter2@db',
      BATON_ADMINS: 'hunter2',
      PORT: 'hunter2',
    };
    expect(Object.keys(mistakesIn(env))).toHaveLength(6);
    expect(() => readConfig(env)).not.toThrow(/hunter2/);
    expect(() => readConfig(env)).toThrow(/✖ PORT must be/);
  });
});

it('docs/configuration.md has a row for every variable, and no other', () => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(Object.keys(variables).toSorted());
});
