import { type Article, articleOf } from './article.ts';
import { type Fields, remarksOnNames } from './article-fields.ts';
import { cleanLine } from './clean-text.ts';
import { type Found, leftOut, remarked } from './found.ts';
import { ArticleNotValid, type Field } from './front-matter.ts';

export const MOST_ROWS = 10_000;
export const MOST_COLUMNS = 100;

/** One question and its answer, however they were written: values by the names of the columns (see `columnOf`). */
export interface Row {
  readonly line: number;
  readonly fields: Fields;
}

/** Columns by their names; `question` is one of the `questions`. */
export function columnOf(name: string): string {
  const column = cleanLine(name).toLowerCase();
  return column === 'question' ? 'questions' : column;
}

/**
 * Each item as an article or a problem; of several with one question for the same readers the first. `read` throws ArticleNotValid. Names that mean nothing are
 * said once for the table, not for each of its rows.
 */
export function articlesInRows<Item extends { readonly line: number }>(
  items: readonly Item[],
  read: (item: Item) => Row,
): readonly Found[] {
  const names = new Map<string, Field>();
  const lineOfKey = new Map<string, number>();
  const found = items.slice(0, MOST_ROWS).map((item) => {
    const one = articleFound(item.line, () => noting(names, read(item)));
    if (one.article === null) return one;
    const earlier = lineOfKey.get(one.key);
    if (earlier !== undefined)
      return leftOut(
        one.where,
        `line ${earlier} has the same question for the same readers, and was taken: leave it in one of them`,
      );
    lineOfKey.set(one.key, item.line);
    return one;
  });
  names.delete('answer');
  const odd = remarksOnNames(names).map((remark) => remarked(null, remark));
  if (items.length <= MOST_ROWS) return [...odd, ...found];
  return [
    ...odd,
    ...found,
    leftOut(null, `there are more than ${MOST_ROWS} rows: the rest was left out, split the table`),
  ];
}

function noting(names: Map<string, Field>, row: Row): Row {
  for (const [name, field] of row.fields) if (!names.has(name) && names.size < MOST_COLUMNS) names.set(name, field);
  return row;
}

function articleFound(line: number, read: () => Row): Found {
  const where = `line ${line}`;
  try {
    const { fields } = read();
    const described = new Map(fields);
    described.delete('answer');
    const { article, remarks } = articleOf(described, answerIn(line, fields), questionIn(line, fields), line);
    const said = new Set(remarksOnNames(described));
    return {
      where,
      key: keyOf(article),
      article,
      remarks: remarks.filter((remark) => !said.has(remark)),
    };
  } catch (error) {
    if (error instanceof ArticleNotValid) return leftOut(where, error.problem);
    throw error;
  }
}

/** Readers of their own may have an answer of their own to the same question. */
function keyOf({ questions, source, audience }: Article): string {
  const question = questions[0] ?? source.title;
  const { internal, channels, companies } = audience;
  const readers = [internal ? ['agents'] : [], channels ?? [], companies ?? []].flat();
  return readers.length === 0 ? question : `${question} (${readers.join(', ')})`;
}

function answerIn(line: number, fields: Fields): string {
  const answer = fields.get('answer')?.values?.join('\n') ?? '';
  if (answer.trim() === '') throw new ArticleNotValid(line, 'it has no answer');
  return answer;
}

/** What the article is called when it has no title. */
function questionIn(line: number, fields: Fields): string {
  const question = fields
    .get('questions')
    ?.values?.map(cleanLine)
    .find((text) => text !== '');
  if (question === undefined) throw new ArticleNotValid(line, 'it has no question');
  return question;
}
