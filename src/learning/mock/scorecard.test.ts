import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES } from './make-up.ts';
import { BAND_FROM, BANDS, bandOf, DIMENSIONS, SCORECARD, weightOfItem } from './scorecard.ts';

const role = fc.constantFrom(...ROLES);
const total = fc.double({ min: 0, max: 100, noNaN: true });

test('the weights of the scorecard add up to 100', () => {
  expect(Object.values(SCORECARD).reduce((sum, weight) => sum + weight, 0)).toBe(100);
});

describe('bandOf', () => {
  test.each([
    ['junior', 80, 'strong-hire'],
    ['junior', 79.4, 'hire'],
    ['junior', 64.5, 'hire'],
    ['junior', 64.4, 'lean-no'],
    ['senior', 72, 'hire'],
    ['lead', 72, 'lean-no'],
    ['lead', 10, 'no'],
  ] as const)('%s with %s: %s, as the rounded total says', (level, points, band) => expect(bandOf(level, points)).toBe(band));
  test('a higher total never has a worse band', () => {
    fc.assert(
      fc.property(role, total, total, (level, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(BANDS.indexOf(bandOf(level, high))).toBeLessThanOrEqual(BANDS.indexOf(bandOf(level, low)));
      }),
    );
  });
  test('each level asks more than the one below', () => {
    for (const band of ['strong-hire', 'hire', 'lean-no'] as const) {
      const bars = ROLES.map((level) => BAND_FROM[level][band]);
      expect(bars).toEqual(bars.toSorted((a, b) => a - b));
      expect(new Set(bars).size).toBe(ROLES.length);
    }
  });
});

describe('weightOfItem', () => {
  test('by hand: data first, coding second is (2 × 20 + 25) / 3', () => expect(weightOfItem(['data', 'coding'])).toBeCloseTo(65 / 3, 12));
  test('lies between the weights of its dimensions', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 1 }), (dimensions) => {
        const weights = dimensions.map((dimension) => SCORECARD[dimension]);
        expect(weightOfItem(dimensions)).toBeGreaterThanOrEqual(Math.min(...weights) - 1e-9);
        expect(weightOfItem(dimensions)).toBeLessThanOrEqual(Math.max(...weights) + 1e-9);
      }),
    );
  });
});
