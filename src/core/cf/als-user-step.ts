/** One user's vector in implicit alternating least squares. */
import { requireAllInRange, requireInRange } from '#core/guards/require-in-range.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { type ConfidenceKind, confidenceKinds, confidenceOf } from './confidence.ts';
import { factorMatrix, gramMatrix } from './factor-matrix.ts';
import { type CellTerm, normalEquations, solveNormalEquations } from './least-squares-row.ts';

export interface AlsUserOptions {
  /** How sure an observed item is: `one-plus-alpha-count` (default) or `alpha-count`. */
  readonly confidence?: ConfidenceKind;
}

/**
 * The user vector that fits implicit feedback best while the item vectors stand still.
 *
 * A count plays two roles: whether there is one is the preference p (1 or 0), how large it is sets the confidence c in it.
 * x = (sum c y y' + regularization I)^-1 sum c p y over all items, the unseen ones with p = 0 and c = 1: weak evidence,
 * but evidence. c = 1 + alpha x count as in the paper; the implicit library takes alpha x count for observed items.
 * The sum over all items is split into Y'Y, which users share, and the user's own items.
 *
 * @param itemFactors vectors by item id, at least one, of one length >= 1
 * @param counts the user's interactions by item id, finite and >= 0
 * @param alpha growth of the confidence per interaction, finite and >= 0
 * @param regularization ridge on the diagonal, not multiplied by the number of items, finite and > 0
 * @param options form of the confidence
 * @returns the user's vector; all 0 when all counts are; NaN where rounding swallows a tiny regularization
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Hu, Koren and Volinsky, "Collaborative Filtering for Implicit Feedback Datasets", ICDM 2008
 * @example alsUserStep([[1], [1]], [1, 0], 2, 1) // [0.6]
 */
export function alsUserStep(
  itemFactors: readonly (readonly number[])[],
  counts: readonly number[],
  alpha: number,
  regularization: number,
  { confidence = 'one-plus-alpha-count' }: AlsUserOptions = {},
): number[] {
  requireOption('alsUserStep', 'confidence', confidence, confidenceKinds);
  requirePositive('alsUserStep', 'regularization', regularization);
  requireInRange('alsUserStep', 'alpha', alpha, 0);
  requireAllInRange('alsUserStep', 'counts', counts, 0);
  requireSameLength('alsUserStep', { itemFactors, counts });
  const factors = factorMatrix('alsUserStep', 'itemFactors', itemFactors);
  const terms = implicitTerms(counts.entries(), alpha, confidence);
  return solveNormalEquations(normalEquations(gramMatrix(factors), factors, terms, regularization));
}

/**
 * What the observed cells add to Y'Y and to the right side.
 *
 * @param counts item id and count each; a count of 0 is no observation
 * @param alpha growth of the confidence per interaction, >= 0
 * @param confidence form of the confidence
 * @returns a term for each positive count
 */
export function implicitTerms(counts: Iterable<readonly [number, number]>, alpha: number, confidence: ConfidenceKind): CellTerm[] {
  return [...counts].flatMap(([index, count]) => {
    const certain = confidenceOf(count, alpha, confidence);
    // Y'Y holds each cell with weight 1 already.
    return count === 0 ? [] : [{ index, weight: certain - 1, target: certain }];
  });
}
