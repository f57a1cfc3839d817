/** Spearman's rank correlation. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { averageRanks } from './average-ranks.ts';
import { pearsonR } from './pearson-r.ts';

/**
 * Pearson's correlation of the ranks: how close the pairs come to one order, straight or not.
 *
 * Ties share their mean rank; the shortcut 1 - 6 sum d^2 / (n^3 - n) is right without ties only.
 *
 * @param x numbers; @param y as many numbers, y[i] belonging to x[i]
 * @returns unitless, in [-1, 1]; NaN with fewer than two pairs or when all numbers of a list are equal
 * @throws {RangeError} when the lists are not equally long or a number is not finite
 * @see Spearman, "The Proof and Measurement of Association between Two Things", American Journal of Psychology, 1904
 * @example spearmanRho([1, 2, 3, 4], [1, 8, 9, 1000]) // 1
 */
export function spearmanRho(x: readonly number[], y: readonly number[]): number {
  requireSameLength('spearmanRho', { x, y });
  requireFiniteValues('spearmanRho', 'x', x);
  requireFiniteValues('spearmanRho', 'y', y);
  return pearsonR(averageRanks(x), averageRanks(y));
}
