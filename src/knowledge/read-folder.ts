import { constants, type Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Found, leftOut } from './found.ts';
import { isHousekeeping, isMarkdown, readMarkdown } from './read-markdown.ts';
import { isHidden } from './source-paths.ts';
import { MOST_FILE_BYTES } from './source-text.ts';

/** A Markdown file in a folder. */
export interface FileThere {
  /** Inside the folder, with `/`. */
  readonly path: string;
  /** Where it really is, links followed. */
  readonly real: string;
  readonly bytes: number;
  /** When its content, or who may read it, changed: also where its times were set back (`cp -p`, `rsync -t`). */
  readonly changedMs: number;
}

/** What is in a folder, without reading it. */
export interface Listing {
  /** In the order of their paths, so that it is the same everywhere. */
  readonly files: readonly FileThere[];
  /** What is not followed. */
  readonly refused: readonly Found[];
}

const MOST_FILES = 10_000;
const DEEPEST = 20;

/**
 * The Markdown files in a folder and the folders in it; a checkout of a repository is such a folder. Hidden files and packages are passed
 * over, links are followed where they stay inside. Throws when the folder itself can't be read.
 */
export async function listFolder(dir: string): Promise<Listing> {
  const root = await realpath(dir);
  const files: FileThere[] = [];
  const refused: Found[] = [];
  const visited = new Set<string>();

  const visit = async (folder: string, path: string, depth: number): Promise<void> => {
    const real = await realpath(folder);
    if (visited.has(real) || depth > DEEPEST) return;
    visited.add(real);
    for (const entry of (await readdir(real, { withFileTypes: true })).toSorted(byName))
      if (!isHidden(entry.name))
        await look(entry, join(real, entry.name), path ? `${path}/${entry.name}` : entry.name, depth);
  };

  const look = async (entry: Dirent, full: string, path: string, depth: number): Promise<void> => {
    try {
      const real = entry.isSymbolicLink() ? await realpath(full) : full;
      const about = await stat(real);
      if (!about.isDirectory() && !(about.isFile() && isMarkdown(path))) return;
      if (!isInside(root, real))
        refused.push(leftOut(path, 'this link leads out of the folder: put the file itself there'));
      else if (about.isDirectory()) await visit(real, path, depth + 1);
      else if (files.length >= MOST_FILES)
        refused.push(leftOut(path, `the folder holds more than ${MOST_FILES} files`));
      else files.push({ path, real, bytes: about.size, changedMs: about.ctimeMs });
    } catch (cause) {
      refused.push(leftOut(path, `it can’t be read (${codeOf(cause)})`));
    }
  };

  await visit(root, '', 0);
  return { files, refused };
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function isInside(root: string, real: string): boolean {
  const way = relative(root, real);
  return way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep);
}

/** Articles from the files of a listing. A file with something wrong is left out alone. */
export async function readListed({ files, refused }: Listing): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const file of files) found.push(...(await readListedFile(file)));
  return [...found, ...refused];
}

async function readListedFile({ path, real }: FileThere): Promise<readonly Found[]> {
  if (/\p{Cc}/u.test(path)) return [leftOut(null, 'a file has a name with characters that no name has: rename it')];
  try {
    const bytes = await beginningOf(real, MOST_FILE_BYTES + 1);
    if (bytes.length > MOST_FILE_BYTES)
      return [leftOut(path, `it is longer than ${MOST_FILE_BYTES / 1_000_000} MB: split it`)];
    return isHousekeeping(path, bytes) ? [] : [readMarkdown(path, bytes)];
  } catch (cause) {
    if (codeOf(cause) === null) throw cause;
    return [leftOut(path, `it can’t be read (${codeOf(cause)})`)];
  }
}

/** The file may have grown, or become a link, since it was listed. */
async function beginningOf(path: string, mostBytes: number): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const buffer = Buffer.alloc(Math.min(mostBytes, (await file.stat()).size + 1));
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
    }
  } finally {
    await file.close();
  }
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
