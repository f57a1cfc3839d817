/** Diversity, novelty and serendipity of a list: by hand, laws, refusals, and their trace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ln } from '#core/stats/portable-math.ts';
import { intraListDiversity } from './intra-list-diversity.ts';
import { cosineOfVectors } from './item-similarity.ts';
import { novelty } from './novelty.ts';
import { serendipity } from './serendipity.ts';
import { traceListQuality } from './trace-list-quality.ts';

const vectors = [
  [1, 0],
  [3, 4],
  [0, 1],
  [0, 0],
];
const cosine = cosineOfVectors(vectors);
const world = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.record({
    list: fc.shuffledSubarray([...Array(n).keys()]),
    history: fc.shuffledSubarray([...Array(n).keys()]),
    vectors: fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 2 }), { minLength: n, maxLength: n }),
    userCounts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }),
    relevant: fc.array(fc.nat(1), { minLength: n, maxLength: n }),
  }),
);

describe('intraListDiversity', () => {
  test('by hand: cosines 3/5, 4/5 and 0 leave 2/5, 1/5 and 1, so 8/15', () => {
    expect(intraListDiversity([0, 1, 2], cosine)).toBeCloseTo(8 / 15, 14);
  });
  test('by hand: a zero vector is 1 away from everything', () => expect(intraListDiversity([0, 3], cosine)).toBe(1));
  test('fewer than two items have none; the same vector twice has 0', () => {
    expect([intraListDiversity([], cosine), intraListDiversity([0], cosine)]).toEqual([NaN, NaN]);
    expect(
      intraListDiversity(
        [0, 1],
        cosineOfVectors([
          [1, 3],
          [1, 3],
        ]),
      ),
    ).toBe(0);
  });
  test('the order of the list is irrelevant', () => {
    fc.assert(
      fc.property(world, ({ list, vectors: content }) => {
        const forward = intraListDiversity(list, cosineOfVectors(content));
        const backward = intraListDiversity(list.toReversed(), cosineOfVectors(content));
        expect(Number.isNaN(forward) ? Number.isNaN(backward) : Math.abs(forward - backward) < 1e-12).toBe(true);
      }),
    );
  });
});

describe('novelty', () => {
  test('by hand: items with 8 and 1 of 8 users carry 0 and 3 bits', () => {
    expect(novelty([0, 1], [8, 1], 8)).toBe(3 / 2);
    expect(novelty([0, 1], [8, 1], 8, { popularity: 'share-of-users', unit: 'bits' })).toBe(3 / 2);
    expect(novelty([0, 1], [8, 1], 8, { unit: 'nats' })).toBeCloseTo(ln(8) / 2, 14);
  });
  test('by hand: of 16 interactions they carry 1 and 4 bits', () => {
    expect(novelty([0, 1], [8, 1, 7], 8, { popularity: 'share-of-interactions' })).toBe(5 / 2);
  });
  test('an item that everybody has carries 0, and an empty list nothing', () => {
    expect(Object.is(novelty([0], [4], 4), 0)).toBe(true);
    expect(novelty([], [1], 1)).toBeNaN();
  });
  test('multiplying counts and users changes nothing', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 2, max: 9 }), ({ list, userCounts }, factor) => {
        const multiplied = novelty(
          list,
          userCounts.map((count) => factor * count),
          9 * factor,
        );
        expect(list.length === 0 ? Number.isNaN(multiplied) : Math.abs(multiplied - novelty(list, userCounts, 9)) < 1e-12).toBe(true);
      }),
    );
  });
  test.each([0, 6, NaN])('refuses a listed item with %s of 5 users', (count) => {
    expect(() => novelty([0], [count], 5)).toThrow(new RangeError(`novelty requires user count of a listed item in [1, 5], got ${count}`));
    expect(novelty([1], [count, 5], 5)).toBe(0);
  });
  test('refuses no users, an unknown item and other words', () => {
    expect(() => novelty([], [], 0)).toThrow(new RangeError('novelty requires an integer users >= 1, got 0'));
    expect(() => novelty([2], [1, 1], 5)).toThrow(new RangeError('novelty requires item ids in list to be integers from 0 to 1, got 2'));
    expect(() => novelty([0], [1], 5, { unit: 'dits' as 'bits' })).toThrow(
      new RangeError('novelty requires unit to be one of bits, nats, got dits'),
    );
    expect(() => novelty([0], [1], 5, { popularity: 'clicks' as 'share-of-users' })).toThrow(
      new RangeError('novelty requires popularity to be one of share-of-users, share-of-interactions, got clicks'),
    );
  });
});

describe('serendipity', () => {
  test('by hand: item 1 is 3/5 and 4/5 like the history, so 3/10 unexpected; item 3 is 1 unexpected and irrelevant', () => {
    expect(serendipity([1, 3], [0, 2], [0, 1, 0, 0], cosine)).toBeCloseTo(0.3 / 2, 14);
    expect(serendipity([1, 3], [0, 2], [0, 1, 0, 1], cosine)).toBeCloseTo(1.3 / 2, 14);
  });
  test('an empty list or history has none', () => {
    expect([serendipity([], [0], [1], cosine), serendipity([0], [], [1], cosine)]).toEqual([NaN, NaN]);
    expect(serendipity([0], [], [0], cosine)).toBeNaN();
  });
  test('nothing relevant earns 0', () => expect(serendipity([0, 1], [2], [0, 0], cosine)).toBe(0));
  test('refuses an item without a relevance, and one that is infinite', () => {
    expect(() => serendipity([1], [0], [1], cosine)).toThrow(
      new RangeError('serendipity requires item ids in list to be integers from 0 to 0, got 1'),
    );
    expect(() => serendipity([0], [0], [Infinity], cosine)).toThrow(
      new RangeError('serendipity requires finite numbers in relevant, got Infinity'),
    );
  });
});

describe('traceListQuality', () => {
  test('by hand: two items at right angles, one known to 1 of 4 users and relevant', () => {
    const trace = traceListQuality([0, 2], vectors, [1, 1, 4, 1], 4, [2], [1, 0, 0, 0]);
    expect(trace.columns).toHaveLength(7);
    expect(trace.rows).toEqual([
      [0, 1, 1 / 4, 2, 1, 1, 1],
      [2, 1, 1, 0, 0, 0, 0],
    ]);
    expect(trace.result).toEqual([
      ['diversity', 1],
      ['novelty', 1],
      ['serendipity', 1 / 2],
    ]);
  });
  test('its results are the means of its columns, and those of the functions', () => {
    fc.assert(
      fc.property(world, ({ list, history, vectors: content, userCounts, relevant }) => {
        const trace = traceListQuality(list, content, userCounts, 9, history, relevant);
        const mean = (place: number) => trace.rows.reduce((sum, row) => sum + Number(row[place]), 0) / list.length;
        const similarity = cosineOfVectors(content);
        const expected = [
          [intraListDiversity(list, similarity), mean(1)],
          [novelty(list, userCounts, 9), mean(3)],
          [serendipity(list, history, relevant, similarity), mean(6)],
        ] as const;
        for (const [index, [value, ofColumn]] of expected.entries()) {
          expect(trace.result[index]?.[1]).toBe(value);
          expect(Number.isNaN(value) ? Number.isNaN(ofColumn) : Math.abs(value - ofColumn) < 1e-12).toBe(true);
        }
      }),
    );
  });
});
