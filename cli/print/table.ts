/** Aligned columns. */
import { widthOf } from './width.ts';

/**
 * Lines of cells, each column as wide as its widest cell, two spaces apart. Columns without any text are left
 * out, and so are spaces at the ends of lines.
 * @param indent what each line begins with.
 * @param widest characters of a column at most: a longer cell pushes what follows it to the right.
 */
export function table(rows: readonly (readonly string[])[], indent = '', widest = Infinity): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries())
      widths[column] = Math.min(widest, Math.max(widths[column] ?? 0, widthOf(cell)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
      .filter((_, column) => widths[column] !== 0)
      .join('  ');
  return rows.map((row) => `${indent}${line(row)}`.trimEnd()).join('\n');
}
