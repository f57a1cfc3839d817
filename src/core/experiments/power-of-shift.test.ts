/** Power by shift: by hand, its inverse, and the two ways to count tails. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf } from '#core/stats/normal-cdf.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { COUNTED_TAILS, criticalZ, powerOfShift, shiftForPower } from './power-of-shift.ts';

const level = fc.double({ min: 0.001, max: 0.3, noNaN: true });

describe('criticalZ', () => {
  test('is the quantile of 1 - alpha / 2, also where 1 - alpha / 2 rounds to 1', () => {
    expect(criticalZ(0.05)).toBeCloseTo(normalQuantile(0.975), 14);
    // 2 x P(Z > 9) = 2.257e-19
    expect(criticalZ(2 * normalCdf(-9))).toBeCloseTo(9, 12);
  });
});

describe('powerOfShift', () => {
  test('by hand: without a shift both tails hold alpha and one of them half of it', () => {
    expect(powerOfShift(0, 0.05, 'both')).toBeCloseTo(0.05, 14);
    expect(powerOfShift(0, 0.05, 'one-of-two')).toBeCloseTo(0.025, 14);
  });
  test('by hand: shifted onto the critical value, half of the near tail, and the far tail beyond twice of it', () => {
    const z = criticalZ(0.2);
    expect(powerOfShift(z, 0.2, 'one-of-two')).toBeCloseTo(0.5, 14);
    expect(powerOfShift(z, 0.2, 'both')).toBeCloseTo(0.5 + normalCdf(-2 * z), 14);
  });
});

describe('shiftForPower', () => {
  test.each(COUNTED_TAILS)('gives the power asked for: %s', (tails) => {
    const power = fc.double({ min: 0.31, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(level, power, (alpha, wanted) => {
        expect(powerOfShift(shiftForPower(alpha, wanted, tails), alpha, tails)).toBeCloseTo(wanted, 12);
      }),
    );
  });
  test('with both tails no power up to alpha can be asked for; above it the shift is positive', () => {
    expect(shiftForPower(0.05, 0.05, 'both')).toBeNaN();
    expect(shiftForPower(0.05, 0.04, 'both')).toBeNaN();
    expect(shiftForPower(0.05, 0.0501, 'both')).toBeGreaterThan(0);
    // Here the near tail alone would need a negative shift: z of 0.6 / 2 from above is 0.52, z of 0.9 from below is -1.28.
    expect(shiftForPower(0.6, 0.61, 'both')).toBeGreaterThan(0);
  });
  test('by hand: with one tail power 1/2 needs just the critical value, and less than alpha / 2 a negative shift', () => {
    expect(shiftForPower(0.05, 0.5, 'one-of-two')).toBeCloseTo(criticalZ(0.05), 14);
    expect(shiftForPower(0.05, 0.01, 'one-of-two')).toBeLessThan(0);
  });
});
