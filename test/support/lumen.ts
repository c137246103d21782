/** Baton at work in the pretend Slack, in this process: the real Bolt app, the real store, real HTTP. */

import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as lumen from '../../playground/slack/lumen.ts';
import { type PretendSlack, type PretendSlackOptions, startPretendSlack } from '../../playground/slack/server.ts';
import { type Baton, type SlackMode, startBaton } from '../../src/baton.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { freshDatabase } from './database.ts';

export interface Stage {
  readonly slack: PretendSlack;
  readonly baton: Baton;
  /** Resolves when everything that was said has been handled and delivered. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly via?: 'http' | 'socket';
  readonly slack?: PretendSlackOptions;
  /** Environment variables beside those that make it run. */
  readonly env?: Readonly<Record<string, string>>;
}

/** `LOG=debug npx vitest …` shows what Baton logs. */
const level = process.env['LOG'] ?? 'silent';

const ARTICLES = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** The environment that a Baton for that pretend Slack needs. */
export function environmentFor(slack: PretendSlack, via: 'http' | 'socket'): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_API_URL: slack.apiUrl,
    ...(via === 'http' ? { SLACK_SIGNING_SECRET: slack.signingSecret } : { SLACK_APP_TOKEN: slack.appToken }),
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: level,
    BATON_POST_INTERVAL_MS: '20',
    BATON_GROUP_WINDOW_S: '0.001',
    BATON_KNOWLEDGE_DIR: ARTICLES,
  };
}

export async function raise(options: StageOptions = {}): Promise<Stage> {
  const via = options.via ?? 'http';
  const slack = await startPretendSlack({
    rateLimit: null,
    // A busy machine is no rule of Slack's; the rule has tests of its own.
    ackTimeoutMs: 15_000,
    botIn: [lumen.SUPPORT_AGENTS],
    ...options.slack,
  });
  const config = readConfig({ ...environmentFor(slack, via), ...options.env }) as SlackMode;
  const log = openLog({ level: config.logLevel, secrets: config.secrets, to: process.stdout });
  const database = await freshDatabase();
  const baton = await startBaton(config, log, { open: (given) => database.open(given) });
  if (via === 'http') slack.connectApp({ requestUrl: `http://127.0.0.1:${baton.port}/slack/events` });
  return {
    slack,
    baton,
    settled: () => settled(slack, baton),
    async close() {
      await baton.stop();
      await database.close();
      await slack.close();
    },
  };
}

const SETTLED_WITHIN_MS = 20_000;

async function settled(slack: PretendSlack, baton: Baton): Promise<void> {
  const { admin } = baton.data;
  const deadline = performance.now() + SETTLED_WITHIN_MS;
  for (let quiet = 0; quiet < 2; ) {
    const [heard, toSay] = await Promise.all([admin.backlog('in'), admin.backlog('out')]);
    quiet = heard.items + toSay.items + slack.pendingDeliveries() === 0 ? quiet + 1 : 0;
    if (performance.now() > deadline)
      throw new Error(`not settled: ${JSON.stringify({ heard, toSay, deliveries: slack.pendingDeliveries() })}`);
    await pause(10);
  }
}

/** What an admin types first: handoffs go to #support-agents, customers are answered in #ext-acme and #ext-globex. */
export async function setUp({ slack }: Stage): Promise<void> {
  const olivia = slack.as(lumen.OLIVIA);
  for (const channel of ['ext-acme', 'ext-globex']) olivia.inviteBot(channel);
  await olivia.command('support-agents', '/baton agents #support-agents');
  await olivia.command('ext-acme', '/baton connect');
  await olivia.command('ext-globex', '/baton connect #ext-globex');
}

export { lumen };
