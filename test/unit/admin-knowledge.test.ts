import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/slack/cards.ts';
import { articleCard, articlesCard } from '../../src/admin/article-cards.ts';
import { articleEntered } from '../../src/admin/article-entered.ts';
import { articleForm, articleFormOf } from '../../src/admin/article-form.ts';
import { audienceInWords, validityInWords } from '../../src/admin/article-words.ts';
import { isProblems } from '../../src/admin/filled-form.ts';
import { addressIn } from '../../src/admin/import-form.ts';
import { ARTICLES_PER_PAGE, listing } from '../../src/admin/knowledge-commands.ts';
import { parseCommand } from '../../src/admin/parse-command.ts';
import { articleNumber, subcommandIn } from '../../src/admin/subcommand.ts';
import { sureness, type Tried, triedCard } from '../../src/admin/try-card.ts';
import { questionIn } from '../../src/admin/try-command.ts';
import { importReportCard } from '../../src/cards/import-report-card.ts';
import { whisperCard } from '../../src/cards/whisper-cards.ts';
import type { Content, Form } from '../../src/channel/content.ts';
import type { Reply } from '../../src/conversation/event.ts';
import type { ImportReport } from '../../src/conversation/import-report.ts';
import { type Article, EVERYBODY } from '../../src/knowledge/article.ts';
import type { StoredArticle } from '../../src/knowledge/article-store.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const DAY = 24 * 3_600_000;

const article = (over: Partial<Article> = {}): Article => ({
  source: { title: 'Reset your password', url: 'https://help.example/reset' },
  questions: ['I forgot my password'],
  sections: [
    { heading: null, text: 'Choose Forgot password.' },
    { heading: 'No e-mail', text: 'Look into the spam folder.' },
  ],
  audience: EVERYBODY,
  validUntil: null,
  owner: null,
  ...over,
});

const stored = (over: Partial<StoredArticle> = {}): StoredArticle => ({
  id: '12',
  origin: 'slack',
  key: 'k-12',
  version: 1,
  article: article(),
  changedBy: 'slack:T1:U1',
  changedAt: NOW - DAY,
  retiredAt: null,
  retiredBy: null,
  ...over,
});

/** All that is read, in order. */
function textIn(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(textIn).join(' ');
  if (typeof content !== 'object' || content === null) return '';
  return Object.entries(content)
    .filter(([key]) => !['part', 'summary', 'link', 'verb', 'value', 'style'].includes(key))
    .map(([, value]) => textIn(value))
    .join(' ');
}

describe('what stands behind knowledge and actions', () => {
  it.each([
    ['knowledge', '', null],
    ['Knowledge  list invoice ', 'list invoice', null],
    [`knowledge try it says "50% off`, 'try it says "50% off', null],
    ['knowledge try what is #12 <b>?', 'try what is #12 <b>?', null],
    ['knowledge try how do I pay? <#slack:T1:C1|ext-acme>', 'try how do I pay?', 'slack:T1:C1'],
    ['knowledge try why is <#slack:T1:C1|ext-acme> silent', 'try why is #ext-acme silent', null],
    ['actions try “where is it”', 'try “where is it”', null],
    ['knowledge try line one\nline two', 'try line one\nline two', null],
  ])('%j is taken literally', (typed, words, channel) => {
    expect(parseCommand(typed)).toMatchObject({ typed: words, channel });
  });

  it('has an end', () => {
    expect(() => parseCommand(`knowledge try ${'x'.repeat(4_000)}`)).toThrow('too long');
    expect(() => questionIn('y'.repeat(2_500), 'x')).toThrow('2000 characters');
  });

  it('falls into a word and the rest of it', () => {
    expect(subcommandIn('')).toEqual(['', '']);
    expect(subcommandIn('TRY Why?')).toEqual(['try', 'Why?']);
    expect(subcommandIn('constructor x')).toEqual(['constructor', 'x']);
  });

  it.each([
    ['12', '12'],
    ['#12', '12'],
    ['012.', '12'],
  ])('%j is a number of an article', (typed, number) => {
    expect(articleNumber(typed, 'x')).toBe(number);
  });

  it.each(['', '0', '-1', 'twelve', '12 13', '1e3', '99999999999'])('%j is none', (typed) => {
    expect(() => articleNumber(typed, '/baton knowledge show 12')).toThrow('/baton knowledge show 12');
  });

  it.each([
    ['', { words: [], page: 1 }],
    ['2', { words: [], page: 2 }],
    ['Invoice', { words: ['invoice'], page: 1 }],
    ['invoice page 2', { words: ['invoice'], page: 2 }],
    ['error 500', { words: ['error', '500'], page: 1 }],
  ])('list %j', (typed, expected) => {
    expect(listing(typed)).toEqual(expected);
  });

  it('is a question without the quotes around it', () => {
    expect(questionIn('“how do I pay?”', 'x')).toBe('how do I pay?');
    expect(() => questionIn(' ', '/baton knowledge try')).toThrow('What would a customer say?');
  });
});

