/** explicitAls: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alsExplicitHalfStep } from './als-explicit-half-step.ts';
import { explicitAls } from './explicit-als.ts';
import type { Rating } from './rating.ts';

const value = fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10);
const users = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 3 });
const items = fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 4 });
const ratings = fc.uniqueArray(fc.tuple(fc.nat(2), fc.nat(3), fc.integer({ min: 1, max: 5 })), {
  selector: ([user, item]) => `${user} ${item}`,
  maxLength: 12,
});
const scale = fc.constantFrom('constant' as const, 'per-rating' as const);

describe('explicitAls', () => {
  test('by hand: user 2 / (1 + 1) = 1, then item 2 / (1 + 1) = 1; losses 4 + 1, 1 + 1 + 1, 1 + 1 + 1', () => {
    const { userFactors, itemFactors, loss } = explicitAls([[0, 0, 5]], [[0]], [[1]], { mean: 3, regularization: 1, sweeps: 1 });
    expect([userFactors, itemFactors].flat(2)).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
    expect(loss).toEqual([5, expect.closeTo(3, 12), expect.closeTo(3, 12)]);
  });
  test('by hand: per rating, two ratings of a user double the ridge of the loss', () => {
    const list: Rating[] = [
      [0, 0, 1],
      [0, 1, 1],
    ];
    const first = (regularizationScale: 'constant' | 'per-rating') =>
      explicitAls(list, [[2]], [[1], [1]], { regularization: 0.5, regularizationScale, sweeps: 0 }).loss;
    // Two errors of 1; the user's square is 4 and the items' 1 each.
    expect(first('constant')).toEqual([2 + 0.5 * (4 + 2)]);
    expect(first('per-rating')).toEqual([2 + 0.5 * (2 * 4 + 2)]);
  });
  test('ends on an exact half step, and the loss never rises', () => {
    fc.assert(
      fc.property(ratings, users, items, scale, (list, p, q, regularizationScale) => {
        const settings = { mean: 3, regularization: 0.5, regularizationScale };
        const { userFactors, itemFactors, loss } = explicitAls(list, p, q, { ...settings, sweeps: 2 });
        expect(loss).toHaveLength(5);
        const turned = list.map(([user, item, rating]): Rating => [item, user, rating]);
        expect(alsExplicitHalfStep(turned, 4, userFactors, settings)).toEqual(itemFactors);
        return loss.every((each, step) => step === 0 || each <= (loss[step - 1] ?? NaN) + 1e-9);
      }),
    );
  });
  test('10 sweeps are the default', () => {
    expect(explicitAls([[0, 0, 3]], [[1]], [[1]], { regularization: 1 }).loss).toHaveLength(21);
  });
  test('refusals', () => {
    const refusals: [() => unknown, string][] = [
      [() => explicitAls([], [[1]], [[1]], { regularization: 1, sweeps: -1 }), 'explicitAls requires an integer sweeps >= 0, got -1'],
      [() => explicitAls([], [[1]], [[1]], { regularization: -1 }), 'explicitAls requires a finite regularization >= 0, got -1'],
      [() => explicitAls([], [[1]], [[1, 2]], { regularization: 1 }), 'explicitAls requires factors of equal length, got 1 and 2'],
      [() => explicitAls([[1, 0, 3]], [[1]], [[1]], { regularization: 1 }), 'explicitAls requires an integer user id in [0, 1), got 1'],
      [() => explicitAls([[0, 1, 3]], [[1]], [[1]], { regularization: 1 }), 'explicitAls requires an integer item id in [0, 1), got 1'],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});
