/** What crosses in bad weather: six cases of two companies, three agents, forty messages of every kind, each way of Slack's to fail. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Chance, seededChance } from '../../playground/slack/chance.ts';
import { calm, storm, type Weather } from '../../playground/slack/weather.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';
import { type Case, otherSide, placeOf, type Relay, relayOn, type Side, shown, token } from '../support/relay.ts';

const { ANA, BATON, BEN, CARLA, DAN, GRACE, OLIVIA, SAM } = lumen;

let stage: Stage;
let relay: Relay;
let closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await stage.close();
  for (const close of closers) await close();
  closers = [];
});

interface Held {
  readonly one: Case;
  readonly agent: string;
}

/** Every agent has a case of each company. */
async function sixCases(): Promise<readonly Held[]> {
  const agents = [ANA, BEN, SAM];
  const askers = [
    { channel: 'ext-acme', customers: [CARLA, DAN, CARLA] },
    { channel: 'ext-globex', customers: [GRACE, GRACE, GRACE] },
  ];
  const held: Held[] = [];
  for (const { channel, customers } of askers)
    for (const [n, customer] of customers.entries()) {
      const agent = agents[n] ?? ANA;
      held.push({ one: await relay.claimed({ channel, customer, by: agent }), agent });
    }
  return held;
}

/** One thing said. `crosses` false: it must stay among the agents. */
interface Spoken {
  readonly word: string;
  readonly held: Held;
  readonly from: Side;
  readonly ts: string;
  readonly author: string;
  readonly crosses: boolean;
  readonly file: string | null;
  gone: boolean;
  edited: string | null;
}

const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance.next() * from.length)] as T;

const DRESS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `*${word}* matters to me`,
  (word) => `Two things:\n- ${word}\n- and that`,
  (word) => `\`\`\`\nlog ${word}\n\`\`\``,
  (word) => `${word} ${'goes on and on '.repeat(250)}`,
  (word) => `${word}\nsecond line`,
];

function speak(chance: Chance, held: Held): Spoken {
  const from: Side = chance.next() < 0.5 ? 'customer' : 'agents';
  const aside = from === 'agents' && chance.next() < 0.3;
  const word = token(aside ? 'inside' : 'word');
  const author = from === 'customer' ? held.one.customer : aside ? pick(chance, [OLIVIA, held.agent]) : held.agent;
  const text = aside && author === held.agent ? `// ${word}` : pick(chance, DRESS)(word);
  const file = chance.next() < 0.1 ? `${word}.txt` : null;
  const files = file ? [{ name: file, content: `of ${word}` }] : [];
  const ts = relay.say(held.one, from, author, text, { files });
  return { word, held, from, ts, author, crosses: !aside, file, gone: false, edited: null };
}

/** Forty messages, three changed and two taken back, as fast as people never are. */
function talk(chance: Chance, cases: readonly Held[]): readonly Spoken[] {
  const said = Array.from({ length: 40 }, () => speak(chance, pick(chance, cases)));
  const crossing = said.filter(({ crosses, file }) => crosses && file === null);
  for (const spoken of crossing.slice(3, 6)) {
    spoken.edited = token('after');
    stage.slack.as(spoken.author).edit(placeOf(spoken.held.one, spoken.from).channel, spoken.ts, spoken.edited);
  }
  for (const spoken of crossing.slice(8, 10)) {
    spoken.gone = true;
    stage.slack.as(spoken.author).delete(placeOf(spoken.held.one, spoken.from).channel, spoken.ts);
  }
  return said;
}

const now = ({ word, edited }: Spoken): string => edited ?? word;

