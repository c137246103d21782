import { describe, expect, it } from 'vitest';
import { explainTrace, type TracedMessage } from '../../src/metrics/explain-trace.ts';
import { at, toBeAnswered, toBeEscalated } from '../support/builders.ts';

const START = at('09:00');
const done = (effectType: TracedMessage['work'][number]['effectType'], ms: number) => ({
  effectType,
  state: 'sent',
  why: null,
  createdAt: START,
  endedAt: START + ms,
});
const traced = (given: Partial<TracedMessage>): TracedMessage => ({
  message: { text: 'Hello', name: 'Carla Diaz', sentAt: START },
  received: { receivedAt: START, handledAt: START + 5 },
  assessments: [{ assessment: toBeAnswered }],
  work: [],
  ...given,
});

describe('what became of a message', () => {
  it('is told in the order in which it happened, from its arrival on', () => {
    const { steps } = explainTrace(traced({ work: [done('post-answer', 40), done('find-answer', 12)] }));
    expect(steps.map(({ ms }) => ms)).toEqual([0, 5, 12, 40]);
  });

  it('follows the judgement on the bot’s reply, which knows more than the one on the message', () => {
    const assessments = [{ assessment: toBeAnswered }, { assessment: toBeEscalated }];
    expect(explainTrace(traced({ assessments })).verdict).toBe('escalate');
  });

  it('is that a human has it, when it was only passed on', () => {
    expect(explainTrace(traced({ work: [done('relay-to-agents', 30)] })).verdict).toBe('with-human');
  });

  it('says what went wrong with a delivery', () => {
    const work = [{ ...done('post-answer', 40), state: 'refused', why: 'is_archived' }];
    expect(explainTrace(traced({ work })).steps.at(-1)?.text).toContain('refused by Slack (is_archived)');
  });

  it('has no verdict while it has not been judged', () => {
    const { verdict, steps } = explainTrace(traced({ assessments: [], received: null }));
    expect(verdict).toBeUndefined();
    expect(steps).toHaveLength(1);
  });
});
