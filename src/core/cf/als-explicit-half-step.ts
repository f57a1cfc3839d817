/** One half of explicit alternating least squares: all users while the items stand still. */
import { requireFinite } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { type FactorMatrix, factorMatrix, factorRows } from './factor-matrix.ts';
import { normalEquations, solveNormalEquations } from './least-squares-row.ts';
import type { Rating, RatingProfiles } from './rating.ts';
import { emptyProfile, userProfiles } from './rating-profiles.ts';
import { requireIndex } from './require-index.ts';

export type RegularizationScale = 'constant' | 'per-rating';

export interface ExplicitAlsStepOptions {
  /** Ridge, finite and >= 0. */
  readonly regularization: number;
  /** Level taken off every rating before the fit, finite; 0 by default, which fits the ratings as they are. */
  readonly mean?: number;
  /** Whether the ridge is the same for everybody or multiplied by the user's number of ratings. */
  readonly regularizationScale?: RegularizationScale;
}

/**
 * Every user's vector that fits their explicit ratings best for the given item vectors.
 *
 * x = (sum y y' + ridge I)^-1 sum (r - mean) y over the items the user rated: unlike implicit feedback, a missing rating
 * says nothing. `constant` uses one ridge for all (the plain least-squares loss); `per-rating` multiplies it by the
 * user's number of ratings (Zhou et al., Spark), so that the same value fits data of any size. Subtract the mean rating,
 * or factors have to spend themselves on the level. For the items' half, exchange users and items.
 *
 * @param ratings [user, item, rating] triples in any order, ratings finite, a pair at most once
 * @param users number of users, an integer >= 0
 * @param itemFactors vectors by item id, at least one, of one length >= 1
 * @param options regularization, its scale, and the mean
 * @returns a vector by user id; all 0 for a user without a rating; NaN where the equations have no single solution, which
 * needs a regularization of 0
 * @throws {RangeError} when an id is not below its number, or an argument or option is outside the ranges above
 * @see Zhou et al., "Large-scale Parallel Collaborative Filtering for the Netflix Prize", AAIM 2008
 * @example alsExplicitHalfStep([[0, 0, 5], [0, 1, 4]], 1, [[1], [2]], { mean: 3, regularization: 1 }) // [[0.6666...]]
 */
export function alsExplicitHalfStep(
  ratings: readonly Rating[],
  users: number,
  itemFactors: readonly (readonly number[])[],
  options: ExplicitAlsStepOptions,
): number[][] {
  requireInteger('alsExplicitHalfStep', 'users', users);
  const settings = explicitAlsSettings('alsExplicitHalfStep', options);
  const factors = factorMatrix('alsExplicitHalfStep', 'itemFactors', itemFactors);
  requireIds('alsExplicitHalfStep', ratings, users, factors.rows);
  return factorRows(explicitAlsSolution(userProfiles('alsExplicitHalfStep', ratings), users, factors, settings));
}

/**
 * Checks the options and fills in the defaults.
 *
 * @param caller the function whose caller is told of a mistake
 * @param options as given
 * @returns all options
 * @throws {RangeError} when an option is outside its range
 */
export function explicitAlsSettings(caller: string, options: ExplicitAlsStepOptions): Required<ExplicitAlsStepOptions> {
  const { regularization, mean = 0, regularizationScale = 'constant' } = options;
  requireInRange(caller, 'regularization', regularization, 0);
  requireFinite(caller, 'mean', mean);
  requireOption(caller, 'regularizationScale', regularizationScale, ['constant', 'per-rating']);
  return { regularization, mean, regularizationScale };
}

/**
 * Refuses ratings of users or items that do not exist.
 *
 * @param caller the function whose caller is told of a mistake
 * @param ratings [user, item, rating] triples
 * @param users number of users
 * @param items number of items
 * @throws {RangeError} when an id is out of range
 */
export function requireIds(caller: string, ratings: readonly Rating[], users: number, items: number): void {
  for (const [user, item] of ratings) {
    requireIndex(caller, 'user id', user, users);
    requireIndex(caller, 'item id', item, items);
  }
}

/**
 * Ridge of one row.
 *
 * @param ratings number of ratings of the row
 * @param settings regularization and its scale
 * @returns >= 0
 */
export function ridgeOf(ratings: number, settings: Required<ExplicitAlsStepOptions>): number {
  return settings.regularizationScale === 'constant' ? settings.regularization : settings.regularization * ratings;
}

/**
 * The half step on checked input.
 *
 * @param profiles ratings by the id of the row that is solved for
 * @param rows how many rows to solve for
 * @param fixed factors of the other side
 * @param settings regularization, its scale, and the mean
 * @returns factors of the rows
 */
export function explicitAlsSolution(
  profiles: RatingProfiles,
  rows: number,
  fixed: FactorMatrix,
  settings: Required<ExplicitAlsStepOptions>,
): FactorMatrix {
  const nothing = new Float64Array(fixed.dimensions ** 2);
  const values = new Float64Array(rows * fixed.dimensions);
  for (let row = 0; row < rows; row += 1) {
    const profile = profiles.get(row) ?? emptyProfile;
    const terms = Array.from(profile, ([index, rating]) => ({ index, weight: 1, target: rating - settings.mean }));
    values.set(solveNormalEquations(normalEquations(nothing, fixed, terms, ridgeOf(profile.size, settings))), row * fixed.dimensions);
  }
  return { rows, dimensions: fixed.dimensions, values };
}
