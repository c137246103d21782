import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Found } from '../../src/knowledge/found.ts';
import { listFolder, readListed } from '../../src/knowledge/read-folder.ts';
import { readSource } from '../../src/knowledge/read-source.ts';

const article = (title: string): string => `---\ntitle: ${title}\nquestions: [Why ${title}?]\n---\nBecause.\n`;
const from = (name: string, content: string | Uint8Array, contentType: string | null = null) =>
  readSource({ name, contentType, bytes: Buffer.from(content as string) });

const titles = (found: readonly Found[]): string[] =>
  found.flatMap((one) => (one.article === null ? [] : [one.article.source.title]));
const keys = (found: readonly Found[]): string[] => found.flatMap((one) => (one.article === null ? [] : [one.key]));
const problems = (found: readonly Found[]): string[] =>
  found.flatMap((one) => (one.article === null && one.problem !== null ? [`${one.where}: ${one.problem}`] : []));
const remarks = (found: readonly Found[]): string[] =>
  found.flatMap(({ where, remarks: said }) => said.map((remark) => `${where}: ${remark}`));

describe('a table of questions and answers', () => {
  it.each([
    ['commas', 'question,answer\nHow?,"So, and so."\n'],
    ['semicolons, as Excel writes it in Europe', '\uFEFFQuestion;Answer\r\nHow?;So, and so.\r\n'],
    ['tabs', 'answer\tquestion\nSo, and so.\tHow?\n'],
  ])('may be separated by %s', async (_, text) => {
    const [found] = await from('faq.csv', text);
    expect(found).toMatchObject({
      where: 'line 2',
      key: 'How?',
      article: { source: { title: 'How?', url: null }, questions: ['How?'], sections: [{ text: 'So, and so.' }] },
    });
  });

  it('says all that a file can say, also in UTF-16', async () => {
    const text =
      'question,answer,title,url,channels,companies,audience,valid until,owner\n' +
      '"How?\nWhat?",So,T,https://a.example,"#a, b","Acme, Inc.; Globex",agents,2026-01-31,Ana\n';
    const [found] = await from('faq.csv', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(found?.article).toEqual({
      source: { title: 'T', url: 'https://a.example' },
      questions: ['How?', 'What?'],
      sections: [{ heading: null, text: 'So' }],
      audience: { channels: ['a', 'b'], companies: ['Acme, Inc.', 'Globex'], internal: true },
      validUntil: Date.parse('2026-02-01T00:00:00Z'),
      owner: 'Ana',
    });
  });

  it('lives on without the rows that are wrong', async () => {
    const found = await from(
      'faq.csv',
      'question,answer,valid until,colour\nA?,a,,\n,b,,\nC?,,,\nD?,d,tomorrow,red\nE?,e,,,,\nF?,f,,,more\nA?,again,,\nG?,g,,\n',
    );
    expect(keys(found)).toEqual(['A?', 'E?', 'G?']);
    expect(problems(found)).toEqual([
      'line 3: it has no question',
      'line 4: it has no answer',
      expect.stringMatching(/^line 5: “valid until” must be a day/),
      expect.stringMatching(/^line 7: it has more cells/),
      expect.stringMatching(/^line 8: line 2 has the same question for the same readers/),
    ]);
    expect(remarks(found)).toEqual([expect.stringContaining('“colour” means nothing here')]);
  });

  it('may answer one question in as many ways as it has readers', async () => {
    const found = await from(
      'faq.csv',
      'question,answer,companies,audience\nA?,one,,\nA?,two,Acme,\nA?,three,Globex,\nA?,four,,agents\nA?,five,Acme,\n',
    );
    expect(keys(found)).toEqual(['A?', 'A? (Acme)', 'A? (Globex)', 'A? (agents)']);
    expect(problems(found)).toEqual([expect.stringMatching(/^line 6: line 3 has the same question/)]);
  });

  it('names the line on which a row begins, however many it has', async () => {
    const found = await from('faq.csv', 'question,answer\r\n"A?","a\r\nb\r\nc"\r\n\r\nB?,\r\n"C?\n",\r\n');
    expect(found.map(({ where }) => where)).toEqual(['line 2', 'line 6', 'line 7']);
  });

  it('with more fields in a line than are looked at has no such article: who may read it may stand there', async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`f${at}`, 'x']));
    const found = await from('faq.jsonl', JSON.stringify({ question: 'A?', answer: 'a', ...many, audience: 'agents' }));
    expect(titles(found)).toEqual([]);
    expect(problems(found)).toEqual([expect.stringContaining('more than 100 fields')]);
  });

  it('with a quote that does not end keeps what stands before it', async () => {
    const found = await from('faq.csv', 'question,answer\nA?,a\nB?,"b\nC?,c\n');
    expect(keys(found)).toEqual(['A?']);
    expect(problems(found)).toEqual([expect.stringMatching(/^line 3: its quotes do not end/)]);
  });

  it.each([
    ['without names', 'faq.csv', 'How?,So\n', 'begins with a line of names'],
    ['with a name twice', 'faq.csv', 'question,answer,url,url\nA?,a,b,c\n', 'two columns are called “url”'],
    ['as Excel saves it in Windows-1252', 'faq.csv', Buffer.from('question;answer\nWie?;So \xfc', 'latin1'), 'UTF-8'],
    ['that is a list in JSON', 'faq.jsonl', '[{"a": 1}]', 'each line must be one object'],
    ['with an endless answer', 'faq.csv', `question,answer\nA?,${'so '.repeat(400_000)}\n`, 'longer than 1000000'],
  ])('%s is refused in words', async (_, name, content, words) => {
    const found = await from(name, content);
    expect(titles(found)).toEqual([]);
    expect(problems(found)).toEqual([expect.stringContaining(words)]);
  });

  it('may be lines of JSON, with lists', async () => {
    const found = await from(
      'faq.jsonl',
      '{"questions": ["How?", "What?"], "answer": "So **far**", "channels": ["#a"], "colour": "red"}\n' +
        '\n{"question": "Who?", "answer": "Me", "__proto__": {"x": 1}}\nnonsense\n{"question": {"a": 1}, "answer": "b"}\n[1]\n',
    );
    expect(keys(found)).toEqual(['How? (a)', 'Who?']);
    expect(found.find(({ where }) => where === 'line 1')?.article).toMatchObject({
      questions: ['How?', 'What?'],
      sections: [{ text: 'So far' }],
      audience: { channels: ['a'] },
    });
    expect(problems(found)).toEqual([
      expect.stringMatching(/^line 4: this is no JSON/),
      expect.stringMatching(/^line 5: it has no question/),
      expect.stringMatching(/^line 6: expected an object/),
    ]);
    expect(remarks(found)).toHaveLength(2);
  });

  it('in Markdown is no table of articles', async () => {
    const found = await from('faq.md', '# FAQ\n\n| Question | Answer |\n|---|---|\n| How? | So. |\n');
    expect(titles(found)).toEqual(['FAQ']);
    expect(problems(await from('faq.md', '| Question | Answer |\n|---|---|\n'))[0]).toContain('there is no title');
  });

  it('is recognised by what it holds, whatever it is called', async () => {
    expect(keys(await from('faq.md', '{"question": "Q?", "answer": "A"}'))).toEqual(['Q?']);
    expect(keys(await from('export', 'question;answer\nQ?;A'))).toEqual(['Q?']);
    expect(titles(await from('', '# A heading\n\nText.'))).toEqual(['A heading']);
  });
});

