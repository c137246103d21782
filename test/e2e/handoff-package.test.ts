import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BackEnd, startBackEnd } from '../../playground/back-end/server.ts';
import { type PretendSlack, startPretendSlack } from '../../playground/slack/server.ts';
import type { Message } from '../../playground/slack/world.ts';
import { type Baton, type SlackMode, startBaton } from '../../src/baton.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { freshDatabase } from '../support/database.ts';
import { environmentFor, lumen, raise, type Stage, type StageOptions, setUp } from '../support/lumen.ts';
import { type PretendModel, startPretendModel } from '../support/pretend-model.ts';

const { ANA, CARLA, DAN, GRACE } = lumen;

/** All words of a message, as read from top to bottom. */
function wordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsOf).join(' ');
  if (typeof node !== 'object' || node === null) return '';
  return Object.entries(node)
    .map(([key, value]) => (key === 'text' && typeof value === 'string' ? value : wordsOf(value)))
    .join(' ')
    .replace(/\s+/g, ' ');
}

const INTERNAL = `---
title: Unlocking a frozen payout
audience: agents
questions:
  - My payout is frozen, how do I get it unlocked?
  - Why does our payout stay frozen?
---

Open the risk console as PAYOUT-DESK and release it by hand. Never name the console to customers.
`;

const FOR_GLOBEX = `---
title: Globex terminals on trains
companies: Globex
questions:
  - Can we use the terminals on a train?
  - Do terminals work on trains?
---

Terminals of Globex work on trains with the marmot SIM card, which is part of the contract.
`;

/** What only our own people, or only another company, may read. */
const KEPT_BACK = /Unlocking a frozen|risk console|PAYOUT-DESK|Globex terminals|marmot/;

interface Talk {
  readonly ts: string;
  sees(words: string): Promise<Message>;
  says(text: string): void;
  thumb(message: Message, value: 'helpful' | 'unhelpful'): Promise<unknown>;
  read(): string;
}

/** What a person says in a thread of their own, and what the bot says there. */
function talkIn({ slack }: Pick<Stage, 'slack'>, channel: string, person: string, first: string): Talk {
  const as = slack.as(person);
  const ts = as.post(channel, first);
  return {
    ts,
    sees: (words) => slack.until(() => slack.thread(channel, ts).find(({ blocks }) => wordsOf(blocks).includes(words))),
    says: (text) => void as.post(channel, text, { thread_ts: ts }),
    thumb: (message, value) => as.press(channel, message.ts, 'baton.feedback', { value }),
    read: () =>
      slack
        .thread(channel, ts)
        .map(({ blocks, text }) => `${text} ${wordsOf(blocks)}`)
        .join('\n'),
  };
}

/** The agents' root message in which these words stand, as it is then. */
async function rootWith({ slack }: Pick<Stage, 'slack'>, ...words: readonly string[]): Promise<Message> {
  return slack.until(() =>
    slack.history('support-agents').find(({ blocks }) => words.every((one) => wordsOf(blocks).includes(one))),
  );
}

const HUMAN = 'Can I talk to a human please?';

