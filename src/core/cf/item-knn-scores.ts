/** Scores of unseen items from their similarity to the user's own. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import { orderByScore } from '#core/ranking/order-by-score.ts';
import { cosineSimilarity } from './cosine-similarity.ts';
import type { Rating, RatingProfile, RatingProfiles } from './rating.ts';
import { emptyProfile, itemProfiles, userProfiles } from './rating-profiles.ts';

export interface ItemKnnOptions {
  /** How many most similar items each item is remembered with, itself among them, an integer >= 1; left out, all. */
  readonly neighbours?: number;
}

/**
 * Score of every item the user does not have: the sum of the user's counts times the cosine to each item they have.
 *
 * The implicit library's item-item model. The sum is not divided by the similarities, since with implicit feedback more
 * support is more evidence, whereas itemBasedTopN predicts a rating and does divide. Limiting the neighbours keeps a
 * large model small and drops weak similarities.
 *
 * @param counts [user, item, count] triples in any order; counts finite and >= 0, a pair at most once
 * @param user a user id; one without counts gets 0 for every item
 * @param options how many neighbours an item has
 * @returns score by item id, in order of id, in units of the counts, >= 0
 * @throws {RangeError} when a count, the user or the number of neighbours is outside the ranges above
 * @see Deshpande and Karypis, "Item-Based Top-N Recommendation Algorithms", ACM TOIS 2004
 * @example itemKnnScores([[0, 1, 3], [1, 1, 4], [1, 2, 3]], 0).get(2) // 2.4
 */
export function itemKnnScores(counts: readonly Rating[], user: number, { neighbours }: ItemKnnOptions = {}): ReadonlyMap<number, number> {
  requireInteger('itemKnnScores', 'user', user);
  if (neighbours !== undefined) requireCutoff('itemKnnScores', neighbours, 'neighbours');
  for (const [, , count] of counts) requireInRange('itemKnnScores', 'count', count, 0);
  const profiles = itemProfiles('itemKnnScores', counts);
  const own = userProfiles('itemKnnScores', counts).get(user) ?? emptyProfile;
  const scores = new Map([...profiles.keys()].toSorted((a, b) => a - b).flatMap((item) => (own.has(item) ? [] : [[item, 0]])));
  for (const [item, count] of own) {
    for (const { id, score } of mostSimilar(profiles, item, neighbours ?? profiles.size)) {
      const before = scores.get(id);
      if (before !== undefined) scores.set(id, before + count * score);
    }
  }
  return scores;
}

function mostSimilar(profiles: RatingProfiles, item: number, count: number) {
  const own: RatingProfile = profiles.get(item) ?? emptyProfile;
  const similar = [...profiles].map(([id, profile]) => ({ id, score: cosineSimilarity(own, profile) }));
  return orderByScore(similar.filter(({ score }) => score > 0)).slice(0, count);
}
