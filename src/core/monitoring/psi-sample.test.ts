/** Population stability index of samples: by hand, edges, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from '#core/stats/quantile.ts';
import { psiCounts } from './psi-counts.ts';
import { psiSample } from './psi-sample.ts';

const sample = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 30 });
const bins = fc.integer({ min: 1, max: 12 });

describe('psiSample', () => {
  test('by hand: 1, 2, 3 in two bins is cut at its median 2, which belongs to the right', () => {
    expect(psiSample([3, 1, 2], [1, 1.9, 2, 50], { bins: 2 })).toEqual({
      psi: expect.closeTo((1 / 6) * Math.log(1.5) - (1 / 6) * Math.log(0.75), 12),
      edges: [2],
      referenceCounts: [1, 2],
      currentCounts: [2, 2],
    });
  });
  test('by hand: equal width from 0 to 8 in four bins cuts at 2, 4, 6, the outer bins open-ended', () => {
    const { edges, currentCounts } = psiSample([0, 1, 1, 8], [-99, 2, 4, 99], { bins: 4, binning: 'equal-width' });
    expect(edges).toEqual([2, 4, 6]);
    expect(currentCounts).toEqual([1, 1, 1, 1]);
  });
  test('repeated edges leave empty bins between them', () => {
    expect(psiSample([0, 0, 0, 1], [0, 1, 1, 1], { bins: 4 })).toMatchObject({
      edges: [0, 0, 0.25],
      referenceCounts: [0, 0, 3, 1],
      currentCounts: [0, 0, 1, 3],
    });
  });
  test('an edge is rounded from its nearer neighbour, so that a value equal to it stays on its right', () => {
    // 1.2 lies halfway between 1.1 and 1.3; from below the sum would round to the same, from above to the next number.
    expect(psiSample([1.1, 1.3], [1.2, 1.2], { bins: 2 }).edges).toEqual([1.3 - (1.3 - 1.1) / 2]);
  });
  test('ten bins at the quantiles of the reference and epsilon 0.0001 are the defaults', () => {
    fc.assert(
      fc.property(sample, sample, (before, now) => {
        const plain = psiSample(before, now);
        expect(psiSample(before, now, { bins: 10, binning: 'reference-quantiles', epsilon: 0.0001 })).toEqual(plain);
        expect(plain.psi).toBe(psiCounts(plain.referenceCounts, plain.currentCounts, { epsilon: 0.0001 }));
      }),
    );
  });
  test('cuts at the quantiles, counts every value once, and each on the side of its edges', () => {
    fc.assert(
      fc.property(sample, sample, bins, (before, now, howMany) => {
        const { edges, referenceCounts, currentCounts } = psiSample(before, now, { bins: howMany });
        expect(edges).toEqual(Array.from({ length: howMany - 1 }, (_, i) => expect.closeTo(quantile(before, (i + 1) / howMany), 12)));
        for (const [counts, values] of [
          [referenceCounts, before],
          [currentCounts, now],
        ] as const) {
          const upTo = (bin: number): number => counts.slice(0, bin + 1).reduce((sum, count) => sum + count, 0);
          for (const [bin, edge] of edges.entries()) expect(upTo(bin)).toBe(values.filter((value) => value < edge).length);
          expect(upTo(howMany)).toBe(values.length);
        }
      }),
    );
  });
  test('order does not count, and doubling the values doubles the edges only', () => {
    fc.assert(
      fc.property(sample, sample, bins, fc.constantFrom('reference-quantiles', 'equal-width'), (before, now, howMany, binning) => {
        const result = psiSample(before, now, { bins: howMany, binning });
        expect(psiSample(before.toReversed(), now.toReversed(), { bins: howMany, binning })).toEqual(result);
        const twice = psiSample(
          before.map((value) => 2 * value),
          now.map((value) => 2 * value),
          { bins: howMany, binning },
        );
        expect(twice).toEqual({ ...result, edges: result.edges.map((edge) => 2 * edge) });
      }),
    );
  });
  test('one bin is no news', () =>
    expect(psiSample([1], [9], { bins: 1 })).toEqual({ psi: 0, edges: [], referenceCounts: [1], currentCounts: [1] }));
  test.each([0, 1.5, NaN])('refuses %s bins', (howMany) => {
    expect(() => psiSample([1], [1], { bins: howMany })).toThrow(new RangeError(`psiSample requires an integer bins >= 1, got ${howMany}`));
  });
  test('refuses empty samples, what is not finite, and other options', () => {
    expect(() => psiSample([], [1])).toThrow(new RangeError('psiSample requires at least one value in reference, got none'));
    expect(() => psiSample([1], [])).toThrow(new RangeError('psiSample requires at least one value in current, got none'));
    expect(() => psiSample([1], [NaN])).toThrow(new RangeError('psiSample requires finite numbers in current, got NaN'));
    expect(() => psiSample([1], [1], { epsilon: 0 })).toThrow(RangeError);
    expect(() => psiSample([1], [1], { binning: 'kmeans' as 'equal-width' })).toThrow(
      new RangeError('psiSample requires binning to be one of reference-quantiles, equal-width, got kmeans'),
    );
  });
});