describe('what the agent gets, in Slack', () => {
  let backEnd: BackEnd;
  let stage: Stage;
  const folder = mkdtempSync(join(tmpdir(), 'baton-handoff-'));

  beforeAll(async () => {
    backEnd = await startBackEnd();
    const env = { ...actionsFor(backEnd, folder), BATON_KNOWLEDGE_DIR: articlesIn(folder) };
    stage = await raisedAfter(graceWasHelped, env);
  });
  afterAll(async () => {
    await stage.close();
    await backEnd.close();
    rmSync(folder, { recursive: true });
  });

  it('says what did not help, and what did: they pressed a thumb under it', async () => {
    const talk = talkIn(stage, 'ext-acme', CARLA, 'How do I invite a teammate?');
    await talk.thumb(await talk.sees('Source'), 'unhelpful');
    await stage.settled();
    talk.says('How do I download an invoice?');
    await talk.thumb(await talk.sees('Lumen invoices and receipts'), 'helpful');
    await stage.settled();
    talk.says(HUMAN);
    const root = wordsOf((await rootWith(stage, 'How do I invite a teammate?')).blocks);
    expect(root).toMatch(/Invite teammates and set their roles \(did not help\)/);
    expect(root).toMatch(/Download your Lumen invoices and receipts \(helped\)/);
    expect(root).toContain('“Invite teammates and set their roles” (did not help)');
    expect(root).not.toContain('don’t repeat it');
  });

  it('holds the number that an action collected, and what came of it', async () => {
    const talk = talkIn(stage, 'ext-acme', DAN, 'Where is my order LU-10023?');
    await talk.sees('is on its way with DHL');
    talk.says(HUMAN);
    const root = wordsOf((await rootWith(stage, 'LU-10023')).blocks);
    expect(root).toMatch(/What: +Order status/);
    expect(root).toContain('Already given: Order number LU-10023');
    expect(root).toContain('The bot did “Order status” and told them: Order LU-10023 (3 card readers) is on its way');
  });

  it('names the latest of several matters, and that nothing was done of what was only prepared', async () => {
    const talk = talkIn(stage, 'ext-acme', CARLA, 'Which browsers do you support?');
    await talk.sees('Source');
    talk.says('where is my order?');
    await talk.sees('Which order is it?');
    talk.says('I want a human');
    const root = wordsOf((await rootWith(stage, 'Which browsers do you support?')).blocks);
    expect(root).toMatch(/What: +Order status/);
    expect(root).toContain('Then: “where is my order?” “Order status” was being prepared: nothing was done yet.');
    expect(root).not.toContain('check whether it was done');
  });

  it('points to an internal article, of which the customer reads nothing', async () => {
    const talk = talkIn(stage, 'ext-acme', CARLA, 'Our payout is frozen, how do we get it unlocked?');
    await stage.settled();
    talk.says(HUMAN);
    const root = wordsOf((await rootWith(stage, 'Our payout is frozen')).blocks);
    expect(root).toContain('Read “Unlocking a frozen payout” (internal, not for the customer)');
    expect(root.split('Suggested reply')[1] ?? '').not.toMatch(KEPT_BACK);
    await stage.settled();
    expect(talk.read()).not.toMatch(KEPT_BACK);
  });

  it('holds nothing of an article for another company', async () => {
    const question = 'Can we use the terminals on a train?';
    const acme = talkIn(stage, 'ext-acme', DAN, question);
    await stage.settled();
    acme.says(HUMAN);
    const root = await rootWith(stage, question, 'Dan Novak');
    expect(wordsOf(root.blocks)).not.toMatch(KEPT_BACK);
    expect(acme.read()).not.toMatch(KEPT_BACK);
    // It is there: whom it is for gets it.
    await talkIn(stage, 'ext-globex', GRACE, question).sees('marmot');
  });

  it('suggests what a colleague answered to another customer, without their name and numbers', async () => {
    const talk = talkIn(stage, 'ext-acme', DAN, 'The hologram sticker of our card reader peels off');
    await stage.settled();
    talk.says(HUMAN);
    const root = wordsOf((await rootWith(stage, 'hologram', 'Dan Novak')).blocks);
    expect(root).toContain('Ana Ruiz solved a similar one');
    expect(root).toContain('(rated 5 of 5)');
    const draft = root.split('Suggested reply')[1] ?? '';
    expect(draft).toContain('Hi Dan,');
    expect(draft).toContain('Warm the sticker with a hair dryer');
    expect(draft).not.toMatch(/Grace|Globex|77-4410|grace@/);
    expect(talk.read()).not.toContain('hair dryer');
  });

  it('shows on the first message what comes up while an agent works, without a word in the thread', async () => {
    const { slack } = stage;
    const talk = talkIn(stage, 'ext-acme', DAN, 'The paper roll of our Tavira terminal jams');
    await stage.settled();
    talk.says(HUMAN);
    const root = await rootWith(stage, 'Tavira', 'Dan Novak');
    await slack.as(ANA).press('support-agents', root.ts, 'baton.claim');
    await talk.sees('is helping you now');
    slack.as(ANA).post('support-agents', 'Hi Dan! I’ll send you a new roll by Friday.', { thread_ts: root.ts });
    await talk.sees('a new roll');
    talk.says('Great. Our customer number is 77-9120. Will it come to the shop?');
    await rootWith(stage, 'Tavira', 'Not answered yet: “Will it come to the shop?”');
    const words = wordsOf((await rootWith(stage, 'Tavira')).blocks);
    expect(words).toMatch(/Ana Ruiz promised at .*: “I’ll send you a new roll by Friday\.”/);
    expect(words).toContain('Now also given: Customer number 77-9120');
    slack.as(ANA).post('support-agents', 'Yes, it does.', { thread_ts: root.ts });
    await slack.until(() => {
      const now = slack.history('support-agents').find(({ ts }) => ts === root.ts);
      return now && !wordsOf(now.blocks).includes('Not answered yet') ? now : undefined;
    });
    const thread = slack.thread('support-agents', root.ts).filter(({ ts }) => ts !== root.ts);
    expect(thread.map(({ blocks }) => wordsOf(blocks)).join()).not.toMatch(/promised at|Not answered yet/);
  });

  it('offers a reply that goes out by one press, once it can be read in full', async () => {
    const { slack } = stage;
    const talk = talkIn(stage, 'ext-acme', CARLA, 'The hologram sticker of our card reader peels off again');
    await stage.settled();
    talk.says(HUMAN);
    const root = await rootWith(stage, 'peels off again', 'Carla Diaz');
    await slack.as(ANA).press('support-agents', root.ts, 'baton.claim');
    await talk.sees('is helping you now');
    const shown = JSON.stringify(slack.history('support-agents').find(({ ts }) => ts === root.ts)?.blocks);
    const send = /"(baton\.send-reply\.[a-z0-9]{1,7})"/.exec(shown)?.[1] ?? '';
    await slack.as(ANA).press('support-agents', root.ts, send);
    await talk.sees('Warm the sticker with a hair dryer');
    // It is done, so no step tells to do it.
    await slack.until(() => {
      const now = wordsOf(slack.history('support-agents').find(({ ts }) => ts === root.ts)?.blocks ?? []);
      return !now.includes('Suggested reply') && !now.includes('Answer with');
    });
  });
});

