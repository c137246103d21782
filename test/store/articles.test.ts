import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../src/conversation/import-report.ts';
import type { Article } from '../../src/knowledge/article.ts';
import type { ArticleChange, StoredArticle } from '../../src/knowledge/article-store.ts';
import { asTenant } from '../../src/store/tenant/transaction.ts';
import { acmeOf, article as example, importReport } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();
const olivia = 'slack:U0OLIVIA';
const FOLDER = 'folder';

const article = (title: string, text = `About ${title}.`): Article => ({
  ...example,
  source: { title, url: null },
  sections: [{ heading: null, text }],
});

const add = (key: string, given = article(key)): ArticleChange => ({ change: 'add', key, article: given });

const change = (...changes: ArticleChange[]) =>
  stage.opened.knowledge.changeArticles(stage.lumen.id, olivia, FOLDER, () => ({ changes }));
const inUse = () => stage.opened.knowledge.articlesInUse(stage.lumen.id);
const version = () => stage.opened.knowledge.articlesVersion(stage.lumen.id);
const history = (id: string) => stage.opened.knowledge.articleHistory(stage.lumen.id, id);
const retire = (id: string) => stage.opened.knowledge.retireArticle(stage.lumen.id, olivia, id);
const restore = (id: string, to: number) => stage.opened.knowledge.restoreArticle(stage.lumen.id, olivia, id, to);
const audit = async () => (await stage.opened.admin.auditTrail(stage.lumen.id, 10)).map(({ action }) => action);
const titles = (articles: readonly StoredArticle[]) => articles.map(({ id, article }) => [id, article.source.title]);

/** As an import does: whatever is not there yet is added, whatever is gone is retired. */
const importing = (keys: readonly string[], origin = FOLDER) =>
  stage.opened.knowledge.changeArticles(stage.lumen.id, null, origin, (there) => ({
    changes: [
      ...keys.filter((key) => !there.some((one) => one.key === key)).map((key) => add(key)),
      ...there.filter(({ key }) => !keys.includes(key)).map(({ id }): ArticleChange => ({ change: 'retire', id })),
    ],
  }));

describe('an article', () => {
  it('comes back as it was given, under a small number that it keeps', async () => {
    const odd = article('constructor', '__proto__ \u0000 \ud83d 漢字 😀');
    await change(add('a.md'), add('__proto__', odd));
    const [first, second] = await inUse();
    expect(first).toEqual({
      id: '1',
      origin: FOLDER,
      key: 'a.md',
      version: 1,
      article: article('a.md'),
      changedBy: olivia,
      changedAt: expect.any(Number),
      retiredAt: null,
      retiredBy: null,
    });
    expect(second).toMatchObject({ id: '2', key: '__proto__' });
    expect(second?.article.sections[0].text).toBe('__proto__ \ufffd \ufffd 漢字 😀');
  });

  it('never takes the number of one that was there before', async () => {
    await change(add('a.md'));
    await retire('1');
    await change(add('b.md'));
    expect(titles(await inUse())).toEqual([['2', 'b.md']]);
  });

  it('is told from others by a key of any length, in any script', async () => {
    const long = '漢'.repeat(20_000);
    await change(add(long), add(`${long}!`));
    await importing([long]);
    expect((await inUse()).map(({ key }) => key.length)).toEqual([20_000]);
  });

  it('is known again by a key that can’t be stored as it is', async () => {
    await change(add('half\ud83d'));
    await change(add('half\ud83d', article('again')));
    expect(titles(await inUse())).toEqual([['1', 'again']]);
  });

  it('may have the same key in two places', async () => {
    await importing(['a.md']);
    await importing(['a.md'], 'help.zip');
    expect(await inUse()).toHaveLength(2);
    expect(titles(await stage.opened.knowledge.articlesFrom(stage.lumen.id, 'help.zip'))).toEqual([['2', 'a.md']]);
  });
});

describe('a new version', () => {
  it('is the one in use, and the others stay, newest first', async () => {
    await change(add('a.md'));
    await change({ change: 'replace', id: '1', article: article('better') });
    expect(titles(await inUse())).toEqual([['1', 'better']]);
    expect((await history('1')).map(({ version, article }) => [version, article.source.title])).toEqual([
      [2, 'better'],
      [1, 'a.md'],
    ]);
  });

  it('brings a retired article back', async () => {
    await change(add('a.md'));
    await change({ change: 'retire', id: '1' });
    await change({ change: 'replace', id: '1', article: article('back') });
    expect(titles(await inUse())).toEqual([['1', 'back']]);
  });

  it('of an article from somewhere else is refused, with all that was planned beside it', async () => {
    await importing(['a.md'], 'help.zip');
    const foreign = change(add('b.md'), { change: 'replace', id: '1', article: article('theirs') });
    await expect(foreign).rejects.toThrow('not of folder');
    expect(titles(await inUse())).toEqual([['1', 'a.md']]);
  });
});

