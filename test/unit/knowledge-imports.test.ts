import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, EVERYBODY } from '../../src/knowledge/article.ts';
import type { StoredArticle } from '../../src/knowledge/article-store.ts';
import { checkArticles, type Named } from '../../src/knowledge/check-articles.ts';
import { contradictionBetween } from '../../src/knowledge/contradiction.ts';
import type { Found } from '../../src/knowledge/found.ts';
import { checkFound, planImport, type Taking } from '../../src/knowledge/plan-import.ts';

const NOW = Date.parse('2026-06-01T12:00:00Z');

const article = (title: string, text = `About ${title}.`, over: Partial<Article> = {}): Article => ({
  source: { title, url: null },
  questions: [],
  sections: [{ heading: null, text }],
  audience: EVERYBODY,
  validUntil: null,
  owner: null,
  ...over,
});
const asking = (question: string, text: string, over: Partial<Article> = {}): Article =>
  article(`About: ${text}`, text, { questions: [question], ...over });

const found = (key: string, given = article(key)): Found => ({ where: key, key, article: given, remarks: [] });
const broken = (where: string | null): Found => ({ where, article: null, problem: 'it is broken', remarks: [] });
const stored = (id: string, key: string, over: Partial<StoredArticle> = {}): StoredArticle => ({
  id,
  origin: 'help.zip',
  key,
  version: 1,
  article: article(key),
  changedBy: null,
  changedAt: 0,
  retiredAt: null,
  retiredBy: null,
  ...over,
});

const taking = (...all: readonly Found[]): Taking => ({
  from: 'help.zip',
  found: all,
  remarks: [],
  at: NOW,
  comesBack: () => false,
});

describe('an import', () => {
  it('adds what is new, changes what is other, leaves what is the same, and removes what is gone', () => {
    const other = article('b', 'Now this.');
    const { changes, report } = planImport(taking(found('a'), found('b', other), found('c')), [
      stored('1', 'b'),
      stored('2', 'c'),
      stored('3', 'd'),
    ]);
    expect(changes).toEqual([
      { change: 'add', key: 'a', article: article('a') },
      { change: 'replace', id: '1', article: other },
      { change: 'retire', id: '3' },
    ]);
    expect(report).toMatchObject({ from: 'help.zip', added: 1, changed: 1, unchanged: 1, removed: 1 });
  });

  it('is the same content in whatever order the database gives its parts back', () => {
    const { source, ...rest } = article('a');
    const { changes } = planImport(taking(found('a')), [stored('1', 'a', { article: { ...rest, source } })]);
    expect(changes).toEqual([]);
  });

  it('lives on without what is broken in it, and that is gone', () => {
    const { changes, report } = planImport(taking(found('a'), broken('b')), [stored('1', 'a'), stored('2', 'b')]);
    expect(changes).toEqual([{ change: 'retire', id: '2' }]);
    expect(report.problems).toEqual([{ where: 'b', what: 'it is broken' }]);
  });

  it('that could not be read at all changes nothing', () => {
    const { changes, report } = planImport(taking(broken(null)), [stored('1', 'a')]);
    expect(changes).toEqual([]);
    expect(report).toMatchObject({ removed: 0, problems: [{ where: null }] });
  });

  it('leaves an article removed by hand alone until its content changes', () => {
    const removed = stored('1', 'a', { retiredAt: 5 });
    const same = planImport(taking(found('a')), [removed]);
    expect(same.changes).toEqual([]);
    expect(same.report.remarks).toEqual([{ where: 'a', what: expect.stringContaining('removed by hand') }]);
    const changed = article('a', 'New words.');
    expect(planImport(taking(found('a', changed)), [removed]).changes).toEqual([
      { change: 'replace', id: '1', article: changed },
    ]);
    expect(planImport({ ...taking(found('a')), comesBack: () => true }, [removed]).report.added).toBe(1);
  });

  it('says which articles answer nobody any more', () => {
    const { report } = planImport(taking(found('a', article('a', 'A', { validUntil: NOW }))), []);
    expect(report.remarks).toEqual([{ where: 'a', what: expect.stringContaining('is over') }]);
  });

  it('names so many remarks and no more', () => {
    const many = Array.from({ length: 500 }, (_, at) => broken(`${at}.md`));
    const { report } = planImport(taking(found('a'), ...many), []);
    expect(report.problems).toHaveLength(201);
    expect(report.problems.at(-1)?.what).toContain('and 300 more');
  });

  it('says once what is odd about many', () => {
    const odd = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ ...found(key), remarks: ['it is odd'] }));
    expect(planImport(taking(...odd), []).report.remarks).toEqual([
      { where: null, what: 'of 5 articles (a, b, c …): it is odd' },
    ]);
  });

  it('done twice changes nothing the second time, whatever it holds', () => {
    const things = fc.uniqueArray(fc.constantFrom('a', 'b', 'constructor', '__proto__'), { maxLength: 4 });
    fc.assert(
      fc.property(things, things, fc.string(), (before, now, text) => {
        const there = before.map((key, at) => stored(`${at}`, key, { retiredAt: at % 2 ? 1 : null }));
        const wanted = { ...taking(...now.map((key) => found(key, article(key, text)))), comesBack: () => true };
        const { changes } = planImport(wanted, there);
        const after = applied(there, changes);
        expect(planImport(wanted, after).changes).toEqual([]);
        expect(
          after
            .filter(({ retiredAt }) => retiredAt === null)
            .map(({ key }) => key)
            .sort(),
        ).toEqual([...now].sort());
      }),
    );
  });
});

