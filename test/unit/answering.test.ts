import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerFrom } from '../../src/answering/answer-from.ts';
import type { Reply } from '../../src/conversation/event.ts';
import { type Knowledge, knowledgeOf, openKnowledge } from '../../src/knowledge/knowledge.ts';

const dir = new URL('../../knowledge/', import.meta.url).pathname;
let knowledge: Knowledge;
let answer: (question: string) => Reply;
const warnings: object[] = [];

beforeAll(async () => {
  knowledge = await openKnowledge(dir, { info() {}, warn: (facts) => warnings.push(facts) });
  answer = answerFrom(knowledge);
});

describe('small talk is answered as such, without a search', () => {
  it.each([
    ['hi', 'greeting'],
    ['Good morning everyone!', 'greeting'],
    ['Hello there 👋', 'greeting'],
    ['hola', 'greeting'],
    ['thanks, solved', 'thanks'],
    ['Thank you so much for your help!', 'thanks'],
    ['that worked, great', 'thanks'],
    ['👍', 'thanks'],
    [':+1:', 'thanks'],
    ['danke', 'thanks'],
    ['bye', 'thanks'],
    ['it was the wrong port, it works now', 'thanks'],
  ])('%s', (text, talk) => {
    expect(answer(text)).toEqual({ kind: 'small-talk', talk });
  });

  it.each([
    'hi, I forgot my password',
    'thanks, but it does not work',
    'it worked?? no',
    'support',
    '',
    '???',
    'is this it',
  ])('is not all there is to: %s', (text) => {
    expect(answer(text).kind).not.toBe('small-talk');
  });
});

describe('an answer', () => {
  it('quotes the article and names it', () => {
    expect(answer('How do I reset my password?')).toEqual({
      kind: 'answer',
      answer: {
        text: expect.stringContaining('choose Forgot password and enter the e-mail address'),
        source: { title: 'Reset your password', url: 'https://help.lumen.example/reset-password' },
        confidence: expect.closeTo(1, 0),
      },
    });
  });

  it('is short, and ends where a sentence does', () => {
    const long = knowledgeOf([
      {
        source: { title: 'Exports', url: null },
        questions: ['How do I export?'],
        sections: [{ heading: null, text: 'This is how to export it. '.repeat(100) }],
      },
    ]);
    const reply = answerFrom(long)('How do I export?');
    const text = reply.kind === 'answer' ? reply.answer.text : '';
    expect(text.length).toBeGreaterThan(300);
    expect(text.length).toBeLessThanOrEqual(700);
    expect(text.endsWith('export it.')).toBe(true);
  });

  it.each(['Can I pay with bitcoin?', "What's the weather in Berlin?", 'asdf qwertz', '?', '42'])(
    'is not made up: %s',
    (question) => {
      expect(answer(question)).toEqual({ kind: 'none' });
    },
  );
});

it('every sample article can be read', () => {
  expect(warnings).toEqual([]);
  expect(knowledge.articles.length).toBeGreaterThanOrEqual(14);
});

it('every question that a sample article claims is answered from it', () => {
  const elsewhere = knowledge.articles.flatMap(({ source, questions }) =>
    questions.filter((question) => titleOf(answer(question)) !== source.title),
  );
  expect(elsewhere).toEqual([]);
});

describe("measured on questions in other words than the articles'", () => {
  interface Line {
    readonly question: string;
    /** Null: no article answers it. */
    readonly article: string | null;
  }
  const lines: Line[] = readFileSync(new URL('../fixtures/lumen-questions.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const answerable = lines.filter(({ article }) => article !== null);
  const unanswerable = lines.filter(({ article }) => article === null);
  const share = (part: readonly Line[], of: readonly Line[]) => part.length / of.length;
  const addressOf = (line: Line) => `https://help.lumen.example/${line.article}`;

  it('the right article comes first for 9 in 10', () => {
    const right = answerable.filter((line) => {
      return knowledge.search(line.question, 1)[0]?.article.source.url === addressOf(line);
    });
    expect(share(right, answerable)).toBeGreaterThanOrEqual(0.9);
  });

  it('3 in 4 are answered, from the right article', () => {
    const right = answerable.filter((line) => urlOf(answer(line.question)) === addressOf(line));
    expect(share(right, answerable)).toBeGreaterThanOrEqual(0.75);
  });

  it('at most 1 in 20 is answered from a wrong one, or should not have been answered at all', () => {
    const wrong = lines.filter((line) => {
      const reply = answer(line.question);
      return reply.kind === 'answer' && urlOf(reply) !== addressOf(line);
    });
    expect(share(wrong, lines)).toBeLessThanOrEqual(0.05);
    expect(
      share(
        wrong.filter(({ article }) => article === null),
        unanswerable,
      ),
    ).toBeLessThanOrEqual(0.05);
  });
});

const titleOf = (reply: Reply) => (reply.kind === 'answer' ? reply.answer.source.title : null);
const urlOf = (reply: Reply) => (reply.kind === 'answer' ? reply.answer.source.url : null);