describe('a retired article', () => {
  it('is out of use at once, and whoever holds a copy can tell', async () => {
    await change(add('a.md'), add('b.md'));
    const before = await version();
    expect(await retire('1')).toBe(true);
    expect(titles(await inUse())).toEqual([['2', 'b.md']]);
    expect(await version()).not.toBe(before);
  });

  it('can’t be retired again, nor can one that never was', async () => {
    await change(add('a.md'));
    await retire('1');
    const before = await version();
    for (const id of ['1', '2', '', '-1', '1.5', 'constructor', '99999999999999999999'])
      expect(await retire(id)).toBe(false);
    expect(await version()).toBe(before);
  });

  it('is still seen by whoever plans an import', async () => {
    await change(add('a.md'));
    await retire('1');
    const seen = await stage.opened.knowledge.articlesFrom(stage.lumen.id, FOLDER);
    expect(seen).toEqual([expect.objectContaining({ id: '1', retiredAt: expect.any(Number) })]);
  });

  it('names who took it out of use: a person, by hand or with an import, or the program', async () => {
    await importing(['a.md', 'b.md', 'c.md']);
    await retire('1');
    await change({ change: 'retire', id: '2' });
    await importing(['a.md', 'b.md']);
    const seen = await stage.opened.knowledge.articlesFrom(stage.lumen.id, FOLDER);
    expect(seen.map(({ key, retiredBy }) => [key, retiredBy])).toEqual([
      ['a.md', olivia],
      ['b.md', olivia],
      ['c.md', null],
    ]);
  });

  it('stays the one of whoever took it out first, whatever leaves it out later', async () => {
    await importing(['a.md']);
    await retire('1');
    await importing([]);
    expect(await history('1')).toMatchObject([{ retiredBy: olivia }]);
  });

  it('that is in use again was taken out by nobody', async () => {
    await importing(['a.md', 'b.md']);
    await retire('1');
    await retire('2');
    await restore('1', 1);
    await change({ change: 'replace', id: '2', article: article('back') });
    expect(await inUse()).toMatchObject([
      { id: '1', retiredAt: null, retiredBy: null },
      { id: '2', retiredAt: null, retiredBy: null },
    ]);
  });
});

describe('an earlier version', () => {
  it('goes on top again as a new one, also of a retired article', async () => {
    await change(add('a.md'));
    await change({ change: 'replace', id: '1', article: article('worse') });
    await retire('1');
    const before = await version();
    expect(await restore('1', 1)).toBe(true);
    expect(await inUse()).toEqual([
      expect.objectContaining({ id: '1', version: 3, article: article('a.md'), changedBy: olivia, retiredAt: null }),
    ]);
    expect(await version()).not.toBe(before);
    expect(await history('1')).toHaveLength(3);
  });

  it('that never was can’t', async () => {
    await change(add('a.md'));
    expect(await restore('1', 2)).toBe(false);
    expect(await restore('7', 1)).toBe(false);
    expect(await restore('one', 1)).toBe(false);
    expect(await history('7')).toEqual([]);
    expect(await audit()).toEqual(['articles.change']);
  });
});

