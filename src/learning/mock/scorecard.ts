/** The hiring scorecard: what an interview for this role scores, how much each part counts, and from where on it is a yes. */
import type { RoleLevel } from '../event.ts';
import type { Dimension } from '../review/review-item.ts';

/** Points out of 100, in the order in which the scorecard is read. */
export const SCORECARD: Readonly<Record<Dimension, number>> = {
  coding: 25,
  data: 20,
  recommenders: 20,
  evaluation: 15,
  production: 10,
  communication: 10,
};

export const DIMENSIONS = Object.keys(SCORECARD) as readonly Dimension[];

/** From the best to the worst. */
export const BANDS = ['strong-hire', 'hire', 'lean-no', 'no'] as const;
export type Band = (typeof BANDS)[number];

/**
 * The lowest total of each band, by level; below the last it is a no. They are ours: firms keep theirs to themselves.
 *
 * A junior is hired on a sound base, two thirds of what is asked. A senior is expected to miss little, and a lead next to nothing, since
 * others build on what they say; so their bars lie higher on the same questions.
 */
export const BAND_FROM: Readonly<Record<RoleLevel, Readonly<Record<Exclude<Band, 'no'>, number>>>> = {
  junior: { 'strong-hire': 80, hire: 65, 'lean-no': 50 },
  senior: { 'strong-hire': 85, hire: 72, 'lean-no': 58 },
  lead: { 'strong-hire': 90, hire: 78, 'lean-no': 64 },
};

/** @param total 0 to 100; taken to the nearest whole number, as it is shown */
export function bandOf(role: RoleLevel, total: number): Band {
  const from = BAND_FROM[role];
  const shown = Math.round(total);
  if (shown >= from['strong-hire']) return 'strong-hire';
  if (shown >= from.hire) return 'hire';
  return shown >= from['lean-no'] ? 'lean-no' : 'no';
}

/** What the main dimension of an item counts for, where each other counts for 1. */
const MAIN_COUNTS = 2;

/** How much an item says about each of its dimensions, the main one first and counting double. */
export const countsOf = (dimensions: readonly Dimension[]): readonly (readonly [Dimension, number])[] =>
  dimensions.map((dimension, place) => [dimension, place === 0 ? MAIN_COUNTS : 1] as const);

/** How much the scorecard cares about an item: the mean weight of its dimensions, the main one counting double; 0 to 100. */
export function weightOfItem(dimensions: readonly Dimension[]): number {
  const counts = countsOf(dimensions);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return all === 0 ? 0 : counts.reduce((sum, [dimension, count]) => sum + SCORECARD[dimension] * count, 0) / all;
}
