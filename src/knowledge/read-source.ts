import { type Found, leftOut } from './found.ts';
import { delimiterOf, readCsv } from './read-csv.ts';
import { isJsonl, readJsonl } from './read-jsonl.ts';
import { isMarkdown, readMarkdown } from './read-markdown.ts';
import { readZip } from './read-zip.ts';
import { isZip, MOST_BYTES, MOST_FILE_BYTES, textOf } from './source-text.ts';

/** What came in, and what was said about it. */
export interface Source {
  /** The file's name, or the end of an address; it may say nothing. */
  readonly name: string;
  /** As the web says it: "text/csv"; null: not said. */
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/**
 * Articles from a zip, a table (CSV, JSONL) or one Markdown file. Which it is its content says first, then its name. Whatever is wrong
 * with it stands in what is found.
 */
export async function readSource({ name, contentType, bytes }: Source): Promise<readonly Found[]> {
  if (bytes.length > MOST_BYTES) return [leftOut(null, `this is more than ${MOST_BYTES / 1_000_000} MB: split it`)];
  if (isZip(bytes)) return readZip(bytes);
  const source = textOf(bytes);
  if ('problem' in source) return [leftOut(null, source.problem)];
  const { text } = source;
  if (isJsonl(text)) return readJsonl(text);
  const delimiter = text.trimStart().startsWith('---') ? null : delimiterOf(text);
  if (delimiter !== null) return readCsv(text, delimiter);
  if (isTable(name, contentType))
    return [leftOut('line 1', 'a table begins with a line of names, “question” and “answer” at least')];
  if (/\.jsonl?$|\.ndjson$/i.test(name) || contentType === 'application/json')
    return [leftOut('line 1', 'each line must be one object such as {"question": "…", "answer": "…"}')];
  if (!looksLikeMarkdown(text, name, contentType))
    return [
      leftOut(
        null,
        'this is none of the files that articles can come in: Markdown, CSV, JSONL or a zip of Markdown files',
      ),
    ];
  if (bytes.length > MOST_FILE_BYTES)
    return [leftOut(null, `one article is no longer than ${MOST_FILE_BYTES / 1_000_000} MB: split it`)];
  return [readMarkdown(isMarkdown(name) ? name : `${name || 'article'}.md`, bytes)];
}

const isTable = (name: string, contentType: string | null): boolean =>
  /\.(?:csv|tsv)$/i.test(name) || contentType === 'text/csv' || contentType === 'text/tab-separated-values';

function looksLikeMarkdown(text: string, name: string, contentType: string | null): boolean {
  if (isMarkdown(name) || contentType === 'text/markdown') return true;
  return /^(?:---[ \t]{0,9}\r?\n|#{1,6}[ \t])/.test(text.replace(/^\uFEFF/, '').trimStart());
}
