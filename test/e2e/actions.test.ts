import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BackEnd, startBackEnd } from '../../playground/back-end/server.ts';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, CARLA, DAN, GRACE } = lumen;
const blockText = (message: Message): string => JSON.stringify(message.blocks ?? []);

/** `baton.confirm.<undertaking>`: an id is part of it. */
function actionIdOf(message: Message, verb: string): string {
  return new RegExp(`"(baton\\.${verb}[^"]*)"`).exec(blockText(message))?.[1] ?? '';
}

describe('the actions of Lumen, in Slack', () => {
  let backEnd: BackEnd;
  let stage: Stage;
  const folder = mkdtempSync(join(tmpdir(), 'baton-actions-'));

  beforeAll(async () => {
    backEnd = await startBackEnd();
    for (const file of readdirSync('actions')) writeFileSync(join(folder, file), hurried(file, backEnd.origin));
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
    await stage.close();
    await backEnd.close();
    rmSync(folder, { recursive: true });
  });

  /** What a person says in a thread of their own, and what the bot says there. */
  const talkIn = (channel: string, person: string, first: string) => {
    const { slack } = stage;
    const as = slack.as(person);
    const ts = as.post(channel, first);
    const sees = (words: string): Promise<Message> =>
      slack.until(() => slack.thread(channel, ts).find((message) => blockText(message).includes(words)));
    const says = (text: string): string => as.post(channel, text, { thread_ts: ts });
    const press = (message: Message, verb: string) => as.press(channel, message.ts, actionIdOf(message, verb));
    const read = (): string => slack.thread(channel, ts).map(blockText).join('\n');
    return { sees, says, press, read };
  };
  const agentsSee = (...words: readonly string[]): Promise<Message> =>
    stage.slack.until(() =>
      stage.slack.history('support-agents').find((message) => words.every((word) => blockText(message).includes(word))),
    );
  const effectsOn = (what: string): number => backEnd.effects.filter(({ of }) => of === what).length;

  it('an order is found after one question', async () => {
    const { sees, says } = talkIn('ext-acme', CARLA, 'Hi! Where is my order?');
    await sees('Which order is it?');
    says('lu 10023');
    const answer = await sees('is on its way with DHL');
    expect(blockText(answer)).toContain("Lumen's orders");
  });

  it('an order is found at once when everything is said', async () => {
    const { sees } = talkIn('ext-acme', DAN, 'Could you check the status of order LU-10024?');
    await sees('is being packed');
  });

  it('an order of another company is not found', async () => {
    const { sees } = talkIn('ext-globex', GRACE, 'Where is my order LU-10023?');
    await sees('find order LU-10023 among yours');
  });

  it('a password is reset after a yes, by button and by word, once each', async () => {
    const button = talkIn('ext-acme', CARLA, 'please reset the password for carla@acme.example');
    const asked = await button.sees('Shall I send a password reset link to carla@acme.example?');
    expect(effectsOn('carla@acme.example')).toBe(0);
    await button.press(asked, 'confirm');
    await button.sees('a reset link is on its way');
    await button.press(asked, 'confirm');
    await stage.settled();
    expect(effectsOn('carla@acme.example')).toBe(1);

    const word = talkIn('ext-acme', DAN, 'I need a password reset');
    await word.sees('Which e-mail address');
    word.says('dan@acme.example');
    await word.sees('Shall I send a password reset link to dan@acme.example?');
    word.says('yes please');
    await word.sees('a reset link is on its way');
    expect(effectsOn('dan@acme.example')).toBe(1);
  });

  it('nothing is done after a change of mind', async () => {
    const { sees, says } = talkIn('ext-acme', CARLA, 'please reset the password for gone@acme.example');
    await sees('Shall I send');
    says('never mind');
    await sees('left that');
    await stage.settled();
    expect(effectsOn('gone@acme.example')).toBe(0);
  });

  it('an appointment is confirmed', async () => {
    const { sees, says } = talkIn('ext-acme', CARLA, "I'd like to confirm our appointment");
    await sees('Which day and time');
    says('the code is BK-2041');
    await sees('Confirmed: onboarding call with Maya Lind');
  });

  it('a number that does not parse three times brings a human, who reads what was asked', async () => {
    const { sees, says } = talkIn('ext-acme', CARLA, 'where is my order, it was two zebra readers');
    await sees('Which order is it?');
    for (const text of ['12345', 'the blue one', '../../etc/passwd']) {
      says(text);
      await stage.settled();
    }
    await sees('asked our support team');
    const root = await agentsSee('zebra', 'Order number');
    await stage.settled();
    // The transcript tells what was asked, too: the answers would follow nothing.
    const transcript = stage.slack.thread('support-agents', root.ts).slice(1).map(blockText).join();
    expect(transcript).toContain('Which order is it?');
  });

  it('a back end that fails brings a human, and the customer sees no error of it', async () => {
    backEnd.setWeather('breaks-down');
    const { sees, read } = talkIn('ext-acme', DAN, 'where is my order LU-10025');
    await sees('I’m sorry, I could not do that just now');
    await sees('asked our support team');
    const root = await agentsSee('LU-10025', 'Order status');
    expect(blockText(root)).toContain('500');
    expect(read()).not.toMatch(/500|orders\.js|Something went wrong/);
    await stage.slack.as(ANA).press('support-agents', root.ts, 'baton.claim');
  });

  it('what is tried three times happens once', async () => {
    backEnd.setWeather('hangs-after', 2);
    const { sees, says } = talkIn('ext-globex', GRACE, 'please reset the password for grace@globex.example');
    await sees('Shall I send');
    says('yes');
    await sees('a reset link is on its way');
    expect(effectsOn('grace@globex.example')).toBe(1);
  });
});

/** The sample, calling our back end, and impatient. */
function hurried(file: string, origin: string): string {
  return readFileSync(join('actions', file), 'utf8')
    .replaceAll('https://back-end.lumen.example', origin)
    .replace('timeoutMs: 5000', 'timeoutMs: 300');
}
