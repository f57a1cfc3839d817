/** Z-scores that outliers do not bend. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { median } from '#core/stats/quantile.ts';

export interface RobustZScoresOptions {
  /** What the deviations are multiplied by, finite and > 0; 1 leaves them in median absolute deviations. */
  readonly scale?: number;
}

/** The upper quartile of the standard normal: a normal sample's median absolute deviation over its standard deviation. */
const NORMAL_SCALE = 0.6744897501960817;

/**
 * Modified z-scores: scale times the distance of each value from the median, over the median absolute deviation (MAD).
 *
 * Half the values may be wild before median and MAD move much, so an outlier cannot hide itself as it does in plain z-scores;
 * |z| > 3.5 is the customary alarm. The scale makes it comparable with z-scores of normal data; texts round it to 0.6745.
 *
 * @param values finite numbers, in any unit
 * @returns as many unitless numbers; all NaN when the MAD is 0, which takes only half of the values to be equal
 * @throws {RangeError} when a value is not finite or the scale is not finite and above 0
 * @see Iglewicz and Hoaglin, How to Detect and Handle Outliers, ASQC 1993;
 * https://www.itl.nist.gov/div898/handbook/eda/section3/eda35h.htm
 * @example robustZScores([1, 2, 3, 4, 100], { scale: 1 }) // [-2, -1, 0, 1, 97]
 */
export function robustZScores(values: readonly number[], { scale = NORMAL_SCALE }: RobustZScoresOptions = {}): number[] {
  requireFiniteValues('robustZScores', 'values', values);
  requirePositive('robustZScores', 'scale', scale);
  const center = median(values);
  const deviation = median(values.map((value) => Math.abs(value - center)));
  return values.map((value) => (deviation === 0 ? NaN : (scale * (value - center)) / deviation));
}
