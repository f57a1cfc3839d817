/** Randomness that comes in as an argument: uniforms used from left to right. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';

export interface UniformSource {
  /** The next uniform, in [0, 1). */
  next(): number;
  /** An integer in [0, n): floor(u * n). */
  index(n: number): number;
  /** The first index whose running sum of weights exceeds u * total; the total must be > 0. */
  weightedIndex(weights: readonly number[]): number;
}

/**
 * Reads `uniforms` once, in order, for the function named `caller`.
 *
 * @param caller name of the function, for its messages
 * @param uniforms numbers in [0, 1)
 * @returns a source that draws from left to right
 * @throws {RangeError} for a number outside [0, 1), and when more are drawn than there are
 * @example uniformSource('shuffle', [0.5, 0.25]).index(4) // 2
 */
export function uniformSource(caller: string, uniforms: readonly number[]): UniformSource {
  requireAllInRange(caller, 'uniforms', uniforms, 0, 1);
  if (uniforms.includes(1)) throw new RangeError(`${caller} requires uniforms below 1, got 1`);
  let used = 0;
  const next = (): number => {
    const uniform = uniforms[used];
    if (uniform === undefined) throw new RangeError(`${caller} requires more uniforms than the ${uniforms.length} it got`);
    used += 1;
    return uniform;
  };
  return { next, index: (n) => Math.floor(next() * n), weightedIndex: (weights) => weightedIndex(weights, next()) };
}

function weightedIndex(weights: readonly number[], uniform: number): number {
  const target = uniform * weights.reduce((sum, weight) => sum + weight, 0);
  let running = 0;
  const found = weights.findIndex((weight) => {
    running += weight;
    return running > target;
  });
  // Rounding can leave the running sum a hair below a target near the total: then it is the last positive weight.
  return found >= 0 ? found : weights.findLastIndex((weight) => weight > 0);
}
