import { describe, expect, it } from 'vitest';
import { answerCard, customerCard } from '../../src/cards/customer-cards.ts';
import { peopleFrom } from '../../src/cards/people.ts';
import { answer } from '../support/builders.ts';

const nobody = peopleFrom(new Map());

describe('an answer', () => {
  it('sets its headings apart from its words', () => {
    const text = 'Open the sign-in page.\n\nThe e-mail does not arrive\nLook in your spam folder.';
    const { parts, summary } = answerCard({ ...answer, text, headings: ['The e-mail does not arrive'] });
    expect(summary).toBe(text);
    expect(parts[0]).toEqual({
      part: 'text',
      line: [
        'Open the sign-in page.\n',
        '\n',
        { bold: 'The e-mail does not arrive' },
        '\n',
        'Look in your spam folder.',
      ],
    });
  });

  it('without headings is its words, letter by letter', () => {
    expect(answerCard(answer).parts[0]).toEqual({ part: 'text', line: answer.text });
  });

  it('can be liked, disliked, and taken to a human', () => {
    const { parts } = answerCard(answer);
    expect(parts).toContainEqual({ part: 'feedback' });
    expect(JSON.stringify(parts)).toContain('"verb":"human"');
  });
});

it('“which of these?” has a way out', () => {
  const { parts } = customerCard({ notice: 'clarify', of: 3, titles: ['Refunds', 'Payouts'] }, nobody);
  expect(JSON.stringify(parts)).toContain('"value":"3-0"');
  expect(JSON.stringify(parts)).toContain('"verb":"human"');
});
