import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/conversation/event.ts';
import { humanRequest } from '../../src/triggers/human-request.ts';
import { judge } from '../../src/triggers/judge.ts';
import { policy, withBot } from '../support/builders.ts';

const none: Reply = { kind: 'none' };

function judged(text: string, { failures = 0, reply = null as Reply | null } = {}) {
  const conversation = { ...withBot, engagement: { ...withBot.engagement, failedReplies: failures } };
  return judge({ conversation, text, earlier: [], reply }, policy);
}

const verdictOn = (text: string) => judged(text).verdict;

describe('a plain question', () => {
  it.each([
    'How do I export my invoices?',
    'What is your refund policy?',
    'How do I cancel a running export job?',
    'Where is the legal notice page?',
    'hello there',
    'The build fails with a fatal error: missing header.',
  ])('is for the bot: %s', (text) => {
    expect(judged(text)).toMatchObject({ verdict: 'answer', reason: null });
  });

  it('is for the bot, in all the words in which customers of Lumen ask', () => {
    const lines = readLines('lumen-questions.jsonl') as { question: string }[];
    const others = lines.map(({ question }) => question).filter((question) => verdictOn(question) !== 'answer');
    expect(others).toEqual([]);
  });

  it('keeps a finding of every trigger, to explain why nobody was called', () => {
    const { findings } = judged('How do I export my invoices?');
    expect(findings.map(({ trigger }) => trigger)).toEqual([
      'human-request',
      'mandatory-topic',
      'strong-emotion',
      'repeated-failure',
    ]);
    expect(findings.every(({ tripped }) => !tripped)).toBe(true);
  });
});

describe('asking for a human', () => {
  it.each([
    'Can I talk to a human?',
    'agent',
    'human please!',
    'This bot is useless, let me speak to someone.',
    'Could you pass me to one of your colleagues please',
    'I don’t want to talk to a bot',
    'No, I need a real person',
    'I do not know how I can talk to an agent',
    'quiero hablar con una persona',
    'Je voudrais parler à un conseiller',
    'Ich möchte mit einem Menschen sprechen',
    'quero falar com um atendente',
    'ik wil een medewerker spreken',
  ])('calls one at once: %s', (text) => {
    expect(judged(text)).toMatchObject({ verdict: 'escalate', reason: { trigger: 'human-request' } });
  });

  it.each([
    ["negated: I don't need a human, just tell me the price."],
    ['negated: please do not connect me to an agent'],
    ['negated: no quiero hablar con una persona'],
    ['negated: ich möchte nicht mit einem Menschen sprechen'],
    ['before you pass me to someone: is the API down?'],
    ['somebody else’s: my agent told me to restart the router'],
    ['somebody else’s: I will talk to my manager tomorrow'],
    ['past: I spoke to a representative yesterday'],
    ['identity: are you human?'],
    ['identity: Am I talking to a real person or a bot?'],
    ['of the product: How do I send it to someone else?'],
    ['of the product: How do I assign it to an agent?'],
    ['of the product: I want a manager to approve every invoice'],
    ['of the product: How do I get an employee to sign?'],
    ['of the product: Can a colleague read my invoices?'],
    ['of the product: Can someone call the API without a key?'],
    ['of the product: Can you escalate overdue invoices automatically?'],
    ['of the product: How do I find someone in the customer list?'],
    ['of the product: Can I transfer it to another person in my team?'],
    ['a word of the product: How many agent seats are included?'],
    ['a word of the product: Do you have a human resources module?'],
  ])('is not meant here: %s', (line) => {
    expect(verdictOn(line.replace(/^[\w’ ]+: /, ''))).toBe('answer');
  });

  it('is shown in the customer’s own words', () => {
    const text = 'ok…  Please LET ME  speak to\na person';
    const { reason } = judged(text);
    expect(reason?.evidence).toEqual(['speak to\na person']);
    expect(reason?.evidence.every((span) => text.includes(span))).toBe(true);
  });

  it('is recognised in sentences written for measuring', () => {
    const lines = readLines('human-requests.jsonl') as { text: string; asks: boolean }[];
    const said = lines.map((line) => ({ ...line, tripped: tripped(line.text) }));
    const wrong = said.filter((line) => line.tripped && !line.asks).map(({ text }) => text);
    const found = said.filter((line) => line.tripped && line.asks).length;
    expect(wrong).toEqual([]);
    expect(found / said.filter(({ asks }) => asks).length).toBeGreaterThanOrEqual(0.85);
  });

  function tripped(text: string): boolean {
    return humanRequest({ conversation: withBot, text, earlier: [], reply: null }, policy).tripped;
  }
});

