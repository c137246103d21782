import type { Policy } from '../conversation/policy.ts';
import { read } from '../nlp/reading.ts';
import { groupsOf } from './groups.ts';
import type { Figure, Report } from './report.ts';
import { InputNotValid, type Row } from './rows.ts';
import { type Scored, thresholdFor } from './shares.ts';

/** What a task may be given beside the lines that it is about. Null: not given. */
export interface Materials {
  /** Examples to learn from. */
  readonly train: readonly Row[] | null;
  readonly articles: readonly Row[] | null;
  /** Under which dialogues are judged. */
  readonly policy: Policy;
}

/** How an evaluation is to be done. Null: not asked for. */
export interface Asked {
  /** Cross-validate in so many parts. */
  readonly folds: number | null;
  /** Recommend a threshold for this precision. */
  readonly precision: number | null;
}

/** Something that the product can be measured on. Both functions throw InputNotValid before anything is predicted. */
export interface Task {
  /** Which of the materials it makes use of. */
  readonly uses: readonly (keyof Materials)[];
  /** One prediction a row, in their order. */
  predict(rows: readonly Row[], materials: Materials): Iterable<object>;
  evaluate(rows: readonly Row[], materials: Materials, asked: Asked): Report;
}

/** A line as it was judged: what it asks, what is right, and what was said. */
export interface Judged<Item, Gold, Prediction> {
  readonly row: Row;
  readonly item: Item;
  readonly gold: Gold;
  readonly prediction: Prediction;
}

/** Texts that a part's product must not have learnt. */
export type Hidden = (text: string) => boolean;

/** What tasks differ in. */
export interface Measuring<Item, Gold, Prediction extends object> {
  readonly name: string;
  readonly uses: Task['uses'];
  /** `seeds`: the built-in lines and `train`; `train`: that alone; `nothing`: cross-validating says nothing. */
  readonly learnsFrom: 'seeds' | 'train' | 'nothing';
  itemIn(row: Row): Item;
  goldIn(row: Row): Gold;
  /** All that a line's item says, for leaving it out of what is learnt. */
  textsOf(item: Item): readonly string[];
  /** The product made ready; `items` are all that it will be asked. */
  open(materials: Materials, hidden: Hidden, items: readonly Item[]): (item: Item) => Prediction;
  figuresOf(lines: readonly Judged<Item, Gold, Prediction>[]): readonly Figure[];
  /** Figures of lines of one sort. */
  sharesOf(lines: readonly Judged<Item, Gold, Prediction>[]): readonly Figure[];
  /** Fields that sort nothing here. */
  readonly notSortedBy: readonly string[];
  /** For recommending a threshold; null: a threshold makes no sense of this line. */
  scoredOf(line: Judged<Item, Gold, Prediction>): Scored | null;
  /** What to tell of a line that is not right; null: nothing. */
  wrongOf(line: Judged<Item, Gold, Prediction>): string | null;
}

const nothingHidden: Hidden = () => false;

/** The task that measures so. */
export function taskOf<Item, Gold, Prediction extends object>(measuring: Measuring<Item, Gold, Prediction>): Task {
  const { uses, itemIn, goldIn, open } = measuring;
  return {
    uses,
    predict(rows, materials) {
      const items = rows.map(itemIn);
      return predictions(items, open(materials, nothingHidden, items));
    },
    evaluate(rows, materials, asked) {
      refuseIdleFolds(measuring, asked.folds, rows.length);
      const lines = rows.map((row) => ({ row, item: itemIn(row), gold: goldIn(row) }));
      const items = lines.map(({ item }) => item);
      const learnt = judgedWhole(measuring, lines, materials, asked, items);
      const folded = asked.folds === null ? null : judgedInFolds(measuring, lines, materials, asked.folds);
      return reportOn(measuring, learnt, folded, asked);
    },
  };
}

function refuseIdleFolds(
  { name, learnsFrom }: Pick<Measuring<never, never, never>, 'name' | 'learnsFrom'>,
  folds: number | null,
  lines: number,
): void {
  if (folds === null) return;
  if (learnsFrom === 'nothing') throw new InputNotValid(`The task ${name} learns nothing, so leave out --folds.`);
  if (folds > lines) throw new InputNotValid(`There are fewer lines (${lines}) than --folds (${folds}).`);
}

type Line<Item, Gold> = Omit<Judged<Item, Gold, never>, 'prediction'>;

function* predictions<Item>(items: readonly Item[], predict: (item: Item) => object): Iterable<object> {
  for (const item of items) yield predict(item);
}

/** Judged by the product as it is. Null: it has nothing to learn from but these very lines, in parts. */
function judgedWhole<Item, Gold, Prediction extends object>(
  { learnsFrom, open }: Measuring<Item, Gold, Prediction>,
  lines: readonly Line<Item, Gold>[],
  materials: Materials,
  { folds }: Asked,
  items: readonly Item[],
): Judged<Item, Gold, Prediction>[] | null {
  if (learnsFrom === 'train' && materials.train === null && folds !== null) return null;
  const predict = open(materials, nothingHidden, items);
  return lines.map((line) => ({ ...line, prediction: predict(line.item) }));
}

/** Each part judged by a product to which the texts of that part are unknown. */
function judgedInFolds<Item, Gold, Prediction extends object>(
  { learnsFrom, open, textsOf }: Measuring<Item, Gold, Prediction>,
  lines: readonly Line<Item, Gold>[],
  materials: Materials,
  folds: number,
): Judged<Item, Gold, Prediction>[] {
  const judged: Judged<Item, Gold, Prediction>[] = new Array(lines.length);
  for (let fold = 0; fold < folds; fold++) {
    const own = lines.flatMap((line, index) => (index % folds === fold ? [{ line, index }] : []));
    const others = lines.filter((_, index) => index % folds !== fold).map(({ row }) => row);
    const items = own.map(({ line }) => line.item);
    const texts = new Set(items.flatMap((item) => textsOf(item).map(plainWords)));
    const train = learnsFrom === 'train' ? (materials.train ?? others) : materials.train;
    const predict = open({ ...materials, train }, (text) => texts.has(plainWords(text)), items);
    for (const { line, index } of own) judged[index] = { ...line, prediction: predict(line.item) };
  }
  return judged;
}

function reportOn<Item, Gold, Prediction extends object>(
  measuring: Measuring<Item, Gold, Prediction>,
  learnt: readonly Judged<Item, Gold, Prediction>[] | null,
  folded: readonly Judged<Item, Gold, Prediction>[] | null,
  { folds, precision }: Asked,
): Report {
  // What the product has not learnt tells more of it.
  const lines = folded ?? learnt ?? [];
  const scored = lines.map(measuring.scoredOf).filter((one) => one !== null);
  return {
    task: measuring.name,
    lines: lines.length,
    figures: learnt ? measuring.figuresOf(learnt) : null,
    crossValidated: folded && folds !== null ? { folds, figures: measuring.figuresOf(folded) } : null,
    groups: groupsOf(lines, measuring.sharesOf, measuring.notSortedBy),
    threshold: precision === null ? null : { precision, found: thresholdFor(precision, scored) },
    wrong: lines.map(measuring.wrongOf).filter((one) => one !== null),
  };
}

/** Two texts of the same words are the same, whatever their case, punctuation, accents and apostrophes. */
function plainWords(text: string): string {
  const { words, folded } = read(text);
  const said = words.map((word) => word.text).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return said.length > 0
    ? said
        .join(' ')
        .normalize('NFD')
        .replace(/['\p{M}]/gu, '')
    : folded.trim();
}
