import { readArticle } from './article.ts';
import { type Found, leftOut } from './found.ts';
import { ArticleNotValid } from './front-matter.ts';
import { textOf } from './source-text.ts';

/** The article in the bytes of one Markdown file; `path` is its key. */
export function readMarkdown(path: string, bytes: Uint8Array): Found {
  const source = textOf(bytes);
  if ('problem' in source) return leftOut(path, source.problem);
  try {
    return { where: path, key: path, ...readArticle(source.text, path) };
  } catch (error) {
    if (error instanceof ArticleNotValid) return leftOut(path, error.message);
    throw error;
  }
}

export const isMarkdown = (path: string): boolean => /\.(?:md|markdown|mdx)$/i.test(path);

/** What every repository has for those who work on it, and nobody wrote for customers. */
const HOUSEKEEPING =
  /^(?:readme|changelog|contributing|code[_-]of[_-]conduct|license|licence|governance|authors|agents|claude|pull_request_template)(?:\.[a-z-]{2,8})?\.(?:md|markdown|mdx)$/i;

/** Such a file is an article only when it says so with front matter. */
export function isHousekeeping(path: string, bytes: Uint8Array): boolean {
  if (!HOUSEKEEPING.test(path.split('/').at(-1) ?? '')) return false;
  const begin = new TextDecoder().decode(bytes.subarray(0, 10));
  return !begin.startsWith('---');
}