describe('an address to import from', () => {
  it.each(['https://help.example/all.zip', 'http://help.example:8080/a?b=c', '<https://help.example/x>'])(
    '%j',
    (typed) => {
      expect(addressIn(typed)).toMatchObject({ kind: 'url', url: expect.stringMatching(/^https?:/) });
    },
  );

  it.each([
    ['help.example', 'begins with https://'],
    ['file:///etc/passwd', 'begins with https://'],
    ['javascript:alert(1)', 'begins with https://'],
    ['https://user:secret@help.example/x', 'name and password'],
    ['https://help.example/a b', 'no web address'],
    ['https://', 'begins with https://'],
  ])('%j is none', (typed, why) => {
    expect(addressIn(typed)).toContain(why);
  });
});

// ── the form ─────────────────────────────────────────────────────────────────────────────────────────────────────

const enteredInto = (fields: Readonly<Record<string, string>>) =>
  articleEntered((field) => new Map(Object.entries(fields)).get(field) ?? '', NOW);

const problemsOf = (fields: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const found = enteredInto(fields);
  return isProblems(found) ? found.problems : new Map();
};

/** What a form would send if nobody changed a thing. */
const untouched = ({ fields }: Form): Record<string, string> =>
  Object.fromEntries(fields.flatMap(({ name, kind }) => ('initial' in kind ? [[name, kind.initial]] : [])));

