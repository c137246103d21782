import { type QuestionAndAnswer, searchArticles } from '../knowledge/ranking.ts';
import { gistOf, type Rarity, rarityOf, signsOf } from '../nlp/gist.ts';
import { read } from '../nlp/reading.ts';
import { sameQuestion, sameQuestionFound } from '../nlp/repetition.ts';
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
  open: ({ articles }) => {
    if (articles === null) return ({ a, b }) => flagOf(sameQuestion(read(a), read(b)).score);
    const known = articlesIn(articles);
    const search = searchArticles(known);
    const rarity = rarityIn(known);
    return ({ a, b }) => {
      const found = { a: search(a), b: search(b) };
      return flagOf(sameQuestionFound(read(a), read(b), found, rarity).score);
    };
  },
  figuresOf: (lines) => flagFigures(lines.map(scoredFlag)),
  sharesOf: (lines) => flagShares(lines.map(scoredFlag)),
  notSortedBy: ['label'],
  scoredOf: scoredFlag,
  wrongOf: () => null,
});

/** How rare words are in what the bot knows. */
function rarityIn(articles: readonly QuestionAndAnswer[]): Rarity {
  return rarityOf(articles.map(({ question, answer }) => signsOf(gistOf(`${question}\n${answer}`))));
}
