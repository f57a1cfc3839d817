/** Error of predicted ratings: root mean squared and mean absolute. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { mean } from '#core/stats/mean.ts';

/**
 * Root mean squared error.
 *
 * In stars, like the ratings; one error of 2 weighs as much as four of 1. A low value says little about the top of a list.
 *
 * @param actual ratings given; @param predicted as many predictions of them
 * @returns in units of the ratings, >= 0; NaN for empty lists
 * @throws {RangeError} when the lists are not equally long or a number is not finite
 * @see Herlocker et al., "Evaluating Collaborative Filtering Recommender Systems", ACM TOIS 2004
 * @example rmse([4, 2], [3, 4]) // 1.5811...
 */
export function rmse(actual: readonly number[], predicted: readonly number[]): number {
  return Math.sqrt(mean(errors('rmse', actual, predicted).map((error) => error ** 2)));
}

/**
 * Mean absolute error.
 *
 * In stars, like the ratings; every star of error weighs the same, so that outliers move it less than rmse.
 *
 * @param actual ratings given; @param predicted as many predictions of them
 * @returns in units of the ratings, >= 0; NaN for empty lists
 * @throws {RangeError} when the lists are not equally long or a number is not finite
 * @see Herlocker et al., "Evaluating Collaborative Filtering Recommender Systems", ACM TOIS 2004
 * @example mae([4, 2], [3, 4]) // 1.5
 */
export function mae(actual: readonly number[], predicted: readonly number[]): number {
  return mean(errors('mae', actual, predicted).map(Math.abs));
}

function errors(caller: string, actual: readonly number[], predicted: readonly number[]): number[] {
  requireSameLength(caller, { actual, predicted });
  requireFiniteValues(caller, 'actual', actual);
  requireFiniteValues(caller, 'predicted', predicted);
  return actual.map((value, index) => value - (predicted[index] as number));
}
