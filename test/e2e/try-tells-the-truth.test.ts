import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BackEnd, startBackEnd } from '../../playground/back-end/server.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { CARLA, OLIVIA } = lumen;

let stage: Stage;
let backEnd: BackEnd;
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
afterAll(async () => {
  await stage.close();
  await backEnd.close();
  rmSync(folder, { recursive: true });
});

function wordsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : wordsIn(value),
  );
}

async function baton(typed: string): Promise<string> {
  const answer = await stage.slack.as(OLIVIA).command('support-agents', `/baton ${typed}`);
  return wordsIn(answer?.blocks).join('\n');
}

async function channelSays(question: string): Promise<string> {
  const ts = stage.slack.as(CARLA).post('ext-acme', question);
  await stage.settled();
  const [, ...replies] = stage.slack.thread('ext-acme', ts);
  return replies.flatMap(({ blocks }) => wordsIn(blocks)).join('\n');
}

/** What an admin is told, against what a customer gets who says the same. */
it.each([
  'How do I reset my password?',
  'please reset my password for carla@acme.example',
  'where is my order LU-10023?',
  'where is my order?',
  'our card readers have not arrived yet, where are they',
  'please confirm our onboarding call on Tuesday at 3pm',
  'confirm booking BK-2041',
  'I forgot my password',
  'hello there',
  'thanks a lot!',
  'webhooks',
  'what does a card reader cost?',
  'can I talk to a human please',
  'we were charged twice, I want a refund',
  'where is my invoice',
  'do you sell penguins',
  'my card reader is broken and I am furious, this is unacceptable!!!',
  'LU-10024',
  'order LU-10023 please, where is it, I need it now',
])('%s: as tried, so done', async (question) => {
  const [knowledge, action] = [
    await baton(`knowledge try ${question} #ext-acme`),
    await baton(`actions try ${question} #ext-acme`),
  ];
  const says = await channelSays(question);
  const [first = ''] = says.split('\n');
  const called = 'A human would be called at once';
  if (knowledge.includes(called)) expect(says).toContain('asked our support team');
  else if (knowledge.includes('It would do “')) expect(says).toContain('Source:');
  else expect(knowledge).toContain(first);
  expect(action.includes(called)).toBe(knowledge.includes(called));
  expect(action.includes('That is “')).toBe(/It would (?:begin|do) “/.test(knowledge));
  if (action.includes('Everything is said')) expect(action).not.toContain('Still to be asked');
});
