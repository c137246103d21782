import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calm } from '../../playground/slack/weather.ts';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';
import { type Mood, type PretendModel, startPretendModel } from '../support/pretend-model.ts';
import { CANARIES } from '../support/pretend-model-words.ts';

const { ANA, CARLA, GRACE } = lumen;
const blockText = (message: Message): string => JSON.stringify(message.blocks ?? []);

/** Questions of customers, and the article that each is answered from. */
const QUESTIONS = [
  ['How do I reset my password?', 'Reset your password'],
  ['How do I invite a teammate?', 'Invite teammates'],
  ['Where can I download an invoice?', 'invoice'],
  ['How do I set up webhooks?', 'Set up webhooks'],
  ['Which currencies do you support?', 'urrenc'],
] as const;

/** What becomes of the model; the words of an answer are its own or the article's, the source is the article either way. */
const MOODS: readonly (readonly [name: string, mood: Mood])[] = [
  ['well-behaved', { mood: 'good' }],
  ['late', { mood: 'slow', how: 'late', ms: 5_000 }],
  ['hanging', { mood: 'slow', how: 'hangs', ms: 60_000 }],
  ['down', { mood: 'failing', how: 'error-500' }],
  ['cut off in the middle', { mood: 'failing', how: 'cut' }],
  ['a login page', { mood: 'failing', how: 'login-page' }],
];

/** A first word that takes longer than this is not waited for. */
const FIRST_WORDS_MS = 500;

interface Play {
  readonly model: PretendModel;
  readonly stage: Stage;
  /** The bot's answers in a thread. */
  answersIn(channel: string, ts: string): readonly Message[];
  answered(channel: string, ts: string): Promise<Message>;
  close(): Promise<void>;
}

async function playWith(mood: Mood, { streams = true, firstWordsMs = FIRST_WORDS_MS } = {}): Promise<Play> {
  const model = await startPretendModel(mood);
  const stage = await raise({
    slack: { weather: { ...calm, noStreamsOutside: streams ? 0 : 1 } },
    env: {
      LLM_BASE_URL: model.baseUrl,
      LLM_API_KEY: model.apiKey,
      LLM_MODEL: 'pretend',
      BATON_MODEL_TIMEOUT_MS: String(firstWordsMs + 400),
      BATON_MODEL_FIRST_WORDS_MS: String(firstWordsMs),
    },
  });
  await setUp(stage);
  const answersIn: Play['answersIn'] = (channel, ts) =>
    stage.slack.thread(channel, ts).filter((message) => message.ts !== ts && blockText(message).includes('Source'));
  return {
    model,
    stage,
    answersIn,
    answered: (channel, ts) => stage.slack.until(() => answersIn(channel, ts)[0]),
    async close() {
      await stage.close();
      await model.close();
    },
  };
}

describe.each(MOODS)('with a model that is %s', (_, mood) => {
  let play: Play;
  beforeAll(async () => {
    play = await playWith(mood);
  });
  afterAll(() => play.close());

  it.each(QUESTIONS)('“%s” is answered once, from the same article', async (question, source) => {
    const { stage, answered, answersIn } = play;
    const ts = stage.slack.as(CARLA).post('ext-acme', question);
    const answer = await answered('ext-acme', ts);
    await stage.settled();
    expect(blockText(answer)).toContain(source);
    expect(blockText(answer)).toContain('baton.human');
    expect(answersIn('ext-acme', ts)).toHaveLength(1);
    expect(stage.slack.thread('ext-acme', ts)).toHaveLength(2);
  });
});

