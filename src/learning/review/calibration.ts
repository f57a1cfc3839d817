/** How well the learner's own forecasts of an answer agree with what became of it. */
import type { AnswerEvent } from '../event.ts';
import type { LogEntry } from '../log-entry.ts';
import { mergeEvents } from '../merge-events.ts';

/** A forecast comes true when the key points that were said are worth at least this much of 100. */
export const SURE_SHARE = 70;

export interface Forecast {
  /** The chance that was said, 0 to 1. */
  readonly chance: number;
  readonly cameTrue: boolean;
}

export function forecastsOf(entries: readonly LogEntry[]): readonly Forecast[] {
  return mergeEvents(entries)
    .filter((entry): entry is AnswerEvent => entry.type === 'answer')
    .map(({ confidence, score }) => ({ chance: confidence / 100, cameTrue: score >= SURE_SHARE }));
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface CalibrationBin extends Interval {
  /** Forecasts of at least this chance fall here. */
  readonly from: number;
  /** And below this one; the last bin holds its end too. */
  readonly to: number;
  readonly count: number;
  /** Mean of the chances that were said. */
  readonly said: number;
  /** Share that came true, with its Wilson interval in `low` and `high`. */
  readonly cameTrue: number;
}

export interface Calibration {
  readonly count: number;
  /** Mean of the chances that were said. */
  readonly said: number;
  /** Share that came true. */
  readonly cameTrue: number;
  /** Where the long-run share may lie. */
  readonly interval: Interval;
  /** Mean squared distance of the chance said from 1 where it came true and 0 where not: 0 is perfect, 1 as wrong as can be. */
  readonly brier: number;
  /** The same for one who always says the share that came true; also the uncertainty of Murphy's decomposition. */
  readonly baseline: number;
  /** Mean squared distance of each chance from the share that came true of the times it was said; less is better. */
  readonly reliability: number;
  /** Mean squared distance of those shares from the share of all; more is better. brier = reliability - resolution + baseline. */
  readonly resolution: number;
  /** Those with forecasts in them, the lowest chance first. */
  readonly bins: readonly CalibrationBin[];
  /** `few` below `ENOUGH` forecasts; `over` and `under` only when the mean chance lies outside the interval. */
  readonly leaning: 'few' | 'over' | 'under' | 'in-line';
}

/** Fewer forecasts than these say next to nothing: even 9 of 9 leave room for a share of 0.7. */
export const ENOUGH = 10;
const BINS = 5;

/**
 * @param given in any order
 * @returns undefined when there is none
 * @see Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78, 1950
 * @see Murphy, "A new vector partition of the probability score", Journal of Applied Meteorology 12, 1973: exact, for it goes by the
 * chance said and not by bins
 */
export function calibration(given: readonly Forecast[]): Calibration | undefined {
  const count = given.length;
  if (count === 0) return undefined;
  // In one order, so that sums do not depend on that of the answers, to the last bit.
  const forecasts = given.toSorted((a, b) => a.chance - b.chance || Number(a.cameTrue) - Number(b.cameTrue));
  const [said, cameTrue] = [meanSaid(forecasts), shareTrue(forecasts)];
  const interval = wilson(timesTrue(forecasts), count);
  const byChance = groups(forecasts, ({ chance }) => chance);
  const meanSquare = (distanceOf: (group: readonly Forecast[]) => number): number =>
    byChance.reduce((sum, group) => sum + group.length * distanceOf(group) ** 2, 0) / count;
  return {
    count,
    said,
    cameTrue,
    interval,
    brier: mean(forecasts.map((forecast) => (forecast.chance - Number(forecast.cameTrue)) ** 2)),
    baseline: cameTrue * (1 - cameTrue),
    reliability: meanSquare((group) => meanSaid(group) - shareTrue(group)),
    resolution: meanSquare((group) => shareTrue(group) - cameTrue),
    bins: groups(forecasts, binOf).map(binFor),
    leaning: leaningOf(count, said, interval),
  };
}

function groups(forecasts: readonly Forecast[], keyOf: (forecast: Forecast) => number): readonly (readonly Forecast[])[] {
  const byKey = new Map<number, Forecast[]>();
  for (const forecast of forecasts) {
    const group = byKey.get(keyOf(forecast));
    if (group === undefined) byKey.set(keyOf(forecast), [forecast]);
    else group.push(forecast);
  }
  return [...byKey.values()];
}

const binOf = ({ chance }: Forecast): number => Math.min(BINS - 1, Math.floor(chance * BINS));

function binFor(group: readonly Forecast[]): CalibrationBin {
  const place = binOf(group[0] as Forecast);
  return {
    from: place / BINS,
    to: (place + 1) / BINS,
    count: group.length,
    said: meanSaid(group),
    cameTrue: shareTrue(group),
    ...wilson(timesTrue(group), group.length),
  };
}

function leaningOf(count: number, said: number, { low, high }: Interval): Calibration['leaning'] {
  if (count < ENOUGH) return 'few';
  if (said > high) return 'over';
  return said < low ? 'under' : 'in-line';
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanSaid = (forecasts: readonly Forecast[]): number => mean(forecasts.map(({ chance }) => chance));
const timesTrue = (forecasts: readonly Forecast[]): number => forecasts.filter(({ cameTrue }) => cameTrue).length;
const shareTrue = (forecasts: readonly Forecast[]): number => timesTrue(forecasts) / forecasts.length;

/** The 0.975 quantile of the normal distribution, as printed in every table of it: 95 of 100 such intervals hold the true share. */
const Z = 1.959963984540054;

/**
 * Where a share may lie that was seen in `hits` of `count` cases.
 *
 * @param count at least 1
 * @see Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical Association 22, 1927
 * @example wilson(8, 10) // { low: 0.490..., high: 0.943... }
 */
export function wilson(hits: number, count: number): Interval {
  const seen = hits / count;
  const spread = Z ** 2 / count;
  const centre = (seen + spread / 2) / (1 + spread);
  const half = Math.sqrt(seen * (1 - seen) * spread + spread ** 2 / 4) / (1 + spread);
  // None and all reach the end itself, which rounding may miss by a hair.
  return { low: hits === 0 ? 0 : centre - half, high: hits === count ? 1 : centre + half };
}
