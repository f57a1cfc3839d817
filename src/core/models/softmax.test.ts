/** Softmax and its kin: by hand, at the far ends, laws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logSoftmax, logSumExp, sigmoid, softmax } from './softmax.ts';

const scores = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 6 });

describe('softmax', () => {
  test('by hand: ln 1 and ln 3 share 1 to 3', () => {
    expect(softmax([0, Math.log(3)])).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)]);
    expect(logSoftmax([0, Math.log(3)])[0]).toBeCloseTo(Math.log(0.25), 12);
    expect(logSumExp([0, Math.log(3)])).toBeCloseTo(Math.log(4), 12);
  });
  test('does not overflow', () => {
    expect(softmax([1000, 1000, -1000])).toEqual([0.5, 0.5, 0]);
    expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 10);
    expect(logSoftmax([1000, 0])[1]).toBe(-1000);
  });
  test('of nothing', () => expect([softmax([]), logSumExp([])]).toEqual([[], -Infinity]));
  test('a constant more changes nothing, and the shares sum to 1', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: -50, max: 50 }), (list, shift) => {
        const shares = softmax(list);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        softmax(list.map((score) => score + shift)).forEach((share, place) => {
          expect(share).toBeCloseTo(shares[place] ?? NaN, 12);
        });
      }),
    );
  });
});

describe('sigmoid', () => {
  test('by hand: 0 and ln 3', () => expect([sigmoid(0), sigmoid(Math.log(3))]).toEqual([0.5, expect.closeTo(0.75, 12)]));
  test('keeps its precision far below 0 and does not overflow', () => {
    expect(sigmoid(-700) / Math.exp(-700)).toBeCloseTo(1, 9);
    expect([sigmoid(800), sigmoid(-800)]).toEqual([1, 0]);
  });
  test('is symmetric', () => {
    fc.assert(fc.property(fc.integer({ min: -30, max: 30 }), (x) => Math.abs(sigmoid(x) + sigmoid(-x) - 1) < 1e-15));
  });
});
