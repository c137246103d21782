import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Where the files of these tests lie. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-lines-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('predict', () => {
  it('gives one prediction a line, in order, and nothing else on stdout', () => {
    const file = lines(ASKS_AND_OTHERS);
    const { out, stderr, status } = baton('predict', '--task', 'human-request', '--file', file);
    expect(out.map(({ flag }) => flag)).toEqual([true, false, true, false]);
    for (const { score } of out) expect(score).toSatisfy((n: number) => n >= 0 && n <= 1);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('skips blank lines', () => {
    const file = written(`\n{"text":"agent please"}\n\n  \n{"text":"where is my invoice"}\n\n`);
    expect(baton('predict', '--task', 'human-request', '--file', file).out).toHaveLength(2);
  });

  it('makes nothing of an empty file', () => {
    expect(baton('predict', '--task', 'emotion', '--file', written(''))).toMatchObject({ stdout: '', status: 0 });
  });

  it('measures feelings', () => {
    const file = lines([
      { text: 'This is a disgrace, you people ruined my week and nobody cares!!' },
      { text: 'How do I kill a running process?' },
    ]);
    const { out } = baton('predict', '--task', 'emotion', '--file', file);
    expect(out.map(({ flag }) => flag)).toEqual([true, false]);
  });

  it('names the topic', () => {
    const file = lines([
      { text: 'I want my money back, please refund the last order.' },
      { text: 'How do I change my profile picture?' },
    ]);
    const { out } = baton('predict', '--task', 'topic', '--file', file);
    expect(out).toMatchObject([
      { flag: true, label: 'refund' },
      { flag: false, label: 'ordinary' },
    ]);
  });

  it('tells a repeated question from another one', () => {
    const file = lines([
      { a: 'How do I change the currency?', b: 'The currency, where do I change it?' },
      { a: 'How do I change the currency?', b: 'Do you have an office in Lisbon?' },
    ]);
    const { out } = baton('predict', '--task', 'repeat', '--file', file);
    expect(out.map(({ flag }) => flag)).toEqual([true, false]);
    expect(out.every(({ score }) => typeof score === 'number')).toBe(true);
  });

  it('finds articles, the best first', () => {
    const file = lines([{ query: 'i forgot my password' }, { query: 'zzz qqq' }]);
    const { out } = baton('predict', '--task', 'faq', '--file', file, '--articles', lines(ARTICLES));
    expect(out[0]?.ids?.[0]).toBe('password');
    expect(Array.isArray(out[1]?.ids)).toBe(true);
  });

  it('learns intents, and what is none of them', () => {
    const file = lines([{ text: 'please turn the lamp on' }, { text: 'what is the capital of Peru and who rules it' }]);
    const train = lines(INTENTS);
    const scope = baton('predict', '--task', 'scope', '--file', file, '--train', train).out;
    expect(scope[0]).toMatchObject({ label: 'light', accept: true });
    expect(scope[0]?.score).toBeGreaterThan(scope[1]?.score ?? 1);
    const intent = baton('predict', '--task', 'intent', '--file', file, '--train', train).out;
    expect(intent[0]?.label).toBe('light');
  });

  it('learns one model per domain, and from all of them for a domain it has not met', () => {
    const train = lines([
      ...INTENTS.map((line) => ({ ...line, domain: 'home' })),
      ...INTENTS.map((line) => ({ ...line, label: `${line.label}-office`, domain: 'office' })),
    ]);
    const text = 'please turn the lamp on';
    const file = lines([
      { text, domain: 'home' },
      { text, domain: 'office' },
      { text, domain: 'boat' },
    ]);
    const { out } = baton('predict', '--task', 'intent', '--file', file, '--train', train);
    expect(out.slice(0, 2).map(({ label }) => label)).toEqual(['light', 'light-office']);
    expect(out[2]?.label).toMatch(/^light/);
  });

  it('runs dialogues through the real core, until a human is called', () => {
    const { out } = baton('predict', '--task', 'dialogue', '--file', lines(DIALOGUES));
    expect(out).toMatchObject([
      { turn: 2, reason: 'human-request' },
      { turn: 0, reason: null },
      { turn: 2, reason: 'no-answer' },
    ]);
  });

  it('judges dialogues by the policy that is given', () => {
    const file = lines(DIALOGUES);
    const policy = written('{"triggers":{"no-answer":{"mode":"off"},"stall":{"mode":"off"}}}');
    const { out } = baton('predict', '--task', 'dialogue', '--file', file, '--preset', 'eager', '--policy', policy);
    expect(out.map(({ turn }) => turn)).toEqual([2, 0, 0]);
  });

  it('takes lines of 50 KB', () => {
    const file = lines([{ text: `${'a long story without a point. '.repeat(1_700)} I want to talk to a human.` }]);
    expect(baton('predict', '--task', 'human-request', '--file', file).out).toHaveLength(1);
  });

  it('takes what a tool would stumble over as text', () => {
    const file = lines(['', '__proto__', 'constructor', '\u0000', '😡😡', '"}\n{"'].map((text) => ({ text })));
    for (const task of ['human-request', 'emotion', 'topic'])
      expect(baton('predict', '--task', task, '--file', file).out).toHaveLength(6);
  });

  it('says when it makes no use of an option, and goes on', () => {
    const file = lines(ASKS_AND_OTHERS);
    const { out, stderr } = baton('predict', '--task', 'emotion', '--file', file, '--articles', lines(ARTICLES));
    expect(stderr).toBe('The task emotion makes no use of --articles.\n');
    expect(out).toHaveLength(4);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const file = lines(Array.from({ length: 3_000 }, (_, n) => ({ text: `line ${n} ${'word '.repeat(20)}` })));
    const child = spawn(process.execPath, [COMMAND_LINE, 'predict', '--task', 'human-request', '--file', file]);
    let words = '';
    child.stderr.on('data', (data) => {
      words += String(data);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'exit');
    expect({ code, words }).toEqual({ code: 0, words: '' });
  });
});

describe('what cannot be used is told in one sentence, with exit code 2 and an empty stdout', () => {
  const good = '{"text":"agent please","label":1}';

  it.each([
    [
      'a task that does not exist',
      ['predict', '--task', 'mood', '--file', '-'],
      'There is no task mood. There are: human-request, emotion, topic, scope, intent, repeat, faq, dialogue.',
    ],
    ['no task', ['predict', '--file', '-'], 'Which task? Add --task'],
    ['no file', ['predict', '--task', 'emotion'], 'Which file? Add --file'],
    [
      'a file that is not there',
      ['predict', '--task', 'emotion', '--file', 'nowhere.jsonl'],
      'There is no file nowhere.jsonl.',
    ],
    ['an unknown option', ['predict', '--colour', 'red'], "Unknown option '--colour'. There are: --task, --file"],
    ['a word too many', ['predict', 'emotion'], '“emotion” belongs to no option.'],
    ['an unknown command', ['guess'], 'There is no command guess. There are: predict, eval.'],
    ['no command', [], 'No command was given. There are: predict, eval.'],
    ['an option of eval', ['predict', '--folds', '5'], '--folds is for eval.'],
    [
      'folds that are none',
      ['eval', '--task', 'emotion', '--file', '-', '--folds', '1'],
      '--folds must be a whole number from 2, not “1”.',
    ],
  ])('%s', (_, args, sentence) => {
    refused(args, sentence);
  });

  it('a line that is no JSON, by its number', () => {
    const file = written(`${good}\n\n{"text":`);
    refused(['predict', '--task', 'emotion', '--file', file], 'line 3: this is not a JSON object on one line.');
  });

  it.each([
    ['emotion', { label: 1 }, 'line 1: there is no "text" (a text).'],
    ['repeat', { a: 'one' }, 'line 1: there is no "b" (a text).'],
    ['dialogue', { turns: [{ role: 'agent', text: 'hi' }] }, 'line 1: "turns[0]" is not a turn with a "role"'],
    ['dialogue', { text: 'hi' }, 'line 1: there is no "turns"'],
  ])('a field that is missing in a line of %s, by its name', (task, line, sentence) => {
    refused(['predict', '--task', task, '--file', lines([line])], sentence);
  });

  it('a gold line without its label', () => {
    refused(['eval', '--task', 'emotion', '--file', lines([{ text: 'hi' }])], 'line 1: there is no "label" (1 or 0).');
  });

  it.each(['scope', 'intent'])('%s without anything to learn from', (task) => {
    refused(['predict', '--task', task, '--file', lines([{ text: 'hi' }])], 'name a file of them with --train');
  });

  it('faq without articles, or with two of one id', () => {
    const file = lines([{ query: 'hi' }]);
    refused(['predict', '--task', 'faq', '--file', file], 'name a file with --articles');
    const twice = lines([ARTICLES[0] ?? {}, ARTICLES[0] ?? {}]);
    refused(['predict', '--task', 'faq', '--file', file, '--articles', twice], 'line 2: another article has the id');
  });

  it('a policy that is none, by the name of its field', () => {
    const policy = written('{"triggers":{"anger":{"mode":"off"}}}');
    const file = lines(DIALOGUES);
    refused(['predict', '--task', 'dialogue', '--file', file, '--policy', policy], 'triggers.anger');
    refused(['predict', '--task', 'dialogue', '--file', file, '--preset', 'wild'], 'There is no preset wild.');
  });

  it('folds where nothing is learnt', () => {
    const file = lines([{ a: 'x', b: 'y', label: 1 }]);
    refused(['eval', '--task', 'repeat', '--file', file, '--folds', '2'], 'The task repeat learns nothing');
  });
});

describe('eval', () => {
  it('tells how often it is right, in a table with intervals and kinds of lines', () => {
    const { stdout, status } = baton('eval', '--task', 'human-request', '--file', lines(ASKS_AND_OTHERS));
    expect(status).toBe(0);
    expect(stdout).toContain('human-request: 4 lines');
    for (const name of ['precision', 'recall', 'F1', 'AUC', 'subtype', 'identity']) expect(stdout).toContain(name);
  });

  it('gives the same to machines', () => {
    const report = JSON.parse(
      baton('eval', '--task', 'human-request', '--file', lines(ASKS_AND_OTHERS), '--json').stdout,
    );
    expect(report).toMatchObject({ task: 'human-request', lines: 4, crossValidated: null });
    const recall = report.figures.find((one: { name: string }) => one.name === 'recall');
    expect(recall).toMatchObject({ value: 1, of: 2 });
  });

  it('cross-validates intents out of the file itself', () => {
    const args = ['eval', '--task', 'intent', '--file', lines(INTENTS), '--folds', '4', '--json'];
    const report = JSON.parse(baton(...args).stdout);
    expect(report).toMatchObject({ figures: null, crossValidated: { folds: 4 }, lines: INTENTS.length });
  });

  it('recommends a threshold', () => {
    const file = lines(ASKS_AND_OTHERS);
    const { stdout } = baton('eval', '--task', 'human-request', '--file', file, '--precision', '0.95');
    expect(stdout).toMatch(/For a precision of \.950 on these lines: threshold \.?\d/);
  });

  it('lists the dialogues that went another way', () => {
    const wrong = { ...DIALOGUES[1], id: 'd2', reason: 'refund', handoff_user_turn: 1 };
    const { stdout } = baton('eval', '--task', 'dialogue', '--file', lines([...DIALOGUES, wrong]));
    expect(stdout).toContain('d2 (refund), missed: turn 1 was right, nobody was called');
  });
});

const ASKS_AND_OTHERS = [
  { text: 'I want to talk to a human, please.', label: 1, subtype: 'plain' },
  { text: 'How do I export my invoices?', label: 0, subtype: 'ordinary' },
  { text: 'Connect me to a real person now', label: 1, subtype: 'plain' },
  { text: 'are you human?', label: 0, subtype: 'identity' },
];

const ARTICLES = [
  { id: 'password', question: 'How do I reset my password?', answer: 'Press “Forgot password” on the sign-in page.' },
  { id: 'invoice', question: 'Where are my invoices?', answer: 'Under Billing, Invoices.' },
  { id: 'language', question: 'Can I change the language?', answer: 'Yes, in your profile.' },
];

const INTENTS = [
  ...[
    'turn on the lamp',
    'switch the light on',
    'lamp on please',
    'make it brighter in the kitchen',
    'lights on',
    'can you turn the light on',
  ].map((text) => ({ text, label: 'light' })),
  ...[
    'play some jazz',
    'put on music',
    'play the next song',
    'music please',
    'i want to hear a song',
    'start my playlist',
  ].map((text) => ({ text, label: 'music' })),
  ...[
    'what is the weather',
    'will it rain tomorrow',
    'is it cold outside',
    'weather for sunday',
    'do i need an umbrella',
    'forecast please',
  ].map((text) => ({ text, label: 'weather' })),
];

const DIALOGUES = [
  {
    id: 'asks',
    handoff_user_turn: 2,
    turns: [
      { role: 'user', text: 'Where can I download my invoices?' },
      { role: 'bot', text: 'Under Billing, Invoices.', confidence: 0.9 },
      { role: 'user', text: 'I would rather talk to a human, please connect me to an agent.' },
    ],
  },
  {
    id: 'content',
    handoff_user_turn: 0,
    turns: [
      { role: 'user', text: 'Can I change the language of the app?' },
      { role: 'bot', text: 'Yes, in your profile.', confidence: 0.9 },
      { role: 'user', text: 'thanks' },
    ],
  },
  {
    id: 'no answer twice',
    handoff_user_turn: 2,
    turns: [
      { role: 'user', text: 'Does the blue model fit into a roof box?' },
      { role: 'bot', text: 'I am not sure about that.', confidence: 0.1 },
      { role: 'user', text: 'And how wide is the green one?' },
      { role: 'bot', text: 'I am not sure about that.', confidence: 0.05 },
      { role: 'user', text: 'The red one?' },
    ],
  },
];

interface Prediction {
  readonly flag?: boolean;
  readonly score?: number;
  readonly label?: string;
  readonly accept?: boolean;
  readonly ids?: readonly string[];
  readonly turn?: number;
}

const COMMAND_LINE = resolve('dist/src/command-line.js');

function baton(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND_LINE, ...args], {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 1e9,
  });
  const parsed = (): Prediction[] =>
    stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  return {
    stdout,
    stderr,
    status,
    get out() {
      return parsed();
    },
  };
}

function refused(args: readonly string[], sentence: string): void {
  const { stdout, stderr, status } = baton(...args);
  expect(stderr).toContain(sentence);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
}

let files = 0;

function written(text: string): string {
  files += 1;
  const file = join(folder, `${files}.jsonl`);
  writeFileSync(file, text);
  return file;
}

function lines(objects: readonly object[]): string {
  return written(objects.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
