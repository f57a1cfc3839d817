/** auc: values by hand, laws, refusals, cost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auc } from './auc.ts';

const rows = fc.array(fc.tuple(fc.nat(1), fc.integer({ min: -3, max: 3 })), { maxLength: 12 });
const labelsOf = (list: readonly (readonly [number, number])[]) => list.map(([label]) => label);
const scoresOf = (list: readonly (readonly [number, number])[]) => list.map(([, score]) => score);
const isNear = (a: number, b: number) => Object.is(a, b) || Math.abs(a - b) < 1e-12;

/** The definition, pair by pair. */
function pairShare(labels: readonly number[], scores: readonly number[]): number {
  const of = (wanted: number) => scores.filter((_, index) => labels[index] === wanted);
  const wins = of(1).flatMap((positive) => of(0).map((negative) => (positive > negative ? 1 : positive === negative ? 0.5 : 0)));
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
}

describe('auc', () => {
  test('by hand: pairs 0.9 > 0.5, 0.9 > 0.1, 0.5 = 0.5, 0.5 > 0.1: 3.5 of 4', () => {
    expect(auc([1, 0, 1, 0], [0.9, 0.5, 0.5, 0.1])).toBe(3.5 / 4);
  });
  test('is the share of pairs won, a tie a half', () => {
    fc.assert(fc.property(rows, (list) => isNear(auc(labelsOf(list), scoresOf(list)), pairShare(labelsOf(list), scoresOf(list)))));
  });
  test('one class only, or nothing, is undefined', () => {
    expect([auc([], []), auc([1, 1], [1, 2]), auc([0, 0], [1, 2])]).toEqual([NaN, NaN, NaN]);
  });
  test('all tied is a half', () => expect(auc([1, 0, 0], [2, 2, 2])).toBe(0.5));
  test('an increasing transform of the scores changes nothing', () => {
    fc.assert(
      fc.property(rows, (list) =>
        isNear(
          auc(labelsOf(list), scoresOf(list)),
          auc(
            labelsOf(list),
            scoresOf(list).map((score) => score ** 3 + score),
          ),
        ),
      ),
    );
  });
  test('negated scores and flipped labels both give 1 - AUC', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const value = 1 - auc(labelsOf(list), scoresOf(list));
        const negated = auc(
          labelsOf(list),
          scoresOf(list).map((score) => -score),
        );
        const flipped = auc(
          labelsOf(list).map((label) => 1 - label),
          scoresOf(list),
        );
        return isNear(value, negated) && isNear(value, flipped);
      }),
    );
  });
  test('200,000 rows come out right: no step looks at every pair', () => {
    const labels = Array.from({ length: 200_000 }, (_, index) => (index % 3 === 0 ? 1 : 0));
    expect(
      auc(
        labels,
        labels.map((label, index) => label + (index % 2)),
      ),
    ).toBeCloseTo(0.875, 3);
  });
  test('refuses unequal lengths, a label that is neither 0 nor 1, a score that is not finite', () => {
    expect(() => auc([1, 0], [1])).toThrow(new RangeError('auc requires labels and scores to be equally long, got 2 and 1'));
    expect(() => auc([1, 2], [1, 2])).toThrow(new RangeError('auc requires labels of 0 or 1, got 2'));
    expect(() => auc([1, 0], [1, NaN])).toThrow(new RangeError('auc requires finite numbers in scores, got NaN'));
  });
});
