import { studentTQuantile, studentTUpper } from 'holdout';

/**
 * Whether a mean differs between two groups whose spreads may differ too, and by how much.
 *
 * `studentTUpper(t, df)` is the chance that Student's t with df degrees of freedom exceeds t; `studentTQuantile(p, df)` is
 * the value below which a share p of it lies. df need not be whole.
 *
 * @param control values of the control, at least 2, finite
 * @param treatment values of the treatment, at least 2, finite, in the same unit
 * @param alpha the interval covers the true difference with probability 1 - alpha, in (0, 1)
 * @returns difference of the means (treatment minus control), t, degrees of freedom, two-sided p, and the interval from low to
 * high; all but the difference are NaN when neither group varies
 * @throws {RangeError} when a group has fewer than 2 values, a value is not finite, or alpha is outside (0, 1)
 */
export function welchT(
  control: number[],
  treatment: number[],
  alpha: number,
): { difference: number; t: number; df: number; p: number; low: number; high: number } {
  throw new Error('write me: the variance of each mean, their sum, and the degrees of freedom from both parts');
}
