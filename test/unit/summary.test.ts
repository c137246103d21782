import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/handoff/summary.ts';
import { answer, at, message } from '../support/builders.ts';

const answered = (seq: number, title: string) =>
  message({ seq, text: answer.text, role: 'bot', person: null, source: { title, url: null } });

describe('what an agent reads first', () => {
  it('is what was asked, not the greeting before it', () => {
    const { asked } = summarize([
      message({ seq: 1, text: 'Hi' }),
      message({ seq: 2, text: 'My last invoice is wrong' }),
    ]);
    expect(asked).toBe('My last invoice is wrong');
  });

  it('has the latest words beside it, when they are others', () => {
    const first = message({ seq: 1, text: 'My last invoice is wrong' });
    expect(summarize([first]).latest).toBeNull();
    expect(summarize([first, message({ seq: 2, text: 'It says 240 instead of 24' })]).latest).toBe(
      'It says 240 instead of 24',
    );
  });

  it('names each article the bot answered with once', () => {
    const { tried } = summarize([answered(1, 'Invoices'), answered(2, 'Refunds'), answered(3, 'Invoices')]);
    expect(tried.map(({ title }) => title)).toEqual(['Invoices', 'Refunds']);
  });

  it('does not name an answer that never reached the customer', () => {
    expect(summarize([{ ...answered(1, 'Invoices'), deletedAt: at('09:01') }]).tried).toEqual([]);
  });

  it('leaves out what the customer took back', () => {
    const taken = message({ seq: 1, text: 'my password is hunter2', deletedAt: at('09:01') });
    expect(summarize([taken]).asked).toBe('');
  });

  it('is cut visibly at the end of a word when it is long', () => {
    const { asked } = summarize([message({ seq: 1, text: 'word '.repeat(200) })]);
    expect(asked.length).toBeLessThanOrEqual(401);
    expect(asked).toMatch(/word…$/);
  });
});