describe('an article typed into the form', () => {
  it('is one as if it came from a file', () => {
    expect(
      enteredInto({
        title: ' Refunds  and  credits ',
        questions: '- Can I get my money back?\n\n• how do refunds work\nhow do refunds work',
        answer: 'Within **30** days.\n\n## Abroad\n\nIt takes longer.',
        url: 'https://help.example/refunds',
        channels: '#ext-acme, ext-globex',
        companies: 'Acme, Globex',
        audience: 'Customers',
        until: '2026-12-31',
        owner: 'Billing',
      }),
    ).toEqual({
      source: { title: 'Refunds and credits', url: 'https://help.example/refunds' },
      questions: ['Can I get my money back?', 'how do refunds work'],
      sections: [
        { heading: null, text: 'Within 30 days.' },
        { heading: 'Abroad', text: 'It takes longer.' },
      ],
      audience: { channels: ['ext-acme', 'ext-globex'], companies: ['Acme', 'Globex'], internal: false },
      validUntil: Date.parse('2027-01-01T00:00:00Z'),
      owner: 'Billing',
    });
  });

  it('needs a title and an answer, and nothing else', () => {
    expect([...problemsOf({}).keys()]).toEqual(['title', 'answer']);
    expect(enteredInto({ title: 'A', answer: 'B' })).toMatchObject({
      audience: EVERYBODY,
      validUntil: null,
      owner: null,
    });
  });

  it.each([
    ['url', 'help.example', 'https://'],
    ['url', 'javascript:alert(1)', 'https://'],
    ['url', 'https://me:pw@help.example', 'password'],
    ['questions', 'x'.repeat(301), '300 characters'],
    ['questions', Array.from({ length: 51 }, (_, i) => `q ${i}`).join('\n'), '50 questions'],
    ['channels', '#ext-acme #<b>', 'no name of a channel'],
    ['audience', 'vip', 'customers, or agents'],
    ['until', '31.12.2026', '2026-12-31'],
    ['until', '2026-02-30', '2026-12-31'],
    ['until', '2026-11-22', 'over'],
    ['answer', '## Only a heading', 'nothing to read'],
    ['title', 'x'.repeat(151), '150 characters'],
  ])('says in its field what is wrong: %s %j', (field, value, words) => {
    const problems = problemsOf({ title: 'A', answer: 'B', [field]: value });
    expect([...problems.keys()]).toEqual([field]);
    expect(problems.get(field)).toContain(words);
  });

  it('may be for agents only, and for companies with commas in their names', () => {
    expect(enteredInto({ title: 'A', answer: 'B', audience: 'agents', companies: 'Acme, Inc.; Globex' })).toMatchObject(
      {
        audience: { internal: true, companies: ['Acme, Inc.', 'Globex'] },
      },
    );
  });

  it('is valid to the end of its last day', () => {
    expect(enteredInto({ title: 'A', answer: 'B', until: '2026-11-23' })).toMatchObject({
      validUntil: Date.parse('2026-11-24T00:00:00Z'),
    });
  });

  it('comes back from its filled-in form unchanged', () => {
    const whole = article({
      audience: { channels: ['ext-acme'], companies: ['Acme, Inc.', 'Globex'], internal: true },
      validUntil: Date.parse('2027-01-01T00:00:00Z'),
      owner: 'Ana',
    });
    const form = articleFormOf(stored({ article: whole }));
    expect(enteredInto(untouched(form))).toEqual(whole);
    expect(JSON.parse(form.memo)).toEqual({ id: '12', version: 1 });
  });

  it('has a calendar when it is new', () => {
    expect(articleForm().fields.find(({ name }) => name === 'until')?.kind).toEqual({ kind: 'date', initial: '' });
  });

  it('says so when marks in it would be lost', () => {
    const code = article({ sections: [{ heading: null, text: 'Type:\n\n# this is a comment\n\nand wait.' }] });
    expect(textIn(articleFormOf(stored({ article: code })).intro)).toContain('read differently');
    const nothing = article({ sections: [{ heading: null, text: '# only a heading' }] });
    expect(textIn(articleFormOf(stored({ article: nothing })).intro)).toContain('read differently');
  });

  it('is too long for a form from some length on', () => {
    const long = article({ sections: [{ heading: null, text: 'x'.repeat(3_001) }] });
    expect(() => articleFormOf(stored({ article: long, origin: 'help.zip' }))).toThrow('help.zip');
    const many = article({
      audience: { ...EVERYBODY, channels: Array.from({ length: 200 }, (_, i) => `ext-${i}-team`) },
    });
    expect(() => articleFormOf(stored({ article: many }))).toThrow('longer than a form takes');
  });

  it('fits into the titles and fields that platforms have', () => {
    for (const form of [articleForm(), articleFormOf(stored())]) {
      expect(form.title.length).toBeLessThanOrEqual(24);
      expect(form.submit.length).toBeLessThanOrEqual(24);
      for (const { label, kind } of form.fields) {
        expect(label.length).toBeLessThan(100);
        if ('most' in kind) expect(kind.most).toBeLessThanOrEqual(3_000);
      }
    }
  });
});

// ── cards ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Slack's limits are the narrowest. */
const fits = (content: Content): boolean => render(content).blocks.length > 0;

