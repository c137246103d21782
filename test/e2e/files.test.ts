/** Files between a customer and an agent, through the whole product. */
import { afterEach, describe, expect, it } from 'vitest';
import { calm, type Weather } from '../../playground/slack/weather.ts';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, BATON, CARLA, GRACE } = lumen;

let stage: Stage;
afterEach(() => stage.close());

interface Case {
  readonly thread: string;
  readonly root: string;
}

const blocks = (message: Message): string => JSON.stringify(message.blocks ?? []);

/** A case of Carla's that Ana has claimed. */
async function claimed(): Promise<Case> {
  stage = await raise({ env: { BATON_GRACE_MS: '600', BATON_SEND_TIMEOUT_MS: '500' } });
  await setUp(stage);
  return opened('ext-acme', CARLA);
}

async function opened(channel: string, customer: string): Promise<Case> {
  const { slack } = stage;
  const known = slack.history('support-agents').map(({ ts }) => ts);
  const thread = slack.as(customer).post(channel, 'I want to talk to a human');
  const root = await slack.until(() =>
    slack.history('support-agents').find((m) => !known.includes(m.ts) && blocks(m).includes('baton.claim')),
  );
  await slack.as(ANA).press('support-agents', root.ts, 'baton.claim');
  await slack.until(() => slack.thread(channel, thread).find((m) => blocks(m).includes('is helping you now')));
  await stage.settled();
  return { thread, root: root.ts };
}

const file = (name: string, content: string | Buffer = `what ${name} says`) => ({ name, content });

const fromCustomer = ({ thread }: Case, files: readonly ReturnType<typeof file>[], text = 'Here it is.'): string =>
  stage.slack.as(CARLA).post('ext-acme', text, { thread_ts: thread, files });
const fromAgent = ({ root }: Case, files: readonly ReturnType<typeof file>[], text = 'Here it is.'): string =>
  stage.slack.as(ANA).post('support-agents', text, { thread_ts: root, files });

/** Posts of the bot that show a file, by its name. */
const copies = (channel: string, name: string): readonly Message[] =>
  stage.slack.history(channel).filter((m) => m.user === BATON && m.files?.some((each) => each['name'] === name));
const bytesOf = (message: Message | undefined): string | undefined =>
  stage.slack.world.files.get(String(message?.files?.[0]?.['id']))?.bytes.toString();
const says = (channel: string, words: string): readonly Message[] =>
  stage.slack.history(channel).filter((m) => m.bot_id && blocks(m).includes(words));

describe('a file', () => {
  it('of the customer stands in the agents’ thread once, as it was, with the name of who sent it', async () => {
    const one = await claimed();
    fromCustomer(one, [file('log.txt')]);
    await stage.slack.until(() => copies('support-agents', 'log.txt')[0]);
    await stage.settled();
    const [copy, ...more] = copies('support-agents', 'log.txt');
    expect(more).toEqual([]);
    expect(copy?.thread_ts).toBe(one.root);
    expect(bytesOf(copy)).toBe('what log.txt says');
    expect(copy && blocks(copy)).toContain('Carla Diaz (Acme)');
  });

  it('of the claimer stands in the customer’s thread, and what is a note among colleagues stays inside', async () => {
    const one = await claimed();
    fromAgent(one, [file('note.txt')], '// look at this first');
    fromAgent(one, [file('invoice.pdf')]);
    await stage.slack.until(() => copies('ext-acme', 'invoice.pdf')[0]);
    await stage.settled();
    expect(copies('ext-acme', 'invoice.pdf').map((m) => [m.thread_ts, bytesOf(m)])).toEqual([
      [one.thread, 'what invoice.pdf says'],
    ]);
    expect(copies('ext-acme', 'note.txt')).toEqual([]);
  });

  it('never gets to another company', async () => {
    await claimed();
    const acme = await opened('ext-acme', CARLA);
    const globex = await opened('ext-globex', GRACE);
    for (let n = 0; n < 3; n += 1) {
      fromAgent(acme, [file(`acme-${n}.txt`)]);
      fromAgent(globex, [file(`globex-${n}.txt`)]);
      stage.slack
        .as(GRACE)
        .post('ext-globex', 'From me', { thread_ts: globex.thread, files: [file(`grace-${n}.txt`)] });
      fromCustomer(acme, [file(`carla-${n}.txt`)]);
    }
    await stage.slack.until(() => copies('ext-globex', 'globex-2.txt')[0] && copies('ext-acme', 'acme-2.txt')[0]);
    await stage.slack.until(() => copies('support-agents', 'grace-2.txt')[0]);
    await stage.slack.until(() => copies('support-agents', 'carla-2.txt')[0]);
    await stage.settled();
    const shown = (channel: string) =>
      stage.slack.history(channel).flatMap((m) => (m.user === BATON ? (m.files ?? []) : []).map((f) => `${f['name']}`));
    expect(shown('ext-acme')).toEqual(['acme-0.txt', 'acme-1.txt', 'acme-2.txt']);
    expect(shown('ext-globex')).toEqual(['globex-0.txt', 'globex-1.txt', 'globex-2.txt']);
  });

  it.each<[string, Partial<Weather>]>([
    ['the connection breaks after Slack took it', { resetAfter: 1 }],
    ['Slack took it and answers 500', { errorAfter: 1 }],
    ['Slack took it and answers internal_error', { internalErrorAfter: 1 }],
    ['Slack took it and never answers', { hangAfter: 1 }],
    ['Slack takes it only after the connection broke', { late: 1, lateMs: [200, 200] }],
    ['Slack did not take it and answers 503', { errorBefore: 1 }],
    ['Slack shows it much later', { filesShownMs: [3_500, 3_500] }],
  ])('is shown once: %s', async (_, weather) => {
    const one = await claimed();
    const { slack } = stage;
    const tries = () => slack.log.calls.filter(({ method }) => method === 'files.completeUploadExternal').length;
    const uploads = () =>
      slack.log.calls.filter(({ method, answer }) => method === 'files.getUploadURLExternal' && answer === 'ok').length;
    // The weather turns once the bytes are over there, so that it meets the showing.
    const off = slack.onChange(
      () =>
        uploads() > 0 &&
        tries() === 0 &&
        slack.weather().latencyMs[1] === 0 &&
        slack.setWeather({ ...weather, latencyMs: [0, 1] }),
    );
    fromAgent(one, [file('invoice.pdf')]);
    await slack.until(() => tries() > 0);
    off();
    slack.setWeather(calm);
    await slack.until(() => copies('ext-acme', 'invoice.pdf')[0], 15_000);
    await stage.settled();
    expect(copies('ext-acme', 'invoice.pdf')).toHaveLength(1);
    expect(says('ext-acme', 'may not have arrived')).toEqual([]);
  });

  it('that was deleted before it was sent never appears', async () => {
    const one = await claimed();
    const { slack } = stage;
    slack.setWeather({ rateLimited: 1, retryAfterSec: [1, 1] });
    const ts = fromAgent(one, [file('wrong.pdf')]);
    await slack.until(() => slack.log.calls.some(({ method }) => method.startsWith('files.')));
    slack.as(ANA).delete('support-agents', ts);
    await slack.until(() => slack.pendingDeliveries() === 0);
    slack.setWeather(calm);
    await stage.settled();
    expect(copies('ext-acme', 'wrong.pdf')).toEqual([]);
    expect(says('ext-acme', 'wrong.pdf')).toEqual([]);
  });

  it('that is deleted later goes there too, bytes and all', async () => {
    const one = await claimed();
    const { slack } = stage;
    const ts = fromAgent(one, [file('wrong.pdf')]);
    const copy = await slack.until(() => copies('ext-acme', 'wrong.pdf')[0]);
    await stage.settled();
    slack.as(ANA).edit('support-agents', ts, 'Here it is, at last.');
    await stage.settled();
    expect(copies('ext-acme', 'wrong.pdf')).toHaveLength(1);
    slack.as(ANA).delete('support-agents', ts);
    await slack.until(() => copies('ext-acme', 'wrong.pdf').length === 0);
    await stage.settled();
    expect(slack.world.files.has(String(copy.files?.[0]?.['id']))).toBe(false);
  });
});

