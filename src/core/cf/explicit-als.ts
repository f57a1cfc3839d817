/** Explicit alternating least squares. */
import { requireInteger } from '#core/guards/require-integer.ts';
import { type ExplicitAlsStepOptions, explicitAlsSettings, explicitAlsSolution, requireIds, ridgeOf } from './als-explicit-half-step.ts';
import { type FactorMatrix, factorPair, factorRows, rowDot, sumOfSquares } from './factor-matrix.ts';
import type { Rating, RatingProfiles } from './rating.ts';
import { emptyProfile, itemProfiles, userProfiles } from './rating-profiles.ts';

export interface ExplicitAlsOptions extends ExplicitAlsStepOptions {
  /** Rounds of users first and items second, an integer >= 0; 10 by default as in Spark. */
  readonly sweeps?: number;
}

export interface ExplicitAlsModel {
  /** A row a user. */
  readonly userFactors: number[][];
  /** A row an item. */
  readonly itemFactors: number[][];
  /** Loss before the first half sweep and after each: 2 x sweeps + 1 values that never rise. */
  readonly loss: number[];
}

/**
 * Factorizes explicit ratings by solving for all users and all items in turns.
 *
 * Loss: squared error of the known ratings, plus each vector's squares times its ridge. Every half sweep finds the exact
 * minimum for its side, so the loss never rises. Start vectors come from the caller, so that a run can be repeated
 * exactly; the users' are used for the first loss only.
 *
 * @param ratings [user, item, rating] triples in any order, ratings finite, a pair at most once
 * @param userFactors start vectors by user id, at least one, of one length >= 1
 * @param itemFactors start vectors by item id, at least one, of that length
 * @param options regularization, its scale, the mean taken off, and the sweeps
 * @returns both factor tables and the losses
 * @throws {RangeError} when an id has no vector, lengths differ, or a number or option is outside the ranges above
 * @see Zhou et al., "Large-scale Parallel Collaborative Filtering for the Netflix Prize", AAIM 2008
 * @example explicitAls([[0, 0, 3]], [[0]], [[1]], { regularization: 1, sweeps: 1 }).loss.slice(0, 2) // [10, 5.5]
 */
export function explicitAls(
  ratings: readonly Rating[],
  userFactors: readonly (readonly number[])[],
  itemFactors: readonly (readonly number[])[],
  { sweeps = 10, ...options }: ExplicitAlsOptions,
): ExplicitAlsModel {
  requireInteger('explicitAls', 'sweeps', sweeps);
  const settings = explicitAlsSettings('explicitAls', options);
  let [users, items] = factorPair('explicitAls', userFactors, itemFactors);
  requireIds('explicitAls', ratings, users.rows, items.rows);
  const [byUser, byItem] = [userProfiles('explicitAls', ratings), itemProfiles('explicitAls', ratings)];
  const lossNow = () => {
    const penalty = weightedSquares(byUser, users, settings) + weightedSquares(byItem, items, settings);
    return squaredError(byUser, users, items, settings.mean) + penalty;
  };
  const loss = [lossNow()];
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    users = explicitAlsSolution(byUser, users.rows, items, settings);
    loss.push(lossNow());
    items = explicitAlsSolution(byItem, items.rows, users, settings);
    loss.push(lossNow());
  }
  return { userFactors: factorRows(users), itemFactors: factorRows(items), loss };
}

function squaredError(byUser: RatingProfiles, users: FactorMatrix, items: FactorMatrix, mean: number): number {
  let sum = 0;
  for (const [user, profile] of byUser) {
    for (const [item, rating] of profile) sum += (rating - mean - rowDot(users, user, items, item)) ** 2;
  }
  return sum;
}

/** Squares of every vector times its ridge. */
function weightedSquares(profiles: RatingProfiles, factors: FactorMatrix, settings: Required<ExplicitAlsStepOptions>): number {
  const { rows, dimensions, values } = factors;
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    const ridge = ridgeOf((profiles.get(row) ?? emptyProfile).size, settings);
    sum += ridge * sumOfSquares(values.subarray(row * dimensions, (row + 1) * dimensions));
  }
  return sum;
}
