/** From the scores of the items to the scorecard: a score for each dimension, the total, and what would move it. */
import type { Dimension } from '../review/review-item.ts';
import { countsOf, DIMENSIONS, SCORECARD } from './scorecard.ts';

export interface ScoredItem {
  /** Place in the interview, from 0. */
  readonly index: number;
  /** The main one first. */
  readonly dimensions: readonly Dimension[];
  /** 0 to 100. */
  readonly score: number;
}

export interface DimensionScore {
  readonly dimension: Dimension;
  /** Points on the scorecard. */
  readonly weight: number;
  /** What it counts for in this total, 0 to 1: its weight among those that were asked. */
  readonly share: number;
  /** 0 to 100. */
  readonly score: number;
  /** Places of the items that were scored for it, the weakest first. */
  readonly items: readonly number[];
}

export interface Score {
  /** 0 to 100; NaN when nothing was asked. */
  readonly total: number;
  /** In the order of the scorecard. */
  readonly asked: readonly DimensionScore[];
  readonly notAsked: readonly Dimension[];
}

/**
 * A dimension's score is the mean of the items that touch it; an item counts double for its main dimension. The total is the mean of the
 * dimensions that were asked, by their weights on the scorecard.
 *
 * @param items those that were answered or passed over
 */
export function scoreInterview(items: readonly ScoredItem[]): Score {
  const found = DIMENSIONS.map((dimension) => ({ dimension, weight: SCORECARD[dimension], ...meanOf(dimension, items) }));
  const asked = found.filter((one) => one.items.length > 0);
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  return {
    total: asked.length === 0 ? NaN : asked.reduce((sum, { weight, score }) => sum + weight * score, 0) / all,
    asked: asked.map((one) => ({ ...one, share: one.weight / all })),
    notAsked: found.filter((one) => one.items.length === 0).map(({ dimension }) => dimension),
  };
}

function meanOf(dimension: Dimension, items: readonly ScoredItem[]): Pick<DimensionScore, 'score' | 'items'> {
  const touching = items.flatMap(({ index, score, dimensions }) =>
    countsOf(dimensions).flatMap(([one, count]) => (one === dimension ? [{ index, score, count }] : [])),
  );
  const counts = touching.reduce((sum, { count }) => sum + count, 0);
  const score = touching.reduce((sum, item) => sum + item.count * item.score, 0) / counts;
  return { score, items: touching.toSorted((a, b) => a.score - b.score).map(({ index }) => index) };
}

/** By how much the total moves when a dimension moves by so many points. */
export const movesTotalBy = ({ share }: DimensionScore, points: number): number => points * share;
