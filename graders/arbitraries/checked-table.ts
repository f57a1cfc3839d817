/**
 * `[rows, expectations, now]`: a small table of plays and what is expected of it.
 *
 * Columns of numbers hold numbers or nothing. Some cells are null, some are not in their row at all.
 */
import * as fc from 'fast-check';

export type Row = Record<string, number | string | null>;
export type Expectation =
  | { kind: 'notNull'; column: string; maxShare: number }
  | { kind: 'unique'; column: string }
  | { kind: 'between'; column: string; minimum: number; maximum: number }
  | { kind: 'inSet'; column: string; values: (number | string)[] }
  | { kind: 'fresh'; column: string; maxAge: number };
export type CheckedTable = [rows: Row[], expectations: Expectation[], now: number];

export const NOW = 100;

const mostly = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 5, arbitrary: value });

const row: fc.Arbitrary<Row> = fc.record(
  {
    id: mostly(fc.integer({ min: 1, max: 6 })),
    surface: mostly(fc.constantFrom('home', 'shop', 'search', 'kiosk', '')),
    minutes: mostly(fc.integer({ min: -1, max: 9 })),
    at: mostly(
      fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 85, max: 100 }) }, { weight: 1, arbitrary: fc.integer({ min: 101, max: 120 }) }),
    ),
  },
  // Any of them may be missing, though few are.
  { requiredKeys: ['id', 'surface'] },
);

/** Shares that no number of rows meets but in full precision: 1 of 5 is 0.2 to the last bit, and so is 1/4. */
const shares = fc.constantFrom<number[]>(0, 0.2, 0.25, 0.5, 1);

const valueRule: fc.Arbitrary<Expectation> = fc.oneof(
  fc.record({ kind: fc.constant('unique' as const), column: fc.constantFrom('id', 'id', 'surface') }),
  fc
    .tuple(fc.integer({ min: -1, max: 5 }), fc.integer({ min: 0, max: 8 }))
    .map(([minimum, width]): Expectation => ({ kind: 'between', column: 'minutes', minimum, maximum: minimum + width })),
  fc.record({
    kind: fc.constant('inSet' as const),
    column: fc.constant('surface'),
    values: fc.subarray<number | string>(['home', 'shop', 'search', 'kiosk'], { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('inSet' as const),
    column: fc.constant('id'),
    values: fc.subarray<number | string>([1, 2, 3, 4, 5, 6], { minLength: 2 }),
  }),
);

const otherRule: fc.Arbitrary<Expectation> = fc.oneof(
  fc.record({ kind: fc.constant('notNull' as const), column: fc.constantFrom('minutes', 'id', 'at'), maxShare: shares }),
  fc.record({ kind: fc.constant('fresh' as const), column: fc.constant('at'), maxAge: fc.integer({ min: 0, max: 12 }) }),
);

const rows = fc.array(row, { maxLength: 8, size: 'max' });

export const checkedTable: fc.Arbitrary<CheckedTable> = fc
  .tuple(rows, fc.array(fc.oneof(valueRule, otherRule), { minLength: 1, maxLength: 4 }))
  .map(([table, expectations]): CheckedTable => [table, expectations, NOW]);

/** One rule about values: none that judges nulls or age. */
export const tableWithValueRule: fc.Arbitrary<CheckedTable> = fc
  .tuple(rows, valueRule)
  .map(([table, rule]): CheckedTable => [table, [rule], NOW]);

const longRow: fc.Arbitrary<Row> = fc.record(
  {
    id: mostly(fc.integer({ min: 1, max: 40 })),
    surface: fc.constantFrom('home', 'shop', null, 'search', 'kiosk', null),
    minutes: fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constant(null)),
    at: fc.oneof(fc.integer({ min: 60, max: 100 }), fc.constant(null)),
  },
  { requiredKeys: ['id', 'surface'] },
);

/** For altered data: more rows, more rules, and many a cell without a value. */
export const gappyTable: fc.Arbitrary<CheckedTable> = fc
  .tuple(
    fc.array(longRow, { minLength: 12, maxLength: 30, size: 'max' }),
    fc.array(fc.oneof(valueRule, otherRule), { minLength: 3, maxLength: 6 }),
  )
  .map(([table, expectations]): CheckedTable => [table, expectations, NOW]);
