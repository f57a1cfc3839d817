/** Items that are had together with those in the basket. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import { coOccurrenceCounts } from './co-occurrence-counts.ts';
import { type Scored, topScored } from './scored.ts';

/**
 * "People who have this also have": items scored by how often they occur together with the basket's.
 *
 * Each basket item b adds c(b, i) / sqrt(c(b) c(i)), the cosine of the two items' 0/1 user vectors, so that a best
 * seller does not win with everything. Raw counts and the share c(b, i) / c(b) are also in use and favour popular items.
 *
 * @param events [user, item] pairs in any order, ids integers >= 0; a repeated pair counts once
 * @param basket ids of the items at hand; a repeat counts once, an item nobody has adds nothing
 * @param n how many items at most, an integer >= 1
 * @returns items outside the basket with a score > 0, best first, ties by smaller id
 * @throws {RangeError} when an argument is outside the ranges above
 * @see Linden, Smith and York, "Amazon.com Recommendations: Item-to-Item Collaborative Filtering", IEEE Internet Computing 2003
 * @example coOccurrenceRecommend([[0, 1], [0, 2], [1, 1]], [2], 5) // [{ item: 1, score: 0.7071... }]
 */
export function coOccurrenceRecommend(
  events: readonly (readonly [user: number, item: number])[],
  basket: readonly number[],
  n: number,
): Scored[] {
  requireCutoff('coOccurrenceRecommend', n, 'n');
  for (const item of basket) requireInteger('coOccurrenceRecommend', 'basket item', item);
  const owned = new Set(basket.toSorted((a, b) => a - b));
  const { users, together } = coOccurrenceCounts('coOccurrenceRecommend', events, owned);
  const scores = new Map<number, number>();
  // Basket items in order of id, so that the sums do not depend on the order of the basket.
  for (const item of owned) {
    for (const [other, both] of together.get(item) ?? []) {
      if (owned.has(other)) continue;
      const strength = coOccurrenceStrength(both, users.get(item) ?? 0, users.get(other) ?? 0);
      scores.set(other, (scores.get(other) ?? 0) + strength);
    }
  }
  return topScored(scores, n);
}

/**
 * Cosine of the 0/1 user vectors of two items.
 *
 * @param both users with both items
 * @param first users with the first, >= both
 * @param second users with the second, >= both
 * @returns in [0, 1]
 */
export function coOccurrenceStrength(both: number, first: number, second: number): number {
  return both / Math.sqrt(first * second);
}
