/** DCG and NDCG with averaged ties: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dcgAtK } from './dcg-at-k.ts';
import { ndcgAtK } from './ndcg-at-k.ts';
import { dcgTiesAveraged, meanGains, ndcgTiesAveraged } from './ndcg-ties-averaged.ts';
import { tieGroups } from './tie-groups.ts';

/** Rows of grade and score; few scores, so that ties are common. */
const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 10 });
const cutoffs = fc.integer({ min: 1, max: 12 });
const gradesOf = (list: readonly (readonly [number, number])[]) => list.map(([grade]) => grade);
const scoresOf = (list: readonly (readonly [number, number])[]) => list.map(([, score]) => score);
const isNear = (a: number, b: number) => Object.is(a, b) || Math.abs(a - b) < 1e-12;
const log3 = Math.log2(3);

describe('tieGroups', () => {
  test('by hand: highest score first, members in the order of the input', () => {
    expect(tieGroups([1, 5, 1, 7])).toEqual([
      { score: 7, members: [3] },
      { score: 5, members: [1] },
      { score: 1, members: [0, 2] },
    ]);
  });
});

describe('meanGains', () => {
  test('by hand: 2 alone on top, then 3 and 0 share', () => expect(meanGains([3, 2, 0], [1, 5, 1])).toEqual([2, 1.5, 1.5]));
});

describe('dcgTiesAveraged', () => {
  test('by hand: grades 3, 2, 0 all tied, 5/3 at each rank', () => {
    expect(dcgTiesAveraged([3, 2, 0], [1, 1, 1], 3)).toBeCloseTo((5 / 3) * (1 + 1 / log3 + 1 / 2), 12);
  });
  test('by hand: a group that reaches below k counts with the mean of all of it', () => {
    expect(dcgTiesAveraged([3, 2, 0], [1, 1, 1], 1)).toBeCloseTo(5 / 3, 12);
  });
  test('by hand: gain and discount as asked, (7 + 3) / 2 at ranks 1 and 2 of equal weight', () => {
    expect(dcgTiesAveraged([3, 2], [1, 1], 2, { gain: 'exponential', discount: 'jk-log2' })).toBe(10);
  });
  test('the defaults are linear and log2p1', () => {
    fc.assert(
      fc.property(
        rows,
        cutoffs,
        (list, k) =>
          dcgTiesAveraged(gradesOf(list), scoresOf(list), k) ===
          dcgTiesAveraged(gradesOf(list), scoresOf(list), k, { gain: 'linear', discount: 'log2p1' }),
      ),
    );
  });
  test('nothing to rank gains 0', () => expect(dcgTiesAveraged([], [], 1)).toBe(0));
});

describe('ndcgTiesAveraged', () => {
  test('by hand: grades 1, 0 tied: a half at each of two ranks over 1', () => {
    expect(ndcgTiesAveraged([1, 0], [2, 2], 2)).toBeCloseTo((1 + 1 / log3) / 2, 12);
  });
  test('by hand: the gain is linear and the ideal ignores scores: (2 + 3 / log2(3)) / (3 + 2 / log2(3))', () => {
    expect(ndcgTiesAveraged([3, 2], [1, 2], 2)).toBeCloseTo((2 + 3 / log3) / (3 + 2 / log3), 12);
  });
  test('by hand: the ideal takes the gain and the discount too, (3 + 7/2) over (7 + 3/2)... at ranks 1 and 4', () => {
    const options = { gain: 'exponential', discount: 'jk-log2' } as const;
    expect(ndcgTiesAveraged([2, 0, 0, 3], [4, 3, 2, 1], 4, options)).toBeCloseTo((3 + 7 / 2) / (7 + 3), 12);
  });
  test('no positive grade is undefined', () => {
    expect([ndcgTiesAveraged([], [], 1), ndcgTiesAveraged([0, 0], [1, 2], 2)]).toEqual([NaN, NaN]);
  });
  test('the order of the input does not matter', () => {
    fc.assert(
      fc.property(rows, cutoffs, (list, k) =>
        isNear(
          ndcgTiesAveraged(gradesOf(list), scoresOf(list), k),
          ndcgTiesAveraged(gradesOf(list.toReversed()), scoresOf(list.toReversed()), k),
        ),
      ),
    );
  });
  test('a constant added to all scores changes nothing', () => {
    fc.assert(
      fc.property(rows, cutoffs, (list, k) =>
        isNear(
          ndcgTiesAveraged(gradesOf(list), scoresOf(list), k),
          ndcgTiesAveraged(
            gradesOf(list),
            scoresOf(list).map((score) => score + 7),
            k,
          ),
        ),
      ),
    );
  });
  test('without ties it is plain NDCG with linear gain', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 10 }), cutoffs, (grades, k) =>
        isNear(
          ndcgTiesAveraged(
            grades,
            grades.map((_, index) => -index),
            k,
          ),
          ndcgAtK(grades, k, { gain: 'linear' }),
        ),
      ),
    );
  });
  test('all tied: which item is which does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 10 }), cutoffs, (grades, k) => {
        const tied = grades.map(() => 1);
        return isNear(ndcgTiesAveraged(grades, tied, k), ndcgTiesAveraged(grades.toReversed(), tied, k));
      }),
    );
  });
  test('is the mean over every order of the tied items', () => {
    const orders = [
      [3, 1, 0],
      [3, 0, 1],
      [1, 3, 0],
      [1, 0, 3],
      [0, 3, 1],
      [0, 1, 3],
    ];
    const expected = orders.reduce((sum, order) => sum + dcgAtK(order, 2, { gain: 'linear' }), 0) / orders.length;
    expect(dcgTiesAveraged([3, 1, 0], [5, 5, 5], 2)).toBeCloseTo(expected, 12);
  });
});

describe.each([
  ['dcgTiesAveraged', dcgTiesAveraged],
  ['ndcgTiesAveraged', ndcgTiesAveraged],
] as const)('%s refuses', (name, metric) => {
  test.each([0, -1, 1.5, NaN])('k = %s, and takes 1', (k) => {
    expect(() => metric([1], [1], k)).toThrow(new RangeError(`${name} requires an integer k >= 1, got ${k}`));
    expect(metric([1], [1], 1)).toBe(1);
  });
  test('lists of unequal length', () => {
    expect(() => metric([1, 2], [1], 1)).toThrow(new RangeError(`${name} requires grades and scores to be equally long, got 2 and 1`));
  });
  test.each([-1, NaN, Infinity])('grade %s', (grade) => {
    expect(() => metric([1, grade], [1, 2], 1)).toThrow(new RangeError(`${name} requires finite grades >= 0, got ${grade}`));
  });
  test.each([NaN, Infinity])('score %s', (score) => {
    expect(() => metric([1, 1], [1, score], 1)).toThrow(new RangeError(`${name} requires finite numbers in scores, got ${score}`));
  });
  test('a gain or a discount it does not know', () => {
    expect(() => metric([1], [1], 1, { gain: 'square' as 'linear' })).toThrow(
      new RangeError(`${name} requires gain to be one of exponential, linear, binary, got square`),
    );
    expect(() => metric([1], [1], 1, { discount: 'none' as 'log2p1' })).toThrow(
      new RangeError(`${name} requires discount to be one of log2p1, jk-log2, got none`),
    );
  });
});
