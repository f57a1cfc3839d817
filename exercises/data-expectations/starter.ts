type Row = Record<string, number | string | null>;
type Expectation =
  | { kind: 'notNull'; column: string; maxShare: number } // at most this share of the rows, 0 to 1, lacks a value
  | { kind: 'unique'; column: string } // no value occurs twice
  | { kind: 'between'; column: string; minimum: number; maximum: number } // both bounds included; the column holds numbers
  | { kind: 'inSet'; column: string; values: (number | string)[] } // every value is listed
  | { kind: 'fresh'; column: string; maxAge: number }; // the newest value is at most this old; the column holds times

/**
 * One verdict for each expectation of a table.
 *
 * @param rows the table; a column that is not in a row counts as null there
 * @param expectations what to check, each on its own
 * @param now the time to measure age from, in the unit of the columns of times
 * @returns in the order of the expectations: failing, for notNull the rows without a value, for fresh 1 when the newest value is
 * too old or there is none and else 0, otherwise the values that break the rule; passed, for notNull whether the share of nulls
 * is at most maxShare, otherwise whether failing is 0
 * @throws {RangeError} when a kind is none of the five or now is not finite
 */
export function runExpectations(rows: Row[], expectations: Expectation[], now: number): { passed: boolean; failing: number }[] {
  throw new Error('write me: take the values of a column that are there, then one small rule for each kind');
}
