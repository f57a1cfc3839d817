/** One half of implicit alternating least squares: all users while the items stand still. */
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { implicitTerms } from './als-user-step.ts';
import { type ConfidenceKind, confidenceKinds } from './confidence.ts';
import { type FactorMatrix, factorMatrix, factorRows, gramMatrix } from './factor-matrix.ts';
import { normalEquations, solveNormalEquations } from './least-squares-row.ts';
import type { Rating, RatingProfiles } from './rating.ts';
import { emptyProfile, userProfiles } from './rating-profiles.ts';
import { requireIndex } from './require-index.ts';

export interface ImplicitAlsStepOptions {
  /** Growth of the confidence per interaction, finite and >= 0. */
  readonly alpha: number;
  /** Ridge on the diagonal, not multiplied by the number of interactions, finite and >= 0. */
  readonly regularization: number;
  /** How sure an observed cell is: `one-plus-alpha-count` (default) or `alpha-count`. */
  readonly confidence?: ConfidenceKind;
}

/**
 * Every user's vector that fits implicit feedback best for the given item vectors: alsUserStep for all users at once.
 *
 * Y'Y is computed once and shared. For the items' half, exchange users and items in the counts and pass the users'
 * factors. Confidence is 1 + alpha x count as in the paper; the implicit library takes alpha x count.
 *
 * @param counts [user, item, count] triples in any order, counts finite and >= 0, a pair at most once; 0 means unobserved
 * @param users number of users, an integer >= 0
 * @param itemFactors vectors by item id, at least one, of one length >= 1
 * @param options alpha, regularization, and the form of the confidence
 * @returns a vector by user id; all 0 for a user without a count; NaN where the equations have no single solution
 * @throws {RangeError} when an id is not below its number, or an argument or option is outside the ranges above
 * @see Hu, Koren and Volinsky, "Collaborative Filtering for Implicit Feedback Datasets", ICDM 2008
 * @example implicitAlsHalfStep([[0, 0, 1]], 2, [[1], [1]], { alpha: 2, regularization: 1 }) // [[0.6], [0]]
 */
export function implicitAlsHalfStep(
  counts: readonly Rating[],
  users: number,
  itemFactors: readonly (readonly number[])[],
  options: ImplicitAlsStepOptions,
): number[][] {
  requireInteger('implicitAlsHalfStep', 'users', users);
  const factors = factorMatrix('implicitAlsHalfStep', 'itemFactors', itemFactors);
  const settings = implicitAlsSettings('implicitAlsHalfStep', options);
  requireCounts('implicitAlsHalfStep', counts, users, factors.rows);
  return factorRows(implicitAlsSolution(userProfiles('implicitAlsHalfStep', counts), users, factors, settings));
}

/**
 * Checks the options and fills in the default.
 *
 * @param caller the function whose caller is told of a mistake
 * @param options as given
 * @returns all options
 * @throws {RangeError} when an option is outside its range
 */
export function implicitAlsSettings(caller: string, options: ImplicitAlsStepOptions): Required<ImplicitAlsStepOptions> {
  const { alpha, regularization, confidence = 'one-plus-alpha-count' } = options;
  requireInRange(caller, 'alpha', alpha, 0);
  requireInRange(caller, 'regularization', regularization, 0);
  requireOption(caller, 'confidence', confidence, confidenceKinds);
  return { alpha, regularization, confidence };
}

/**
 * Refuses counts of users or items that do not exist, and negative ones.
 *
 * @param caller the function whose caller is told of a mistake
 * @param counts [user, item, count] triples
 * @param users number of users
 * @param items number of items
 * @throws {RangeError} when a count is negative or not finite, or an id out of range
 */
export function requireCounts(caller: string, counts: readonly Rating[], users: number, items: number): void {
  for (const [user, item, count] of counts) {
    requireIndex(caller, 'user id', user, users);
    requireIndex(caller, 'item id', item, items);
    requireInRange(caller, 'count', count, 0);
  }
}

/**
 * The half step on checked input.
 *
 * @param profiles counts by the id of the row that is solved for
 * @param rows how many rows to solve for
 * @param fixed factors of the other side
 * @param settings alpha, regularization, confidence
 * @returns factors of the rows
 */
export function implicitAlsSolution(
  profiles: RatingProfiles,
  rows: number,
  fixed: FactorMatrix,
  { alpha, regularization, confidence }: Required<ImplicitAlsStepOptions>,
): FactorMatrix {
  const gram = gramMatrix(fixed);
  const values = new Float64Array(rows * fixed.dimensions);
  for (let row = 0; row < rows; row += 1) {
    const terms = implicitTerms(profiles.get(row) ?? emptyProfile, alpha, confidence);
    values.set(solveNormalEquations(normalEquations(gram, fixed, terms, regularization)), row * fixed.dimensions);
  }
  return { rows, dimensions: fixed.dimensions, values };
}
