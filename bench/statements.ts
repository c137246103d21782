/** What one message costs the database. Baton runs in this very process, on a database in memory whose statements are counted. */
import { setTimeout as pause } from 'node:timers/promises';
import { ANA } from '../playground/slack/lumen.ts';
import { type SlackMode, startBaton } from '../src/baton.ts';
import { readConfig } from '../src/config.ts';
import { openLog } from '../src/log.ts';
import { openInMemory } from '../src/store/embedded/database.ts';
import { onEmbedded } from '../src/store/embedded/on-embedded.ts';
import { storeOn } from '../src/store/open.ts';
import { rounded, table } from './numbers.ts';
import {
  AGENTS_CHANNEL,
  ask,
  batonEnvironment,
  claimConversations,
  connectChannels,
  inTurn,
  openStage,
  quiet,
  type Stage,
  tell,
} from './stage.ts';
import { type Sent, tallyOf } from './tally.ts';

const REST_MS = 10_000;
/** In a row: two that are handled together would share what wakes them. */
const APART_MS = 150;
const LATER_MS = 4_000;

export async function measureStatements(): Promise<string> {
  const stage = await openStage();
  const { slack, channels } = stage;
  const config = readConfig({ ...batonEnvironment(slack), PORT: '0' }) as SlackMode;
  const log = openLog({ level: config.logLevel, secrets: config.secrets, to: process.stderr });
  const database = onEmbedded(await openInMemory(log), log);
  const tally = tallyOf(database);
  const baton = await startBaton(config, log, {
    open: async (options) => {
      const opened = storeOn(database, options);
      await opened.whenReady;
      return opened;
    },
  });
  tell(slack, baton.port);
  await connectChannels(stage);
  const claimed = await claimConversations(stage);

  await quiet(stage);
  tally.take();
  await pause(REST_MS);
  const atRest = perSecond(tally.take());

  const measure = async (say: (n: number) => unknown): Promise<Cost> => {
    const began = performance.now();
    tally.take();
    for (const n of channels.keys()) {
      await say(n);
      await quiet(stage, APART_MS);
    }
    // What takes its time, as the state on a root message does, is the message's own all the same.
    await quiet(stage, LATER_MS);
    return perMessage(tally.take(), channels.length, atRest, (performance.now() - began) / 1000);
  };
  const work = (verb: string) => (n: number) => slack.as(ANA).press(AGENTS_CHANNEL, handedOver(stage, n), verb);
  const costs: readonly (readonly [string, Cost])[] = [
    ['a question, answered', await measure((n) => ask(stage, n))],
    ['a handoff', await measure((n) => slack.as(asking(stage, n)).post(inTurn(channels, n), wish(n)))],
    ['a claim', await measure(work('baton.claim'))],
    ['a resolve', await measure(work('baton.resolve'))],
    [
      'customer to agent',
      await measure((n) => {
        const { channel, thread, customer } = inTurn(claimed, n);
        slack.as(customer).post(channel, 'And another thing', { thread_ts: thread });
      }),
    ],
    [
      'agent to customer, with its receipt',
      await measure((n) =>
        slack.as(ANA).post(AGENTS_CHANNEL, 'Have a look at this', { thread_ts: inTurn(claimed, n).root }),
      ),
    ],
  ];
  await baton.stop();
  await stage.close();
  return report(atRest, costs);
}

const wish = (n: number): string => `I want to talk to a human about matter ${n}, please.`;

/** Somebody else than whose conversations are claimed already. */
const asking = ({ customers }: Stage, n: number): string => inTurn(customers, 1 + (n % (customers.length - 1)));

/** The first message of the agents' thread about the n-th wish. */
function handedOver({ slack }: Stage, n: number): string {
  const root = slack
    .history(AGENTS_CHANNEL)
    .findLast((m) => m.thread_ts === m.ts && JSON.stringify(m).includes(`about matter ${n},`));
  if (!root) throw new Error(`"${wish(n)}" called nobody`);
  return root.ts;
}

/** Means, per second or per message. */
interface Cost {
  readonly statements: number;
  readonly transactions: number;
  readonly each: ReadonlyMap<string, number>;
}

function perSecond({ statements, transactions, each }: Sent): Cost {
  const seconds = REST_MS / 1000;
  return {
    statements: statements / seconds,
    transactions: transactions / seconds,
    each: new Map([...each].map(([statement, times]) => [statement, times / seconds])),
  };
}

/** Without what would have been sent at rest too. */
function perMessage(sent: Sent, messages: number, atRest: Cost, seconds: number): Cost {
  const own = (times: number, resting: number): number => Math.max(0, times - resting * seconds) / messages;
  return {
    statements: own(sent.statements, atRest.statements),
    transactions: own(sent.transactions, atRest.transactions),
    each: new Map([...sent.each].map(([statement, times]) => [statement, own(times, atRest.each.get(statement) ?? 0)])),
  };
}

function report(atRest: Cost, costs: readonly (readonly [string, Cost])[]): string {
  const summary = table(
    ['database', 'statements', 'transactions'],
    [
      ['at rest, per second', rounded(atRest.statements), rounded(atRest.transactions)],
      ...costs.map(([what, { statements, transactions }]) => [what, rounded(statements), rounded(transactions)]),
    ],
  );
  const all = new Set(costs.flatMap(([, { each }]) => [...each.keys()]));
  const rows = [...all].map((statement) => [
    statement,
    ...costs.map(([, { each }]) => rounded(each.get(statement) ?? 0)),
    rounded(atRest.each.get(statement) ?? 0),
  ]);
  const often = rows.filter(([, ...times]) => Math.max(...times.map(Number)) >= 0.2);
  const details = table(
    ['statement', 'question', 'handoff', 'claim', 'resolve', 'to agent', 'to customer', 'at rest/s'],
    often,
  );
  return `${summary}\n${details}`;
}
