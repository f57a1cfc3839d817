/** Self-attention that sees no future. */
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { softmax } from './softmax.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { requireVectors, type Vector } from './vectors.ts';

/**
 * Scaled dot-product attention in which each position sees itself and what came before: the core of SASRec.
 *
 * The mask is what keeps next-item training honest: without it the model reads the click it is asked to predict. Scores
 * are divided by the square root of the key length, lest long keys push the softmax into a corner, and masked before the
 * softmax, so that the weights of what is visible sum to 1.
 *
 * @param queries a vector by position, oldest first, all of one length >= 1
 * @param keys as many vectors of that length
 * @param values as many vectors, all of one length of their own
 * @returns by position the mean of the values up to there, weighted by attention; none for an empty sequence
 * @throws {RangeError} when lengths differ, vectors are ragged or empty, or a number is not finite
 * @see Vaswani et al., "Attention Is All You Need", NeurIPS 2017
 * @see Kang and McAuley, "Self-Attentive Sequential Recommendation", ICDM 2018
 * @example causalAttention([[1], [1]], [[0], [0]], [[2], [4]]) // [[2], [3]]
 */
export function causalAttention(
  queries: readonly (readonly number[])[],
  keys: readonly (readonly number[])[],
  values: readonly (readonly number[])[],
): number[][] {
  requireSameLength('causalAttention', { queries, keys, values });
  const dimensions = requireVectors('causalAttention', 'queries', queries);
  requireVectors('causalAttention', 'keys', keys, dimensions);
  const width = requireVectors('causalAttention', 'values', values);
  if (queries.length > 0 && dimensions === 0)
    throw new RangeError('causalAttention requires vectors of at least one number in keys, got 0');
  return queries.map((query, position) => {
    const weights = softmax(visibleScores(query, keys, position));
    return Array.from({ length: width }, (_, column) =>
      weights.reduce((sum, weight, past) => sum + weight * (values[past]?.[column] ?? 0), 0),
    );
  });
}

/**
 * Scores of the keys that a position may see, itself included.
 *
 * @param query the position's query
 * @param keys all keys, oldest first
 * @param position place in the sequence, from 0
 * @returns position + 1 scores
 */
export function visibleScores(query: Vector, keys: readonly Vector[], position: number): number[] {
  return keys.slice(0, position + 1).map((key) => dotProduct(query, key) / Math.sqrt(key.length));
}
