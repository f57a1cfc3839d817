/** Items to contrast a user's positives with, drawn by popularity. */
import { requireAllInRange, requireInRange } from '#core/guards/require-in-range.ts';
import { uniformSource } from '#core/stats/uniform-source.ts';
import { requireIndex } from './require-index.ts';

export interface NegativeCandidate {
  readonly item: number;
  /** count^power, > 0. */
  readonly weight: number;
}

/**
 * Draws negatives for training: items that others have and this user does not, with chance proportional to count^power.
 *
 * Power 0 draws uniformly and gives easy negatives, 1 draws like the log itself and punishes popular items, 0.75 is
 * word2vec's compromise. Positives are removed before drawing and not after, so that the number of draws stays;
 * drawing is with replacement, one draw a uniform.
 *
 * @param positives ids of the user's own items, integers in [0, items); repeats count once
 * @param itemCounts interactions by item id, finite and >= 0; an item with 0 is never drawn
 * @param power exponent, finite and >= 0
 * @param uniforms numbers in [0, 1), used from left to right
 * @returns one item id a uniform: the first in order of id whose running weight exceeds u x total
 * @throws {RangeError} when an argument is outside the ranges above or no candidate is left
 * @see Mikolov et al., "Distributed Representations of Words and Phrases and their Compositionality", NeurIPS 2013
 * @example sampleNegatives([1], [3, 9, 1], 1, [0, 0.74, 0.75]) // [0, 0, 2]
 */
export function sampleNegatives(
  positives: readonly number[],
  itemCounts: readonly number[],
  power: number,
  uniforms: readonly number[],
): number[] {
  const candidates = negativeCandidates('sampleNegatives', positives, itemCounts, power);
  const running = runningSums(candidates.map(({ weight }) => weight));
  const total = running.at(-1) ?? 0;
  // Powers of legal counts can overflow, and then every draw would be the last candidate.
  if (total === Infinity) throw new RangeError('sampleNegatives requires counts whose powers have a finite sum, got Infinity');
  const source = uniformSource('sampleNegatives', uniforms);
  return uniforms.map(() => {
    const drawn = Math.min(firstAbove(running, source.next() * total), candidates.length - 1);
    return candidates[drawn]?.item ?? -1;
  });
}

/**
 * The items that may be drawn, with their weights, by ascending id.
 *
 * @param caller the function whose caller is told of a mistake
 * @param positives ids that may not be drawn
 * @param itemCounts interactions by item id
 * @param power exponent of the count
 * @returns at least one candidate
 * @throws {RangeError} when an argument is outside the ranges of sampleNegatives or no candidate is left
 */
export function negativeCandidates(
  caller: string,
  positives: readonly number[],
  itemCounts: readonly number[],
  power: number,
): NegativeCandidate[] {
  requireInRange(caller, 'power', power, 0);
  requireAllInRange(caller, 'itemCounts', itemCounts, 0);
  for (const item of positives) requireIndex(caller, 'positive', item, itemCounts.length);
  const own = new Set(positives);
  const candidates = itemCounts.flatMap((count, item) => (count > 0 && !own.has(item) ? [{ item, weight: count ** power }] : []));
  if (candidates.length === 0) throw new RangeError(`${caller} requires an item with a count > 0 outside positives, got none`);
  return candidates;
}

/**
 * Sums from the left.
 *
 * @param weights finite numbers
 * @returns by place the sum up to there, the place included
 */
export function runningSums(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
}

/** Index of the first running sum above the target, by bisection; the length if there is none. */
function firstAbove(running: readonly number[], target: number): number {
  let [low, high] = [0, running.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((running[middle] ?? Infinity) > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
