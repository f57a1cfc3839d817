/** Spikes and lasting shifts of a metric: what is checked, and against which function of the core. */
import { detectAnomalies } from '#core/monitoring/detect-anomalies.ts';
import { traceDetectAnomalies } from '#core/monitoring/trace-detect-anomalies.ts';
import { isClear, monthsByWeeks, type WatchedSeries, watchedSeries } from '#graders/arbitraries/watched-series.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameValue } from '#graders/index.ts';

type Args = WatchedSeries;
type Alarms = { readonly z: readonly number[]; readonly spikes: readonly number[]; readonly shifts: readonly number[] };

const legal: Args = [[2, 2, 2, 2], 3, 3, 0.5, 5];
const size = fc.integer({ min: 1, max: 9 });
const side = fc.constantFrom(1, -1);

/** A whole level with as much above it as below it: the mean of this baseline is the level to the last bit. */
const baselines = fc
  .tuple(fc.integer({ min: 20, max: 60 }), size, fc.boolean())
  .map(([level, swing, isLong]) => (isLong ? [level - swing, level, level + swing] : [level - swing, level + swing]));

export default defineGrader<Args>({
  entry: 'detectAnomalies',
  oracles: ['detectAnomalies', 'rollingZ', 'cusum', 'zScores'],
  inputs: watchedSeries,
  oracle: detectAnomalies,
  checks: [
    agreesWith('follows the definition'),
    expects(
      'a series no longer than the window has no score and no alarm',
      fc.tuple(watchedSeries, fc.integer({ min: 14, max: 20 })).map(([[series, , ...rest], window]): Args => [series, window, ...rest]),
      (series) => ({ z: series.map(() => NaN), spikes: [], shifts: [] }),
    ),
    invariantUnder('another unit and another zero point of the metric change nothing', ([series, ...rest], draw) => [
      series.map((value) => value * (2 + Math.floor(draw * 4)) - 30),
      ...rest,
    ]),
    law('mirrored, the scores change their sign and the alarms stay', watchedSeries, (call, [series, ...rest]) => {
      const [usual, mirrored] = [
        call(series, ...rest),
        call(
          series.map((value) => 50 - value),
          ...rest,
        ),
      ] as unknown as [Alarms, Alarms];
      const right = { ...usual, z: usual.z.map((score) => -score) };
      return (
        sameValue(mirrored, right) || { expected: `the alarms ${alarms(usual)} for the mirrored series as well`, received: { ...mirrored } }
      );
    }),
    law('what comes later changes no earlier score and no earlier alarm', watchedSeries, (call, [series, ...rest]) => {
      const known = Math.ceil(series.length / 2);
      const [early, late] = [call(series.slice(0, known), ...rest), call(series, ...rest)] as unknown as [Alarms, Alarms];
      const cut = (days: readonly number[]) => days.filter((day) => day < known);
      const right = { z: late.z.slice(0, known), spikes: cut(late.spikes), shifts: cut(late.shifts) };
      return (
        sameValue(early, right) || { expected: `after ${known} days the alarms ${alarms(right)}, as known later`, received: { ...early } }
      );
    }),
    law(
      'a value far outside the window before it is a spike, on either side and whatever the window',
      fc.tuple(baselines, side).map(([baseline, sign]): Args => [[...baseline, 40 + sign * 900], baseline.length, 3, 0.5, 5]),
      (call, args) => {
        const day = args[1];
        const result = call(...args) as unknown as Alarms;
        return sameValue(result.spikes, [day]) || { expected: `a spike at index ${day} and no other`, received: { ...result } };
      },
    ),
    law('a wobble within the slack never adds up to a shift', wobbles(), (call, args) => {
      const result = call(...args) as unknown as Alarms;
      return result.shifts.length === 0 || { expected: 'no shifts', received: { ...result } };
    }),
    law('a quiet stretch before a shift delays no alarm', shiftsAfterQuiet(), (call, [series, window, ...rest]) => {
      const isQuiet = (value: number, day: number) => day >= window && value === levelOf(series, window);
      const sudden = call(
        series.filter((value, day) => !isQuiet(value, day)),
        window,
        ...rest,
      ) as unknown as Alarms;
      const later = call(series, window, ...rest) as unknown as Alarms;
      const quiet = series.filter(isQuiet).length;
      const right = sudden.shifts.map((day) => day + quiet);
      return (
        sameValue(later.shifts, right) || {
          expected: `shifts at ${right.join(', ')}, as far into the shift as without the ${quiet} quiet days`,
          received: { ...later },
        }
      );
    }),
    law('while a shift lasts, every day after the first alarm is one', shiftsAfterQuiet(), (call, args) => {
      const result = call(...args) as unknown as Alarms;
      const [first = args[0].length] = result.shifts;
      const right = args[0].flatMap((_, day) => (day >= first ? [day] : []));
      return sameValue(result.shifts, right) || { expected: `shifts at ${right.join(', ')}`, received: { ...result } };
    }),
    law(
      'a first window that does not vary raises no shift, and a window that does not vary no spike',
      fc
        .tuple(size, fc.integer({ min: 2, max: 4 }), size, side)
        .map(
          ([level, window, jump, sign]): Args => [
            [...Array.from({ length: window }, () => level), level + sign * jump, level],
            window,
            1,
            0.5,
            1,
          ],
        ),
      (call, args) => {
        const { z, spikes, shifts } = call(...args) as unknown as Alarms;
        const holds = Number.isNaN(z[args[1]]) && !spikes.includes(args[1]) && shifts.length === 0;
        return (
          holds || {
            expected: `NaN and no spike at index ${args[1]}, and no shifts`,
            received: { z: [...z], spikes: [...spikes], shifts: [...shifts] },
          }
        );
      },
    ),
    expects(
      'a score exactly at its threshold and a sum exactly at its limit raise no alarm',
      fc.tuple(fc.integer({ min: 20, max: 60 }), side).map(([level, sign]) => threeDeviationsAway(level, sign)),
      ([first = NaN, , , , last = NaN]) => ({ z: [NaN, NaN, NaN, NaN, (last - first - 1) / 2], spikes: [], shifts: [] }),
      { runs: 10 },
    ),
    refuses(
      'refuses a window that is not a whole number from 2 up, however short the series is',
      [1, 0, -3, 2.5, NaN, Infinity].flatMap((window) => [
        [legal[0], window, 3, 0.5, 5],
        [[], window, 3, 0.5, 5],
      ]),
      legal,
    ),
    refuses(
      'refuses a value that is not finite, wherever it stands',
      [NaN, Infinity, -Infinity].flatMap((value) => [
        [[value, 2, 2, 2], 3, 3, 0.5, 5],
        [[2, 2, 2, value], 3, 3, 0.5, 5],
        [[2, value], 3, 3, 0.5, 5],
      ]),
      legal,
    ),
    refuses(
      'refuses a threshold, slack or limit of NaN',
      [
        [legal[0], 3, NaN, 0.5, 5],
        [legal[0], 3, 3, NaN, 5],
        [legal[0], 3, 3, 0.5, NaN],
      ],
      legal,
    ),
  ],
  features: [
    {
      when: 'the series is longer than the window',
      otherwise: 'the series is no longer than the window',
      holds: (series, window) => series.length > window,
    },
    { when: 'nothing is a spike', otherwise: 'something is a spike', holds: (...args) => detectAnomalies(...args).spikes.length === 0 },
    { when: 'nothing is a shift', otherwise: 'something is a shift', holds: (...args) => detectAnomalies(...args).shifts.length === 0 },
    {
      when: 'the first window varies',
      otherwise: 'the first window does not vary',
      holds: (series, window) => new Set(series.slice(0, window)).size > 1,
    },
  ],
  cost: { at: (n) => [Array.from({ length: n }, (_, day) => 40 + ((day * 7919) % 23)), 7, 3, 0.5, 5], n: 200, repeats: 8 },
  shapes: [{ name: 'months-by-weeks', says: 'Series of 18 to 32 days with a window of 6 to 14.', inputs: monthsByWeeks }],
  picture: 'tables',
  trace: traceDetectAnomalies,
});

