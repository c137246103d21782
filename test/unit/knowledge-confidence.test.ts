import { describe, expect, it } from 'vitest';
import { ANYBODY, lumenArticles, lumenLines, searched } from '../../bench/knowledge-lumen.ts';
import { confidenceIn } from '../../src/answering/confidence.ts';
import { EVERYBODY } from '../../src/knowledge/article.ts';
import { knowledgeOf } from '../../src/knowledge/knowledge.ts';

const articles = lumenArticles();
const knowledge = knowledgeOf(articles);
const first = (question: string, of = knowledge): number => confidenceIn(of.search(question, 4, ANYBODY, 0)).first;

describe('the confidence of an answer', () => {
  it('is about how often it is right, on lines that it was not fitted on', () => {
    const told = searched(
      knowledge,
      lumenLines('hold').filter(({ right }) => right.length < 2),
    ).map((line) => ({
      said: confidenceIn(line.passages).first,
      right: line.right.includes(line.passages[0]?.id ?? '') ? 1 : 0,
    }));
    const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
    expect(Math.abs(mean(told.map(({ said }) => said)) - mean(told.map(({ right }) => right)))).toBeLessThan(0.1);
    const sure = told.filter(({ said }) => said >= 0.65);
    expect(mean(sure.map(({ right }) => right))).toBeGreaterThanOrEqual(0.8);
    const unsure = told.filter(({ said }) => said < 0.3);
    expect(mean(unsure.map(({ right }) => right))).toBeLessThanOrEqual(0.3);
  });

  it('does not grow with the length of the question', () => {
    const question = 'How do I reset my password? ';
    const long = `${question}${question}${question}${question}`;
    expect(first(long)).toBeCloseTo(first(question), 1);
  });

  it('falls when more is asked about than the article says', () => {
    expect(first('how do I export my invoices to a Salesforce pipeline in Brazil')).toBeLessThan(
      first('how do I export my invoices') - 0.2,
    );
  });

  it('falls when another article is as near', () => {
    const twin = {
      ...(articles.find(({ id }) => id === 'single-sign-on') ?? articles[0]),
      id: 'twin',
    } as (typeof articles)[0];
    expect(first('SAML setup', knowledgeOf([...articles, twin]))).toBeLessThan(first('SAML setup') - 0.2);
  });

  it('is not moved by an article that the reader may not read', () => {
    const secret = articles.map((known) => ({
      ...known,
      id: `secret-${known.id}`,
      article: { ...known.article, audience: { ...EVERYBODY, companies: ['Acme'] } },
    }));
    const more = knowledgeOf([...secret, ...articles]);
    for (const { question } of lumenLines('tune')) expect(first(question, more)).toBe(first(question));
  });

  it('is nothing where nothing was found', () => {
    expect(confidenceIn([])).toEqual({ first: 0, among: 0 });
  });
});