describe('with a model', () => {
  let play: Play;
  beforeAll(async () => {
    play = await playWith({ mood: 'good' });
  });
  afterEach(() => play.model.setMood({ mood: 'good' }));
  afterAll(() => play.close());

  it('an answer is in its words, and the agent reads what the customer was told', async () => {
    const { slack } = play.stage;
    const carla = slack.as(CARLA);
    const ts = carla.post('ext-acme', 'How do I set up two-factor authentication?');
    const words = wordsOf(await play.answered('ext-acme', ts));
    expect(words).toContain('Here is how');
    await play.stage.settled();
    carla.post('ext-acme', 'can I talk to a human please', { thread_ts: ts });
    const root = await slack.until(() =>
      slack.history('support-agents').find((m) => blockText(m).includes('two-factor authentication')),
    );
    await play.stage.settled();
    const shown = slack
      .thread('support-agents', root.ts)
      .map((message) => textIn(message.blocks))
      .join(' ');
    expect(shown).toContain(words.slice(-60));
  });

  it('what one customer said is not put before the model for another', async () => {
    const { model, stage, answered } = play;
    const before = model.heard.length;
    const ts = stage.slack.as(GRACE).post('ext-globex', 'How do I reset my password?');
    await answered('ext-globex', ts);
    await stage.settled();
    const prompts = JSON.stringify(model.heard.slice(before).map(({ body }) => body));
    expect(prompts).toContain('reset my password');
    expect(prompts).not.toMatch(/Carla|two-factor authentication\?/);
  });

  it('a human who takes over has the last word', async () => {
    const { model, stage } = play;
    const { slack } = stage;
    model.setMood({ mood: 'slow', how: 'late', ms: 400 });
    const ts = slack.as(CARLA).post('ext-acme', 'Which browsers do you support?');
    slack.as(ANA).post('ext-acme', 'Hi Carla, I am on it myself.', { thread_ts: ts });
    await stage.settled();
    expect(textIn(slack.thread('ext-acme', ts).map(({ blocks }) => blocks))).not.toContain('Safari');
  });
});

it('where Slack lets no answer grow, it is posted whole, in the model’s words', async () => {
  const play = await playWith({ mood: 'good' }, { streams: false });
  const { slack } = play.stage;
  // The first one finds out that it may not grow there.
  const first = slack.as(CARLA).post('ext-acme', 'How do I invite a teammate?');
  await play.answered('ext-acme', first);
  const second = slack.as(CARLA).post('ext-acme', 'How do I set up two-factor authentication?');
  expect(wordsOf(await play.answered('ext-acme', second))).toContain('Here is how');
  await play.stage.settled();
  expect(play.answersIn('ext-acme', second)).toHaveLength(1);
  await play.close();
});

describe('with a model that obeys whoever writes', () => {
  const WAYS = 56;

  it('nothing foreign is said, linked or done, whatever it says', async () => {
    const play = await playWith({ mood: 'hostile', turn: 0 }, { firstWordsMs: 5_000 });
    const { slack, settled } = play.stage;
    const roots: string[] = [];
    for (let turn = 0; turn < WAYS; turn++) {
      play.model.setMood({ mood: 'hostile', turn });
      const [question] = QUESTIONS[turn % QUESTIONS.length] ?? QUESTIONS[0];
      const ts = slack.as(CARLA).post('ext-acme', question);
      roots.push(ts);
      await settled();
    }
    expect(play.model.heard.length).toBeGreaterThan(WAYS / 2);
    for (const ts of roots) {
      const said = JSON.stringify(slack.thread('ext-acme', ts).slice(1));
      for (const canary of CANARIES) expect(said.toLowerCase()).not.toContain(canary);
      expect(play.answersIn('ext-acme', ts)).toHaveLength(1);
      expect(slack.thread('ext-acme', ts)).toHaveLength(2);
    }
    expect(slack.history('general').some(({ bot_id }) => bot_id !== undefined)).toBe(false);
    await play.close();
  });
});

const wordsOf = (message: Message): string => textIn(message.blocks).split('Source')[0]?.trim() ?? '';

/** All words of a message, as read from top to bottom. */
function textIn(node: unknown): string {
  if (Array.isArray(node)) return node.map(textIn).join(' ');
  if (typeof node !== 'object' || node === null) return '';
  return Object.entries(node)
    .map(([key, value]) => (key === 'text' && typeof value === 'string' ? value : textIn(value)))
    .join(' ')
    .replace(/\s+/g, ' ');
}
