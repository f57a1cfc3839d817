/** A blend of recommenders that trusts the user's history as far as there is one. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { orderByScore } from '#core/ranking/order-by-score.ts';

export interface HybridRanking {
  /** Share of the collaborative scores in the blend, in [0, 1). */
  readonly weight: number;
  /** Item ids, best first. */
  readonly order: number[];
}

/**
 * Ranks items by collaborative scores as far as the user has a history, and by content or popularity for the rest.
 *
 * The weight interactions / (interactions + halfTrust) grows smoothly, so that nobody sees the page jump at a threshold.
 * Both sources are brought to [0, 1] first (min-max; a constant source becomes 0), or the one with larger numbers would
 * decide alone. Content is the fallback if it says anything at all, else popularity.
 *
 * @param collaborative score by item id, finite
 * @param content score by item id, finite; all 0 where nothing is known of the user's taste
 * @param popularity score by item id, finite
 * @param interactions how much history the user has, finite and >= 0
 * @param halfTrust the history at which both sources weigh the same, finite and > 0
 * @returns the weight and all items, ties by smaller id; no items give an empty order
 * @throws {RangeError} when lengths differ or an argument is outside the ranges above
 * @see Burke, "Hybrid Recommender Systems: Survey and Experiments", User Modeling and User-Adapted Interaction 2002
 * @example coldStartHybrid([1, 9], [0, 0], [70, 30], 1, 3) // { weight: 0.25, order: [0, 1] }
 */
export function coldStartHybrid(
  collaborative: readonly number[],
  content: readonly number[],
  popularity: readonly number[],
  interactions: number,
  halfTrust: number,
): HybridRanking {
  requireSameLength('coldStartHybrid', { collaborative, content, popularity });
  for (const [name, scores] of Object.entries({ collaborative, content, popularity })) requireFiniteValues('coldStartHybrid', name, scores);
  requireInRange('coldStartHybrid', 'interactions', interactions, 0);
  requirePositive('coldStartHybrid', 'halfTrust', halfTrust);
  const weight = interactions / (interactions + halfTrust);
  const blended = blend(collaborative, fallbackOf(content, popularity).scores, weight);
  return { weight, order: orderByScore(blended).map(({ id }) => id) };
}

export interface BlendedItem {
  readonly id: number;
  /** Both sources on the scale from 0 to 1. */
  readonly collaborative: number;
  readonly fallback: number;
  readonly score: number;
}

/**
 * Both sources scaled to [0, 1] and mixed.
 *
 * @param collaborative score by item
 * @param fallback score by item
 * @param weight share of the collaborative scores, in [0, 1]
 * @returns by item the scaled sources and their blend
 */
export function blend(collaborative: readonly number[], fallback: readonly number[], weight: number): BlendedItem[] {
  const others = minMaxScaled(fallback);
  return minMaxScaled(collaborative).map((own, id) => {
    const other = others[id] ?? 0;
    return { id, collaborative: own, fallback: other, score: weight * own + (1 - weight) * other };
  });
}

/**
 * What stands in for a missing history: content when any of its values differs from 0, else popularity.
 *
 * @param content score by item
 * @param popularity score by item
 * @returns the name of the chosen source and its scores
 */
export function fallbackOf(content: readonly number[], popularity: readonly number[]): { name: string; scores: readonly number[] } {
  return content.some((score) => score !== 0) ? { name: 'content', scores: content } : { name: 'popularity', scores: popularity };
}

/**
 * Scores brought linearly to [0, 1], the lowest to 0 and the highest to 1.
 *
 * @param scores finite numbers
 * @returns as many numbers; all 0 when the scores do not differ
 */
export function minMaxScaled(scores: readonly number[]): number[] {
  let [low, high] = [Infinity, -Infinity];
  for (const score of scores) [low, high] = [Math.min(low, score), Math.max(high, score)];
  return scores.map((score) => (high === low ? 0 : (score - low) / (high - low)));
}
