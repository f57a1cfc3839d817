/** Tables of counts: their checks and what independence would expect of them. */
import { requireInteger } from '#core/guards/require-integer.ts';
import { sum } from '#core/stats/sum.ts';

/** One row a group, one column an outcome. */
export type CountTable = readonly (readonly number[])[];

/**
 * Refuses what is not a table of counts.
 *
 * @param caller name of the public function
 * @param table the rows
 * @returns the number of columns
 * @throws {RangeError} when there are fewer than 2 rows or columns, rows differ in length, or a cell is not an integer >= 0
 * @see chiSquareIndependence
 */
export function requireTable(caller: string, table: CountTable): number {
  const columns = table[0]?.length ?? 0;
  if (table.length < 2 || columns < 2) {
    throw new RangeError(`${caller} requires a table of at least 2 x 2, got ${table.length} x ${columns}`);
  }
  const odd = table.find((row) => row.length !== columns);
  if (odd !== undefined) throw new RangeError(`${caller} requires rows of equal length, got ${columns} and ${odd.length}`);
  for (const count of table.flat()) requireInteger(caller, 'count in every cell', count);
  return columns;
}

/**
 * What each cell would hold if the rows did not matter: row sum x column sum / total.
 *
 * @param table counts, rows equally long
 * @returns a table of the same shape; NaN everywhere for a table of zeros
 * @see chiSquareIndependence
 */
export function expectedCounts(table: CountTable): number[][] {
  const rowSums = table.map(sum);
  const columnSums = (table[0] ?? []).map((_, column) => sum(table.map((row) => row[column] as number)));
  const total = sum(rowSums);
  return rowSums.map((row) => columnSums.map((column) => (row * column) / total));
}
