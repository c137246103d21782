import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { shortened } from './clean-text.ts';
import { type Found, leftOut, remarked } from './found.ts';
import { isHousekeeping, isMarkdown, readMarkdown } from './read-markdown.ts';
import { commonFolder, isHidden, leadsOut } from './source-paths.ts';
import { MOST_FILE_BYTES } from './source-text.ts';

export const MOST_ENTRIES = 2_000;
export const MOST_UNPACKED_BYTES = 50_000_000;
/** Text is packed to a quarter or a tenth; what packs this well was made to. It counts from some size on. */
const MOST_RATIO = 150;
const RATIO_COUNTS_FROM = 100_000;

/** The whole of it is not to be trusted: nothing of it is taken in. */
class ZipRefused extends Error {
  override readonly name = 'ZipRefused';
}

/**
 * Articles from the Markdown files of a zip. Sizes are counted while it is unpacked; what the archive says of itself is not believed. A
 * file that leads out of it, is encrypted or broken is left out alone; a bomb as a whole.
 */
export async function readZip(bytes: Uint8Array): Promise<readonly Found[]> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      decodeStrings: false,
    });
    const entries = await entriesOf(zip);
    return await articlesAmong(zip, entries);
  } catch (error) {
    if (error instanceof ZipRefused) return [leftOut(null, error.message)];
    return [leftOut(null, 'this zip is broken or encrypted as a whole: pack it again')];
  }
}

interface Packed {
  readonly path: string;
  readonly entry: Entry;
}

async function entriesOf(zip: ZipFile): Promise<readonly Packed[]> {
  if (zip.entryCount > MOST_ENTRIES)
    throw new ZipRefused(`this zip holds more than ${MOST_ENTRIES} files: pack only the articles, or several zips`);
  const packed: Packed[] = [];
  for await (const entry of zip.eachEntry()) {
    const path = pathOf(entry);
    if (path === '[Content_Types].xml') throw new ZipRefused('this is an Office document: save it as Markdown or CSV');
    if (!path.endsWith('/')) packed.push({ path, entry });
  }
  return packed;
}

function pathOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}

async function articlesAmong(zip: ZipFile, entries: readonly Packed[]): Promise<readonly Found[]> {
  const shown = entries.filter(({ path }) => leadsOut(path) !== null || !isHidden(path));
  const folder = commonFolder(shown.map(({ path }) => path).filter((path) => leadsOut(path) === null));
  const wanted = shown.filter(({ path }) => leadsOut(path) !== null || isMarkdown(path));
  const budget = { left: MOST_UNPACKED_BYTES };
  const taken = new Set<string>();
  const found: Found[] = [];
  for (const { path, entry } of wanted) {
    const key = path.startsWith(folder) ? path.slice(folder.length) : path;
    const refusal = leadsOut(path) ?? refusalOf(entry) ?? (taken.has(key) ? 'the zip holds this file twice' : null);
    taken.add(key);
    if (refusal) found.push(leftOut(shortened(key, 200), refusal));
    else found.push(...(await articleIn(zip, key, entry, budget)));
  }
  return [...found, ...remarksOn(shown.filter((one) => !wanted.includes(one)))];
}

const TYPE_OF_FILE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

function refusalOf(entry: Entry): string | null {
  if (((entry.externalFileAttributes >>> 16) & TYPE_OF_FILE) === SYMBOLIC_LINK) return 'this is a link to another file';
  if (entry.isEncrypted()) return 'it is encrypted: pack it without a password';
  return entry.canDecodeFileData() ? null : 'it is packed in a way that is not known here: pack it as an ordinary zip';
}

async function articleIn(zip: ZipFile, key: string, entry: Entry, budget: { left: number }): Promise<readonly Found[]> {
  try {
    const bytes = await unpacked(await zip.openReadStreamPromise(entry), entry, budget);
    if (bytes === null) return [leftOut(key, `it is longer than ${MOST_FILE_BYTES / 1_000_000} MB: split it`)];
    return isHousekeeping(key, bytes) ? [] : [readMarkdown(key, bytes)];
  } catch (error) {
    if (error instanceof ZipRefused) throw error;
    return [leftOut(key, 'it can’t be unpacked: the zip is damaged there')];
  }
}

/** Null: it is longer than a file may be. Throws ZipRefused for a bomb. */
async function unpacked(stream: Readable, entry: Entry, budget: { left: number }): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    budget.left -= chunk.length;
    if (budget.left < 0 || isBomb(entry, length))
      throw new ZipRefused('this zip unpacks to far more than it should: nothing of it was taken in');
    if (length > MOST_FILE_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** `length`: what it has been unpacked to so far. What it says of itself can only make it look worse. */
function isBomb({ compressedSize, uncompressedSize }: Entry, length: number): boolean {
  return length > RATIO_COUNTS_FROM && Math.max(length, uncompressedSize) > MOST_RATIO * compressedSize;
}

/** What else was in it, so that nobody misses it in silence. */
function remarksOn(others: readonly Packed[]): readonly Found[] {
  const isPacked = ({ path }: Packed): boolean => /\.(?:zip|gz|tgz|tar|7z|rar)$/i.test(path);
  const isTable = ({ path }: Packed): boolean => /\.(?:csv|tsv|jsonl|ndjson)$/i.test(path);
  return others.flatMap((one) => {
    const path = shortened(one.path, 200);
    if (isPacked(one)) return [remarked(path, 'an archive inside the archive was not opened: import it by itself')];
    return isTable(one) ? [remarked(path, 'a table inside the archive was left out: import it by itself')] : [];
  });
}
