import { describe, expect, it } from 'vitest';
import { EVERYBODY } from '../../src/knowledge/article.ts';
import type { StoredArticle } from '../../src/knowledge/article-store.ts';
import { openLibrary } from '../../src/knowledge/library.ts';

const quiet = { info() {} };
const reader = { channel: 'C1', channelName: null, companies: [], side: 'customer' } as const;

function stored(id: string, title: string, version = 1): StoredArticle {
  const source = { title, url: null };
  const sections = [{ heading: null, text: `All about it: ${title}.` }] as const;
  const article = { source, questions: [], sections, audience: EVERYBODY, validUntil: null, owner: null };
  const meta = { origin: 'folder', key: id, changedBy: null, changedAt: 0, retiredAt: null, retiredBy: null };
  return { id, version, article, ...meta };
}

/** A shelf in memory that behaves as the store does. `reads`: how often its articles were read. */
function shelf(...articles: StoredArticle[]) {
  let version = 1;
  const state = {
    reads: 0,
    articles,
    duringRead: async (): Promise<void> => {},
    change(...changed: StoredArticle[]) {
      state.articles = changed;
      version += 1;
    },
    articlesVersion: async () => version,
    articlesInUse: async () => {
      state.reads += 1;
      const read = state.articles;
      await state.duringRead();
      return read;
    },
  };
  return state;
}

const titles = async (library: ReturnType<typeof openLibrary>, question: string, tenant = 'T1'): Promise<string[]> =>
  (await library.of(tenant)).search(question, 5, reader, 0).map(({ article }) => article.source.title);

const exporting = stored('1', 'Export your data');
const paying = stored('2', 'Pay by card');

describe('the articles in memory', () => {
  it('are read once while nothing changes', async () => {
    const store = shelf(exporting, paying);
    const library = openLibrary(store, quiet);
    expect(await titles(library, 'export')).toEqual(['Export your data']);
    expect(await library.of('T1')).toBe(await library.of('T1'));
    expect(store.reads).toBe(1);
  });

  it('a removed article never answers again', async () => {
    const store = shelf(exporting, paying);
    const library = openLibrary(store, quiet);
    await library.of('T1');
    store.change(paying);
    expect(await titles(library, 'export')).toEqual([]);
    expect((await library.of('T1')).article('1', reader, 0)).toBeNull();
  });

  it('a new version takes the place of the old one', async () => {
    const store = shelf(exporting, paying);
    const library = openLibrary(store, quiet);
    await library.of('T1');
    store.change(stored('1', 'Invite colleagues', 2), paying);
    expect(await titles(library, 'export')).toEqual([]);
    expect(await titles(library, 'invite')).toEqual(['Invite colleagues']);
  });

  it('are read by one for all who ask at once', async () => {
    const store = shelf(exporting);
    const library = openLibrary(store, quiet);
    const all = await Promise.all(Array.from({ length: 20 }, () => library.of('T1')));
    expect(new Set(all).size).toBe(1);
    expect(store.reads).toBe(1);
  });

  it('an article removed while they are read does not slip through', async () => {
    const store = shelf(exporting, paying);
    const library = openLibrary(store, quiet);
    store.duringRead = async () => {
      store.duringRead = async () => {};
      store.change(paying);
    };
    expect(await titles(library, 'export')).toEqual([]);
    expect(store.reads).toBe(2);
  });

  it('nobody waits for an end to changes', async () => {
    const store = shelf(exporting);
    const library = openLibrary(store, quiet);
    store.duringRead = async () => store.change(exporting);
    expect(await titles(library, 'export')).toEqual(['Export your data']);
  });

  it('a store that was away for once is asked again by the next one', async () => {
    const store = shelf(exporting);
    const library = openLibrary(store, quiet);
    store.duringRead = async () => {
      throw new Error('the database is away');
    };
    await expect(library.of('T1')).rejects.toThrow('away');
    store.duringRead = async () => {};
    expect(await titles(library, 'export')).toEqual(['Export your data']);
  });

  it('of tenants that are quiet are forgotten, and read again when they ask', async () => {
    const store = shelf(exporting);
    const library = openLibrary(store, quiet, 2);
    for (const tenant of ['T1', 'T2', 'T1', 'T3', 'T1', 'T2']) await library.of(tenant);
    expect(store.reads).toBe(4);
  });

  it('leave room for others while they are made searchable', async () => {
    const store = shelf(
      ...Array.from({ length: 3_000 }, (_, at) => stored(String(at), `Article ${at} about thing ${at % 97}`)),
    );
    const library = openLibrary(store, quiet);
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    await library.of('T1');
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(3);
  });
});