describe('anger', () => {
  const angry = 'This is absolutely ridiculous. Fix it NOW.';

  it('alone offers a human', () => {
    expect(judged(angry)).toMatchObject({ verdict: 'offer', reason: { trigger: 'strong-emotion' } });
  });

  it('after an answer that failed calls one', () => {
    expect(judged(angry, { failures: 1 })).toMatchObject({
      verdict: 'escalate',
      reason: { trigger: 'strong-emotion' },
    });
  });

  it('calls one when the bot finds nothing to say to it', () => {
    expect(judged(angry, { reply: none }).verdict).toBe('escalate');
  });

  it.each([
    'How do I kill a running job?',
    'Does the angry emoji reaction count in analytics?',
    'The API returned a JSON with HTTP status and URL',
    'Thanks!! great work',
  ])('is not read into: %s', (text) => {
    expect(verdictOn(text)).toBe('answer');
  });
});

describe('topics that no machine settles', () => {
  it.each([
    ['You billed me for 12 seats but we only have 9.', 'disputes a charge'],
    ['I was charged three times for the same order', 'disputes a charge'],
    ['I will be contacting my lawyer about this.', 'speaks of legal steps'],
    ["I can see another company's invoices in my account!", 'reports a security problem'],
    ['our account has been hacked', 'reports a security problem'],
  ])('call a human: %s', (text, because) => {
    expect(judged(text)).toMatchObject({ verdict: 'escalate', reason: { trigger: 'mandatory-topic', because } });
  });

  it.each([
    ['Please refund my last payment.', 'wants money back'],
    ['I want to cancel our subscription', 'wants to leave'],
  ])('or offer one, where an article may help too: %s', (text, because) => {
    expect(judged(text)).toMatchObject({ verdict: 'offer', reason: { trigger: 'mandatory-topic', because } });
  });

  it('of two, the graver one is named', () => {
    expect(judged('Refund me, or I will sue').reason?.because).toBe('speaks of legal steps');
  });
});

describe('answers that failed', () => {
  it('call a human at the second in a row', () => {
    expect(judged('what about the moon', { reply: none }).verdict).toBe('answer');
    expect(judged('what about the moon', { failures: 1, reply: none })).toMatchObject({
      verdict: 'escalate',
      reason: { trigger: 'repeated-failure', because: 'the bot had no answer 2 times in a row', evidence: [] },
    });
  });

  it('are not counted for small talk or an answer', () => {
    const answer = { text: 'Like this.', source: { title: 'How', url: null }, confidence: 0.9 };
    expect(judged('hi', { failures: 1, reply: { kind: 'small-talk', talk: 'greeting' } }).verdict).toBe('answer');
    expect(judged('and how?', { failures: 1, reply: { kind: 'answer', answer } }).verdict).toBe('answer');
  });
});

describe('who says that it is settled', () => {
  it.each([
    'thanks, solved',
    'Never mind, I found it. The agent I talked to was rude and useless, all good now',
    'got it, the refund arrived and the lawyer is happy, problem solved!!',
  ])('needs nobody: %s', (text) => {
    expect(judged(text, { failures: 1 }).verdict).toBe('answer');
  });

  it('unless they take it back', () => {
    expect(verdictOn('Thanks, that worked, but I still want to talk to a human')).toBe('escalate');
  });
});

describe('a long message', () => {
  const adversarial = [
    'talk to a real live actual human support customer '.repeat(1_000),
    'a'.repeat(50_000),
    'get me '.repeat(7_000),
    `get${' '.repeat(50)}me${' '.repeat(50)}`.repeat(500),
    `talk${' '.repeat(50_000)}`,
    `${' '.repeat(25_000)}agent${' '.repeat(25_000)}`,
    'you are so so so really completely '.repeat(1_400),
    '!?'.repeat(25_000),
    "don't don't don't ".repeat(2_700),
    'İ'.repeat(50_000),
  ];
  // Patterns are compiled at their first use.
  adversarial.forEach(verdictOn);

  it.each(adversarial.map((text) => [text.slice(0, 20), text]))('is judged in 50 ms: %s…', (_, text) => {
    const tries = [1, 2, 3].map(() => {
      const start = performance.now();
      verdictOn(text);
      return performance.now() - start;
    });
    // The quickest of three: the machine may be busy with something else.
    expect(Math.min(...tries)).toBeLessThan(50);
  });
});

function readLines(name: string): unknown[] {
  const file = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
  return file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
