import type { Found } from './found.ts';
import { ArticleNotValid, type Field } from './front-matter.ts';
import { articlesInRows, columnOf, MOST_COLUMNS, type Row } from './table-rows.ts';

/** Does it look like lines of JSON objects with a question each? */
export function isJsonl(text: string): boolean {
  const [first = ''] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 50_000)
    .split(/[\r\n]/, 1);
  return first.startsWith('{') && /"(?:question|questions|answer)"\s{0,9}:/i.test(first);
}

/**
 * Articles from lines of JSON, one object each, with the fields of a table; lists may be lists. Lines that are none are left out alone.
 */
export function readJsonl(text: string): readonly Found[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((json, index) => ({ line: index + 1, json: json.trim() }))
    .filter(({ json }) => json !== '');
  return articlesInRows(lines, rowIn);
}

function rowIn({ line, json }: { readonly line: number; readonly json: string }): Row {
  const value = parsed(line, json);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ArticleNotValid(line, 'expected an object such as {"question": "…", "answer": "…"}');
  const fields = new Map<string, Field>();
  const named = Object.entries(value);
  if (named.length > MOST_COLUMNS) throw new ArticleNotValid(line, `it has more than ${MOST_COLUMNS} fields`);
  for (const [name, given] of named) {
    const column = columnOf(name);
    if (fields.has(column))
      throw new ArticleNotValid(line, `“${column.slice(0, 40)}” is there twice: keep one of them`);
    if (given !== null && given !== '') fields.set(column, fieldOf(line, given));
  }
  return { line, fields };
}

function fieldOf(line: number, given: unknown): Field {
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  const areTexts = values.every((value) => ['string', 'number', 'boolean'].includes(typeof value));
  return { line, values: areTexts ? values.map(String) : null, isList: Array.isArray(given) };
}

function parsed(line: number, json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    throw new ArticleNotValid(line, 'this is no JSON: one whole object a line', { cause });
  }
}
