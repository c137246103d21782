/** The pretend Slack with as many customers as we like, and a stopwatch on everything that is posted in it. */

import type { ApiCall } from '../playground/slack/log.ts';
import { ACME, ANA, BATON, BEN, LUMEN, OLIVIA } from '../playground/slack/lumen.ts';
import { type PretendSlack, startPretendSlack } from '../playground/slack/server.ts';

/** Real customers each have their own channel, and Slack takes about one post per second in each. */
const CUSTOMER_CHANNELS = 24;
/** Questions of one person in one channel are taken one after the other: as in life, many people ask. */
const CUSTOMERS = 7;
export const AGENTS_CHANNEL = 'support-agents';

export interface Stage {
  readonly slack: PretendSlack;
  readonly channels: readonly string[];
  /** All of them are in all the customers' channels. */
  readonly customers: readonly string[];
  /** When (performance.now) the first post with that key came in. Emptied by `watch`. */
  readonly seen: ReadonlyMap<string, number>;
  /** From now on posts are noted by what `keysOf` finds in them: lines that had to wait share a post. */
  watch(keysOf: (call: ApiCall) => readonly string[]): void;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const slack = await startPretendSlack({ rateLimit: null, ackTimeoutMs: 15_000 });
  const customers = Array.from({ length: CUSTOMERS }, (_, n) => addCustomer(slack, n + 1));
  const channels = Array.from({ length: CUSTOMER_CHANNELS }, (_, n) => addCustomerChannel(slack, n + 1, customers));
  const seen = new Map<string, number>();
  let keysOf: (call: ApiCall) => readonly string[] = () => [];
  let looked = 0;
  slack.onChange(() => {
    const at = performance.now();
    for (; looked < slack.log.calls.length; looked += 1) {
      const call = slack.log.calls[looked];
      for (const key of call?.method === 'chat.postMessage' ? keysOf(call) : []) if (!seen.has(key)) seen.set(key, at);
    }
  });
  return {
    slack,
    channels,
    customers,
    seen,
    watch(next) {
      seen.clear();
      looked = slack.log.calls.length;
      keysOf = next;
    },
    close: () => slack.close(),
  };
}

function addCustomer(slack: PretendSlack, n: number): string {
  return slack.edit.addUser({ id: `U0BENCH${n}`, team: ACME, realName: `Customer ${n}` }).id;
}

function addCustomerChannel(slack: PretendSlack, n: number, customers: readonly string[]): string {
  const members = [OLIVIA, ANA, BEN, ...customers, BATON];
  return slack.edit.addChannel({ id: `C0BENCH${n}`, name: `ext-bench-${n}`, teams: [LUMEN, ACME], members }).name;
}

/** The n-th question: of whom and where changes each time. */
export function ask({ slack, channels, customers }: Stage, n: number): string {
  return slack.as(inTurn(customers, n)).post(inTurn(channels, n), 'How do I reset my password?');
}

export function inTurn<T>(all: readonly T[], n: number): T {
  return all[n % all.length] as T;
}

/** What a program needs to be an app of that Slack. */
export function credentialsFor(slack: PretendSlack): Record<string, string> {
  return { SLACK_BOT_TOKEN: slack.botToken, SLACK_SIGNING_SECRET: slack.signingSecret, SLACK_API_URL: slack.apiUrl };
}

/** The environment of a measured Baton: every question is a conversation of its own, and posts follow at once. */
export function batonEnvironment(slack: PretendSlack): Record<string, string> {
  return {
    ...credentialsFor(slack),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    BATON_KNOWLEDGE_DIR: 'knowledge',
    BATON_POST_INTERVAL_MS: '0',
    BATON_GROUP_WINDOW_S: '0.001',
    BATON_HANDOFF_SLOW_S: '3600',
    BATON_CLAIM_REMINDER_S: '3600',
    BATON_CLAIM_OVERDUE_S: '7200',
  };
}

/** Events and interactions go there from now on. */
export function tell(slack: PretendSlack, port: number): void {
  slack.connectApp({ requestUrl: `http://127.0.0.1:${port}/slack/events` });
}

/** What an admin types first. */
export async function connectChannels({ slack, channels }: Stage): Promise<void> {
  const olivia = slack.as(OLIVIA);
  await olivia.command(AGENTS_CHANNEL, `/baton agents #${AGENTS_CHANNEL}`);
  for (const channel of channels) await olivia.command(channel, '/baton connect');
}

/** A conversation that an agent has claimed: from here on, words go both ways. */
export interface Claimed {
  readonly channel: string;
  readonly thread: string;
  readonly root: string;
  readonly customer: string;
}

/** One in each customer's channel. */
export function claimConversations(stage: Stage): Promise<readonly Claimed[]> {
  return Promise.all(stage.channels.map((channel) => claimOne(stage, channel)));
}

const PATIENCE_MS = 30_000;

async function claimOne({ slack, customers }: Stage, channel: string): Promise<Claimed> {
  const customer = inTurn(customers, 0);
  const thread = slack.as(customer).post(channel, `I want to talk to a human about ${channel}.`);
  const says = (words: string) => (message: object) => JSON.stringify(message).includes(words);
  const root = await slack.until(
    () => slack.history(AGENTS_CHANNEL).find((m) => m.thread_ts === m.ts && says(`about ${channel}.`)(m)),
    PATIENCE_MS,
  );
  await slack.as(ANA).press(AGENTS_CHANNEL, root.ts, 'baton.claim');
  await slack.until(() => slack.thread(channel, thread).find(says('is helping you now')), PATIENCE_MS);
  return { channel, thread, root: root.ts, customer };
}

/** Resolves when nothing has happened in that Slack for a while. */
export async function quiet({ slack }: Stage, quietMs = 600): Promise<void> {
  let since = performance.now();
  const stop = slack.onChange(() => {
    since = performance.now();
  });
  await slack.until(() => slack.pendingDeliveries() === 0 && performance.now() - since > quietMs, PATIENCE_MS);
  stop();
}
