/** alsExplicitHalfStep: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alsExplicitHalfStep } from './als-explicit-half-step.ts';
import type { Rating } from './rating.ts';

const value = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
const items = fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 4 });
const ratings = fc.uniqueArray(fc.tuple(fc.nat(2), fc.nat(3), fc.integer({ min: 1, max: 5 })), {
  selector: ([user, item]) => `${user} ${item}`,
  maxLength: 12,
});
const small: Rating[] = [
  [0, 0, 5],
  [0, 1, 4],
];

describe('alsExplicitHalfStep', () => {
  test('by hand: factors 1 and 2, deviations 2 and 1 from a mean of 3: 4 / (5 + ridge)', () => {
    const solve = (more: object) => alsExplicitHalfStep(small, 1, [[1], [2], [9]], { mean: 3, regularization: 1, ...more })[0]?.[0];
    expect(solve({})).toBeCloseTo(4 / 6, 12);
    expect(solve({ regularizationScale: 'constant' })).toBeCloseTo(4 / 6, 12);
    expect(solve({ regularizationScale: 'per-rating' })).toBeCloseTo(4 / 7, 12);
    // Without a mean, the ratings themselves are fitted.
    expect(solve({ mean: undefined })).toBeCloseTo(13 / 6, 12);
  });
  test('the gradient of the loss is 0 at the answer', () => {
    fc.assert(
      fc.property(ratings, items, (list, factors) => {
        alsExplicitHalfStep(list, 3, factors, { mean: 3, regularization: 0.4, regularizationScale: 'per-rating' }).forEach((x, user) => {
          const own = list.filter(([each]) => each === user);
          [0, 1].forEach((f) => {
            const pull = own.reduce((sum, [, item, rating]) => {
              const y = factors[item] ?? [0, 0];
              return sum + (rating - 3 - (x[0] ?? 0) * y[0] - (x[1] ?? 0) * y[1]) * (y[f] ?? 0);
            }, 0);
            expect(pull - 0.4 * own.length * (x[f] ?? 0)).toBeCloseTo(0, 8);
          });
        });
      }),
    );
  });
  test('a user without a rating stays at 0, whatever the regularization', () => {
    expect(alsExplicitHalfStep([], 2, [[1]], { regularization: 0 })).toEqual([[0], [0]]);
  });
  test('one rating in two dimensions has no single answer without regularization', () => {
    expect(alsExplicitHalfStep([[0, 0, 3]], 1, [[1, 1]], { regularization: 0 })).toEqual([[NaN, NaN]]);
  });
  test('refusals', () => {
    const call = (list: Rating[], more = {}) => alsExplicitHalfStep(list, 1, [[1]], { regularization: 1, ...more });
    const refusals: [() => unknown, string][] = [
      [() => call([[1, 0, 1]]), 'alsExplicitHalfStep requires an integer user id in [0, 1), got 1'],
      [() => call([[0, 1, 1]]), 'alsExplicitHalfStep requires an integer item id in [0, 1), got 1'],
      [() => call([[0, 0, NaN]]), 'alsExplicitHalfStep requires finite ratings, got NaN'],
      [() => call([], { regularization: -1 }), 'alsExplicitHalfStep requires a finite regularization >= 0, got -1'],
      [() => call([], { mean: NaN }), 'alsExplicitHalfStep requires a finite mean, got NaN'],
      [
        () => call([], { regularizationScale: 'log' }),
        'alsExplicitHalfStep requires regularizationScale to be one of constant, per-rating, got log',
      ],
      [() => alsExplicitHalfStep([], 0.5, [[1]], { regularization: 1 }), 'alsExplicitHalfStep requires an integer users >= 0, got 0.5'],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});
