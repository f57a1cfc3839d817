/** The cost meter: how much fuel a call takes at n, 2n and 4n, and how fast that grows. */
import { ln } from '#core/stats/portable-math.ts';
import type { CostPlan } from './grader.ts';
import { worse } from './judgement.ts';
import type { Outcome, OutcomeKind, Subject } from './outcome.ts';
import type { Plain } from './plain.ts';
import type { CostReading } from './verdict.ts';

export interface Measurement {
  readonly sizes: readonly number[];
  /** Ticks per call; shorter than `sizes` when a call did not return. */
  readonly fuel: readonly number[];
  /** Calls that the ticks of a size were shared by: the more, the finer the reading. */
  readonly calls: readonly number[];
  readonly worst: OutcomeKind;
  /** What the first call returned, at size n. */
  readonly firstValue: Plain;
}

export type Range = readonly [low: number, high: number];

/** `undefined` when a call does not return, or is too quick for the meter to read. */
export function compareCosts(own: Measurement, other: Measurement): CostReading | undefined {
  if (!isReadable(own) || !isReadable(other)) return undefined;
  const [growthRange, referenceGrowthRange] = [growthRangeOf(own), growthRangeOf(other)];
  return {
    sizes: own.sizes,
    fuel: own.fuel,
    referenceFuel: other.fuel,
    growth: readGrowth(own),
    referenceGrowth: readGrowth(other),
    ...(growthRange.every(Number.isFinite) ? { growthRange } : {}),
    ...(referenceGrowthRange.every(Number.isFinite) ? { referenceGrowthRange } : {}),
  };
}

/**
 * Many calls at each size where one is below a tick: the engine keeps the rest of a tick for the next call.
 * Twice the size gets half the calls, so that each size is read from about as many ticks.
 */
export function measureFuel<Args extends readonly unknown[]>(subject: Subject, { at, n, repeats = 1 }: CostPlan<Args>): Measurement {
  const sizes = [n, 2 * n, 4 * n];
  const calls = sizes.map((_, index) => Math.max(1, Math.round(repeats / 2 ** index)));
  const fuel: number[] = [];
  let [worst, firstValue]: [OutcomeKind, Plain] = ['returned', undefined];
  for (const [index, size] of sizes.entries()) {
    const times = calls[index] ?? 1;
    const before = subject.fuelUsed;
    const outcome = callRepeatedly(subject, at(size), times);
    worst = worse(worst, outcome.kind);
    if (outcome.kind === 'returned' && index === 0) firstValue = outcome.value;
    fuel.push((subject.fuelUsed - before) / times);
    if (worst !== 'returned') break;
  }
  return { sizes, fuel, calls, worst, firstValue };
}

function callRepeatedly(subject: Subject, args: readonly unknown[], calls: number): Outcome {
  if (subject.callRepeatedly) return subject.callRepeatedly(args, calls);
  let outcome = subject.call(args);
  for (let call = 1; call < calls && outcome.kind === 'returned'; call += 1) outcome = subject.call(args);
  return outcome;
}

/**
 * The least-squares slope of ln fuel over ln size. At n, 2n and 4n that is the slope from the first to the last;
 * 0 when a size took less than the meter can read.
 */
export function readGrowth({ fuel }: Pick<Measurement, 'fuel'>): number {
  const [first = NaN, , last = NaN] = fuel;
  return fuel.some((ticks) => ticks <= 0) ? 0 : ln(last / first) / ln(4);
}

/**
 * The fuel per call that a reading stands for. The meter counts whole ticks and a run begins somewhere within one:
 * t ticks read are more than t - 1 and less than t + 1 ticks of work, shared by the calls.
 */
export function fuelRangeOf({ fuel, calls }: Pick<Measurement, 'fuel' | 'calls'>, index: number): Range {
  const [ticks, shared] = [fuel[index] ?? NaN, calls[index] ?? NaN];
  return [Math.max(0, ticks - 1 / shared), ticks + 1 / shared];
}

/**
 * The lowest and the highest growth exponent that a measurement allows.
 *
 * With y = ln fuel, each known to lie between a low and a high value (`fuelRangeOf`), the slope (y4n - yn) / ln 4 is lowest from the
 * highest first value to the lowest last one, and highest the other way round. To both sides is added the fit's residual: the
 * slopes of the two doublings lie |yn - 2 y2n + y4n| / (2 ln 2) below and above the fitted one, of which only what no
 * reading within the granularity explains is counted. Infinite where a size was below the meter.
 */
export function growthRangeOf(measurement: Pick<Measurement, 'fuel' | 'calls'>): Range {
  const lnFuelAt = (index: number) => fuelRangeOf(measurement, index).map(lnOrNone) as [low: number, high: number];
  const [first, middle, last] = [lnFuelAt(0), lnFuelAt(1), lnFuelAt(2)];
  const bend = leastSize(first[0] - 2 * middle[1] + last[0], first[1] - 2 * middle[0] + last[1]) / (2 * ln(2));
  return [(last[0] - first[1]) / ln(4) - bend, (last[1] - first[0]) / ln(4) + bend];
}

const lnOrNone = (fuel: number): number => (fuel === 0 ? -Infinity : ln(fuel));

/** The smallest absolute value between two ends. */
const leastSize = (low: number, high: number): number => Math.max(0, low, -high);

const isReadable = ({ worst, fuel }: Measurement): boolean => worst === 'returned' && fuel.every((ticks) => ticks > 0);
