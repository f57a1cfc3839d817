/** Implicit alternating least squares. */
import { requireInteger } from '#core/guards/require-integer.ts';
import { type FactorMatrix, factorPair, factorRows, gramMatrix, rowDot, sumOfSquares } from './factor-matrix.ts';
import { confidenceOf } from './confidence.ts';
import { type ImplicitAlsStepOptions, implicitAlsSettings, implicitAlsSolution, requireCounts } from './implicit-als-half-step.ts';
import type { Rating, RatingProfiles } from './rating.ts';
import { itemProfiles, userProfiles } from './rating-profiles.ts';

export interface ImplicitAlsOptions extends ImplicitAlsStepOptions {
  /** Rounds of users first and items second, an integer >= 0; 15 by default as in implicit. */
  readonly sweeps?: number;
}

export interface ImplicitAlsModel {
  /** A row a user. */
  readonly userFactors: number[][];
  /** A row an item. */
  readonly itemFactors: number[][];
  /** Loss before the first half sweep and after each: 2 x sweeps + 1 values that never rise. */
  readonly loss: number[];
}

/**
 * Factorizes implicit feedback by solving for all users and all items in turns.
 *
 * Every half sweep finds the exact minimum for its side, so the loss never rises: a rising loss is a bug. Start vectors
 * come from the caller, so that a run can be repeated exactly; the users' are used for the first loss only.
 *
 * @param counts [user, item, count] triples in any order, counts finite and >= 0, a pair at most once
 * @param userFactors start vectors by user id, at least one, of one length >= 1
 * @param itemFactors start vectors by item id, at least one, of that length
 * @param options alpha, regularization, sweeps, and the form of the confidence
 * @returns both factor tables and the losses
 * @throws {RangeError} when an id has no vector, lengths differ, or a number or option is outside the ranges above
 * @see Hu, Koren and Volinsky, "Collaborative Filtering for Implicit Feedback Datasets", ICDM 2008
 * @example implicitAls([[0, 0, 1]], [[0]], [[1]], { alpha: 2, regularization: 1, sweeps: 1 }).userFactors // [[0.75]]
 */
export function implicitAls(
  counts: readonly Rating[],
  userFactors: readonly (readonly number[])[],
  itemFactors: readonly (readonly number[])[],
  { sweeps = 15, ...options }: ImplicitAlsOptions,
): ImplicitAlsModel {
  requireInteger('implicitAls', 'sweeps', sweeps);
  const settings = implicitAlsSettings('implicitAls', options);
  let [users, items] = factorPair('implicitAls', userFactors, itemFactors);
  requireCounts('implicitAls', counts, users.rows, items.rows);
  const [byUser, byItem] = [userProfiles('implicitAls', counts), itemProfiles('implicitAls', counts)];
  const loss = [implicitLoss(byUser, users, items, settings)];
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    users = implicitAlsSolution(byUser, users.rows, items, settings);
    loss.push(implicitLoss(byUser, users, items, settings));
    items = implicitAlsSolution(byItem, items.rows, users, settings);
    loss.push(implicitLoss(byUser, users, items, settings));
  }
  return { userFactors: factorRows(users), itemFactors: factorRows(items), loss };
}

/**
 * Squared error of the preferences over all cells, weighted by confidence, plus regularization x all squares.
 *
 * @param counts [user, item, count] triples as for implicitAls
 * @param userFactors vectors by user id, at least one, of one length >= 1
 * @param itemFactors vectors by item id, at least one, of that length
 * @param options alpha, regularization, and the form of the confidence
 * @returns >= 0, unitless
 * @throws {RangeError} when an argument or option is outside the ranges of implicitAls
 * @see Hu, Koren and Volinsky, "Collaborative Filtering for Implicit Feedback Datasets", ICDM 2008
 * @example implicitAlsLoss([[0, 0, 1]], [[0]], [[1], [1]], { alpha: 2, regularization: 0.5 }) // 4
 */
export function implicitAlsLoss(
  counts: readonly Rating[],
  userFactors: readonly (readonly number[])[],
  itemFactors: readonly (readonly number[])[],
  options: ImplicitAlsStepOptions,
): number {
  const settings = implicitAlsSettings('implicitAlsLoss', options);
  const [users, items] = factorPair('implicitAlsLoss', userFactors, itemFactors);
  requireCounts('implicitAlsLoss', counts, users.rows, items.rows);
  return implicitLoss(userProfiles('implicitAlsLoss', counts), users, items, settings);
}

function implicitLoss(
  byUser: RatingProfiles,
  users: FactorMatrix,
  items: FactorMatrix,
  { alpha, regularization, confidence }: Required<ImplicitAlsStepOptions>,
): number {
  const [usersGram, itemsGram] = [gramMatrix(users), gramMatrix(items)];
  // The squared scores of all cells are the trace of (X'X)(Y'Y): no loop over users x items.
  let loss = usersGram.reduce((sum, value, index) => sum + value * (itemsGram[index] ?? 0), 0);
  for (const [user, profile] of byUser) {
    for (const [item, count] of profile) {
      if (count === 0) continue;
      const score = rowDot(users, user, items, item);
      loss += confidenceOf(count, alpha, confidence) * (1 - score) ** 2 - score ** 2;
    }
  }
  return loss + regularization * (sumOfSquares(users.values) + sumOfSquares(items.values));
}
