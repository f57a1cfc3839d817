/**
 * `[series, window, zThreshold, slack, limit]`: a daily metric in whole numbers with a spike or a lasting shift in it.
 *
 * No score comes near its threshold and no sum near its limit, so that rounding decides no alarm.
 */
import { baselineCusum } from '#core/monitoring/detect-anomalies.ts';
import { rollingZ } from '#core/monitoring/rolling-z.ts';
import * as fc from 'fast-check';

export type WatchedSeries = [series: number[], window: number, zThreshold: number, slack: number, limit: number];

const CLEARLY_APART = 1e-6;

const noise = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 14, size: 'max' });
const change = fc.record({ from: fc.integer({ min: 2, max: 12 }), by: fc.integer({ min: -6, max: 6 }), lasts: fc.boolean() });

/** True when every alarm is beyond doubt. */
export function isClear([series, window, zThreshold, slack, limit]: WatchedSeries): boolean {
  const { high, low } = baselineCusum(series, window, slack, limit);
  const isApart = (value: number, level: number) => !(Math.abs(value - level) < CLEARLY_APART);
  return (
    rollingZ(series, window).every((score) => isApart(Math.abs(score), zThreshold)) && [...high, ...low].every((sum) => isApart(sum, limit))
  );
}

type Settings = [window: number, zThreshold: number, slack: number, limit: number];

export const watchedSeries: fc.Arbitrary<WatchedSeries> = watched(
  noise,
  change,
  fc.tuple(
    fc.integer({ min: 2, max: 5 }),
    fc.constantFrom<number[]>(2, 3, 1.5, 2.5),
    fc.constantFrom<number[]>(0.5, 1, 0.25, 0),
    fc.constantFrom<number[]>(4, 2, 3, 5),
  ),
);

/** For altered data: a month of days against the week or two before them. */
export const monthsByWeeks: fc.Arbitrary<WatchedSeries> = watched(
  fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 18, maxLength: 32, size: 'max' }),
  fc.record({ from: fc.integer({ min: 8, max: 24 }), by: fc.integer({ min: -25, max: 25 }), lasts: fc.boolean() }),
  fc.tuple(
    fc.integer({ min: 6, max: 14 }),
    fc.constantFrom<number[]>(2, 3, 1.5),
    fc.constantFrom<number[]>(0.5, 0.25, 0),
    fc.constantFrom<number[]>(4, 3, 6),
  ),
);

function watched(values: fc.Arbitrary<number[]>, move: typeof change, settings: fc.Arbitrary<Settings>): fc.Arbitrary<WatchedSeries> {
  return fc
    .tuple(values, move, settings)
    .map(([days, { from, by, lasts }, rest]): WatchedSeries => {
      const isMoved = (day: number) => (lasts ? day >= from : day === from);
      // A single day has to move further than a lasting shift to be noticed.
      const size = lasts ? by : 3 * by;
      return [days.map((value, day) => 20 + value + (isMoved(day) ? size : 0)), ...rest];
    })
    .filter(isClear);
}
