import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpCard } from '../../src/admin/help-card.ts';

const pages = ['README.md', 'CONTRIBUTING.md', 'AGENTS.md', ...docsFolder()];

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('links only to files that are there', () => {
    const files = links(text).map(({ file }) => file);
    expect(files.filter((file) => !existsSync(join(dirname(page), file)))).toEqual([]);
  });

  it('links only to headings that are there', () => {
    const broken = links(text).filter(({ file, heading }) => {
      const target = file === '' ? page : join(dirname(page), file);
      return heading !== null && existsSync(target) && !headings(readFileSync(target, 'utf8')).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  it('names only npm scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w-]+)|(start|test))\b/g)].map(
      ([, run, short]) => run ?? short,
    );
    expect(named.filter((name) => !((name ?? '') in scripts))).toEqual([]);
  });
});

it('the README begins with the two commands', () => {
  const [first = ''] = /```sh\n[^`]*```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(first.match(/^npm .*(?= #|$)/gm)?.map((line) => line.split('#')[0]?.trim())).toEqual([
    'npm start',
    'npm test',
  ]);
});

it('the page for admins has every command that /baton help lists, and no other', () => {
  const help = JSON.stringify(helpCard('admin')).match(/\/baton [^"]+/g) ?? [];
  const page = readFileSync('docs/admins.md', 'utf8').match(/(?<=^\| `)\/baton [^`]+/gm) ?? [];
  expect(page.length).toBeGreaterThan(0);
  expect([...page].sort()).toEqual([...help].sort());
});

function docsFolder(): readonly string[] {
  return readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file));
}

interface Link {
  readonly file: string;
  readonly heading: string | null;
}

/** Links and pictures that stay in the repository. */
function links(text: string): readonly Link[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
  return targets
    .filter((target) => !/^(https?|mailto):/.test(target))
    .map((target) => {
      const [file = '', heading = null] = target.split('#');
      return { file, heading };
    });
}

/** As GitHub makes anchors of them. */
function headings(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
