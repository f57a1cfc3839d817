/** Checks that a table is fit to compute metrics from. */
import { requireFinite } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireOption } from '#core/guards/require-option.ts';

export type Cell = number | string | null;
/** A row by column; a column that is not there counts as null. */
export type TableRow = Readonly<Record<string, Cell>>;

export type Expectation =
  /** At most this share of the rows, in [0, 1], lacks a value. */
  | { readonly kind: 'notNull'; readonly column: string; readonly maxShare: number }
  /** No value occurs twice. */
  | { readonly kind: 'unique'; readonly column: string }
  /** Every value lies between the two, both included. */
  | { readonly kind: 'between'; readonly column: string; readonly minimum: number; readonly maximum: number }
  /** Every value is one of these; with the ids of another table, referential integrity. */
  | { readonly kind: 'inSet'; readonly column: string; readonly values: readonly Exclude<Cell, null>[] }
  /** The newest time, a number, is at most this old, in the unit of `now`. */
  | { readonly kind: 'fresh'; readonly column: string; readonly maxAge: number };

export interface ExpectationResult {
  /** Whether the rule held. */
  readonly passed: boolean;
  /** How many values break the rule; for notNull the rows without a value, for fresh 0 or 1. */
  readonly failing: number;
}

const KINDS: readonly Expectation['kind'][] = ['notNull', 'unique', 'between', 'inSet', 'fresh'];

/**
 * One verdict for each expectation of a table.
 *
 * The gate before a metric is computed: a broken join shows as nulls, a replayed file as repeated ids, a stalled job as old data.
 * Nulls are judged once, by notNull; the other kinds skip them, so that one gap raises one alarm. An empty table passes
 * everything but freshness: nothing is the stalest data there is.
 *
 * @param rows the table; cells are numbers, text or null
 * @param expectations what to check, in any number, each on its own
 * @param now the time to measure age from, finite, in the unit of the fresh columns
 * @returns one result an expectation, in their order
 * @throws {RangeError} when a kind is unknown, maxShare is outside [0, 1], a bound is NaN, or now or maxAge is not finite
 * @see https://greatexpectations.io/expectations/
 * @example runExpectations([{ id: 1 }, { id: 1 }], [{ kind: 'unique', column: 'id' }], 0) // [{ passed: false, failing: 1 }]
 */
export function runExpectations(rows: readonly TableRow[], expectations: readonly Expectation[], now: number): ExpectationResult[] {
  requireFinite('runExpectations', 'now', now);
  for (const expectation of expectations) requireLegal(expectation);
  return expectations.map((expectation) => {
    const values = valuesOf(rows, expectation.column);
    if (expectation.kind !== 'notNull') return resultOf(failingValues(expectation, values, now));
    const nulls = rows.length - values.length;
    // Without rows there is no share, and nothing missing.
    return { passed: nulls === 0 || nulls / rows.length <= expectation.maxShare, failing: nulls };
  });
}

/**
 * The values of a column that are there, in the order of the rows.
 *
 * @param rows the table; @param column name of the column
 * @returns numbers and text
 */
export function valuesOf(rows: readonly TableRow[], column: string): readonly Exclude<Cell, null>[] {
  return rows.map((row) => (Object.hasOwn(row, column) ? row[column] : null)).filter((cell) => cell !== null && cell !== undefined);
}

function resultOf(failing: number): ExpectationResult {
  return { passed: failing === 0, failing };
}

type ValueExpectation = Exclude<Expectation, { readonly kind: 'notNull' }>;

function failingValues(expectation: ValueExpectation, values: readonly (number | string)[], now: number): number {
  switch (expectation.kind) {
    case 'unique':
      return values.length - new Set(values).size;
    case 'between':
      return values.filter((value) => !isBetween(value, expectation.minimum, expectation.maximum)).length;
    case 'inSet': {
      const allowed = new Set(expectation.values);
      return values.filter((value) => !allowed.has(value)).length;
    }
    case 'fresh': {
      const newest = values.reduce((latest: number, value) => (typeof value === 'number' ? Math.max(latest, value) : latest), -Infinity);
      return now - newest > expectation.maxAge ? 1 : 0;
    }
  }
}

/** Text lies between no two numbers, though it may look like one. */
function isBetween(value: number | string, minimum: number, maximum: number): boolean {
  return typeof value === 'number' && value >= minimum && value <= maximum;
}

function requireLegal(expectation: Expectation): void {
  requireOption('runExpectations', 'kind', expectation.kind, KINDS);
  if (expectation.kind === 'notNull') requireInRange('runExpectations', 'maxShare', expectation.maxShare, 0, 1);
  if (expectation.kind === 'fresh') requireFinite('runExpectations', 'maxAge', expectation.maxAge);
  if (expectation.kind !== 'between') return;
  const { minimum, maximum } = expectation;
  // A bound may be infinite: open on that side.
  if (Number.isNaN(minimum) || Number.isNaN(maximum)) {
    throw new RangeError(`runExpectations requires numbers as bounds, got ${minimum} and ${maximum}`);
  }
}
