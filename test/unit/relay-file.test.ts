import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../src/bridge/file-not-carried.ts';
import { isRisky, plainName } from '../../src/bridge/risky-file.ts';
import { agentsFileCard, customerFileCard } from '../../src/cards/file-cards.ts';
import type { FileNotCarried, FileTrouble } from '../../src/conversation/file-trouble.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const WORDS = bytes('Just some words.');

describe('a file that can start a program', () => {
  it.each([
    'setup.exe',
    'SETUP.EXE',
    'invoice.pdf.exe',
    'setup.exe.',
    'setup.exe . .',
    'run.bat',
    'run.cmd',
    'saver.scr',
    'a.js',
    'a.vbs',
    'a.ps1',
    'a.msi',
    'a.jar',
    'a.lnk',
    'a.hta',
    'a.iso',
    'a.dll',
    'a.settingcontent-ms',
    'exe',
    // Shows as “invoice_exe.pdf”.
    'invoice_\u202Efdp.exe',
    'setup.e\u200Bxe',
    'setup.exe\u0000',
  ])('is known by its name: %s', (name) => {
    expect(isRisky(name, WORDS)).toBe(true);
  });

  it.each([
    ['a Windows program', 'MZ\x90\0\x03\0\0\0'],
    ['a Linux program', '\x7fELF\x02\x01\x01'],
    ['a program for a Mac', '\xcf\xfa\xed\xfe\x07'],
    ['a Java class', '\xca\xfe\xba\xbe\0\0'],
    ['a shortcut', 'L\0\0\0\x01\x14\x02\0'],
    ['a cabinet', 'MSCF\0\0\0\0'],
    ['an image of a disk', `${'\0'.repeat(0x8001)}CD001`],
  ])('is known by its bytes, whatever it is called: %s', (_, content) => {
    expect(isRisky('holiday.png', bytes(content))).toBe(true);
  });

  it.each([
    ['report.pdf', '%PDF-1.7'],
    ['notes.txt', 'MZ is how programs begin. These are words, and no program at all; quite a lot of them.'],
    ['data.csv', 'a,b\n1,2\n'],
    ['picture.png', '\x89PNG\r\n\x1a\n\0\0\0'],
    ['archive.zip', 'PK\x03\x04'],
    ['letter.docx', 'PK\x03\x04'],
    ['old.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['script.py', 'print(1)'],
    ['page.html', '<!doctype html>'],
    ['executive summary', 'x'],
    ['constructor', 'x'],
    ['__proto__', 'x'],
    ['', ''],
  ])('is not: %s', (name, content) => {
    expect(isRisky(name, bytes(content))).toBe(false);
  });
});

describe('a name of a file', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['../../etc/passwd', '.._.._etc_passwd'],
    ['C:\\temp\\a.txt', 'C:_temp_a.txt'],
    ['a\u202Egnp.exe', 'agnp.exe'],
    ['  a.txt . ', 'a.txt'],
    ['line\nbreak.txt', 'linebreak.txt'],
    ['<!channel> *bold*.txt', '<!channel> *bold*.txt'],
    ['レポート.pdf', 'レポート.pdf'],
    ['...', 'file'],
    ['', 'file'],
  ])('is a name and nothing else: %s', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });

  it('is not endless, and keeps its ending', () => {
    const plain = plainName(`${'😀'.repeat(50_000)}.pdf`);
    expect(plain.length).toBeLessThan(400);
    expect(plain.endsWith('….pdf')).toBe(true);
    expect(plainName('. '.repeat(25_000)).length).toBeLessThan(400);
  });
});

describe('a file that stayed behind', () => {
  const TROUBLES = {
    'too-large': true,
    empty: true,
    risky: true,
    gone: true,
    elsewhere: true,
    'no-access': true,
    'not-taken': true,
    slow: true,
    unclear: true,
  } satisfies Record<FileTrouble, true>;
  const say = (why: FileTrouble, from: FileNotCarried['from']): FileNotCarried => ({
    notice: 'file-not-carried',
    name: 'report <!here>.pdf',
    from,
    why,
    mostBytes: 25_000_000,
  });
  const every = (Object.keys(TROUBLES) as FileTrouble[]).flatMap((why) =>
    (['customer', 'agents'] as const).map((from) => [why, from] as const),
  );

  it.each(every)('is named on both sides, with the reason, in plain words: %s, from the %s', (why, from) => {
    for (const { summary, parts } of [customerFileCard(say(why, from)), agentsFileCard(say(why, from))]) {
      expect(summary).toContain('report <!here>.pdf');
      expect(summary).toMatch(/\.$/);
      expect(summary).not.toMatch(/undefined|_|Slack| {2}/);
      // As a string, it is literal everywhere.
      expect(parts).toEqual([{ part: 'note', line: summary }]);
    }
  });

  it('is too large by a number that one can read', () => {
    expect(customerFileCard(say('too-large', 'customer')).summary).toBe(
      '📎 report <!here>.pdf could not be passed on: it is larger than 25 MB. You can send a link to it instead.',
    );
    expect(agentsFileCard({ ...say('too-large', 'agents'), mostBytes: 1_500_000 }).summary).toContain('than 1.5 MB');
    expect(agentsFileCard({ ...say('too-large', 'agents'), mostBytes: 10 }).summary).toContain('than 0.1 MB');
  });

  it.each([
    ['file_upload_size_restricted', 'too-large'],
    ['file_type_not_allowed', 'not-taken'],
    ['file_uploads_disabled', 'not-taken'],
    ['storage_limit_reached', 'not-taken'],
    ['slack_connect_file_upload_sharing_blocked', 'not-taken'],
    ['constructor', 'not-taken'],
    ['too-large', 'too-large'],
  ] as const)('has a reason that people know, whatever the platform calls it: %s', (why, trouble) => {
    expect(troubleOf({ state: 'refused', why })).toBe(trouble);
  });

  it('may have arrived when nobody could find out', () => {
    expect(troubleOf({ state: 'uncertain', why: 'file_uploads_disabled' })).toBe('unclear');
  });
});