/** Every word once on the other side, in its own thread, in order; receipts that tell the truth; nothing from inside outside. */
function checkAll(said: readonly Spoken[], cases: readonly Held[]): void {
  const { slack } = stage;
  const complaints: string[] = [];
  const posts = [...slack.world.channels.values()].flatMap((channel) =>
    [...channel.messages.values()].map((m) => ({ channel: channel.name, m, text: JSON.stringify(m) })),
  );
  for (const spoken of said) {
    const to = otherSide(spoken.from);
    const { one } = spoken.held;
    const shownThere = relay.copies(one, to, now(spoken)).length;
    const wanted = spoken.crosses && !spoken.gone ? 1 : 0;
    if (shownThere !== wanted)
      complaints.push(`${now(spoken)} (${spoken.from}) stands there ${shownThere} times, not ${wanted}`);
    const copies = posts.filter(({ m, text }) => m.bot_id && text.includes(spoken.word));
    const there = new Set(
      relay
        .messages(one, 'agents')
        .concat(relay.messages(one, 'customer'))
        .map(({ ts }) => ts),
    );
    for (const { m, channel } of copies)
      if (!there.has(m.ts)) complaints.push(`${spoken.word} got into another thread, in ${channel}`);
    const outside = posts.filter(({ channel, text }) => channel.startsWith('ext-') && text.includes(spoken.word));
    if (!spoken.crosses && outside.length > 0) complaints.push(`${spoken.word} got out: ${outside[0]?.text}`);
    complaints.push(...receiptsOf(spoken), ...filesOf(spoken));
  }
  for (const { one } of cases)
    for (const from of ['customer', 'agents'] as const) complaints.push(...orderOf(said, one, from));
  expect(complaints).toEqual([]);
}

/** As it was said. What was overtaken on its way to us says so, and nothing else may stand out of order. */
function orderOf(said: readonly Spoken[], one: Case, from: Side): readonly string[] {
  const all = said.filter((s) => s.held.one === one && s.from === from && s.crosses);
  const mine = all.filter(({ gone }) => !gone).map(now);
  const posts = relay.copies(one, otherSide(from), '').map(shown);
  const read = posts.join('\n');
  const late = mine.filter((word) => posts.some((post) => post.includes(word) && post.includes('Arrived late')));
  const inTime = mine.filter((word) => !late.includes(word));
  const order = [...inTime].sort((a, b) => read.indexOf(a) - read.indexOf(b));
  // By one that stands above it, or that was taken back since.
  const overtaken = (word: string): boolean => {
    const since = all.slice(all.findIndex((s) => now(s) === word) + 1);
    return since.some((other) => other.gone || read.indexOf(now(other)) < read.indexOf(word));
  };
  return [
    ...(order.join() === inTime.join() ? [] : [`order of ${from}: ${order.join(' ')} for ${inTime.join(' ')}`]),
    ...late.filter((word) => !overtaken(word)).map((word) => `${word} says that it came late, and did not`),
  ];
}

function receiptsOf(spoken: Spoken): readonly string[] {
  if (spoken.from === 'customer' || spoken.gone) return [];
  const names = stage.slack
    .reactions('support-agents', spoken.ts)
    .filter(({ users }) => users.includes(BATON))
    .map(({ name }) => name);
  const wanted = spoken.crosses ? 'white_check_mark' : '';
  return names.join() === wanted ? [] : [`${spoken.word} has the receipts “${names.join()}”, not “${wanted}”`];
}

function filesOf({ file, held, from, crosses }: Spoken): readonly string[] {
  if (file === null) return [];
  const times = relay.carried(held.one, otherSide(from)).filter((name) => name === file).length;
  return times === (crosses ? 1 : 0) ? [] : [`${file} stands there ${times} times`];
}

const isEcho = (body: string): boolean =>
  body.startsWith('{') && Boolean((JSON.parse(body) as { event?: { metadata?: unknown } }).event?.metadata);

