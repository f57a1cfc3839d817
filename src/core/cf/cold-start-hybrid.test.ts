/** coldStartHybrid: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coldStartHybrid } from './cold-start-hybrid.ts';

const sources = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.tuple(...[0, 1, 2].map(() => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n, maxLength: n }))));
const byScore = (scores: readonly number[]) => scores.map((_, id) => id).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);

describe('coldStartHybrid', () => {
  test('by hand: weight 1/4; collaborative 0, 1, 0.5 and content 1, 0, 0.9 blend to 0.75, 0.25, 0.8', () => {
    // Unscaled, collaborative 0, 100, 50 would win; by maximum, content 20, 10, 19 would not reach 0; 1 - w picks item 1.
    expect(coldStartHybrid([0, 100, 50], [20, 10, 19], [0, 9, 0], 1, 3)).toEqual({ weight: 0.25, order: [2, 0, 1] });
  });
  test('popularity stands in only where content says nothing', () => {
    expect(coldStartHybrid([0, 0], [0, 0], [1, 2], 0, 1).order).toEqual([1, 0]);
    expect(coldStartHybrid([0, 0], [0, -1], [1, 2], 0, 1).order).toEqual([0, 1]);
  });
  test('without a history the fallback decides alone', () => {
    fc.assert(
      fc.property(sources, ([collaborative = [], content = [], popularity = []]) => {
        const fallback = content.some((score) => score !== 0) ? content : popularity;
        expect(coldStartHybrid(collaborative, content, popularity, 0, 5)).toEqual({ weight: 0, order: byScore(fallback) });
      }),
    );
  });
  test('the scale of a source changes nothing', () => {
    fc.assert(
      fc.property(sources, fc.nat(2), ([collaborative = [], content = [], popularity = []], which) => {
        const times = (scores: readonly number[], source: number) => scores.map((score) => (source === which ? score * 4 : score));
        expect(coldStartHybrid(times(collaborative, 0), times(content, 1), times(popularity, 2), 2, 5)).toEqual(
          coldStartHybrid(collaborative, content, popularity, 2, 5),
        );
      }),
    );
  });
  test('interactions equal to halfTrust weigh one half', () =>
    expect(coldStartHybrid([], [], [], 7, 7)).toEqual({ weight: 0.5, order: [] }));
  test('constant sources leave the order of ids', () => expect(coldStartHybrid([3, 3], [2, 2], [1, 2], 1, 1).order).toEqual([0, 1]));
  test('refuses interactions below 0 and a halfTrust of 0', () => {
    expect(() => coldStartHybrid([], [], [], -1, 1)).toThrow(new RangeError('coldStartHybrid requires a finite interactions >= 0, got -1'));
    expect(() => coldStartHybrid([], [], [], 1, 0)).toThrow(new RangeError('coldStartHybrid requires a finite halfTrust > 0, got 0'));
  });
  test('refuses lists of unequal length or with NaN', () => {
    expect(() => coldStartHybrid([1], [1], [], 1, 1)).toThrow(
      new RangeError('coldStartHybrid requires collaborative and popularity to be equally long, got 1 and 0'),
    );
    expect(() => coldStartHybrid([1], [NaN], [1], 1, 1)).toThrow(
      new RangeError('coldStartHybrid requires finite numbers in content, got NaN'),
    );
  });
});
