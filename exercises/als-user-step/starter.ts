import { solve } from 'holdout';

/**
 * The user vector that fits implicit feedback best while the item vectors stand still.
 *
 * `solve(matrix, vector)` gives the x with matrix · x = vector; the matrix is a list of rows.
 *
 * @param itemFactors vectors by item id, at least one, all of one length (at most 8)
 * @param counts the user's interactions by item id, each >= 0
 * @param alpha growth of the confidence per interaction, >= 0
 * @param regularization ridge on the diagonal, > 0
 * @returns the user's vector; all 0 when all counts are 0
 * @throws {RangeError} when there is no item, not one count for each, or a number is out of range or not finite
 */
export function alsUserStep(itemFactors: number[][], counts: number[], alpha: number, regularization: number): number[] {
  throw new Error('write me: confidence and preference of every item, a matrix, a right side, and solve');
}