/** Past conversations are read when Baton starts, and then at most once a minute: it is started anew after `play`. */
async function raisedAfter(play: (slack: PretendSlack) => Promise<void>, env: Record<string, string>): Promise<Stage> {
  const slack = await startPretendSlack({ rateLimit: null, ackTimeoutMs: 15_000, botIn: [lumen.SUPPORT_AGENTS] });
  const database = await freshDatabase();
  const config = readConfig({ ...environmentFor(slack, 'http'), ...env }) as SlackMode;
  const log = openLog({ level: config.logLevel, secrets: config.secrets, to: process.stdout });
  const start = async (): Promise<Baton> => {
    const baton = await startBaton(config, log, { open: (given) => database.open(given) });
    slack.connectApp({ requestUrl: `http://127.0.0.1:${baton.port}/slack/events` });
    return baton;
  };
  const first = await start();
  await setUp({ slack } as Stage);
  await play(slack);
  // What Slack could not deliver it would deliver again a minute later.
  await settled(slack, first);
  await first.stop();
  const baton = await start();
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

async function settled(slack: PretendSlack, { data: { admin } }: Baton): Promise<void> {
  for (let quiet = 0; quiet < 2; await pause(10)) {
    const [heard, toSay] = await Promise.all([admin.backlog('in'), admin.backlog('out')]);
    quiet = heard.items + toSay.items + slack.pendingDeliveries() === 0 ? quiet + 1 : 0;
  }
}

/** Of a matter that no article knows; solved, and rated. */
async function graceWasHelped(slack: PretendSlack): Promise<void> {
  const [grace, ana] = [slack.as(GRACE), slack.as(ANA)];
  const talk = talkIn({ slack }, 'ext-globex', GRACE, 'human please');
  await talk.sees('asked our support team');
  const root = await rootWith({ slack }, 'Grace Kim');
  const agentsSee = (words: string): Promise<unknown> =>
    slack.until(() => slack.thread('support-agents', root.ts).find(({ blocks }) => wordsOf(blocks).includes(words)));
  await ana.press('support-agents', root.ts, 'baton.claim');
  await talk.sees('is helping you now');
  talk.says('The hologram sticker of our card reader 77-4410 peels off, my mail is grace@globex.example');
  await agentsSee('hologram');
  const answer =
    'Hi Grace! Warm the sticker with a hair dryer and press it down for a minute. I have noted reader 77-4410 for Globex.';
  ana.post('support-agents', answer, { thread_ts: root.ts });
  await talk.sees('hair dryer');
  talk.says('that worked, thank you!');
  await agentsSee('that worked');
  await ana.press('support-agents', root.ts, 'baton.resolve');
  const closing = await talk.sees('marked as solved');
  await grace.press('ext-globex', closing.ts, 'baton.rate.5');
  await agentsSee('5 of 5');
}

describe('with a model', () => {
  let model: PretendModel;
  let stage: Stage;
  beforeAll(async () => {
    model = await startPretendModel({ mood: 'slow', how: 'late', ms: 1_500 });
    const env: StageOptions['env'] = { LLM_BASE_URL: model.baseUrl, LLM_API_KEY: model.apiKey, LLM_MODEL: 'pretend' };
    stage = await raise({ env });
    await setUp(stage);
  });
  afterAll(async () => {
    await stage.close();
    await model.close();
  });

  it('the summary is written anew, and the thread stands before', async () => {
    const talk = talkIn(stage, 'ext-acme', CARLA, 'My marmalade printer hums at night, is that normal?');
    await talk.sees('not sure about that one');
    talk.says(HUMAN);
    const first = await rootWith(stage, 'Carla Diaz asked: “My marmalade printer');
    expect(wordsOf(first.blocks)).not.toContain('summed up by a model');
    await talk.sees('asked our support team');
    const after = await rootWith(stage, 'summed up by a model');
    expect(after.ts).toBe(first.ts);
    expect(wordsOf(after.blocks)).toContain('The customer says:');
    expect(wordsOf(after.blocks)).toContain('marmalade printer hums at night');
    const { rows } = await stage.baton.data.bullPool.query(
      `select package -> 'summary' ->> 'by' as by from app.handoff`,
    );
    expect(rows).toEqual([{ by: 'model' }]);
  });
});

/** The samples, and two that not everybody may read. */
function articlesIn(folder: string): string {
  const articles = join(folder, 'knowledge');
  cpSync('knowledge', articles, { recursive: true });
  writeFileSync(join(articles, 'frozen-payouts.md'), INTERNAL);
  writeFileSync(join(articles, 'globex-trains.md'), FOR_GLOBEX);
  return articles;
}

/** The samples, calling our back end. */
function actionsFor({ origin, token }: BackEnd, folder: string): Record<string, string> {
  const actions = join(folder, 'actions');
  cpSync('actions', actions, { recursive: true });
  for (const file of readdirSync(actions)) {
    const text = readFileSync(join(actions, file), 'utf8').replaceAll('https://back-end.lumen.example', origin);
    writeFileSync(join(actions, file), text);
  }
  return {
    BATON_ACTIONS_DIR: actions,
    BATON_ACTION_HOSTS: new URL(origin).host,
    BATON_SECRET_LUMEN_BACK_END: token,
  };
}