describe('what is not what it is called', () => {
  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'a PNG picture'],
    ['a PDF', '%PDF-1.7 …', 'a PDF'],
    ['bytes that no text has', 'title\0: A', 'this is no text'],
    ['no UTF-8', Buffer.from([0x23, 0x20, 0xc3, 0x28]), 'UTF-8'],
    ['nothing', '', 'empty'],
    ['blanks', ' \n\n ', 'empty'],
    ['a login page', '\n<!DOCTYPE html><html><form action="/login">', 'perhaps a login page'],
    ['a page with a declaration', '<?xml version="1.0"?>\n<!-- x -->\n<HTML lang="en">', 'perhaps a login page'],
  ])('%s in Markdown’s clothes is refused by its true name', async (_, content, words) => {
    const found = await from('refunds.md', content);
    expect(found).toHaveLength(1);
    expect(problems(found)[0]).toContain(words);
  });

  it('is refused when it is too large, before it is looked at', async () => {
    expect(problems(await from('a.md', Buffer.alloc(20_000_001, 0x61)))).toEqual([
      'null: this is more than 20 MB: split it',
    ]);
    expect(problems(await from('a.md', `# A\n${'a '.repeat(500_001)}`))[0]).toContain('no longer than 1 MB');
  });

  it('is refused when it is something else entirely', async () => {
    expect(problems(await from('notes.txt', 'Just some words.'))[0]).toContain('none of the files');
  });
});

