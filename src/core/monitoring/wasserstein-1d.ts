/** Wasserstein distance of two samples on a line. */
import { pooledSteps } from './pooled-steps.ts';

/**
 * First Wasserstein distance of two samples: the area between their empirical distribution functions, the earth mover's distance.
 *
 * How far the average event has to be carried to turn one sample into the other, in the feature's own unit: a shift by c
 * costs c. Unlike the histogram measures it needs no bins and knows that a bin is near or far. Some monitoring tools divide it
 * by the standard deviation of the reference; this is the plain distance (SciPy's `wasserstein_distance`).
 *
 * @param reference values at the time of reference; finite numbers in any unit
 * @param current values now; finite numbers in the same unit, as many as you like
 * @returns in the unit of the values, >= 0; NaN when a sample is empty
 * @throws {RangeError} when a value is not finite
 * @see Ramdas, Garcia and Cuturi, "On Wasserstein Two-Sample Testing and Related Families of Nonparametric Tests", Entropy 19(2), 2017
 * @example wasserstein1d([0, 1, 3], [5, 6, 8]) // 5
 */
export function wasserstein1d(reference: readonly number[], current: readonly number[]): number {
  const steps = pooledSteps('wasserstein1d', reference, current);
  if (reference.length === 0 || current.length === 0) return NaN;
  return steps.reduce((area, { value, referenceCount, currentCount }, index) => {
    // Above the last value both functions are 1, so there is nothing left between them.
    const width = (steps[index + 1]?.value ?? value) - value;
    return area + width * Math.abs(referenceCount / reference.length - currentCount / current.length);
  }, 0);
}
