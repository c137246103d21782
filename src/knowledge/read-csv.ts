import { type InfoRecord, parse } from 'csv-parse/sync';
import { shortened } from './clean-text.ts';
import { type Found, leftOut } from './found.ts';
import { ArticleNotValid, type Field } from './front-matter.ts';
import { articlesInRows, columnOf, MOST_COLUMNS, MOST_ROWS, type Row } from './table-rows.ts';

/** No `|`: that is a table in Markdown. */
const DELIMITERS = [',', ';', '\t'];

/** The separator of a table whose first line names a question and an answer; null: it is no such table. */
export function delimiterOf(text: string): string | null {
  const [header = ''] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 5_000)
    .split(/[\r\n]/, 1);
  return DELIMITERS.find((delimiter) => isHeader(header.split(delimiter).map(unquoted))) ?? null;
}

const unquoted = (cell: string): string => cell.trim().replace(/^"|"$/g, '');

function isHeader(names: readonly string[]): boolean {
  const columns = names.map(columnOf);
  return columns.includes('questions') && columns.includes('answer');
}

interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Articles from a table whose first line names its columns, `question` and `answer` at least. A row with something wrong is left out
 * alone; where quotes do not end, what follows is lost, and that is said.
 */
export function readCsv(text: string, delimiter: string): readonly Found[] {
  const { records, broken } = recordsIn(text, delimiter);
  const [header, ...rows] = records;
  const columns = (header?.cells ?? []).slice(0, MOST_COLUMNS).map(columnOf);
  const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
  if (twice !== undefined)
    return [leftOut('line 1', `two columns are called “${shortened(twice, 40)}”: keep one of them`)];
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return [...articlesInRows(filled, (row) => rowOf(row, columns)), ...broken];
}

const QUOTES = 'its quotes do not end: each " needs another one, and a " inside a text is written ""';

function recordsIn(text: string, delimiter: string): { records: readonly Cells[]; broken: readonly Found[] } {
  let isBroken = false;
  // A new line counts as one, also inside of quotes.
  const parsed = parse(text.replace(/\r\n?/g, '\n'), {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    to: MOST_ROWS + 2,
    on_skip: () => {
      isBroken = true;
      return undefined;
    },
  }) as unknown as readonly { readonly record: readonly string[]; readonly info: InfoRecord }[];
  // The parser says it of the last line of all: quotes that do not end swallow the rest.
  const begin = (parsed.at(-1)?.info.lines ?? 0) + 1;
  return {
    records: parsed.map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record })),
    broken: isBroken ? [leftOut(`line ${begin}`, QUOTES)] : [],
  };
}

/** The parser names the line on which a row ends; whoever looks for it looks for where it begins. */
const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);

function rowOf({ line, cells }: Cells, columns: readonly string[]): Row {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    throw new ArticleNotValid(
      line,
      'it has more cells than the first line has names: put texts that hold the separator in quotes',
    );
  const named = columns
    .map((name, index) => [name, cells[index]?.trim() ?? ''] as const)
    .filter(([name, cell]) => name !== '' && cell !== '');
  return { line, fields: new Map(named.map(([name, cell]) => [name, fieldOf(line, name, cell)])) };
}

/** Several in one cell. Names of companies can hold a comma. */
const BETWEEN: ReadonlyMap<string, RegExp> = new Map([
  ['questions', /\n/],
  ['channels', /[\n;,]/],
  ['companies', /[\n;]/],
]);

function fieldOf(line: number, name: string, cell: string): Field {
  const between = BETWEEN.get(name);
  return between ? { line, values: cell.split(between), isList: true } : { line, values: [cell], isList: false };
}
