/** The sample ratio test: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalUpper } from '#core/stats/normal-cdf.ts';
import { sampleRatioMismatch } from './sample-ratio-mismatch.ts';

const arms = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 20 })), { minLength: 2, maxLength: 6 });
const split = arms
  .filter((list) => list.some(([count]) => count > 0))
  .map((list) => [list.map(([count]) => count), list.map(([, weight]) => weight)] as const);

describe('sampleRatioMismatch', () => {
  test('by hand: 60 and 40 for 50 each, 100 / 50 + 100 / 50 = 4; with 1 degree of freedom p is that of z = 2', () => {
    const { chiSquare, p, mismatch } = sampleRatioMismatch([60, 40], [1, 1], 0.05);
    expect(chiSquare).toBe(4);
    expect(p).toBeCloseTo(2 * normalUpper(2), 12);
    expect(mismatch).toBe(true);
  });
  test('by hand: 90 and 10 for the planned 80 and 20, 100 / 80 + 100 / 20 = 6.25', () => {
    expect(sampleRatioMismatch([90, 10], [4, 1], 0.05).chiSquare).toBeCloseTo(6.25, 12);
  });
  test('by hand: 3 arms have 2 degrees of freedom, where p = e^(-chiSquare / 2); (4 + 0 + 4) / 10 = 0.8', () => {
    const { chiSquare, p } = sampleRatioMismatch([12, 10, 8], [1, 1, 1], 0.05);
    expect(chiSquare).toBeCloseTo(0.8, 12);
    expect(p).toBeCloseTo(Math.exp(-0.4), 12);
  });
  test('a mismatch is a p below alpha, not at it', () => {
    const { p } = sampleRatioMismatch([60, 40], [1, 1], 0.001);
    expect(sampleRatioMismatch([60, 40], [1, 1], 0.001).mismatch).toBe(false);
    expect(sampleRatioMismatch([60, 40], [1, 1], p).mismatch).toBe(false);
    expect(sampleRatioMismatch([60, 40], [1, 1], p + 1e-9).mismatch).toBe(true);
  });
  test('an exact split gives 0 and p 1', () => {
    expect(sampleRatioMismatch([30, 10], [3, 1], 0.001)).toEqual({ chiSquare: 0, p: 1, mismatch: false });
  });
  test('an arm may be empty', () => expect(sampleRatioMismatch([0, 10], [1, 1], 0.001).chiSquare).toBe(10));
  test('scaling the weights or reordering the arms changes nothing; c times the counts is c times chi-square', () => {
    fc.assert(
      fc.property(split, fc.integer({ min: 2, max: 9 }), ([observed, weights], c) => {
        const { chiSquare, p } = sampleRatioMismatch(observed, weights, 0.01);
        const scaled = sampleRatioMismatch(
          observed,
          weights.map((weight) => weight * c),
          0.01,
        );
        const turned = sampleRatioMismatch(observed.toReversed(), weights.toReversed(), 0.01);
        const grown = sampleRatioMismatch(
          observed.map((count) => count * c),
          weights,
          0.01,
        );
        expect(scaled.p).toBeCloseTo(p, 9);
        expect(turned.p).toBeCloseTo(p, 9);
        expect(grown.chiSquare / c).toBeCloseTo(chiSquare, 6);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
  test.each([
    [[10], [1], 0.001, 'sampleRatioMismatch requires at least 2 arms, got 1'],
    [[1, 2], [1, 1, 1], 0.001, 'sampleRatioMismatch requires observed and weights to be equally long, got 2 and 3'],
    [[1, -2], [1, 1], 0.001, 'sampleRatioMismatch requires finite numbers >= 0 in observed, got -2'],
    [[1, NaN], [1, 1], 0.001, 'sampleRatioMismatch requires finite numbers >= 0 in observed, got NaN'],
    [[1, 2], [1, 0], 0.001, 'sampleRatioMismatch requires a finite weight of each arm > 0, got 0'],
    [[0, 0], [1, 1], 0.001, 'sampleRatioMismatch requires a finite total of observed > 0, got 0'],
    [[1, 2], [1, 1], 0, 'sampleRatioMismatch requires alpha inside (0, 1), got 0'],
    [[1, 2], [1, 1], 1, 'sampleRatioMismatch requires alpha inside (0, 1), got 1'],
  ])('refuses %j, %j, %s', (observed, weights, alpha, message) => {
    expect(() => sampleRatioMismatch(observed, weights, alpha)).toThrow(new RangeError(message));
  });
});
