/** Two-sample Kolmogorov-Smirnov test. */
import { requireOption } from '#core/guards/require-option.ts';
import { kolmogorovUpper } from './kolmogorov-upper.ts';
import { ksExactUpper } from './ks-exact-upper.ts';
import { ksOneSampleUpper } from './ks-one-sample-upper.ts';
import { pooledSteps } from './pooled-steps.ts';

export type KsMethod = 'kolmogorov-limit' | 'asymptotic' | 'exact';

export interface KsTwoSampleOptions {
  /**
   * Where the p-value comes from. `kolmogorov-limit`: the limit for large samples; `asymptotic`: the one-sample distribution
   * at the effective size nm/(n + m), rounded; `exact`: all orders counted, in time n m.
   */
  readonly method?: KsMethod;
}

export interface KsTwoSample {
  /** Largest distance of the two empirical distribution functions, in [0, 1]. */
  readonly statistic: number;
  /** Chance of a distance as large when both samples come from one continuous distribution. */
  readonly pValue: number;
}

/**
 * Two-sided Kolmogorov-Smirnov test that two samples come from the same distribution.
 *
 * Drift of a continuous feature without choosing bins: the largest gap between the two empirical distribution functions. With
 * production traffic everything is significant, so read the statistic beside the p-value. The default p-value is the textbook
 * limit, cautious for small samples; SciPy's `method='asymp'` is `asymptotic` and its choice for small samples is `exact`. All
 * three assume no ties: with ties the p-value is too large.
 *
 * @param reference values at the time of reference; finite numbers
 * @param current values now; finite numbers, as many as you like
 * @returns statistic and two-sided p-value, both in [0, 1]; both NaN when a sample is empty; the p-value of `asymptotic` is NaN
 * when each sample has one value, the effective size then rounding to 0
 * @throws {RangeError} when a value is not finite or the method is not one of the three
 * @see Hodges, "The Significance Probability of the Smirnov Two-Sample Test", Arkiv for Matematik 3, 1958
 * @example ksTwoSample([1, 2, 3, 4], [3, 4, 5, 6], { method: 'exact' }) // { statistic: 0.5, pValue: 0.7714... }
 */
export function ksTwoSample(
  reference: readonly number[],
  current: readonly number[],
  { method = 'kolmogorov-limit' }: KsTwoSampleOptions = {},
): KsTwoSample {
  requireOption('ksTwoSample', 'method', method, ['kolmogorov-limit', 'asymptotic', 'exact']);
  const steps = pooledSteps('ksTwoSample', reference, current);
  const [n, m] = [reference.length, current.length];
  if (n === 0 || m === 0) return { statistic: NaN, pValue: NaN };
  // In units of 1/(n m), where it is an integer and free of rounding.
  const largest = steps.reduce((gap, step) => Math.max(gap, Math.abs(step.referenceCount * m - step.currentCount * n)), 0);
  return { statistic: largest / (n * m), pValue: pValueOf(method, n, m, largest) };
}

function pValueOf(method: KsMethod, n: number, m: number, largest: number): number {
  const statistic = largest / (n * m);
  const effective = (n * m) / (n + m);
  if (method === 'exact') return ksExactUpper(n, m, largest);
  if (method === 'asymptotic') return ksOneSampleUpper(roundHalfEven(effective), statistic);
  return kolmogorovUpper(Math.sqrt(effective) * statistic);
}

/** NumPy's rounding, which SciPy applies to the effective size. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}
