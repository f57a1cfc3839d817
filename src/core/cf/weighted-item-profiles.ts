/** Item profiles of counts, weighted as texts are: by rarity of the user and length of the item. */
import { requireInRange } from '#core/guards/require-in-range.ts';
import { ln, log1p } from '#core/stats/portable-math.ts';
import type { Rating, RatingProfile, RatingProfiles } from './rating.ts';
import { itemProfiles, userProfiles } from './rating-profiles.ts';

export type ItemWeighting = 'cosine' | 'tfidf' | 'bm25';

export interface Bm25Options {
  /** How soon further counts stop to matter, finite and >= 0; 1.2 by default. */
  readonly k1?: number;
  /** How much long items are held back, in [0, 1]; 0.75 by default. */
  readonly b?: number;
}

/**
 * Weights of each item's users: the count (`cosine`), sqrt(count) x idf (`tfidf`), or a saturating count x idf (`bm25`).
 *
 * @param caller the function whose caller is told of a mistake
 * @param counts [user, item, count] triples; counts finite and >= 0, a pair at most once
 * @param weighting which of the three
 * @param options k1 and b of `bm25`
 * @returns weight by item and user
 * @throws {RangeError} when a count or option is outside the ranges above
 */
export function weightedItemProfiles(
  caller: string,
  counts: readonly Rating[],
  weighting: ItemWeighting,
  { k1 = 1.2, b = 0.75 }: Bm25Options = {},
): RatingProfiles {
  requireInRange(caller, 'k1', k1, 0);
  requireInRange(caller, 'b', b, 0, 1);
  for (const [, , count] of counts) requireInRange(caller, 'count', count, 0);
  const profiles = itemProfiles(caller, counts);
  if (weighting === 'cosine') return profiles;
  const byUser = userProfiles(caller, counts);
  const idf = (user: number) => ln(profiles.size) - log1p(byUser.get(user)?.size ?? 0);
  const averageLength = [...profiles.values()].reduce((sum, profile) => sum + lengthOf(profile), 0) / profiles.size;
  return new Map(
    [...profiles].map(([item, profile]) => {
      const damping = k1 * (1 - b + (b * lengthOf(profile)) / averageLength);
      const weigh = (count: number) => (weighting === 'tfidf' ? Math.sqrt(count) : (count * (k1 + 1)) / (damping + count));
      return [item, new Map([...profile].map(([user, count]) => [user, count === 0 ? 0 : weigh(count) * idf(user)]))];
    }),
  );
}

function lengthOf(profile: RatingProfile): number {
  return [...profile.values()].reduce((sum, count) => sum + count, 0);
}
