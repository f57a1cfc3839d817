/** A table's expectations checked one by one. */
import type { Trace } from '#core/trace.ts';
import { type Expectation, runExpectations, type TableRow, valuesOf } from './run-expectations.ts';

/**
 * Takes what runExpectations takes; one row an expectation with what its column holds and how many values break it.
 *
 * @param rows the table; @param expectations what to check; @param now finite, in the unit of the fresh columns
 * @returns rows in the order of the expectations
 * @throws {RangeError} when an argument is not as runExpectations wants it
 */
export function traceRunExpectations(rows: readonly TableRow[], expectations: readonly Expectation[], now: number): Trace {
  const results = runExpectations(rows, expectations, now);
  return {
    columns: ['kind', 'column', 'values', 'nulls', 'failing', 'passed'],
    rows: results.map(({ passed, failing }, index) => {
      const { kind, column } = expectations[index] as Expectation;
      const present = valuesOf(rows, column).length;
      return [kind, column, present, rows.length - present, failing, passed ? 'yes' : 'no'];
    }),
    result: [['results', results]],
  };
}
