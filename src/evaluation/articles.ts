import type { QuestionAndAnswer } from '../knowledge/ranking.ts';
import { InputNotValid, type Row, refuse, sortIn, textIn } from './rows.ts';

/** The articles of `--articles`. Throws InputNotValid, also where two have one id. */
export function articlesIn(rows: readonly Row[]): QuestionAndAnswer[] {
  const ids = new Set<string>();
  return rows.map((row) => {
    const id = sortIn(row, 'id') ?? refuse(row, 'id', 'a text');
    if (ids.has(id))
      throw new InputNotValid(`${row.file}, line ${row.line}: another article has the id ${id} already.`);
    ids.add(id);
    return { id, question: textIn(row, 'question'), answer: textIn(row, 'answer') };
  });
}
