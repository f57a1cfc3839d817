/** Vectors as plain arrays: what they must be. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';

/** Numbers in a fixed order; which order is up to the caller. */
export type Vector = readonly number[];

/**
 * Refuses a list of vectors that are not all equally long, or that hold a number that is not finite.
 *
 * @param caller the function whose caller is told of a mistake
 * @param name what its caller calls the vectors
 * @param vectors the list
 * @param length the length they must have; left out, that of the first
 * @returns the common length; 0 without a vector and without `length`
 * @throws {RangeError} when a vector is longer or shorter, or not finite
 */
export function requireVectors(caller: string, name: string, vectors: readonly Vector[], length = vectors[0]?.length ?? 0): number {
  for (const vector of vectors) {
    if (vector.length !== length) throw new RangeError(`${caller} requires vectors of ${length} numbers in ${name}, got ${vector.length}`);
    requireFiniteValues(caller, name, vector);
  }
  return length;
}
