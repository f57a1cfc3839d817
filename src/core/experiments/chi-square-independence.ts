/** Pearson's test of independence in a table of counts. */
import { chiSquareUpper } from '#core/stats/chi-square.ts';
import { type CountTable, expectedCounts, requireTable } from './count-table.ts';

export interface ChiSquareOptions {
  /** Whether a table of 2 x 2 gets Yates' continuity correction; false by default. */
  readonly yates?: boolean;
}

export interface ChiSquareTest {
  /** Sum of (observed - expected)^2 / expected. */
  readonly chiSquare: number;
  /** Degrees of freedom, (rows - 1)(columns - 1). */
  readonly df: number;
  /** Probability of a sum at least as large if rows and columns were independent. */
  readonly p: number;
}

/**
 * Do the rows, say the variants, differ in how they spread over the columns, say the outcomes?
 *
 * Without correction by default: on a table of 2 x 2 it is then the two-sided z test, squared. SciPy and R correct such a
 * table by default, after Yates: each |observed - expected| shrinks by 1/2, but not below 0. Larger tables are never corrected.
 *
 * @param table counts, one row a group and one column an outcome; at least 2 x 2 integers >= 0, rows equally long
 * @param options whether to correct
 * @returns the statistic, its degrees of freedom and p; chiSquare and p are NaN when a row or a column is empty
 * @throws {RangeError} when the table is not as above
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 7.4.5, https://www.itl.nist.gov/div898/handbook/prc/section4/prc45.htm
 * @example chiSquareIndependence([[12, 138], [25, 135]]).chiSquare // 4.2824...
 * @example chiSquareIndependence([[12, 138], [25, 135]], { yates: true }).p // 0.058208...
 */
export function chiSquareIndependence(table: CountTable, { yates = false }: ChiSquareOptions = {}): ChiSquareTest {
  const columns = requireTable('chiSquareIndependence', table);
  const df = (table.length - 1) * (columns - 1);
  const expected = expectedCounts(table).flat();
  const shrink = yates && df === 1 ? 0.5 : 0;
  const chiSquare = table.flat().reduce((sum, observed, cell) => {
    const wanted = expected[cell] as number;
    return sum + Math.max(0, Math.abs(observed - wanted) - shrink) ** 2 / wanted;
  }, 0);
  return { chiSquare, df, p: Number.isNaN(chiSquare) ? NaN : chiSquareUpper(chiSquare, df) };
}
