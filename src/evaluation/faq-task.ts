import { rankArticles } from '../knowledge/ranking.ts';
import { articlesIn } from './articles.ts';
import { type Figure, figure } from './report.ts';
import { InputNotValid, type Row, refuse, textIn } from './rows.ts';
import { meanOf, shareOf } from './shares.ts';
import { type Judged, type Materials, type Task, taskOf } from './task.ts';

const MOST_IDS = 10;

interface Found {
  readonly ids: readonly string[];
}

type FaqLine = Judged<string, readonly string[], Found>;

/** Which articles answer the question? */
export const faqTask: Task = taskOf({
  name: 'faq',
  uses: ['articles'],
  learnsFrom: 'nothing',
  itemIn: (row) => textIn(row, 'query'),
  goldIn: idsIn,
  textsOf: (query) => [query],
  open: ({ articles }: Materials) => {
    if (articles === null)
      throw new InputNotValid(
        'What is searched has to be given: name a file with --articles, one {"id":"…","question":"…","answer":"…"} a line.',
      );
    const search = rankArticles(articlesIn(articles));
    return (query): Found => ({ ids: search(query, MOST_IDS) });
  },
  figuresOf: (lines) => [...recalls(lines), figure('MRR', meanOf(lines.map(reciprocalRank)))],
  sharesOf: recalls,
  notSortedBy: [],
  scoredOf: () => null,
  wrongOf: () => null,
});

/** One id, or several where any will do. */
function idsIn(row: Row): readonly string[] {
  const value = row.fields.get('faq');
  const ids = Array.isArray(value) ? value : [value];
  if (!ids.every((id) => typeof id === 'string' || typeof id === 'number')) refuse(row, 'faq', "an article's id");
  return ids.map(String);
}

function recalls(lines: readonly FaqLine[]): Figure[] {
  return [1, 3, MOST_IDS].map((rank) =>
    figure(`found in first ${rank}`, shareOf(lines.filter((line) => rankOf(line) <= rank).length, lines.length)),
  );
}

/** Of the best right article, from 1; Infinity: not found. */
function rankOf({ gold, prediction }: FaqLine): number {
  const index = prediction.ids.findIndex((id) => gold.includes(id));
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

const reciprocalRank = (line: FaqLine): number => 1 / rankOf(line);
