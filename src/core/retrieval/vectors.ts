/** What the retrieval functions need of vectors: one length, directions. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { dotProduct } from '#core/stats/dot-product.ts';

export type Vector = readonly number[];

/**
 * Refuses vectors that are not all equally long, or that hold a number that is NaN or infinite.
 *
 * @param caller name of the public function, for the message
 * @param vectors any number of lists of numbers
 * @throws {RangeError} when two lengths differ or a number is not finite
 */
export function requireVectors(caller: string, vectors: readonly Vector[]): void {
  const length = vectors[0]?.length;
  const odd = vectors.find((vector) => vector.length !== length);
  if (odd !== undefined) throw new RangeError(`${caller} requires vectors of one length, got ${length} and ${odd.length}`);
  for (const vector of vectors) requireFiniteValues(caller, 'every vector', vector);
}

/**
 * The vector scaled to length 1, so that the dot product of two of them is their cosine.
 *
 * @param vector finite numbers
 * @returns a new vector; one of length 0 stays as it is, which makes its cosine with anything 0
 */
export function direction(vector: Vector): Vector {
  // Divided by the largest element first: squares of very large or small numbers leave the range of a double.
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return vector;
  const scaled = vector.map((value) => value / largest);
  const norm = Math.sqrt(dotProduct(scaled, scaled));
  return scaled.map((value) => value / norm);
}
