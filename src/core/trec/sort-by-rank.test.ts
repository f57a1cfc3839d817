import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trecOrder } from '#core/ranking/trec-order.ts';
import { sortByRank } from './sort-by-rank.ts';
import { readText } from './testing/read-text.ts';

function sorted(rows: readonly (readonly [document: string, score: number])[]): string[] {
  const table = readText('run', rows.map(([document, score]) => `q Q0 ${document} 0 ${score} t`).join('\n'));
  const order = Int32Array.from(rows.keys());
  sortByRank(table, order, order.length, new Int32Array(order.length));
  return Array.from(order, (row) => table.documentOf(row));
}

describe('sortByRank', () => {
  test('is the order of trecOrder, for lists of every length', () => {
    const row = fc.tuple(fc.stringMatching(/^[a-c\u{1f600}\uffee]{1,6}$/u), fc.integer({ min: 0, max: 9 }));
    const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 150, size: 'max', selector: ([document]) => document });
    fc.assert(
      fc.property(rows, (list) => {
        expect(sorted(list)).toEqual(trecOrder(list));
      }),
    );
  });
  test.each([1, 2, 7, 8, 9, 15, 16, 17, 64, 100])('%i rows, in order, in reverse and all tied', (count) => {
    const inOrder = Array.from({ length: count }, (_, index) => [`d${index}`, -index] as const);
    expect(sorted(inOrder)).toEqual(trecOrder(inOrder));
    expect(sorted(inOrder.toReversed())).toEqual(trecOrder(inOrder));
    const tied = inOrder.map(([document]) => [document, 1] as const);
    expect(sorted(tied)).toEqual(trecOrder(tied));
  });
  test('only the first rows are sorted', () => {
    const table = readText('run', 'q 0 a 0 1 t\nq 0 b 0 2 t\nq 0 c 0 3 t\n');
    const rows = Int32Array.of(0, 1, 2);
    sortByRank(table, rows, 2, new Int32Array(3));
    expect([...rows]).toEqual([1, 0, 2]);
  });
});
