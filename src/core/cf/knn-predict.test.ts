/** knnPredict: by hand for each choice, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knnPredict, type KnnPredictOptions } from './knn-predict.ts';
import { predictUserBased } from './predict-user-based.ts';
import type { Rating } from './rating.ts';

const ratings = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 5 })), {
  selector: ([user, item]) => `${user} ${item}`,
  maxLength: 20,
});
/** One neighbour of user 0, two below in level; user 3 shares nothing with anybody. */
const small: Rating[] = [
  [0, 1, 4],
  [0, 2, 5],
  [1, 1, 2],
  [1, 2, 3],
  [1, 3, 4],
  [2, 3, 1],
  [3, 9, 1],
];

const expectSame = (got: number, expected: number) => {
  if (Number.isNaN(expected)) expect(got).toBeNaN();
  else expect(got).toBeCloseTo(expected, 12);
};

describe('knnPredict', () => {
  test('by hand: the one neighbour gave 4, one above their mean of 3; the own mean is 4.5', () => {
    expect(knnPredict(small, 0, 3, 5)).toBeCloseTo(4, 12);
    expect(knnPredict(small, 0, 3, 5, { aggregate: 'mean-centred' })).toBeCloseTo(5.5, 12);
    expect(knnPredict(small, 0, 3, 5, { aggregate: 'mean-centred', clip: [1, 5] })).toBe(5);
    expect(knnPredict(small, 0, 3, 5, { clip: [4.2, 5] })).toBe(4.2);
  });
  test('by hand: nobody to ask leaves the mean of all ratings or the own mean', () => {
    expect(knnPredict(small, 3, 1, 5)).toBeCloseTo(20 / 7, 12);
    expect(knnPredict(small, 3, 1, 5, { aggregate: 'mean-centred' })).toBe(1);
    expect(knnPredict(small, 9, 1, 5, { aggregate: 'mean-centred' })).toBeNaN();
    expect(knnPredict([], 0, 0, 1)).toBeNaN();
  });
  test('by hand, measures: msd 1 / (1 + 4) and jaccard 2 / 3 both weigh the one neighbour', () => {
    for (const measure of ['msd', 'jaccard', 'pearson'] as const) expect(knnPredict(small, 0, 3, 5, { measure })).toBeCloseTo(4, 12);
    expect(knnPredict(small, 0, 3, 5, { measure: 'pearson', minSupport: 3 })).toBeCloseTo(20 / 7, 12);
  });
  test('asking items is asking users of the exchanged table', () => {
    fc.assert(
      fc.property(
        ratings,
        fc.constantFrom<KnnPredictOptions>({}, { aggregate: 'mean-centred' }, { measure: 'pearson' }),
        (list, options) => {
          const turned = list.map(([user, item, rating]): Rating => [item, user, rating]);
          const [items, users] = [
            knnPredict(list, 0, 1, 2, { ...options, side: 'item' }),
            knnPredict(turned, 1, 0, 2, { ...options, side: 'user' }),
          ];
          expectSame(items, users);
        },
      ),
    );
  });
  test('pearson and mean-centred make the user-based prediction', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const known = list.filter(([user, item]) => user !== 0 || item !== 0);
        expectSame(knnPredict(known, 0, 0, 2, { measure: 'pearson', aggregate: 'mean-centred' }), predictUserBased(known, 0, 0, 2));
      }),
    );
  });
  test('the defaults are users, cosine, support 2, weighted mean', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const spelled = { side: 'user', measure: 'cosine', minSupport: 2, aggregate: 'weighted-mean' } as const;
        expect(knnPredict(list, 0, 1, 2)).toBe(knnPredict(list, 0, 1, 2, spelled));
      }),
    );
  });
  test('refusals', () => {
    const refusals: [() => unknown, string][] = [
      [() => knnPredict([], 0, 0, 0), 'knnPredict requires an integer k >= 1, got 0'],
      [() => knnPredict([], 0, 0, 1, { minSupport: 0 }), 'knnPredict requires an integer minSupport >= 1, got 0'],
      [() => knnPredict([], 0, 0, 1, { side: 'both' as 'user' }), 'knnPredict requires side to be one of user, item, got both'],
      [
        () => knnPredict([], 0, 0, 1, { measure: 'dot' as 'msd' }),
        'knnPredict requires measure to be one of cosine, pearson, msd, jaccard, got dot',
      ],
      [
        () => knnPredict([], 0, 0, 1, { aggregate: 'sum' as 'weighted-mean' }),
        'knnPredict requires aggregate to be one of weighted-mean, mean-centred, got sum',
      ],
      [() => knnPredict([], 0, 0, 1, { clip: [5, 1] }), 'knnPredict requires clip from low to high, got 5 and 1'],
      [() => knnPredict([], 0, 0, 1, { clip: [NaN, 1] }), 'knnPredict requires a finite lowest rating, got NaN'],
      [() => knnPredict([], 0, 0, 1, { clip: [1, Infinity] }), 'knnPredict requires a finite highest rating, got Infinity'],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});
