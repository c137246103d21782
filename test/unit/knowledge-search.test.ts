import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/conversation/reader.ts';
import { type Article, type Audience, EVERYBODY } from '../../src/knowledge/article.ts';
import { indexing, indexOf, type Known } from '../../src/knowledge/article-index.ts';
import { searching } from '../../src/knowledge/article-search.ts';
import { mayRead } from '../../src/knowledge/audience.ts';
import { knowledgeIn, knowledgeOf } from '../../src/knowledge/knowledge.ts';
import { rankArticles, searchArticles } from '../../src/knowledge/ranking.ts';

const anybody: Reader = { channel: 'C1', channelName: 'ext-beta', companies: ['Beta'], side: 'customer' };
const NOW = Date.UTC(2026, 10, 20);

function article(
  title: string,
  questions: readonly string[],
  ...sections: readonly [string | null, string][]
): Article {
  const [first, ...others] = sections.map(([heading, text]) => ({ heading, text }));
  return {
    source: { title, url: null },
    questions,
    sections: [first ?? { heading: null, text: title }, ...others],
    audience: EVERYBODY,
    validUntil: null,
    owner: null,
  };
}

const only = (audience: Partial<Audience>, of: Article): Article => ({
  ...of,
  audience: { ...EVERYBODY, ...audience },
});
const known = (...articles: readonly Article[]): Known[] =>
  articles.map((one, at) => ({ id: String(at + 1), version: 1, article: one }));

