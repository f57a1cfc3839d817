/** Kullback-Leibler divergence: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klDivergence } from './kl-divergence.ts';

/** So many bins of small counts, not all 0. */
const counts = (bins: number) =>
  fc.array(fc.nat(20), { minLength: bins, maxLength: bins }).filter((list) => list.some((count) => count > 0));
/** Two histograms over the same bins, some of them empty. */
const histogramPair = fc.integer({ min: 1, max: 8 }).chain((bins) => fc.tuple(counts(bins), counts(bins)));
/** Two histograms over the same bins, none of them empty. */
const positivePair = histogramPair.map(([first, second]) => [first.map((n) => n + 1), second.map((n) => n + 1)] as const);

describe('klDivergence', () => {
  test('by hand: 1/2, 1/2 from 1/4, 3/4 is 1/2 ln 2 + 1/2 ln(2/3) = ln(4/3) / 2; the other way it is 3/4 ln 3 - ln 2', () => {
    expect(klDivergence([1, 1], [1, 3])).toBeCloseTo(Math.log(4 / 3) / 2, 12);
    expect(klDivergence([1, 3], [1, 1])).toBeCloseTo(0.75 * Math.log(3) - Math.log(2), 12);
  });
  test('in bits, certainty where a coin was expected costs 1', () => {
    expect(klDivergence([1, 0], [1, 1], { base: 2 })).toBeCloseTo(1, 12);
    expect(klDivergence([1, 0], [1, 1], { base: Math.E })).toBe(klDivergence([1, 0], [1, 1]));
  });
  test('is infinite where p has weight and q has none, and adds nothing where both or only p have none', () => {
    expect(klDivergence([1, 1], [1, 0])).toBe(Infinity);
    expect(klDivergence([1, 1, 0], [1, 3, 0])).toBeCloseTo(Math.log(4 / 3) / 2, 12);
    expect(klDivergence([1, 0], [1, 1])).toBeCloseTo(Math.log(2), 12);
  });
  test('by hand: epsilon 1/8 for 1, 0 from 1/2, 1/2 is ln 2 + 1/8 ln(1/4), not renormalised', () => {
    expect(klDivergence([5, 0], [1, 1], { epsilon: 1 / 8 })).toBeCloseTo(Math.log(2) + Math.log(1 / 4) / 8, 12);
    expect(klDivergence([1, 1], [5, 0], { epsilon: 1 / 8 })).toBeCloseTo(0.5 * Math.log(1 / 2) + 0.5 * Math.log(4), 12);
  });
  test('is never negative, 0 for equal shapes, blind to sizes, and a bit is ln 2 nats', () => {
    fc.assert(
      fc.property(positivePair, fc.integer({ min: 2, max: 9 }), ([p, q], factor) => {
        const nats = klDivergence(p, q);
        expect(nats).toBeGreaterThan(-1e-12);
        expect(
          klDivergence(
            p.map((count) => count * factor),
            q,
          ),
        ).toBeCloseTo(nats, 10);
        expect(klDivergence(p, q, { base: 2 }) * Math.LN2).toBeCloseTo(nats, 10);
        expect(klDivergence(p, p)).toBe(0);
      }),
    );
  });
  test('the order of the bins does not matter', () => {
    fc.assert(
      fc.property(histogramPair, ([p, q]) => {
        const [forward, backward] = [klDivergence(p, q), klDivergence(p.toReversed(), q.toReversed())];
        expect(forward === backward || Math.abs(forward - backward) < 1e-12).toBe(true);
      }),
    );
  });
  test.each([1, 0.5, 0, -2, NaN, Infinity])('refuses a base of %s', (base) => {
    const call = () => klDivergence([1], [1], { base });
    expect(call).toThrow(new RangeError(`klDivergence requires a finite base > 1, got ${base}`));
  });
  test('refuses lists and an epsilon that are not as they should be', () => {
    expect(() => klDivergence([1], [])).toThrow(new RangeError('klDivergence requires p and q to be equally long, got 1 and 0'));
    expect(() => klDivergence([0], [1])).toThrow(new RangeError('klDivergence requires a finite total of p > 0, got 0'));
    expect(() => klDivergence([1], [1], { epsilon: 0 })).toThrow(new RangeError('klDivergence requires a finite epsilon > 0, got 0'));
  });
});
