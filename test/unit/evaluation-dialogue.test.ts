import { describe, expect, it } from 'vitest';
import { PRESETS, withChange } from '../../src/conversation/judgement-policy.ts';
import { defaultPolicy, type Policy } from '../../src/conversation/policy.ts';
import { humanRequestTask } from '../../src/evaluation/detector-tasks.ts';
import { dialogueTask } from '../../src/evaluation/dialogue-task.ts';
import { intentTask } from '../../src/evaluation/intent-tasks.ts';
import type { Report } from '../../src/evaluation/report.ts';
import { type Row, rowsIn } from '../../src/evaluation/rows.ts';
import { runDialogue, type Turn } from '../../src/evaluation/run-dialogue.ts';
import type { Materials } from '../../src/evaluation/task.ts';
import { openMeasures } from '../../src/nlp/measures.ts';
import { openJudge } from '../../src/triggers/judge.ts';

const judge = openJudge(openMeasures());

describe('a dialogue', () => {
  it("calls a human at the customer's turn, counted from 1", () => {
    const { turn, reason } = called([
      user('Where can I download my invoices?'),
      bot('Under Billing, Invoices.'),
      user('Please connect me to a human agent.'),
    ]);
    expect(turn).toBe(2);
    expect(reason?.trigger).toBe('human-request');
  });

  it('that gets its answers calls nobody', () => {
    const turns = [user('Can I change the language of the app?'), bot('Yes, in your profile.'), user('thanks')];
    expect(called(turns)).toEqual({ turn: 0, reason: null });
  });

  const UNSURE = [
    user('Does the blue model fit into a roof box?'),
    bot('It has a box.', 0.1),
    user('And how wide is the green one?'),
    bot('It is green.', 0.2),
  ];

  it('counts an answer as none that the bot is less sure of than the policy asks for', () => {
    expect(called(UNSURE)).toMatchObject({ turn: 2, reason: { trigger: 'no-answer' } });
    expect(called(UNSURE, { ...defaultPolicy, judgement: withChange(PRESETS.balanced, { confidence: 0.05 }) })).toEqual(
      { turn: 0, reason: null },
    );
  });

  it('counts silence after the last turn as no answer', () => {
    expect(called(UNSURE.slice(0, 3))).toMatchObject({ turn: 2, reason: { trigger: 'no-answer' } });
  });

  it('is not over for want of an answer to small talk', () => {
    expect(called([...UNSURE.slice(0, 2), user('ok thanks')])).toEqual({ turn: 0, reason: null });
  });

  it('takes one answer to two messages in a row as one', () => {
    const [first, answer] = UNSURE as [Turn, Turn];
    expect(called([user('hello there'), first, answer])).toEqual({ turn: 0, reason: null });
  });

  it('lasts as long as its turns say', () => {
    const questions = [
      'Can I rename a folder?',
      'Is there a dark theme?',
      'Where do I add a colleague?',
      'Do you print?',
    ];
    const everyMinutes = (minutes: number): Turn[] =>
      questions.flatMap((text, index) => [
        { ...user(text), at: index * minutes * 60_000 },
        { ...bot(`Yes, see page ${index + 1}.`), at: index * minutes * 60_000 + 1_000 },
      ]);
    expect(called(everyMinutes(1)).turn).toBe(0);
    expect(called(everyMinutes(12))).toMatchObject({ turn: 4, reason: { trigger: 'stall' } });
  });
});

describe('an evaluation of dialogues', () => {
  it('tells right from early, late, missed and false alarm', () => {
    const turns = [
      { role: 'user', text: 'Where can I download my invoices?' },
      { role: 'bot', text: 'Under Billing, Invoices.', confidence: 0.9 },
      { role: 'user', text: 'Please connect me to a human agent.' },
    ];
    const content = turns.slice(0, 1).concat({ role: 'bot', text: 'Under Billing.', confidence: 0.9 });
    const rows = rowsOf([
      { turns, handoff_user_turn: 2 },
      { turns, handoff_user_turn: 3, id: 'too soon' },
      { turns, handoff_user_turn: 1 },
      { turns, handoff_user_turn: 0 },
      { turns: content, handoff_user_turn: 1 },
      { turns: content, handoff_user_turn: 0 },
    ]);
    const report = dialogueTask.evaluate(rows, NOTHING, { folds: null, precision: null });
    expect(valuesOf(report.figures)).toEqual({
      right: 2 / 6,
      early: 1 / 4,
      late: 1 / 4,
      missed: 1 / 4,
      'false alarm': 1 / 2,
    });
    expect(report.wrong).toHaveLength(4);
    expect(report.wrong[0]).toMatch(/^too soon, early: turn 3 was right, called at turn 2: /);
  });
});

describe('cross-validation', () => {
  it('judges a line by a product that has not learnt it', () => {
    const odd = { text: 'zorbel quint wexler', label: 1 };
    const gold = rowsOf([odd, { text: 'where is my invoice', label: 0 }]);
    const lessons = { ...NOTHING, train: rowsOf([{ ...odd, text: 'Zorbel, quint WEXLER!' }]) };
    const report = humanRequestTask.evaluate(gold, lessons, { folds: 2, precision: null });
    expect(valuesOf(report.figures)).toMatchObject({ recall: 1 });
    expect(valuesOf(report.crossValidated?.figures ?? null)).toMatchObject({ recall: 0 });
  });

  it('learns intents from the other parts, where there is nothing else to learn from', () => {
    const rows = rowsOf(
      ['red', 'green'].flatMap((label) =>
        ['paint', 'apple', 'light', 'door'].map((noun) => ({ text: `${label} ${noun}`, label })),
      ),
    );
    const report = intentTask.evaluate(rows, NOTHING, { folds: 4, precision: null });
    expect(report.figures).toBeNull();
    expect(valuesOf(report.crossValidated?.figures ?? null)).toMatchObject({ accuracy: 1 });
  });
});

const NOTHING: Materials = { train: null, articles: null, policy: defaultPolicy };

function called(turns: readonly Turn[], policy: Policy = defaultPolicy) {
  return runDialogue(turns, judge, policy);
}

function user(text: string): Turn {
  return { role: 'user', text, confidence: 1, at: null };
}

function bot(text: string, confidence = 0.9): Turn {
  return { role: 'bot', text, confidence, at: null };
}

function rowsOf(lines: readonly object[]): Row[] {
  return rowsIn(lines.map((line) => JSON.stringify(line)).join('\n'), 'gold.jsonl');
}

function valuesOf(figures: Report['figures']): Record<string, number | null> {
  return Object.fromEntries((figures ?? []).map(({ name, value }) => [name, value]));
}
