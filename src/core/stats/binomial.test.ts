/** Binomial: by hand, edges, sums, quantile. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialCdf, binomialPmf, binomialQuantile, binomialUpper } from './binomial.ts';

describe('binomial', () => {
  const trials = fc.integer({ min: 0, max: 60 });
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  test('by hand: two fair coins, 1/4, 1/2, 1/4', () => {
    expect([0, 1, 2].map((k) => binomialPmf(k, 2, 0.5))).toEqual([0.25, expect.closeTo(0.5, 15), 0.25]);
    expect([0, 1, 2].map((k) => binomialCdf(k, 2, 0.5))).toEqual([0.25, expect.closeTo(0.75, 15), 1]);
    expect([0, 1, 2].map((k) => binomialUpper(k, 2, 0.5))).toEqual([expect.closeTo(0.75, 15), 0.25, 0]);
  });
  test('edges: counts outside and between', () => {
    expect([binomialPmf(-1, 2, 0.5), binomialPmf(3, 2, 0.5), binomialPmf(0.5, 2, 0.5), binomialPmf(NaN, 2, 0.5)]).toEqual([0, 0, 0, NaN]);
    expect([binomialCdf(-1, 2, 0.5), binomialCdf(3, 2, 0.5), binomialCdf(0.5, 2, 0.5), binomialCdf(NaN, 2, 0.5)]).toEqual([
      0,
      1,
      0.25,
      NaN,
    ]);
    expect([binomialUpper(-1, 2, 0.5), binomialUpper(3, 2, 0.5)]).toEqual([1, 0]);
  });
  test('edges: no trial, no chance, certainty', () => {
    expect([binomialPmf(0, 0, 0.5), binomialCdf(0, 0, 0.5), binomialQuantile(0.5, 0, 0.5)]).toEqual([1, 1, 0]);
    expect([binomialPmf(0, 3, 0), binomialPmf(1, 3, 0), binomialPmf(3, 3, 1), binomialPmf(2, 3, 1)]).toEqual([1, 0, 1, 0]);
    expect([binomialQuantile(0.5, 3, 0), binomialQuantile(0.5, 3, 1), binomialCdf(2, 3, 1), binomialCdf(0, 3, 0)]).toEqual([0, 3, 0, 1]);
  });
  test('the distribution function is the running sum of the probabilities', () => {
    fc.assert(
      fc.property(trials, chance, (n, p) => {
        let sum = 0;
        return Array.from({ length: n + 1 }, (_, k) => {
          sum += binomialPmf(k, n, p);
          return Math.abs(binomialCdf(k, n, p) - sum) < 1e-12 && Math.abs(binomialUpper(k, n, p) + sum - 1) < 1e-12;
        }).every(Boolean);
      }),
    );
  });
  test('the quantile is the smallest count that reaches q', () => {
    fc.assert(
      fc.property(
        trials,
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (n, p, q) => {
          const k = binomialQuantile(q, n, p);
          return binomialCdf(k, n, p) >= q - 1e-12 && (k === 0 || binomialCdf(k - 1, n, p) < q + 1e-12);
        },
      ),
    );
  });
  test('a q that is a value of the distribution function belongs to its count: three coins, one half', () => {
    expect([binomialQuantile(0.5, 3, 0.5), binomialQuantile(0.875, 3, 0.5), binomialQuantile(0.125, 3, 0.5)]).toEqual([1, 2, 0]);
  });
});
