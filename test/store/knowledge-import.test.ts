import { mkdtemp, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Importing } from '../../src/bridge/ports.ts';
import type { ImportFrom } from '../../src/conversation/import-report.ts';
import { KnowledgeNotReadable, syncFolder } from '../../src/knowledge/folder-sync.ts';
import { type ImportTools, importing } from '../../src/knowledge/import-articles.ts';
import { fetchSafely } from '../../src/web/fetch-safely.ts';
import { at } from '../support/builders.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();
const olivia = 'slack:U0OLIVIA';
const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0)) await step();
});

const file = (title: string, text = 'Because.'): string =>
  `---\ntitle: ${title}\nquestions: [Why ${title}?]\n---\n${text}\n`;
const inUse = () => stage.opened.knowledge.articlesInUse(stage.lumen.id);
const titles = async () => (await inUse()).map(({ article }) => article.source.title);
const version = () => stage.opened.knowledge.articlesVersion(stage.lumen.id);

/** Uploads as the platform keeps them. */
const uploads = new Map<string, string | Uint8Array>();
beforeEach(() => uploads.clear());

const readFile: ImportTools['readFile'] = async (_, id) => {
  const bytes = uploads.get(id);
  return bytes === undefined ? { problem: 'this file is gone' } : { name: id, bytes: Buffer.from(bytes as string) };
};

function takeIn(from: ImportFrom, id = 'import 1', privateAddresses: 'refused' | 'allowed' = 'allowed') {
  const tools = {
    store: stage.opened.knowledge,
    fetch: fetchSafely({ privateAddresses }),
    readFile,
    now: () => at('09:00'),
  };
  const taking: Importing = importing(tools);
  return taking.take({ tenant: stage.lumen, id, by: olivia, from });
}

const upload = (name: string, content: string | Uint8Array, id?: string) => {
  uploads.set(name, content);
  return takeIn({ kind: 'file', file: name, name }, id);
};

