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
  readonly worst: OutcomeKind;
  /** What the first call returned, at size n. */
  readonly firstValue: Plain;
}

/** `undefined` when a call does not return, or is too quick for the meter to read. */
export function readCost<Args extends readonly unknown[]>(
  learner: Subject,
  reference: Subject,
  plan: CostPlan<Args>,
): CostReading | undefined {
  return compareCosts(measureFuel(learner, plan), measureFuel(reference, plan));
}

export function compareCosts(own: Measurement, other: Measurement): CostReading | undefined {
  if (!isReadable(own) || !isReadable(other)) return undefined;
  const { sizes, fuel } = own;
  return { sizes, fuel, referenceFuel: other.fuel, growth: readGrowth(own), referenceGrowth: readGrowth(other) };
}

/**
 * Many calls at each size where one is below a tick: the engine keeps the rest of a tick for the next call.
 * Twice the size gets half the calls, so that each size is read from about as many ticks.
 */
export function measureFuel<Args extends readonly unknown[]>(subject: Subject, { at, n, repeats = 1 }: CostPlan<Args>): Measurement {
  const sizes = [n, 2 * n, 4 * n];
  const fuel: number[] = [];
  let [worst, firstValue]: [OutcomeKind, Plain] = ['returned', undefined];
  for (const [index, size] of sizes.entries()) {
    const calls = Math.max(1, Math.round(repeats / 2 ** index));
    const before = subject.fuelUsed;
    const outcome = callRepeatedly(subject, at(size), calls);
    worst = worse(worst, outcome.kind);
    if (outcome.kind === 'returned' && index === 0) firstValue = outcome.value;
    fuel.push((subject.fuelUsed - before) / calls);
    if (worst !== 'returned') break;
  }
  return { sizes, fuel, worst, firstValue };
}

function callRepeatedly(subject: Subject, args: readonly unknown[], calls: number): Outcome {
  if (subject.callRepeatedly) return subject.callRepeatedly(args, calls);
  let outcome = subject.call(args);
  for (let call = 1; call < calls && outcome.kind === 'returned'; call += 1) outcome = subject.call(args);
  return outcome;
}

/** The least-squares slope of ln fuel over ln size; 0 when a size took less than the meter can read. */
export function readGrowth({ sizes, fuel }: Pick<Measurement, 'sizes' | 'fuel'>): number {
  if (fuel.some((ticks) => ticks <= 0)) return 0;
  const [x, y] = [sizes.map(ln), fuel.map(ln)];
  const [meanX, meanY] = [mean(x), mean(y)];
  const spread = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  return x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] ?? NaN) - meanY), 0) / spread;
}

const isReadable = ({ worst, fuel }: Measurement): boolean => worst === 'returned' && fuel.every((ticks) => ticks > 0);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
