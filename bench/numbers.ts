/** The value below which `share` (0…1) of the values lie. NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Aligned columns: words to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const shown = lines.map((line, n) =>
    line
      .map((cell, column) =>
        isRight(rows, column, n) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${shown.join('\n')}\n`;
}

/** A column of numbers stands to the right, its head too. */
function isRight(rows: readonly (readonly (string | number)[])[], column: number, _line: number): boolean {
  return rows.every((row) => typeof row[column] === 'number' || /^[\d–]/.test(String(row[column])));
}

export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
