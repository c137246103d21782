import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, parseArticle } from '../../src/knowledge/article.ts';
import { knowledgeOf, openKnowledge } from '../../src/knowledge/knowledge.ts';
import { excerpt, plainText } from '../../src/knowledge/plain-text.ts';
import { rankArticles, searchArticles } from '../../src/knowledge/ranking.ts';

const file = (front: string, body = 'Some text.') => `---\n${front}\n---\n${body}`;

describe('an article', () => {
  it('is a title, an address, questions, and sections of plain text', () => {
    const text = file(
      'title: "Reset your password"\nurl: https://help.lumen.example/reset-password\nquestions:\n  - I forgot my password: what now?\n- "Where is it?"',
      'Choose **Forgot password**.\n\n## No `e-mail` ##\n\nSee [spam](https://a.example/b).\n- one\n* two',
    );
    expect(parseArticle(text)).toEqual({
      source: { title: 'Reset your password', url: 'https://help.lumen.example/reset-password' },
      questions: ['I forgot my password: what now?', 'Where is it?'],
      sections: [
        { heading: null, text: 'Choose Forgot password.' },
        { heading: 'No e-mail', text: 'See spam (https://a.example/b).\n• one\n• two' },
      ],
    } satisfies Article);
  });

  it('may come from Windows, begin with a byte order mark, and have neither address nor questions', () => {
    const article = parseArticle('\uFEFF---\r\ntitle: Yes\r\n# a remark\r\n---\r\nno\r\n');
    expect(article).toEqual({
      source: { title: 'Yes', url: null },
      questions: [],
      sections: [{ heading: null, text: 'no' }],
    });
  });

  it.each([
    ['no front matter', 'Just text', 'line 1: the file must begin with a line of ---'],
    ['no end of it', '---\ntitle: A\n', 'line 1: the line of --- that ends'],
    ['no title', file('url: https://a.example'), 'line 1: a title is missing'],
    ['an empty title', file('url: https://a.example\ntitle:'), 'line 3: a title is missing'],
    ['an unknown key', file('title: A\nquestion: B'), 'line 3: "question" is not one of'],
    ['a key twice', file('title: A\ntitle: B'), 'line 3: "title" is there twice'],
    ['a stray item', file('- A'), 'line 2: a list item needs'],
    ['an item below a value', file('title: A\n- B'), 'line 3: a list item needs'],
    ['prose', file('title: A\nwhatever this is'), 'line 3: expected "key: value"'],
    ['a script as address', file('title: A\nurl: javascript:alert(1)'), 'line 3: url must begin with'],
    ['questions on one line', file('title: A\nquestions: why?'), 'line 3: questions must be a list'],
    ['no text', file('title: A', '  '), 'there is no text below'],
  ])('is refused with the line to look at: %s', (_, text, problem) => {
    expect(() => parseArticle(text)).toThrow(problem);
  });

  it('is read or refused, whatever the file holds', () => {
    const pieces = fc.constantFrom(
      '---\n',
      'title: A\n',
      'questions:\n',
      '- b\n',
      '# c\n',
      '**',
      '[d](e)',
      '\n',
      '`',
      ': ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        try {
          return parseArticle(parts.join('')).sections.length > 0;
        } catch (error) {
          return (error as Error).name === 'ArticleNotValid';
        }
      }),
    );
  });
});

describe('plain text', () => {
  it('keeps what is no markup', () => {
    expect(plainText('2 * 3 * 4, snake_case_name and `invoice.paid`, <key>')).toBe(
      '2 * 3 * 4, snake_case_name and invoice.paid, <key>',
    );
  });

  it('is made in a moment from a file made to be slow', () => {
    const start = performance.now();
    plainText(`${'['.repeat(20_000)}${'**a'.repeat(10_000)}${'<!--'.repeat(5_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('is cut where a sentence ends', () => {
    expect(excerpt('One is here. Two is there. Three is nowhere to be found.', 40)).toBe('One is here. Two is there.');
    expect(excerpt('One endless sentence that does not stop before the limit', 30)).toBe('One endless sentence that …');
    expect(excerpt('Short.', 30)).toBe('Short.');
  });

  it('is never longer than asked for', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => excerpt(text, 100).length <= 100));
  });
});

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
