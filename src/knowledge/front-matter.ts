/** A file that can't be used, and where its author should look. */
export class ArticleNotValid extends Error {
  override readonly name = 'ArticleNotValid';
  readonly line: number;

  /** `line` counts from 1. */
  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.line = line;
  }
}

export interface FrontMatter {
  readonly fields: ReadonlyMap<string, Field>;
  /** All below it. */
  readonly body: string;
}

export interface Field {
  readonly line: number;
  /** `key: value` */
  readonly value: string;
  /** The `- item` lines below a key without a value. */
  readonly items: readonly string[];
}

/**
 * Reads the block between two lines of `---` at the top of a file. Two forms only, `key: value` and a list of
 * `- item` below `key:`, both plain text: no type is guessed and nothing is evaluated, so a "no" stays a "no".
 */
export function parseFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0]?.trimEnd() !== FENCE) throw new ArticleNotValid(1, `the file must begin with a line of ${FENCE}`);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === FENCE);
  if (end === -1) throw new ArticleNotValid(1, `the line of ${FENCE} that ends the front matter is missing`);
  return { fields: fieldsIn(lines.slice(1, end)), body: lines.slice(end + 1).join('\n') };
}

const FENCE = '---';
const KEY = /^([a-z][a-z_-]{0,40}):(?:\s+(.*))?$/;
const ITEM = /^\s*-\s+(.*)$/;

function fieldsIn(lines: readonly string[]): Map<string, Field> {
  const fields = new Map<string, { line: number; value: string; items: string[] }>();
  let open: { value: string; items: string[] } | undefined;
  for (const [index, raw] of lines.entries()) {
    const line = index + 2;
    if (raw.trim() === '' || raw.trimStart().startsWith('#')) continue;
    const [, item] = ITEM.exec(raw) ?? [];
    if (item !== undefined) {
      if (open === undefined || open.value !== '')
        throw new ArticleNotValid(line, 'a list item needs a "key:" above it');
      open.items.push(unquoted(item));
      continue;
    }
    const [, key, value = ''] = KEY.exec(raw) ?? [];
    if (key === undefined) throw new ArticleNotValid(line, 'expected "key: value", "key:" or "- item"');
    if (fields.has(key)) throw new ArticleNotValid(line, `"${key}" is there twice`);
    const field = { line, value: unquoted(value), items: [] };
    fields.set(key, field);
    open = field;
  }
  return fields;
}

/** Quotes around the whole are a habit from YAML, where some texts need them. */
function unquoted(text: string): string {
  const trimmed = text.trim();
  return /^"[^"]*"$|^'[^']*'$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}
