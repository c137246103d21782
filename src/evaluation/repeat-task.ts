import { repeatsAmong, repeatsByArticles } from '../knowledge/repeats.ts';
import { read } from '../nlp/reading.ts';
import { articlesIn } from './articles.ts';
import { flagFigures, flagOf, flagShares, scoredFlag } from './flags.ts';
import { textIn, yesIn } from './rows.ts';
import { type Task, taskOf } from './task.ts';

/** Two messages of one customer, the earlier one first. */
interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Does the customer ask the same again? */
export const repeatTask: Task = taskOf({
  name: 'repeat',
  uses: ['articles'],
  learnsFrom: 'nothing',
  itemIn: (row): Pair => ({ a: textIn(row, 'a'), b: textIn(row, 'b') }),
  goldIn: (row) => yesIn(row, 'label'),
  textsOf: ({ a, b }) => [a, b],
  open: ({ articles }, _, items) => {
    const repeats = articles
      ? repeatsByArticles(articlesIn(articles))
      : repeatsAmong(items.flatMap(({ a, b }) => [a, b]));
    return ({ a, b }) => flagOf(repeats(read(a), read(b)).score);
  },
  figuresOf: (lines) => flagFigures(lines.map(scoredFlag)),
  sharesOf: (lines) => flagShares(lines.map(scoredFlag)),
  notSortedBy: ['label'],
  scoredOf: scoredFlag,
  wrongOf: () => null,
});
