/** One step of stochastic gradient descent for matrix factorization. */
import { requireFinite } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { requireVectors, type Vector } from '#core/models/vectors.ts';
import { difference, pairLoss, pairPush, stepTowards } from './gradient-step.ts';
import { requireIndex } from './require-index.ts';

/** What the step learns from: a rating of one item, or a preference of one item over another. */
export type MfSample =
  | { readonly kind: 'squared'; readonly item: number; readonly rating: number }
  | { readonly kind: 'bpr'; readonly positive: number; readonly negative: number };

export interface MfStep {
  /** The user's vector after the step. */
  readonly user: number[];
  /** All item vectors after the step. */
  readonly items: number[][];
  /** Loss of the sample before the step, regularization included. */
  readonly loss: number;
}

/**
 * Moves a user's and one or two items' vectors down the gradient of one sample's loss.
 *
 * `squared` fits a rating, with error e = r - u.v and loss e^2 / 2; `bpr` puts a positive before a negative, with margin
 * x = u.(v_i - v_j) and loss ln(1 + e^-x). Both add regularization / 2 times the squared norms of the vectors that move.
 * The halves make the gradients free of a factor 2, as in Surprise. All gradients are taken at the old vectors: an item
 * that already follows the new user would not be at one point of the loss.
 *
 * @param user the user's vector, finite numbers
 * @param items vectors by item id, each as long as the user's
 * @param sample a rating (finite) of an item, or a positive and a different negative item; ids are integers in [0, items)
 * @param learningRate size of the step, finite and > 0
 * @param regularization weight of the squared norms, finite and >= 0
 * @returns the vectors after the step and the loss before it
 * @throws {RangeError} when an argument is outside the ranges above
 * @see Koren, Bell and Volinsky, "Matrix Factorization Techniques for Recommender Systems", IEEE Computer 2009
 * @see Rendle et al., "BPR: Bayesian Personalized Ranking from Implicit Feedback", UAI 2009
 * @example mfSgdStep([1], [[2]], { kind: 'squared', item: 0, rating: 3 }, 0.5, 0) // { user: [2], items: [[2.5]], loss: 0.5 }
 */
export function mfSgdStep(
  user: readonly number[],
  items: readonly (readonly number[])[],
  sample: MfSample,
  learningRate: number,
  regularization: number,
): MfStep {
  requireStep(user, items, sample, learningRate, regularization);
  const moves = gradientMoves(user, items, sample);
  const step = (vector: Vector, { pull, factor }: Move) => stepTowards(vector, pull, factor, learningRate, regularization);
  const moved = items.map((item) => [...item]);
  for (const move of moves.items) moved[move.item] = step(items[move.item] ?? [], move);
  const squares = [user, ...moves.items.map(({ item }) => items[item] ?? [])].reduce((sum, vector) => sum + dotProduct(vector, vector), 0);
  return { user: step(user, moves.user), items: moved, loss: moves.loss + (regularization * squares) / 2 };
}

interface Move {
  /** The vector that this one is drawn to. */
  readonly pull: Vector;
  /** How strongly: minus the derivative of the loss by the score. */
  readonly factor: number;
}

export interface GradientMoves {
  /** Rating minus prediction (squared), or the positive's score minus the negative's (bpr). */
  readonly signal: number;
  readonly loss: number;
  readonly user: Move;
  readonly items: readonly (Move & { readonly item: number })[];
}

/**
 * Where the loss of one sample, without regularization, draws the user and the items.
 *
 * @param user the user's vector
 * @param items vectors by item id
 * @param sample a legal sample
 * @returns the error or margin, the loss, and a move for each vector that changes
 */
export function gradientMoves(user: Vector, items: readonly Vector[], sample: MfSample): GradientMoves {
  if (sample.kind === 'squared') {
    const vector = items[sample.item] ?? [];
    const error = sample.rating - dotProduct(user, vector);
    const moves = [{ item: sample.item, pull: user, factor: error }];
    return { signal: error, loss: (error * error) / 2, user: { pull: vector, factor: error }, items: moves };
  }
  const { positive, negative } = sample;
  const apart = difference(items[positive] ?? [], items[negative] ?? []);
  const margin = dotProduct(user, apart);
  const push = pairPush(margin);
  const moves = [
    { item: positive, pull: user, factor: push },
    { item: negative, pull: user, factor: -push },
  ];
  return { signal: margin, loss: pairLoss(margin), user: { pull: apart, factor: push }, items: moves };
}

function requireStep(user: Vector, items: readonly Vector[], sample: MfSample, learningRate: number, regularization: number): void {
  requireVectors('mfSgdStep', 'user', [user]);
  requireVectors('mfSgdStep', 'items', items, user.length);
  requirePositive('mfSgdStep', 'learningRate', learningRate);
  requireInRange('mfSgdStep', 'regularization', regularization, 0);
  requireOption('mfSgdStep', 'kind', sample.kind, ['squared', 'bpr']);
  const touched = sample.kind === 'squared' ? [sample.item] : [sample.positive, sample.negative];
  for (const item of touched) requireIndex('mfSgdStep', 'item id', item, items.length);
  if (sample.kind === 'squared') requireFinite('mfSgdStep', 'rating', sample.rating);
  else if (sample.positive === sample.negative)
    throw new RangeError(`mfSgdStep requires positive and negative to differ, got ${sample.positive} twice`);
}
