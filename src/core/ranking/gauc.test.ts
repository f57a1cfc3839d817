/** gauc: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auc } from './auc.ts';
import { gauc } from './gauc.ts';

const rows = fc.array(fc.tuple(fc.nat(1), fc.integer({ min: -3, max: 3 })), { maxLength: 12 });
const example = [
  ['a', 'b', 'a', 'b', 'b', 'c'],
  [1, 1, 0, 1, 0, 1],
  [2, 3, 1, 1, 2, 9],
] as const;

describe('gauc', () => {
  test('by hand: AUC 1 with one positive, 1/2 with two, one group of a single class', () => {
    expect(gauc(...example)).toEqual({ perGroup: { a: 1, b: 1 / 2, c: NaN }, mean: (1 + 2 * (1 / 2)) / 3 });
  });
  test('by hand: weighted by rows, (2 x 1 + 3 x 1/2) / 5', () => {
    expect(gauc(...example, { weight: 'impressions' }).mean).toBeCloseTo(3.5 / 5, 12);
    expect(gauc(...example, { weight: 'positives' })).toEqual(gauc(...example));
  });
  test('one group is plain AUC', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [labels, scores] = [list.map(([label]) => label), list.map(([, score]) => score)];
        const { mean } = gauc(
          list.map(() => 1),
          labels,
          scores,
        );
        return Object.is(mean, auc(labels, scores)) || Math.abs(mean - auc(labels, scores)) < 1e-12;
      }),
    );
  });
  test('a constant added to all scores of one group changes nothing', () => {
    const [groups, labels, scores] = example;
    expect(
      gauc(
        groups,
        labels,
        scores.map((score, index) => (groups[index] === 'a' ? score + 100 : score)),
      ),
    ).toEqual(gauc(...example));
  });
  test('no group of both classes is undefined', () => {
    expect(gauc([1, 2], [1, 0], [3, 4])).toEqual({ perGroup: { 1: NaN, 2: NaN }, mean: NaN });
    expect(gauc([], [], []).mean).toBe(NaN);
  });
  test('refuses unequal lengths, wrong labels and scores, and a weight it does not know', () => {
    expect(() => gauc([1], [1, 0], [1, 2])).toThrow(new RangeError('gauc requires groups and labels to be equally long, got 1 and 2'));
    expect(() => gauc([1, 1], [1, 0], [1])).toThrow(new RangeError('gauc requires groups and scores to be equally long, got 2 and 1'));
    expect(() => gauc([1, 1], [1, 2], [1, 2])).toThrow(new RangeError('gauc requires labels of 0 or 1, got 2'));
    expect(() => gauc([1, 1], [1, 0], [1, NaN])).toThrow(new RangeError('gauc requires finite numbers in scores, got NaN'));
    expect(() => gauc([1], [1], [1], { weight: 'rows' as 'positives' })).toThrow(
      new RangeError('gauc requires weight to be one of positives, impressions, got rows'),
    );
  });
});