describe('the list of articles', () => {
  const view = (all: readonly StoredArticle[], over = {}) =>
    articlesCard({
      all,
      found: all,
      shown: all.slice(0, 20),
      from: 0,
      words: [],
      page: 1,
      pages: Math.ceil(all.length / 20) || 1,
      now: NOW,
      ...over,
    });

  it('names number, title, origin, version, audience and owner', () => {
    const text = textIn(
      view([
        stored({
          version: 3,
          origin: 'folder',
          article: article({ owner: 'Billing', audience: { ...EVERYBODY, companies: ['Acme'] } }),
        }),
      ]),
    );
    for (const words of ['12', 'Reset your password', 'the folder', 'version 3', 'customers of Acme', 'owner Billing'])
      expect(text).toContain(words);
  });

  it('marks what has expired, and what soon will', () => {
    const text = textIn(
      view([
        stored({ id: '1', article: article({ validUntil: NOW - 1 }) }),
        stored({ id: '2', article: article({ validUntil: NOW + 5 * DAY }) }),
        stored({ id: '3', article: article({ validUntil: NOW + 90 * DAY }) }),
      ]),
    );
    expect(text).toContain('answering nobody:  1 .');
    expect(text).toContain('Soon to expire:  2 .');
    expect(text).toContain('5 days left');
    expect(text).not.toContain('90 days left');
  });

  it('has pages, and says how to turn them', () => {
    const many = Array.from({ length: 45 }, (_, i) => stored({ id: String(i + 1) }));
    const text = textIn(view(many));
    expect(text).toContain('45 articles, 1 to 20');
    expect(text).toContain('/baton knowledge list 2');
    expect(textIn(view(many, { words: ['pay'] }))).toContain('/baton knowledge list pay page 2');
  });

  it('says what to do when there is nothing', () => {
    expect(textIn(view([]))).toContain('/baton knowledge add');
    expect(textIn(view([stored()], { found: [], shown: [], words: ['zebra'] }))).toContain('No article says “zebra”');
  });

  it('fits into one answer, whatever is in it', () => {
    const long = 'x'.repeat(2_000);
    const huge = article({
      source: { title: long, url: null },
      owner: long,
      audience: { channels: Array(50).fill(long), companies: Array(50).fill(long), internal: false },
      validUntil: NOW + DAY,
    });
    expect(fits(view(Array(ARTICLES_PER_PAGE).fill(stored({ origin: long, article: huge }))))).toBe(true);
  });
});

describe('one article', () => {
  const card = (latest: StoredArticle, more: readonly StoredArticle[] = []) =>
    articleCard({ latest, versions: [latest, ...more], editors: ['Ana', 'Ben'], more: 0, now: NOW });

  it('is shown as customers read it, with who changed it when', () => {
    const text = textIn(card(stored({ version: 2 }), [stored()]));
    for (const words of [
      'Choose Forgot password.',
      'No e-mail',
      'I forgot my password',
      'Ana',
      'Ben',
      '2026-11-22 09:00 UTC',
      'restore 12 1',
    ])
      expect(text).toContain(words);
  });

  it('says when it was removed, and how it comes back', () => {
    const text = textIn(card(stored({ retiredAt: NOW })));
    expect(text).toContain('Removed on 2026-11-23');
    expect(text).toContain('/baton knowledge restore 12');
    expect(text).not.toContain('remove 12');
  });

  it('fits into one answer, whatever is in it', () => {
    const long = 'x'.repeat(50_000);
    const huge = article({
      source: { title: long, url: `https://help.example/${'y'.repeat(900)}` },
      questions: Array(200).fill(long),
      sections: [{ heading: long, text: long }],
    });
    const one = stored({ article: huge, origin: 'help.zip', key: long });
    expect(fits(card(one, Array(9).fill(one)))).toBe(true);
  });
});

