/** The page's own files: plain modules, nothing built, nothing from elsewhere. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerText } from './slack/http-body.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const onlyOurOwn =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const folder = findFolder();

/** Beside this file, or, when this file was compiled, where it came from: the page itself is never compiled. */
function findFolder(): string {
  const beside = fileURLToPath(new URL('./page/', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../playground/page/', import.meta.url));
}

export async function answerFile(response: ServerResponse, name: string) {
  const file = path.resolve(folder, name);
  const type = types[path.extname(file)];
  if (!type || !file.startsWith(path.resolve(folder) + path.sep) || !existsSync(file)) {
    return answerText(response, 404, 'There is no such page');
  }
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': onlyOurOwn,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  return response.end(await readFile(file));
}
