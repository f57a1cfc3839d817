/** Whether the arms of an experiment have the sizes that were planned. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { chiSquareUpper } from '#core/stats/chi-square.ts';

export interface SampleRatioMismatch {
  /** Pearson's statistic, >= 0; its degrees of freedom are the number of arms less 1. */
  readonly chiSquare: number;
  /** Chance of a split at least as far off when the plan was kept, in [0, 1]. */
  readonly p: number;
  /** Whether p is below alpha. */
  readonly mismatch: boolean;
}

/**
 * Chi-square goodness-of-fit test of the arms' sizes against the planned split.
 *
 * A mismatch says that units went missing or were counted twice in one arm more than in another; no other number of the
 * experiment can then be trusted. Counts are tested, not shares, since the same share is noise among a hundred users and
 * an alarm among a million. 0.001 is the usual alpha: the test runs on every experiment, every day.
 *
 * @param observed units seen in each arm, finite numbers >= 0, at least 2 arms, with a total > 0
 * @param weights planned weight of each arm, finite and > 0; only their shares matter
 * @param alpha level under which p is a mismatch, inside (0, 1)
 * @returns the statistic, its upper tail probability and the verdict
 * @throws {RangeError} when an argument is not as above, or the lists are not equally long
 * @see Fabijan et al., "Diagnosing Sample Ratio Mismatch in Online Controlled Experiments", KDD 2019
 * @example sampleRatioMismatch([60, 40], [1, 1], 0.001) // { chiSquare: 4, p: 0.04550..., mismatch: false }
 */
export function sampleRatioMismatch(observed: readonly number[], weights: readonly number[], alpha: number): SampleRatioMismatch {
  requireProbability('sampleRatioMismatch', 'alpha', alpha);
  const expected = expectedCounts(observed, weights);
  const chiSquare = expected.reduce((sum, count, arm) => sum + ((observed[arm] as number) - count) ** 2 / count, 0);
  const p = chiSquareUpper(chiSquare, observed.length - 1);
  return { chiSquare, p, mismatch: p < alpha };
}

/**
 * How many units the plan would put into each arm.
 *
 * @param observed units seen in each arm
 * @param weights planned weight of each arm
 * @returns one count > 0 an arm, real-valued, together the observed total
 * @throws {RangeError} for what sampleRatioMismatch refuses
 */
export function expectedCounts(observed: readonly number[], weights: readonly number[]): number[] {
  requireSameLength('sampleRatioMismatch', { observed, weights });
  if (observed.length < 2) throw new RangeError(`sampleRatioMismatch requires at least 2 arms, got ${observed.length}`);
  requireAllInRange('sampleRatioMismatch', 'observed', observed, 0);
  for (const weight of weights) requirePositive('sampleRatioMismatch', 'weight of each arm', weight);
  const total = observed.reduce((sum, count) => sum + count, 0);
  requirePositive('sampleRatioMismatch', 'total of observed', total);
  const weightTotal = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total * weight) / weightTotal);
}
