import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/conversation/message.ts';
import { sortingWith } from '../../src/handoff/matters.ts';
import { openMeasures } from '../../src/nlp/measures.ts';

const measures = openMeasures();
const { mattersOf } = sortingWith(() => measures);

const said = (text: string, changes: Partial<Message> = {}): Message => ({
  seq: 1,
  role: 'customer',
  person: 'slack:U1',
  name: 'Carla',
  text,
  look: null,
  was: null,
  files: [],
  sentAt: 0,
  internal: false,
  channel: null,
  remoteId: null,
  source: null,
  editedAt: null,
  deletedAt: null,
  ...changes,
});
const topicsOf = (...texts: readonly string[]) => mattersOf(texts.map((text) => said(text))).topics;
const languageOf = (...texts: readonly string[]) => mattersOf(texts.map((text) => said(text))).language;

describe('what a conversation is about', () => {
  it('is the grave matters that are found in it, by name and as people call them', () => {
    expect(topicsOf('I want my money back, please refund order 1234')).toContain('refund');
    const disputed = topicsOf('You charged my card twice for the same invoice, this is wrong!');
    expect(disputed).toEqual(expect.arrayContaining(['billing_dispute', 'billing', 'invoice']));
  });

  it('is every word that was said besides', () => {
    expect(topicsOf('How do I change the shipping address?')).toEqual(expect.arrayContaining(['shipping', 'address']));
  });

  it('is no grave matter for its name alone', () => {
    for (const text of ['Thanks! I do not need a refund, all is fine.', 'Where do I find your refund policy page?'])
      expect(topicsOf(text)).not.toContain('refund');
  });

  it('is no hello and no thanks', () => {
    expect(topicsOf('hi', 'thank you!')).toEqual([]);
  });

  it('is what customers said, not what agents wrote or what was taken back', () => {
    const { topics } = mattersOf([
      said('my invoice', { role: 'agent' }),
      said('my invoice', { internal: true }),
      said('my invoice', { deletedAt: 1 }),
    ]);
    expect(topics).toEqual([]);
  });

  it('is what was said last', () => {
    const talk = ['about zebras', ...Array.from({ length: 10 }, (_, n) => `about parcel number ${n}`)];
    expect(topicsOf(...talk)).not.toContain('zebras');
  });
});

describe('the language of a conversation', () => {
  it.each([
    ['de', ['Guten Tag, meine Rechnung stimmt nicht und ich brauche Hilfe']],
    ['en', ['Hello, my invoice is wrong and I need help']],
    ['fr', ['Bonjour, ma facture est fausse, pouvez-vous m’aider ?']],
    ['de', ['hi', 'Ich habe meine Bestellung nicht erhalten, wo ist sie?', 'ok']],
  ])('is %s', (language, texts) => {
    expect(languageOf(...texts)).toBe(language);
  });

  it('can’t be told of what nobody can read, or of nothing', () => {
    expect(languageOf('注文が届きません')).toBeNull();
    expect(languageOf('')).toBeNull();
    expect(mattersOf([])).toEqual({ topics: [], language: null });
  });
});

it('a long talk is read as fast as a short one', () => {
  const talk = Array.from({ length: 60 }, (_, n) =>
    said(`${n} ${'my invoice is wrong, constructor __proto__ '.repeat(1_200)}`),
  );
  mattersOf(talk);
  const fresh = talk.map((message) => ({ ...message, text: `again ${message.text}` }));
  const began = performance.now();
  const { topics } = mattersOf(fresh);
  // Under 5 ms on a quiet machine; a busy one is no reason to fail.
  expect(performance.now() - began).toBeLessThan(60);
  expect(topics).toEqual(expect.arrayContaining(['invoice', 'constructor']));
});