async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  cleanUp.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('an import', () => {
  it('of an upload is stored, and told', async () => {
    const report = await upload('faq.csv', 'question,answer\nHow?,So.\nWho?,\n');
    expect(report).toMatchObject({
      from: 'faq.csv',
      added: 1,
      problems: [{ where: 'line 3', what: 'it has no answer' }],
    });
    expect(await inUse()).toMatchObject([{ origin: 'faq.csv', key: 'How?', changedBy: olivia }]);
    expect(await stage.opened.knowledge.imports(stage.lumen.id, 5)).toMatchObject([{ by: olivia, report }]);
  });

  it('of the same file again replaces what came from it, and nothing else', async () => {
    await upload('a.csv', 'question,answer\nOne?,1.\nTwo?,2.\n');
    await upload('b.csv', 'question,answer\nOther?,3.\n', 'import 2');
    const report = await upload('a.csv', 'question,answer\nTwo?,Now 4.\nThree?,3.\n', 'import 3');
    expect(report).toMatchObject({ added: 1, changed: 1, unchanged: 0, removed: 1 });
    expect(await titles()).toEqual(['Two?', 'Other?', 'Three?']);
  });

  it('that holds less than the one before removes the rest, which the next whole one brings back', async () => {
    await upload('a.csv', 'question,answer\nOne?,1.\nTwo?,2.\n');
    expect(await upload('a.csv', 'question,answer\nTwo?,2.\n', 'import 2')).toMatchObject({ unchanged: 1, removed: 1 });
    expect(await stage.opened.knowledge.articleHistory(stage.lumen.id, '1')).toMatchObject([{ retiredBy: olivia }]);
    expect(await upload('a.csv', 'question,answer\nOne?,1.\nTwo?,2.\n', 'import 3')).toMatchObject({ added: 1 });
    expect(await inUse()).toMatchObject([
      { id: '1', article: { source: { title: 'One?' } }, retiredBy: null },
      { id: '2', article: { source: { title: 'Two?' } }, retiredBy: null },
    ]);
  });

  it('done again after a crash does no harm', async () => {
    await upload('a.md', file('A'));
    const before = await version();
    expect(await upload('a.md', file('A'))).toMatchObject({ added: 0, unchanged: 1 });
    expect(await version()).toBe(before);
    expect(await stage.opened.knowledge.imports(stage.lumen.id, 5)).toMatchObject([{ report: { added: 1 } }]);
  });

  it('brings back what was removed by hand, because somebody asked for it', async () => {
    await upload('a.md', file('A'));
    await stage.opened.knowledge.retireArticle(stage.lumen.id, olivia, '1');
    expect(await upload('a.md', file('A'), 'import 2')).toMatchObject({ added: 1 });
    expect(await titles()).toEqual(['A']);
  });

  it.each([
    ['a zip that is none', 'help.zip', 'PK\x03\x04 and no more', 'broken'],
    ['more than twenty megabytes', 'help.md', Buffer.alloc(20_000_001, 0x61), 'more than 20 MB'],
    ['a picture in Markdown’s clothes', 'help.md', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'a PNG picture'],
    ['a table without rows', 'help.csv', 'question,answer\n', 'there is no article'],
  ])('of %s changes nothing', async (_, name, content, words) => {
    await upload(name, name.endsWith('.csv') ? 'question,answer\nA?,a\n' : file('A'));
    const report = await upload(name, content, 'import 2');
    expect(report).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(report.problems.map(({ what }) => what).join()).toContain(words);
    expect(await inUse()).toHaveLength(1);
  });

  it('of a file that is gone says so', async () => {
    const report = await takeIn({ kind: 'file', file: 'F0GONE', name: 'a.md' });
    expect(report.problems).toEqual([{ where: null, what: 'this file is gone' }]);
  });

  it('cannot pass for the folder, or for what was typed into a form', async () => {
    await upload('folder', file('A'));
    await upload('slack', file('B'), 'import 2');
    expect((await inUse()).map(({ origin }) => origin)).toEqual(['file: folder', 'file: slack']);
  });

  it('shows what contradicts an article that is there already', async () => {
    await upload('a.csv', 'question,answer\nHow long do refunds take?,They take 5 days.\n');
    const report = await upload('b.csv', 'question,answer\nHow long do refunds take?,They take 14 days.\n', 'import 2');
    expect(report.remarks).toEqual([
      { where: 'line 2', what: expect.stringMatching(/“14 days” here and with “5 days” in “How long.*” \(a\.csv\)/) },
    ]);
  });

  it('of an address takes what is there, wherever it leads', async () => {
    const url = await served(({ url: path }, response) => {
      if (path?.startsWith('/latest')) response.writeHead(302, { location: '/v2/faq.jsonl' }).end();
      else response.end('{"question": "How?", "answer": "So."}');
    });
    const report = await takeIn({ kind: 'url', url: `${url}/latest?token=canary` });
    expect(report).toMatchObject({ from: `${url}/latest`, added: 1, problems: [] });
    expect(JSON.stringify(report)).not.toContain('canary');
  });

  it('of an address keeps nothing of what stands behind its ?, and shows nothing of it', async () => {
    const question = 'How long do refunds take?';
    const url = await served(({ url: path }, response) => {
      const days = path?.endsWith('canary2') ? 5 : 9;
      response.end(JSON.stringify({ question, answer: `They take ${days} days.` }));
    });
    await takeIn({ kind: 'url', url: `${url}/faq?key=canary` });
    await takeIn({ kind: 'url', url: `${url}/faq?key=canary#part` }, 'import 2');
    expect(await inUse()).toMatchObject([{ origin: expect.stringMatching(/\/faq\?[0-9a-f]{16}$/), version: 1 }]);
    const report = await takeIn({ kind: 'url', url: `${url}/faq?key=canary2` }, 'import 3');
    expect(report.remarks).toEqual([{ where: 'line 1', what: expect.stringContaining('“5 days” here') }]);
    expect(await inUse()).toHaveLength(2);
    const audit = await stage.opened.admin.auditTrail(stage.lumen.id, 10);
    expect(JSON.stringify([report, await inUse(), audit])).not.toContain('canary');
  });

  it('of a long address replaces nothing of another that begins alike', async () => {
    const url = await served((_, response) => response.end('{"question": "How?", "answer": "So."}'));
    for (const end of ['a', 'b']) await takeIn({ kind: 'url', url: `${url}/${'x'.repeat(600)}/${end}` }, end);
    expect(await inUse()).toHaveLength(2);
  });

  it.each([
    [200, '<!doctype html><form>Log in</form>', 'perhaps a login page'],
    [403, 'no', 'without a login (403)'],
    [404, '', 'nothing there (404)'],
    [503, '', 'answered 503'],
  ])('of an address that answers %i %s changes nothing', async (status, body, words) => {
    const url = await served((_, response) => response.writeHead(status).end(body));
    const report = await takeIn({ kind: 'url', url: `${url}/help.md` });
    expect(report.problems).toEqual([{ where: null, what: expect.stringContaining(words) }]);
    expect(await inUse()).toEqual([]);
  });

  it('of an address inside our own network is refused', async () => {
    let asked = 0;
    const url = await served((_, response) => response.end(`${asked++}`));
    const report = await takeIn({ kind: 'url', url }, 'import 1', 'refused');
    expect(report.problems).toEqual([{ where: null, what: expect.stringContaining('public internet') }]);
    expect(asked).toBe(0);
  });
});

