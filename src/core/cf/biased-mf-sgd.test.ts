/** biasedMfSgd: by hand, laws, refusals. */
import { describe, expect, test } from 'vitest';
import { biasedMfSgd } from './biased-mf-sgd.ts';
import type { Rating } from './rating.ts';

const options = { epochs: 1, learningRate: 0.5, regularization: 0.2 };

describe('biasedMfSgd', () => {
  test('by hand: error 5 - (3 + 1 x 0.5) = 1.5, factors follow each other from the old values', () => {
    const model = biasedMfSgd([[0, 0, 5]], 3, [[1]], [[0.5]], options);
    expect(model.userBias[0]).toBeCloseTo(0.5 * 1.5, 12);
    expect(model.itemBias[0]).toBeCloseTo(0.75, 12);
    expect(model.userFactors[0]?.[0]).toBeCloseTo(1 + 0.5 * (1.5 * 0.5 - 0.2 * 1), 12);
    expect(model.itemFactors[0]?.[0]).toBeCloseTo(0.5 + 0.5 * (1.5 * 1 - 0.2 * 0.5), 12);
  });
  test('by hand, second epoch without factors: error 2 - 0.75 x 2, and biases shrink', () => {
    const model = biasedMfSgd([[0, 0, 5]], 3, [[0]], [[0]], { epochs: 2, learningRate: 0.5, regularization: 0.2 });
    // First: both biases 0.5 x 2 = 1. Second: error 5 - 5 = 0, biases 1 - 0.5 x 0.2.
    expect(model.userBias[0]).toBeCloseTo(0.9, 12);
    expect(model.itemBias[0]).toBeCloseTo(0.9, 12);
  });
  test('one pass over a doubled sequence is two epochs', () => {
    const sequence: Rating[] = [
      [0, 0, 5],
      [1, 0, 2],
      [0, 1, 3],
    ];
    const train = (list: Rating[], epochs: number) => biasedMfSgd(list, 3, [[0.1], [0.2]], [[0.3], [-0.1]], { ...options, epochs });
    expect(train([...sequence, ...sequence], 1)).toEqual(train(sequence, 2));
    expect(train(sequence, 0)).toEqual({ userBias: [0, 0], itemBias: [0, 0], userFactors: [[0.1], [0.2]], itemFactors: [[0.3], [-0.1]] });
  });
  test('refusals', () => {
    const call = (rating: Rating, more = {}) => biasedMfSgd([rating], 3, [[1]], [[1]], { ...options, ...more });
    const refusals: [() => unknown, string][] = [
      [() => call([1, 0, 1]), 'biasedMfSgd requires an integer user id in [0, 1), got 1'],
      [() => call([0, 1, 1]), 'biasedMfSgd requires an integer item id in [0, 1), got 1'],
      [() => call([0, 0, NaN]), 'biasedMfSgd requires a finite rating, got NaN'],
      [() => call([0, 0, 1], { epochs: -1 }), 'biasedMfSgd requires an integer epochs >= 0, got -1'],
      [() => call([0, 0, 1], { learningRate: 0 }), 'biasedMfSgd requires a finite learningRate > 0, got 0'],
      [() => call([0, 0, 1], { regularization: -1 }), 'biasedMfSgd requires a finite regularization >= 0, got -1'],
      [() => biasedMfSgd([], NaN, [[1]], [[1]], options), 'biasedMfSgd requires a finite mean, got NaN'],
      [() => biasedMfSgd([], 3, [[1]], [[1, 2]], options), 'biasedMfSgd requires vectors of 1 numbers in itemFactors, got 2'],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});