describe('words for articles', () => {
  it('say whom they are for', () => {
    expect(audienceInWords(EVERYBODY)).toBe('everybody');
    expect(audienceInWords({ ...EVERYBODY, internal: true })).toBe('agents only');
    expect(audienceInWords({ ...EVERYBODY, channels: ['ext-acme'] })).toBe('customers in #ext-acme');
    expect(audienceInWords({ channels: ['a'], companies: ['Acme', 'Globex'], internal: false })).toBe(
      'customers of Acme or Globex in #a',
    );
    expect(audienceInWords({ ...EVERYBODY, companies: [] })).toBe('customers of nobody');
  });

  it('say until when', () => {
    const until = (date: string) => validityInWords({ validUntil: Date.parse(`${date}T00:00:00Z`) }, NOW);
    expect(validityInWords({ validUntil: null }, NOW)).toBeNull();
    expect(until('2027-01-01')).toBe('valid until 2026-12-31');
    expect(until('2026-11-24')).toBe('valid until 2026-11-23, its last day');
    expect(until('2026-11-23')).toBe('expired since 2026-11-23');
  });
});

// ── trying ───────────────────────────────────────────────────────────────────────────────────────────────────────

describe('what a customer would get', () => {
  const found = {
    id: '12',
    article: article(),
    section: article().sections[1] as Article['sections'][0],
    score: 9,
    coverage: 0.8,
    likeness: 0.64,
  };
  const answer: Extract<Reply, { kind: 'answer' }> = {
    kind: 'answer',
    answer: {
      text: 'Look into the spam folder.',
      source: { title: 'Reset your password', url: 'https://help.example/reset' },
      confidence: 0.72,
      article: '12',
      wording: null,
    },
  };
  const tried = (over: Partial<Tried>): string => {
    const reader = { channel: 'slack:T1:C1', channelName: 'ext-acme', companies: ['Acme'], side: 'customer' } as const;
    const reply = over.reply ?? answer;
    const confidence = reply.kind === 'answer' ? reply.answer.confidence : null;
    return textIn(
      triedCard({
        question: 'no mail came',
        preview: { reply, reader, confidence, needed: 0.35, judgement: null },
        reply,
        channel: { name: '#ext-acme', answered: true },
        worded: false,
        found: [found],
        hidden: [],
        now: NOW,
        ...over,
      }),
    );
  };

  it('is the very card, with how sure the bot is and what it found', () => {
    const text = tried({});
    for (const words of [
      '#ext-acme',
      'no mail came',
      'sure of it (0.72; it answers from 0.35 on)',
      'Look into the spam folder.',
      'Talk to a human',
      'this one is quoted',
      '80 % of what was asked',
      '64 % like a question',
      'No e-mail',
      'Nothing was posted',
    ])
      expect(text).toContain(words);
  });

  it('has no button that could be pressed', () => {
    const card = triedCard({
      question: 'x',
      preview: {
        reply: answer,
        reader: { channel: 'c', channelName: null, companies: [], side: 'customer' },
        confidence: 0.7,
        needed: 0.35,
        judgement: null,
      },
      reply: answer,
      channel: { name: '#a', answered: true },
      worded: false,
      found: [],
      hidden: [],
      now: NOW,
    });
    expect(card.parts.map(({ part }) => part)).not.toEqual(expect.arrayContaining(['buttons']));
    expect(card.parts.map(({ part }) => part)).not.toEqual(expect.arrayContaining(['feedback']));
  });

  it('says why there is no answer, and what would mend that', () => {
    const reply: Reply = { kind: 'none' };
    const unsure = {
      reply: answer,
      reader: { channel: 'c', channelName: null, companies: [], side: 'customer' },
      confidence: 0.21,
      needed: 0.35,
      judgement: null,
    } as const;
    const text = tried({ reply, preview: unsure });
    expect(text).toContain('not sure enough (0.21; it answers from 0.35 on)');
    expect(text).toContain('/baton knowledge show 12');
    expect(tried({ reply, found: [] })).toContain('no article is about this');
  });

  it('names the articles that are not for that channel, and why', () => {
    const secret = { ...found, id: '15', article: article({ audience: { ...EVERYBODY, companies: ['Globex'] } }) };
    const old = { ...found, id: '16', article: article({ validUntil: NOW - DAY }) };
    const text = tried({ hidden: [secret, old] });
    expect(text).toContain('not for a customer there');
    expect(text).toContain('customers of Globex');
    expect(text).toContain('expired since 2026-11-22');
  });

  it('says which one it would ask about', () => {
    const reply: Reply = {
      kind: 'clarify',
      candidates: [
        { article: '12', title: 'Reset your password' },
        { article: '13', title: 'Change your password' },
      ],
    };
    const text = tried({ reply });
    for (const words of ['which one is meant', 'Change your password', 'asked about']) expect(text).toContain(words);
  });

  it('puts a human before everything the bot would say', () => {
    const judgement = {
      verdict: 'escalate',
      reason: { trigger: 'human-request', because: 'they ask for a human', evidence: [], score: 0.9 },
    } as const;
    const text = tried({
      preview: {
        reply: answer,
        reader: { channel: 'c', channelName: null, companies: [], side: 'customer' },
        confidence: 0.7,
        needed: 0.35,
        judgement,
      } as Tried['preview'],
    });
    expect(text).toContain('A human would be called at once: they ask for a human (human-request).');
  });

  it('says when a model may word it, and from what', () => {
    const wording = { question: 'x', passages: [{ title: 'Reset your password', url: null, text: 'y' }] };
    const reply: Reply = { kind: 'answer', answer: { ...answer.answer, wording } };
    expect(tried({ reply, worded: true })).toContain('backed by “Reset your password”');
    expect(tried({ reply })).not.toContain('The model');
  });

  it('says when customers are not answered there', () => {
    expect(tried({ channel: { name: '#general', answered: false } })).toContain('I don’t answer customers there');
  });

  it('has words for every confidence', () => {
    expect([0.2, 0.36, 0.5, 0.7, 0.9].map((confidence) => sureness(confidence, 0.35))).toEqual([
      'not sure enough',
      'only just sure enough',
      'fairly sure of it',
      'sure of it',
      'very sure of it',
    ]);
  });

  it('fits into one answer, whatever is in it', () => {
    const long = 'x'.repeat(5_000);
    const huge = {
      ...found,
      article: article({ source: { title: long, url: null }, audience: { ...EVERYBODY, channels: [long] } }),
      section: { heading: long, text: long },
    };
    expect(tried({ question: long, found: Array(4).fill(huge), hidden: Array(3).fill(huge) }).length).toBeLessThan(
      7_000,
    );
  });
});