describe('the folder', () => {
  async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
    const dir = await mkdtemp(join(tmpdir(), 'baton-articles-'));
    cleanUp.push(() => rm(dir, { recursive: true, force: true }));
    for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
    return dir;
  }

  function syncing(dir: string) {
    const said: object[] = [];
    const log = { info: () => {}, warn: (facts: object) => said.push(facts) };
    const sync = syncFolder({
      dir,
      tenant: stage.lumen.id,
      store: stage.opened.knowledge,
      log,
      now: () => at('09:00'),
    });
    return { sync, said };
  }

  /** As an editor would, a second later. */
  async function change(path: string, text: string): Promise<void> {
    await writeFile(path, text);
    const later = new Date(Date.now() + 1_000 * ++edits);
    await utimes(path, later, later);
  }
  let edits = 0;

  it('is taken in at the start, and then only when something changed', async () => {
    const dir = await folderOf({ 'a.md': file('A'), 'b.md': file('B') });
    const { sync } = syncing(dir);
    expect(await sync()).toMatchObject({ from: 'folder', added: 2 });
    expect(await sync()).toBeNull();
    await change(join(dir, 'a.md'), file('A', 'Otherwise.'));
    await unlink(join(dir, 'b.md'));
    expect(await sync()).toMatchObject({ changed: 1, removed: 1 });
    expect(await titles()).toEqual(['A']);
    expect(await syncing(dir).sync()).toMatchObject({ added: 0, changed: 0, unchanged: 1, removed: 0 });
  });

  it('is read again when a file has other words of the same length and the time of before', async () => {
    const dir = await folderOf({ 'a.md': file('A', 'In 5 days.') });
    const { sync } = syncing(dir);
    await utimes(join(dir, 'a.md'), 1, 1);
    await sync();
    await writeFile(join(dir, 'a.md'), file('A', 'In 9 days.'));
    await utimes(join(dir, 'a.md'), 1, 1);
    expect(await sync()).toMatchObject({ changed: 1 });
  });

  it('that is in trouble says so once', async () => {
    const dir = await folderOf({ 'a.md': file('A'), 'bad.md': '---\ntitle: Bad\naudience: x\n---\nText' });
    const { sync, said } = syncing(dir);
    await sync();
    await change(join(dir, 'a.md'), file('A', 'Otherwise.'));
    await sync();
    expect(said).toEqual([{ file: 'bad.md', problem: expect.stringContaining('line 3') }]);
    await rm(dir, { recursive: true });
    expect([await sync(), await sync()]).toEqual([null, null]);
    expect(said).toHaveLength(2);
    expect(await titles()).toEqual(['A']);
  });

  it('that is not there at the start is an error that says which variable to set', async () => {
    const { sync } = syncing('/nowhere/at/all');
    await expect(sync()).rejects.toThrow(KnowledgeNotReadable);
    await expect(sync()).rejects.toThrow(/BATON_KNOWLEDGE_DIR/);
  });

  it('does not bring back what was removed by hand, until its file changes', async () => {
    const dir = await folderOf({ 'a.md': file('A'), 'b.md': file('B') });
    const { sync } = syncing(dir);
    await sync();
    await stage.opened.knowledge.retireArticle(stage.lumen.id, olivia, '1');
    await change(join(dir, 'b.md'), file('B', 'Otherwise.'));
    await sync();
    await syncing(dir).sync();
    expect(await titles()).toEqual(['B']);
    await change(join(dir, 'a.md'), file('A', 'Otherwise.'));
    await sync();
    expect(await titles()).toEqual(['A', 'B']);
  });

  it('brings back what was gone from it, or broken, and is there again', async () => {
    const dir = await folderOf({ 'a.md': file('A'), 'b.md': file('B') });
    const { sync } = syncing(dir);
    await sync();
    await unlink(join(dir, 'a.md'));
    await change(join(dir, 'b.md'), '---\ntitle: B\naudience: x\n---\nText');
    await sync();
    expect(await titles()).toEqual([]);
    await change(join(dir, 'a.md'), file('A'));
    await change(join(dir, 'b.md'), file('B'));
    expect(await sync()).toMatchObject({ added: 2 });
    expect(await titles()).toEqual(['A', 'B']);
  });

  it('brings back what was gone at another start, and not what was removed by hand', async () => {
    const dir = await folderOf({ 'a.md': file('A'), 'b.md': file('B'), 'c.md': file('C') });
    await syncing(dir).sync();
    await stage.opened.knowledge.retireArticle(stage.lumen.id, olivia, '1');
    await unlink(join(dir, 'a.md'));
    await unlink(join(dir, 'b.md'));
    await syncing(dir).sync();
    expect(await titles()).toEqual(['C']);
    await change(join(dir, 'a.md'), file('A'));
    await change(join(dir, 'b.md'), file('B'));
    expect(await syncing(dir).sync()).toMatchObject({ added: 1, unchanged: 1 });
    expect(await titles()).toEqual(['B', 'C']);
  });

  it('leaves an article alone that was removed by hand, brought back by hand and removed again', async () => {
    const { knowledge } = stage.opened;
    const dir = await folderOf({ 'a.md': file('A'), 'b.md': file('B') });
    await syncing(dir).sync();
    await knowledge.retireArticle(stage.lumen.id, olivia, '1');
    await knowledge.restoreArticle(stage.lumen.id, olivia, '1', 1);
    await syncing(dir).sync();
    expect(await titles()).toEqual(['A', 'B']);
    await knowledge.retireArticle(stage.lumen.id, olivia, '1');
    await syncing(dir).sync();
    expect(await titles()).toEqual(['B']);
  });

  it('that was empty at a start comes back whole at the next', async () => {
    const dir = await folderOf({ 'a.md': file('A'), 'b.md': file('B') });
    await syncing(dir).sync();
    await syncing(await folderOf({})).sync();
    expect(await titles()).toEqual([]);
    await syncing(dir).sync();
    expect(await titles()).toEqual(['A', 'B']);
  });
});
