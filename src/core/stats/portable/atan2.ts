/** The angle of a point, the same in every engine. */
import portable from '@stdlib/math-base-special-atan2';

/**
 * Angle of the point (x, y) from the positive x axis.
 *
 * Returns the same bits in every JavaScript engine, which `Math.atan2` does not promise.
 *
 * @param y the point's second coordinate, which comes first here
 * @param x the point's first coordinate
 * @returns radians in [-pi, pi]
 * @see NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/4.23
 * @example atan2(1, 1) // 0.7853...
 */
export function atan2(y: number, x: number): number {
  return portable(y, x);
}
