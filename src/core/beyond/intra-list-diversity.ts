/** How different the items of one list are from each other. */
import { mean } from '#core/stats/mean.ts';
import type { ItemSimilarity } from './item-similarity.ts';

/**
 * Mean of 1 - similarity over all pairs of items in a list.
 *
 * Low values mean ten versions of the same thing, which accuracy alone rewards. Pairs of different positions only: an item's
 * similarity with itself would pull every list towards 0. Cosine of content vectors is the usual similarity.
 *
 * @param list items shown to one user, in any order
 * @param similarity how alike two items are, such as `cosineOfVectors(vectors)`, `jaccardOfFeatures(features)` or
 * `cooccurrenceCosine(histories)`
 * @returns unitless; 0 when all items are the same, 1 when none have anything in common, up to 2 when vectors oppose each
 * other; NaN for fewer than two items
 * @throws {RangeError} when the similarity refuses a pair, as it does for an item without a vector
 * @see Ziegler, McNee, Konstan and Lausen, "Improving Recommendation Lists Through Topic Diversification", WWW 2005
 * @example intraListDiversity([0, 1], cosineOfVectors([[1, 0], [1, 1]])) // 0.2928...
 */
export function intraListDiversity<Item>(list: readonly Item[], similarity: ItemSimilarity<Item>): number {
  return mean(list.flatMap((item, index) => list.slice(index + 1).map((other) => 1 - similarity(item, other))));
}