/** Letters that do not pack well. */
const noise = (length: number): string =>
  Buffer.from(Array.from({ length }, (_, at) => 97 + ((Math.imul(at, 2_654_435_761) >>> 24) % 20))).toString();

interface Packing {
  readonly name: string;
  readonly data?: string | Uint8Array;
  readonly mode?: number;
  readonly flags?: number;
  readonly stored?: boolean;
  /** What the headers say of its length. */
  readonly says?: number;
}

/** A zip as its format describes it (APPNOTE 4.3), so that it can also be a bad one. */
function zipOf(entries: readonly Packing[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data = '', mode = 0o100644, flags = 0x800, stored = false, says } of entries) {
    const plain = Buffer.from(data as string);
    const packed = stored ? plain : deflateRawSync(plain);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(flags, 2);
    about.writeUInt16LE(stored ? 0 : 8, 4);
    about.writeUInt32LE(crc32(plain), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(says ?? plain.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([20, 3]);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), madeBy, about, rest, Buffer.from(name));
    files.push(file);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, central, end]);
}

describe('a zip of articles', () => {
  it('is read with its folders; pictures and hidden files are passed over', async () => {
    const zip = zipOf([
      { name: 'a.md', data: article('A') },
      { name: 'docs/', data: '' },
      { name: 'docs/b.md', data: article('B'), stored: true },
      { name: 'docs/.hidden.md', data: article('Hidden') },
      { name: '.git/x.md', data: article('Git') },
      { name: '__MACOSX/._a.md', data: article('Mac') },
      { name: 'node_modules/p/c.md', data: article('Package') },
      { name: 'README.md', data: '# For developers\n\nBuild it.' },
      { name: 'logo.png', data: 'x' },
    ]);
    const found = await from('help.zip', zip);
    expect(keys(found)).toEqual(['a.md', 'docs/b.md']);
    expect(found).toHaveLength(2);
  });

  it('of a repository is the same under the name of the next version', async () => {
    const version = (name: string) =>
      from(
        `${name}.zip`,
        zipOf([
          { name: `${name}/` },
          { name: `${name}/docs/a.md`, data: article('A') },
          { name: `${name}/b.md`, data: article('B') },
        ]),
      );
    expect(keys(await version('help-main'))).toEqual(['docs/a.md', 'b.md']);
    expect(await version('help-1.2')).toEqual(await version('help-1.3'));
  });

  it.each([
    ['../../etc/passwd.md', 'leads out'],
    ['docs/../../x.md', 'leads out'],
    ['/etc/x.md', 'leads out'],
    ['C:/x.md', 'leads out'],
    ['..\\..\\x.md', 'backslash'],
    ['docs\\x.md', 'backslash'],
    ['a\u0000.md', 'characters'],
    [`${'a/'.repeat(300)}x.md`, 'longer than 400'],
  ])('lives on without a file called %j', async (name, words) => {
    const found = await from(
      'help.zip',
      zipOf([
        { name, data: article('Bad') },
        { name: 'a.md', data: article('A') },
      ]),
    );
    expect(titles(found)).toEqual(['A']);
    expect(problems(found)).toEqual([expect.stringContaining(words)]);
  });

  it('lives on without links, encrypted, damaged, broken and disguised files, one problem each', async () => {
    const found = await from(
      'help.zip',
      zipOf([
        { name: 'link.md', data: '/etc/passwd', mode: 0o120777 },
        { name: 'locked.md', data: article('Locked'), flags: 0x801 },
        { name: 'lies.md', data: article('Lies'), says: 3 },
        { name: 'front.md', data: '---\ntitle: A\naudience: some\n---\nText' },
        { name: 'picture.md', data: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
        { name: 'twice.md', data: article('First') },
        { name: 'twice.md', data: article('Second') },
        {
          name: 'long.md',
          data: `# Long\n${noise(1_100_000)}`,
        },
      ]),
    );
    expect(titles(found)).toEqual(['First']);
    expect(problems(found)).toEqual([
      'link.md: this is a link to another file',
      'locked.md: it is encrypted: pack it without a password',
      'lies.md: it can’t be unpacked: the zip is damaged there',
      expect.stringMatching(/^front.md: line 3: “audience” must be/),
      'picture.md: this is a PNG picture',
      'twice.md: the zip holds this file twice',
      'long.md: it is longer than 1 MB: split it',
    ]);
  });

  it('keeps the names of its files when one of them leads out', async () => {
    const found = await from(
      'help.zip',
      zipOf([
        { name: 'help-1/a.md', data: article('A') },
        { name: '../b.md', data: article('B') },
      ]),
    );
    expect(keys(found)).toEqual(['a.md']);
    expect(problems(found)).toEqual([expect.stringMatching(/^\.\.\/b\.md: its path leads out/)]);
  });

  it('says what else was in it that somebody may miss', async () => {
    const found = await from(
      'help.zip',
      zipOf([
        { name: 'a.md', data: article('A') },
        { name: 'b.zip', data: 'x' },
        { name: 'c.csv', data: 'x' },
      ]),
    );
    expect(remarks(found)).toEqual([
      expect.stringMatching(/^b.zip: an archive/),
      expect.stringMatching(/^c.csv: a table/),
    ]);
  });

  it('that is a bomb is refused as a whole, whatever its headers say', async () => {
    const bomb = zipOf([
      { name: 'a.md', data: article('A') },
      { name: 'bomb.md', data: Buffer.alloc(30_000_000, 0x61), says: 100 },
    ]);
    const honest = zipOf([
      { name: 'a.md', data: article('A') },
      { name: 'bomb.md', data: Buffer.alloc(30_000_000, 0x61) },
    ]);
    expect(bomb.length).toBeLessThan(50_000);
    expect(titles(await from('help.zip', bomb))).toEqual(['A']);
    expect(problems(await from('help.zip', bomb))).toEqual([expect.stringMatching(/^bomb.md: it can’t be unpacked/)]);
    expect(await from('help.zip', honest)).toEqual([
      expect.objectContaining({ problem: expect.stringContaining('far more than it should') }),
    ]);
  });

  it('of many that together are a bomb is refused as a whole', async () => {
    const long = noise(900_000);
    const zip = zipOf(Array.from({ length: 60 }, (_, at) => ({ name: `${at}.md`, data: `# ${at}\n${long}` })));
    expect(titles(await from('help.zip', zip))).toEqual([]);
    const many = zipOf(Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}.md`, data: '# A\nB' })));
    expect(problems(await from('help.zip', many))).toEqual([expect.stringContaining('more than 2000 files')]);
  });

  it('that is an Office document is refused by that name', async () => {
    const found = await from(
      'faq.docx',
      zipOf([
        { name: '[Content_Types].xml', data: '<x/>' },
        { name: 'word/a.md', data: article('A') },
      ]),
    );
    expect(problems(found)).toEqual([expect.stringContaining('Office document')]);
  });

  it('is read or refused, whatever is broken in it', async () => {
    const whole = zipOf([
      { name: 'a.md', data: article('A') },
      { name: 'b/c.md', data: article('B') },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(20), async (at, byte, cut) => {
        const broken = Buffer.from(whole);
        broken[at] = byte;
        const found = await from('help.zip', broken.subarray(0, whole.length - (cut > 10 ? cut : 0)));
        return titles(found).length <= 2;
      }),
    );
  });
});

describe('a folder of articles', () => {
  const made: string[] = [];
  afterEach(async () => {
    for (const dir of made.splice(0)) await rm(dir, { recursive: true });
  });

  async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
    const dir = await mkdtemp(join(tmpdir(), 'baton-articles-'));
    made.push(dir);
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(dir, path, '..'), { recursive: true });
      await writeFile(join(dir, path), content);
    }
    return dir;
  }

  const readFolder = async (dir: string): Promise<readonly Found[]> => readListed(await listFolder(dir));

  it('is read with the folders in it, in the order of names, without what is there for programs', async () => {
    const dir = await folderOf({
      'b.md': article('B'),
      'a/z.markdown': article('Z'),
      'a/notes.txt': 'no article',
      '.git/x.md': article('Git'),
      'node_modules/p/y.md': article('Package'),
      'a/.draft.md': article('Hidden'),
      'README.md': '# For developers\n\nBuild it.',
      'CHANGELOG.md': '# Changes\n\nMany.',
    });
    expect(keys(await readFolder(dir))).toEqual(['a/z.markdown', 'b.md']);
  });

  it('lives on without the files that are wrong', async () => {
    const dir = await folderOf({
      'good.md': article('Good'),
      'bad.md': '---\ntitle: Bad\naudience: x\n---\nText',
      'binary.md': Buffer.from([1, 2, 0, 3]),
      'long.md': `# A\n${'a'.repeat(1_000_000)}`,
    });
    const found = await readFolder(dir);
    expect(titles(found)).toEqual(['Good']);
    expect(problems(found)).toEqual([
      expect.stringMatching(/^bad.md: line 3: /),
      expect.stringMatching(/^binary.md: this is no text/),
      expect.stringMatching(/^long.md: it is longer than 1 MB/),
    ]);
  });

  it('follows links that stay inside, and no other', async () => {
    const outside = await folderOf({ 'secret.md': article('Secret'), 'deep/other.md': article('Other') });
    const dir = await folderOf({ 'docs/a.md': article('A') });
    await symlink(join(outside, 'secret.md'), join(dir, 'secret.md'));
    await symlink(join(outside, 'deep'), join(dir, 'deep'));
    await symlink(join(dir, 'docs', 'a.md'), join(dir, 'same.md'));
    await symlink(dir, join(dir, 'round'));
    await symlink(join(dir, 'nowhere.md'), join(dir, 'broken.md'));
    const found = await readFolder(dir);
    expect(keys(found)).toEqual(['docs/a.md', 'same.md']);
    expect(problems(found)).toEqual([
      expect.stringMatching(/^broken.md: it can’t be read \(ENOENT\)/),
      expect.stringMatching(/^deep: this link leads out/),
      expect.stringMatching(/^secret.md: this link leads out/),
    ]);
  });

  it('may be a link itself', async () => {
    const dir = await folderOf({ 'a.md': article('A') });
    const link = await folderOf({});
    await symlink(dir, join(link, 'current'));
    expect(keys(await readFolder(join(link, 'current')))).toEqual(['a.md']);
  });

  it.skipIf(process.getuid?.() === 0)('lives on without a file that nobody may read', async () => {
    const dir = await folderOf({ 'a.md': article('A'), 'b.md': article('B') });
    await chmod(join(dir, 'b.md'), 0);
    expect(problems(await readFolder(dir))).toEqual(['b.md: it can’t be read (EACCES)']);
  });
});
