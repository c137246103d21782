/** From an event at Slack's door to the post that answers it: Baton beside a bot that does nothing but echo. */
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApiCall } from '../playground/slack/log.ts';
import { ANA } from '../playground/slack/lumen.ts';
import { median, percentile, rounded, table } from './numbers.ts';
import { BATON, ECHO_BOT, type Program, startProgram } from './programs.ts';
import {
  AGENTS_CHANNEL,
  ask,
  batonEnvironment,
  type Claimed,
  claimConversations,
  connectChannels,
  credentialsFor,
  inTurn,
  openStage,
  quiet,
  type Stage,
  tell,
} from './stage.ts';
import { freshDirectory } from './temporary.ts';

const ROUNDS = 5;
const WARM_UP: Load = { perSecond: 10, messages: 60 };
const LOADS: readonly Load[] = [
  { perSecond: 5, messages: 30 },
  { perSecond: 50, messages: 150 },
];

interface Load {
  readonly perSecond: number;
  readonly messages: number;
}

/** Something that somebody says, again and again, and the post that shows that it was heard. */
interface Exchange {
  readonly name: string;
  readonly program: Program;
  /** Says it for the n-th time. Gives the key by which its post is known. */
  say(n: number): string;
  keysOf(call: ApiCall): readonly string[];
}

interface Block {
  readonly exchange: string;
  readonly perSecond: number;
  readonly latenciesMs: readonly number[];
  readonly missing: number;
  readonly cpuMsPerMessage: number;
}

/**
 * All of it in one run, the programs in turn: what the machine does meanwhile hits them alike. Baton on the embedded
 * database, or on the server that BENCH_DATABASE_URL names (an empty database), where it is set.
 */
export async function measureRelay(): Promise<string> {
  const dir = await freshDirectory();
  const stage = await openStage();
  const { slack } = stage;
  const echo = await startProgram(ECHO_BOT, credentialsFor(slack), '/readyz');
  const url = process.env['BENCH_DATABASE_URL'];
  const database = url ? { DATABASE_URL: url } : { DATA_DIR: dir };
  const baton = await startProgram(BATON, { ...batonEnvironment(slack), ...database }, '/readyz');
  tell(slack, baton.port);
  await connectChannels(stage);
  const exchanges = exchangesOf(stage, { baton, echo }, await claimConversations(stage));

  // Compiled code and filled caches, as in a process that has been up for a while.
  for (const exchange of exchanges) await measureBlock(stage, exchange, WARM_UP);
  const blocks: Block[] = [];
  for (const load of LOADS)
    for (let round = 0; round < ROUNDS; round += 1)
      for (const exchange of exchanges) blocks.push(await measureBlock(stage, exchange, load));

  await Promise.all([baton.stop(), echo.stop()]);
  await stage.close();
  await rm(dir, { recursive: true, force: true });
  return report(
    blocks,
    exchanges.map(({ name }) => name),
  );
}

function exchangesOf(
  stage: Stage,
  { baton, echo }: { readonly baton: Program; readonly echo: Program },
  claimed: readonly Claimed[],
): readonly Exchange[] {
  const threadOf = (call: ApiCall): readonly string[] => [String(call.args['thread_ts'] ?? '')].filter(Boolean);
  const tokensIn = (call: ApiCall): readonly string[] =>
    JSON.stringify(call.args).match(/token-\d+-(?:customer|agent)/g) ?? [];
  const { slack } = stage;
  const question = (n: number): string => ask(stage, n);
  let said = 0;
  const token = (side: string): string => {
    said += 1;
    return `token-${said}-${side}`;
  };
  return [
    { name: ECHO, program: echo, say: question, keysOf: threadOf },
    { name: 'Baton: answers a question', program: baton, say: question, keysOf: threadOf },
    {
      name: 'Baton: customer to agent',
      program: baton,
      keysOf: tokensIn,
      say: (n) => {
        const { channel, thread, customer } = inTurn(claimed, n);
        const words = token('customer');
        slack.as(customer).post(channel, `And another thing: ${words}`, { thread_ts: thread });
        return words;
      },
    },
    {
      name: 'Baton: agent to customer',
      program: baton,
      keysOf: tokensIn,
      say: (n) => {
        const words = token('agent');
        slack.as(ANA).post(AGENTS_CHANNEL, `Have a look at ${words}`, { thread_ts: inTurn(claimed, n).root });
        return words;
      },
    },
  ];
}

const ECHO = 'Bolt echo bot';

/** What has not come by then does not come. */
const LATEST_MS = 20_000;

async function measureBlock(stage: Stage, exchange: Exchange, { perSecond, messages }: Load): Promise<Block> {
  const { program } = exchange;
  await quiet(stage);
  tell(stage.slack, program.port);
  stage.watch(exchange.keysOf);
  const cpuBefore = program.cpuMs();
  const said = new Map<string, number>();
  const began = performance.now();
  for (let n = 0; n < messages; n += 1) {
    await pause(Math.max(0, began + (n * 1000) / perSecond - performance.now()));
    const at = performance.now();
    said.set(exchange.say(n), at);
  }
  const arrived = (): boolean => [...said.keys()].every((key) => stage.seen.has(key));
  await stage.slack.until(arrived, LATEST_MS).catch(() => false);
  await quiet(stage);
  const latenciesMs = [...said].flatMap(([key, at]) => {
    const seenAt = stage.seen.get(key);
    return seenAt === undefined ? [] : [seenAt - at];
  });
  return {
    exchange: exchange.name,
    perSecond,
    latenciesMs,
    missing: messages - latenciesMs.length,
    cpuMsPerMessage: (program.cpuMs() - cpuBefore) / messages,
  };
}

/** The median of the rounds; the ratio is to the echo bot of the same load. */
function report(blocks: readonly Block[], names: readonly string[]): string {
  const rows = LOADS.flatMap(({ perSecond }) => {
    const summaries = names.map((name) =>
      summarize(
        name,
        blocks.filter((b) => b.exchange === name && b.perSecond === perSecond),
      ),
    );
    const echo = summaries.find(({ name }) => name === ECHO);
    return summaries.map(({ name, p50, p99, cpu, missing }) => [
      name,
      `${perSecond}/s`,
      rounded(p50),
      rounded(p99),
      rounded(p50 / (echo?.p50 ?? Number.NaN)),
      rounded(p99 / (echo?.p99 ?? Number.NaN)),
      rounded(cpu),
      missing,
    ]);
  });
  return table(
    ['event → chat.postMessage', 'load', 'p50 ms', 'p99 ms', 'p50 ×', 'p99 ×', 'CPU ms/msg', 'missing'],
    rows,
  );
}

function summarize(name: string, rounds: readonly Block[]) {
  return {
    name,
    p50: median(rounds.map(({ latenciesMs }) => percentile(latenciesMs, 0.5))),
    p99: median(rounds.map(({ latenciesMs }) => percentile(latenciesMs, 0.99))),
    cpu: median(rounds.map(({ cpuMsPerMessage }) => cpuMsPerMessage)),
    missing: rounds.reduce((sum, { missing }) => sum + missing, 0),
  };
}
