/** betaProbBGreater: closed forms, laws, extremes, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalUpper } from '#core/stats/normal-cdf.ts';
import { betaProbBGreater } from './beta-prob-b-greater.ts';

const parameter = fc.double({ min: 0.3, max: 300, noNaN: true });

describe('betaProbBGreater', () => {
  test('by hand: Beta(2, 1) against Beta(1, 2), the integral of x^2 x 2 (1 - x) = 2/3 - 2/4 = 1/6', () => {
    expect(betaProbBGreater(2, 1, 1, 2)).toBeCloseTo(1 / 6, 13);
  });
  test('against a uniform control it is the treatment’s mean; a uniform treatment exceeds the control by 1 - its mean', () => {
    fc.assert(
      fc.property(parameter, parameter, (alpha, beta) => {
        expect(betaProbBGreater(1, 1, alpha, beta)).toBeCloseTo(alpha / (alpha + beta), 12);
        expect(betaProbBGreater(alpha, beta, 1, 1)).toBeCloseTo(beta / (alpha + beta), 12);
      }),
      { numRuns: 25 },
    );
  });
  test('one of the two is greater; counting failures swaps them', () => {
    fc.assert(
      fc.property(parameter, parameter, parameter, parameter, (alphaA, betaA, alphaB, betaB) => {
        const p = betaProbBGreater(alphaA, betaA, alphaB, betaB);
        expect(p + betaProbBGreater(alphaB, betaB, alphaA, betaA)).toBeCloseTo(1, 12);
        expect(betaProbBGreater(betaB, alphaB, betaA, alphaA)).toBeCloseTo(p, 12);
      }),
      { numRuns: 25 },
    );
  });
  test('powers: P(max of n uniforms below max of m) = m / (n + m)', () => {
    expect(betaProbBGreater(40, 1, 2, 1)).toBeCloseTo(2 / 42, 13);
    expect(betaProbBGreater(0.1, 1, 0.3, 1)).toBeCloseTo(3 / 4, 12);
  });
  test('very large counts: the normal approximation, 1 standard error apart', () => {
    // Variances 1/4 / 2e6 each; the means differ by the root of their sum.
    const [n, gap] = [2e6, Math.sqrt(2 / 4 / 2e6)];
    expect(betaProbBGreater(n / 2, n / 2, n * (0.5 + gap), n * (0.5 - gap))).toBeCloseTo(normalUpper(-1), 6);
  });
  test('far tails keep their digits: the reference is mpmath 1.3.0 at 30 digits', () => {
    expect(betaProbBGreater(500, 500, 300, 700) / 2.3420989397768341e-20).toBeCloseTo(1, 10);
    expect(betaProbBGreater(300, 700, 500, 500)).toBeLessThanOrEqual(1);
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`betaProbBGreater requires ${message}`);
    expect(() => betaProbBGreater(0, 1, 1, 1)).toThrow(refusal('a finite alphaA > 0, got 0'));
    expect(() => betaProbBGreater(1, -1, 1, 1)).toThrow(refusal('a finite betaA > 0, got -1'));
    expect(() => betaProbBGreater(1, 1, NaN, 1)).toThrow(refusal('a finite alphaB > 0, got NaN'));
    expect(() => betaProbBGreater(1, 1, 1, Infinity)).toThrow(refusal('a finite betaB > 0, got Infinity'));
  });
});
