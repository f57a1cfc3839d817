/** In-batch sampled softmax with the logQ correction. */
import { requireInteger } from '#core/guards/require-integer.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { ln } from '#core/stats/portable-math.ts';
import { logSumExp } from './softmax.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { requireVectors, type Vector } from './vectors.ts';

export interface InBatchSoftmaxOptions {
  /** Whether another row with the positive's own item is left out as a negative (`removed`) or counts (`kept`). */
  readonly accidentalHits?: 'removed' | 'kept';
}

/**
 * Training loss of a two-tower retriever: each user must find their own item among the items of the batch.
 *
 * Logit of user i and item j is u_i.v_j / temperature - ln q_j. Popular items turn up as negatives more often than they
 * deserve, and subtracting the log of their chance to be in the batch, from the positive too, makes up for it. A row that
 * holds the same item as the positive is no negative; TensorFlow Recommenders keeps it unless told to remove it.
 *
 * @param users user vectors by row, all of one length
 * @param items vector of the item that the row's user chose, by row, of that length
 * @param itemIds id of that item, by row, an integer >= 0; ids may repeat
 * @param samplingProbability chance of that item to be in a batch, by row, in (0, 1]; only ratios matter
 * @param temperature what dot products are divided by, finite and > 0: small values sharpen
 * @param options what happens to accidental hits
 * @returns mean over rows in nats, >= 0; 0 when every row is alone; NaN for an empty batch
 * @throws {RangeError} when lengths differ or an argument or option is outside the ranges above
 * @see Yi et al., "Sampling-Bias-Corrected Neural Modeling for Large Corpus Item Recommendations", RecSys 2019
 * @example inBatchSoftmaxLoss([[1], [1]], [[0], [0]], [7, 8], [0.5, 0.5], 1) // 0.6931...
 */
export function inBatchSoftmaxLoss(
  users: readonly (readonly number[])[],
  items: readonly (readonly number[])[],
  itemIds: readonly number[],
  samplingProbability: readonly number[],
  temperature: number,
  { accidentalHits = 'removed' }: InBatchSoftmaxOptions = {},
): number {
  requireOption('inBatchSoftmaxLoss', 'accidentalHits', accidentalHits, ['removed', 'kept']);
  requireBatch(users, items, itemIds, samplingProbability, temperature);
  const corrections = samplingProbability.map((probability) => ln(probability));
  const losses = users.map((user, row) => rowLoss(correctedLogits(user, items, corrections, temperature), itemIds, row, accidentalHits));
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

/**
 * Logits of one user against all items of the batch.
 *
 * @param user the user's vector
 * @param items item vectors by row
 * @param corrections ln of the sampling probability by row
 * @param temperature what dot products are divided by
 * @returns logit by row
 */
export function correctedLogits(user: Vector, items: readonly Vector[], corrections: readonly number[], temperature: number): number[] {
  return items.map((item, row) => dotProduct(user, item) / temperature - (corrections[row] ?? NaN));
}

/**
 * Cross-entropy of one row: ln of the sum of e^logit, less the positive's logit.
 *
 * @param logits corrected logits by row of the batch
 * @param itemIds item id by row of the batch
 * @param row the row whose item is the positive
 * @param accidentalHits whether other rows with the positive's item are left out
 * @returns in nats, >= 0
 */
export function rowLoss(logits: readonly number[], itemIds: readonly number[], row: number, accidentalHits: 'removed' | 'kept'): number {
  const positive = logits[row] ?? NaN;
  const kept = logits.filter((_, other) => other === row || accidentalHits === 'kept' || itemIds[other] !== itemIds[row]);
  // Differences to the positive's logit: a positive that is alone then loses exactly 0.
  return logSumExp(kept.map((logit) => logit - positive));
}

function requireBatch(
  users: readonly Vector[],
  items: readonly Vector[],
  itemIds: readonly number[],
  samplingProbability: readonly number[],
  temperature: number,
): void {
  requireSameLength('inBatchSoftmaxLoss', { users, items, itemIds, samplingProbability });
  requirePositive('inBatchSoftmaxLoss', 'temperature', temperature);
  const dimensions = requireVectors('inBatchSoftmaxLoss', 'users', users);
  requireVectors('inBatchSoftmaxLoss', 'items', items, dimensions);
  for (const id of itemIds) requireInteger('inBatchSoftmaxLoss', 'item id', id);
  for (const probability of samplingProbability) {
    if (!(probability > 0 && probability <= 1))
      throw new RangeError(`inBatchSoftmaxLoss requires samplingProbability in (0, 1], got ${String(probability)}`);
  }
}
