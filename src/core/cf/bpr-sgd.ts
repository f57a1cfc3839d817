/** Bayesian personalized ranking, trained by stochastic gradient descent. */
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { requireVectors } from '#core/models/vectors.ts';
import { difference, pairPush, stepTowards } from './gradient-step.ts';
import { requireIndex } from './require-index.ts';

export interface BprOptions {
  /** Size of a step, finite and > 0. */
  readonly learningRate: number;
  /** Weight of the squared norms of factors and biases, finite and >= 0. */
  readonly regularization: number;
  /** Whether items have a bias of their own, starting at 0; true by default. */
  readonly itemBias?: boolean;
}

export interface BprModel {
  /** A row a user. */
  readonly userFactors: number[][];
  /** A row an item. */
  readonly itemFactors: number[][];
  /** By item id; all 0 without item biases. */
  readonly itemBias: number[];
}

/** A user, an item they chose, and one they did not. */
export type PreferenceTriple = readonly [user: number, positive: number, negative: number];

/**
 * Learns from implicit feedback by putting each chosen item before an item that was not chosen.
 *
 * Margin x = b_i - b_j + p_u.(q_i - q_j); every triple moves the five parameters it names against the gradient of
 * ln(1 + e^-x) + regularization / 2 x their squares, all from the old values. Which triples are drawn is the caller's
 * business, so that a run can be repeated exactly.
 *
 * @param triples user, positive and negative ids in training order; the two items differ
 * @param userFactors start vectors by user id, all of one length
 * @param itemFactors start vectors by item id, of that length
 * @param options learning rate, regularization, and whether items have biases
 * @returns factors and biases after one pass over the triples
 * @throws {RangeError} when an id has no vector, the items of a triple are the same, lengths differ, or a number is outside
 * the ranges above
 * @see Rendle et al., "BPR: Bayesian Personalized Ranking from Implicit Feedback", UAI 2009
 * @example bprSgd([[0, 0, 1]], [[0]], [[1], [1]], { learningRate: 1, regularization: 0 }).itemBias // [0.5, -0.5]
 */
export function bprSgd(
  triples: readonly PreferenceTriple[],
  userFactors: readonly (readonly number[])[],
  itemFactors: readonly (readonly number[])[],
  { learningRate, regularization, itemBias = true }: BprOptions,
): BprModel {
  requirePositive('bprSgd', 'learningRate', learningRate);
  requireInRange('bprSgd', 'regularization', regularization, 0);
  const dimensions = requireVectors('bprSgd', 'userFactors', userFactors);
  if (userFactors.length > 0) requireVectors('bprSgd', 'itemFactors', itemFactors, dimensions);
  for (const triple of triples) requireTriple(triple, userFactors.length, itemFactors.length);
  const model = {
    userFactors: userFactors.map((vector) => [...vector]),
    itemFactors: itemFactors.map((vector) => [...vector]),
    itemBias: itemFactors.map(() => 0),
  };
  for (const triple of triples) learn(model, triple, learningRate, regularization, itemBias);
  return model;
}

function learn(model: BprModel, [user, positive, negative]: PreferenceTriple, rate: number, regularization: number, biased: boolean): void {
  const [p, qi, qj] = [model.userFactors[user] ?? [], model.itemFactors[positive] ?? [], model.itemFactors[negative] ?? []];
  const [bi, bj] = [model.itemBias[positive] ?? 0, model.itemBias[negative] ?? 0];
  const apart = difference(qi, qj);
  const push = pairPush(bi - bj + dotProduct(p, apart));
  model.userFactors[user] = stepTowards(p, apart, push, rate, regularization);
  model.itemFactors[positive] = stepTowards(qi, p, push, rate, regularization);
  model.itemFactors[negative] = stepTowards(qj, p, -push, rate, regularization);
  if (!biased) return;
  model.itemBias[positive] = bi + rate * (push - regularization * bi);
  model.itemBias[negative] = bj + rate * (-push - regularization * bj);
}

function requireTriple([user, positive, negative]: PreferenceTriple, users: number, items: number): void {
  requireIndex('bprSgd', 'user id', user, users);
  requireIndex('bprSgd', 'positive id', positive, items);
  requireIndex('bprSgd', 'negative id', negative, items);
  if (positive === negative) throw new RangeError(`bprSgd requires positive and negative to differ, got ${positive} twice`);
}
