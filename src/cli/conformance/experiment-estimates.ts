/** Golden's estimates from experiments: adjusted, sequential, resampled and corrected, computed by the core. */
import { adjustPValues } from '#core/experiments/adjust-p-values.ts';
import { alwaysValidGaussianMixture } from '#core/experiments/always-valid-gaussian-mixture.ts';
import { benjaminiHochberg } from '#core/experiments/benjamini-hochberg.ts';
import { bootstrapCiGivenResamples } from '#core/experiments/bootstrap-ci.ts';
import { cuped, cupedComparison } from '#core/experiments/cuped.ts';
import { deltaRatio, deltaRatioDifference } from '#core/experiments/delta-ratio.ts';
import { msprtHalfWidth, msprtLooks } from '#core/experiments/msprt-normal.ts';
import { normalMixtureBound } from '#core/experiments/normal-mixture-bound.ts';
import { sampleRatioMismatch } from '#core/experiments/sample-ratio-mismatch.ts';
import type { SampleSummary } from '#core/experiments/sample-summary.ts';
import type { EstimateComparison } from '#core/experiments/welch-comparison.ts';
import { onCdflibQuantile } from './cdflib-t-quantile.ts';
import { argument, choice, type GoldenInput, goldenMetric, type MetricTable, number, optional } from './golden-metric.ts';

const statistic = choice({ mean: 'mean', median: 'median' });

export const experimentEstimates: MetricTable = {
  srm_chi_square: goldenMetric({}, (_params, input) => {
    const observed = list(input, 'observed');
    const { chiSquare, p } = sampleRatioMismatch(observed, list(input, 'weights'), 0.001);
    return { chi2: chiSquare, df: observed.length - 1, p };
  }),
  cuped: goldenMetric(
    { theta: choice({ all_units: 'all-units', within_groups: 'within-groups' }), alpha: number },
    ({ theta: kind, alpha }, input) => {
      const arms = [list(input, 'preA'), list(input, 'postA'), list(input, 'preB'), list(input, 'postB')] as const;
      const { theta, varianceReduction } = cuped(...arms, { theta: kind });
      return { theta, varianceReduction, ...goldenComparison(cupedComparison(...arms, alpha, { theta: kind }), alpha) };
    },
  ),
  delta_ratio: goldenMetric({}, (_params, input) => {
    const { ratio, standardError } = deltaRatio(list(input, 'numerator'), list(input, 'denominator'));
    return { ratio, se: standardError };
  }),
  delta_ratio_difference: goldenMetric({ alpha: number }, ({ alpha }, input) =>
    goldenComparison(
      deltaRatioDifference(list(input, 'numA'), list(input, 'denA'), list(input, 'numB'), list(input, 'denB'), alpha),
      alpha,
    ),
  ),
  bootstrap_ci_given_resamples: goldenMetric(
    { statistic, method: choice({ percentile: 'percentile', basic: 'basic' }), alpha: number, quantile: choice({ linear: 'linear' }) },
    ({ alpha, statistic: kind, method }, input) =>
      bootstrapCiGivenResamples(list(input, 'x'), argument<number[][]>(input, 'indices'), alpha, { statistic: kind, method }),
  ),
  always_valid_gaussian_mixture: goldenMetric({ alpha: number, tuning: number }, ({ alpha, tuning }, input) => {
    const found = alwaysValidGaussianMixture(summary(input, 'A'), summary(input, 'B'), alpha, tuning);
    return { diff: found.difference, rho: found.rho, ciLow: found.low, ciHigh: found.high, p: found.p };
  }),
  msprt_normal: goldenMetric(
    { tau2: number, sigma2: number, theta0: optional(number, 0), alpha: number },
    ({ tau2, sigma2, theta0, alpha }, input) => {
      const looks = msprtLooks(list(input, 'x'), list(input, 'y'), sigma2, tau2, { nullDifference: theta0 });
      return {
        lambda: looks.map(({ likelihoodRatio }) => likelihoodRatio),
        alwaysValidP: looks.map(({ p }) => p),
        ciHalfWidth: looks.map((_, index) => msprtHalfWidth(index + 1, sigma2, tau2, alpha)),
      };
    },
  ),
  normal_mixture_bound: goldenMetric({ alpha: number, vOpt: number, sided: choice({ two: 'two' }) }, ({ alpha, vOpt }, input) =>
    normalMixtureBound(argument<number>(input, 'v'), alpha, vOpt),
  ),
  benjamini_hochberg: goldenMetric({ alpha: number, method: choice({ BH: 'benjamini-hochberg' }) }, ({ alpha }, input) => {
    const { adjusted, rejected } = benjaminiHochberg(list(input, 'p'), alpha);
    return { adjusted, reject: rejected };
  }),
  p_adjust: goldenMetric(
    {
      alpha: number,
      method: choice({ BH: 'benjamini-hochberg', BY: 'benjamini-yekutieli', holm: 'holm', bonferroni: 'bonferroni' }),
    },
    ({ alpha, method }, input) => {
      const adjusted = adjustPValues(list(input, 'p'), { method });
      return { adjusted, reject: adjusted.map((p) => p <= alpha) };
    },
  ),
};

function list(input: GoldenInput, name: string): readonly number[] {
  return argument<readonly number[]>(input, name);
}

function goldenComparison(comparison: EstimateComparison, alpha: number): Readonly<Record<string, number>> {
  const { difference, standardError, p } = comparison;
  return { diff: difference, se: standardError, ...onCdflibQuantile(comparison, difference, alpha), p };
}

/** Golden gives an arm as its count, sum and sum of squares. */
function summary(input: GoldenInput, arm: 'A' | 'B'): SampleSummary {
  const size = argument<number>(input, `n${arm}`);
  const sum = argument<number>(input, `sum${arm}`);
  return { size, mean: sum / size, variance: (argument<number>(input, `sumSquares${arm}`) - sum ** 2 / size) / (size - 1) };
}
