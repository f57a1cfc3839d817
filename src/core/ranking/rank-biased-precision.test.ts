/** rankBiasedPrecision: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankBiasedPrecision, stopChance } from './rank-biased-precision.ts';

const relevance = fc.array(fc.nat(1), { maxLength: 12 });
const patience = fc.double({ min: 0.05, max: 0.95, noNaN: true });

describe('rankBiasedPrecision', () => {
  test('by hand: patience 1/2, relevant at ranks 1 and 3: 1/2 (1 + 1/4), residual 1/8', () => {
    expect(rankBiasedPrecision([1, 0, 1], 0.5)).toEqual({ rbp: 0.625, residual: 0.125 });
  });
  test('by hand: patience 0.8 is the chance to go on, not to stop: 0.2 at rank 1', () => {
    const { rbp, residual } = rankBiasedPrecision([1], 0.8);
    expect(rbp).toBeCloseTo(0.2, 12);
    expect(residual).toBe(0.8);
  });
  test('an empty list says nothing: 0, and all of it open', () => {
    expect(rankBiasedPrecision([], 0.5)).toEqual({ rbp: 0, residual: 1 });
  });
  test('score and residual are at most 1, and 1 exactly when all are relevant', () => {
    fc.assert(
      fc.property(relevance, patience, (list, p) => {
        const { rbp, residual } = rankBiasedPrecision(list, p);
        const gap = 1 - rbp - residual;
        return list.includes(0) ? gap > 0 : Math.abs(gap) < 1e-12;
      }),
    );
  });
  test('a 0 at the end keeps the score and shrinks the residual by p', () => {
    fc.assert(
      fc.property(relevance, patience, (list, p) => {
        const [before, after] = [rankBiasedPrecision(list, p), rankBiasedPrecision([...list, 0], p)];
        return after.rbp === before.rbp && Math.abs(after.residual - p * before.residual) < 1e-12;
      }),
    );
  });
  test('a 0 in front shrinks the score by p', () => {
    fc.assert(
      fc.property(
        relevance,
        patience,
        (list, p) => Math.abs(rankBiasedPrecision([0, ...list], p).rbp - p * rankBiasedPrecision(list, p).rbp) < 1e-12,
      ),
    );
  });
  test.each([0, 1, -0.5, 1.5, NaN])('refuses patience %s', (p) => {
    expect(() => rankBiasedPrecision([1], p)).toThrow(new RangeError(`rankBiasedPrecision requires patience inside (0, 1), got ${p}`));
  });
  test.each([2, 0.5, -1, NaN])('refuses relevance %s', (value) => {
    expect(() => rankBiasedPrecision([1, 0, value], 0.5)).toThrow(
      new RangeError(`rankBiasedPrecision requires relevance of 0 or 1, got ${value}`),
    );
  });
});

describe('stopChance', () => {
  test('by hand: (1 - 0.5) 0.5^2 at rank 3', () => expect(stopChance(3, 0.5)).toBe(0.125));
});
