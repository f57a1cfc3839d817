/** Tables in lines of text, for a terminal. */
import type { Counterexample, RowDifference } from '../verdict.ts';
import { fromWire, type Wire } from '../wire.ts';
import type { SqlDatabase } from './database.ts';

/** The small database, and the rows that make the difference on it. */
export function sqlCounterexampleLines({ input, shrunkFrom, rows }: Counterexample): readonly string[] {
  const { tables } = fromWire(input[0] as Wire) as unknown as SqlDatabase;
  const { rows: before } = fromWire(shrunkFrom[0] as Wire) as unknown as { readonly rows: number };
  const left = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return [
    `smallest database found: ${left} of ${before} rows`,
    ...tables.flatMap((table) =>
      titled(
        table.name,
        table.columns.map(({ name }) => name),
        table.rows as readonly (readonly Wire[])[],
      ),
    ),
    ...(rows === undefined ? [] : differenceLines(rows)),
  ];
}

function differenceLines({ columns, missing, missingCount, unexpected, unexpectedCount }: RowDifference): readonly string[] {
  const part = (title: string, rows: readonly (readonly Wire[])[], count: number) =>
    count === 0 ? [] : titled(count > rows.length ? `${title} (first ${rows.length} of ${count})` : title, columns, rows);
  return [
    ...part('rows missing from the answer', missing, missingCount),
    ...part('rows that should not be there', unexpected, unexpectedCount),
  ];
}

function titled(title: string, columns: readonly string[], rows: readonly (readonly Wire[])[]): readonly string[] {
  return [title, ...aligned([columns, ...rows.map((row) => row.map(cellText))]).map((line) => `  ${line}`)];
}

const cellText = (cell: Wire): string => (cell === null ? 'NULL' : String(typeof cell === 'object' ? fromWire(cell) : cell));

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, place) => cell.padEnd(widths[place] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
