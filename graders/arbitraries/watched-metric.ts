/**
 * `[values, rule]`: a metric with gaps and an alert rule for it, all in whole numbers.
 *
 * Values hover around the two levels of the rule, so that they often lie between them or exactly on one.
 */
import * as fc from 'fast-check';

export interface AlertRule {
  threshold: number;
  clear: number;
  forPoints: number;
  direction: 'above' | 'below';
  cooldown: number;
}
export type WatchedMetric = [values: (number | null)[], rule: AlertRule];

/** How far a value lies beyond the threshold, and null for a gap. */
const distances = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 4, arbitrary: fc.integer({ min: -4, max: 0 }) },
  ),
  { maxLength: 14, size: 'max' },
);

export const watchedMetric: fc.Arbitrary<WatchedMetric> = fc
  .record({
    distances,
    threshold: fc.integer({ min: -3, max: 6 }),
    band: fc.integer({ min: 0, max: 3 }),
    forPoints: fc.constantFrom<number[]>(2, 1, 3),
    direction: fc.constantFrom<AlertRule['direction'][]>('above', 'below'),
    cooldown: fc.constantFrom<number[]>(0, 2, 3, 1, 4),
  })
  .map(({ distances, threshold, band, forPoints, direction, cooldown }): WatchedMetric => {
    const sign = direction === 'above' ? 1 : -1;
    const values = distances.map((distance) => (distance === null ? null : threshold + sign * distance));
    return [values, { threshold, clear: threshold - sign * band, forPoints, direction, cooldown }];
  });
