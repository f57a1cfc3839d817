/** Similarity of two items by the ratings they received. */
import { requireOption } from '#core/guards/require-option.ts';
import { cosineSimilarity } from './cosine-similarity.ts';
import { jaccardSimilarity } from './jaccard-similarity.ts';
import { pearsonSimilarity } from './pearson-similarity.ts';
import type { Rating, RatingProfile } from './rating.ts';
import { emptyProfile, itemProfiles } from './rating-profiles.ts';
import { userCentredItemProfiles } from './user-centred-item-profiles.ts';

export type RatingSimilarityKind = 'cosine' | 'pearson' | 'adjusted-cosine' | 'jaccard';

export const ratingSimilarityKinds: readonly RatingSimilarityKind[] = ['cosine', 'pearson', 'adjusted-cosine', 'jaccard'];

/**
 * How alike two items are to the people who rated them.
 *
 * `cosine` norms run over all ratings of each item; `pearson` centres each item on its mean over the common raters;
 * `adjusted-cosine` takes each user's own mean off and sums over common raters only; `jaccard` looks at who rated.
 *
 * @param ratings [user, item, rating] triples in any order; ids are integers >= 0, ratings finite, a pair at most once
 * @param i an item id
 * @param j another item id
 * @param kind which of the four measures
 * @returns unitless, in [-1, 1]; NaN when a norm or the union is empty or 0, and for `pearson` below 2 common raters
 * @throws {RangeError} when i equals j, the kind is unknown, or a rating is outside the ranges above
 * @see Sarwar et al., "Item-Based Collaborative Filtering Recommendation Algorithms", WWW 2001
 * @example ratingSimilarity([[0, 1, 3], [0, 2, 3], [1, 1, 4]], 1, 2, 'cosine') // 0.6
 */
export function ratingSimilarity(ratings: readonly Rating[], i: number, j: number, kind: RatingSimilarityKind): number {
  requireOption('ratingSimilarity', 'kind', kind, ratingSimilarityKinds);
  if (i === j) throw new RangeError(`ratingSimilarity requires two different items, got ${String(i)} twice`);
  const profilesOf = kind === 'adjusted-cosine' ? userCentredItemProfiles : itemProfiles;
  const profiles = profilesOf('ratingSimilarity', ratings);
  return measures[kind](profiles.get(i) ?? emptyProfile, profiles.get(j) ?? emptyProfile);
}

const measures: Readonly<Record<RatingSimilarityKind, (a: RatingProfile, b: RatingProfile) => number>> = {
  cosine: (a, b) => cosineSimilarity(a, b),
  pearson: (a, b) => pearsonSimilarity(a, b),
  'adjusted-cosine': (a, b) => cosineSimilarity(a, b, { overlap: 'co-rated' }),
  jaccard: jaccardSimilarity,
};
