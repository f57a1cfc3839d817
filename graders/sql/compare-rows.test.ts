import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRows, resultDifference } from './compare-rows.ts';
import type { ResultSet, SqlCell } from './result-set.ts';

const set = (columns: string, ...rows: SqlCell[][]): ResultSet => ({ columns: columns.split(' '), rows });

const cell = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b', ''), fc.constant(null), fc.constantFrom(0.5, 1 / 3));
const rows = fc.array(fc.tuple(cell, cell), { maxLength: 8 });
const reason = (received: ResultSet, expected: ResultSet) => resultDifference(received, expected)?.reason;

describe('resultDifference', () => {
  test('rows in another order are the same answer', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list.map((row) => ({ row, key: keys.next().value })).toSorted((a, b) => a.key - b.key);
        expect(reason(set('a b', ...shuffled.map(({ row }) => row)), set('a b', ...list))).toBeUndefined();
      }),
    );
  });

  test('one row more, one less, or one of them twice is another answer', () => {
    fc.assert(
      fc.property(rows, fc.tuple(cell, cell), (list, more) => {
        expect(reason(set('a b', ...list, more), set('a b', ...list))).toBe('has 1 row too many');
        expect(reason(set('a b', ...list), set('a b', ...list, more))).toBe('lacks 1 row');
      }),
    );
  });

  test('what is missing and what is unexpected make up the difference', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const { missing, unexpected } = compareRows(set('a b', ...one), set('a b', ...other));
        expect(one.length - unexpected.length).toBe(other.length - missing.length);
        expect(
          compareRows(set('a b', ...unexpected.map((row) => [...row])), set('a b', ...missing.map((row) => [...row]))).missing,
        ).toHaveLength(missing.length);
      }),
    );
  });

  test('integer and real are one type, within 1e-9; NULL equals NULL only; text is exact', () => {
    expect(reason(set('a', [3]), set('a', [3.0000000001]))).toBeUndefined();
    expect(reason(set('a', [0.1 + 0.2]), set('a', [0.3]))).toBeUndefined();
    expect(reason(set('a', [0.3001]), set('a', [0.3]))).toBe('has 1 row with other values');
    for (const other of [0, '', 'NULL']) expect(reason(set('a', [other]), set('a', [null]))).toBe('has 1 row with other values');
    expect(reason(set('a', ['3']), set('a', [3]))).toBe('has 1 row with other values');
    expect(reason(set('a', ['DE']), set('a', ['de']))).toBe('has 1 row with other values');
  });

  test('columns of the same names are compared by name, whatever their order and case', () => {
    expect(reason(set('B a', [1, 2]), set('a b', [2, 1]))).toBeUndefined();
    expect(reason(set('x y', [1, 2]), set('a b', [1, 2]))).toBeUndefined();
    expect(reason(set('x y', [1, 2]), set('a b', [2, 1]))).toBe('has 1 row with other values');
  });

  test('another number of columns is told before the rows', () => {
    expect(reason(set('a', [1]), set('a b', [1, 2]))).toBe('has 1 column where 2 are asked for');
  });

  test('what is no set of rows is no answer', () => {
    expect(resultDifference(7, set('a', [1]))?.reason).toBe('is no set of rows');
    expect(resultDifference({ columns: ['a'] }, set('a', [1]))?.reason).toBe('is no set of rows');
  });
});
