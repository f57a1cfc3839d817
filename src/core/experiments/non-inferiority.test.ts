/** Non-inferiority of a guardrail: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { benefitBounds, type Guardrail, nonInferiority } from './non-inferiority.ts';

const guardrail = fc.record({
  difference: fc.integer({ min: -40, max: 40 }),
  standardError: fc.integer({ min: 1, max: 20 }),
  margin: fc.integer({ min: 1, max: 40 }),
  higherIsBetter: fc.boolean(),
});
const one = { difference: 0, standardError: 1, margin: 2, higherIsBetter: true };

describe('nonInferiority', () => {
  // z of 95 % is 1.6449: with error 1 the bounds lie 1.6449 on either side.
  test.each<[Partial<Guardrail>, string]>([
    [{ difference: -0.355 }, 'safe'],
    [{ difference: -0.356 }, 'inconclusive'],
    [{ difference: -1.9 }, 'inconclusive'],
    [{ difference: -3.644 }, 'inconclusive'],
    [{ difference: -3.645 }, 'harmed'],
    [{ difference: 0.355, higherIsBetter: false }, 'safe'],
    [{ difference: 3.645, higherIsBetter: false }, 'harmed'],
    [{ difference: -9, higherIsBetter: false }, 'safe'],
    [{ difference: 0, standardError: 2 }, 'inconclusive'],
  ])('by hand, margin 2 and error 1 unless said: %j is %s', (change, verdict) => {
    expect(nonInferiority({ ...one, ...change }, 0.05)).toBe(verdict);
  });
  test('a bound just at the margin proves nothing, on either side', () => {
    // At alpha 1/2 both bounds are the difference itself.
    expect(nonInferiority({ ...one, difference: -2 }, 0.5)).toBe('inconclusive');
    expect(nonInferiority({ ...one, difference: -1.99 }, 0.5)).toBe('safe');
    expect(nonInferiority({ ...one, difference: -2.01 }, 0.5)).toBe('harmed');
  });
  test('negating the difference and the direction changes nothing; nor does scaling all by c', () => {
    fc.assert(
      fc.property(guardrail, fc.integer({ min: 1, max: 6 }), (metric, power) => {
        const { difference, standardError, margin, higherIsBetter } = metric;
        const verdict = nonInferiority(metric, 0.05);
        const c = 2 ** power;
        expect(nonInferiority({ ...metric, difference: -difference, higherIsBetter: !higherIsBetter }, 0.05)).toBe(verdict);
        const scaled = { difference: c * difference, standardError: c * standardError, margin: c * margin, higherIsBetter };
        expect(nonInferiority(scaled, 0.05)).toBe(verdict);
      }),
    );
  });
  test('a wider margin leaves safe what is safe', () => {
    fc.assert(
      fc.property(guardrail, fc.integer({ min: 1, max: 20 }), (metric, more) => {
        fc.pre(nonInferiority(metric, 0.05) === 'safe');
        expect(nonInferiority({ ...metric, margin: metric.margin + more }, 0.05)).toBe('safe');
      }),
    );
  });
  test.each<[Partial<Guardrail>, number, string]>([
    [{ margin: 0 }, 0.05, 'a finite margin > 0, got 0'],
    [{ standardError: 0 }, 0.05, 'a finite standardError > 0, got 0'],
    [{ difference: NaN }, 0.05, 'a finite difference, got NaN'],
    [{}, 0, 'alpha inside (0, 1), got 0'],
  ])('refuses %j at alpha %s', (change, alpha, message) => {
    expect(() => nonInferiority({ ...one, ...change }, alpha)).toThrow(new RangeError(`nonInferiority requires ${message}`));
  });
});

describe('benefitBounds', () => {
  test('by hand: a fall of 3 where lower is better is a benefit of 3, give or take z of 95 % times 2', () => {
    const { benefit, lower, upper } = benefitBounds({ difference: -3, standardError: 2, margin: 1, higherIsBetter: false }, 0.05);
    expect(benefit).toBe(3);
    expect(lower).toBeCloseTo(3 - 2 * normalQuantile(0.95), 12);
    expect(upper).toBeCloseTo(3 + 2 * normalQuantile(0.95), 12);
  });
});