const alarms = ({ spikes, shifts }: Alarms): string => `[${spikes.join(', ')}] and [${shifts.join(', ')}]`;

const levelOf = (series: readonly number[], window: number): number => ((series[0] ?? 0) + (series[window - 1] ?? 0)) / 2;

/** Four days of mean `level` and deviation 2, both exact however they are computed, and a day three deviations from the level. */
function threeDeviationsAway(level: number, sign: number): Args {
  return [[level - 1, level - 1, level - 1, level + 3, level + 6 * sign], 4, 3, 0.5, 2.5];
}

/** Ten days a little to one side of the level, each by less than half a standard deviation. */
function wobbles(): fc.Arbitrary<Args> {
  const wobble = fc.array(fc.integer({ min: 3, max: 4 }), { minLength: 10, maxLength: 10 });
  return fc
    .tuple(fc.integer({ min: 20, max: 60 }), wobble, side)
    .map(([level, days, sign]): Args => [[level - 10, level, level + 10, ...days.map((by) => level + sign * by)], 3, 9, 0.5, 1]);
}

/** A baseline, some days at its very level, and then a shift that stays. */
function shiftsAfterQuiet(): fc.Arbitrary<Args> {
  return fc
    .tuple(baselines, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 }), side)
    .map(([baseline, quiet, by, sign]): Args => {
      const level = levelOf(baseline, baseline.length);
      const days = [...Array.from({ length: quiet }, () => level), ...Array.from({ length: 6 }, () => level + sign * by)];
      return [[...baseline, ...days], baseline.length, 9, 0.5, 3.1];
    })
    .filter(isClear);
}
