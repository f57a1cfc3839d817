/** Coverage, orphans and hubs: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retrievalCoverage } from './retrieval-coverage.ts';
import { traceRetrievalCoverage } from './trace-retrieval-coverage.ts';

const whole = fc.integer({ min: -3, max: 3 });
const vector = fc.tuple(whole, whole).map((pair) => [...pair]);
const task = fc.record({
  queries: fc.array(vector, { maxLength: 6 }),
  items: fc.array(vector, { minLength: 1, maxLength: 8 }),
  k: fc.integer({ min: 1, max: 9 }),
  hubShare: fc.constantFrom(0, 0.2, 0.5, 1),
});

describe('retrievalCoverage', () => {
  // (1, 0) finds item 0; (1, 1) finds item 2, exactly parallel.
  const items = [
    [1, 0],
    [0, 1],
    [2, 2],
  ];
  test('by hand: two of three items are reached, each by half of the queries', () => {
    expect(
      retrievalCoverage(
        [
          [1, 0],
          [1, 1],
        ],
        items,
        1,
        0.5,
      ),
    ).toEqual({ coverage: 2 / 3, orphans: [1], hubs: [] });
    expect(
      retrievalCoverage(
        [
          [1, 0],
          [1, 1],
        ],
        items,
        1,
        0.49,
      ),
    ).toEqual({ coverage: 2 / 3, orphans: [1], hubs: [0, 2] });
  });
  test('a hub is retrieved by more than the share: 3 of 10 queries is not more than 0.3', () => {
    const queries = Array.from({ length: 10 }, (_, index) => (index < 3 ? [1, 0] : [0, 1]));
    expect(retrievalCoverage(queries, items, 1, 0.3).hubs).toEqual([1]);
    expect(retrievalCoverage(queries, items, 1, 0.29).hubs).toEqual([0, 1]);
  });
  test('cosine by default; the inner product rewards length', () => {
    const long = [
      [1, 0],
      [0, 1],
      [5, 5],
    ];
    expect(
      retrievalCoverage(
        [
          [1, 0],
          [0, 1],
        ],
        long,
        1,
        1,
      ).orphans,
    ).toEqual([2]);
    expect(
      retrievalCoverage(
        [
          [1, 0],
          [0, 1],
        ],
        long,
        1,
        1,
        { similarity: 'cosine' },
      ).orphans,
    ).toEqual([2]);
    expect(
      retrievalCoverage(
        [
          [1, 0],
          [0, 1],
        ],
        long,
        1,
        1,
        { similarity: 'dot' },
      ).orphans,
    ).toEqual([0, 1]);
  });
  test('ties go to the smaller id, a zero vector being like nothing', () => {
    expect(retrievalCoverage([[0, 0]], items, 1, 1).orphans).toEqual([1, 2]);
    expect(
      retrievalCoverage(
        [[-1, 0]],
        [
          [1, 0],
          [0, 0],
          [0, 1],
        ],
        1,
        1,
      ).orphans,
    ).toEqual([0, 2]);
    expect(
      retrievalCoverage(
        [[1, 3]],
        [
          [3, 9],
          [1, 3],
        ],
        1,
        1,
      ).orphans,
    ).toEqual([1]);
  });
  test('no queries: nothing is covered', () => {
    expect(retrievalCoverage([], items, 2, 0)).toEqual({ coverage: 0, orphans: [0, 1, 2], hubs: [] });
  });
  test('covered and orphaned items make up the catalogue, and more queries never lower coverage', () => {
    fc.assert(
      fc.property(task, vector, ({ queries, items: all, k, hubShare }, extra) => {
        const before = retrievalCoverage(queries, all, k, hubShare);
        expect(before.coverage * all.length + before.orphans.length).toBeCloseTo(all.length, 9);
        expect(retrievalCoverage([...queries, extra], all, k, hubShare).coverage).toBeGreaterThanOrEqual(before.coverage);
        expect(before.hubs.filter((id) => before.orphans.includes(id))).toEqual([]);
      }),
    );
  });
  test('the length of a vector changes nothing', () => {
    fc.assert(
      fc.property(task, fc.constantFrom(0.5, 3, 100), ({ queries, items: all, k, hubShare }, scale) => {
        const scaled = (vectors: number[][]) => vectors.map((one, index) => (index % 2 === 0 ? one.map((value) => value * scale) : one));
        expect(retrievalCoverage(scaled(queries), scaled(all), k, hubShare)).toEqual(retrievalCoverage(queries, all, k, hubShare));
      }),
    );
  });
  test('k of all items or more leaves no orphan', () => expect(retrievalCoverage([[1, 0]], items, 9, 0.5).orphans).toEqual([]));
  test.each([
    [{ k: 0 }, 'retrievalCoverage requires an integer k >= 1, got 0'],
    [{ items: [] }, 'retrievalCoverage requires at least one item, got none'],
    [{ hubShare: -0.1 }, 'retrievalCoverage requires hubShare in [0, 1], got -0.1'],
    [{ hubShare: 1.1 }, 'retrievalCoverage requires hubShare in [0, 1], got 1.1'],
    [{ queries: [[1]] }, 'retrievalCoverage requires vectors of one length, got 2 and 1'],
    [{ queries: [[1, NaN]] }, 'retrievalCoverage requires finite numbers in every vector, got NaN'],
  ])('refuses %j', (change, message) => {
    const legal = { queries: [[1, 0]], items: [[1, 0]], k: 1, hubShare: 1 };
    const call = (a: typeof legal) => retrievalCoverage(a.queries, a.items, a.k, a.hubShare);
    expect(call(legal).coverage).toBe(1);
    expect(() => call({ ...legal, ...change })).toThrow(new RangeError(message));
  });
  test('refuses a similarity it does not know', () => {
    expect(() => retrievalCoverage([], [[1]], 1, 1, { similarity: 'l2' as 'dot' })).toThrow(
      new RangeError('retrievalCoverage requires similarity to be one of dot, cosine, got l2'),
    );
  });
});

describe('traceRetrievalCoverage', () => {
  test('its verdicts are those of the metric, its counts all retrievals', () => {
    fc.assert(
      fc.property(task, ({ queries, items, k, hubShare }) => {
        const { coverage, orphans, hubs } = retrievalCoverage(queries, items, k, hubShare);
        const { rows, result } = traceRetrievalCoverage(queries, items, k, hubShare);
        expect(Object.fromEntries(result)).toEqual({ queries: queries.length, items: items.length, coverage, orphans, hubs });
        expect(rows.filter((row) => row[3] === 'orphan').map((row) => row[0])).toEqual(orphans);
        expect(rows.filter((row) => row[3] === 'hub').map((row) => row[0])).toEqual(hubs);
        expect(rows.reduce((sum, row) => sum + (row[1] as number), 0)).toBe(queries.length * Math.min(k, items.length));
      }),
    );
  });
});
