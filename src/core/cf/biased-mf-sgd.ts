/** Matrix factorization with biases, trained by stochastic gradient descent. */
import { requireFinite } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { requireVectors } from '#core/models/vectors.ts';
import { stepTowards } from './gradient-step.ts';
import type { Rating } from './rating.ts';
import { requireIndex } from './require-index.ts';

export interface BiasedMfOptions {
  /** Passes over the sequence, an integer >= 0. */
  readonly epochs: number;
  /** Size of a step, finite and > 0. */
  readonly learningRate: number;
  /** Weight of the squared norms of biases and factors, finite and >= 0. */
  readonly regularization: number;
}

export interface BiasedMfModel {
  /** By user id, in the unit of the ratings. */
  readonly userBias: number[];
  /** By item id, in the unit of the ratings. */
  readonly itemBias: number[];
  /** A row a user. */
  readonly userFactors: number[][];
  /** A row an item. */
  readonly itemFactors: number[][];
}

/**
 * Learns biases and factors so that mean + user bias + item bias + p.q comes near the ratings (Surprise's SVD).
 *
 * Each rating of the sequence, in its order and once an epoch, moves its user's and its item's bias and factors by the
 * same error; factors follow each other's old values. Biases start at 0 and factors where the caller puts them, so that
 * a run can be repeated exactly.
 *
 * @param sequence [user, item, rating] triples in training order; a pair may repeat
 * @param mean the level that biases are relative to, finite: usually the mean of the ratings
 * @param userFactors start vectors by user id, all of one length
 * @param itemFactors start vectors by item id, of that length
 * @param options epochs, learning rate and regularization
 * @returns biases and factors after training, by id
 * @throws {RangeError} when an id has no vector, lengths differ, or a number is outside the ranges above
 * @see Koren, Bell and Volinsky, "Matrix Factorization Techniques for Recommender Systems", IEEE Computer 2009
 * @example biasedMfSgd([[0, 0, 4]], 3, [[0]], [[0]], { epochs: 1, learningRate: 0.5, regularization: 0 }).userBias // [0.5]
 */
export function biasedMfSgd(
  sequence: readonly Rating[],
  mean: number,
  userFactors: readonly (readonly number[])[],
  itemFactors: readonly (readonly number[])[],
  { epochs, learningRate, regularization }: BiasedMfOptions,
): BiasedMfModel {
  requireTraining(mean, epochs, learningRate, regularization);
  const dimensions = requireVectors('biasedMfSgd', 'userFactors', userFactors);
  if (userFactors.length > 0) requireVectors('biasedMfSgd', 'itemFactors', itemFactors, dimensions);
  const model = {
    userBias: userFactors.map(() => 0),
    itemBias: itemFactors.map(() => 0),
    userFactors: userFactors.map((vector) => [...vector]),
    itemFactors: itemFactors.map((vector) => [...vector]),
  };
  for (const [user, item, rating] of sequence) {
    requireIndex('biasedMfSgd', 'user id', user, userFactors.length);
    requireIndex('biasedMfSgd', 'item id', item, itemFactors.length);
    requireFinite('biasedMfSgd', 'rating', rating);
  }
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const rating of sequence) learn(model, rating, mean, learningRate, regularization);
  }
  return model;
}

function learn(model: BiasedMfModel, [user, item, rating]: Rating, mean: number, rate: number, regularization: number): void {
  const [bu, bi] = [model.userBias[user] ?? 0, model.itemBias[item] ?? 0];
  const [p, q] = [model.userFactors[user] ?? [], model.itemFactors[item] ?? []];
  const error = rating - (mean + bu + bi + dotProduct(p, q));
  model.userBias[user] = bu + rate * (error - regularization * bu);
  model.itemBias[item] = bi + rate * (error - regularization * bi);
  model.userFactors[user] = stepTowards(p, q, error, rate, regularization);
  model.itemFactors[item] = stepTowards(q, p, error, rate, regularization);
}

function requireTraining(mean: number, epochs: number, learningRate: number, regularization: number): void {
  requireFinite('biasedMfSgd', 'mean', mean);
  requireInteger('biasedMfSgd', 'epochs', epochs);
  requirePositive('biasedMfSgd', 'learningRate', learningRate);
  requireInRange('biasedMfSgd', 'regularization', regularization, 0);
}
