/** The weights of src/nlp/emotion-signs.ts, fitted anew on the detector's own seed lines. For the reader to copy. */
import { areaUnderCurve } from '../src/evaluation/shares.ts';
import { emotionLines, isDistress, learnDistress, partOf } from '../src/nlp/emotion.ts';
import { BIAS, SIGNS, type Signs, WEIGHTS } from '../src/nlp/emotion-signs.ts';
import { featuresOf } from '../src/nlp/features.ts';
import { read } from '../src/nlp/reading.ts';
import type { Seed } from '../src/nlp/seeds.ts';
import { fitLogistic, type LogisticFit, logitOf } from './logistic-fit.ts';
import { rounded, table } from './numbers.ts';

const FEELINGS = ['distress', 'positive'] as const;
type Feeling = (typeof FEELINGS)[number];

/** The signs of all lines, in their order. */
type Rows = readonly Signs[];

/** Two tables: the weights in use beside the refitted ones, and how well both tell the seed lines apart. */
export async function measureEmotionWeights(): Promise<string> {
  const lines = emotionLines();
  const strange = signsUnlearnt(lines, registerOf);
  const folded = signsUnlearnt(lines, foldOf);
  const fits = FEELINGS.map((feeling) => ({
    feeling,
    yes: lines.map(({ label }) => isFelt(label, feeling)),
    used: fitInUse(feeling),
  })).map((one) => ({ ...one, refitted: fitLogistic(strange, one.yes) }));
  return [weightTable(fits), rightnessTable(fits, { folded, strange })].join('\n');
}

// ── what the lines look like to a model that does not know them ──────────────────────────────────────────────────

/** What a line is about, as the seeds sort it: `people`, `travel` or, all the others, `support`. */
function registerOf({ kind }: Seed): string {
  return ['people', 'travel'].find((register) => kind.endsWith(register)) ?? 'support';
}

const FOLDS = 5;
/** Lines that stand together are often variants of one another: they are left out together. */
const NEIGHBOURS = 12;

function foldOf(_: Seed, index: number): number {
  return Math.floor(index / NEIGHBOURS) % FOLDS;
}

/** Each part of the lines through the eyes of a model that learnt from the other parts. */
function signsUnlearnt(lines: readonly Seed[], partOfLine: (line: Seed, index: number) => string | number): Rows {
  const parts = lines.map(partOfLine);
  const models = new Map(
    [...new Set(parts)].map((part) => [part, learnDistress(lines.filter((_, index) => parts[index] !== part))]),
  );
  return lines.flatMap(({ text }, index) => {
    const model = models.get(parts[index] ?? '');
    const reading = read(text);
    return model ? [partOf(model, reading, featuresOf(reading), 0, reading.words.length).signs] : [];
  });
}

// ── the weights ──────────────────────────────────────────────────────────────────────────────────────────────────

interface Fits {
  readonly feeling: Feeling;
  /** Of each line: whether it is one of those. */
  readonly yes: readonly boolean[];
  readonly used: LogisticFit;
  readonly refitted: LogisticFit;
}

function isFelt(label: string, feeling: Feeling): boolean {
  return feeling === 'distress' ? isDistress(label) : label === 'positive';
}

function fitInUse(feeling: Feeling): LogisticFit {
  return { weights: SIGNS.map((sign) => WEIGHTS[sign][feeling]), bias: BIAS[feeling] };
}

const columns = (fits: readonly Fits[]): string[] =>
  fits.flatMap(({ feeling }) => [`${feeling}, in use`, `${feeling}, refitted`]);

function weightTable(fits: readonly Fits[]): string {
  const row = (name: string, of: (fit: LogisticFit) => number): string[] => [
    name,
    ...fits.flatMap(({ used, refitted }) => [shown(of(used)), shown(of(refitted))]),
  ];
  return table(
    ['sign', ...columns(fits)],
    [...SIGNS.map((sign, at) => row(sign, ({ weights }) => weights[at] ?? 0)), row('bias', ({ bias }) => bias)],
  );
}

/** The point of one below the point of the other, also where a minus stands before them. */
const shown = (weight: number): string => weight.toFixed(2).padStart(5);

function rightnessTable(fits: readonly Fits[], { folded, strange }: Readonly<Record<'folded' | 'strange', Rows>>) {
  const row = (name: string, rows: Rows): (string | number)[] => [
    name,
    ...fits.flatMap(({ yes, used, refitted }) => [areaOf(used, rows, yes), areaOf(refitted, rows, yes)]),
  ];
  return table(
    [`AUC on ${strange.length} seed lines`, ...columns(fits)],
    [row('five folds', folded), row('a register left out', strange)],
  );
}

function areaOf(fit: LogisticFit, rows: Rows, yes: readonly boolean[]): number {
  const lines = rows.map((row, index) => ({ yes: yes[index] ?? false, score: logitOf(fit, row) }));
  return rounded(areaUnderCurve(lines).value ?? Number.NaN, 3);
}
