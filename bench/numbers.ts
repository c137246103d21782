/** The value below which `share` (0…1) of the values lie. NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

type Row = readonly (string | number)[];

/** Aligned columns: words to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly Row[]): string {
  const lines = [head, ...rows].map((row) => row.map(String));
  const columns = head.map((_, n) => ({
    width: Math.max(...lines.map((line) => line[n]?.length ?? 0)),
    ofNumbers: rows.every((row) => /^\d/.test(String(row[n]))),
  }));
  const aligned = lines.map((line) =>
    columns
      .map(({ width, ofNumbers }, n) => (ofNumbers ? line[n]?.padStart(width) : line[n]?.padEnd(width)))
      .join('  ')
      .trimEnd(),
  );
  return `${aligned.join('\n')}\n`;
}

export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
