import type { Share, Threshold } from './shares.ts';

/** One figure of a report. */
export interface Figure extends Share {
  readonly name: string;
}

/** Figures of the lines that have something in common. */
export interface Group {
  /** The field they share, and what stands in it. */
  readonly by: string;
  readonly name: string;
  readonly lines: number;
  readonly figures: readonly Figure[];
}

/** What an evaluation found. */
export interface Report {
  readonly task: string;
  readonly lines: number;
  /** Null: the product had nothing to learn from but these very lines. */
  readonly figures: readonly Figure[] | null;
  /** The same figures when each line was judged by a product that had not learnt it; null: not asked for. */
  readonly crossValidated: { readonly folds: number; readonly figures: readonly Figure[] } | null;
  /** Of cross-validated lines, where that was asked for; so are the threshold and the lines below. */
  readonly groups: readonly Group[];
  /** For the precision that was asked for; `found` null: no threshold reaches it. Null: not asked for. */
  readonly threshold: { readonly precision: number; readonly found: Threshold | null } | null;
  /** Lines worth a look, one sentence each. */
  readonly wrong: readonly string[];
}

export const figure = (name: string, share: Share): Figure => ({ name, ...share });

/** A figure without an interval: what it is made of has several. */
export const plainFigure = (name: string, value: number | null, of: number): Figure => ({
  name,
  value,
  interval: null,
  of,
});

/** The report for people: aligned tables. */
export function reportText(report: Report): string {
  const { task, lines, groups, threshold, wrong } = report;
  const parts = [
    `${task}: ${lines} ${lines === 1 ? 'line' : 'lines'}`,
    aligned(figureTable(report)),
    ...[...new Set(groups.map(({ by }) => by))].map((by) => aligned(groupTable(groups.filter((g) => g.by === by)))),
    ...(threshold ? [thresholdText(threshold)] : []),
    ...(wrong.length > 0 ? [`Not right (${wrong.length}):\n${wrong.map((line) => `  ${line}\n`).join('')}`] : []),
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

function figureTable({ figures, crossValidated }: Report): string[][] {
  const names = (figures ?? crossValidated?.figures ?? []).map(({ name }) => name);
  const columns = [
    ...(figures ? figureColumns('as it is', figures) : []),
    ...(crossValidated ? figureColumns(`${crossValidated.folds} folds`, crossValidated.figures) : []),
  ];
  return ['', ...names].map((name) => [name, ...columns.map((column) => column.get(name) ?? '')]);
}

/** Columns by the name of the figure; their heads have none. */
function figureColumns(head: string, figures: readonly Figure[]): ReadonlyMap<string, string>[] {
  const column = (title: string, cellOf: (one: Figure) => string) =>
    new Map([['', title], ...figures.map((one) => [one.name, cellOf(one)] as const)]);
  return [
    column(head, ({ value }) => shown(value)),
    column('95 %', shownInterval),
    column('of', ({ of }) => String(of)),
  ];
}

/** One row a group; a figure of few lines is shown with how many they are. */
function groupTable(groups: readonly Group[]): string[][] {
  const names = [...new Set(groups.flatMap(({ figures }) => figures.map(({ name }) => name)))];
  return [
    [groups[0]?.by ?? '', 'lines', ...names.flatMap((name) => [name, '95 %', 'of'])],
    ...groups.map(({ name, lines, figures }) => {
      const byName = new Map(figures.map((one) => [one.name, one]));
      return [name, String(lines), ...names.flatMap((column) => groupCells(byName.get(column)))];
    }),
  ];
}

function groupCells(one: Figure | undefined): string[] {
  return one && one.value !== null ? [shown(one.value), shownInterval(one), String(one.of)] : ['', '', ''];
}

function thresholdText({ precision, found }: NonNullable<Report['threshold']>): string {
  if (!found) return `No threshold reaches a precision of ${shown(precision)} on these lines.`;
  return `For a precision of ${shown(precision)} on these lines: threshold ${found.threshold.toFixed(2)}, precision ${shown(found.precision)}, recall ${shown(found.recall)}. On lines of another day expect a little less.`;
}

/** ".953"; "–" where there is nothing to count. */
function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(3).replace(/^0\./, '.');
}

function shownInterval({ interval }: Share): string {
  return interval ? `${shown(interval.low)}–${shown(interval.high)}` : '';
}

/** Names to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
