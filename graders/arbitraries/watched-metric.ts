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
const distance = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 4, arbitrary: fc.integer({ min: -4, max: 0 }) },
);

const direction = fc.constantFrom<AlertRule['direction'][]>('above', 'below');

interface Watched extends Omit<AlertRule, 'clear'> {
  distances: (number | null)[];
  band: number;
}

export const watchedMetric: fc.Arbitrary<WatchedMetric> = fc
  .record({
    distances: fc.array(distance, { maxLength: 14, size: 'max' }),
    threshold: fc.integer({ min: -3, max: 6 }),
    band: fc.integer({ min: 0, max: 3 }),
    forPoints: fc.constantFrom<number[]>(2, 1, 3),
    direction,
    cooldown: fc.constantFrom<number[]>(0, 2, 3, 1, 4),
  })
  .map(toMetric);

/** For altered data: half an hour by the minute, in which the metric stays where it is for some minutes. */
export const halfAnHour: fc.Arbitrary<WatchedMetric> = fc
  .record({
    distances: fc
      .array(fc.tuple(distance, fc.integer({ min: 1, max: 6 })), { minLength: 8, maxLength: 12, size: 'max' })
      .map((stretches) => stretches.flatMap(([value, minutes]) => Array.from({ length: minutes }, () => value))),
    threshold: fc.integer({ min: 40, max: 60 }),
    band: fc.integer({ min: 0, max: 3 }),
    forPoints: fc.constantFrom<number[]>(3, 2, 4, 5),
    direction,
    cooldown: fc.constantFrom<number[]>(3, 0, 6, 10),
  })
  .map(toMetric);

function toMetric({ distances, threshold, band, forPoints, direction: side, cooldown }: Watched): WatchedMetric {
  const sign = side === 'above' ? 1 : -1;
  const values = distances.map((distance) => (distance === null ? null : threshold + sign * distance));
  return [values, { threshold, clear: threshold - sign * band, forPoints, direction: side, cooldown }];
}
