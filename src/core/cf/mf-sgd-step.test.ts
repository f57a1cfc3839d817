/** mfSgdStep: by hand, against numerical gradients, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MfSample, mfSgdStep } from './mf-sgd-step.ts';

const value = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
const vector = fc.tuple(value, value);
const state = fc.tuple(vector, fc.tuple(vector, vector, vector));
const sample = fc.constantFrom<MfSample>({ kind: 'squared', item: 1, rating: 3 }, { kind: 'bpr', positive: 0, negative: 2 });

describe('mfSgdStep', () => {
  test('by hand, squared: u = 2, v = 1, r = 5, so e = 3; rate 0.1 and regularization 0.5', () => {
    const { user, items, loss } = mfSgdStep([2], [[7], [1]], { kind: 'squared', item: 1, rating: 5 }, 0.1, 0.5);
    expect(user[0]).toBeCloseTo(2 + 0.1 * (3 * 1 - 0.5 * 2), 12);
    // With the user already moved to 2.2, the item would go to 1 + 0.1 (3 x 2.2 - 0.5).
    expect(items).toEqual([[7], [expect.closeTo(1 + 0.1 * (3 * 2 - 0.5 * 1), 12)]]);
    expect(loss).toBeCloseTo(9 / 2 + (0.5 * (4 + 1)) / 2, 12);
  });
  test('by hand, bpr: margin 1 x (2 - 2) = 0, so the push is 1/2', () => {
    const { user, items, loss } = mfSgdStep(
      [1, 3],
      [
        [2, 0],
        [2, 0],
      ],
      { kind: 'bpr', positive: 1, negative: 0 },
      1,
      0,
    );
    expect(user).toEqual([1, 3]);
    expect(items).toEqual([
      [1.5, -1.5],
      [2.5, 1.5],
    ]);
    expect(loss).toBeCloseTo(Math.LN2, 12);
  });
  test('the loss of a pair is stable at margins of 800 either way', () => {
    const pair = (positive: number) => mfSgdStep([1], [[800], [0]], { kind: 'bpr', positive, negative: 1 - positive }, 1, 0);
    expect(pair(0).loss).toBe(0);
    expect(pair(1).loss).toBe(800);
    // Pushed with full force from item 0 to item 1: 1 + (0 - 800).
    expect(pair(1).user).toEqual([-799]);
  });
  test('a step follows minus the numerical gradient of the loss', () => {
    fc.assert(
      fc.property(state, sample, ([user, items], what) => {
        const lossAt = (u: readonly number[], all: readonly (readonly number[])[]) => mfSgdStep(u, all, what, 1, 0.3).loss;
        const { user: moved, items: movedItems } = mfSgdStep(user, items, what, 1, 0.3);
        const h = 1e-5;
        user.forEach((x, f) => {
          const at = (shift: number) =>
            lossAt(
              user.map((each, g) => (g === f ? each + shift : each)),
              items,
            );
          expect((moved[f] ?? NaN) - x).toBeCloseTo(-(at(h) - at(-h)) / (2 * h), 5);
        });
        const touched = what.kind === 'squared' ? [what.item] : [what.positive, what.negative];
        items.forEach((item, id) => {
          if (!touched.includes(id)) expect(movedItems[id]).toEqual(item);
          else
            item.forEach((x, f) => {
              const at = (shift: number) =>
                lossAt(
                  user,
                  items.map((each, i) => (i === id ? each.map((y, g) => (g === f ? y + shift : y)) : each)),
                );
              expect((movedItems[id]?.[f] ?? NaN) - x).toBeCloseTo(-(at(h) - at(-h)) / (2 * h), 5);
            });
        });
      }),
    );
  });
  test('a tiny step does not raise the loss', () => {
    fc.assert(
      fc.property(state, sample, ([user, items], what) => {
        const step = mfSgdStep(user, items, what, 1e-6, 0.1);
        return mfSgdStep(step.user, step.items, what, 1e-6, 0.1).loss <= step.loss + 1e-12;
      }),
    );
  });
  test('no error and no regularization change nothing', () => {
    const items = [[2, 1]];
    expect(mfSgdStep([1, 1], items, { kind: 'squared', item: 0, rating: 3 }, 0.5, 0)).toEqual({ user: [1, 1], items, loss: 0 });
  });
  test('a turned space turns the answer', () => {
    const turn = ([x = 0, y = 0]: readonly number[]) => [-y, x];
    fc.assert(
      fc.property(state, sample, ([user, items], what) => {
        const [plain, turned] = [mfSgdStep(user, items, what, 0.1, 0.2), mfSgdStep(turn(user), items.map(turn), what, 0.1, 0.2)];
        turned.user.forEach((x, f) => {
          expect(x).toBeCloseTo(turn(plain.user)[f] ?? NaN, 12);
        });
        expect(turned.loss).toBeCloseTo(plain.loss, 12);
      }),
    );
  });
  test('at margin 0, exchanging the pair moves the user the opposite way', () => {
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        const step = (positive: number) => mfSgdStep([0, 0], [a, b], { kind: 'bpr', positive, negative: 1 - positive }, 0.1, 0).user;
        step(0).forEach((x, f) => {
          expect(x).toBeCloseTo(-(step(1)[f] ?? NaN), 12);
        });
      }),
    );
  });
  test('changes neither argument', () => {
    const [user, items] = [Object.freeze([1]), Object.freeze([Object.freeze([2])])];
    expect(() => mfSgdStep(user, items, { kind: 'squared', item: 0, rating: 1 }, 1, 1)).not.toThrow();
  });
  test.each([-1, 2, 0.5, NaN])('refuses item %s of 2', (item) => {
    const refusal = new RangeError(`mfSgdStep requires an integer item id in [0, 2), got ${item}`);
    expect(() => mfSgdStep([1], [[1], [1]], { kind: 'squared', item, rating: 1 }, 1, 0)).toThrow(refusal);
    expect(() => mfSgdStep([1], [[1], [1]], { kind: 'bpr', positive: item, negative: 0 }, 1, 0)).toThrow(refusal);
    expect(() => mfSgdStep([1], [[1], [1]], { kind: 'bpr', positive: 0, negative: item }, 1, 0)).toThrow(refusal);
  });
  test('refuses the rest', () => {
    const good: MfSample = { kind: 'squared', item: 0, rating: 1 };
    const refusals: [() => unknown, string][] = [
      [() => mfSgdStep([1], [[1]], good, 0, 0), 'mfSgdStep requires a finite learningRate > 0, got 0'],
      [() => mfSgdStep([1], [[1]], good, 1, -1), 'mfSgdStep requires a finite regularization >= 0, got -1'],
      [() => mfSgdStep([1], [[1]], { ...good, rating: NaN }, 1, 0), 'mfSgdStep requires a finite rating, got NaN'],
      [() => mfSgdStep([1], [[1, 2]], good, 1, 0), 'mfSgdStep requires vectors of 1 numbers in items, got 2'],
      [() => mfSgdStep([NaN], [[1]], good, 1, 0), 'mfSgdStep requires finite numbers in user, got NaN'],
      [
        () => mfSgdStep([1], [[1]], { kind: 'bpr', positive: 0, negative: 0 }, 1, 0),
        'mfSgdStep requires positive and negative to differ, got 0 twice',
      ],
      [
        () => mfSgdStep([1], [[1]], { ...good, kind: 'hinge' as 'squared' }, 1, 0),
        'mfSgdStep requires kind to be one of squared, bpr, got hinge',
      ],
    ];
    for (const [call, message] of refusals) expect(call).toThrow(new RangeError(message));
  });
});
