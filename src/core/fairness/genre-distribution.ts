/** How the weight of a list of items spreads over genres. */
import { requireFinite } from '#core/guards/require-finite.ts';
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { rankDiscount } from '#core/ranking/rank-discount.ts';

export type RankWeights = 'none' | 'log2p1';

export interface GenreDistributionOptions {
  /** One weight an item, finite and >= 0, such as its number of plays; every item weighs 1 by default. */
  readonly weights?: readonly number[] | undefined;
  /** `none` counts every rank alike; `log2p1` multiplies the weight at 1-based rank r by 1/log2(r + 1). */
  readonly rankWeights?: RankWeights;
}

/**
 * Share of a list that each genre holds, an item splitting its weight equally over its own genres.
 *
 * What a user's history says about taste, and what a recommended list serves of it: the two sides of calibrationKl.
 * Splitting equally keeps an item of three genres from counting three times; Steck's later ranks may count less by
 * `rankWeights`, where the default counts every rank alike.
 *
 * @param itemGenres genres of each listed item, best rank first; every item has at least one, repeats count once
 * @param genres every genre that exists, without repeats: the order of the result
 * @param options weights of items and of ranks
 * @returns one share a genre, in [0, 1], summing to 1; NaN throughout when the list is empty or weighs 0
 * @throws {RangeError} when an item has no genre or one that is not in `genres`, when `genres` repeats one, or an option
 * is outside the ranges above
 * @see Steck, "Calibrated Recommendations", RecSys 2018
 * @example genreDistribution([['action', 'comedy'], ['comedy']], ['action', 'comedy']) // [0.25, 0.75]
 */
export function genreDistribution<Genre extends string | number>(
  itemGenres: readonly (readonly Genre[])[],
  genres: readonly Genre[],
  { weights = itemGenres.map(() => 1), rankWeights = 'none' }: GenreDistributionOptions = {},
): number[] {
  requireOption('genreDistribution', 'rankWeights', rankWeights, ['none', 'log2p1']);
  requireSameLength('genreDistribution', { itemGenres, weights });
  requireAllInRange('genreDistribution', 'weights', weights, 0);
  const held = new Map(genres.map((genre) => [genre, 0]));
  if (held.size < genres.length) throw new RangeError('genreDistribution requires genres without repeats');
  let total = 0;
  for (const [index, own] of itemGenres.entries()) {
    const weight = (weights[index] ?? 0) * (rankWeights === 'log2p1' ? rankDiscount(index + 1, 'log2p1') : 1);
    total += weight;
    addShares(held, own, weight);
  }
  requireFinite('genreDistribution', 'sum of weights', total);
  return genres.map((genre) => (held.get(genre) ?? 0) / total);
}

/** Splits one item's weight over its genres. */
function addShares<Genre extends string | number>(held: Map<Genre, number>, itemGenres: readonly Genre[], weight: number): void {
  const distinct = new Set(itemGenres);
  if (distinct.size === 0) throw new RangeError('genreDistribution requires at least one genre for every item, got none');
  for (const genre of distinct) {
    const before = held.get(genre);
    if (before === undefined) throw new RangeError(`genreDistribution requires genres that it was given, got ${String(genre)}`);
    held.set(genre, before + weight / distinct.size);
  }
}
