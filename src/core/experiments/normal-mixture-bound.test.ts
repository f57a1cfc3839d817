/** The normal mixture boundary: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalMixtureBound } from './normal-mixture-bound.ts';

const evidence = 2 * Math.log(20);
const rho = 1 / (evidence + Math.log(1 + evidence));

describe('normalMixtureBound', () => {
  test('by hand: with nothing accumulated it is root(rho x 2 ln(1 / alpha))', () => {
    expect(normalMixtureBound(0, 0.05, 1)).toBeCloseTo(Math.sqrt(rho * evidence), 12);
  });
  test('by hand: at v = rho it is root(2 rho (ln 2 + 2 ln(1 / alpha)))', () => {
    expect(normalMixtureBound(rho, 0.05, 1)).toBeCloseTo(Math.sqrt(2 * rho * (Math.LN2 + evidence)), 12);
  });
  test('c times both variances is root c times the bound; it grows with v and with certainty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 2, max: 9 }), (v, best, c) => {
        const bound = normalMixtureBound(v, 0.1, best);
        expect(normalMixtureBound(c * v, 0.1, c * best) / bound).toBeCloseTo(Math.sqrt(c), 10);
        expect(normalMixtureBound(v + c, 0.1, best)).toBeGreaterThan(bound);
        expect(normalMixtureBound(v, 0.01, 1000 * best)).toBeGreaterThan(0);
      }),
    );
  });
  test('is the tightest of its family at the variance it was made for', () => {
    for (const other of [50, 90, 110, 200])
      expect(normalMixtureBound(100, 0.05, 100)).toBeLessThan(normalMixtureBound(100, 0.05, other) + 1e-3);
  });
  test.each([
    [-1, 0.05, 1, 'a finite v >= 0, got -1'],
    [1, 0, 1, 'alpha inside (0, 1), got 0'],
    [1, 0.05, 0, 'a finite tightestAt > 0, got 0'],
  ])('refuses %s, %s, %s', (v, alpha, tightestAt, message) => {
    expect(() => normalMixtureBound(v, alpha, tightestAt)).toThrow(new RangeError(`normalMixtureBound requires ${message}`));
  });
});
