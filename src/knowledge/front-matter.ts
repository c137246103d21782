import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';

/** A file that can't be used, and where its author should look. */
export class ArticleNotValid extends Error {
  override readonly name = 'ArticleNotValid';
  readonly line: number;
  /** One sentence, without the line. */
  readonly problem: string;

  /** `line` counts from 1. */
  constructor(line: number, problem: string, options?: ErrorOptions) {
    super(`line ${line}: ${problem}`, options);
    this.line = line;
    this.problem = problem;
  }
}

export interface FrontMatter {
  /** In the order written, by key as written. */
  readonly fields: ReadonlyMap<string, Field>;
  /** All below it. */
  readonly body: string;
}

export interface Field {
  /** Counts from 1. */
  readonly line: number;
  /** The one value or the items of a list, as texts; null: something else (nested values). */
  readonly values: readonly string[] | null;
  readonly isList: boolean;
}

const FENCE = '---';
/** UTF-16 units. What is longer is data, not a description of an article. */
const LONGEST = 32_000;

/**
 * Reads the block between two lines of `---` at the top of a file; `fields` is empty where there is none. It is YAML without types: every
 * value is a text, a "no" stays a "no" and a date stays as it is written, no tag is obeyed and no alias followed. What people write
 * without knowing YAML is understood as they mean it: "title: Payouts: when they arrive", "channels: #ext-acme". Empty lines above it are
 * passed over: were it taken for text, an article for few would be one for all. Throws ArticleNotValid.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const begin = lines.findIndex((line) => line.trim() !== '');
  refuseToml(lines, begin);
  if (lines[begin]?.trim() !== FENCE) return { fields: new Map(), body: lines.join('\n') };
  const end = lines.findIndex((line, index) => index > begin && (line.trimEnd() === FENCE || line.trimEnd() === '...'));
  if (end === -1) throw new ArticleNotValid(begin + 1, `the line of ${FENCE} that ends the front matter is missing`);
  return { fields: fieldsIn(lines.slice(begin + 1, end), begin + 1), body: lines.slice(end + 1).join('\n') };
}

/** What some sites write at the top instead: taken for text, it would be said to customers, and what it says be ignored. */
function refuseToml(lines: readonly string[], begin: number): void {
  const isMark = (line: string | undefined): boolean => line?.trim() === '+++';
  if (isMark(lines[begin]) && lines.slice(begin + 1).some(isMark))
    throw new ArticleNotValid(
      begin + 1,
      `front matter in TOML (+++) is not understood: write it between lines of ${FENCE}`,
    );
}

function fieldsIn(lines: readonly string[], linesAbove: number): Map<string, Field> {
  const source = meantLines(lines).join('\n');
  if (source.length > LONGEST)
    throw new ArticleNotValid(linesAbove + 1, `the front matter is longer than ${LONGEST} characters`);
  const counter = new LineCounter();
  const lineAt = (offset: number): number => counter.linePos(offset).line + linesAbove;
  const document = documentOf(source, counter, linesAbove + 1);
  const [error] = document.errors;
  if (error) throw new ArticleNotValid(lineAt(error.pos[0]), complaint(error.code, error.message));
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === '')) return new Map();
  if (!isMap(contents))
    throw new ArticleNotValid(linesAbove + 1, 'expected lines of "key: value", or "- item" below a "key:"');
  return new Map(contents.items.map((pair) => fieldOf(pair, lineAt)));
}

function documentOf(source: string, lineCounter: LineCounter, firstLine: number) {
  try {
    return parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'silent' });
  } catch (cause) {
    // Thousands of brackets inside each other are more than the stack holds.
    throw new ArticleNotValid(firstLine, 'the front matter is no YAML that can be read', { cause });
  }
}

function complaint(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'this key is there twice: keep one of them';
  if (code === 'TAB_AS_INDENT') return 'a tab stands where blanks are expected: indent with blanks';
  return `this is no YAML (${message.slice(0, 200)}): write "key: value", and put a value with special characters in quotes`;
}

function fieldOf({ key, value }: Pair, lineAt: (offset: number) => number): [string, Field] {
  const name = isScalar(key) ? String(key.value) : '';
  const line = lineAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
  if (isSeq(value)) {
    const texts = value.items.map((item) => (isScalar(item) ? String(item.value ?? '') : null));
    return [name, { line, values: texts.every((text) => text !== null) ? texts : null, isList: true }];
  }
  if (value === null) return [name, { line, values: [''], isList: false }];
  return [name, { line, values: isScalar(value) ? [String(value.value ?? '')] : null, isList: false }];
}

const PAIR = /^([A-Za-z][A-Za-z_ -]{0,40}):(?:[ \t]{1,100}(.*))?$/;
const ITEM = /^[ \t]{0,40}-[ \t]{1,40}(.*)$/;
/** Whose values are people's words. */
const WORDS = ['title', 'questions', 'owner', 'companies'];
const LISTS = ['questions', 'channels', 'companies'];

/** Puts the quotes that YAML wants where people leave them out, in values that are their words. Lines stay in their places. */
function meantLines(lines: readonly string[]): string[] {
  let list: string | null = null;
  return lines.map((line) => {
    const [, item] = ITEM.exec(line) ?? [];
    // Items are one list, however far each is indented.
    if (item !== undefined) return list === null ? line : ` - ${asMeant(item.trim(), list)}`;
    const [, key, value = ''] = PAIR.exec(line.trimEnd()) ?? [];
    if (key === undefined) return line;
    const name = key.toLowerCase();
    list = LISTS.includes(name) && value.trim() === '' ? name : null;
    return value.trim() === '' ? line : `${key}: ${asMeant(value.trim(), name)}`;
  });
}

function asMeant(value: string, key: string): string {
  const means = isQuoted(value) || isBlock(value) ? null : value;
  if (means === null) return value;
  if (key === 'channels') return means.startsWith('#') || isFlowOfChannels(means) ? JSON.stringify(means) : value;
  if (!WORDS.includes(key)) return value;
  if (LISTS.includes(key) && value.startsWith('[')) return value;
  return MEANS_MORE.test(means) ? JSON.stringify(means) : value;
}

/** What plain text must not hold in YAML, or what would be cut off there as a comment. */
const MEANS_MORE = /^[-?:,[\]{}#&*!|>'"%@`]|:(?:\s|$)|\s#/;

/** "[#ext-acme, #ext-globex]" */
const isFlowOfChannels = (value: string): boolean =>
  value.startsWith('[') && value.endsWith(']') && /[[, ]#/.test(value);
/** "title: |", with the text below it. */
const isBlock = (value: string): boolean => /^[|>][+-]?\d?[+-]?$/.test(value);

function isQuoted(value: string): boolean {
  if (value.length < 2 || value[0] !== value.at(-1)) return false;
  const inner = value.slice(1, -1);
  if (value.startsWith('"'))
    return !inner.replace(/\\./g, '').includes('"') && !inner.replace(/\\\\/g, '').endsWith('\\');
  return value.startsWith("'") && !inner.replaceAll("''", '').includes("'");
}
