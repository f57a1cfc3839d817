/** Pearson's correlation of two lists. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { mean } from './mean.ts';
import { dotProduct } from './dot-product.ts';

/**
 * Pearson's product-moment correlation: how close the pairs lie to a straight line.
 *
 * @param x numbers; @param y as many numbers, y[i] belonging to x[i]
 * @returns unitless, in [-1, 1]; NaN with fewer than two pairs or when all numbers of a list are equal
 * @throws {RangeError} when the lists are not equally long or a number is not finite
 * @see Pearson, "Notes on Regression and Inheritance in the Case of Two Parents", Proceedings of the Royal Society, 1895
 * @example pearsonR([1, 2, 3, 4], [1, 3, 2, 4]) // 0.8000...
 */
export function pearsonR(x: readonly number[], y: readonly number[]): number {
  requireSameLength('pearsonR', { x, y });
  requireFiniteValues('pearsonR', 'x', x);
  requireFiniteValues('pearsonR', 'y', y);
  // Equality is asked of the numbers themselves: the mean of equal decimals may be off by a rounding, and so their spread.
  if (isConstant(x) || isConstant(y)) return NaN;
  const [fromMeanX, fromMeanY] = [deviations(x), deviations(y)];
  const r = dotProduct(fromMeanX, fromMeanY) / rootOfProduct(dotProduct(fromMeanX, fromMeanX), dotProduct(fromMeanY, fromMeanY));
  return Math.max(-1, Math.min(1, r));
}

/** One root keeps a perfect correlation at exactly 1; two do where the product leaves the range of numbers. */
function rootOfProduct(a: number, b: number): number {
  const product = a * b;
  return product > 1e-290 && product < Infinity ? Math.sqrt(product) : Math.sqrt(a) * Math.sqrt(b);
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

function deviations(values: readonly number[]): number[] {
  const center = mean(values);
  return values.map((value) => value - center);
}
