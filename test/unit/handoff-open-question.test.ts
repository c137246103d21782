import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/conversation/message.ts';
import { onlyHoldsTheLine, openQuestionIn, questionIn } from '../../src/handoff/open-question.ts';
import { openMeasures } from '../../src/nlp/measures.ts';
import { ana, message } from '../support/builders.ts';

const measures = openMeasures();
/** "> " before what an agent says. */
const talk = (...lines: readonly string[]): Message[] =>
  lines.map((line, index) =>
    line.startsWith('> ')
      ? message({ seq: index + 1, text: line.slice(2), role: 'agent', person: ana, name: 'Ana' })
      : message({ seq: index + 1, text: line }),
  );
const open = (...lines: readonly string[]) => openQuestionIn(talk(...lines), 1, measures);

describe('what is left open', () => {
  it('is the latest question that no agent has answered', () => {
    expect(open('help', 'When does it ship?', 'And what does it cost to Norway?')).toBe(
      'And what does it cost to Norway?',
    );
    expect(open('help', 'When does it ship?', '> On Monday.')).toBeNull();
    expect(open('help', '> On Monday.', 'Thanks. Can you also send the invoice?', 'It is urgent')).toBe(
      'Can you also send the invoice?',
    );
  });

  it('stays open when the agent only greets or holds the line', () => {
    expect(open('help', 'When does it ship?', '> Hi Carla! One moment, I’ll look into it.')).toBe('When does it ship?');
    expect(open('help', 'When does it ship?', '> Let me check with the warehouse and get back to you.')).toBe(
      'When does it ship?',
    );
    expect(open('help', 'Can I get a refund?', "> I'll refund you today.")).toBeNull();
    expect(open('help', 'Can I get a refund?', '> yes')).toBeNull();
  });

  it('is what they told, where they asked nothing', () => {
    expect(open('help', '> The key is new.', 'Works now, but one delivery is still missing.')).toBe(
      'Works now, but one delivery is still missing.',
    );
    expect(open('help', 'The new invoice shows the old currency', '> I see it.')).toBeNull();
    for (const little of ['thanks a lot!', 'LU-10023', 'this is ridiculous!!!', 'Can I talk to a human?', 'ok'])
      expect(open('help', '> Which one?', little)).toBeNull();
  });

  it('is no call for a human, however many words stand around it', () => {
    expect(open('help', 'No, that is not it. Third time I explain this. Can I talk to a human?')).toBeNull();
  });

  it('is nothing from before the handoff, and nothing once they say that it is solved', () => {
    expect(open('When does it ship?')).toBeNull();
    expect(open('help', 'When does it ship?', 'never mind, found it')).toBeNull();
  });

  it.each([
    ['Hi. When does it ship? It is for my boss.', 'When does it ship?'],
    ['The invoice is wrong. Why?', 'The invoice is wrong. Why?'],
    ['please send me the invoice', 'please send me the invoice'],
    ['how long does it take', 'how long does it take'],
    ['Wann kommt das Paket', 'Wann kommt das Paket'],
    ['いつ届きますか？', 'いつ届きますか？'],
    ['How are you?', null],
    ['ok?', null],
    ['I know what you mean', null],
    ['```\nis this a question?\n```', null],
    ['', null],
  ])('"%s" asks: %s', (text, question) => expect(questionIn(text)).toBe(question));

  it.each(['Hello', 'Hi Carla,', 'One moment please', 'I am Ana from support', 'Thanks for waiting!'])(
    '"%s" answers nothing',
    (text) => expect(onlyHoldsTheLine(text)).toBe(true),
  );
  it.each([
    'Done',
    'No.',
    'It is in Settings',
    '',
    'Which one do you mean?',
    'Let me check: it is the second one in your list of invoices from March',
  ])('"%s" may', (text) => expect(onlyHoldsTheLine(text)).toBe(false));

  it.each([
    '?'.repeat(50_000),
    'why '.repeat(12_000),
    'please '.repeat(8_000),
    'hi, '.repeat(12_000),
    '😀?\n'.repeat(9_000),
  ])('takes no time with hostile texts', (text) => {
    const began = performance.now();
    const found = openQuestionIn(talk(...Array.from({ length: 40 }, () => text)), 1, measures);
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(found?.length ?? 0).toBeLessThanOrEqual(240);
  });
});
