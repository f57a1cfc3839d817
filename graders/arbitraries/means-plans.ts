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

interface Metric {
  readonly sd: fc.Arbitrary<number>;
  readonly people: fc.Arbitrary<number>;
  readonly effect: fc.Arbitrary<number>;
}

const MARGIN = { absolute: 1e-6, relative: 1e-8 };

const people = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: fc.integer({ min: 2, max: 60 }) },
  { weight: 3, arbitrary: fc.integer({ min: 50, max: 5_000 }) },
);

const effect = fc
  .tuple(fc.oneof({ withCrossShrink: true }, decimalGrid(0.1, 2, 1), decimalGrid(0.02, 5, 2)), fc.boolean())
  .map(([size, falls]) => (falls ? -size : size));

const usual = { sd: decimalGrid(0.5, 12, 1), people, effect };

export const meansPlans = plansWith(usual, [0.05, 0.01, 0.1, 0.02, 0.001, 0.2], [0.8, 0.9, 0.5, 0.95, 0.7, 0.99]);

/** Promises that hardly anybody makes, a power below one half among them; power stays above alpha / 2, where the sum of the quantiles is positive. */
export const unusualPlans = plansWith(usual, [0.5, 0.3, 0.15, 0.0005], [0.2, 0.3, 0.4, 0.65, 0.999]);

/** A metric in cents, and all the traffic there is. */
export const plansInCents = plansWith(
  {
    sd: fc.integer({ min: 1_000, max: 30_000 }),
    people: fc.oneof({ withCrossShrink: true }, fc.integer({ min: 2, max: 500 }), fc.integer({ min: 5_000, max: 800_000 })),
    effect: fc.integer({ min: -900, max: 900 }).filter((size) => size !== 0),
  },
  [0.05, 0.01, 0.1],
  [0.8, 0.9, 0.5, 0.95],
);

function plansWith(metric: Metric, alphas: readonly number[], powers: readonly number[]): fc.Arbitrary<MeansPlan> {
  return fc
    .tuple(metric.sd, metric.people, metric.effect, fc.constantFrom(...alphas), fc.constantFrom(...powers))
    .filter(([, , , alpha, power]) => power > alpha / 2)
    .filter(([sd, , size, alpha, power]) => !isNearlyWhole(sampleSizeMeans(sd, size, alpha, power)));
}

/** Where rounding alone would decide about one more person. */
function isNearlyWhole(size: number): boolean {
  return Math.abs(size - Math.round(size)) < Math.max(MARGIN.absolute, MARGIN.relative * size);
}
