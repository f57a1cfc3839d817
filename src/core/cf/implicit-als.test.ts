/** Implicit ALS: both halves agree with the user step, the loss is the definition's and never rises. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alsUserStep } from './als-user-step.ts';
import { confidenceKinds } from './confidence.ts';
import { implicitAls, implicitAlsLoss } from './implicit-als.ts';
import { implicitAlsHalfStep } from './implicit-als-half-step.ts';
import type { Rating } from './rating.ts';

const value = fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10);
const users = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 3 });
const items = fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 4 });
const counts = fc.uniqueArray(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(4)), { selector: ([user, item]) => `${user} ${item}`, maxLength: 12 });
const kind = fc.constantFrom(...confidenceKinds);
const settings = { alpha: 2, regularization: 0.5 };

describe('implicitAlsHalfStep', () => {
  test('is the user step for every user', () => {
    fc.assert(
      fc.property(counts, items, kind, (list, factors, confidence) => {
        const table = implicitAlsHalfStep(list, 3, factors, { ...settings, confidence });
        [0, 1, 2].forEach((user) => {
          const own = factors.map((_, item) => list.find(([u, i]) => u === user && i === item)?.[2] ?? 0);
          const alone = alsUserStep(factors, own, 2, 0.5, { confidence });
          alone.forEach((x, f) => {
            expect(table[user]?.[f]).toBeCloseTo(x, 10);
          });
        });
      }),
    );
  });
  test('without regularization, one item in two dimensions has no single answer', () => {
    expect(implicitAlsHalfStep([[0, 0, 1]], 2, [[1, 1]], { alpha: 1, regularization: 0 })).toEqual([
      [NaN, NaN],
      [0, 0],
    ]);
  });
  test('no users, no vectors', () => expect(implicitAlsHalfStep([], 0, [[1]], settings)).toEqual([]));
  test('refusals', () => {
    const call = (list: Rating[], more = {}) => implicitAlsHalfStep(list, 1, [[1]], { ...settings, ...more });
    const refusals: [() => unknown, string][] = [
      [() => call([[1, 0, 1]]), 'implicitAlsHalfStep requires an integer user id in [0, 1), got 1'],
      [() => call([[0, 1, 1]]), 'implicitAlsHalfStep requires an integer item id in [0, 1), got 1'],
      [() => call([[0, 0, -1]]), 'implicitAlsHalfStep requires a finite count >= 0, got -1'],
      [
        () =>
          call([
            [0, 0, 1],
            [0, 0, 2],
          ]),
        'implicitAlsHalfStep requires one rating a user and item, got two for user 0 and item 0',
      ],
      [() => call([], { alpha: -1 }), 'implicitAlsHalfStep requires a finite alpha >= 0, got -1'],
      [() => call([], { regularization: -1 }), 'implicitAlsHalfStep requires a finite regularization >= 0, got -1'],
      [() => implicitAlsHalfStep([], -1, [[1]], settings), 'implicitAlsHalfStep requires an integer users >= 0, got -1'],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});

describe('implicitAlsLoss', () => {
  test('by hand: score 2 x 1 where 1 is wanted with confidence 3, score 2 x 3 where 0 is; squares 4 and 1 + 9', () => {
    expect(implicitAlsLoss([[0, 0, 1]], [[2]], [[1], [3]], settings)).toBeCloseTo(3 * 1 + 36 + 0.5 * (4 + 10), 12);
    expect(implicitAlsLoss([[0, 0, 1]], [[2]], [[1], [3]], { ...settings, confidence: 'alpha-count' })).toBeCloseTo(2 + 36 + 7, 12);
  });
  test('is the sum over all cells', () => {
    fc.assert(
      fc.property(counts, users, items, (list, p, q) => {
        const cells = p.flatMap((x, user) =>
          q.map((y, item) => {
            const count = list.find(([u, i]) => u === user && i === item)?.[2] ?? 0;
            return (1 + 2 * count) * ((count > 0 ? 1 : 0) - x[0] * y[0] - x[1] * y[1]) ** 2;
          }),
        );
        const squares = [...p, ...q].flat().reduce((sum, x) => sum + x * x, 0);
        const expected = cells.reduce((sum, cell) => sum + cell, 0) + 0.5 * squares;
        expect(implicitAlsLoss(list, p, q, settings)).toBeCloseTo(expected, 9);
      }),
    );
  });
});

describe('implicitAls', () => {
  test('every half sweep solves for one side, and the loss never rises', () => {
    fc.assert(
      fc.property(counts, users, items, kind, (list, p, q, confidence) => {
        const { userFactors, itemFactors, loss } = implicitAls(list, p, q, { ...settings, confidence, sweeps: 2 });
        expect(loss).toHaveLength(5);
        expect(loss[0]).toBeCloseTo(implicitAlsLoss(list, p, q, { ...settings, confidence }), 9);
        expect(loss[4]).toBeCloseTo(implicitAlsLoss(list, userFactors, itemFactors, { ...settings, confidence }), 9);
        const turned = list.map(([user, item, count]): Rating => [item, user, count]);
        implicitAlsHalfStep(turned, 4, userFactors, { ...settings, confidence }).forEach((vector, item) => {
          vector.forEach((x, f) => {
            expect(itemFactors[item]?.[f]).toBeCloseTo(x, 8);
          });
        });
        return loss.every((each, step) => step === 0 || each <= (loss[step - 1] ?? NaN) + 1e-9);
      }),
    );
  });
  test('no sweep changes nothing; 15 are the default', () => {
    const none = implicitAls([[0, 0, 1]], [[2]], [[1]], { ...settings, sweeps: 0 });
    expect(none).toEqual({ userFactors: [[2]], itemFactors: [[1]], loss: [3 + 0.5 * 5] });
    expect(implicitAls([[0, 0, 1]], [[2]], [[1]], settings).loss).toHaveLength(31);
  });
  test('refusals', () => {
    const refusals: [() => unknown, string][] = [
      [() => implicitAls([], [[1]], [[1]], { ...settings, sweeps: -1 }), 'implicitAls requires an integer sweeps >= 0, got -1'],
      [() => implicitAls([], [[1]], [[1, 2]], settings), 'implicitAls requires factors of equal length, got 1 and 2'],
      [() => implicitAls([[0, 1, 1]], [[1]], [[1]], settings), 'implicitAls requires an integer item id in [0, 1), got 1'],
      [
        () => implicitAlsLoss([], [], [[1]], settings),
        'implicitAlsLoss requires at least one vector of at least one number in userFactors, got none',
      ],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});
