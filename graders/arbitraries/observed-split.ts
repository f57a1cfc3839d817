/**
 * `[observed, weights, alpha]`: the sizes of the arms beside the plan.
 *
 * Most splits lie within a few standard deviations of the plan, where the verdict is open; some are of another world. p is
 * never within a millionth of alpha.
 */
import * as fc from 'fast-check';
import { sampleRatioMismatch } from '#core/experiments/sample-ratio-mismatch.ts';

export type ObservedSplit = [observed: number[], weights: number[], alpha: number];

const MARGIN = 1e-6;

const weights = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.integer({ min: 2, max: 4 }).map((arms) => Array.from({ length: arms }, () => 1)) },
  { weight: 4, arbitrary: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }) },
  { weight: 2, arbitrary: fc.constantFrom<number[][]>([0.5, 0.5], [0.9, 0.1], [0.8, 0.1, 0.1], [50, 50], [0.2, 0.3, 0.5]) },
);

const total = fc.oneof({ withCrossShrink: true }, fc.integer({ min: 10, max: 300 }), fc.integer({ min: 300, max: 60_000 }));
/** In halves of a standard deviation. */
const gaps = (most: number) => fc.array(fc.integer({ min: -7, max: 7 }), { minLength: most, maxLength: most });
const alpha = fc.constantFrom(0.001, 0.001, 0.01, 0.05, 0.1, 0.5);

const nearThePlan = (plan: fc.Arbitrary<number[]>, most: number) =>
  fc.tuple(plan, total, gaps(most), alpha).map(([arms, people, halves, level]): ObservedSplit => {
    const whole = arms.reduce((sum, weight) => sum + weight, 0);
    const observed = arms.map((weight, arm) => {
      const expected = (people * weight) / whole;
      return Math.max(0, Math.round(expected + ((halves[arm] ?? 0) / 2) * Math.sqrt(expected)));
    });
    return [observed, arms, level];
  });

const anywhere = fc
  .tuple(weights, fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 }), alpha)
  .map(([arms, counts, level]): ObservedSplit => [arms.map((_, arm) => counts[arm] ?? 0), arms, level]);

export const observedSplit: fc.Arbitrary<ObservedSplit> = fc
  .oneof({ withCrossShrink: true }, { weight: 4, arbitrary: nearThePlan(weights, 5) }, { weight: 1, arbitrary: anywhere })
  .filter(isClear);

const manyWeights = fc.array(fc.constantFrom(1, 1, 2, 5), { minLength: 6, maxLength: 12 });

/** Six to twelve arms, most of them equally large. */
export const splitOfMany: fc.Arbitrary<ObservedSplit> = nearThePlan(manyWeights, 12).filter(isClear);

/** Somebody is there, and rounding does not decide the verdict. */
function isClear([observed, arms, level]: ObservedSplit): boolean {
  if (observed.every((count) => count === 0)) return false;
  return Math.abs(sampleRatioMismatch(observed, arms, level).p / level - 1) > MARGIN;
}