describe('a file that can’t be carried over is named on both sides, with the reason', () => {
  it.each<[string, ReturnType<typeof file>, string]>([
    ['a program', file('setup.exe'), 'start a program'],
    ['a program that is called a picture', file('photo.png', Buffer.from('MZ\x90\0\x03\0')), 'start a program'],
    ['more than 25 MB', file('video.mp4', Buffer.alloc(25_000_001)), 'larger than 25 MB'],
  ])('%s', async (_, given, why) => {
    const one = await claimed();
    fromCustomer(one, [given]);
    await stage.slack.until(() => says('support-agents', why)[0] && says('ext-acme', why)[0]);
    await stage.settled();
    for (const channel of ['support-agents', 'ext-acme']) {
      expect(says(channel, why)).toHaveLength(1);
      expect(blocks(says(channel, why)[0] as Message)).toContain(given.name);
    }
    expect(copies('support-agents', given.name)).toEqual([]);
    expect(stage.slack.log.calls.some(({ method }) => method === 'files.getUploadURLExternal')).toBe(false);
  });

  it('what the other workspace refuses, and the agent sees it on their message', async () => {
    const one = await claimed();
    stage.slack.setWeather({ filesRefused: 1 });
    const ts = fromAgent(one, [file('invoice.pdf')]);
    await stage.slack.until(() => says('support-agents', 'invoice.pdf did not reach the customer')[0]);
    await stage.slack.until(() => says('ext-acme', 'invoice.pdf was sent to you')[0]);
    await stage.settled();
    expect(stage.slack.reactions('support-agents', ts).map(({ name }) => name)).toContain('warning');
  });

  it('what Slack shows its login page for', async () => {
    const one = await claimed();
    stage.slack.setWeather({ loginPage: 1 });
    fromCustomer(one, [file('log.txt')]);
    await stage.slack.until(() => says('support-agents', 'could not be opened')[0]);
    await stage.slack.until(() => says('ext-acme', 'could not be opened')[0]);
    expect(copies('support-agents', 'log.txt')).toEqual([]);
  });

  it('sixty at once: ten are carried over, and the others are named', async () => {
    const one = await claimed();
    const names = Array.from({ length: 60 }, (_, n) => `part-${n}.csv`);
    fromAgent(
      one,
      names.map((name) => file(name)),
    );
    await stage.slack.until(() => copies('ext-acme', 'part-9.csv')[0], 20_000);
    await stage.settled();
    expect(names.filter((name) => copies('ext-acme', name).length === 1)).toEqual(names.slice(0, 10));
    expect(says('ext-acme', 'part-10.csv')).toHaveLength(1);
    expect(says('ext-acme', '10 files of a message are carried over')).toHaveLength(1);
  });
});
