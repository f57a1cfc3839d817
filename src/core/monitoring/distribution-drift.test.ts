/** Three drift measures at once: by hand, against plausible mistakes, laws, refusals; and their trace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distributionDrift } from './distribution-drift.ts';
import { traceDistributionDrift } from './trace-distribution-drift.ts';

/** So many bins of small counts, not all 0. */
const counts = (bins: number) =>
  fc.array(fc.nat(20), { minLength: bins, maxLength: bins }).filter((list) => list.some((count) => count > 0));
/** Two histograms over the same bins, some of them empty. */
const histogramPair = fc.integer({ min: 1, max: 8 }).chain((bins) => fc.tuple(counts(bins), counts(bins)));

const epsilons = fc.constantFrom(1e-4, 1e-2, 0.1);

describe('distributionDrift', () => {
  test('by hand: 1/2, 1/2 to 3/4, 1/4: psi ln(3)/4, kl of now from before 3/4 ln(3/2) + 1/4 ln(1/2), js on the middle 5/8, 3/8', () => {
    const { psi, kl, js } = distributionDrift([2, 2], [6, 2], 0.01);
    expect(psi).toBeCloseTo(Math.log(3) / 4, 12);
    expect(kl).toBeCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), 12);
    const before = 0.5 * Math.log(0.5 / 0.625) + 0.5 * Math.log(0.5 / 0.375);
    const now = 0.75 * Math.log(0.75 / 0.625) + 0.25 * Math.log(0.25 / 0.375);
    expect(js).toBeCloseTo((before + now) / 2, 12);
  });
  test('by hand: a new category, 1, 0 to 1/2, 1/2 at epsilon 1/8: psi and kl see the floor, js the empty bin', () => {
    const { psi, kl, js } = distributionDrift([9, 0], [1, 1], 1 / 8);
    expect(psi).toBeCloseTo(-0.5 * Math.log(0.5) + (3 / 8) * Math.log(4), 12);
    expect(kl).toBeCloseTo(0.5 * Math.log(0.5) + 0.5 * Math.log(4), 12);
    expect(js).toBeCloseTo((Math.log(4 / 3) + Math.log(2 / 3) / 2 + Math.log(2) / 2) / 2, 12);
  });
  test('equal shapes give 0, psi and js are symmetric, sizes do not count, js is at most ln 2', () => {
    fc.assert(
      fc.property(histogramPair, epsilons, fc.integer({ min: 2, max: 9 }), ([before, now], epsilon, factor) => {
        const drift = distributionDrift(before, now, epsilon);
        const back = distributionDrift(now, before, epsilon);
        expect(
          distributionDrift(
            before,
            before.map((count) => count * factor),
            epsilon,
          ),
        ).toEqual({ psi: 0, kl: 0, js: 0 });
        expect([back.psi, back.js]).toEqual([drift.psi, drift.js].map((value) => expect.closeTo(value, 10)));
        const larger = distributionDrift(
          before,
          now.map((count) => count * factor),
          epsilon,
        );
        expect([larger.psi, larger.kl, larger.js]).toEqual([drift.psi, drift.kl, drift.js].map((value) => expect.closeTo(value, 10)));
        expect(drift.js).toBeLessThanOrEqual(Math.LN2 + 1e-12);
      }),
    );
  });
  test.each([0, -1e-9, NaN, Infinity])('refuses an epsilon of %s', (epsilon) => {
    const call = () => distributionDrift([1, 2], [2, 1], epsilon);
    expect(call).toThrow(new RangeError(`distributionDrift requires a finite epsilon > 0, got ${epsilon}`));
  });
  test.each([
    [[], []],
    [[1], [1, 2]],
    [
      [-1, 2],
      [1, 1],
    ],
    [
      [0, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [Infinity, 1],
    ],
  ])('refuses %j against %j', (before, now) => {
    expect(() => distributionDrift(before, now, 0.01)).toThrow(RangeError);
  });
});

describe('traceDistributionDrift', () => {
  test('has the measures as results, and its columns add up to them', () => {
    fc.assert(
      fc.property(histogramPair, epsilons, ([before, now], epsilon) => {
        const { columns, rows, result } = traceDistributionDrift(before, now, epsilon);
        const drift = distributionDrift(before, now, epsilon);
        expect(Object.fromEntries(result)).toEqual(drift);
        for (const name of ['psi', 'kl', 'js'] as const) {
          const place = columns.indexOf(`${name} term`);
          expect(rows.reduce((sum, row) => sum + Number(row[place]), 0)).toBeCloseTo(drift[name], 10);
        }
        expect(rows.reduce((sum, row) => sum + Number(row[columns.indexOf('current share')]), 0)).toBeCloseTo(1, 12);
      }),
    );
  });
  test('shows the shares as they are, zeros too', () => {
    expect(traceDistributionDrift([1, 0], [1, 1], 0.5).rows.map((row) => row.slice(0, 3))).toEqual([
      [0, 1, 0.5],
      [1, 0, 0.5],
    ]);
  });
  test('refuses what the measures refuse', () => {
    expect(() => traceDistributionDrift([1], [1], 0)).toThrow(RangeError);
  });
});
