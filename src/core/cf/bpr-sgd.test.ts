/** bprSgd: by hand, agreement with single steps, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bprSgd, type PreferenceTriple } from './bpr-sgd.ts';
import { mfSgdStep } from './mf-sgd-step.ts';

const value = fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10);
const vectors = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 3 });
const triples = fc.array(
  fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)).filter(([, positive, negative]) => positive !== negative),
  { maxLength: 8 },
);
const options = { learningRate: 0.1, regularization: 0.2 };

describe('bprSgd', () => {
  test('by hand: margin 0 pushes with 1/2, all from the old values', () => {
    const model = bprSgd([[0, 0, 1]], [[2]], [[1], [1]], { learningRate: 1, regularization: 0.5 });
    expect(model).toEqual({
      userFactors: [[2 + 0.5 * 0 - 0.5 * 2]],
      itemFactors: [[1 + 0.5 * 2 - 0.5 * 1], [1 - 0.5 * 2 - 0.5 * 1]],
      itemBias: [0.5, -0.5],
    });
  });
  test('the bias enters the margin and shrinks', () => {
    const twice = bprSgd(
      [
        [0, 0, 1],
        [0, 0, 1],
      ],
      [[0]],
      [[0], [0]],
      { learningRate: 1, regularization: 0.5 },
    );
    const push = 1 / (1 + Math.exp(1));
    expect(twice.itemBias[0]).toBeCloseTo(0.5 + push - 0.5 * 0.5, 12);
    expect(twice.itemBias[1]).toBeCloseTo(-0.5 - push + 0.5 * 0.5, 12);
  });
  test('without item biases it is one gradient step after the other', () => {
    fc.assert(
      fc.property(triples, vectors, vectors, (list, p, q) => {
        const model = bprSgd(list, p, q, { ...options, itemBias: false });
        let [users, items] = [p.map((x): number[] => [...x]), q.map((y): number[] => [...y])];
        for (const [user, positive, negative] of list) {
          const step = mfSgdStep(users[user] ?? [], items, { kind: 'bpr', positive, negative }, 0.1, 0.2);
          users = users.with(user, step.user);
          items = step.items;
        }
        expect(model).toEqual({ userFactors: users, itemFactors: items, itemBias: [0, 0, 0] });
      }),
    );
  });
  test('item biases are the default', () => {
    const triple: PreferenceTriple[] = [[0, 0, 1]];
    expect(bprSgd(triple, [[1]], [[1], [0]], options)).toEqual(bprSgd(triple, [[1]], [[1], [0]], { ...options, itemBias: true }));
  });
  test('refusals', () => {
    const call = (triple: PreferenceTriple, more = {}) => bprSgd([triple], [[1]], [[1], [1]], { ...options, ...more });
    const refusals: [() => unknown, string][] = [
      [() => call([1, 0, 1]), 'bprSgd requires an integer user id in [0, 1), got 1'],
      [() => call([0, 2, 1]), 'bprSgd requires an integer positive id in [0, 2), got 2'],
      [() => call([0, 0, 2]), 'bprSgd requires an integer negative id in [0, 2), got 2'],
      [() => call([0, 1, 1]), 'bprSgd requires positive and negative to differ, got 1 twice'],
      [() => call([0, 0, 1], { learningRate: 0 }), 'bprSgd requires a finite learningRate > 0, got 0'],
      [() => call([0, 0, 1], { regularization: -1 }), 'bprSgd requires a finite regularization >= 0, got -1'],
      [() => bprSgd([], [[1]], [[1, 2]], options), 'bprSgd requires vectors of 1 numbers in itemFactors, got 2'],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});