// ── imports ──────────────────────────────────────────────────────────────────────────────────────────────────────

describe('what an import did', () => {
  const report = (over: Partial<ImportReport> = {}): ImportReport => ({
    from: 'help.zip',
    added: 1,
    changed: 2,
    unchanged: 3,
    removed: 0,
    problems: [{ where: 'a.md', what: 'The front matter has no end.' }],
    remarks: [{ where: null, what: 'Two articles have one title.' }],
    ...over,
  });

  it('is told with what went wrong first', () => {
    const text = textIn(importReportCard(report()));
    expect(text).toContain('help.zip: 1 article added, 2 changed, 3 as before; 1 problem');
    expect(text.indexOf('a.md')).toBeGreaterThan(text.indexOf('Left out'));
    expect(text.indexOf('Two articles')).toBeGreaterThan(text.indexOf('a.md'));
  });

  it('is told to the admin alone', () => {
    expect(
      whisperCard({ whisper: 'import-ended', report: report() }, () => ({
        name: 'x',
        picture: null,
        company: null,
        timeZone: null,
      })).summary,
    ).toContain('help.zip');
  });

  it('says so when nothing was taken in', () => {
    expect(importReportCard(report({ added: 0, changed: 0, unchanged: 0 })).summary).toBe(
      'help.zip: nothing was taken in; 1 problem',
    );
  });

  it('fits into one message, whatever went wrong', () => {
    const remarks = Array.from({ length: 2_000 }, (_, i) => ({
      where: `${'d/'.repeat(200)}${i}.md`,
      what: 'w'.repeat(2_000),
    }));
    const card = importReportCard(report({ problems: remarks, remarks }));
    expect(fits(card)).toBe(true);
    expect(textIn(card)).toContain('and 1988 more');
  });
});
