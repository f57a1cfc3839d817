/** rmse and mae: values by hand, a law, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mae, rmse } from './rating-error.ts';

const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 12 });

describe('rmse and mae', () => {
  test('by hand: errors 1 and -2: root of 5/2, and 3/2', () => {
    expect([rmse([4, 2], [3, 4]), mae([4, 2], [3, 4])]).toEqual([Math.sqrt(2.5), 1.5]);
  });
  test('the mean absolute error is never the larger one', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [actual, predicted] = [list.map(([a]) => a), list.map(([, p]) => p)];
        return mae(actual, predicted) <= rmse(actual, predicted) + 1e-12;
      }),
    );
  });
  test('nothing to measure is undefined', () => expect([rmse([], []), mae([], [])]).toEqual([NaN, NaN]));
  test.each([
    ['rmse', rmse],
    ['mae', mae],
  ] as const)('%s refuses unequal lengths and numbers that are not finite', (name, error) => {
    expect(() => error([1, 2], [1])).toThrow(new RangeError(`${name} requires actual and predicted to be equally long, got 2 and 1`));
    expect(() => error([NaN], [1])).toThrow(new RangeError(`${name} requires finite numbers in actual, got NaN`));
    expect(() => error([1], [Infinity])).toThrow(new RangeError(`${name} requires finite numbers in predicted, got Infinity`));
  });
});
