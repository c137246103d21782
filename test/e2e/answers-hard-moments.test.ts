/** Things that happen at the wrong moment: two messages at once, buttons pressed twice, a back end that hangs for everybody. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BackEnd, startBackEnd } from '../../playground/back-end/server.ts';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';
import { type PretendModel, startPretendModel } from '../support/pretend-model.ts';

const { ANA, CARLA, DAN, GRACE } = lumen;
const wordsOf = (message: Message): string => JSON.stringify(message.blocks ?? []);

describe('at a bad moment', () => {
  let backEnd: BackEnd;
  let stage: Stage;
  const folder = mkdtempSync(join(tmpdir(), 'baton-actions-'));

  beforeAll(async () => {
    backEnd = await startBackEnd();
    for (const file of readdirSync('actions')) {
      const text = readFileSync(join('actions', file), 'utf8');
      writeFileSync(join(folder, file), text.replaceAll('https://back-end.lumen.example', backEnd.origin));
    }
    stage = await raise({
      env: {
        BATON_ACTIONS_DIR: folder,
        BATON_ACTION_HOSTS: new URL(backEnd.origin).host,
        BATON_SECRET_LUMEN_BACK_END: backEnd.token,
      },
    });
    await setUp(stage);
  });
  afterEach(() => backEnd.setWeather('fine'));
  afterAll(async () => {
    // Whatever still waits for an answer is hung up on.
    await Promise.all([backEnd.close(), stage.close()]);
    rmSync(folder, { recursive: true });
  });

  const talkIn = (channel: string, person: string, first: string) => {
    const { slack } = stage;
    const as = slack.as(person);
    const ts = as.post(channel, first);
    const thread = (): readonly Message[] => slack.thread(channel, ts);
    const read = (): string => thread().map(wordsOf).join('\n');
    return {
      ts,
      thread,
      read,
      sees: (words: string) => slack.until(() => thread().find((message) => wordsOf(message).includes(words))),
      says: (text: string): string => as.post(channel, text, { thread_ts: ts }),
      press: (message: Message, action: string) => as.press(channel, message.ts, action),
    };
  };
  const times = (words: string, said: string): number => said.split(words).length - 1;

  it('an order number right behind the wish for it is taken for one', async () => {
    const { sees, says, read } = talkIn('ext-acme', CARLA, 'Hi! Where is my order?');
    says('LU-10023');
    await sees('is on its way with DHL');
    await stage.settled();
    expect(read()).not.toContain('not sure about that one');
    expect(times('is on its way with DHL', read())).toBe(1);
  });

  it('two orders asked for at once are both looked up', async () => {
    const { sees, says, read } = talkIn('ext-acme', DAN, 'Could you check the status of order LU-10023?');
    says('and where is my order LU-10024?');
    await sees('is on its way with DHL');
    await sees('is being packed');
    await stage.settled();
    expect(read()).not.toContain('not sure about that one');
  });

  it('an order asked for while another is being looked up is looked up then', async () => {
    backEnd.setWeather('slow', 1);
    const { sees, says, read } = talkIn('ext-acme', DAN, 'Could you check the status of order LU-10023?');
    const asked = backEnd.requests.length;
    await stage.slack.until(() => (backEnd.requests.length > asked ? true : undefined));
    says('and where is my order LU-10024?');
    await sees('is being packed');
    await stage.settled();
    expect(read()).toContain('is on its way with DHL');
    expect(read()).not.toContain('not sure about that one');
  });

  it('a candidate pressed twice is answered once', async () => {
    const { sees, press, thread } = talkIn('ext-acme', CARLA, 'webhooks');
    const asked = await sees('baton.pick.1-1');
    await Promise.all([press(asked, 'baton.pick.1-1'), press(asked, 'baton.pick.1-1')]);
    await sees('Source');
    await stage.settled();
    expect(thread().filter((message) => wordsOf(message).includes('Source'))).toHaveLength(1);
  });

  it('a question that was taken back is not answered by a button below it, and whoever presses hears so', async () => {
    const { ts, sees, press, thread } = talkIn('ext-acme', CARLA, 'webhooks');
    const asked = await sees('baton.pick.1-1');
    stage.slack.as(CARLA).delete('ext-acme', ts);
    await stage.settled();
    const heard = stage.slack.ephemerals(CARLA).length;
    await press(asked, 'baton.pick.1-1');
    await stage.settled();
    expect(thread().filter((message) => wordsOf(message).includes('Source'))).toHaveLength(0);
    expect(JSON.stringify(stage.slack.ephemerals(CARLA).slice(heard))).toContain('no longer in use');
  });

  it('no is no, also right behind a yes', async () => {
    const { sees, says, press, read } = talkIn('ext-globex', GRACE, 'please reset the password for no@globex.example');
    const asked = await sees('Shall I send a password reset link to no@globex.example?');
    const decline = /"(baton\.decline[^"]*)"/.exec(wordsOf(asked))?.[1] ?? '';
    await Promise.all([press(asked, decline), says('yes')]);
    await stage.settled();
    const done = backEnd.effects.filter(({ of }) => of === 'no@globex.example').length;
    // Whichever came first: it is not said to be left and done all the same.
    expect(done).toBe(read().includes('left that') ? 0 : 1);
  });

  it('a colleague can’t say yes for the customer', async () => {
    const { sees, press } = talkIn('ext-acme', CARLA, 'please reset the password for not-yours@acme.example');
    const asked = await sees('Shall I send a password reset link to not-yours@acme.example?');
    const confirm = /"(baton\.confirm[^"]*)"/.exec(wordsOf(asked))?.[1] ?? '';
    await stage.slack.as(ANA).press('ext-acme', asked.ts, confirm);
    await stage.settled();
    expect(backEnd.effects.some(({ of }) => of === 'not-yours@acme.example')).toBe(false);
    expect(JSON.stringify(stage.slack.ephemerals(ANA))).toContain('can’t do that here');
    await press(asked, confirm);
    await sees('a reset link is on its way');
  });

  it('a colleague who takes over while an action is being done learns what came of it, and the customer hears no bot', async () => {
    backEnd.setWeather('slow', 1);
    const asked = backEnd.requests.length;
    const { ts, read } = talkIn('ext-acme', DAN, 'Could you check the status of order LU-10023?');
    await stage.slack.until(() => (backEnd.requests.length > asked ? true : undefined));
    stage.slack.as(ANA).post('ext-acme', 'Hi Dan, let me look.', { thread_ts: ts });
    await stage.settled();
    expect(read()).not.toContain('on its way with DHL');
    expect(JSON.stringify(stage.slack.ephemerals(ANA))).toContain('on its way with DHL');
  });

  it('a back end that hangs for everybody does not keep people from talking to each other', async () => {
    const { slack } = stage;
    const { sees, ts } = talkIn('ext-acme', CARLA, 'can I talk to a human please');
    await sees('asked our support team');
    const root = await slack.until(() =>
      slack.history('support-agents').find((message) => wordsOf(message).includes('talk to a human please')),
    );
    await slack.as(ANA).press('support-agents', root.ts, 'baton.claim');
    await sees('is helping you now');
    backEnd.setWeather('hangs');
    const before = backEnd.requests.length;
    for (let i = 0; i < 40; i++) {
      slack.as(GRACE).post('ext-globex', `where is my order LU-${11_000 + i}`);
      // What comes within a millisecond of it would belong to the same conversation.
      await pause(2);
    }
    await slack.until(() => (backEnd.requests.length - before >= 12 ? true : undefined), 15_000);
    const said = performance.now();
    slack.as(ANA).post('support-agents', 'Hello Carla, it is me.', { thread_ts: root.ts });
    await slack.until(() => slack.thread('ext-acme', ts).find((message) => wordsOf(message).includes('it is me')));
    expect(performance.now() - said).toBeLessThan(3_000);
    const waitedFor = new Set(backEnd.requests.slice(before).map(({ key }) => key));
    expect(waitedFor.size).toBeLessThanOrEqual(12);
  });
});

describe('an answer that grows', () => {
  let backEnd: BackEnd;
  let model: PretendModel;
  let stage: Stage;
  const folder = mkdtempSync(join(tmpdir(), 'baton-actions-'));

  beforeAll(async () => {
    [backEnd, model] = await Promise.all([startBackEnd(), startPretendModel({ mood: 'good' })]);
    for (const file of readdirSync('actions')) {
      const text = readFileSync(join('actions', file), 'utf8');
      writeFileSync(join(folder, file), text.replaceAll('https://back-end.lumen.example', backEnd.origin));
    }
    stage = await raise({
      env: {
        BATON_ACTIONS_DIR: folder,
        BATON_ACTION_HOSTS: new URL(backEnd.origin).host,
        BATON_SECRET_LUMEN_BACK_END: backEnd.token,
        LLM_BASE_URL: model.baseUrl,
        LLM_API_KEY: model.apiKey,
        LLM_MODEL: 'pretend',
        BATON_MODEL_TIMEOUT_MS: '4000',
        BATON_MODEL_FIRST_WORDS_MS: '3000',
      },
    });
    await setUp(stage);
  });
  afterAll(async () => {
    await Promise.all([backEnd.close(), model.close(), stage.close()]);
    rmSync(folder, { recursive: true });
  });

  it('is whole while a back end hangs for the next thing that was asked', async () => {
    backEnd.setWeather('hangs');
    const { slack } = stage;
    const carla = slack.as(CARLA);
    const ts = carla.post('ext-acme', 'How do I set up two-factor authentication?');
    carla.post('ext-acme', 'and where is my order LU-10023', { thread_ts: ts });
    const answer = await slack.until(() => slack.thread('ext-acme', ts).find((m) => wordsOf(m).includes('Source')));
    expect(wordsOf(answer)).toContain('two-factor');
  });

  it('and had said nothing when the customer closed the matter claims no human', async () => {
    const { slack } = stage;
    const carla = slack.as(CARLA);
    const ts = carla.post('ext-acme', 'How do I invite a teammate?');
    const first = await slack.until(() =>
      slack.thread('ext-acme', ts).find((m) => wordsOf(m).includes('baton.solved')),
    );
    model.setMood({ mood: 'slow', how: 'late', ms: 1_500 });
    const heard = model.heard.length;
    carla.post('ext-acme', 'Which browsers do you support?', { thread_ts: ts });
    await slack.until(() => (model.heard.length > heard ? true : undefined));
    await carla.press('ext-acme', first.ts, 'baton.solved');
    await slack.until(() => slack.thread('ext-acme', ts).find((m) => wordsOf(m).includes('moved on')));
    expect(slack.thread('ext-acme', ts).map(wordsOf).join()).not.toMatch(/our team|Safari/);
  });
});
