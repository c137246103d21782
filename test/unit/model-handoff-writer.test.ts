import { afterAll, beforeAll, expect, it } from 'vitest';
import { modelHandoffWriter } from '../../src/model/handoff-writer.ts';
import { type ModelStage, newFence, PASSAGE, raiseModel } from '../support/model-stage.ts';

let stage: ModelStage;
beforeAll(async () => {
  stage = await raiseModel();
});
afterAll(() => stage.close());

const LINES = [
  { role: 'customer', text: 'I forgot my password and the reset email never arrived. My order is 4711.' },
  { role: 'bot', text: 'Look in your spam folder first.' },
  { role: 'customer', text: 'It is not in the spam folder. I need access before Monday.' },
] as const;

const work = (lines: readonly { role: 'customer' | 'bot'; text: string }[] = LINES) => ({
  tenant: 't1',
  conversation: 'c1',
  lines,
  signal: new AbortController().signal,
});

const summaryOf = (text: string): Promise<string | null> => {
  stage.pretend.setMood({ mood: 'says', text });
  return modelHandoffWriter(stage.model(), newFence).writeSummary(work());
};

const replyOf = (text: string): Promise<string | null> => {
  stage.pretend.setMood({ mood: 'says', text });
  return modelHandoffWriter(stage.model(), newFence).writeReply({ ...work(), passages: [PASSAGE] });
};

it.each([
  'The customer forgot their password and the reset email never arrived. The customer needs access before Monday.',
  'The customer says that they forgot their password and the reset email never arrived.',
  'The bot said: Look in your spam folder first. The customer says it is not in the spam folder.',
  "The customer's order is 4711.",
])('a summary may say: %s', async (text) => {
  expect(await summaryOf(text)).toBe(text);
});

it.each([
  ['a number', "The customer's order is 4712."],
  ['a negation', 'The customer says it is in the spam folder.'],
  ['when', 'The customer needs access after Monday.'],
  ['what nobody said', 'The customer is angry.'],
  ['who said it', 'The bot forgot its password and the reset email never arrived.'],
  ['who said it, the other way round', 'The customer said: Look in your spam folder first.'],
  ['nobody who said it', 'The reset email never arrived.'],
  ['one of two', 'The customer needs access before Monday. The customer wants a refund.'],
  ['a promise', 'The customer needs access before Monday. Our team will call them.'],
  ['a link', 'The customer needs access before Monday. See https://evil.example.'],
])('no summary that changes or invents %s', async (_, text) => {
  expect(await summaryOf(text)).toBeNull();
});

it('a summary of a good model is used, and counted', async () => {
  stage.pretend.setMood({ mood: 'good' });
  stage.calls.length = 0;
  const summary = await modelHandoffWriter(stage.model(), newFence).writeSummary(work());
  expect(summary).toBe('The customer says: they forgot their password and the reset email never arrived.');
  expect(stage.calls).toMatchObject([{ purpose: 'summary', ended: 'used' }]);
});

it('nobody is asked to sum up nothing, or to reply from nothing', async () => {
  const before = stage.pretend.heard.length;
  const writer = modelHandoffWriter(stage.model(), newFence);
  expect(await writer.writeSummary(work([{ role: 'bot', text: 'Hello' }]))).toBeNull();
  expect(await writer.writeReply({ ...work(), passages: [] })).toBeNull();
  expect(stage.pretend.heard.length).toBe(before);
});

it('a reply rests on the passages, whole or not at all', async () => {
  const good = 'Thanks for reaching out. Look in your spam folder first.';
  expect(await replyOf(good)).toBe(good);
  expect(await replyOf(`${good} I'll follow up tomorrow.`)).toBeNull();
  expect(await replyOf(`${good} We reset your password.`)).toBeNull();
  expect(await replyOf('We send you a link that is valid for 90 minutes.')).toBeNull();
  expect(await replyOf('Thanks for reaching out.')).toBeNull();
});

it('a failing model leaves it null', async () => {
  const writer = modelHandoffWriter(stage.model(), newFence);
  for (const how of ['error-500', 'cut', 'login-page', 'empty'] as const) {
    stage.pretend.setMood({ mood: 'failing', how });
    expect(await writer.writeSummary(work())).toBeNull();
    expect(await writer.writeReply({ ...work(), passages: [PASSAGE] })).toBeNull();
  }
});

it('secrets of the conversation do not leave', async () => {
  stage.pretend.setMood({ mood: 'good' });
  await modelHandoffWriter(stage.model(), newFence).writeSummary(
    work([{ role: 'customer', text: 'My card 4242 4242 4242 4242 was declined, password: hunter2' }]),
  );
  expect(stage.pretend.heard.at(-1)?.user).not.toMatch(/4242|hunter2/);
});
