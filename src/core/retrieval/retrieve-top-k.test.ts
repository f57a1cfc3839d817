/** Exact and approximate retrieval: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annRecall } from './ann-recall.ts';
import { retrieveTopK } from './retrieve-top-k.ts';
import { traceRetrieveTopK } from './trace-retrieve-top-k.ts';

const whole = fc.integer({ min: -3, max: 3 });
const task = fc.record({
  query: fc.tuple(whole, whole),
  items: fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 10 }),
  k: fc.integer({ min: 1, max: 11 }),
});
const withProbes = task.chain((shape) => fc.record({ shape: fc.constant(shape), probed: fc.subarray([...shape.items.keys()]) }));

describe('retrieveTopK', () => {
  test('by hand: dot products 1, 2, 5, so 2 then 1; the index that saw 0 and 2 finds 2 then 0, half of them', () => {
    const items = [
      [1, 0],
      [0, 1],
      [3, 1],
    ];
    expect(retrieveTopK([1, 2], items, 2, [0, 2])).toEqual({ exact: [2, 1], approximate: [2, 0], recall: 0.5 });
  });
  test('the inner product is the default: a long vector beats a parallel one, which wins by cosine', () => {
    const items = [
      [1, 1],
      [5, 0],
    ];
    expect(retrieveTopK([1, 1], items, 1, []).exact).toEqual([1]);
    expect(retrieveTopK([1, 1], items, 1, [], { similarity: 'dot' }).exact).toEqual([1]);
    expect(retrieveTopK([1, 1], items, 1, [], { similarity: 'cosine' }).exact).toEqual([0]);
  });
  test('ties go to the smaller id, whatever the order of the probes', () => {
    expect(retrieveTopK([1], [[2], [2], [2]], 2, [2, 1, 2])).toEqual({ exact: [0, 1], approximate: [1, 2], recall: 0.5 });
  });
  test('cosines that differ by rounding only are tied; tiny dot products are not', () => {
    expect(
      retrieveTopK(
        [0.1, 0.3],
        [
          [3, 9],
          [1, 3],
          [0.7, 2.1],
        ],
        3,
        [],
        { similarity: 'cosine' },
      ).exact,
    ).toEqual([0, 1, 2]);
    expect(retrieveTopK([1e-12], [[1], [2]], 2, []).exact).toEqual([1, 0]);
  });
  test('recall counts the exact list, not the approximate one, and no positions', () => {
    expect(retrieveTopK([1], [[3], [2], [1]], 2, [1]).recall).toBe(0.5);
    expect(retrieveTopK([1], [[3], [2], [1]], 2, []).recall).toBe(0);
  });
  test('probing everything gives recall 1, and more probes never lower it', () => {
    fc.assert(
      fc.property(withProbes, fc.nat(), ({ shape: { query, items, k }, probed }, extra) => {
        expect(retrieveTopK(query, items, k, [...items.keys()]).recall).toBe(1);
        const more = [...probed, extra % items.length];
        const [before, after] = [retrieveTopK(query, items, k, probed), retrieveTopK(query, items, k, more)];
        expect(after.recall).toBeGreaterThanOrEqual(before.recall);
        expect(after.exact).toEqual(before.exact);
        expect(before.exact).toHaveLength(Math.min(k, items.length));
      }),
    );
  });
  test('the length of the query changes nothing', () => {
    fc.assert(
      fc.property(withProbes, fc.constantFrom(0.5, 3, 1024), ({ shape: { query, items, k }, probed }, scale) => {
        const scaled = query.map((value) => value * scale);
        expect(retrieveTopK(scaled, items, k, probed)).toEqual(retrieveTopK(query, items, k, probed));
      }),
    );
  });
  test('no items: empty lists, no recall', () => {
    expect(retrieveTopK([1], [], 3, [])).toEqual({ exact: [], approximate: [], recall: NaN });
  });
  test.each([
    [[1], [[1]], 0, [0], 'retrieveTopK requires an integer k >= 1, got 0'],
    [[1, 2], [[1]], 1, [0], 'retrieveTopK requires vectors of one length, got 2 and 1'],
    [[NaN], [[1]], 1, [0], 'retrieveTopK requires finite numbers in every vector, got NaN'],
    [[1], [[1]], 1, [1], 'retrieveTopK requires ids of items in probed, got 1'],
    [[1], [[1]], 1, [-1], 'retrieveTopK requires ids of items in probed, got -1'],
    [[1], [[1]], 1, [0.5], 'retrieveTopK requires ids of items in probed, got 0.5'],
  ])('refuses query %j, items %j, k %s, probed %j', (query, items, k, probed, message) => {
    expect(() => retrieveTopK(query, items, k, probed)).toThrow(new RangeError(message));
  });
  test('refuses a similarity it does not know', () => {
    expect(() => retrieveTopK([1], [[1]], 1, [0], { similarity: 'euclidean' as 'dot' })).toThrow(
      new RangeError('retrieveTopK requires similarity to be one of dot, cosine, got euclidean'),
    );
  });
});

describe('annRecall', () => {
  test('by hand: 2 of 3 found; repeats count once on either side', () => {
    expect(annRecall([4, 1, 7], [1, 4, 9])).toBe(2 / 3);
    expect(annRecall([4, 4, 1], [4, 4, 4])).toBe(1 / 2);
  });
  test('nothing to find is undefined', () => expect(annRecall([], [1])).toBeNaN());
});

describe('traceRetrieveTopK', () => {
  test('its ranks are those of the lists', () => {
    fc.assert(
      fc.property(withProbes, ({ shape: { query, items, k }, probed }) => {
        const found = retrieveTopK(query, items, k, probed);
        const { rows, result } = traceRetrieveTopK(query, items, k, probed);
        expect(Object.fromEntries(result)).toMatchObject(found);
        const byRank = (column: number): unknown[] =>
          rows.filter((row) => typeof row[column] === 'number').toSorted((a, b) => (a[column] as number) - (b[column] as number));
        expect(byRank(3)).toEqual(found.exact.map((id) => rows[id]));
        expect(byRank(4)).toEqual(found.approximate.map((id) => rows[id]));
        expect(rows.filter((row) => row[2] === 'yes').map((row) => row[0])).toEqual(probed);
      }),
    );
  });
});
