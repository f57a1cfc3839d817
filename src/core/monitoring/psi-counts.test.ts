/** Population stability index of counts: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klDivergence } from './kl-divergence.ts';
import { psiCounts } from './psi-counts.ts';

/** So many bins of small counts, not all 0. */
const counts = (bins: number) =>
  fc.array(fc.nat(20), { minLength: bins, maxLength: bins }).filter((list) => list.some((count) => count > 0));
/** Two histograms over the same bins, some of them empty. */
const histogramPair = fc.integer({ min: 1, max: 8 }).chain((bins) => fc.tuple(counts(bins), counts(bins)));
/** Two histograms over the same bins, none of them empty. */
const positivePair = histogramPair.map(([first, second]) => [first.map((n) => n + 1), second.map((n) => n + 1)] as const);

describe('psiCounts', () => {
  test('by hand: 1/2, 1/2 to 3/4, 1/4 is 1/4 ln(3/2) - 1/4 ln(1/2) = ln(3) / 4', () => {
    expect(psiCounts([1, 1], [3, 1])).toBeCloseTo(Math.log(3) / 4, 12);
  });
  test('by hand: with epsilon 1/8 the shares 1, 0 to 1/2, 1/2 are -1/2 ln(1/2) + 3/8 ln(4), not renormalised', () => {
    expect(psiCounts([7, 0], [3, 3], { epsilon: 1 / 8 })).toBeCloseTo(Math.log(2) / 2 + (3 / 8) * Math.log(4), 12);
  });
  test('a bin that one side lacks makes it infinite without epsilon, one that both lack adds nothing', () => {
    expect(psiCounts([1, 0], [1, 1])).toBe(Infinity);
    expect(psiCounts([1, 1], [1, 0])).toBe(Infinity);
    expect(psiCounts([1, 0, 1], [3, 0, 1])).toBeCloseTo(Math.log(3) / 4, 12);
    expect(psiCounts([1, 0, 1], [3, 0, 1], { epsilon: 0.01 })).toBeCloseTo(Math.log(3) / 4, 12);
  });
  test('is never negative, symmetric, 0 for equal shapes, and blind to the size of either side', () => {
    fc.assert(
      fc.property(histogramPair, fc.integer({ min: 2, max: 9 }), ([before, now], factor) => {
        const epsilon = 1e-3;
        const psi = psiCounts(before, now, { epsilon });
        expect(psi).toBeGreaterThanOrEqual(0);
        expect(psiCounts(now, before, { epsilon })).toBeCloseTo(psi, 10);
        expect(
          psiCounts(
            before.map((count) => count * factor),
            now,
            { epsilon },
          ),
        ).toBeCloseTo(psi, 10);
        expect(
          psiCounts(
            before,
            before.map((count) => count * factor),
          ),
        ).toBe(0);
      }),
    );
  });
  test('is the divergence there and back', () => {
    fc.assert(
      fc.property(positivePair, ([before, now]) => {
        expect(psiCounts(before, now)).toBeCloseTo(klDivergence(before, now) + klDivergence(now, before), 10);
      }),
    );
  });
  test('an epsilon changes nothing where no bin is empty', () => {
    fc.assert(fc.property(positivePair, ([before, now]) => psiCounts(before, now, { epsilon: 0.1 }) === psiCounts(before, now)));
  });
  test('changes nothing that it is given', () => {
    const [before, now] = [Object.freeze([1, 0]), Object.freeze([1, 1])];
    expect(psiCounts(before, now, { epsilon: 0.5 })).toBeCloseTo(Math.LN2 / 2, 12);
  });
  test.each([
    [[], [], 'psiCounts requires at least one bin in reference, got none'],
    [[1], [1, 2], 'psiCounts requires reference and current to be equally long, got 1 and 2'],
    [[-1, 2], [1, 2], 'psiCounts requires finite numbers >= 0 in reference, got -1'],
    [[1, 2], [1, NaN], 'psiCounts requires finite numbers >= 0 in current, got NaN'],
    [[0, 0], [1, 2], 'psiCounts requires a finite total of reference > 0, got 0'],
    [[1, 2], [0, 0], 'psiCounts requires a finite total of current > 0, got 0'],
    [[1e308, 1e308], [1, 2], 'psiCounts requires a finite total of reference > 0, got Infinity'],
  ])('refuses %j against %j', (before, now, message) => {
    expect(() => psiCounts(before, now)).toThrow(new RangeError(message));
  });
  test.each([0, -1, NaN, Infinity])('refuses an epsilon of %s', (epsilon) => {
    expect(() => psiCounts([1], [1], { epsilon })).toThrow(new RangeError(`psiCounts requires a finite epsilon > 0, got ${epsilon}`));
  });
  test('one bin never drifts', () => {
    fc.assert(fc.property(counts(1), counts(1), (before, now) => psiCounts(before, now) === 0));
  });
});
