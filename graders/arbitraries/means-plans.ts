/**
 * `[sd, perGroup, effect, alpha, power]`: plans of a test of two means, all on a decimal grid.
 *
 * From hopeless plans, where both tails count, to hopelessly generous ones. The size that is needed keeps away from whole
 * numbers by more than a careful program's rounding, of its quantiles too.
 */
import * as fc from 'fast-check';
import { sampleSizeMeans } from '#core/experiments/sample-size-means.ts';
import { decimalGrid } from './decimal-grid.ts';

export type MeansPlan = [sd: number, perGroup: number, effect: number, alpha: number, power: number];

const MARGIN = { absolute: 1e-6, relative: 1e-8 };

const people = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: fc.integer({ min: 2, max: 60 }) },
  { weight: 3, arbitrary: fc.integer({ min: 50, max: 5_000 }) },
);

const effect = fc
  .tuple(fc.oneof({ withCrossShrink: true }, decimalGrid(0.1, 2, 1), decimalGrid(0.02, 5, 2)), fc.boolean())
  .map(([size, falls]) => (falls ? -size : size));

export const meansPlans: fc.Arbitrary<MeansPlan> = fc
  .tuple(
    decimalGrid(0.5, 12, 1),
    people,
    effect,
    fc.constantFrom(0.05, 0.01, 0.1, 0.02, 0.001, 0.2),
    fc.constantFrom(0.8, 0.9, 0.5, 0.95, 0.7, 0.99),
  )
  .filter(([sd, , size, alpha, power]) => !isNearlyWhole(sampleSizeMeans(sd, size, alpha, power)));

/** Where rounding alone would decide about one more person. */
function isNearlyWhole(size: number): boolean {
  return Math.abs(size - Math.round(size)) < Math.max(MARGIN.absolute, MARGIN.relative * size);
}
