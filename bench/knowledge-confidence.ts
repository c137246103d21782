/** The weights of src/answering/confidence.ts, fitted anew on our own lines. For the reader to copy. */
import {
  AMONG_SIGNS,
  FIRST_SIGNS,
  LOOKED_AT,
  OF_FIRST,
  OF_THREE,
  signsAmong,
  signsOfFirst,
} from '../src/answering/confidence.ts';
import { areaUnderCurve } from '../src/evaluation/shares.ts';
import { knowledgeOf } from '../src/knowledge/knowledge.ts';
import { lumenArticles, lumenLines, type Searched, searched, searchedWithout } from './knowledge-lumen.ts';
import { fitLogistic, type LogisticFit, logitOf } from './logistic-fit.ts';
import { rounded, table } from './numbers.ts';

/** A line as it is shown to the fit. */
interface Example {
  readonly signs: Float64Array;
  readonly yes: boolean;
}

/**
 * Questions whose article was taken away are many, and all of one kind: a real line counts three times. A question that several
 * articles answer in part is half a yes for each.
 */
const REAL = 3;

export async function measureConfidence(): Promise<string> {
  const articles = lumenArticles();
  const knowledge = knowledgeOf(articles);
  const tune = lumenLines('questions', 'tune');
  const real = searched(knowledge, tune);
  const without = searchedWithout(articles, tune);
  const hold = searched(knowledge, lumenLines('hold'));
  const told = (lines: readonly Searched[], of: typeof ofFirst) => lines.flatMap(of);
  const seen = (of: typeof ofFirst) => [...Array(REAL).fill(told(real, of)).flat(), ...told(without, of)] as Example[];
  return [
    fitTable('that the first answers', FIRST_SIGNS, OF_FIRST, seen(ofFirst), told(hold, ofFirst)),
    fitTable('that one of the first three does', AMONG_SIGNS, OF_THREE, seen(ofThree), told(hold, ofThree)),
  ].join('\n');
}

function ofFirst({ passages, right }: Searched): Example[] {
  const [best] = passages;
  if (!best) return [];
  const signs = Float64Array.from(signsOfFirst(passages));
  if (right.length > 1) return [true, false].map((yes) => ({ signs, yes }));
  const yes = right.includes(best.id);
  return [
    { signs, yes },
    { signs, yes },
  ];
}

function ofThree({ passages, right }: Searched): Example[] {
  if (passages.length === 0) return [];
  const yes = passages.slice(0, LOOKED_AT).some(({ id }) => right.includes(id));
  return [{ signs: Float64Array.from(signsAmong(passages)), yes }];
}

function fitTable(
  what: string,
  signs: readonly string[],
  used: LogisticFit,
  seen: readonly Example[],
  hold: readonly Example[],
): string {
  const refitted = fitLogistic(
    seen.map((one) => one.signs),
    seen.map(({ yes }) => yes),
  );
  const row = (name: string, of: (fit: LogisticFit) => number) => [name, of(used).toFixed(2), of(refitted).toFixed(2)];
  const areaOn = (lines: readonly Example[]) => (fit: LogisticFit) =>
    rounded(areaUnderCurve(lines.map((one) => ({ yes: one.yes, score: logitOf(fit, one.signs) }))).value ?? 0, 3);
  return table(
    [what, 'in use', 'refitted'],
    [
      ...signs.map((sign, at) => row(sign, ({ weights }) => weights[at] ?? 0)),
      row('bias', ({ bias }) => bias),
      row('AUC, lines it was fitted on', areaOn(seen)),
      row('AUC, other lines', areaOn(hold)),
    ],
  );
}
