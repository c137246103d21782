/** One line of a file of examples: a JSON object, and where it stands. */
export interface Row {
  readonly file: string;
  /** Counted from 1, blank lines too. */
  readonly line: number;
  readonly fields: ReadonlyMap<string, unknown>;
}

/** What was given can't be used. The message names the place and says what belongs there. */
export class InputNotValid extends Error {
  override readonly name = 'InputNotValid';
}

/** The rows of a text in JSON Lines. Blank lines are no rows. Throws InputNotValid. */
export function rowsIn(text: string, file: string): Row[] {
  const rows: Row[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries())
    if (line.trim() !== '') rows.push({ file, line: index + 1, fields: fieldsIn(line, file, index + 1) });
  return rows;
}

function fieldsIn(json: string, file: string, line: number): ReadonlyMap<string, unknown> {
  const value = parsed(json);
  if (!isObject(value)) throw new InputNotValid(`${file}, line ${line}: this is not a JSON object on one line.`);
  return new Map(Object.entries(value));
}

/** Undefined: it is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text in that field. Throws InputNotValid where there is none. */
export function textIn(row: Row, field: string): string {
  const value = row.fields.get(field);
  return typeof value === 'string' ? value : refuse(row, field, 'a text');
}

/** A label as a text: numbers and yes/no are labels too. */
export function labelIn(row: Row, field = 'label'): string {
  const value = row.fields.get(field);
  if (typeof value === 'number' || typeof value === 'boolean') return String(Number(value));
  return typeof value === 'string' && value !== '' ? value : refuse(row, field, 'a label');
}

/** 1, 0, true or false, also as a text. */
export function yesIn(row: Row, field: string): boolean {
  const value = row.fields.get(field);
  if (YES.has(value)) return true;
  return NO.has(value) ? false : refuse(row, field, '1 or 0');
}

const YES: ReadonlySet<unknown> = new Set([1, '1', true, 'true']);
const NO: ReadonlySet<unknown> = new Set([0, '0', false, 'false']);

/** A whole number from 0. */
export function countIn(row: Row, field: string): number {
  const value = row.fields.get(field);
  return Number.isInteger(value) && Number(value) >= 0 ? Number(value) : refuse(row, field, 'a whole number');
}

/** What stands in a field by which figures may be told apart; null: nothing does. */
export function sortIn(row: Row, field: string): string | null {
  const value = row.fields.get(field);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Always throws: the field is missing, or holds something else. */
export function refuse(row: Row, field: string, wanted: string): never {
  const found = row.fields.has(field) ? `"${field}" is not ${wanted}` : `there is no "${field}" (${wanted})`;
  throw new InputNotValid(`${row.file}, line ${row.line}: ${found}.`);
}