function applied(there: readonly StoredArticle[], changes: ReturnType<typeof planImport>['changes']): StoredArticle[] {
  const after = [...there];
  for (const change of changes) {
    const at = change.change === 'add' ? after.length : after.findIndex(({ id }) => id === change.id);
    const before = after[at] ?? stored(`new ${at}`, change.change === 'add' ? change.key : '');
    after[at] =
      change.change === 'retire'
        ? { ...before, retiredAt: 1 }
        : { ...before, article: change.article, retiredAt: null, retiredBy: null };
  }
  return after;
}

const named = (name: string, given: Article): Named => ({ name, article: given });
const check = (incoming: readonly Named[], others: readonly Named[] = []) => checkArticles(incoming, others, NOW);

describe('articles looked at together', () => {
  it('are told apart by nobody with one title', () => {
    expect(check([named('a.md', article('Refunds', 'A')), named('b.md', article('refunds ', 'B'))])).toEqual([
      { where: 'b.md', what: expect.stringMatching(/a\.md has the same title/) },
    ]);
  });

  it('that claim one question and agree are named', () => {
    const remarks = check([
      named('a.md', asking('How long do refunds take?', 'Refunds take 5 days.')),
      named('b.md', asking('how long do refunds take', 'It takes five days until you see it.')),
    ]);
    expect(remarks).toEqual([
      { where: 'b.md', what: expect.stringContaining('a.md claims “How long do refunds take?” as well') },
    ]);
  });

  it.each([
    ['How long do refunds take?', 'Refunds take 5 days.', 'Refunds take 14 days.', '5 days', '14 days'],
    ['How long does a refund take?', 'Up to two weeks.', 'Refunds arrive within 48 hours.', '2 weeks', '48 hours'],
    ['Can I export invoices as PDF?', 'Yes, under Invoices.', 'No, only as CSV.', 'yes', 'no'],
    ['What is the fee for cards?', 'The fee is 1.4 % of it.', 'The fee is 2.9 % of it.', '1.4 %', '2.9 %'],
    ['What does the plan cost?', 'It costs 1,200 € a year.', 'It costs €990 a year.', '1,200 €', '€990'],
  ])('that contradict each other are shown, with both facts: %s', (question, one, other, mine, theirs) => {
    const remarks = check([named('a.md', asking(question, one))], [named('“Old” (folder)', asking(question, other))]);
    expect(remarks).toHaveLength(1);
    const [{ where, what } = { where: '', what: '' }] = remarks;
    expect(where).toBe('a.md');
    for (const words of [mine, theirs, '“Old” (folder)']) expect(what).toContain(words);
  });

  it('contradict each other in nearly the same question, too', () => {
    const remarks = check([
      named('a.md', asking('How long does a refund take?', 'A refund takes 5 days.')),
      named('b.md', asking('How long do refunds take to arrive?', 'A refund takes 10 days.')),
    ]);
    expect(remarks).toEqual([
      { where: 'b.md', what: expect.stringMatching(/“10 days” here and with “5 days” in a\.md/) },
    ]);
  });

  it('are looked at where the question is answered, not in all that they say', () => {
    const long = article('Refunds and plans', 'We are fair.', {
      questions: ['How long do refunds take?'],
      sections: [
        { heading: 'Trials', text: 'A trial lasts 30 days.' },
        { heading: 'How long refunds take', text: 'Refunds take 5 days.' },
      ],
    });
    expect(
      check([named('a.md', long), named('b.md', asking('How long do refunds take?', 'They take 5 days.'))]),
    ).toEqual([{ where: 'b.md', what: expect.stringContaining('as well') }]);
  });

  it('that never meet one reader may say what they like', () => {
    const question = 'How long do refunds take?';
    const to = (companies: string[] | null, channels: string[] | null = null) => ({
      audience: { companies, channels, internal: false },
    });
    const acme = named('acme.md', asking(question, 'Refunds take 5 days.', to(['Acme'])));
    const globex = named('globex.md', asking(question, 'Refunds take 14 days.', to(['Globex'])));
    expect(check([acme, globex])).toEqual([]);
    const here = named('here.md', asking(question, 'Refunds take 5 days.', to(null, ['ext-a'])));
    const there = named('there.md', asking(question, 'Refunds take 14 days.', to(null, ['EXT-A'])));
    expect(check([here, there])).toHaveLength(1);
    const over = named('old.md', asking(question, 'Refunds take 30 days.', { validUntil: NOW }));
    expect(check([over, acme])).toEqual([]);
  });

  it('of other origins are compared with what comes in, not with each other', () => {
    const one = named('a', asking('How long do refunds take?', 'Refunds take 5 days.'));
    const other = named('b', asking('How long do refunds take?', 'Refunds take 9 days.'));
    expect(check([], [one, other])).toEqual([]);
    expect(
      checkFound([found('new.md', one.article)], [stored('1', 'x', { article: other.article })], NOW)[0]?.what,
    ).toContain('(help.zip)');
  });

  it('on other matters are no contradiction', () => {
    const others = [
      asking('How long does a trial last?', 'A trial lasts 30 days.'),
      asking('How long do payouts take?', 'Payouts take 2 working days.'),
      asking('Can I export invoices as CSV?', 'Yes, in Settings.'),
      asking('Can I export invoices as PDF?', 'Not yet, only as CSV.'),
      asking('How many users can I invite?', 'Up to 50 users.'),
    ].map((one, at) => named(`${at}.md`, one));
    expect(check(others)).toEqual([]);
  });

  it('are two thousand in a moment, also when all of them are nearly alike', () => {
    const words = 'invoice refund payout export import card bank user team plan price currency webhook token key'.split(
      ' ',
    );
    const many = Array.from({ length: 2_000 }, (_, at) =>
      named(
        `${at}.md`,
        article(`Article ${at}`, `It takes ${at} days.`, {
          questions: [0, 1, 2, 3].map(
            (n) => `How do I change the ${words[(at + n) % 15]} of a ${words[(at * 7 + n) % 15]} number ${at * 4 + n}?`,
          ),
        }),
      ),
    );
    const alike = Array.from({ length: 2_000 }, (_, at) => named(`s${at}`, asking('How do I pay?', `In ${at} days.`)));
    const start = performance.now();
    check(many.slice(0, 1_000), many.slice(1_000));
    check(alike);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});

describe('one article beside many', () => {
  it('is looked at in a moment, whatever they have among each other', () => {
    const many = Array.from({ length: 5_000 }, (_, at) =>
      named(`${at}`, article(`How do I pay invoice group${Math.floor(at / 50)} with number${at}?`, `In ${at} days.`)),
    );
    const start = performance.now();
    check([named('new.md', article('Something else'))], many);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('is looked at in a moment, however long it is and however much it claims', () => {
    const questions = Array.from({ length: 200 }, (_, at) => `How do I do thing${at} with refunds?`);
    const [first, ...rest] = Array.from({ length: 900 }, (_, at) => ({
      heading: `Part ${at}`,
      text: 'Refunds take some days and more words follow here. '.repeat(20),
    }));
    const long = { ...article('Long'), questions, sections: [first ?? { heading: null, text: '' }, ...rest] as const };
    const start = performance.now();
    check(
      [named('long.md', long)],
      questions.map((question, at) => named(`${at}`, asking(question, 'x'))),
    );
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('two answers', () => {
  it.each([
    ['It takes 24 hours.', 'It takes one day.'],
    ['It takes 14 days.', 'It takes two weeks.'],
    ['It costs 1,000.50 €.', 'It costs €1.000,50.'],
    ['You can have 5 users and 3 teams.', 'There are 5 users.'],
    ['Open Settings, then Billing.', 'Choose Billing in Settings.'],
    ['Call 1 2 3 4 5', 'Call 6 7 8'],
    ['Si vous avez un compte, dans Réglages.', 'Non, seulement sur le site.'],
    ['It is valid for 12 months.', 'It is valid for one year.'],
    ['It is valid for 24 months.', 'It is valid for 2 years.'],
    ['', ''],
    ['constructor __proto__ 5 constructor', 'toString'],
  ])('agree: %s / %s', (one, other) => {
    expect(contradictionBetween(one, other)).toBeNull();
  });

  it.each([
    ['Guests can export the report as a file.', 'Guests can’t export the report as a file.'],
    ['It ends after 3 attempts.', 'It ends after 5 attempts.'],
    ['Ja, das geht.', 'Nein, das geht nicht.'],
    ['Sí, en Ajustes.', 'No, solo en la web.'],
    ['It is valid for 11 months.', 'It is valid for one year.'],
    ['It takes 99 days.', 'It takes 100 days.'],
  ])('contradict each other: %s / %s', (one, other) => {
    expect(contradictionBetween(one, other)).not.toBeNull();
    expect(contradictionBetween(other, one)).not.toBeNull();
  });

  it('are compared in a moment, whatever they hold', () => {
    const start = performance.now();
    for (const piece of ['1', '1,', '1 day ', 'not ', '€', 'a. ', ' '])
      contradictionBetween(piece.repeat(50_000), piece.repeat(49_999));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
