/** Standard deviation to divide by. */
import { standardDeviation, type VarianceOptions } from '#core/stats/variance.ts';

/** What is smaller is rounding of equal values. */
const NOTHING = 1e-12;

/**
 * The standard deviation, NaN where nothing varies: dividing by it then gives NaN in place of an enormous number made of rounding.
 *
 * @param values numbers, in any unit
 * @param options `ddof` 0 or 1
 * @returns in the unit of the values, >= 1e-12; NaN when all are equal, the deviation is below 1e-12 or there are not more
 * than ddof values
 */
export function spreadOrNaN(values: readonly number[], options: VarianceOptions): number {
  const spread = standardDeviation(values, options);
  return spread < NOTHING || values.every((value) => value === values[0]) ? NaN : spread;
}
