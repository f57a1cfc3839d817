/** The most similar items of every item, from ratings in columns. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { BestCandidates } from './best-candidates.ts';
import type { BestLists } from './best-lists.ts';
import { CoRatedSums, DotSums } from './pair-sums.ts';
import type { RatingMatrix } from './rating-matrix.ts';
import { meansByRow, type SparseRows } from './sparse-rows.ts';

export interface ItemNeighboursOptions {
  /** How many neighbours an item keeps at most, an integer >= 1. */
  readonly neighbours?: number;
  /** `cosine` of the ratings as they are, or `adjusted-cosine`: each rating minus the mean of its user. */
  readonly similarity?: 'cosine' | 'adjusted-cosine';
  /** Norms over all ratings of an item or over the common raters; by default as ratingSimilarity has it for the similarity. */
  readonly overlap?: 'zero-filled' | 'co-rated';
}

/**
 * Nearest neighbours of every item: the fit of an item-based k-nearest-neighbours model.
 *
 * The same similarities as ratingSimilarity, for catalogues and logs that Maps do not carry. Each pair of items is worked out
 * once, from the common raters only, so the cost is that of one pass over the pairs of ratings of each user; an item's sums
 * are the only ones in memory at a time. Only positive similarities are kept.
 *
 * @param matrix ratings grouped by user and by item, from ratingMatrix
 * @param options how many neighbours, which similarity and norms; 50, `cosine` over all ratings by default
 * @returns a list an item: neighbours by falling similarity in (0, 1], ties by smaller id
 * @throws {RangeError} when an option is outside the ranges above
 * @see Sarwar et al., "Item-Based Collaborative Filtering Recommendation Algorithms", WWW 2001
 * @example
 * const columns = { users: Int32Array.of(0, 0, 1), items: Int32Array.of(0, 1, 0), values: Float64Array.of(3, 3, 4) };
 * itemNeighbours(ratingMatrix(columns)).listOf(1) // [{ item: 0, score: 0.6 }]
 */
export function itemNeighbours(
  { byUser, byItem }: RatingMatrix,
  { neighbours = 50, similarity = 'cosine', overlap = similarity === 'cosine' ? 'zero-filled' : 'co-rated' }: ItemNeighboursOptions = {},
): BestLists {
  requireCutoff('itemNeighbours', neighbours, 'neighbours');
  requireOption('itemNeighbours', 'similarity', similarity, ['cosine', 'adjusted-cosine']);
  requireOption('itemNeighbours', 'overlap', overlap, ['zero-filled', 'co-rated']);
  const itemCount = byItem.starts.length - 1;
  const best = new BestCandidates(itemCount, Math.min(neighbours, Math.max(1, itemCount - 1)));
  const matrix = similarity === 'cosine' ? { byUser, byItem } : centredByUser(byUser, byItem);
  const sums = overlap === 'zero-filled' ? new DotSums(matrix) : new CoRatedSums(matrix);
  for (let item = 0; item < itemCount; item += 1) {
    const count = sums.gather(item);
    for (let index = 0; index < count; index += 1) {
      const other = sums.others[index] as number;
      const score = sums.similarityOf(item, other);
      if (!(score > 0)) continue;
      best.offer(item, other, score);
      best.offer(other, item, score);
    }
  }
  return best.finish();
}

function centredByUser(byUser: SparseRows, byItem: SparseRows): RatingMatrix {
  const means = meansByRow(byUser);
  const userValues = byUser.values.slice();
  for (let user = 0; user < means.length; user += 1) {
    for (let at = byUser.starts[user] as number; at < (byUser.starts[user + 1] as number); at += 1) {
      userValues[at] = (userValues[at] as number) - (means[user] as number);
    }
  }
  const itemValues = byItem.values.map((value, at) => value - (means[byItem.columns[at] as number] as number));
  return { byUser: { ...byUser, values: userValues }, byItem: { ...byItem, values: itemValues } };
}