/** Slack that never tells us of our own posts: everything else passes. */
async function withoutEchoes(): Promise<void> {
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks);
      if (isEcho(body.toString())) return void response.end();
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => /^(x-slack|content-type)/.test(name)),
      ) as Record<string, string>;
      const url = `http://127.0.0.1:${stage.baton.port}/slack/events`;
      const answer = await fetch(url, { method: 'POST', body, headers });
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
  stage.slack.connectApp({ requestUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events` });
}

const kinds: readonly [string, Partial<Weather>, { readonly holdMs?: number; readonly echoes?: false }][] = [
  ['fair', {}, {}],
  ['events told twice, answers to them lost', { duplicate: 0.4, lostAck: 0.3 }, {}],
  ['events out of order', { reorder: 0.5, reorderMs: 250 }, { holdMs: 600 }],
  ['429', { rateLimited: 0.25 }, {}],
  ['slow', { latencyMs: [30, 250] }, {}],
  ['500 after it happened', { errorAfter: 0.2, internalErrorAfter: 0.1 }, {}],
  ['connections that break, before and after it happened', { resetAfter: 0.12, late: 0.08, errorBefore: 0.1 }, {}],
  ['no answer at all', { hangAfter: 0.08 }, {}],
  ['500 after it happened, and of our own posts we hear nothing', { errorAfter: 0.2 }, { echoes: false }],
  ['files that show late, uploads that break off', { filesShownMs: [100, 1_500], resetAfter: 0.1 }, {}],
  ['a storm', storm, { holdMs: 600 }],
];

describe('forty messages in six cases cross once each, in order, with true receipts, and nothing gets out', () => {
  it.each(kinds)('%s', async (name, weather, { holdMs = 50, echoes }) => {
    const seed = kinds.findIndex(([each]) => each === name) + 1;
    stage = await raise({
      env: { BATON_GRACE_MS: '900', BATON_SEND_TIMEOUT_MS: '600', BATON_HOLD_MS: String(holdMs) },
      slack: { seed, retryDelaysMs: [0, 50, 100] },
    });
    if (echoes === false) await withoutEchoes();
    await setUp(stage);
    relay = relayOn(stage);
    const cases = await sixCases();
    await stage.settled();
    stage.slack.setWeather(weather);
    const said = talk(seededChance(seed), cases);
    await allIsQuiet();
    stage.slack.setWeather(calm);
    await allIsQuiet();
    checkAll(said, cases);
  });
});

describe('from the first word to the last, all of it in a storm', () => {
  it.each([1, 2, 3])('every case has one thread, one agent, one ending: seed %i', async (seed) => {
    stage = await raise({
      env: { BATON_GRACE_MS: '900', BATON_SEND_TIMEOUT_MS: '600', BATON_HOLD_MS: '300' },
      slack: { seed, retryDelaysMs: [0, 50, 100] },
    });
    await setUp(stage);
    relay = relayOn(stage, 40_000);
    stage.slack.setWeather(storm);
    const askers = [
      { channel: 'ext-acme', customer: CARLA, by: ANA },
      { channel: 'ext-acme', customer: DAN, by: BEN },
      { channel: 'ext-globex', customer: GRACE, by: SAM },
    ];
    const cases = await Promise.all(askers.map((asker) => relay.claimed(asker)));
    const words = cases.map((one, n) => {
      const [out, back] = [token(), token()];
      relay.say(one, 'agents', askers[n]?.by ?? ANA, out);
      relay.say(one, 'customer', one.customer, back);
      return { one, out, back };
    });
    for (const { one, out, back } of words) {
      await relay.copy(one, 'customer', out);
      await relay.copy(one, 'agents', back);
    }
    for (const [n, one] of cases.entries()) {
      await relay.press(askers[n]?.by ?? ANA, one, 'baton.resolve');
      await relay.sees(one, 'customer', 'marked as solved');
    }
    await allIsQuiet();
    stage.slack.setWeather(calm);
    await allIsQuiet();
    const once = words.flatMap(({ one, out, back }) => [
      relay.copies(one, 'customer', out).length,
      relay.copies(one, 'agents', back).length,
      ...['asked our support team', 'is helping you now', 'marked as solved'].map(
        (each) => relay.copies(one, 'customer', each).length,
      ),
    ]);
    expect(once).toEqual(once.map(() => 1));
    const roots = stage.slack
      .history('support-agents')
      .filter((m) => (m.thread_ts ?? m.ts) === m.ts && m.bot_id !== undefined && m.user === BATON);
    expect(roots).toHaveLength(3);
  });
});

/** Longer than one try of `settled`: bad weather takes its time. */
async function allIsQuiet(): Promise<void> {
  for (let tries = 3; tries > 1; tries -= 1) {
    const done = await stage.settled().then(
      () => true,
      () => false,
    );
    if (done) return;
  }
  await stage.settled();
}
