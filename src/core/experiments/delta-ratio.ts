/** Ratio metrics whose unit of randomization is the user: the delta method. */
import { requireProbability } from '#core/guards/require-probability.ts';
import { requireTotals, summarizeRatio } from './summarize-ratio.ts';
import { type EstimateComparison, welchComparison } from './welch-comparison.ts';

export interface DeltaRatio {
  /** Sum of the numerators over the sum of the denominators. */
  readonly ratio: number;
  /** Of the ratio, by the delta method; >= 0. */
  readonly standardError: number;
}

/**
 * Ratio of two totals with the delta method's standard error.
 *
 * For metrics such as clicks per impression when users, not impressions, were assigned at random: a user's impressions
 * resemble each other, so a binomial error over impressions is too small and finds effects that are not there. The variance
 * of one user is varX / meanY^2 + meanX^2 varY / meanY^4 - 2 meanX covXY / meanY^3, with n - 1 in the moments, divided by
 * the number of users.
 *
 * @param numerators one total a user (clicks), finite and >= 0; at least 2 users
 * @param denominators one total a user (impressions), finite and >= 0, in the same order
 * @returns ratio of sums and its standard error, both >= 0; both NaN when the denominators sum to 0
 * @throws {RangeError} when there are fewer than 2 users, the lists are not equally long, or a total is negative or not finite
 * @see Deng, Knoblich and Lu, "Applying the Delta Method in Metric Analytics: A Practical Guide with Novel Ideas", KDD 2018
 * @example deltaRatio([1, 0, 2], [2, 2, 2]) // { ratio: 0.5, standardError: 0.2886... }
 */
export function deltaRatio(numerators: readonly number[], denominators: readonly number[]): DeltaRatio {
  requireTotals('deltaRatio', { numerators, denominators });
  const { size, mean, variance } = summarizeRatio(numerators, denominators);
  return { ratio: mean, standardError: Math.sqrt(variance / size) };
}

/**
 * Difference of two ratio metrics, treatment less control, with Welch's test and interval.
 *
 * Each arm's ratio and error come from `deltaRatio`; t with Welch's degrees of freedom judges the difference, as gbstats
 * does. With many users it is the usual z test.
 *
 * @param numeratorsA control: one total a user, finite and >= 0; at least 2 users
 * @param denominatorsA control: one total a user, finite and >= 0, in the same order
 * @param numeratorsB treatment: as numeratorsA
 * @param denominatorsB treatment: as denominatorsA
 * @param alpha two-sided level, inside (0, 1); the interval covers 1 - alpha
 * @returns difference, standard error, t, degrees of freedom, two-sided p and the interval; all NaN when an arm's denominators
 * sum to 0, and all but difference and error when neither arm's ratio varies
 * @throws {RangeError} when an argument is not as above
 * @see Deng, Knoblich and Lu, "Applying the Delta Method in Metric Analytics: A Practical Guide with Novel Ideas", KDD 2018
 * @example deltaRatioDifference([1, 0, 2], [2, 2, 2], [2, 1, 2], [2, 2, 2], 0.05).difference // 0.3333...
 */
export function deltaRatioDifference(
  numeratorsA: readonly number[],
  denominatorsA: readonly number[],
  numeratorsB: readonly number[],
  denominatorsB: readonly number[],
  alpha: number,
): EstimateComparison {
  requireProbability('deltaRatioDifference', 'alpha', alpha);
  requireTotals('deltaRatioDifference', { numeratorsA, denominatorsA });
  requireTotals('deltaRatioDifference', { numeratorsB, denominatorsB });
  const control = summarizeRatio(numeratorsA, denominatorsA);
  return welchComparison(control, summarizeRatio(numeratorsB, denominatorsB), alpha);
}
