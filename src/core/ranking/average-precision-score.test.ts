/** averagePrecisionScore: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averagePrecision } from './average-precision.ts';
import { averagePrecisionScore } from './average-precision-score.ts';

const labelled = fc.array(fc.nat(1), { maxLength: 12 });

describe('averagePrecisionScore', () => {
  test('by hand: threshold 0.9 gains 1/2 of recall at precision 1, threshold 0.5 the other half at 2/3', () => {
    expect(averagePrecisionScore([1, 0, 1, 0], [0.9, 0.5, 0.5, 0.1])).toBeCloseTo(0.5 * 1 + 0.5 * (2 / 3), 12);
  });
  test('by hand: all tied is the share of positives', () => expect(averagePrecisionScore([1, 0, 0, 0], [1, 1, 1, 1])).toBe(1 / 4));
  test('no positive is undefined', () => {
    expect([averagePrecisionScore([], []), averagePrecisionScore([0], [1])]).toEqual([NaN, NaN]);
  });
  test('without ties it is the average precision of the ranked list', () => {
    fc.assert(
      fc.property(labelled, (labels) => {
        const relevant = [...labels.keys()].filter((index) => labels[index] === 1);
        const score = averagePrecisionScore(
          labels,
          labels.map((_, index) => -index),
        );
        const list = averagePrecision([...labels.keys()], relevant);
        return Object.is(score, list) || Math.abs(score - list) < 1e-12;
      }),
    );
  });
  test('refuses unequal lengths, a label that is neither 0 nor 1, a score that is not finite', () => {
    expect(() => averagePrecisionScore([1, 0], [1])).toThrow(
      new RangeError('averagePrecisionScore requires labels and scores to be equally long, got 2 and 1'),
    );
    expect(() => averagePrecisionScore([1, 2], [1, 2])).toThrow(new RangeError('averagePrecisionScore requires labels of 0 or 1, got 2'));
    expect(() => averagePrecisionScore([1, 0], [1, Infinity])).toThrow(
      new RangeError('averagePrecisionScore requires finite numbers in scores, got Infinity'),
    );
  });
});