describe('searching', () => {
  const exporting = article(
    'Export your data',
    ['How do I get a backup?'],
    [null, 'Choose a format.'],
    ['Excel', 'Pick XLSX.'],
  );
  const logo = article('Put your logo on invoices', [], [null, 'Upload a picture of your brand, a data file.']);
  const knowledge = knowledgeOf(known(exporting, logo));
  const search = (question: string, limit: number) => knowledge.search(question, limit, anybody, NOW);

  it('puts first what customers ask in those words, not what merely mentions them', () => {
    expect(search('a backup of our data', 5).map((passage) => passage.article)).toEqual([exporting, logo]);
  });

  it('shows the part that fits, and the first one where none stands out', () => {
    expect(search('exporting to excel', 1)[0]?.section.heading).toBe('Excel');
    expect(search('exporting', 1)[0]?.section.heading).toBeNull();
  });

  it('finds nothing where no word is shared', () => {
    expect(search('weather in Berlin', 5)).toEqual([]);
    expect(search('', 5)).toEqual([]);
    expect(knowledgeOf([]).search('export', 5, anybody, NOW)).toEqual([]);
  });

  it('measures between 0 and 1, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('export', 'logo data', '', 'constructor __proto__'), (noise, words) =>
        search(`${noise} ${words}`, 5).every(({ coverage, kindred, together, central, likeness }) =>
          [coverage, kindred, together, central, likeness].every((share) => share >= 0 && share <= 1),
        ),
      ),
    );
  });

  it('leaves no trace in the next search', () => {
    const before = search('backup', 5);
    search('logo on the invoices, the data, everything', 5);
    expect(search('backup', 5)).toEqual(before);
  });

  it('takes a moment, whatever is asked', () => {
    const start = performance.now();
    for (const paste of [
      'x'.repeat(50_000),
      'export '.repeat(8_000),
      '́'.repeat(50_000),
      '(((('.repeat(12_000),
      '漢字'.repeat(25_000),
    ])
      search(paste, 5);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('who may read what', () => {
  const secret = only(
    { companies: ['Acme'] },
    article('Acme discount on exports', ['What is our discount on exports?']),
  );
  const inRoom = only({ channels: ['ext-beta', 'C9'] }, article('Export limits of the beta programme', []));
  const internal = only({ internal: true }, article('How agents export for customers', []));
  const exporting = article('Export your data', ['How do I get a backup?']);
  const old = { ...article('Export in the old app', []), validUntil: NOW };
  const knowledge = knowledgeOf(known(secret, exporting, internal, inRoom, old));
  const reader = (changes: Partial<Reader>): Reader => ({
    ...anybody,
    channel: 'C5',
    channelName: 'ext-else',
    ...changes,
  });
  const idsFor = (who: Reader, at = NOW): string[] => knowledge.search('export', 9, who, at).map(({ id }) => id);

  it('a company sees what is meant for it, and no other does', () => {
    expect(idsFor(reader({ companies: ['ACME '] })).toSorted()).toEqual(['1', '2']);
    expect(idsFor(reader({ companies: ['Beta'] }))).toEqual(['2']);
  });

  it('where another company reads along, or nobody knows who does, it is not said', () => {
    expect(idsFor(reader({ companies: ['Acme', 'Beta'] }))).toEqual(['2']);
    expect(idsFor(reader({ companies: [] }))).toEqual(['2']);
  });

  it('a channel sees what is meant for it, by its name or its address', () => {
    expect(idsFor(reader({ channelName: 'ext-beta' })).toSorted()).toEqual(['2', '4']);
    expect(idsFor(reader({ channel: 'C9', channelName: null })).toSorted()).toEqual(['2', '4']);
  });

  it('our own people see all that is still valid', () => {
    expect(idsFor(reader({ side: 'agents' })).toSorted()).toEqual(['1', '2', '3', '4']);
  });

  it('what has expired answers nobody, what expires later does', () => {
    expect(idsFor(reader({}), NOW - 1).toSorted()).toEqual(['2', '5']);
    expect(idsFor(reader({}))).toEqual(['2']);
    expect(knowledge.article('5', reader({}), NOW - 1)?.source.title).toBe('Export in the old app');
    expect(knowledge.article('5', reader({}), NOW)).toBeNull();
  });

  it('an article that may not be read is not there by its id either', () => {
    expect(knowledge.article('1', reader({ companies: ['Acme'] }), NOW)).toEqual(secret);
    expect(knowledge.article('1', reader({ companies: ['Beta'] }), NOW)).toBeNull();
    expect(knowledge.article('99', reader({}), NOW)).toBeNull();
  });

  it("other people's articles change nothing of a search: neither order nor any number", () => {
    const audience = fc.record({
      channels: fc.constantFrom(null, ['ext-beta'], ['ext-acme'], ['C1', 'C2']),
      companies: fc.constantFrom(null, ['Beta'], ['Acme'], ['Acme', 'Beta']),
      internal: fc.boolean(),
    });
    const words = fc.array(fc.constantFrom('export', 'data', 'discount', 'invoice', 'card', 'limit', 'delete'), {
      minLength: 1,
      maxLength: 4,
    });
    const any = fc.record({ audience, title: words, asked: words, ends: fc.constantFrom(null, NOW - 5, NOW, NOW + 5) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), words, (drawn, asked) => {
        const all = known(
          ...drawn.map(({ audience: whose, title, asked: question, ends }) => ({
            ...only(whose, article(title.join(' '), [question.join(' ')])),
            validUntil: ends,
          })),
        );
        const readable = all.filter((one) => mayRead(one.article, anybody, NOW));
        // What has expired is weighed with what it stood among: it was everybody's to read.
        const inTime = all.filter((one) => mayRead(one.article, anybody, NOW - 10));
        const found = knowledgeOf(all).search(asked.join(' '), 9, anybody, NOW);
        expect(found.every(({ id }) => readable.some((one) => one.id === id))).toBe(true);
        expect(found).toEqual(knowledgeOf(inTime).search(asked.join(' '), 9, anybody, NOW));
      }),
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

describe('many articles', () => {
  const nouns = 'invoice report card project user team export webhook token plan colour logo folder device rule'.split(
    ' ',
  );
  const verbs = 'change delete share create rename lock print move hide restore archive copy merge split sort'.split(
    ' ',
  );
  // Enough that common words are not followed to all their articles.
  const crowd = Array.from({ length: 12_000 }, (_, at) => {
    const [noun, verb] = [nouns[at % 15], verbs[Math.floor(at / 15) % 15]];
    return article(
      `How to ${verb} the ${noun} of unit ${at}`,
      [],
      [null, `Open the ${noun} and ${verb} it, says unit ${at}.`],
    );
  });
  const knowledge = knowledgeOf(known(...crowd));

  it('the one that is meant is found where all share the common words', () => {
    for (const at of [7, 4_321, 11_999]) {
      const [best] = knowledge.search(
        `how do I ${verbs[Math.floor(at / 15) % 15]} a ${nouns[at % 15]} for unit ${at}?`,
        3,
        anybody,
        NOW,
      );
      expect(best?.id).toBe(String(at + 1));
    }
  });

  it('common words alone find as many as are asked for', () => {
    expect(knowledge.search('the unit', 5, anybody, NOW)).toHaveLength(5);
  });
});

describe('an article as long as one may be', () => {
  it.each([
    ['lines', knowledgeOf(known(article('Refunds', ['How long?'], [null, 'No word of it\n'.repeat(300_000)])))],
    [
      'sections',
      knowledgeOf(
        known(
          article(
            'Refunds',
            ['How long?'],
            ...Array.from({ length: 999 }, (_, at): [string, string] => [`Part ${at}`, 'Refunds work\n'.repeat(60)]),
          ),
        ),
      ),
    ],
  ])('with very many %s is searched like any other', (_, knowledge) => {
    const start = performance.now();
    for (const question of ['how do refunds work?', 'refunds to a card', 'how long?'])
      expect(knowledge.search(question, 3, anybody, NOW)).toMatchObject([{ id: '1' }]);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

describe('made searchable anew', () => {
  const one = known(
    article('Export your data', ['Backup?']),
    article('Pay by card', ['Which cards?']),
    article('Log in', []),
  );
  const changed = one.map((known, at) =>
    at === 1 ? { ...known, version: 2, article: article('Pay by bank', []) } : known,
  );
  const finish = (work: ReturnType<typeof indexing>) => {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  };

  it('with what was known before, it is the same as from nothing', () => {
    const again = knowledgeIn(finish(indexing(changed, indexOf(one))));
    for (const question of ['export', 'which card', 'pay by bank', 'log in', 'nothing of that'])
      expect(again.search(question, 5, anybody, NOW)).toEqual(knowledgeOf(changed).search(question, 5, anybody, NOW));
  });

  it('what came later does not disturb those who still hold the old one', () => {
    const before = indexOf(one);
    const search = searching(before);
    const all = [{ from: 0, to: one.length }];
    const found = search('pay by bank with words nobody knew', 5, all);
    finish(indexing([...one, ...known(article('Words nobody knew', []))], before));
    expect(search('pay by bank with words nobody knew', 5, all).map(({ known }) => known.id)).toEqual(
      found.map(({ known }) => known.id),
    );
  });
});
