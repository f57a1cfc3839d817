/** Chi-square drift test: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareUpper } from '#core/stats/chi-square.ts';
import { chiSquareDrift } from './chi-square-drift.ts';

/** So many bins of small counts, not all 0. */
const counts = (bins: number) =>
  fc.array(fc.nat(20), { minLength: bins, maxLength: bins }).filter((list) => list.some((count) => count > 0));
/** Two histograms over the same bins, some of them empty. */
const histogramPair = fc.integer({ min: 1, max: 8 }).chain((bins) => fc.tuple(counts(bins), counts(bins)));
/** Two histograms over the same bins, none of them empty. */
const positivePair = histogramPair.map(([first, second]) => [first.map((n) => n + 1), second.map((n) => n + 1)] as const);

describe('chiSquareDrift', () => {
  test('by hand: 10, 10 against 15, 5: expected 12.5 and 7.5 in both rows, 2 (2.5^2 / 12.5 + 2.5^2 / 7.5) = 8/3', () => {
    const { statistic, df, pValue } = chiSquareDrift([10, 10], [15, 5]);
    expect(statistic).toBeCloseTo(8 / 3, 12);
    expect(df).toBe(1);
    expect(pValue).toBe(chiSquareUpper(statistic, 1));
  });
  test('by hand: with a fixed reference 10 and 10 are expected: 5^2 / 10 twice is 5, whatever the size of the reference', () => {
    expect(chiSquareDrift([10, 10], [15, 5], { reference: 'fixed' }).statistic).toBeCloseTo(5, 12);
    expect(chiSquareDrift([700, 700], [15, 5], { reference: 'fixed' }).statistic).toBeCloseTo(5, 12);
  });
  test('a sample is the default, and one without end is as good as fixed', () => {
    expect(chiSquareDrift([3, 9], [5, 5], { reference: 'sample' })).toEqual(chiSquareDrift([3, 9], [5, 5]));
    const { statistic } = chiSquareDrift([3e12, 9e12], [5, 5]);
    expect(statistic).toBeCloseTo(chiSquareDrift([3, 9], [5, 5], { reference: 'fixed' }).statistic, 9);
  });
  test('is the sum over both rows of squared misses over what the pool expects', () => {
    fc.assert(
      fc.property(histogramPair, ([before, now]) => {
        const [n, m] = [before, now].map((row) => row.reduce((sum, count) => sum + count, 0)) as [number, number];
        const expected = before.reduce((sum, count, bin) => {
          const [other, pool] = [now[bin] ?? NaN, (count + (now[bin] ?? NaN)) / (n + m)];
          return pool === 0 ? sum : sum + (count - n * pool) ** 2 / (n * pool) + (other - m * pool) ** 2 / (m * pool);
        }, 0);
        expect(chiSquareDrift(before, now).statistic).toBeCloseTo(expected, 9);
      }),
    );
  });
  test('does not mind the order of samples or bins, nor bins that both lack', () => {
    fc.assert(
      fc.property(positivePair, ([before, now]) => {
        const { statistic, df } = chiSquareDrift(before, now);
        expect(chiSquareDrift(now, before).statistic).toBeCloseTo(statistic, 9);
        expect(chiSquareDrift(before.toReversed(), now.toReversed()).statistic).toBeCloseTo(statistic, 9);
        expect(chiSquareDrift([0, ...before], [0, ...now])).toEqual({ statistic, df, pValue: expect.any(Number) });
        expect(df).toBe(before.length - 1);
      }),
    );
  });
  test('one bin in use cannot drift', () => {
    expect(chiSquareDrift([4], [9])).toEqual({ statistic: 0, df: 0, pValue: 1 });
    expect(chiSquareDrift([0, 4], [0, 9])).toEqual({ statistic: 0, df: 0, pValue: 1 });
  });
  test('a fixed reference rules out what it lacks', () => {
    expect(chiSquareDrift([4, 0], [9, 1], { reference: 'fixed' })).toEqual({ statistic: Infinity, df: 1, pValue: 0 });
  });
  test('refuses an unknown role and lists that are not as they should be', () => {
    expect(() => chiSquareDrift([1], [1], { reference: 'known' as 'fixed' })).toThrow(
      new RangeError('chiSquareDrift requires reference to be one of sample, fixed, got known'),
    );
    expect(() => chiSquareDrift([0], [1])).toThrow(new RangeError('chiSquareDrift requires a finite total of reference > 0, got 0'));
    expect(() => chiSquareDrift([1], [])).toThrow(RangeError);
  });
});
