/** Jensen-Shannon divergence and distance: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsDistance, jsDivergence } from './js-divergence.ts';
import { klDivergence } from './kl-divergence.ts';

/** So many bins of small counts, not all 0. */
const counts = (bins: number) =>
  fc.array(fc.nat(20), { minLength: bins, maxLength: bins }).filter((list) => list.some((count) => count > 0));
/** Two histograms over the same bins, some of them empty. */
const histogramPair = fc.integer({ min: 1, max: 8 }).chain((bins) => fc.tuple(counts(bins), counts(bins)));
/** Three histograms over the same bins. */
const histogramTriple = fc.integer({ min: 1, max: 6 }).chain((bins) => fc.tuple(counts(bins), counts(bins), counts(bins)));

const total = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0);

describe('jsDivergence', () => {
  test('by hand: 1, 0 against 1/2, 1/2, middle 3/4, 1/4: half of ln(4/3) + 1/2 ln(2/3) + 1/2 ln 2', () => {
    const expected = (Math.log(4 / 3) + Math.log(2 / 3) / 2 + Math.log(2) / 2) / 2;
    expect(jsDivergence([1, 0], [1, 1])).toBeCloseTo(expected, 12);
  });
  test('nothing in common: ln 2 nats, 1 bit', () => {
    expect(jsDivergence([3, 0, 0], [0, 2, 5])).toBeCloseTo(Math.LN2, 12);
    expect(jsDivergence([3, 0, 0], [0, 2, 5], { base: 2 })).toBeCloseTo(1, 12);
  });
  test('is the mean divergence from the middle', () => {
    fc.assert(
      fc.property(histogramPair, ([p, q]) => {
        const middle = p.map((count, bin) => count / total(p) + (q[bin] ?? NaN) / total(q));
        expect(jsDivergence(p, q)).toBeCloseTo((klDivergence(p, middle) + klDivergence(q, middle)) / 2, 12);
      }),
    );
  });
  test('is symmetric, in [0, ln 2], 0 for equal shapes, and blind to sizes', () => {
    fc.assert(
      fc.property(histogramPair, fc.integer({ min: 2, max: 9 }), ([p, q], factor) => {
        const divergence = jsDivergence(p, q);
        expect(divergence).toBeGreaterThanOrEqual(0);
        expect(divergence).toBeLessThanOrEqual(Math.LN2 + 1e-12);
        expect(jsDivergence(q, p)).toBeCloseTo(divergence, 12);
        expect(
          jsDivergence(
            p,
            q.map((count) => count * factor),
          ),
        ).toBeCloseTo(divergence, 12);
        expect(
          jsDivergence(
            p,
            p.map((count) => count * factor),
          ),
        ).toBe(0);
      }),
    );
  });
  test('a tiny drift keeps its digits: shares 1/2 -+ x are x^2 apart, over 2 and to second order', () => {
    const x = 1e-7;
    expect(jsDivergence([0.5 - x, 0.5 + x], [1, 1]) / ((x * x) / 2)).toBeCloseTo(1, 6);
  });
  test('a share that is all but nothing counts as nothing', () => {
    expect(jsDivergence([1, 1e-30], [1e-30, 1])).toBeCloseTo(Math.LN2, 12);
  });
  test.each([1, NaN])('refuses a base of %s', (base) => {
    const call = () => jsDivergence([1], [1], { base });
    expect(call).toThrow(new RangeError(`jsDivergence requires a finite base > 1, got ${base}`));
  });
  test('refuses lists of unequal length', () => {
    expect(() => jsDivergence([1], [1, 1])).toThrow(new RangeError('jsDivergence requires p and q to be equally long, got 1 and 2'));
  });
});

describe('jsDistance', () => {
  test('is the root of the divergence, in the same base', () => {
    fc.assert(
      fc.property(histogramPair, fc.constantFrom(2, 10, Math.E), ([p, q], base) => {
        expect(jsDistance(p, q, { base }) ** 2).toBeCloseTo(jsDivergence(p, q, { base }), 12);
      }),
    );
    expect(jsDistance([1, 0], [0, 1], { base: 2 })).toBeCloseTo(1, 12);
    expect(jsDistance([1, 0], [0, 1])).toBeCloseTo(Math.sqrt(Math.LN2), 12);
  });
  test('no detour is shorter', () => {
    fc.assert(fc.property(histogramTriple, ([p, q, r]) => jsDistance(p, r) <= jsDistance(p, q) + jsDistance(q, r) + 1e-12));
  });
  test('refuses under its own name', () => {
    expect(() => jsDistance([], [])).toThrow(new RangeError('jsDistance requires at least one bin in p, got none'));
    expect(() => jsDistance([1], [1], { base: 0 })).toThrow(new RangeError('jsDistance requires a finite base > 1, got 0'));
  });
});