describe('a change', () => {
  it('that changes nothing leaves the number and the audit as they are', async () => {
    await importing(['a.md']);
    const before = await version();
    await importing(['a.md']);
    await change();
    expect(await version()).toBe(before);
    expect(await audit()).toEqual(['articles.change']);
  });

  it('returns what was planned', async () => {
    const planned = { changes: [add('a.md')], report: 'one added' };
    const returned = stage.opened.knowledge.changeArticles(stage.lumen.id, olivia, FOLDER, () => planned);
    expect(await returned).toBe(planned);
  });

  it('is written down once, with what it did to which', async () => {
    await change(add('a.md'), add('b.md'));
    await change(add('c.md'), { change: 'replace', id: '1', article: article('A') }, { change: 'retire', id: '2' });
    await importing(['a.md', 'c.md', 'd.md']);
    const [byProgram, byOlivia] = await stage.opened.admin.auditTrail(stage.lumen.id, 10);
    expect(byProgram).toMatchObject({ actor: 'baton', detail: { added: 1, replaced: 0, retired: 0 } });
    expect(byOlivia).toMatchObject({
      actor: olivia,
      action: 'articles.change',
      detail: {
        origin: FOLDER,
        added: 1,
        replaced: 1,
        retired: 1,
        ids: { added: [3], replaced: [1], retired: [2] },
      },
    });
  });

  it('whose plan fails has not happened', async () => {
    const failing = stage.opened.knowledge.changeArticles(stage.lumen.id, olivia, FOLDER, () => {
      throw new Error('not readable');
    });
    await expect(failing).rejects.toThrow('not readable');
    expect(await version()).toBe(0);
  });

  it('that two make at once is made once', async () => {
    const keys = ['a.md', 'b.md', 'c.md'];
    const other = await stage.fresh.open();
    await Promise.all([importing(keys), importing(keys), importing(keys)]);
    expect(await other.knowledge.articlesInUse(stage.lumen.id)).toHaveLength(3);
    expect(await audit()).toEqual(['articles.change']);
  });

  it('of two origins at once gives no number twice', async () => {
    const origins = ['a.zip', 'b.zip', 'c.zip'];
    await Promise.all(origins.map((origin) => importing(['1.md', '2.md'], origin)));
    expect((await inUse()).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('of 2,000 articles takes a handful of statements', async () => {
    const keys = Array.from({ length: 2_000 }, (_, n) => `${n}.md`);
    const text = 'Press the button, and wait. '.repeat(100);
    const statements = await countingWrites(async () => {
      await change(...keys.map((key) => add(key, article(key, text))));
      await change(
        ...keys.map((_, n): ArticleChange => ({ change: 'replace', id: String(n + 1), article: article('B', text) })),
      );
      await importing([]);
    });
    // Two each to add and to replace, one to retire.
    expect(statements).toBe(5);
    expect(await inUse()).toEqual([]);
    expect(await history('2000')).toHaveLength(2);
  });
});

/** How many statements wrote into the articles or their versions. */
async function countingWrites(work: () => Promise<void>): Promise<number> {
  const { pool } = stage.fresh.database;
  await pool.query(`
    create table app.written (n integer);
    grant insert on app.written to baton_app;
    create function app.count_write() returns trigger language plpgsql as
      $$ begin insert into app.written values (1); return null; end $$;
    create trigger counting after insert or update on app.article for each statement execute function app.count_write();
    create trigger counting after insert or update on app.article_version for each statement execute function app.count_write();`);
  try {
    await work();
    const { rowCount } = await pool.query('select 1 from app.written');
    return rowCount ?? Number.NaN;
  } finally {
    await pool.query(`
      drop trigger counting on app.article; drop trigger counting on app.article_version;
      drop function app.count_write; drop table app.written;`);
  }
}

describe('an import', () => {
  const report = (from: string): ImportReport => ({ ...importReport, from });

  it('is remembered, the newest first, and told once however often it was tried', async () => {
    const { knowledge } = stage.opened;
    await knowledge.addImport(stage.lumen.id, 'i-1', olivia, report('help.zip'));
    await knowledge.addImport(stage.lumen.id, 'i-2', olivia, report('faq.csv'));
    await knowledge.addImport(stage.lumen.id, 'i-1', olivia, { ...report('help.zip'), added: 0, unchanged: 1 });
    const imports = await knowledge.imports(stage.lumen.id, 10);
    expect(imports.map(({ report }) => report)).toEqual([report('faq.csv'), report('help.zip')]);
    expect(imports[0]).toMatchObject({ by: olivia, at: expect.any(Number) });
    expect(await knowledge.imports(stage.lumen.id, 1)).toHaveLength(1);
  });
});

describe('another workspace', () => {
  it('sees and changes none of them', async () => {
    await change(add('a.md'));
    const acme = await acmeOf(stage.opened);
    const { knowledge } = stage.opened;
    expect(await knowledge.articlesVersion(acme.id)).toBe(0);
    expect(await knowledge.articlesInUse(acme.id)).toEqual([]);
    expect(await knowledge.articleHistory(acme.id, '1')).toEqual([]);
    expect(await knowledge.retireArticle(acme.id, olivia, '1')).toBe(false);
    expect(await knowledge.restoreArticle(acme.id, olivia, '1', 1)).toBe(false);
    await knowledge.changeArticles(acme.id, olivia, FOLDER, (there) => {
      expect(there).toEqual([]);
      return { changes: [add('a.md')] };
    });
    expect(titles(await inUse())).toEqual([['1', 'a.md']]);
    expect(titles(await knowledge.articlesInUse(acme.id))).toEqual([['1', 'a.md']]);
  });
});

it('no version can be rewritten', async () => {
  await change(add('a.md'));
  const rewriting = asTenant(stage.fresh.database.pool, stage.lumen.id, (sql) =>
    sql.query(`update app.article_version set content = '{}'`),
  );
  await expect(rewriting).rejects.toThrow(/permission/);
});
