/** Kendall's rank correlation with ties. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';

interface Pair {
  readonly x: number;
  readonly y: number;
}

/**
 * Kendall's tau-b: concordant minus discordant pairs, over the geometric mean of the pairs untied in x and untied in y.
 *
 * Says how often two orders agree about a pair; tau-b reaches 1 with ties, which tau-a (over all pairs) cannot. Counted
 * while merge-sorting, in n log n steps.
 *
 * @param x numbers; @param y as many numbers, y[i] belonging to x[i]
 * @returns unitless, in [-1, 1]; NaN with fewer than two pairs or when all numbers of a list are equal
 * @throws {RangeError} when the lists are not equally long or a number is not finite
 * @see Knight, "A Computer Method for Calculating Kendall's Tau with Ungrouped Data", JASA, 1966
 * @example kendallTauB([1, 2, 3, 4], [1, 3, 2, 4]) // 0.66666...
 */
export function kendallTauB(x: readonly number[], y: readonly number[]): number {
  requireSameLength('kendallTauB', { x, y });
  requireFiniteValues('kendallTauB', 'x', x);
  requireFiniteValues('kendallTauB', 'y', y);
  const pairs = x.map((value, index): Pair => ({ x: value, y: y[index] as number })).sort((a, b) => a.x - b.x || a.y - b.y);
  const all = pairsAmong(pairs.length);
  const tiedX = tiedPairs(pairs, (a, b) => a.x === b.x);
  const tiedBoth = tiedPairs(pairs, (a, b) => a.x === b.x && a.y === b.y);
  const { sorted, inversions } = countInversions(pairs.map((pair) => pair.y));
  const tiedY = tiedPairs(sorted, (a, b) => a === b);
  const untied = (all - tiedX) * (all - tiedY);
  // Pairs untied in both = all - tiedX - tiedY + tiedBoth; inversions of y under ascending x are the discordant ones.
  return untied === 0 ? NaN : (all - tiedX - tiedY + tiedBoth - 2 * inversions) / Math.sqrt(untied);
}

function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Pairs within runs of equal neighbours. */
function tiedPairs<Value>(sorted: readonly Value[], isSame: (a: Value, b: Value) => boolean): number {
  let [tied, run] = [0, 1];
  for (let index = 1; index < sorted.length; index += 1) {
    run = isSame(sorted[index - 1] as Value, sorted[index] as Value) ? run + 1 : 1;
    // A value that joins a run is tied with each one before it in the run.
    tied += run - 1;
  }
  return tied;
}

/** Sorts by merging and counts how many pairs stood in falling order. */
function countInversions(values: readonly number[]): { readonly sorted: readonly number[]; readonly inversions: number } {
  if (values.length < 2) return { sorted: values, inversions: 0 };
  const middle = Math.floor(values.length / 2);
  const left = countInversions(values.slice(0, middle));
  const right = countInversions(values.slice(middle));
  const merged = merge(left.sorted, right.sorted);
  return { sorted: merged.sorted, inversions: left.inversions + right.inversions + merged.inversions };
}

function merge(left: readonly number[], right: readonly number[]): { readonly sorted: readonly number[]; readonly inversions: number } {
  const sorted: number[] = [];
  let [fromLeft, inversions] = [0, 0];
  for (const value of right) {
    while (fromLeft < left.length && (left[fromLeft] as number) <= value) {
      sorted.push(left[fromLeft] as number);
      fromLeft += 1;
    }
    // Every larger value that is still on the left stood before this one.
    inversions += left.length - fromLeft;
    sorted.push(value);
  }
  for (const value of left.slice(fromLeft)) sorted.push(value);
  return { sorted, inversions };
}
