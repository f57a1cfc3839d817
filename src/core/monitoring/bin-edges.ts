/** Where to cut a continuous feature into bins, and how many values fall into each. */
import { fromNearerEnd } from '#core/stats/from-nearer-end.ts';
import { quantileOfSorted } from '#core/stats/quantile.ts';

export type Binning = 'reference-quantiles' | 'equal-width';

/**
 * The inner edges of the bins: quantiles (type 7) of the reference at i / bins, or equal steps over its range.
 *
 * @param reference finite numbers, at least one
 * @param bins how many bins, an integer >= 1
 * @param binning the rule
 * @returns bins - 1 ascending numbers; edges repeat where the reference has many equal values
 */
export function innerEdges(reference: readonly number[], bins: number, binning: Binning): readonly number[] {
  const sorted = reference.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0] as number, sorted[sorted.length - 1] as number];
  return Array.from({ length: bins - 1 }, (_, index) => {
    const share = (index + 1) / bins;
    return binning === 'equal-width' ? fromNearerEnd(low, high, share) : quantileOfSorted(sorted, share);
  });
}

/**
 * How many values fall into each bin; the first and the last bin are open-ended, a value equal to an edge belongs to its right.
 *
 * @param values finite numbers
 * @param edges ascending inner edges
 * @returns edges.length + 1 counts, adding up to the number of values
 */
export function binCounts(values: readonly number[], edges: readonly number[]): readonly number[] {
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const value of values) {
    const bin = edgesUpTo(edges, value);
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}

/** How many edges are <= value, by halving. */
function edgesUpTo(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((edges[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
