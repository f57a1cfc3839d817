/** Popularity in which an event counts less the older it is. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireFinite } from '#core/guards/require-finite.ts';
import { requireInteger } from '#core/guards/require-integer.ts';
import { type Scored, topScored } from './scored.ts';

export interface ItemEvent {
  /** Item id, an integer >= 0. */
  readonly item: number;
  /** When it happened, finite, in the unit of `now` and of the half-life. */
  readonly time: number;
}

/**
 * The most popular items now, an event's weight halving with every half-life of its age.
 *
 * A plain count stays with last year's best sellers; decay lets them fade. The weight is 2^(-age / half-life): a decay
 * stated per e-fold, e^(-age / tau), is the same curve with half-life tau x ln 2. Events after `now` are not counted,
 * for they would leak the future into a replayed log.
 *
 * @param events what happened to which item, in any order
 * @param now the moment of the recommendation, finite
 * @param halfLife age at which an event counts one half, > 0, in the unit of the times; Infinity for no decay
 * @param n how many items at most, an integer >= 1
 * @returns the best n items with their decayed counts, ties by smaller id; items that only have later events are absent
 * @throws {RangeError} when an argument is outside the ranges above
 * @see Ji et al., "A Re-visit of the Popularity Baseline in Recommender Systems", SIGIR 2020
 * @example decayedPopularity([{ item: 7, time: 0 }, { item: 8, time: 10 }], 10, 10, 2) // [{ item: 8, score: 1 }, { item: 7, score: 0.5 }]
 */
export function decayedPopularity(events: readonly ItemEvent[], now: number, halfLife: number, n: number): Scored[] {
  requireCutoff('decayedPopularity', n, 'n');
  requireFinite('decayedPopularity', 'now', now);
  if (!(halfLife > 0)) throw new RangeError(`decayedPopularity requires halfLife > 0, got ${String(halfLife)}`);
  const scores = new Map<number, number>();
  for (const { item, time } of events) {
    requireInteger('decayedPopularity', 'item', item);
    requireFinite('decayedPopularity', 'time', time);
    if (time <= now) scores.set(item, (scores.get(item) ?? 0) + decayWeight(now - time, halfLife));
  }
  return topScored(scores, n);
}

/**
 * What one event of this age counts.
 *
 * @param age time since the event, >= 0
 * @param halfLife age that halves the weight, > 0
 * @returns in [0, 1]
 */
export function decayWeight(age: number, halfLife: number): number {
  return 2 ** (-age / halfLife);
}
