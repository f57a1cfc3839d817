/** Vectors as plain arrays: what they must be, and their dot product. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';

/** Numbers in a fixed order; which order is up to the caller. */
export type Vector = readonly number[];

/**
 * Sum of the products of two vectors of equal length, which is not checked.
 *
 * @param a finite numbers
 * @param b as many finite numbers
 * @returns any real number; 0 for empty vectors
 */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

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
