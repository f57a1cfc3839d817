/** Expectations of a table: by hand, against plausible mistakes, laws, refusals; and their trace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Expectation, runExpectations, type TableRow } from './run-expectations.ts';
import { traceRunExpectations } from './trace-run-expectations.ts';

const rowsOf = (...values: (number | string | null)[]): TableRow[] => values.map((v) => ({ v }));
const judge = (rows: readonly TableRow[], expectation: Expectation, now = 0) => runExpectations(rows, [expectation], now)[0];
const passed = { passed: true, failing: 0 };
const failed = (failing: number) => ({ passed: false, failing });

const cell = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constant(null));
const table = fc.array(fc.record({ v: cell, w: cell }), { maxLength: 12 });
const column = fc.constantFrom('v', 'w', 'missing');
const expectation: fc.Arbitrary<Expectation> = fc.oneof(
  fc.record({ kind: fc.constant('notNull' as const), column, maxShare: fc.constantFrom(0, 0.25, 0.5, 1) }),
  fc.record({ kind: fc.constant('unique' as const), column }),
  fc.record({
    kind: fc.constant('between' as const),
    column,
    minimum: fc.integer({ min: -3, max: 3 }),
    maximum: fc.integer({ min: 3, max: 9 }),
  }),
  fc.record({ kind: fc.constant('inSet' as const), column, values: fc.array(fc.integer({ min: -3, max: 9 })) }),
  fc.record({ kind: fc.constant('fresh' as const), column, maxAge: fc.nat(9) }),
);

describe('runExpectations', () => {
  test('notNull by hand: one null of four is 1/4 of the rows, at the limit is allowed, and the nulls are told either way', () => {
    const rows = rowsOf(1, null, 3, 4);
    expect(judge(rows, { kind: 'notNull', column: 'v', maxShare: 0.25 })).toEqual({ passed: true, failing: 1 });
    expect(judge(rows, { kind: 'notNull', column: 'v', maxShare: 0.24 })).toEqual(failed(1));
    expect(judge(rows, { kind: 'notNull', column: 'v', maxShare: 0 })).toEqual(failed(1));
    expect(judge(rowsOf(1, 2), { kind: 'notNull', column: 'v', maxShare: 0 })).toEqual(passed);
    // Two nulls are more than 1, their share is not.
    expect(judge(rowsOf(null, null), { kind: 'notNull', column: 'v', maxShare: 1 })).toEqual({ passed: true, failing: 2 });
  });
  test('unique by hand: 1, 1, 1, 2, 2 has three beyond the first of each; the number 1 is not the text 1', () => {
    expect(judge(rowsOf(1, 2, 1, 2, 1), { kind: 'unique', column: 'v' })).toEqual(failed(3));
    expect(judge(rowsOf(1, '1', null, null), { kind: 'unique', column: 'v' })).toEqual(passed);
  });
  test('between by hand: both bounds belong to it, on either side one is out', () => {
    expect(judge(rowsOf(0, 1, 2, 3, 4, null), { kind: 'between', column: 'v', minimum: 1, maximum: 3 })).toEqual(failed(2));
    expect(judge(rowsOf(1, 3, null), { kind: 'between', column: 'v', minimum: 1, maximum: 3 })).toEqual(passed);
    expect(judge(rowsOf(-1e300, 3), { kind: 'between', column: 'v', minimum: -Infinity, maximum: 3 })).toEqual(passed);
  });
  test('inSet by hand: what is not listed fails, a null does not', () => {
    expect(judge(rowsOf('home', 'shop', 'hom', null), { kind: 'inSet', column: 'v', values: ['home', 'shop'] })).toEqual(failed(1));
    expect(judge(rowsOf(1, '1'), { kind: 'inSet', column: 'v', values: [1] })).toEqual(failed(1));
  });
  test('fresh by hand: the newest value counts, its age may be just maxAge', () => {
    expect(judge(rowsOf(10, 90, null), { kind: 'fresh', column: 'v', maxAge: 10 }, 100)).toEqual(passed);
    expect(judge(rowsOf(10, 90, null), { kind: 'fresh', column: 'v', maxAge: 9 }, 100)).toEqual(failed(1));
    expect(judge(rowsOf(null), { kind: 'fresh', column: 'v', maxAge: 9 }, 100)).toEqual(failed(1));
    expect(judge(rowsOf(200), { kind: 'fresh', column: 'v', maxAge: 0 }, 100)).toEqual(passed);
  });
  test('text is neither between two numbers nor a time', () => {
    expect(judge(rowsOf('2'), { kind: 'between', column: 'v', minimum: 1, maximum: 3 })).toEqual(failed(1));
    expect(judge(rowsOf('99', 'x'), { kind: 'fresh', column: 'v', maxAge: 9 }, 100)).toEqual(failed(1));
    expect(judge(rowsOf('x', 99), { kind: 'fresh', column: 'v', maxAge: 9 }, 100)).toEqual(passed);
  });
  test('without rows all but fresh pass', () => {
    const all: Expectation[] = [
      { kind: 'notNull', column: 'v', maxShare: 0 },
      { kind: 'unique', column: 'v' },
      { kind: 'between', column: 'v', minimum: 1, maximum: 2 },
      { kind: 'inSet', column: 'v', values: [] },
      { kind: 'fresh', column: 'v', maxAge: 1e9 },
    ];
    expect(runExpectations([], all, 0)).toEqual([passed, passed, passed, passed, failed(1)]);
    expect(runExpectations(rowsOf(1), [], 0)).toEqual([]);
  });
  test('a column that is not there is null, even one that every object inherits', () => {
    expect(judge([{}, { v: 1 }], { kind: 'notNull', column: 'v', maxShare: 0 })).toEqual(failed(1));
    expect(judge([{}], { kind: 'notNull', column: 'constructor', maxShare: 0 })).toEqual(failed(1));
    expect(judge([{}], { kind: 'inSet', column: 'toString', values: [] })).toEqual(passed);
  });
  test('the order of the rows does not count, and expectations are independent', () => {
    fc.assert(
      fc.property(table, fc.array(expectation, { maxLength: 5 }), (rows, expectations) => {
        const results = runExpectations(rows, expectations, 10);
        expect(runExpectations(rows.toReversed(), expectations, 10)).toEqual(results);
        expect(expectations.map((one) => judge(rows, one, 10))).toEqual(results);
      }),
    );
  });
  test('one more good value never fails what passed', () => {
    fc.assert(
      fc.property(table, expectation, (rows, one) => {
        fc.pre(one.kind === 'between' || (one.kind === 'inSet' && one.values.length > 0));
        const good = one.kind === 'between' ? one.maximum : one.kind === 'inSet' ? (one.values[0] as number) : 0;
        expect(judge([...rows, { [one.column]: good }], one, 10)).toEqual(judge(rows, one, 10));
      }),
    );
  });
  test('nothing but notNull minds a row of nulls', () => {
    fc.assert(
      fc.property(table, expectation, (rows, one) => {
        fc.pre(one.kind !== 'notNull');
        expect(judge([...rows, { v: null, w: null }], one, 10)).toEqual(judge(rows, one, 10));
      }),
    );
  });
  test.each([
    [{ kind: 'regex', column: 'v' } as unknown as Expectation, 'kind to be one of notNull, unique, between, inSet, fresh, got regex'],
    [{ kind: 'notNull', column: 'v', maxShare: 1.01 }, 'maxShare in [0, 1], got 1.01'],
    [{ kind: 'notNull', column: 'v', maxShare: -0.01 }, 'maxShare in [0, 1], got -0.01'],
    [{ kind: 'fresh', column: 'v', maxAge: NaN }, 'a finite maxAge, got NaN'],
    [{ kind: 'between', column: 'v', minimum: NaN, maximum: 1 }, 'numbers as bounds, got NaN and 1'],
    [{ kind: 'between', column: 'v', minimum: 0, maximum: NaN }, 'numbers as bounds, got 0 and NaN'],
  ] as const)('refuses %j, with rows and without', (wrong, message) => {
    for (const rows of [[], rowsOf(1)]) expect(() => judge(rows, wrong)).toThrow(new RangeError(`runExpectations requires ${message}`));
  });
  test('refuses a time that is not finite', () => {
    expect(() => runExpectations([], [], NaN)).toThrow(new RangeError('runExpectations requires a finite now, got NaN'));
  });
});

describe('traceRunExpectations', () => {
  test('its rows are the results that it reports, and its values and nulls are the rows of the table', () => {
    fc.assert(
      fc.property(table, fc.array(expectation, { maxLength: 5 }), (rows, expectations) => {
        const trace = traceRunExpectations(rows, expectations, 10);
        const results = runExpectations(rows, expectations, 10);
        expect(trace.result).toEqual([['results', results]]);
        expect(trace.rows.map(([, , , , failing, verdict]) => ({ passed: verdict === 'yes', failing }))).toEqual(results);
        for (const [, , values, nulls] of trace.rows) expect(Number(values) + Number(nulls)).toBe(rows.length);
      }),
    );
  });
  test('by hand: 1, 1 and a null', () => {
    expect(traceRunExpectations(rowsOf(1, null, 1), [{ kind: 'unique', column: 'v' }], 0).rows).toEqual([['unique', 'v', 2, 1, 1, 'no']]);
  });
});
