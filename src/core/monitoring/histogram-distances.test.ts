/** Hellinger distance and total variation: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hellingerDistance } from './hellinger-distance.ts';
import { totalVariation } from './total-variation.ts';

/** So many bins of small counts, not all 0. */
const counts = (bins: number) =>
  fc.array(fc.nat(20), { minLength: bins, maxLength: bins }).filter((list) => list.some((count) => count > 0));
/** Two histograms over the same bins, some of them empty. */
const histogramPair = fc.integer({ min: 1, max: 8 }).chain((bins) => fc.tuple(counts(bins), counts(bins)));
/** Three histograms over the same bins. */
const histogramTriple = fc.integer({ min: 1, max: 6 }).chain((bins) => fc.tuple(counts(bins), counts(bins), counts(bins)));

describe.each([
  ['hellingerDistance', hellingerDistance],
  ['totalVariation', totalVariation],
] as const)('%s', (name, distance) => {
  test('is a metric in [0, 1], blind to sizes', () => {
    fc.assert(
      fc.property(histogramTriple, ([p, q, r]) => {
        expect(
          distance(
            p,
            p.map((count) => 3 * count),
          ),
        ).toBe(0);
        expect(distance(q, p)).toBe(distance(p, q));
        expect(distance(p, q)).toBeLessThanOrEqual(1 + 1e-12);
        expect(distance(p, r)).toBeLessThanOrEqual(distance(p, q) + distance(q, r) + 1e-12);
      }),
    );
  });
  test('nothing in common is 1', () => expect(distance([2, 0], [0, 7])).toBeCloseTo(1, 12));
  test('refuses under its own name', () => {
    expect(() => distance([], [])).toThrow(new RangeError(`${name} requires at least one bin in p, got none`));
    expect(() => distance([1, 1], [1, -1])).toThrow(new RangeError(`${name} requires finite numbers >= 0 in q, got -1`));
  });
});

test('by hand: 1, 0 against 1/2, 1/2: total variation 1/2, Hellinger root of 1 - root(1/2)', () => {
  expect(totalVariation([1, 0], [1, 1])).toBeCloseTo(0.5, 12);
  expect(hellingerDistance([1, 0], [1, 1])).toBeCloseTo(Math.sqrt(1 - Math.SQRT1_2), 12);
});
test('the squared Hellinger distance is at most the total variation, which is at most root 2 times the distance', () => {
  fc.assert(
    fc.property(histogramPair, ([p, q]) => {
      const [hellinger, variation] = [hellingerDistance(p, q), totalVariation(p, q)];
      expect(hellinger ** 2).toBeLessThanOrEqual(variation + 1e-12);
      expect(variation).toBeLessThanOrEqual(Math.SQRT2 * hellinger + 1e-12);
    }),
  );
});
