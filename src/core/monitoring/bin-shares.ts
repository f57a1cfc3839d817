/** Turns two histograms over the same bins into pairs of shares. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';

/** Share of one bin in the first and in the second histogram. */
export type SharePair = readonly [first: number, second: number];

/**
 * Shares of two histograms, bin by bin; with an epsilon, a share of 0 becomes epsilon and the others stay as they are.
 *
 * @param caller name of the public function, for its refusals
 * @param histograms two lists of counts or weights, each finite and >= 0, under the names that the caller's reader knows
 * @param epsilon what a share of 0 becomes, finite and > 0; left out, it stays 0
 * @returns one pair a bin, each share in [0, 1]
 * @throws {RangeError} when the lists are empty, not equally long, hold a negative number or add up to 0, or epsilon is not > 0
 */
export function sharePairs(
  caller: string,
  histograms: Readonly<Record<string, readonly number[]>>,
  epsilon?: number | undefined,
): readonly SharePair[] {
  requireSameLength(caller, histograms);
  if (epsilon !== undefined) requirePositive(caller, 'epsilon', epsilon);
  const [first = [], second = []] = Object.entries(histograms).map(([name, counts]) => shares(caller, name, counts));
  const floor = (share: number): number => (share === 0 ? (epsilon ?? 0) : share);
  return first.map((share, bin) => [floor(share), floor(second[bin] as number)]);
}

function shares(caller: string, name: string, counts: readonly number[]): readonly number[] {
  if (counts.length === 0) throw new RangeError(`${caller} requires at least one bin in ${name}, got none`);
  requireAllInRange(caller, name, counts, 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  requirePositive(caller, `total of ${name}`, total);
  return counts.map((count) => count / total);
}
