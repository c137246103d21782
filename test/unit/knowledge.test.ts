import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/knowledge/article.ts';
import { knowledgeOf, openKnowledge } from '../../src/knowledge/knowledge.ts';
import { rankArticles, searchArticles } from '../../src/knowledge/ranking.ts';

const file = (front: string, body = 'Some text.') => `---\n${front}\n---\n${body}`;

describe('a folder of articles', () => {
  it('lives on without the one that is wrong, and the log names file and line', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'baton-articles-'));
    await writeFile(join(dir, 'good.md'), file('title: Good'));
    await writeFile(join(dir, 'bad.md'), file('titel: Bad'));
    await writeFile(join(dir, 'notes.txt'), 'not an article');
    const warnings: object[] = [];
    const { articles } = await openKnowledge(dir, { info() {}, warn: (facts) => warnings.push(facts) });
    await rm(dir, { recursive: true });
    expect(articles.map(({ source }) => source.title)).toEqual(['Good']);
    expect(warnings).toEqual([{ file: 'bad.md', line: 2, problem: expect.stringContaining('"titel" is not one of') }]);
  });

  it('that is not there is an error that says which variable to set', async () => {
    await expect(openKnowledge('/nowhere/at/all', { info() {}, warn() {} })).rejects.toThrow(/BATON_KNOWLEDGE_DIR/);
  });
});

describe('searching', () => {
  const section = ([heading, text]: [string | null, string]) => ({ heading, text });
  const article = (
    title: string,
    questions: string[],
    first: [string | null, string],
    ...others: [string, string][]
  ): Article => ({ source: { title, url: null }, questions, sections: [section(first), ...others.map(section)] });
  const exporting = article(
    'Export your data',
    ['How do I get a backup?'],
    [null, 'Choose a format.'],
    ['Excel', 'Pick XLSX.'],
  );
  const logo = article('Put your logo on invoices', [], [null, 'Upload a picture of your brand, a data file.']);
  const knowledge = knowledgeOf([exporting, logo]);

  it('puts first what customers ask in those words, not what merely mentions them', () => {
    const found = knowledge.search('a backup of our data', 5);
    expect(found.map((passage) => passage.article)).toEqual([exporting, logo]);
  });

  it('shows the part that fits', () => {
    expect(knowledge.search('exporting to excel', 1)[0]?.section.heading).toBe('Excel');
    expect(knowledge.search('exporting', 1)[0]?.section.heading).toBeNull();
  });

  it('finds nothing where no word is shared', () => {
    expect(knowledge.search('weather in Berlin', 5)).toEqual([]);
    expect(knowledge.search('', 5)).toEqual([]);
    expect(knowledgeOf([]).search('export', 5)).toEqual([]);
  });

  it('measures between 0 and 1, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('export', 'logo data', ''), (noise, words) =>
        knowledge
          .search(`${noise} ${words}`, 5)
          .every(({ coverage, likeness }) => [coverage, likeness].every((share) => share >= 0 && share <= 1.000001)),
      ),
    );
  });
});

describe('questions with their answers', () => {
  const articles = [
    { id: 'delete', question: 'How do I delete a project?', answer: 'Open its menu and choose Delete.' },
    { id: 'photo', question: 'Where do I upload my picture?', answer: 'In your profile.' },
    { id: 'many', question: 'Several accounts on one computer', answer: 'Switch between them in the corner.' },
    { id: 'proto', question: 'What is __proto__?', answer: 'The constructor of a toString.' },
  ];
  const rank = rankArticles(articles);

  it.each([
    ['I want to get rid of a project', 'delete'],
    ['remove projects', 'delete'],
    ['new profile photo', 'photo'],
    ['more than one account', 'many'],
    ['delte a porject', 'delete'],
    ['constructor __proto__', 'proto'],
  ])('are found in other words: %s', (question, id) => {
    expect(rank(question)[0]).toBe(id);
  });

  it('come with scores, best first, and no more of them than asked for', () => {
    const found = searchArticles(articles)('delete the picture of an account', 2);
    expect(found).toHaveLength(2);
    expect(found[0]?.score).toBeGreaterThanOrEqual(found[1]?.score ?? 0);
    expect(rank('delete the picture of an account', 2)).toEqual(found.map(({ id }) => id));
  });

  it('keep their order where they fit equally', () => {
    const twins = ['b', 'a', 'c'].map((id) => ({ id, question: 'Change the colour', answer: 'Like this.' }));
    expect(rankArticles(twins)('change the colour')).toEqual(['b', 'a', 'c']);
  });

  it('may be empty, and so may a question', () => {
    expect(rankArticles([])('anything')).toEqual([]);
    expect(rankArticles([{ id: 'a', question: '', answer: '' }])('anything')).toEqual([]);
    expect(rank('')).toEqual([]);
    expect(rank('???')).toEqual([]);
  });

  it('are searched in a moment, whatever is asked', () => {
    const start = performance.now();
    rank('delete my project '.repeat(3_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
